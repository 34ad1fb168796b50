"""Words and their slips: what is known, what a misspelt word may be, and how likely each is."""
