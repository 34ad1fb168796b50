"""What may not be passed over: words that a query leaves unexplained, halves that it would not judge, what is refused."""
