"""The bot in a terminal: a chat, one question, a file of questions, and the editors' commands."""
