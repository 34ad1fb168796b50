"""Plain YAML: everything is a text, and every text knows its line."""

import pytest

from bot.library.plain import Fields, Items, Node, Text, read_plain
from bot.library.problems.problem import Problem


def _read(text: str) -> tuple[Node | None, list[str]]:
    problems: list[Problem] = []
    node = read_plain(text, "x.yaml", problems.append)
    return node, [f"{problem.at.line} {problem.kind}" for problem in problems]


def _plain(node: Node | None) -> object:
    if isinstance(node, Text):
        return node.text
    if isinstance(node, Items):
        return [_plain(item) for item in node.items]
    return {name: _plain(child) for name, child in node.fields.items()} if node else None


@pytest.mark.parametrize(
    "text", ["NO", "yes", "2.70", "0x10", "010", "1e3", "null", "~", "2022-07-14", "12:30", ".inf", "1_000"]
)
def test_nothing_is_interpreted(text: str) -> None:
    """What YAML takes for a number, a date or a truth value is a text here."""
    node, problems = _read(f"a: {text}\n")
    assert (_plain(node), problems) == ({"a": text}, [])


def test_texts_know_their_lines() -> None:
    """Every text, however it is quoted or folded, stands in the line it begins in."""
    node, problems = _read(
        '# first\na: one\nb:\n  - "two"\n  - three\nc: |\n  four # four\n  more\nd: five\n'
    )
    assert problems == []
    assert node == Fields(
        {
            "a": Text("one", 2),
            "b": Items((Text("two", 4), Text("three", 5)), 4),
            "c": Text("four # four\nmore", 6),
            "d": Text("five", 9),
        },
        {"a": 2, "b": 3, "c": 6, "d": 9},
        2,
    )


def test_lists_of_words_in_brackets() -> None:
    """Lists in brackets may run over several lines and hold quoted commas."""
    node, _ = _read('a: [one, "two, three",\n    four]\n')
    assert _plain(node) == {"a": ["one", "two, three", "four"]}


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("a: b # c\n", "1 comment_after_value"),
        ("a: [b, c] # d\n", "1 comment_after_value"),
        ("a: # b\n  c: d\n", "1 comment_after_value"),
        ("a: | # b\n  c\n", "1 comment_after_value"),
        ('a: "b" # c\n', "1 comment_after_value"),
        ("- # b\n  a: c\n", "1 comment_after_value"),
        ("a: b\na: c\n", "2 repeated_field"),
        ("a: &b c\n", "1 anchor_or_alias"),
        ("a: *b\n", "1 anchor_or_alias"),
        ("<<: *b\n", "1 anchor_or_alias"),
        ("a: !b c\n", "1 yaml_tag"),
        ("a: !!int 3\n", "1 yaml_tag"),
        ("a: {b: c}\n", "1 flow_map"),
        ("{}\n", "1 flow_map"),
        ("a: [b: c]\n", "1 nested_list"),
        ("? [a]\n: b\n", "1 nested_list"),
        ("%YAML 1.1\n---\na: b\n", "1 several_documents"),
        ("a: b\n---\nc: d\n", "2 several_documents"),
        ("a:\tb\n", "1 tab_character"),
        ("a: > 750\n", "1 quote_needed"),
        ("a: %b\n", "1 quote_needed"),
        ("a: *\n", "1 quote_needed"),
        ("a: b: c\n", "1 second_colon"),
        ("a: 'b\nc: d\n", "1 open_quote"),
        ('a: "b" c\n', "1 broken_yaml"),
        ("a: [b\nc: d\n", "2 broken_yaml"),
        ("a: - b\n", "1 broken_yaml"),
        ('a: "\\q"\n', "1 broken_yaml"),
        ('a: "\\U00110000"\n', "1 broken_yaml"),
        ("a: \ud800\n", "0 broken_yaml"),
        ("", "0 empty_file"),
        ("# only this\n", "0 empty_file"),
        ("---\n", "0 empty_file"),
    ],
)
def test_what_is_more_than_plain_is_refused(text: str, problem: str) -> None:
    """Each thing that lets a line mean something else has its own message, with its line."""
    assert _read(text)[1][:1] == [problem]


@pytest.mark.parametrize(
    "text",
    [
        "a: b#c\n",
        'a: "b # c"\n',
        "a: 'b # c'\n",
        "a: |\n  b # c\n",
        'a: "b\n  # c"\n',
        'a: ["b # c", d]\n',
        "# a\n  # b\na: c\n  # d\n",
        "---\na: b\n",
        "a: https://b.example/#c\n",
    ],
)
def test_what_is_plain_is_read(text: str) -> None:
    """A # inside a text, and a comment in its own line, are no trouble."""
    assert _read(text)[1] == []


def test_reading_goes_on_after_a_problem() -> None:
    """All problems of a file are found at once."""
    _, problems = _read("a: &x b\na: c\nd: {e: f}\ng: h # i\n")
    assert problems == ["1 anchor_or_alias", "2 repeated_field", "3 flow_map", "4 comment_after_value"]


def test_endless_nesting_is_given_up_at_once() -> None:
    """Brackets by the hundred thousand are one message."""
    assert _read("a: " + "[" * 100_000 + "\n")[1][-1].endswith(("nested_list", "broken_yaml", "too_deep"))
    assert _read("- " * 100_000 + "a\n")[1] == ["1 too_deep"]
