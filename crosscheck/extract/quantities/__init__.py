"""Finds quantities: numbers in digits and words, with unit, bound and what is counted."""

from crosscheck.extract.quantities.find import find_quantities

__all__ = ["find_quantities"]
