"""Messages about the vocabulary and the sources."""

from collections.abc import Iterable

from bot.library.problems.problem import At, listed, perhaps, please_look, refused, shown


@refused
def unknown_id(kind: str, given: str, known: Iterable[str], again: int) -> tuple[str, str]:
    """Refuse an id that no file of its kind has."""
    where = {"editions": "sources", "statements": "statements"}.get(kind, f"vocabulary/{kind}")
    offer = perhaps(given, known)
    more = f" It stands {again:,} more {'time' if again == 1 else 'times'} in this file." if again else ""
    return f"{where} has no {shown(given)}.{more}", offer.strip() or "Correct it, or add it there."


@refused
def repeated_id(given: str, first: At) -> tuple[str, str]:
    """Refuse an id that two entries of a kind claim."""
    return f"{shown(given)} is already the id in {first}.", "Give one of the two another id, or delete it."


@please_look
def shared_name(names: Iterable[str], other: str, at: At) -> tuple[str, str]:
    """Point out names that two entries of a kind claim, so that the bot has to ask which."""
    each = listed(dict.fromkeys(names))
    return f"{each}: also a name of {other} ({at}).", "Take it from one of the two, unless both are meant."


@refused
def own_confusable(name: str) -> tuple[str, str]:
    """Refuse a word that is both a name of an entry and not to be confused with it."""
    return f"{shown(name)} is a name of this and also not to be confused with it.", "Delete one of the two."


@refused
def nameless(name: str) -> tuple[str, str]:
    """Refuse a name with no letter or digit in it, which no question can contain."""
    return f"{shown(name)} has neither letters nor digits.", "Write the name as people type it."


@please_look
def no_examples(field: str, ids: Iterable[str], what: str) -> tuple[str, str]:
    """Point out entries that nobody can test."""
    each = listed(ids)
    return f"Nothing stands under {field} for: {each}.", f"Add {what}."


@please_look
def untranslated(field: str) -> tuple[str, str]:
    """Point out a Spanish sentence that is the English one."""
    return f"{field} says word for word what the English says.", "Translate it."


@refused
def circle(name: str, path: Iterable[str]) -> tuple[str, str]:
    """Refuse a place that lies within itself, or a group that includes itself."""
    return f"{name} leads in a circle: {' > '.join(path)}.", "Break it where it is wrong."


@refused
def smaller_outside(kind: str, outside: str, outer: str) -> tuple[str, str]:
    """Refuse a place within a smaller one."""
    return f"A {kind} cannot lie within {outside}, which is a {outer}.", "Correct kind or within."


@refused
def not_whole(field: str, text: str) -> tuple[str, str]:
    """Refuse an order that is no whole number."""
    return f"{field} cannot be {shown(text)}.", "Write a whole number, as 1."


@refused
def not_a_factor(text: str) -> tuple[str, str]:
    """Refuse a size of a unit that is no number above nought."""
    return f"factor cannot be {shown(text)}.", "Write a number above 0, as 0.40468564224."


@refused
def factor_missing(kind: str) -> tuple[str, str]:
    """Refuse a unit that should convert and cannot."""
    base = "hectares" if kind == "area" else "kilograms"
    return f"A unit of {kind} needs a factor.", f"Add how many {base} it has."


@please_look
def same_order(order: str, other: str) -> tuple[str, str]:
    """Point out two entries that would both come first."""
    return (
        f"{other} has the order {order} too.",
        "Give them different numbers, so that it is clear which comes first.",
    )


@refused
def drug_not_counted(drug: str) -> tuple[str, str]:
    """Refuse a drug put in order by what is not counted of it."""
    return (
        f"by_drug names {drug}, which the measure does not count.",
        "Add it to substances, or take it out here.",
    )


@refused
def default_twice(substance: str, other: str) -> tuple[str, str]:
    """Refuse a substance whose bare name would mean two measures."""
    return f"{other} is already the measure that {substance} alone means.", "Take it from one default_for."


@refused
def sentence_lacks(field: str, missing: Iterable[str]) -> tuple[str, str]:
    """Refuse a sentence that could not say what it must."""
    gaps = listed(f"{{{name}}}" for name in missing)
    return f"{field} does not say {gaps}.", "Put it where the word belongs in the sentence."


