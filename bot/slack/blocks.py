"""Reply to Block Kit, inside Slack's budgets: what does not fit is cut in whole lines, with a note.

Text that could hold a person's own words goes into ``plain_text`` objects, which Slack never reads as markup.
Only the bold headline and the links of citations are markup, and are escaped.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from slack_sdk.models.blocks import (
    ActionsBlock,
    Block,
    ButtonElement,
    ContextBlock,
    MarkdownTextObject,
    PlainTextObject,
    SectionBlock,
)

from bot.slack import words
from bot.slack.markup import escaped, link, unseen_removed
from bot.values.reading import Candidate
from bot.values.reply import Citation, Reply

ASK_PUBLICLY: Final = "ask-publicly"
ASK_PRIVATELY: Final = "ask-privately"
SHARE: Final = "share"

# Slack takes 3,000 characters in a section and refuses a message somewhere above 13,000; these leave room.
MESSAGE_SIZE: Final = 11_000
TEXT_SIZE: Final = 2_900
HEADLINE_SIZE: Final = 1_800
READ_AS_SIZE: Final = 800
CAVEATS_SIZE: Final = 1_500
CITATIONS_SIZE: Final = 3_000
BUTTONS_SIZE: Final = 2_000
DATA_SIZE: Final = 4_000
_SMALL_PRINT_SIZE: Final = 900
_FENCED_SIZE: Final = TEXT_SIZE - 6
_ASKED_SIZE: Final = 300
_BUTTON_SIZE: Final = 75
_MOST_CHOICES: Final = 8
_MOST_PARAGRAPHS: Final = 12

# In bold, these would be read as formatting of their own and the headline would not read as written.
_FORMATTING: Final = re.compile(r"[*_~`\n]|:[\w+-]+:|^\s*>|^\s|\s$")


class Message(NamedTuple):
    """What is posted: the sentence for notifications, and the blocks that are seen."""

    text: str
    blocks: list[dict[str, object]]


def size(text: str) -> int:
    """Return the length of a text as Slack counts it, in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def fallback(reply: Reply) -> str:
    """Return the sentence that stands alone in a notification, and for a message without blocks."""
    parts = (unseen_removed(part).strip() for part in (reply.headline, reply.read_as))
    sentence = " ".join(part for part in parts if part) or "Factdesk"
    limit = TEXT_SIZE
    while size(text := escaped(shortened(sentence, limit))) > TEXT_SIZE:
        limit -= 100
    return text


def message(reply: Reply, asked: str, *, private: bool, shared_by: str = "", unseen: bool = False) -> Message:
    """Lay a reply out. A private one can be shared by a button that carries ``asked``, the whole question.

    ``shared_by`` is the user id of whoever shared it. Where the question is ``unseen``, as after a button and
    after any command, it comes first: "No: below 2020" answers nothing by itself.
    """
    headline = shortened(unseen_removed(reply.headline).strip(), HEADLINE_SIZE)
    buttons = _buttons(reply, asked, private=private)
    read_as = [shortened(line, READ_AS_SIZE) for line in _fitting([reply.read_as], TEXT_SIZE, reply)]
    caveats = _fitting(reply.caveats, CAVEATS_SIZE, reply)
    citations = _fitting(_cited(reply.citations), CITATIONS_SIZE, reply)
    spent = sum(map(size, (headline, *read_as, *caveats, *citations))) + sum(map(_weight, buttons))
    # A file cannot be shown to one person alone, so that here a chart and a table are text.
    data = _data(reply) if private or shared_by else []
    spent += sum(map(size, data))
    lines = _fitting(reply.lines, MESSAGE_SIZE - spent - _SMALL_PRINT_SIZE, reply)
    blocks: list[Block] = []
    if private or shared_by or unseen:
        blocks.extend(_question(reply, asked))
    if headline:
        blocks.append(SectionBlock(text=_headline(headline)))
    blocks.extend(SectionBlock(text=_inert(text)) for text in _paragraphs(lines))
    blocks.extend(SectionBlock(text=_markup(text)) for text in data)
    small: list[PlainTextObject | MarkdownTextObject] = []
    small.extend(_inert(text) for text in _paragraphs([*read_as, *caveats]))
    small.extend(_markup(text) for text in _joined(citations))
    if shared_by:
        small.append(_markup(words.shared_by(reply.language, f"<@{shared_by}>")))
    if reply.facts_version:
        small.append(_inert(shortened(words.facts_version(reply.language, reply.facts_version), 200)))
    blocks.extend(ContextBlock(elements=[element]) for element in small)
    if buttons:
        blocks.append(ActionsBlock(block_id="choices", elements=buttons))
    return Message(fallback(reply), [block.to_dict() for block in blocks])


