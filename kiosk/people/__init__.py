"""Who stands at the counter: proving it by PIN or by the house's identity provider.

May know argon2, tokens and their signatures, and the protocols in `kiosk.people.ports`. Must not
know tables, HTTP or screens: the store and the transport are plugged in by `kiosk.app`. What a
role may do is `kiosk.domain.rules.permissions`.
"""
