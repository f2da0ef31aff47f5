"""The counter as a pure machine, by chapter of a visit.

Two rules. A state is a situation that a screen can be drawn from, whole. An event that the table
does not list for a state, or that is not the state's own, changes nothing.

A chapter's package holds its states, events and commands; its `moves` say where they lead.
May know: `kiosk.domain`. Must not: Qt, asyncio, a clock, randomness, logging, any other folder.
"""
