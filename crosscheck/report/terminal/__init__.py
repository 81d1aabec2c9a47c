"""The parts of the terminal table."""
