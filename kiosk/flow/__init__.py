"""The counter as a pure machine: states, events, commands, and the table that joins them.

Two rules. A state is a situation that a screen can be drawn from, whole. An event that the table
does not list for a state changes nothing.

May know: `kiosk.domain`. Must not: Qt, asyncio, a clock, randomness, logging, any other folder.
"""
