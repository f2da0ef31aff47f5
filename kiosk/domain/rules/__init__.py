"""What the house makes of it: checks before sending, the verdict, the life of a submission."""
