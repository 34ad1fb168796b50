"""Factdesk answers newsroom questions with cited figures, and says when it holds none.

A question is *read* into a query; the query is *answered* from the store; the answer is *worded* into a
reply; Slack only carries it. Start at :mod:`bot.conversation`.
"""
