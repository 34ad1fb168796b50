"""Where: places told from governments and namesakes, by their codes, parts and levels."""
