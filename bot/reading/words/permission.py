"""Spanish turns of phrase by which it is asked whether something may be done: *se puede sembrar*, *pueden fumigar*."""

from itertools import product
from typing import Final

PERMITTED: Final = tuple(
    " ".join(said)
    for said in product(
        ("se puede", "se pueden", "puede", "pueden", "se podria", "podrian", "podemos"),
        "fumigar asperjar cultivar sembrar plantar mascar mambear portar consumir vender comprar llevar".split(),
    )
)
"""What can be produced or seized is not among them: it asks how much."""

PERMISSION: Final[dict[str, tuple[str, ...]]] = {"legal": PERMITTED}
