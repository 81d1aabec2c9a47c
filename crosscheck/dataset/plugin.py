"""The pytest plug-in for story sets."""
