"""The command line, one file a command. Nothing here imports Widgets."""
