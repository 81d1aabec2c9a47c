"""Finds where something is said to happen: place phrases after prepositions, directions, sides, addresses."""

from crosscheck.extract.places.find import find_places
from crosscheck.extract.places.reader import PlaceFound

__all__ = ["PlaceFound", "find_places"]
