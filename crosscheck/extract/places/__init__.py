"""Finds where something is said to happen: place phrases after prepositions, directions, sides, addresses."""

from crosscheck.extract.places.find import PlaceFound, find_places

__all__ = ["PlaceFound", "find_places"]
