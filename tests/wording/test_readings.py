"""How a question was read is said wherever anything was assumed, carried over or corrected."""

from bot.values.compared import ComparisonQuery, TrendQuery
from bot.values.query import FigureQuery, HelpQuery, RecordQuery
from bot.values.reading import Correction, NotUnderstood, Understood
from bot.values.slot import Origin, Slot, Span
from bot.wording.locales import ENGLISH, SPANISH
from bot.wording.readings import read_as
from tests.make import side, subject, when
from tests.wording.make import COCA, PRODUCTION, about, assumed, understood, voice

EN, ES = voice(ENGLISH), voice(SPANISH)


def _figure(**slots: Slot[str]) -> Understood:
    return understood(FigureQuery(subject=about(PRODUCTION, **slots), when=when("2021")))


def test_nothing_is_said_where_everything_was() -> None:
    """A question that left nothing open is not repeated."""
    assert read_as(EN, _figure()) == ""


def test_an_assumed_place_is_said_to_be_assumed() -> None:
    """No silent choice."""
    assert read_as(EN, _figure(place=assumed("CO"))) == (
        "Read as: potential production of cocaine, Colombia (assumed), 2021."
    )
    assert read_as(ES, _figure(place=assumed("CO"))) == (
        "Entendido como: producción potencial de cocaína, Colombia (supuesto), 2021."
    )


def test_what_comes_from_earlier_in_the_thread_is_marked() -> None:
    """An inherited slot is shown as one."""
    inherited = Slot[str](value="CO", origin=Origin.EARLIER)

    assert read_as(EN, _figure(place=inherited)) == (
        "Read as: potential production of cocaine, Colombia (from earlier), 2021."
    )
    assert "Colombia (de antes)" in read_as(ES, _figure(place=inherited))


def test_a_correction_is_shown_with_the_name_it_was_read_as() -> None:
    """Small letters of the vocabulary become the name's own."""
    reading = _figure().model_copy(update={"corrected": (Correction(typed="colmbia", read="colombia"),)})

    assert read_as(EN, reading) == (
        "Read as: potential production of cocaine, Colombia, 2021; for *colmbia* I read Colombia."
    )
    assert read_as(ES, reading).endswith("donde dice *colmbia* leí Colombia.")


def test_a_correction_is_shown_even_where_nothing_was_understood() -> None:
    """Whoever reads the refusal sees what was made of the words."""
    reading = NotUnderstood(language="en", corrected=(Correction(typed="colmbia", read="Colombia"),))

    assert read_as(EN, reading) == "For *colmbia* I read Colombia."


def test_a_corrected_word_is_repeated_without_what_a_chat_would_obey() -> None:
    """The asker's own words are never markup."""
    reading = NotUnderstood(language="en", corrected=(Correction(typed="<!here>*x*", read="y"),))

    assert read_as(EN, reading) == "For *!herex* I read y."


def test_a_second_question_is_named_and_not_answered() -> None:
    """One question at a time, and the asker is told which was left."""
    reading = _figure().model_copy(update={"left_unanswered": "and Peru?"})

    assert read_as(EN, reading) == "One question at a time: please ask “and Peru?” again."
    assert read_as(ES, reading) == "Una pregunta a la vez: vuelva a preguntar «and Peru?»."


def test_the_latest_period_and_all_years_need_no_mark() -> None:
    """They say by themselves that no period was asked for."""
    latest = FigureQuery(
        subject=about(PRODUCTION, place=assumed("CO")),
        when=when().model_copy(update={"origin": Origin.ASSUMED}),
    )
    span = Slot[Span](value=Span(), origin=Origin.ASSUMED)
    trend = TrendQuery(subject=subject(COCA), span=span)

    assert read_as(EN, understood(latest)).endswith("Colombia (assumed), the latest period held.")
    assert read_as(ES, understood(trend)) == (
        "Entendido como: cultivo de coca, Colombia, todos los años disponibles."
    )


def test_spans_open_at_either_end_are_told() -> None:
    """Since, up to, and from-to."""
    told = []
    for span in (Span(first=2015, last=2020), Span(first=2015), Span(last=2020)):
        slot = Slot[Span](value=span)
        query = TrendQuery(subject=about(COCA, place=assumed("CO")), span=slot)
        told.append(read_as(EN, understood(query)).rsplit(", ", 1)[1])

    assert told == ["2015 to 2020.", "since 2015.", "up to 2020."]


def test_the_sides_of_a_comparison_are_told_once_each() -> None:
    """Places stand with places, years with years."""
    sides = (
        side("2020", about(COCA, place=assumed("CO"))),
        side("2021", subject(COCA._replace(place="PE"))),
    )

    assert read_as(EN, understood(ComparisonQuery(sides=sides))) == (
        "Read as: cultivation of coca, Colombia (assumed), Peru, 2020, 2021."
    )


def test_a_question_for_the_record_year_names_no_year() -> None:
    """Which year is the answer, not the question."""
    query = RecordQuery(subject=about(COCA, place=assumed("CO")), when=when(), which=True)

    assert read_as(EN, understood(query)).endswith("Colombia (assumed), all years held.")


def test_help_is_read_as_nothing_in_particular() -> None:
    """A question of no slots has nothing to show."""
    assert read_as(EN, understood(HelpQuery())) == ""


def test_a_date_in_digits_is_said_in_words() -> None:
    """Where the month may come first, the reply says which day was read."""
    read = (Correction(typed="7/4/2022", read="2022-07-04"),)
    reading = _figure().model_copy(update={"corrected": read})
    assert "for *7/4/2022* I read 4 July 2022" in read_as(EN, reading)
    assert "donde dice *7/4/2022* leí 4 de julio de 2022" in read_as(ES, reading)
