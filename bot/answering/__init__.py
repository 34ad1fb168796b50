"""A query is answered from the store: rows become findings, findings become one answer per kind of question."""
