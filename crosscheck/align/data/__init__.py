"""Constants that were measured or learned, with the script that made them."""
