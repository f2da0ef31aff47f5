"""The service's own words: what its pages name, ask for and answer.

May know the values beside it, and none of the rules: another provider would be another such folder.
"""
