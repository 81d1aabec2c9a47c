"""The HTML report: what stands where (Python), how it is written (templates), how it looks and moves (assets)."""
