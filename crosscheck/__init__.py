"""crosscheck: shows where several news articles about one story cannot all be right."""

__version__ = "0.1.0"
