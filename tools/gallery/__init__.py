"""Every screen in every state, language, size and theme to PNG: `python -m tools.gallery OUT`.

Look at the pictures after each change to the interface. Runs on Qt's offscreen platform with the
bundled fonts; needs no camera and no network. The tests of the screens walk the same examples.
"""
