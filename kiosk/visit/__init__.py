"""The visit's shell: carries out what the pure machine asks for, and tells it what happened.

asyncio without Qt: the same courier serves the window and the command line. May know `flow`,
`imaging` and `domain`, and the world only through `kiosk.visit.ports`. Must not import Qt, HTTP,
SQL or a camera.
"""
