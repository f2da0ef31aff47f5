"""Builds the store, the client and the simulator from a configuration, for window and commands."""
