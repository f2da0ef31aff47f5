"""What a bank can set: the shape of its configuration and its policy."""
