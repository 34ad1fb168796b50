"""Charts as pictures; the only folder that knows matplotlib, which comes with the extra ``charts``."""
