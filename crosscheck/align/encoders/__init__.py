"""The encoders, one file each, and the cache of their vectors."""
