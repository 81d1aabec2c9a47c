"""What was learned: how common words are (`background.json`), and the weights of the pair score (`scorer.json`)."""
