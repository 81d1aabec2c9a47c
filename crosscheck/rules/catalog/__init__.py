"""One file per rule, named after its code and name; found by scanning this package."""
