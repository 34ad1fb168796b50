"""Messages about files as such: reading them, plain YAML, tables, and fields."""

from bot.library.problems.problem import please_look, refused


@refused
def no_facts_folder() -> tuple[str, str]:
    """Refuse to go on without a folder of facts."""
    return "There is no folder of this name.", "Give the folder that holds vocabulary, sources and figures."


@refused
def missing_file(why: str) -> tuple[str, str]:
    """Refuse facts without a file that every tree of them needs."""
    return "This file is missing.", f"Add it: {why}"


@refused
def no_figures() -> tuple[str, str]:
    """Refuse facts without a single figure."""
    return "There is no figure at all here.", "Add a YAML file with a CSV file of the same name beside it."


@refused
def cannot_be_read(why: str) -> tuple[str, str]:
    """Refuse a file that the computer will not hand over."""
    return f"This cannot be read: {why}.", "See that it is there and that its permissions let others read it."


@refused
def not_a_file(found: str) -> tuple[str, str]:
    """Refuse a folder or a device where a file should stand."""
    return f"This is {found}, and should be a file.", "Move or rename it, and put the file in its place."


@refused
def symbolic_link() -> tuple[str, str]:
    """Refuse a link to a file, which would make the facts depend on what lies elsewhere."""
    return "This is a link to another file.", "Put the file itself here, so that the facts are complete."


@refused
def too_large(size: int, limit: int) -> tuple[str, str]:
    """Refuse a file that no editor could open and compare."""
    return (
        f"This file has {size / 1e6:,.1f} MB; {limit / 1e6:,.0f} MB is the most.",
        "Split it by theme or country.",
    )


@refused
def not_utf8() -> tuple[str, str]:
    """Refuse bytes that are no UTF-8 text."""
    return "This line is not UTF-8 text.", "Save the file again with the encoding UTF-8."


@refused
def unprintable_character(code: int) -> tuple[str, str]:
    """Refuse an invisible character, which would make two equal words differ."""
    return (
        f"There is an invisible character (U+{code:04X}) in this line.",
        "Delete it and type the word again.",
    )


@refused
def tab_character() -> tuple[str, str]:
    """Refuse a tab, which YAML does not allow as indentation and nobody can tell from spaces."""
    return "There is a tab in this line.", "Use spaces."


@please_look
def byte_order_mark() -> tuple[str, str]:
    """Point out an invisible mark that some programs write first."""
    return (
        "The file begins with an invisible byte-order mark; I read past it.",
        "Save it as UTF-8 without a BOM, so that the first line compares equal.",
    )


@please_look
def windows_line_ends() -> tuple[str, str]:
    """Point out lines that end as on Windows."""
    return (
        "The lines end as on Windows; I read them all the same.",
        "Save with Unix line ends (LF), or every line looks changed to whoever compares versions.",
    )


@refused
def file_nobody_reads(where: str) -> tuple[str, str]:
    """Refuse a YAML or CSV file in a place where none is read, so that its facts would be lost in silence."""
    return "No fact file is read here, so what it says would be lost.", where


@please_look
def stray_file() -> tuple[str, str]:
    """Point out a file that is neither YAML nor CSV."""
    return "This is no fact file; nothing reads it.", "Move it out of the facts, or name it .yaml or .csv."


@refused
def table_without_description() -> tuple[str, str]:
    """Refuse a CSV of figures with no YAML that says what it counts."""
    return (
        "No YAML file says what this table counts.",
        "Put one of the same name beside it, or move the table into the folder named after its YAML file.",
    )


@please_look
def description_without_table() -> tuple[str, str]:
    """Point out a YAML of figures without any CSV."""
    return (
        "This file describes figures, but no table with rows belongs to it.",
        "Add the CSV of the same name.",
    )


@refused
def empty_file() -> tuple[str, str]:
    """Refuse a file with nothing in it, or only comments."""
    return "This file says nothing.", "Fill it or delete it."


@refused
def broken_yaml(why: str) -> tuple[str, str]:
    """Refuse text that is no YAML."""
    return (
        f"I cannot read this as YAML: {why}.",
        "Look at this line and the one above: indentation, quotes, colons.",
    )


@refused
def second_colon() -> tuple[str, str]:
    """Refuse a value with a colon and a space in it."""
    return "There is a second ': ' in this line.", 'Put the whole value in quotes: title: "Coca: a survey".'


@refused
def open_quote() -> tuple[str, str]:
    """Refuse a quotation mark that is never closed."""
    return (
        "A quote is opened here and never closed.",
        "Close it, or take it away if the words need no quotes.",
    )


@refused
def quote_needed(character: str) -> tuple[str, str]:
    """Refuse a value that begins with a character that means something to YAML."""
    return f"A value cannot begin with {character} here.", f'Put the value in quotes: "{character} ...".'


@refused
def repeated_field(name: str, first: int) -> tuple[str, str]:
    """Refuse an entry that names one field twice."""
    return f"{name} is given twice; it is already in line {first}.", "Keep the one that is right."


@refused
def anchor_or_alias(mark: str) -> tuple[str, str]:
    """Refuse a YAML anchor or alias, which lets one line change the meaning of another far away."""
    return (
        f"{mark} refers to another part of the file.",
        "Write the words out; if it is a text, put it in quotes.",
    )


@refused
def yaml_tag(tag: str) -> tuple[str, str]:
    """Refuse a YAML tag, which asks for a reading other than as text."""
    return (
        f"{tag} is a YAML tag.",
        "Everything here is read as text: leave it out, or put the value in quotes.",
    )


@refused
def flow_map() -> tuple[str, str]:
    """Refuse a map in braces."""
    return "There is a { ... } here.", "Write one field a line; if it is a text, put it in quotes."


@refused
def nested_list() -> tuple[str, str]:
    """Refuse a list in a list in brackets, or a field in one."""
    return "Inside [ ... ] only plain words can stand.", "Write one entry a line, each after a hyphen."


@refused
def comment_after_value() -> tuple[str, str]:
    """Refuse a # comment behind a value, where it is easily taken for a part of it."""
    return (
        "There is a # comment after a value.",
        "Give the comment a line of its own; if the # belongs to the text, put the text in quotes.",
    )


@refused
def several_documents() -> tuple[str, str]:
    """Refuse a second document in one YAML file, or a directive."""
    return "There is a second YAML document, or a directive, in this file.", "Take the --- or % line out."


@refused
def too_deep() -> tuple[str, str]:
    """Refuse nesting no fact file needs."""
    return "This is nested far deeper than any fact file.", "Look at the indentation."
