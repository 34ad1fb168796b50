"""The kinds of question: the table in :mod:`bot.reading.frames.table`, and how each kind is built."""
