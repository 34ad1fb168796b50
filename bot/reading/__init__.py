"""Question in, reading out: what was asked, or why that cannot be told.

A message is parted and freed of what is around the question (``messages``), its words are mended (``spelling``) and
heard as names, periods and turns of phrase (``hearing``, ``words``, ``times``, ``amounts``, ``places``). What a thread
has said fills in what is left out (``threads``). What is then asked for is a series (``series``) or what somebody said
(``statements``), of one of the kinds in ``frames``. Last it is looked at whether anything was passed over (``scrutiny``).
``reader`` takes these steps in their order.
"""
