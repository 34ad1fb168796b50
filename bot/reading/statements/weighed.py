"""The words of a question that statements are looked for by."""

from collections.abc import Collection, Iterable

from bot.reading.attempt import Attempt
from bot.reading.hearing import Found
from bot.reading.scrutiny.not_alone import asks_ability, of_means
from bot.reading.statements.recall import THE_UN
from bot.reading.statements.told_or_counted import actors_named, estimators_at
from bot.reading.words.motion import WAYS
from bot.reading.words.permission import PERMITTED
from bot.reading.words.phrases import covered
from bot.values.text import folded

NAMES_OF_THE_UN = frozenset({"un", "nations", "unidas"})
"""Last words of the names under which the United Nations are heard, but for the one that is weighed."""

THE_US = "us"
_CAPITAL = "washington"
"""What its government is called by, and what that is weighed as, unless the state is meant."""

_LEGAL = "legal"


def read_words(attempt: Attempt) -> list[str]:
    """Return the question's words, periods left out."""
    heard = attempt.heard
    timed = covered(heard.timings)
    governments = estimators_at(attempt)
    flat = [
        THE_US if word.text == _CAPITAL and word.start in governments else word.text
        for at, word in enumerate(heard.words)
        if at not in timed
    ]
    if any(heard.flat_of(each).split()[-1] in NAMES_OF_THE_UN for each in heard.of("estimator")):
        flat.append(THE_UN)
    moved = heard.cued(*WAYS)
    actors, recall = attempt.knowledge.catalogue.actors, attempt.knowledge.recall
    for each in actors_named(attempt):
        if not recall.content(each.words):
            # The WHO are, flattened, who is asked after.
            flat += folded(actors[each.ids[0]].name).split()
    if asks_ability(heard) or any(heard.flat_of(each) in PERMITTED for each in heard.of("cue")):
        # Whether coca may be sown is whether it is legal.
        flat.append(_LEGAL)
    # 'Bajo' is a preposition as well, which says nothing.
    return [*flat, *(each.ids[0] for each in moved if not recall.content(each.words))]


def content_asked(attempt: Attempt) -> frozenset[str]:
    """Return the words that say what is asked about, or none where one of them stands in no statement."""
    recall = attempt.knowledge.recall
    content = frozenset(map(recall.meant, recall.content_of(read_words(attempt))))
    plain = content - recall.only_saying
    if len(plain) > 1 and attempt.heard.of("topic") and actors_named(attempt):
        # Whose position on what it is tells which; that 'position' stands in one statement on another matter tells nothing.
        content = plain
    content -= recall.only_saying - recall.vocabulary
    # What is idle in Spanish alone says in English where or how something went: 'seized at sea'.
    content |= set() if attempt.heard.of("topic") else {*of_means(attempt.heard, None)}
    return frozenset() if content - recall.vocabulary else content


def beyond_names(attempt: Attempt, content: Collection[str], named: Iterable[Found]) -> frozenset[str]:
    """Return those of a question's words that neither name somebody nor only say that words are asked for."""
    recall = attempt.knowledge.recall
    names = frozenset[str]().union(*(recall.content(each.words) for each in named))
    return frozenset(content) - names - recall.only_saying
