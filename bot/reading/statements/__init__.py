"""Questions for statements: what was said, decided or done, and which of them tell it."""
