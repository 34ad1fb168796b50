"""Which language is asked for, and what is left of the message without it."""

import pytest

from bot.reading.messages.language_wanted import language_wanted


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("en español porfa", "es"), ("ahora en español por favor", "es"), ("in Spanish please", "es"), ("Spanish?", "es"),
        ("EN ESPAÑOL!!", "es"), ("lo mismo pero en castellano", "es"), ("tradúcelo al español", "es"),
        ("en inglés por favor", "en"), ("in english pls", "en"), ("English please", "en"), ("say that in English", "en"),
        ("can you translate it into English?", "en"), ("en francés", ""), ("em português por favor", ""),
    ],
)  # fmt: skip
def test_a_message_may_only_ask_for_a_language(text: str, language: str):
    """Whatever stands beside it asks for nothing else; of other languages we have none to give."""
    assert language_wanted(text) == (language, "")


@pytest.mark.parametrize(
    ("text", "language", "rest"),
    [
        ("coca colombia 2021 en español", "es", "coca colombia 2021"),
        ("and in 2020, in English please", "en", "and in 2020,"),
        ("en inglés: cuánta coca tenía perú", "en", "cuánta coca tenía perú"),
    ],
)
def test_a_language_may_be_asked_for_beside_a_question(text: str, language: str, rest: str):
    """What is left is the question, each word where it stood."""
    wanted = language_wanted(text)

    assert wanted is not None
    assert (wanted.language, wanted.rest.strip(), len(wanted.rest)) == (language, rest, len(text))


@pytest.mark.parametrize(
    "text",
    [
        "coca en España 2021", "what the Spanish seized in 2020", "and the Spanish?", "precio en el mercado español",
        "overdose deaths in English cities", "muertes en español puerto", "no, me refería a Ecuador", "",
    ],
)  # fmt: skip
def test_a_language_elsewhere_names_people_or_a_country(text: str):
    """The Spanish police, the English market, Spain itself."""
    assert language_wanted(text) is None