def data_message(reply: Reply) -> Message:
    """Lay out a chart and a table as text, for where no file can be posted."""
    blocks = [SectionBlock(text=_markup(text)).to_dict() for text in _data(reply)]
    return Message(fallback(reply), blocks)


def _data(reply: Reply) -> list[str]:
    """Return a chart's bars and the rows of a table as blocks of fixed-width text, as far as there is room."""
    bars = [] if reply.chart is None else list(reply.chart.sparkline)
    rows = _fitting(reply.table.splitlines(), DATA_SIZE, reply)
    return [_fixed(text) for part in (bars, rows) for text in _joined(list(map(escaped, part)), _FENCED_SIZE)]


def _fixed(text: str) -> str:
    inert = text.replace("`", "'")
    return f"```{inert}```"


def shortened(text: str, limit: int) -> str:
    """Cut a text to ``limit`` characters between two words, so that no number loses its last digits."""
    if size(text) <= limit:
        return text
    head = text.encode("utf-16-le", "surrogatepass")[: 2 * (limit - 2)].decode("utf-16-le", "ignore")
    whole, space, _ = head.rpartition(" ")
    return f"{whole if space else head} …"


def _question(reply: Reply, asked: str) -> Iterator[Block]:
    if text := shortened(" ".join(unseen_removed(asked).split()), _ASKED_SIZE):
        yield ContextBlock(elements=[_inert(words.asked(reply.language, text))])


def _headline(headline: str) -> MarkdownTextObject | PlainTextObject:
    text = f"*{escaped(headline)}*"
    if _FORMATTING.search(headline) or size(text) > TEXT_SIZE:
        return _inert(headline)
    return _markup(text)


def _inert(text: str) -> PlainTextObject:
    return PlainTextObject(text=text, emoji=False)


def _markup(text: str) -> MarkdownTextObject:
    # Verbatim keeps Slack from finding links, channels and people in the text by itself.
    return MarkdownTextObject(text=text, verbatim=True)


def _cited(citations: Sequence[Citation]) -> Iterator[str]:
    for number, citation in enumerate(citations, 1):
        label = shortened(citation.text, 500)
        line = f"[{number}] {link(citation.link.strip(), label)}"
        # A link is whole or not there at all: cut in the middle, it would take the text after it along.
        yield line if size(line) <= TEXT_SIZE else f"[{number}] {link('', label)}"


def _fitting(lines: Iterable[str], limit: int, reply: Reply) -> list[str]:
    """Return the lines that fit, in order; a note takes the place of the rest."""
    seen = [line for line in (unseen_removed(line).rstrip() for line in lines) if line]
    spare = limit - 50
    for count, line in enumerate(seen):
        cut = shortened(line, TEXT_SIZE)
        spare -= size(cut) + 1
        if spare < 0:
            return [*seen[:count], words.lines_left_out(reply.language, len(seen) - count)]
        seen[count] = cut
    return seen


def _paragraphs(lines: Sequence[str]) -> Iterable[str]:
    """Give each line a block of its own; where they are many, as few blocks as Slack's limit allows."""
    return lines if len(lines) <= _MOST_PARAGRAPHS else _joined(lines)


def _joined(lines: Sequence[str], limit: int = TEXT_SIZE) -> Iterator[str]:
    """Join lines into as few texts as Slack's limit allows."""
    text = ""
    for line in lines:
        if text and size(text) + 1 + size(line) > limit:
            yield text
            text = line
        else:
            text = f"{text}\n{line}" if text else line
    if text:
        yield text


def _buttons(reply: Reply, asked: str, *, private: bool) -> list[ButtonElement]:
    ask = ASK_PRIVATELY if private else ASK_PUBLICLY
    share = Candidate(label=words.share(reply.language), question=asked)
    last = _button(share, SHARE) if private and reply.citations else None
    spare = BUTTONS_SIZE - (_weight(last) if last is not None else 0)
    buttons: list[ButtonElement] = []
    for number, choice in enumerate(reply.choices[:_MOST_CHOICES]):
        button = _button(choice, f"{ask}-{number}")
        if button is not None and (weight := _weight(button)) <= spare:
            spare -= weight
            buttons.append(button)
    return buttons if last is None else [*buttons, last]


def _button(choice: Candidate, action_id: str) -> ButtonElement | None:
    label = " ".join(unseen_removed(choice.label).split())
    question = unseen_removed(choice.question).strip()
    if not label or not question or size(label) + size(question) > BUTTONS_SIZE:
        return None
    return ButtonElement(text=_inert(shortened(label, _BUTTON_SIZE)), action_id=action_id, value=question)


def _weight(button: ButtonElement) -> int:
    return size(str(button.text.text if button.text else "")) + size(button.value or "")
