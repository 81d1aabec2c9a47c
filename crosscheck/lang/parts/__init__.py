"""The parts of a language: one file per lexicon, the shape that each language fills with data."""
