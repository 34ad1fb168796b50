"""Pictures: the same bytes for the same chart, everything inside the sheet, and a sentence where nothing can be drawn."""

import builtins
import io
import struct
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
from PIL import Image, ImageChops

from bot.drawing.picture import NoPictures, png
from bot.values.chart import Chart, Line, Mark, Point, Tick

MARGIN = 12
"""Pixels of white that are left on every side."""

_SIGNATURE = b"\x89PNG\r\n\x1a\n"


def _point(year: int, low: str, high: str = "", mark: Mark = Mark.EXACT) -> Point:
    return Point(at=Decimal(year), low=Decimal(low), high=Decimal(high or low), mark=mark)


def _chart(*lines: Line, **parts: object) -> Chart:
    plain: dict[str, object] = {
        "title": "Cultivation of coca in Colombia, 2019–2021",
        "unit": "Hectares",
        "lines": lines or (Line(name="UNODC", runs=((_point(2019, "1"), _point(2020, "2")),)),),
        "years": (Tick(at=Decimal(2019), label="2019"), Tick(at=Decimal(2021), label="2021")),
        "values": (Tick(at=Decimal(0), label="0"), Tick(at=Decimal(3), label="$3 $x^2$")),
        "legend": (),
        "notes": ("Source: UNODC, 25 June 2026.", "Facts version v1."),
        "alt_text": "Line chart. Cultivo en Nariño: first 1, last 2.",
        "sparkline": ("UNODC 2019 ▄█ 2020",),
    }
    return Chart.model_validate(plain | parts)


def _chunks(picture: bytes) -> Iterator[tuple[str, bytes]]:
    assert picture.startswith(_SIGNATURE)
    at = len(_SIGNATURE)
    while at < len(picture):
        (length,) = struct.unpack(">I", picture[at : at + 4])
        yield picture[at + 4 : at + 8].decode(), picture[at + 8 : at + 8 + length]
        at += length + 12


def _size(picture: bytes) -> tuple[int, int]:
    width, height = struct.unpack(">II", dict(_chunks(picture))["IHDR"][:8])
    return width, height


def _ink(picture: bytes) -> tuple[int, int, int, int]:
    """Return the box around everything that is not white: left, top, right, bottom."""
    drawn = Image.open(io.BytesIO(picture)).convert("L")
    box = ImageChops.invert(drawn).getbbox()
    assert box is not None
    return box


def test_the_same_chart_is_the_same_bytes() -> None:
    """Nothing of the time, the machine or an earlier picture is in the file."""
    first = png(_chart())
    png(_chart(title="Another"))
    assert png(_chart()) == first


def test_the_picture_says_in_words_what_it_shows_and_nothing_of_how_it_was_made() -> None:
    """Title and alternative text go with the file, accents and all; the library's name does not."""
    texts = [body for kind, body in _chunks(png(_chart())) if kind in {"tEXt", "iTXt"}]
    assert any("Cultivo en Nariño".encode("latin-1") in text or "Nariño".encode() in text for text in texts)
    assert not any(b"atplotlib" in text for text in texts)


@pytest.mark.parametrize(
    "chart",
    [
        _chart(),
        _chart(Line(name="UNODC", runs=((_point(2020, "2"),),))),
        _chart(
            Line(
                name="A" * 250,
                runs=((_point(2019, "1", mark=Mark.ABOUT),), (_point(2021, "3"),)),
                breaks=(Decimal(2020),),
            ),
            Line(
                name="La UNODC",
                runs=((_point(2019, "1", "3", Mark.RANGE),), (_point(2021, "3", mark=Mark.AT_LEAST),)),
            ),
            legend=tuple((mark, "alrededor de") for mark in Mark if mark is not Mark.EXACT),
        ),
        _chart(
            title="word " * 60, notes=("a long note " * 40,) * 9, unit="muertes por cada 100.000 personas"
        ),
        _chart(values=(Tick(at=Decimal(0), label="$0"), Tick(at=Decimal(3), label="$1,234.5 million"))),
        _chart(
            *(Line(name=f"Series {n}", runs=((_point(2019, str(n)), _point(2020, "2")),)) for n in range(12))
        ),
    ],
    ids=["two points", "one point", "marks and breaks", "long words", "long labels", "many lines"],
)
def test_everything_stays_inside_the_sheet(chart: Chart) -> None:
    """A white margin is left all around, however long the words are and however many the lines."""
    drawn = png(chart)
    (width, height), (left, top, right, bottom) = _size(drawn), _ink(drawn)
    assert min(left, top, width - right, height - bottom) >= MARGIN


def test_more_small_print_makes_a_taller_picture_and_no_smaller_plot() -> None:
    """The sheet grows with what must be said."""
    short, tall = _size(png(_chart())), _size(png(_chart(notes=("A note.",) * 20)))
    assert tall[0] == short[0]
    assert tall[1] > short[1] + 400


def test_without_the_library_a_sentence_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever lacks the extra is told in one sentence, with the command."""
    real = builtins.__import__

    def none(name: str, *args: Any, **named: Any) -> Any:
        if name.partition(".")[0] == "matplotlib":
            raise ImportError(name)
        return real(name, *args, **named)

    monkeypatch.setattr(builtins, "__import__", none)
    with pytest.raises(NoPictures) as missing:
        png(_chart())
    assert str(missing.value) == (
        "Pictures need matplotlib, which is not installed here: pip install 'factdesk[charts]', or pip install "
        "matplotlib."
    )
