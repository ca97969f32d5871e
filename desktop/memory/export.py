"""Writes a conversation out as Markdown, to be read."""

from __future__ import annotations

import json
import re

from desktop.core.events import Source
from desktop.memory.conversation import Call, Card, Conversation, Turn

_MARKUP = re.compile(r"([\\`*_\[\]<>#|!~$])")
_LINE_START = re.compile(r"^[-+=]")
DEMO = "local"
"""The backend that is the embedded server; nobody shall take its words for Gemini's."""

_NAMES = {"user": "You", "assistant": "Attune", "notice": "Notice"}


def conversation_markdown(conversation: Conversation, title: str = "Conversation") -> str:
    """Return the conversation as Markdown in which nothing that was said acts as markup."""
    demo = conversation.backend == DEMO
    backend = "Demo: the embedded server" if demo else conversation.backend
    model = f"imitating {conversation.model}" if demo and conversation.model else conversation.model
    about = [conversation.began_at, backend, model]
    head = [f"# {_plain(title)}", _plain(", ".join(part for part in about if part))]
    blocks = [*filter(None, head)]
    for entry in conversation.entries:
        match entry:
            case Turn():
                blocks.append(_turn(entry))
            case Call():
                blocks.append(_call(entry))
            case Card():
                blocks.append(_card(entry))
    return "\n\n".join(blocks) + "\n"


def _turn(turn: Turn) -> str:
    name = _NAMES.get(turn.speaker, turn.speaker)
    when = f" ({_plain(turn.said_at)})" if turn.said_at else ""
    cut = f" *({turn.mark})*" if turn.mark else ""
    text = f"**{_plain(name)}**{when}: {_plain(turn.text)}{cut}"
    return "\n".join([text, *(f"- Source: {_source(source)}" for source in turn.sources)])


def _source(source: Source) -> str:
    parts = [_plain(source.title)]
    if source.uri:
        parts.append(_code(source.uri))
    if source.excerpt:
        parts.append(f"\N{LEFT DOUBLE QUOTATION MARK}{_plain(source.excerpt)}"
                     "\N{RIGHT DOUBLE QUOTATION MARK}")  # fmt: skip
    return ", ".join(parts)


def _call(call: Call) -> str:
    arguments = json.dumps(dict(call.arguments), ensure_ascii=False, default=str)
    result = json.dumps(dict(call.result), ensure_ascii=False, default=str)
    return (
        f"> Tool {_code(call.name)} {_code(arguments)}: {_plain(call.state)} "
        f"in {call.duration_ms} ms, {_code(result)}"
    )


def _card(card: Card) -> str:
    lines = [f"**Offer: {_plain(card.title)}**", _plain(card.text)]
    lines += [f"Source: {_plain(card.source)}"] if card.source else []
    lines += [f"Because: {_plain(card.why)}"] if card.why else []
    return "\n".join(f"> {line}  " for line in lines)


def _plain(text: str) -> str:
    """Return one line of text without any character that Markdown would act on."""
    line = " ".join(text.split())
    return _LINE_START.sub(r"\\\g<0>", _MARKUP.sub(r"\\\1", line))


def _code(text: str) -> str:
    """Return a code span whose fence is longer than any run of backticks inside."""
    line = " ".join(text.split())
    longest = max((len(run) for run in re.findall(r"`+", line)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if "`" in line else ""
    return f"{fence}{pad}{line}{pad}{fence}"
