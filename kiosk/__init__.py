"""A counter kiosk for identity checks through the Unico identity API."""

__version__ = "0.1.0"
