"""The only way to the service: one HTTP client, spoken to in the domain's values.

It may know HTTP, JSON, TLS and the contract's pages. It must not know the visit, the store, Qt or
pixels, and keeps nothing on disk. `kiosk.unico.client.UnicoClient` is the door.
"""
