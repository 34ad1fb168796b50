"""Rules for the sources: dates that fit each other, links, and who speaks for whom."""

import re
from collections import defaultdict
from datetime import date
from typing import Final
from urllib.parse import urlsplit

from bot.library.files import Report
from bot.library.names import Names
from bot.library.placed import Placed
from bot.library.problems import words as says
from bot.library.problems.problem import At
from bot.library.schema_facts import EditionEntry, PublisherFile
from bot.values.fact import Edition
from bot.values.period import UNDATED, NotAPeriod, Published, parse_published

_WANTED: Final = {
    "published": "2022-07-14, 2022-07, 2022 or undated",
    "published_between": "the two dates as 2019-08 to 2020-07-31",
}
_HOST: Final = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+\.?", re.IGNORECASE)


def check_sources(
    names: Names, publishers: list[Placed[PublisherFile]], today: date, report: Report
) -> dict[str, Edition]:
    """Report what is wrong with the sources and return the editions that can be cited."""
    for publisher in publishers:
        for number, estimator in enumerate(publisher.entry.speaks_for):
            names.refer("estimators", estimator, publisher.where("speaks_for", number))
    _check_encrypted(names, report)
    editions = {}
    for given, placed in names.editions.items():
        edition = _edition(placed, names.publisher_of[given], names, today, report)
        if edition is not None:
            editions[given] = edition
    return editions


def _check_encrypted(names: Names, report: Report) -> None:
    plain: dict[str, list[Placed[EditionEntry]]] = defaultdict(list)
    for placed in names.editions.values():
        if placed.entry.link.startswith("http:"):
            plain[placed.file].append(placed)
    for found in plain.values():
        report(says.links_without_https(found[0].where("link"), found[0].entry.link, len(found) - 1))


def _edition(
    placed: Placed[EditionEntry], publisher: PublisherFile, names: Names, today: date, report: Report
) -> Edition | None:
    entry = placed.entry
    check_link(placed.where("link"), entry.link, report)
    if entry.archived:
        check_link(placed.where("archived"), entry.archived, report)
    if not entry.id.startswith(f"{publisher.publisher}-"):
        report(says.foreign_edition_id(placed.where("id"), entry.id, publisher.publisher))
    for number, estimator in enumerate(entry.speaks_for):
        names.refer("estimators", estimator, placed.where("speaks_for", number))
    published = _published(placed, today, report)
    if published is None:
        return None
    return Edition(
        id=entry.id,
        publisher=publisher.publisher,
        publisher_name=publisher.name,
        publisher_name_es=publisher.name_es,
        title=entry.title,
        published=published,
        accessed=entry.accessed,
        link=entry.link,
        licence=entry.licence,
        note=entry.note,
        speaks_for=entry.speaks_for or publisher.speaks_for,
        carries=tuple(_carried(placed, published, names, report)),
    )


def _published(placed: Placed[EditionEntry], today: date, report: Report) -> Published | None:
    """Return when an edition came out. An undated page came out no later than it was read."""
    entry = placed.entry
    try:
        accessed = parse_published(entry.accessed)
    except NotAPeriod:
        at = placed.where("accessed")
        report(says.bad_date(at, "accessed", entry.accessed, "2023-10-15, 2023-10 or 2023"))
        return None
    if accessed.earliest > today:
        report(says.read_in_future(placed.where("accessed"), entry.accessed, today.isoformat()))
    field = "published_between" if entry.published_between else "published"
    try:
        published = parse_published(entry.published, entry.published_between)
    except NotAPeriod:
        text = getattr(entry, field)
        report(says.bad_date(placed.where(field), field, text, _WANTED[field]))
        return None
    at = placed.where(field)
    if entry.published != UNDATED and entry.published_between:
        report(says.not_undated(at, entry.published))
    if published.earliest > published.latest:
        report(says.backwards(at, field, f"{published.earliest}", f"{published.latest}"))
    if published.earliest > today:
        report(says.not_yet_published(at, entry.published, today.isoformat()))
    elif accessed.latest < published.earliest:
        report(says.read_before_published(placed.where("accessed"), entry.accessed, entry.published))
    elif entry.published == UNDATED and accessed.latest < published.latest:
        return published.model_copy(update={"latest": accessed.latest})
    return published


def _carried(
    placed: Placed[EditionEntry], published: Published, names: Names, report: Report
) -> list[tuple[str, Published]]:
    found = []
    for number, text in enumerate(placed.entry.carries):
        at = placed.where("carries", number)
        estimator, _, day = text.partition(" ")
        try:
            release = parse_published(day)
        except NotAPeriod:
            report(says.bad_carries(at, text))
            continue
        if published.surely_before(release):
            report(says.carries_the_future(at, text, placed.entry.published))
        if names.refer("estimators", estimator, at):
            found.append((estimator, release))
    return found


def check_link(at: At, link: str, report: Report) -> None:
    """Report a link that readers cannot be sent to."""
    try:
        parts = urlsplit(link)
        host = parts.hostname or ""
    except ValueError:
        report(says.bad_link(at, link, "it is no address"))
        return
    if parts.scheme not in ("http", "https"):
        report(says.bad_link(at, link, "it is no web address"))
    elif re.search(r"[\s<>\"|]", link):
        report(says.bad_link(at, link, "it has a character in it that no address has"))
    elif parts.username is not None or not _HOST.fullmatch(host):
        report(says.bad_link(at, link, "it names no site"))
