"""The composition root: reads the configuration, builds everything, joins Qt and asyncio.

The only folder that knows every other. What a class needs is handed to it here.
"""
