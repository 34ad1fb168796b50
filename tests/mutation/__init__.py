"""Whether the tests notice a changed line."""
