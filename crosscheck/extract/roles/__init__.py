"""Finds what persons are said to be: offices, professions and family relations beside their names."""

from crosscheck.extract.roles.find import find_roles
from crosscheck.extract.roles.row import RoleFound

__all__ = ["RoleFound", "find_roles"]
