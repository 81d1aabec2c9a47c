"""Finds what persons are said to be: offices, professions and family relations beside their names."""

from crosscheck.extract.roles.find import RoleFound, find_roles

__all__ = ["RoleFound", "find_roles"]
