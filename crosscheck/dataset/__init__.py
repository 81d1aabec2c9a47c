"""Story sets and what is done with them: read, score, gate, baseline, compare, publish; and the pytest plug-in."""
