"""Numbers that are no year: amounts, parts, factors and bounds that are claimed or asked for."""
