"""The Unico contracts served on loopback: for demo mode, for tests and for integrators.

It knows the words of `kiosk.domain` and shares no parsing with `kiosk.unico`: what it prints is
held against the pages' own JSON in its tests. It speaks to nobody, listens on 127.0.0.1 alone
and takes no production credentials. Importing this package loads neither starlette nor uvicorn;
`kiosk.simulator.server` loads them when a server starts.
"""
