"""The mutants of a module: the same module with one small thing wrong, as a person might write it.

A comparison turned, a condition left out or always true, a number one off, a text emptied, one part of several
forgotten, nothing returned. Tables and decorated functions are changed like everything else; what says nothing of
what is computed is not: docstrings, imports, annotations, decorators, and the case that only the type checker needs.
"""

import ast
from collections.abc import Iterator, Sequence
from typing import Any, Final, NamedTuple, TypeVar

_TURNED: Final[dict[type[ast.AST], tuple[type[ast.AST], ...]]] = {
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.And: (ast.Or,),
    ast.Or: (ast.And,),
    ast.Add: (ast.Sub,),
    ast.Sub: (ast.Add,),
    ast.Mult: (ast.Div,),
    ast.Div: (ast.Mult,),
    ast.FloorDiv: (ast.Mult,),
    ast.Mod: (ast.Mult,),
}
_SWAPPED: Final = {
    one: other
    for pair in (
        ("min", "max"),
        ("any", "all"),
        ("startswith", "endswith"),
        ("lower", "upper"),
        ("lstrip", "rstrip"),
        ("removeprefix", "removesuffix"),
        ("partition", "rpartition"),
    )
    for one, other in (pair, pair[::-1])
}
_REMOVED: Final = (ast.Expr, ast.AugAssign, ast.Raise, ast.Continue, ast.Break)
_UNSEEN: Final = frozenset({"annotation", "returns", "decorator_list", "bases", "ctx", "targets", "target"})
_CONTEXT: Final = 60
_Side = TypeVar("_Side", list[str], str)


class Mutant(NamedTuple):
    """A module with one change: the changed lines as they were and as they are, and all of its source."""

    before: str
    after: str
    source: str

    @property
    def change(self) -> str:
        """The change as it is listed."""
        return f"{self.before}  →  {self.after}"


class _Place(NamedTuple):
    parent: ast.AST
    field: str
    position: int | None

    def put(self, node: Any) -> None:
        if self.position is None:
            setattr(self.parent, self.field, node)
        else:
            getattr(self.parent, self.field)[self.position] = node


def normal(source: str) -> str:
    """Return a module in the form that its mutants have: without comments, each statement on one line."""
    return ast.unparse(ast.parse(source))


def mutants(source: str) -> list[Mutant]:
    """Return every mutant of a module, from its first line to its last; what two changes give alike comes once."""
    tree = ast.parse(source)
    whole = ast.unparse(tree)
    found: dict[str, Mutant] = {}
    for place, old, new in _changes(tree):
        place.put(new)
        changed = ast.unparse(tree)
        place.put(old)
        if changed not in found and changed != whole:
            found[changed] = Mutant(*_difference(whole, changed), changed)
    return list(found.values())


def _difference(old: str, new: str) -> tuple[str, str]:
    """Return what differs, each side on one line: the lines that changed, or of long ones the part that did."""
    start, end = _alike(old.splitlines(), new.splitlines())
    before, after = (" ".join(" ".join(_inner(side.splitlines(), start, end)).split()) for side in (old, new))
    start, end = (max(0, size - _CONTEXT) for size in _alike(before, after))
    if start + end <= _CONTEXT:
        return before, after
    return _inner(before, start, end), _inner(after, start, end)


def _alike(old: Sequence[str], new: Sequence[str]) -> tuple[int, int]:
    """Return how much two sequences have in common at their beginning, and at the end of what is left."""
    shorter = min(len(old), len(new))
    start = next((at for at in range(shorter) if old[at] != new[at]), shorter)
    rest = shorter - start
    end = next((at for at in range(rest) if old[-1 - at] != new[-1 - at]), rest)
    return start, end


def _inner(side: _Side, start: int, end: int) -> _Side:
    return side[start : len(side) - end]


