"""Rules for the vocabulary: names that cross, circles, orders, sentences, units, themes."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from string import Formatter
from typing import Any, Final

from bot.library.files import Report
from bot.library.names import Names
from bot.library.placed import Placed
from bot.library.problems import words as says
from bot.library.problems.problem import At
from bot.values.period import NotAPeriod, parse_period
from bot.values.text import folded

_TESTED: Final = (
    "substances",
    "measures",
    "units",
    "estimators",
    "scopes",
    "themes",
    "topics",
    "actors",
    "events",
)
_TESTS: Final = (
    ("examples", "a few phrases that mean it"),
    ("near_misses", "a phrase that looks alike and does not mean it"),
)
_ORDERED: Final = ("estimators", "scopes", "caveats")
_SENTENCE_NEEDS: Final = ("amount", "period")
_SENTENCE_MAY: Final = ("place", "amount", "substance", "period", "estimator")
_SIZES: Final = ("area", "municipality", "department", "state", "country", "region", "world")
_COMMAND: Final = re.compile(r"/[a-z0-9_-]{1,31}")


def check_words(names: Names, report: Report) -> None:
    """Report everything that is wrong with the vocabulary as a whole."""
    for kind, entries in names.words.items():
        if kind != "caveats":
            _check_names(kind, entries.values(), report)
    _check_tests(names, report)
    _check_orders(names, report)
    _check_substances(names, report)
    _check_measures(names, report)
    _check_places(names, report)
    _check_units(names, report)
    _check_themes(names, report)
    _check_terms(names, report)
    _check_events(names, report)
    for estimator in names.words["estimators"].values():
        if estimator.entry.agency_of:
            names.refer("estimators", estimator.entry.agency_of, estimator.where("agency_of"))
    for caveat in names.words["caveats"].values():
        _check_translation(caveat, ("says",), report)
        if caveat.entry.member:
            names.refer("substances", caveat.entry.member, caveat.where("member"))


def _names(entry: Placed[Any]) -> Iterator[tuple[str, At]]:
    """Yield every name of an entry with the line it stands in."""
    for field in ("name", "name_es"):
        if name := getattr(entry.entry, field):
            yield name, entry.where(field)
    for field in ("aliases", "aliases_es"):
        for number, name in enumerate(getattr(entry.entry, field)):
            yield name, entry.where(field, number)


def _check_names(kind: str, entries: Iterable[Placed[Any]], report: Report) -> None:
    claimed: dict[tuple[str, str, str], tuple[Placed[Any], At]] = {}
    shared: dict[tuple[str, str], list[tuple[str, At, At]]] = defaultdict(list)
    for entry in entries:
        confusable = {folded(word) for word in entry.entry.not_to_be_confused_with}
        # Places of one name in different provinces are a fact of life: the bot asks which.
        corner = (entry.entry.kind, entry.entry.within) if kind == "places" else ("", "")
        for name, at in _names(entry):
            flat = folded(name)
            if not flat:
                report(says.nameless(at, name))
            elif flat in confusable:
                report(says.own_confusable(at, name))
            else:
                other, there = claimed.setdefault((flat, *corner), (entry, at))
                if other is not entry:
                    shared[(entry.entry.id, other.entry.id)].append((name, at, there))
    for (_, other_id), names in shared.items():
        _, at, there = names[0]
        report(says.shared_name(at, [name for name, _, _ in names], other_id, there))


def _check_tests(names: Names, report: Report) -> None:
    for kind in _TESTED:
        entries = names.words[kind].values()
        for field, what in _TESTS:
            bare = [entry for entry in entries if not getattr(entry.entry, field)]
            if bare:
                report(says.no_examples(bare[0].at, field, [entry.entry.id for entry in bare], what))
        for entry in entries:
            _check_translation(entry, ("definition", "method"), report)


def _check_translation(entry: Placed[Any], fields: Iterable[str], report: Report) -> None:
    for field in fields:
        english = getattr(entry.entry, field, "")
        if " " in english and english == getattr(entry.entry, f"{field}_es", ""):
            report(says.untranslated(entry.where(f"{field}_es"), f"{field}_es"))


def _check_orders(names: Names, report: Report) -> None:
    for kind in _ORDERED:
        taken: dict[int, str] = {}
        for entry in names.words[kind].values():
            text = entry.entry.order
            if not re.fullmatch(r"-?[0-9]{1,9}", text):
                report(says.not_whole(entry.where("order"), "order", text))
            elif kind == "estimators":
                other = taken.setdefault(int(text), entry.entry.id)
                if other != entry.entry.id:
                    report(says.same_order(entry.where("order"), text, other))


def _refer_all(names: Names, kind: str, entry: Placed[Any], field: str) -> None:
    for number, given in enumerate(getattr(entry.entry, field)):
        names.refer(kind, given, entry.where(field, number))


def _check_substances(names: Names, report: Report) -> None:
    entries = names.words["substances"]
    for entry in entries.values():
        _refer_all(names, "substances", entry, "includes")
        for field in ("crop", "made_from"):
            if crop := getattr(entry.entry, field):
                names.refer("substances", crop, entry.where(field))
        if entry.entry.theme:
            names.refer("themes", entry.entry.theme, entry.where("theme"))
        if entry.entry.by_name_of:
            names.refer("substances", entry.entry.by_name_of, entry.where("by_name_of"))
    for path in _circles({given: entry.entry.includes for given, entry in entries.items()}):
        report(says.circle(entries[path[0]].where("includes"), "includes", path))


def _circles(leads_to: Mapping[str, Iterable[str]]) -> Iterator[list[str]]:
    """Yield circles of references, each beginning and ending with one id."""
    done: set[str] = set()
    for start in sorted(leads_to):
        trail = [start]
        branches = [iter(leads_to[start] if start not in done else ())]
        while branches:
            following = next(branches[-1], None)
            if following is None:
                branches.pop()
                done.add(trail.pop())
            elif following in trail:
                yield [*trail[trail.index(following) :], following]
            elif following in leads_to and following not in done:
                trail.append(following)
                branches.append(iter(leads_to[following]))


def _check_measures(names: Names, report: Report) -> None:
    owner: dict[str, str] = {}
    for entry in names.words["measures"].values():
        measure = entry.entry
        _refer_all(names, "substances", entry, "substances")
        _refer_all(names, "substances", entry, "by_drug")
        for number, drug in enumerate(measure.by_drug):
            if drug not in measure.substances:
                report(says.drug_not_counted(entry.where("by_drug", number), drug))
        for number, substance in enumerate(measure.default_for):
            at = entry.where("default_for", number)
            if names.refer("substances", substance, at):
                other = owner.setdefault(substance, measure.id)
                if other != measure.id:
                    report(says.default_twice(at, substance, other))
        if measure.rate_of:
            names.refer("measures", measure.rate_of, entry.where("rate_of"))
        kinds = ("substances", "measures", "substances")
        for number, (kind, identity) in enumerate(zip(kinds, measure.harvested_from, strict=False)):
            names.refer(kind, identity, entry.where("harvested_from", number))
        _refer_all(names, "measures", entry, "done_by")
        _refer_all(names, "measures", entry, "nearest")
        if measure.traced_to:
            names.refer("places", measure.traced_to, entry.where("traced_to"))
        if measure.part_of_whole:
            names.refer("substances", measure.part_of_whole, entry.where("part_of_whole"))
        for field in ("sentence", "sentence_es"):
            _check_sentence(entry, field, report)
        for field in ("sentence_whole", "sentence_whole_es"):
            if getattr(measure, field):
                _check_sentence(entry, field, report)


def _check_sentence(entry: Placed[Any], field: str, report: Report) -> None:
    template: str = getattr(entry.entry, field)
    at = entry.where(field)
    try:
        gaps = [name for _, name, form, conversion in Formatter().parse(template) if name is not None]
    except ValueError:
        report(says.sentence_unknown(at, field, template, _SENTENCE_MAY))
        return
    for gap in gaps:
        if gap not in _SENTENCE_MAY:
            report(says.sentence_unknown(at, field, f"{{{gap}}}", _SENTENCE_MAY))
    if missing := [name for name in _SENTENCE_NEEDS if name not in gaps]:
        report(says.sentence_lacks(at, field, missing))


def _check_places(names: Names, report: Report) -> None:
    places = names.words["places"]
    for entry in places.values():
        within = entry.entry.within
        if not within or not names.refer("places", within, entry.where("within")):
            continue
        outer = places[within].entry.kind
        # A region may be a continent or, as Scotland, a part of a country.
        # Some countries, as Greenland, count as a part of another.
        size = "state" if entry.entry.kind == "region" and outer == "country" else entry.entry.kind
        inside = _SIZES.index(size) < _SIZES.index(outer) or size == outer in ("country", "region")
        if not inside and within != entry.entry.id:
            report(says.smaller_outside(entry.where("within"), entry.entry.kind, within, outer))
    inside = {given: [place.entry.within] for given, place in places.items() if place.entry.within}
    for path in _circles(inside):
        report(says.circle(places[path[0]].where("within"), "within", path))


def _check_units(names: Names, report: Report) -> None:
    for entry in names.words["units"].values():
        kind, factor = entry.entry.kind, entry.entry.factor
        if not factor:
            if kind in ("area", "mass"):
                report(says.factor_missing(entry.at, kind))
            continue
        if not re.fullmatch(r"[0-9]+(?:\.[0-9]+)?", factor) or not Decimal(factor):
            report(says.not_a_factor(entry.where("factor"), factor))


def _check_terms(names: Names, report: Report) -> None:
    """Look at the terms of office, which a question may stand for."""
    for entry in names.words["actors"].values():
        if entry.entry.governs:
            names.refer("places", entry.entry.governs, entry.where("governs"))
        at = entry.where("in_office")
        for term in filter(None, entry.entry.in_office.split(", ")):
            first, _, last = term.partition(" to ")
            try:
                begins, ends = parse_period(first), parse_period(last)
            except NotAPeriod:
                report(says.bad_date(at, "in_office", term, "two days: 2022-08-07 to 2026-08-07"))
                continue
            if ends.last < begins.first:
                report(says.backwards(at, "in_office", first, last))


def _check_events(names: Names, report: Report) -> None:
    """Look at the days of events, from which years are counted."""
    for entry in names.words["events"].values():
        try:
            parse_period(entry.entry.on)
        except NotAPeriod:
            report(says.bad_date(entry.where("on"), "on", entry.entry.on, "a day, month or year: 2016-11-24"))


def _check_themes(names: Names, report: Report) -> None:
    commands: dict[str, str] = defaultdict(str)
    for entry in names.words["themes"].values():
        theme = entry.entry
        names.refer("places", theme.place, entry.where("place"))
        if theme.command:
            at = entry.where("command")
            if not _COMMAND.fullmatch(theme.command):
                report(says.bad_command(at, theme.command))
            elif commands[theme.command]:
                report(says.repeated_command(at, theme.command, commands[theme.command]))
            commands[theme.command] = theme.id
        for number, line in enumerate(theme.card):
            at = entry.where("card", number)
            measure, _, substance = line.partition(" ")
            if not substance or " " in substance:
                report(says.bad_card_line(at, line))
            else:
                names.refer("measures", measure, at)
                names.refer("substances", substance, at)
