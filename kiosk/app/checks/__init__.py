"""The program tries itself: doctor's findings, the smoke test, the tour of the demo."""
