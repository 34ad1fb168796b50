"""An answer is put into words here, in English and in Spanish: every sentence that a person can read."""
