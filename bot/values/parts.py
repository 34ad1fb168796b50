"""What was understood of questions after a part of a whole, or after what was made of each hectare."""

from collections.abc import Iterator
from typing import Literal

from bot.values.amount import Amount
from bot.values.asked import Query
from bot.values.claimed import Way
from bot.values.slot import Slot, Subject, When


class ShareQuery(Query):
    """What part of a whole is it? Either the place within a larger one or the substance within all."""

    kind: Literal["share"] = "share"
    part: Subject
    whole: Subject
    when: Slot[When]
    claimed: Amount | None = None
    """The percentage that the part is said to be."""
    besides: tuple[Slot[str], ...] = ()
    """Other places whose part is wanted together with that of the first."""
    base: Slot[When] | None = None
    """The earlier period whose part this one's is set against, where it is asked how the part moved."""
    way: Way | None = None
    """Which way it is asked whether the part went, with yes or no; no part of what is set beside what."""

    def _parts(self) -> Iterator[str]:
        yield self.part.told()
        yield from (f"and {slot.told()}" for slot in self.besides)
        yield f"of {self.whole.told()}"
        yield self.when.told() if self.base is None else f"{self.base.told()} vs {self.when.told()}"
        if self.claimed is not None:
            yield f"is it {self.claimed.written()} percent"


class YieldQuery(Query):
    """How much was made of each hectare? What is made, and the area of the crop that it is made of."""

    kind: Literal["yield"] = "yield"
    made: Subject
    area: Subject
    when: Slot[When]
    besides: tuple[Slot[str], ...] = ()
    """Other places of which the same is asked."""

    @property
    def each(self) -> tuple["YieldQuery", ...]:
        """The same of every place by itself."""
        alone = self.model_copy(update={"besides": ()})
        return (alone, *(alone.model_copy(update=self._at(place)) for place in self.besides))

    def _at(self, place: Slot[str]) -> dict[str, Subject]:
        return {name: getattr(self, name).model_copy(update={"place": place}) for name in ("made", "area")}

    def _parts(self) -> Iterator[str]:
        yield self.made.told()
        yield f"from {self.area.told()}"
        yield from (f"and in {slot.told()}" for slot in self.besides)
        yield self.when.told()