def _changes(parent: ast.AST) -> Iterator[tuple[_Place, ast.AST, ast.AST]]:
    """Return each place in a tree with what stands there and what could; the tree is whole between two of them."""
    for field, value in ast.iter_fields(parent):
        if field in _UNSEEN:
            continue
        several = isinstance(value, list)
        for position, node in enumerate(value if several else [value]):
            if not isinstance(node, ast.AST) or _says_nothing(parent, node):
                continue
            place = _Place(parent, field, position if several else None)
            for new in _changed(node):
                yield place, node, ast.copy_location(new, node)
            yield from _changes(node)


def _says_nothing(parent: ast.AST, node: ast.AST) -> bool:
    match node:
        case ast.Import() | ast.ImportFrom():
            return True
        case ast.Expr():
            return isinstance(node.value, ast.Constant)
        case ast.match_case():
            return _is_for_types(node)
        case ast.Assign():
            # Another name for a type.
            return isinstance(parent, ast.Module) and isinstance(node.value, ast.Subscript)
    return False


def _is_for_types(case: ast.match_case) -> bool:
    return "assert_never" in ast.unparse(case)


def _changed(node: ast.AST) -> Iterator[ast.AST]:
    """Return what could stand in a node's place."""
    yield from (turned() for turned in _TURNED.get(type(node), ()))
    if isinstance(node, _REMOVED):
        yield ast.Pass()
    match node:
        case ast.Constant(value=bool() as value):
            yield ast.Constant(value=not value)
        case ast.Constant(value=int() as value):
            yield ast.Constant(value=value + 1)
            yield ast.Constant(value=value - 1)
        case ast.Constant(value=str() as value):
            yield ast.Constant(value="" if value else "x")
        case ast.UnaryOp(op=ast.Not() | ast.USub()):
            yield node.operand
        case ast.BinOp(op=ast.BitOr() | ast.BitAnd()):
            yield from (node.left, node.right)
        case ast.BoolOp():
            yield from _shorter(node, "values")
        case ast.MatchOr():
            yield from _shorter(node, "patterns")
        case ast.Tuple(ctx=ast.Load()) | ast.List(ctx=ast.Load()) | ast.Set():
            yield from _shorter(node, "elts")
        case ast.Call(keywords=[_, *_]):
            yield from _shorter(node, "keywords", least=0)
        case ast.Match():
            kept = [case for case in node.cases if not _is_for_types(case)]
            yield from (
                _with(node, "cases", [case for case in node.cases if case is not left]) for left in kept
            )
        case ast.match_case(guard=ast.AST()):
            yield _with(node, "guard", None)
        case ast.comprehension(ifs=[_, *_]):
            yield _with(node, "ifs", [])
        case ast.If() | ast.IfExp():
            yield from (_with(node, "test", ast.Constant(value=value)) for value in (True, False))
        case ast.While():
            yield _with(node, "test", ast.Constant(value=False))
        case ast.Return(value=ast.AST() as value) if not isinstance(value, ast.Constant):
            yield _with(node, "value", ast.Constant(value=None))
        case ast.Name(id=name) if name in _SWAPPED:
            yield _with(node, "id", _SWAPPED[name])
        case ast.Attribute(attr=name) if name in _SWAPPED:
            yield _with(node, "attr", _SWAPPED[name])


def _shorter(node: ast.AST, field: str, least: int = 1) -> Iterator[ast.AST]:
    """Leave out one of several parts; of two that are joined the other is left by itself."""
    parts = getattr(node, field)
    if len(parts) <= least:
        return
    for left_out in range(len(parts)):
        rest = [part for at, part in enumerate(parts) if at != left_out]
        alone = len(rest) == 1 and isinstance(node, ast.BoolOp | ast.MatchOr)
        yield rest[0] if alone else _with(node, field, rest)


def _with(node: ast.AST, field: str, value: object) -> ast.AST:
    """Return a node with one part changed."""
    return type(node)(**{**dict(ast.iter_fields(node)), field: value})
