"""What a session remembers, and what that costs in tokens.

Token arithmetic follows the documentation: 25 a second of audio, 258 a frame, about four
characters of text to a token. Assumed: sound of the user counts where it was an utterance, unless
turns cover all input; streamed frames count as VIDEO, pictures in written turns as IMAGE; and the
figures add up, which reports say they do not quite on 3.8.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from desktop.core.tool import ToolDeclaration
from desktop.emulator.model import Family
from desktop.emulator.setup import Compression

AUDIO_TOKENS_PER_S = 25
FRAME_TOKENS = 258
CHARACTERS_PER_TOKEN = 4
_ENTRY_BYTES = 400
"""What a turn weighs beside its text (measured)."""

Role = Literal["user", "model"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One turn, or one tool response, with its tokens by modality."""

    role: Role
    text: str
    tokens: Mapping[str, int]
    spoken: bool = True


@dataclass(slots=True)
class Context:
    """The model's context: instruction, tools and everything said and shown.

    ``frames`` came as video and ``images`` within written turns; ``ambient_s`` is sound of the
    user where turns cover all of it. ``reads_pages`` where the client declares the tool for
    addresses in a prompt. ``age_s`` is how long its session has lasted, over all
    connections before the present one.
    """

    instruction: str = ""
    tools: tuple[ToolDeclaration, ...] = ()
    entries: list[Entry] = field(default_factory=list)
    frames: int = 0
    age_s: float = 0.0
    images: int = 0
    ambient_s: float = 0.0
    reads_pages: bool = False

    @property
    def total(self) -> int:
        """Tokens of the whole context."""
        return self.prompt_tokens().total()

    def weight(self) -> int:
        """Return about how many bytes the context holds; costly where there are many turns."""
        texts = [self.instruction, *(entry.text for entry in self.entries)]
        declared = sum(_declared(tool) for tool in self.tools) * CHARACTERS_PER_TOKEN
        return declared + sum(map(len, texts)) + _ENTRY_BYTES * len(self.entries)

    def turns(self) -> list[tuple[Role, str]]:
        """Return what was said, oldest first."""
        return [(entry.role, entry.text) for entry in self.entries if entry.spoken and entry.text]

    def add_text(self, role: Role, text: str) -> None:
        """Keep written text, if there is any."""
        if not text:
            return
        self.entries.append(Entry(role, text, {"TEXT": text_tokens(text)}))

    def add_audio(self, role: Role, text: str, seconds: float) -> None:
        """Keep spoken words; the sound is what costs."""
        self.entries.append(Entry(role, text, {"AUDIO": audio_tokens(seconds)}))

    def add_response(self, text: str) -> None:
        """Keep a tool's response."""
        self.entries.append(Entry("user", text, {"TEXT": text_tokens(text)}, spoken=False))

    def prompt_tokens(self) -> Counter[str]:
        """Return the tokens of the whole context by modality."""
        total: Counter[str] = Counter()
        total["TEXT"] += text_tokens(self.instruction) + sum(_declared(tool) for tool in self.tools)
        total["VIDEO"] += self.frames * FRAME_TOKENS
        total["IMAGE"] += self.images * FRAME_TOKENS
        total["AUDIO"] += audio_tokens(self.ambient_s)
        for entry in self.entries:
            total.update(entry.tokens)
        return +total

    def compress(self, compression: Compression) -> bool:
        """Cut the oldest turns and frames when the trigger is passed; the instruction stays.

        What is left begins with a turn of the user, as documented. Assumed: frames go first,
        because they are the bulk of what is old.
        """
        total = self.total
        if total <= compression.trigger:
            return False
        for name in ("frames", "images"):
            count = getattr(self, name)
            dropped = max(0, min(count, math.ceil((total - compression.target) / FRAME_TOKENS)))
            setattr(self, name, count - dropped)
            total -= dropped * FRAME_TOKENS
        ambient = audio_tokens(self.ambient_s)
        kept = max(0, ambient - max(0, total - compression.target))
        self.ambient_s = kept / AUDIO_TOKENS_PER_S
        total -= ambient - kept
        cut = 0
        while cut < len(self.entries) and (
            total > compression.target or not self._begins(self.entries[cut])
        ):
            total -= sum(self.entries[cut].tokens.values())
            cut += 1
        del self.entries[:cut]
        return True

    def copy(self) -> Context:
        """Return a context that can go its own way."""
        return replace(self, entries=list(self.entries))

    @staticmethod
    def _begins(entry: Entry) -> bool:
        return entry.role == "user" and entry.spoken


def usage(
    prompt: Counter[str], response: Counter[str], family: Family, thoughts: int = 0
) -> dict[str, Any]:
    """Return the ``usageMetadata`` of a turn, named as the endpoint family does."""
    answer = "candidates" if family == "vertex" else "response"
    metadata: dict[str, Any] = {
        "promptTokenCount": prompt.total(),
        f"{answer}TokenCount": response.total(),
        "totalTokenCount": prompt.total() + response.total() + thoughts,
        "promptTokensDetails": _details(prompt),
        f"{answer}TokensDetails": _details(response),
    }
    if thoughts:
        metadata["thoughtsTokenCount"] = thoughts
    if family == "vertex":
        metadata["trafficType"] = "ON_DEMAND"
    return {name: value for name, value in metadata.items() if value != []}


def text_tokens(text: str) -> int:
    """Estimate the tokens of a text."""
    return math.ceil(len(text) / CHARACTERS_PER_TOKEN)


def audio_tokens(seconds: float) -> int:
    """Return the tokens of so much sound."""
    # Sums of many chunks are a little off, which must not cost a token.
    return math.ceil(round(seconds * AUDIO_TOKENS_PER_S, 6))


def _declared(tool: ToolDeclaration) -> int:
    return text_tokens(f"{tool.name}{tool.description}{tool.parameters}")


def _details(tokens: Counter[str]) -> Sequence[Mapping[str, Any]]:
    return [
        {"modality": modality, "tokenCount": count} for modality, count in tokens.items() if count
    ]
