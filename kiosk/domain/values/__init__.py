"""What everything speaks of: identifiers, pictures, problems, verdicts. Knows nothing above it."""
