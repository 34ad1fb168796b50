"""The words of dates and spans, flattened, in English and Spanish."""

from typing import Final

from bot.reading.words.phrases import by_first_word


def _numbered(rows: str, first: int = 1) -> dict[str, int]:
    return {
        name: number
        for number, names in enumerate(rows.strip().splitlines(), first)
        for name in names.split()
    }


MONTHS: Final = _numbered("""
    january jan enero ene
    february feb febrero
    march mar marzo
    april apr abril abr
    may mayo
    june jun junio
    july jul julio
    august aug agosto ago
    september sept sep septiembre setiembre
    october oct octubre
    november nov noviembre
    december dec diciembre dic
""")
WHEN: Final = frozenset({"when", "cuando"})
"""What asks for a time."""

NUMBERS: Final = _numbered("""
    one un uno una
    two dos couple
    three tres
    four cuatro
    five cinco
    six seis
    seven siete
    eight ocho
    nine nueve
    ten diez
""") | {"fifteen": 15, "quince": 15, "twenty": 20, "veinte": 20}

OF: Final = frozenset("of de del st nd rd th the".split())
YEARS: Final = frozenset("years year yrs yr anos ano".split())
NO_SPAN: Final = frozenset("of de del time from after before despues antes mas more".split())
"""Words behind so many years that make something else of them than those up to now: en diez años de guerra, ten years from now."""

DECADE: Final = frozenset("decade decada".split())
TENS: Final = DECADE | {"decades", "decadas"}
DECADES: Final = {"eighties": 1980, "nineties": 1990, "ochenta": 1980, "noventa": 1990, "noughties": 2000}
FROM: Final = frozenset("from de desde between entre".split())
TO: Final = frozenset("to until till through thru and a al hasta y e".split())
LAST: Final = frozenset("last past previous prior ultimos ultimas pasados pasadas ultima pasada".split())

OPEN: Final = by_first_word(
    (tuple(phrase.split()), meaning)
    for meaning, phrases in (
        ((True, 0), "since | desde | a partir de | a partir del"),
        ((True, 1), "after | later than | despues de | despues del | posterior a | posteriores a"),
        ((False, 0), "until | till | up to | up until | through | hasta"),
        (
            (False, -1),
            "before | prior to | earlier than | antes de | antes del | antes | anterior a | anteriores a | previo a",
        ),
    )
    for phrase in phrases.split(" | ")
)
"""Phrases before a year that open a span: whether the year begins it, and what to add to the year."""

ONWARD: Final = by_first_word(
    (tuple(phrase.split()), None)
    for phrase in (
        "to date | to now | to today | to the present | until now | until today | till now | onward | onwards | and after"
        " | a hoy | hasta hoy | a la fecha | hasta la fecha | hasta ahora | a la actualidad | en adelante | para aca"
    ).split(" | ")
)
"""Phrases after a year that open a span."""

HELD: Final = tuple(
    tuple(phrase.split())
    for phrase in "we have|you have|we hold|you hold|you ve got|available|held|with data|with figures|on record|on file".split(
        "|"
    )
)
"""What makes 'last year' before it the last one that is held, rather than the one before this."""

RELATIVE: Final = by_first_word(
    (tuple(phrase.split()), shift)
    for shift, phrases in (
        (-2, "the year before last | year before last | el ano antepasado | ano antepasado | antepasado"),
        (-1, "last year | el ano pasado | ano pasado | el ano anterior | ano anterior"),
        (-1, "last fiscal year | previous fiscal year | el ano fiscal pasado | ano fiscal pasado"),
        (0, "this fiscal year | current fiscal year | este ano fiscal"),
        (0, "this month | current month | este mes | el mes en curso"),
        (1, "next fiscal year | el proximo ano fiscal"),
        (0, "this year | current year | este ano | el presente ano | presente ano | en lo que va del ano"),
        (1, "next year | coming year | el proximo ano | proximo ano | ano que viene | el ano que viene"),
    )
    for phrase in phrases.split(" | ")
)
"""Phrases that name a year from today."""

OPENING_SPANS: Final = frozenset(
    "between entre until hasta since desde before after antes despues during durante under".split()
)
"""What stands before a year, or before whoever was in office then."""
