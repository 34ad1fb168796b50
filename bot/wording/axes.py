"""The axes of a chart: round numbers and round years, written as the reply writes numbers."""

from decimal import ROUND_CEILING, Decimal
from typing import Final

from bot.values.catalogue import UnitKind
from bot.values.chart import Tick
from bot.wording.locales import marks
from bot.wording.numbers import plain, shortest, spelled, with_cents
from bot.wording.voice import Voice

_MOST_STEPS: Final = 6
_ABOVE: Final = Decimal("0.05")
_MILLION: Final = 1_000_000
_MOST_YEARS: Final = 13
_ROUND: Final = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5), Decimal(10))
_YEARS: Final = (1, 2, 5, 10, 20, 50)


def value_ticks(voice: Voice, highest: Decimal, unit: str) -> tuple[Tick, ...]:
    """Return round numbers from nought to just above the highest value, with the unit where it is a sign."""
    power = Decimal(1).scaleb(highest.adjusted() - 1) if highest else Decimal(1)
    steps = (power * 10 * size / 10 for power in (power, power * 10) for size in _ROUND)
    step = next(step for step in steps if highest / step <= _MOST_STEPS)
    # A point may stand a little above the last line, rather than leave a third of the chart empty.
    count = int((highest / step - _ABOVE).to_integral_value(ROUND_CEILING)) or 1
    return tuple(Tick(at=at, label=_label(voice, at, unit)) for at in (step * n for n in range(count + 1)))


def year_ticks(first: int, last: int) -> tuple[Tick, ...]:
    """Return the years under a chart, as many as there is room for, the first and round ones."""
    step = next((step for step in _YEARS if (last - first) / step < _MOST_YEARS), _YEARS[-1])
    years = [year for year in range(first, last + 1) if year % step == 0]
    return tuple(Tick(at=Decimal(year), label=str(year)) for year in years)


def _label(voice: Voice, at: Decimal, unit: str) -> str:
    held = voice.catalogue.units.get(unit)
    short = with_cents(shortest(at)) if voice.is_money(unit) else shortest(at)
    number = spelled(short, voice.locale)[0] if abs(at) >= _MILLION else plain(short, voice.locale)
    if held is not None and held.kind is UnitKind.PERCENT:
        return f"{number}{marks(voice.locale).percent}"
    return f"{voice.unit(unit).before}{number}"