@refused
def sentence_unknown(field: str, found: str, allowed: Iterable[str]) -> tuple[str, str]:
    """Refuse a gap in a sentence that nothing fills."""
    gaps = listed(f"{{{name}}}" for name in allowed)
    return f"Nothing fills {shown(found)} in {field}.", f"Use {gaps}."


@refused
def bad_command(text: str) -> tuple[str, str]:
    """Refuse a slash command Slack would not take."""
    return (
        f"{shown(text)} cannot be a command.",
        "Write a slash and up to 31 small letters or hyphens: /coca.",
    )


@refused
def repeated_command(text: str, other: str) -> tuple[str, str]:
    """Refuse one command for two themes."""
    return f"{text} already belongs to {other}.", "Give this theme another."


@refused
def bad_card_line(text: str) -> tuple[str, str]:
    """Refuse a card line that is not a measure and a substance."""
    return (
        f"{shown(text)} is no line of a card.",
        "Write the ids of a measure and a substance: cultivation coca.",
    )


@please_look
def empty_card_line(text: str, place: str) -> tuple[str, str]:
    """Point out a card line no figure of the theme's own place could fill."""
    return f"No figure of {place} fills the line {shown(text)}.", "Take the line out, or add figures."


@refused
def bad_date(field: str, text: str, wanted: str) -> tuple[str, str]:
    """Refuse a date that cannot be read."""
    return f"{field} cannot be {shown(text)}.", f"Write {wanted}."


@refused
def not_yet_published(published: str, today: str) -> tuple[str, str]:
    """Refuse an edition from the future."""
    return f"This came out on {published}, and today is {today}.", "Correct the date."


@refused
def read_in_future(accessed: str, today: str) -> tuple[str, str]:
    """Refuse a page read in the future."""
    return f"This was read in {accessed}, and today is {today}.", "Correct accessed."


@please_look
def read_before_published(accessed: str, published: str) -> tuple[str, str]:
    """Point out a page read before it came out."""
    return f"This was read in {accessed} and published in {published}.", "Correct one of the two."


@refused
def not_undated(published: str) -> tuple[str, str]:
    """Refuse bounds on a date that is known."""
    return (
        f"published is {published}, so published_between says nothing.",
        "Delete it, or write published: undated.",
    )


@refused
def backwards(field: str, first: str, last: str) -> tuple[str, str]:
    """Refuse a span that ends before it begins."""
    return f"{field} ends ({last}) before it begins ({first}).", "Put the earlier one first."


@refused
def bad_link(link: str, why: str) -> tuple[str, str]:
    """Refuse a link nobody should be sent to."""
    return f"{shown(link)} cannot be cited: {why}.", "Write the full address of a page."


@please_look
def links_without_https(link: str, again: int) -> tuple[str, str]:
    """Point out links over which a page can be changed on its way to the reader, once a file."""
    more = f", as {again:,} more in this file" if again else ""
    return f"{shown(link)} does not begin with https://{more}.", "Give the https address if the page has one."


@refused
def bad_carries(text: str) -> tuple[str, str]:
    """Refuse a release that is not an estimator and a date."""
    return f"I cannot read the release {shown(text)}.", 'Write estimator and date in quotes: "us 2022-07-14".'


@refused
def carries_the_future(text: str, published: str) -> tuple[str, str]:
    """Refuse a report of a release that came later than the report."""
    return f"This came out in {published}, before the release {shown(text)}.", "Correct one of the two dates."


@please_look
def foreign_edition_id(given: str, publisher: str) -> tuple[str, str]:
    """Point out an edition id that does not say whose it is."""
    return (
        f"{shown(given)} does not begin with {publisher}.",
        f"Name editions by publisher and date: {publisher}-2022.",
    )


@please_look
def nobody_speaks_for(estimator: str, figures: int) -> tuple[str, str]:
    """Point out an estimator of whom no source is first hand."""
    return (
        f"{figures:,} figures are {estimator}'s, and no source speaks for {estimator} first hand.",
        "Add speaks_for to its own publisher, or carries to the editions that report its releases.",
    )
