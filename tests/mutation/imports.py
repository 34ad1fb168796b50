"""One module imported in another form, and all that it reaches imported anew."""

import ast
import importlib.abc
import importlib.util
import sys
from collections.abc import Iterator, Sequence
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType
from typing import Final

_OURS: Final = ("bot", "tests")


def reached_by(name: str) -> frozenset[str]:
    """Return a module, and every loaded module of ours that imports it, by itself or through others."""
    loaded = {
        one: frozenset(_imports(Path(module.__file__)))
        for one, module in sys.modules.items()
        if one.partition(".")[0] in _OURS and module.__file__ and not one.endswith(".__main__")
    }
    found = last = frozenset({name})
    while last:
        last = frozenset(
            one for one, names in loaded.items() if one not in found and not names.isdisjoint(last)
        )
        found |= last
    return found


def put(name: str, source: str, reached: frozenset[str]) -> None:
    """Have a module imported from other source, and what it reaches once more, by whoever asks for them next."""
    for one in reached:
        package, _, own = one.rpartition(".")
        del sys.modules[one]
        vars(sys.modules[package]).pop(own, None)
    sys.meta_path.insert(0, _Changed(name, source))


class _Changed(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def __init__(self, name: str, source: str) -> None:
        self._name, self._source = name, source

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        return importlib.util.spec_from_loader(fullname, self) if fullname == self._name else None

    def exec_module(self, module: ModuleType) -> None:
        exec(compile(self._source, self._name, "exec"), module.__dict__)  # noqa: S102


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
