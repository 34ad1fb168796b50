"""Question in, reading out: what was asked, or why that cannot be told."""
