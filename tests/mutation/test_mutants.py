"""What counts as a mutant of a module."""

import pytest

from tests.mutation.judged import ROOT
from tests.mutation.mutants import mutants, normal


@pytest.mark.parametrize(
    ("code", "changes"),
    [
        ("a < 1", ["a <= 1", "a >= 1", "a < 2", "a < 0", "pass"]),
        ("a == b", ["a != b", "pass"]),
        ("x = a and b", ["x = a or b", "x = b", "x = a"]),
        ("x = not a", ["x = a"]),
        ("x = a | b", ["x = a", "x = b"]),
        ("x = a + -1", ["x = a - -1", "x = a + 1", "x = a + -2", "x = a + -0"]),
        ("x = 'about'", ["x = ''"]),
        ("x = ''", ["x = 'x'"]),
        ("x = f'{a} ha'", ["x = f'{a}'"]),
        ("x = True", ["x = False"]),
        ("x = (a, b)", ["x = (b,)", "x = (a,)"]),
        ("x = max(a)", ["x = min(a)"]),
        ("x = a.removeprefix(b)", ["x = a.removesuffix(b)"]),
        ("x = f(a=b, c=d)", ["x = f(c=d)", "x = f(a=b)"]),
        ("x = [a for a in b if c]", ["x = [a for a in b]"]),
        ("x = a if b else c", ["x = a if True else c", "x = a if False else c"]),
        ("while a:\n    b = c", ["while False:"]),
        ("def f():\n    return a", ["return None"]),
        ("def f():\n    raise a", ["pass"]),
        ("import a\nfrom b import c", []),
        ('"""A docstring."""', []),
        ("x: 'a' = b", []),
        ("Kind = list[0]", []),
        ("@cached(1)\ndef f(a: 'b') -> 'c':\n    x = d", []),
    ],
)
def test_a_mutant_is_one_small_change(code: str, changes: list[str]) -> None:
    """What is computed is changed, in every way listed; names of types, imports and prose are not."""
    assert sorted(mutant.after for mutant in mutants(code)) == sorted(changes)


def test_a_case_can_be_forgotten_or_lose_its_condition_but_not_the_one_for_types() -> None:
    """The last case proves to the type checker that there is no other."""
    code = "match a:\n    case 1 if b:\n        c()\n    case _:\n        assert_never(a)"

    changed = [mutant.source for mutant in mutants(code)]
    assert "match a:\n    case _:\n        assert_never(a)" in changed
    assert "match a:\n    case 1:\n        c()\n    case _:\n        assert_never(a)" in changed
    assert all("case _:\n        assert_never(a)" in source for source in changed)


def test_a_mutant_differs_from_its_module_and_from_every_other_mutant() -> None:
    """What two changes give alike is counted once."""
    source = (ROOT / "bot/values/amount.py").read_text("utf-8")
    sources = [mutant.source for mutant in mutants(source)]

    assert len({normal(source), *sources}) == len(sources) + 1


def test_a_change_of_a_long_line_is_shown_without_what_is_far_from_it() -> None:
    """A table is one line of code and would be printed whole for each of its words."""
    table = ", ".join(f"'word {number}'" for number in range(100))
    change = next(mutant for mutant in mutants(f"x = f({table})") if "word 50" not in mutant.source)

    assert "'word 50'" in change.before
    assert len(change.before) < 200
