"""How wide words are in print, measured with the very font that they are drawn in."""

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import matplotlib as mpl
from matplotlib.font_manager import FontProperties
from matplotlib.textpath import TextToPath

_POINTS = 72
_FONTS = Path(mpl.get_data_path()) / "fonts" / "ttf"
PLAIN = FontProperties(fname=_FONTS / "DejaVuSans.ttf")
BOLD = FontProperties(fname=_FONTS / "DejaVuSans-Bold.ttf")
"""The faces that matplotlib brings: a font of the machine's own would make other pictures of the same facts."""

_measure = TextToPath()


@lru_cache(maxsize=4096)
def width(text: str, size: float, *, bold: bool = False) -> float:
    """Return the width of a text in inches."""
    face = (BOLD if bold else PLAIN).copy()
    face.set_size(size)
    return float(_measure.get_text_width_height_descent(text, face, ismath=False)[0]) / _POINTS


def wrapped(text: str, size: float, room: float, *, bold: bool = False) -> list[str]:
    """Return a text in lines that each fit the room, broken between words, or within one that fits no line."""
    space = width("n n", size, bold=bold) - width("nn", size, bold=bold)
    lines: list[str] = []
    left = 0.0
    for word in text.split():
        for part in _fitting(word, size, room, bold=bold):
            wide = width(part, size, bold=bold)
            if lines and wide + space <= left:
                lines[-1] = f"{lines[-1]} {part}"
                left -= wide + space
            else:
                lines.append(part)
                left = room - wide
    return lines


def _fitting(word: str, size: float, room: float, *, bold: bool) -> Iterator[str]:
    while width(word, size, bold=bold) > room:
        most = next(
            at for at in range(len(word), 0, -1) if at == 1 or width(word[:at], size, bold=bold) <= room
        )
        yield word[:most]
        word = word[most:]
    if word:
        yield word
