"""Constants that were learned, with the script that made them."""
