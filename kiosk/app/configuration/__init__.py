"""Where a configuration comes from: file, preferences, secrets, provisioning."""
