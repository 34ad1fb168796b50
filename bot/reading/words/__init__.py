"""Turns of phrase and small words, in English and Spanish: the lists that readers look things up in."""
