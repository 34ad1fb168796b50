"""What a follow-up leaves out, takes back or goes on with."""
