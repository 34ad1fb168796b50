"""The kinds of question, as a table: what gives each away, and how it is built from what was said.

A frame looks at what was heard and either claims the question or passes. They are tried in the order of the
table: a narrower kind stands before the wider one that would also fit. Each comes with questions it must claim
and near misses it must not.
"""

from bot.reading.frames import about, claims
from bot.reading.frames.comparisons import comparison
from bot.reading.frames.crossings import OF_BOUNDS
from bot.reading.frames.each import asks_each, each, harvest, of_harvest
from bot.reading.frames.editions import asks_estimators, estimators, revisions
from bot.reading.frames.figures import card, figure
from bot.reading.frames.frame import Frame
from bot.reading.frames.gains import asks_gain, gain
from bot.reading.frames.multiples import asks_multiple, multiple
from bot.reading.frames.of_several import OF_SEVERAL
from bot.reading.frames.origins import asks_origin, origin
from bot.reading.frames.ranked_years import ranking_of_year
from bot.reading.frames.rankings import puts_in_order
from bot.reading.frames.records import asks_record, record
from bot.reading.frames.standing import asks_standing, standing
from bot.reading.frames.terms import came_back, each_term, sets_terms_apart, which_term
from bot.reading.frames.traced import asks_after_number, number
from bot.reading.frames.ways import sets_ways_apart, ways
from bot.reading.frames.years import asks_one_of_course, trend

