"""The window's life: what is built before the first paint, what after it, until somebody leaves."""
