"""For those who work on the program, never shipped with it: gallery, catalogues, diagram.

May import anything of `kiosk`; nothing of `kiosk` may import it (a test holds that).
"""
