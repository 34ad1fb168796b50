"""The ids of everything the facts name, and the one place where a reference to an id is looked up."""

from collections import defaultdict
from typing import Any

from bot.library.files import Report
from bot.library.gather import Draft
from bot.library.placed import Placed
from bot.library.problems import words as says
from bot.library.problems.problem import At
from bot.library.schema_facts import EditionEntry, PublisherFile


class Names:
    """Entries of the vocabulary and the sources by kind and id; the first of two with one id counts."""

    def __init__(self, draft: Draft, report: Report) -> None:
        self._draft = draft
        self._report = report
        self._unknown: dict[tuple[str, str, str], list[At]] = defaultdict(list)
        self.words: dict[str, dict[str, Placed[Any]]] = {
            kind: self._unique(entries) for kind, entries in draft.words.items()
        }
        self.statements = self._unique(draft.statements)
        self.disputes = self._unique(draft.disputes)
        self.editions: dict[str, Placed[EditionEntry]] = {}
        self.publisher_of: dict[str, PublisherFile] = {}
        """Each edition's publisher."""
        parts: list[Placed[EditionEntry]] = []
        for publisher in draft.publishers:
            for number, edition in enumerate(publisher.entry.editions):
                parts.append(publisher.part(edition, "editions", number))
                self.publisher_of.setdefault(edition.id, publisher.entry)
        self.editions = self._unique(parts)

    def refer(self, kind: str, given: str, at: At) -> bool:
        """Say whether an id exists; one that does not is remembered for :meth:`report_unknown`.

        An id whose own entry could not be read counts as missing without another report.
        """
        known: dict[str, Placed[Any]]
        match kind:
            case "editions":
                known = self.editions
            case "statements":
                known = self.statements
            case _:
                known = self.words[kind]
        if given in known:
            return True
        if given not in self._draft.named[kind] and kind not in self._draft.unread:
            self._unknown[(kind, given, at.file)].append(at)
        return False

    def report_unknown(self) -> None:
        """Report every id that was looked up and does not exist: once a file, where it stands first."""
        for (kind, given, _), places in self._unknown.items():
            known = self._draft.named[kind]
            self._report(says.unknown_id(min(places), kind, given, known, len(places) - 1))

    def country_of(self, place: str) -> str:
        """Return the country that a place lies in, empty where no country holds it."""
        passed: set[str] = set()
        while place in self.words["places"] and place not in passed:
            passed.add(place)
            entry = self.words["places"][place].entry
            if entry.kind == "country":
                return place
            place = entry.within
        return ""

    def _unique(self, entries: list[Placed[Any]]) -> dict[str, Placed[Any]]:
        found: dict[str, Placed[Any]] = {}
        for each in entries:
            first = found.setdefault(each.entry.id, each)
            if first is not each:
                self._report(says.repeated_id(each.where("id"), each.entry.id, first.where("id")))
        return found
