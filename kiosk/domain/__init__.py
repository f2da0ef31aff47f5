"""Values and rules of the identity check.

Everything here is a plain value or a pure function: no Qt, no pixels, no network, no clock,
no randomness, no logging. Every other folder may import it; it imports nothing of the project.
"""
