"""When: years, spans, dates and terms of office inside a question."""
