"""A chart as a PNG: the same chart gives the same bytes on the same version of matplotlib.

The library is imported when the first picture is drawn, and comes with the extra ``charts``.
"""

import io
from threading import Lock
from typing import Final

from bot.values.chart import Chart

HOW_TO_INSTALL: Final = "Pictures need matplotlib, which is not installed here: pip install 'factdesk[charts]', or pip install matplotlib."

_DPI: Final = 150

_drawing = Lock()
"""Matplotlib draws one picture at a time."""


class NoPictures(Exception):
    """The library that draws is not installed; the message says how to get it."""


def png(chart: Chart) -> bytes:
    """Draw a chart.

    Raises:
        NoPictures: when matplotlib is not installed.
    """
    with _drawing:
        try:
            # Half a second that only a chart has to wait for.
            import matplotlib as mpl  # noqa: PLC0415
            from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415
            from matplotlib.figure import Figure  # noqa: PLC0415

            from bot.drawing.sheet import WIDTH, Sheet  # noqa: PLC0415
        except ImportError as error:
            raise NoPictures(HOW_TO_INSTALL) from error
        with mpl.rc_context():
            mpl.rcdefaults()
            sheet = Sheet(chart)
            figure = Figure(figsize=(WIDTH, sheet.height), dpi=_DPI, facecolor="white")
            FigureCanvasAgg(figure)
            sheet.draw(figure)
            written = io.BytesIO()
            about = {"Software": None, "Title": chart.title, "Description": chart.alt_text}
            figure.savefig(written, format="png", dpi=_DPI, metadata=about)
    return written.getvalue()