FRAMES: tuple[Frame, ...] = (
    Frame(
        "help",
        lambda a: a.cue("help") and not (a.own.names_a_thing or a.own.places or a.own.elsewhere),
        about.help_asked,
        ("help", "what can you do", "ayuda"),
        ("help me with coca 2021",),
    ),
    Frame(
        "figure",
        asks_standing,
        standing,
        (
            "is the 2023 overdose count final",
            "is the coca figure for 2021 still provisional",
            "¿es definitiva la cifra de sobredosis de 2023?",
        ),
        ("final overdose deaths 2023", "are the 2023 overdose deaths final or provisional"),
    ),
    Frame(
        "trend",
        sets_terms_apart,
        each_term,
        ("was coca higher under Duque than under Petro", "¿hubo más coca con Duque que con Petro?"),
        ("coca under Duque", "what did Duque and Petro say about coca"),
        frozenset({"degree", "of_them"}),
    ),
    Frame(
        "trend",
        came_back,
        which_term,
        ("overdose deaths under Trump", "overdose deaths since Trump took office"),
        ("overdose deaths under Trump's first term", "overdose deaths under Biden"),
        frozenset({"when"}),
    ),
    *OF_BOUNDS,
    Frame(
        "coverage",
        about.asks_held,
        about.coverage,
        ("coverage bolivia", "which years do you have for coca in peru", "¿qué años faltan de cocaína?"),
        ("coca bolivia 2019", "which year had the most coca in colombia"),
        frozenset({"which_year"}),
    ),
    Frame(
        "meaning",
        claims.distinction,
        about.told_apart,
        (
            "what is the difference between coca and cocaine",
            "how does cultivation differ from production",
            "¿cuál es la diferencia entre coca y cocaína?",
            "why do provisional and final counts differ",
        ),
        ("difference between coca in Colombia and Peru 2021", "why do UNODC and ONDCP disagree on coca"),
        frozenset({"why"}),
    ),
    Frame(
        "comparison",
        sets_ways_apart,
        ways,
        (
            "provisional vs final overdose deaths 2021",
            "how far off was the provisional count of overdose deaths in 2021",
            "¿cuánto cambió entre provisional y definitivo?",
        ),
        ("provisional overdose deaths 2021", "final overdose deaths 2020 vs 2021"),
        frozenset({"degree", "off"}),
    ),
    Frame(
        "estimators",
        asks_estimators,
        estimators,
        ("UN vs White House coca colombia 2020", "why do UNODC and ONDCP disagree on coca in colombia 2020"),
        ("UN coca colombia 2020",),
        frozenset({"why", "degree", "of_them"}),
    ),
    Frame(
        "number",
        asks_after_number,
        number,
        (
            "where does 972 come from",
            "who says 245,000 hectares",
            "¿de dónde sale 1.228?",
            "is 972 still right",
            "what year is the 204,000 hectares figure from",
            "was 1,010 right for colombia 2020",
        ),
        ("source for coca colombia 2021", "was 1,010 right for colombian cocaine 2020"),
        frozenset({"when", "which_year"}),
    ),
    Frame(
        "figure",
        asks_origin,
        origin,
        (
            "where does cocaine seized in the US come from",
            "what percentage of US cocaine was Colombian in 2016",
            "¿de dónde viene la cocaína de Estados Unidos?",
        ),
        ("where does the cocaine figure come from", "what share of coca was Colombian in 2016"),
        frozenset({"degree"}),
    ),
    Frame(
        "sources",
        about.asks_sources,
        about.sources,
        ("source for coca colombia 2021", "when was the 2021 coca figure published"),
        ("coca colombia 2021", "are the 2021 coca figures out yet"),
        frozenset({"when", "which_year"}),
    ),
    Frame(
        "comparison",
        asks_multiple,
        multiple,
        (
            "how many times more coca did Colombia have in 2023 than in 2013",
            "did Colombia have twice as much coca as Peru in 2021",
            "¿cuántas veces más coca tenía Colombia que Perú en 2021?",
        ),
        ("did coca double since 2013", "how many times has coca exceeded 200,000 hectares"),
        frozenset({"degree", "of_them"}),
    ),
    Frame(
        "revisions",
        claims.revisions,
        revisions,
        (
            "was the 2020 cocaine production figure revised",
            "what did ONDCP first publish for bolivia cocaine 2011",
        ),
        ("cocaine production 2020", "did cocaine production fall 41% in bolivia in 2012"),
        frozenset({"when", "which_year", "degree", "why"}),
    ),
    Frame(
        "meaning",
        claims.meaning,
        about.meaning,
        ("what does potential production mean", "¿qué significa producción potencial?", "what is SIMCI"),
        ("what is the potential production of cocaine in colombia in 2021",),
    ),
    Frame(
        "figure",
        asks_each,
        each,
        ("overdose deaths per day in 2022", "¿cuántas muertes por sobredosis al día en 2022?"),
        ("overdose deaths 2022", "cocaine purity by month"),
        frozenset({"by_month"}),
    ),
    Frame(
        "yield",
        of_harvest,
        harvest,
        ("cocaine yield per hectare in colombia 2021", "rendimiento de la coca en Colombia 2021"),
        ("cocaine production colombia 2021",),
        frozenset({"yield", "degree"}),
    ),
    *OF_SEVERAL,
    Frame(
        "ranking",
        asks_gain,
        gain,
        (
            "which department gained the most coca in 2023",
            "which country's coca grew fastest since 2015",
            "¿dónde cayó más la coca en 2023?",
        ),
        ("which country grew the most coca in 2021", "which year did coca grow most in colombia"),
        frozenset({"of_them", "degree"}),
    ),
    Frame(
        "trend",
        asks_one_of_course,
        trend,
        ("average coca colombia 2015-2020", "biggest jump in colombian coca since 2000"),
        ("biggest coca producer 2020",),
        frozenset({"when", "which_year", "why"}),
    ),
    Frame(
        "ranking",
        puts_in_order,
        ranking_of_year,
        (
            "who is second in cocaine production",
            "top 3 coca countries in 2020",
            "¿qué país produce más cocaína?",
        ),
        ("highest coca year in colombia", "was 2021 a record for coca in colombia"),
        frozenset({"except"}),
    ),
    Frame(
        "record",
        asks_record,
        record,
        (
            "was 2021 a record for coca in colombia",
            "¿fue récord la coca en Colombia en 2023?",
            "which year had the most coca in colombia",
            "has coca ever been higher",
        ),
        ("coca 2021", "which department had the most coca in 2021", "has coca been above 200,000 hectares"),
        frozenset({"when", "which_year", "degree"}),
    ),
    Frame(
        "comparison",
        claims.comparison,
        comparison,
        (
            "coca 2020 vs 2021",
            "coca colombia vs peru 2020",
            "how much did coca rise in colombia in 2021",
            "was coca in colombia lower in 2021 than in 2020",
        ),
        ("coca colombia 2021",),
        frozenset({"degree", "of_them", "why"}),
    ),
    Frame(
        "trend",
        claims.trend,
        trend,
        (
            "coca colombia since 2015",
            "evolución de la coca en Perú",
            "cocaine purity by month",
            "why has coca risen since 2015",
        ),
        ("coca colombia 2015",),
        frozenset({"by_month", "why"}),
    ),
    Frame(
        "ranking",
        lambda a: claims.thing(a) and a.cue("ranking") and not a.own.places,
        ranking_of_year,
        ("top coca 2020", "most cocaine 2021"),
        ("coca colombia 2021",),
    ),
    Frame(
        "figure",
        claims.figure,
        figure,
        (
            "how much coca did colombia grow in 2021",
            "cocaine deaths 2021",
            "¿cuánta cocaína produjo Colombia en 2021?",
        ),
        ("coca 2021",),
    ),
    Frame(
        "year_card",
        claims.card,
        card,
        ("coca 2021", "overdose 2022", "coca norte de santander 2021"),
        ("how much coca did colombia grow in 2021",),
    ),
)
