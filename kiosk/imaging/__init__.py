"""Pixels: opening, measuring, guiding, rectifying, encoding.

May know `kiosk.domain`, OpenCV, Pillow and numpy. Must not know the visit, Qt, a camera device,
the network or the disk, except to read the model and picture files whose paths it is given.
Nothing here keeps a picture longer than the guide that was handed it. Every function may run in
any thread; an engine or a guide belongs to one thread at a time.
"""
