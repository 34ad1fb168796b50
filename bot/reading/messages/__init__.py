"""A message before it is a question: its parts, who asks, asides, thanks, the form and language wanted."""
