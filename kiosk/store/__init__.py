"""The sealed journal and its audit trail: nothing lost, nothing doubled, nothing leaked.

`kiosk.store.opening` is the door. May know SQLCipher, the OS vault and the disk. Must not know the
visit, HTTP or Qt; callers see values of `kiosk.domain` and never SQL, so that a journal shared over
a network can take this one's place.
"""
