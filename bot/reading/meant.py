"""What a phrase stands for where it stands: some names are words of the language as well, and some are people's."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from bot.reading.amounts.spelt_amounts import MULTIPLIERS
from bot.reading.knowledge import Knowledge
from bot.reading.places.bearings import LEVELS
from bot.reading.spelling.names import CONFUSED, FILLER, SPELT, Mention, Name
from bot.reading.times.year_words import is_year
from bot.reading.words.little_words import DOES, MOST_OR_LEAST, THE
from bot.values.catalogue import PlaceKind
from bot.values.question import Language
from bot.values.text import Word, folded

_ORDINALS = frozenset({"st", "nd", "rd", "th"})
_SAYING = frozenset({"we", "i", "to"})
_HECTARES = "ha"
_PLAIN = frozenset({"filler", "cue"})
_NO_MEANING = frozenset({SPELT, CONFUSED})
_BEFORE_PLACES = frozenset("in en de of from municipality municipio town pueblo for para at".split())
_GIVING = frozenset("tell give gave show let send get help bring for to".split())
_GIVEN_US = frozenset(
    """
    tell tells told give gives gave show shows showed let lets send sends sent get gets help helps bring brings ask asks asked asking
    remind reminds hand pass email emailed wrote
""".split()
)
"""Verbs after which 'us' in small letters are we, and no country."""

_THE_US = "US"
_US_STATE = "US-"
_UNSURE_STATES = frozenset("OR IN LA OK".split())
"""Postal codes of states that are stressed words as well, or another place: Louisiana and Los Angeles."""

_SPANISH_WORDS = frozenset("LA DE AL ME".split())

_WANTING = frozenset("want wants wanted".split())
_OCCASION = frozenset(
    "time vez question pregunta thing cosa point punto version half mitad semestre quarter trimestre source fuente".split()
)
"""What is first or second among its like and no place: the second question, the first half."""

_WHICH = frozenset("that which who que".split())
"""Words behind 'the three countries' that say which."""

_ASKED = frozenset({"question", "pregunta", "thing", "cosa"})


_REGARDING = frozenset({"respecto a", "respecto al", "respecto de", "respecto del"})
"""What opens a question and only says what it is about; further on it sets one thing against another."""

_SPEAKING = frozenset(
    "promised pledged vowed said says wants announced took left prometio dijo dice quiere anuncio propuso asumio dejo".split()
)
"""What people do and towns do not."""

_ASKED_TO_SPEAK = frozenset("say want do announce promise propose".split())
_RULED = frozenset("under bajo during durante president presidente".split())
"""Words before whoever governs: nothing lies under a town, or happens during one."""


def meant(
    mention: Mention,
    told: str,
    heard: Sequence[Word],
    language: Language,
    knowledge: Knowledge,
    *,
    pauses: bool,
    shouted: bool,
    towns: bool,
) -> dict[str, tuple[str, ...]]:
    """Return what a phrase stands for here, by kind, nothing where it is only a word.

    ``told`` is the phrase as it was typed, ``pauses`` whether a comma or colon follows it, ``shouted`` whether everything was typed in capitals, ``towns`` whether an
    ordinary word may name a town wherever it stands.
    """
    kinds = kinds_of(mention.names)
    first = mention.first
    before = heard[first - 1].text if first else ""
    if before.isdigit() and told.lower() in _ORDINALS:
        return {"filler": ("",)}
    if mention.phrase == _HECTARES and (
        before in MULTIPLIERS or (before[:1].isdigit() and not is_year(before))
    ):
        # '253,000 ha', and not what 'ha subido'.
        return {"unit": (_HECTARES,)}
    after = heard[mention.last].text if mention.last < len(heard) else ""
    if told == "us" and (
        before in _GIVEN_US
        or (before in _WANTING and after == "to")
        or (before == "between" and after != "and")
    ):
        return {"filler": ("",)}
    if "position" in kinds.get("cue", ()) and after in _OCCASION:
        return {} if first or after not in _ASKED else {"filler": ("",)}
    if not first and (mention.phrase in _REGARDING or (pauses and "position" in kinds.get("cue", ()))):
        # 'First, how much…' asks for no rank, however it is spelt.
        return {"filler": ("",)}
    if not first and pauses and told.lower() == "vale":
        # 'Vale, en acres' asks for no price.
        return {"filler": ("",)}
    if mention.phrase == "say that" and (heard[first].text == "says" or before in _SAYING):
        # 'Say that' is an order to us, and what somebody says, or we may say, is none.
        return {"filler": ("",)}
    if "place" in kinds and after in _WHICH and heard[mention.last - 1].text in LEVELS:
        # 'The three countries that seize most' are any, and not those of the Andes.
        return {}
    if told.upper() == "EU" and "place" in kinds:
        # In Spanish the letters are short for Estados Unidos.
        ours = tuple(place for place in kinds["place"] if (place == _THE_US) is (language == "es"))
        kinds = {**kinds, "place": ours or kinds["place"]}
    plain = "filler" in kinds or "cue" in kinds
    if plain and first and told.isupper() and not (shouted or pauses or before in _GIVING):
        state = f"{_US_STATE}{told}"
        if state in knowledge.catalogue.places and not (language == "es" and told in _SPANISH_WORDS):
            # 'OH' behind a question's first word is Ohio; 'OR', 'IN' and 'LA' may be, and are not passed over.
            unsure = told in _UNSURE_STATES or language == "es"
            sure = not unsure or (before in _BEFORE_PLACES and told != "LA")
            return {"place": (state,)} if sure else {}
    if (
        plain
        and len(told) <= len("UNO")
        and (shouted or not told.isupper())
        and (language == "es" or before in _GIVING)
    ):
        # 'Un' is an article in Spanish, and 'tell us' names no country.
        return {kind: ids for kind, ids in kinds.items() if kind in _PLAIN}
    if mention.last - first > 1 and "place" in kinds and _is_plain(mention, heard, kinds["place"], knowledge):
        # 'The States' are a country, and the state is none.
        return {"filler": ("",)}
    if "place" in kinds and before in _RULED:
        return {kind: ids for kind, ids in kinds.items() if kind != "place"}
    if "place" in kinds and any(map(knowledge.is_rare, kinds["place"])):
        capital = told[:1].isupper() and not shouted and first > 0
        unmeant = not capital and _where(first, heard, kinds["place"], knowledge) not in _BEFORE_PLACES
        doubtful = (plain or (unmeant and not towns)) and _is_doubtful(mention, kinds["place"], knowledge)
        # 'Uribe promised' names a man, whatever town is called so.
        if doubtful or after in _SPEAKING or (before in DOES and after in _ASKED_TO_SPEAK):
            larger = tuple(place for place in kinds["place"] if not knowledge.is_rare(place))
            return {
                kind: larger if kind == "place" else ids
                for kind, ids in kinds.items()
                if kind != "place" or larger
            }
    return kinds


def _where(first: int, heard: Sequence[Word], places: Sequence[str], knowledge: Knowledge) -> str:
    """Return the word before a place, without the article that a region has: 'en el Catatumbo', 'del Catatumbo'."""
    before = heard[first - 1].text if first else ""
    if not _are_areas(places, knowledge):
        return before
    if before == "del":
        return "de"
    return heard[first - 2].text if before in THE and first > 1 else before


@lru_cache(maxsize=1 << 12)
def kinds_of(names: tuple[Name, ...]) -> dict[str, tuple[str, ...]]:
    """Return the ids of some names by kind, without those that only say how a word is spelt or that it is no name of ours."""
    kinds: dict[str, list[str]] = {}
    for name in names:
        if name.kind not in _NO_MEANING:
            kinds.setdefault(name.kind, []).append(name.id)
    return {kind: tuple(ids) for kind, ids in kinds.items()}


def _is_plain(mention: Mention, heard: Sequence[Word], places: tuple[str, ...], knowledge: Knowledge) -> bool:
    """Say whether a phrase of words that leave the meaning as it is lacks the plural that makes it a name."""
    by_word = map(knowledge.lexicon.names, mention.phrase.split())
    if not all(any(name.kind == FILLER for name in names) for names in by_word):
        return False
    entries = (knowledge.catalogue.places[place] for place in places)
    flat = " ".join([word.text for word in heard[mention.first : mention.last]])
    return all(flat not in map(folded, (*each.names, each.in_prose)) for each in entries)


def _is_doubtful(mention: Mention, places: Sequence[str], knowledge: Knowledge) -> bool:
    """Say whether the name of a small place is an ordinary word as well, or a likely slip for a common one.

    An area is on file because people name it, and nothing is held of it that could be told by mistake.
    """
    if _are_areas(places, knowledge):
        return False
    return knowledge.is_ordinary(mention.phrase) or knowledge.speller.is_near_common(mention.phrase)


def _are_areas(places: Sequence[str], knowledge: Knowledge) -> bool:
    return all(knowledge.catalogue.places[each].kind is PlaceKind.AREA for each in places)


def named_within(
    names: Mapping[str, tuple[str, ...]], words: Sequence[str], knowledge: Knowledge
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield what single words of a phrase name beside what it stands for, by kind.

    'Coca crop' names the coca and says that it is the crop which counts; 'most coca' asks for an order of coca.
    """
    if "substance" in names:
        for word in words:
            if measures := kinds_of(knowledge.lexicon.of_word(word)).get("measure"):
                yield "measure", measures
    if "event" in names:
        # The end of the spraying is on the topic of it.
        for word in words:
            if topics := kinds_of(knowledge.lexicon.names(word)).get("topic"):
                yield "topic", topics
    if "cue" in names and words[0] in MOST_OR_LEAST:
        of_what = kinds_of(knowledge.lexicon.of_word(words[-1]))
        for kind in ("substance", "measure", "theme"):
            if kind in of_what:
                yield kind, of_what[kind]
