"""Cameras: one thread a device, the newest frame in a slot, faults told apart and healed.

Start at `roles` (what the composition root calls), then `supervisor`, `session`, `health`.
May import `kiosk.imaging` and `kiosk.domain`; cv2 is loaded in the camera's thread alone.
"""
