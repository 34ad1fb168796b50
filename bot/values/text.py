"""One way of flattening case, accents and punctuation, for questions and names alike."""

import re
import unicodedata
from typing import NamedTuple


class Word(NamedTuple):
    """One word of a text: its flattened letters and the span of the text that it came from."""

    text: str
    start: int
    end: int


_TOKEN = re.compile(
    r"(?:[a-z]\.){2,}"  # U.S. and E.U. are one word each
    r"|(?<![^\W_])'\d\d(?!\d)"  # '21
    r"|\d{1,3}(?:[.,]\d{3})+(?:[.,]\d+)?(?!\d)"  # 1,010 and 230.028
    r"|\d+(?:[.,]\d{1,2}(?!\d))?"
    r"|[^\W\d_]+(?:'[^\W\d_]+)*"
    r"|[%$&]",
)
_APOSTROPHES = str.maketrans("’‘ʼ´`＇", "''''''")
_PLAIN = (
    {
        code: base
        for code in range(0xC0, 0x180)
        if (base := unicodedata.normalize("NFD", chr(code))[0]).isascii()
    }
    | {ord(mark): " " for mark in "¿¡«»“”–—…·•"}
    | {ord(mark): "'" for mark in "’‘ʼ´`＇"}
)
"""Letters and marks of English and Spanish that become one plain character each: nearly every text needs no more."""

_CONTRACTED = frozenset(
    {"what's", "who's", "where's", "when's", "how's", "it's", "that's", "there's", "let's"}
)
_SIMPLE = re.compile(r"[a-z \n,;:()/\-!?\"]*")
"""A text in which words are nothing but runs of letters; nine names in ten are such."""

_LETTERS = re.compile(r"[a-z]+")
_POSSESSIVE = re.compile(r"'s?$")
_GROUPS = re.compile(r"(?<=\d)[.,](?=\d{3}(?:\D|$))")


def flatten(text: str) -> tuple[str, tuple[int, ...] | None]:
    """Return the text in plain lower-case letters, and where each letter stood in the original.

    The positions are ``None`` when every letter kept its place, which is the case for nearly every text.
    """
    plain = text if text.isascii() and "`" not in text else text.translate(_PLAIN)
    if plain.isascii():
        return plain.lower(), None
    letters: list[str] = []
    origin: list[int] = []
    for position, character in enumerate(text.translate(_APOSTROPHES)):
        # A compatibility ligature can stand for a whole phrase; eighteen letters is the longest in Unicode.
        for piece in unicodedata.normalize("NFKD", character.casefold()):
            if not unicodedata.combining(piece) and unicodedata.category(piece) != "Cf":
                letters.append(piece.lower())
                origin.append(position)
    return "".join(letters), tuple(origin)


def words(text: str) -> tuple[Word, ...]:
    """Split a text into flattened words, each with the span it claims in the text as given."""
    flat, origin = flatten(text)
    found = []
    end = 0
    for token in _TOKEN.findall(flat):
        # No token begins with what was passed over between two, so the next place it stands in is its own.
        start = flat.index(token, end)
        end = start + len(token)
        plain = token if token.isalnum() else _plain(token)
        if origin is None:
            found.append(Word(plain, start, end))
        else:
            found.append(Word(plain, origin[start], origin[end - 1] + 1))
    return tuple(found)


def _plain(token: str) -> str:
    """Return a word without its points and apostrophes, and without a possessive ending; numbers keep theirs."""
    if not token[0].isalpha():
        return token
    if "." in token:
        return token.replace(".", "")
    return (token if token in _CONTRACTED else _POSSESSIVE.sub("", token)).replace("'", "")


def plain_number(word: str) -> str:
    """Return a number in the one way of writing in which numbers are compared: 300.000 is 300,000, and 56,9 is 56.9."""
    return _GROUPS.sub("", word).replace(",", ".")


def folded(text: str) -> str:
    """Return a text's flattened words with one space between them: the form in which names are compared."""
    flat, _ = flatten(text)
    if _SIMPLE.fullmatch(flat):
        return " ".join(_LETTERS.findall(flat))
    return " ".join([token if token.isalnum() else _plain(token) for token in _TOKEN.findall(flat)])
