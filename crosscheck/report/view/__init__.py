"""What readers of a report look at, worked out once for all formats: no markup, no colour, no width."""
