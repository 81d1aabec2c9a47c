"""What guards the tool against hostile text: one way to a regular expression, one way to each sink."""
