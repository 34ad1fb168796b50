"""The carrier: the only folder that knows Slack. It brings questions in and carries replies out."""
