"""Fetches addresses, only where the caller allows it, with every step guarded."""

from crosscheck.load.network.fetch import Fetched, fetch

__all__ = ["Fetched", "fetch"]
