"""One file per claim kind: each holds one `Extractor`, found by scanning this package."""
