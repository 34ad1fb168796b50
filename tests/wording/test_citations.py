"""Sources as they can go to print, short and in full."""

import re
from pathlib import Path

from bot.wording.citations import cite, clipped, full_citation, quoted, short_citation
from bot.wording.licences import in_spanish
from bot.wording.locales import ENGLISH, SPANISH
from tests.wording.make import page, voice

EN, ES = voice(ENGLISH), voice(SPANISH)


def test_the_short_form_names_publisher_title_date_and_place() -> None:
    """What stands under an answer is enough to find the figure."""
    assert short_citation(EN, page(title="Coca in 2021"), ["table 3", "page 9"]) == (
        "ONDCP, “Coca in 2021”, 14 July 2022, table 3"
    )
    assert short_citation(ES, page(title="Coca in 2021")) == ("ONDCP, «Coca in 2021», 14 de julio de 2022")


def test_the_full_form_adds_when_it_was_read_its_licence_and_its_link() -> None:
    """The licence is on record for whoever reprints."""
    assert full_citation(EN, page(), ["table 3"]) == (
        "White House Office of National Drug Control Policy, “Coca estimates”, 14 July 2022, table 3. Read November "
        "2026. License: public domain. https://example.org/ondcp/2022-07-14"
    )
    assert "Consultado: noviembre de 2026. Licencia: public domain." in full_citation(ES, page())


def test_what_is_not_known_of_a_source_leaves_no_gap() -> None:
    """Blank fields vanish with their labels."""
    bare = page().model_copy(update={"accessed": "", "licence": "", "link": "", "title": ""})

    assert full_citation(EN, bare) == "White House Office of National Drug Control Policy, 14 July 2022"
    assert cite(EN, bare).link == ""
    assert quoted(EN, "") == ""


def test_a_long_title_is_cut_at_a_word_with_a_sign() -> None:
    """Titles may be clipped in the short form; sentences never are."""
    title = "word " * 40

    assert clipped("short", 10) == "short"
    assert clipped("one two, three", 10) == "one two…"
    assert len(short_citation(EN, page(title=title.strip()))) < 120
    assert title.strip() in full_citation(EN, page(title=title.strip()))


def test_the_terms_of_every_source_on_file_are_told_in_spanish() -> None:
    """Terms that an editor adds in English have to be put into Spanish as well."""
    sources = Path(__file__).parents[2] / "facts" / "sources"
    texts = (
        each
        for path in sources.glob("*.yaml")
        for each in re.findall(r"licence: (.+)", path.read_text("utf-8"))
    )

    assert [terms for terms in sorted(set(texts)) if in_spanish(terms) == terms] == []


def test_the_full_form_in_spanish_gives_the_terms_in_spanish() -> None:
    """Whoever prints in Spanish has to know them too."""
    told = full_citation(ES, page().model_copy(update={"licence": "Official court text; facts only"}))

    assert "Licencia: Texto oficial de un tribunal; solo hechos." in told
