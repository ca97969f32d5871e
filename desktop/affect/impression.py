"""The model's own reading of how the person sounds: a guess, quoted as one.

It comes through a silent tool. The model may never call it, or call it too often or wrongly:
what is unknown is dropped, what comes too soon is not shown, and every call is answered alike.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from typing import Any

from desktop.affect.side_speech import SpeechCheck
from desktop.core.clock import Clock
from desktop.core.events import (
    EmotionCue,
    Event,
    InputTranscript,
    LinkOpened,
    TranscriptLineChanged,
)
from desktop.core.tool import ToolDeclaration

PERIOD_S = 20.0
LONGEST_PHRASE = 40

ENERGIES = ("low", "usual", "high", "unclear")
TONES = ("pleasant", "neutral", "unpleasant", "mixed", "unclear")
BASES = ("words", "voice", "both")
CERTAINTIES = ("low", "medium", "high")

NOTED: Mapping[str, Any] = {"status": "noted", "retryable": False}
"""The answer to every call, to be scheduled silently. An empty one would be asked for again."""

_UNWELCOME = re.compile(
    r"angr|anxi|confiden|depress|detect|happ|joyful|lying|mood|\bsad|scor|stress|\d|%",
    re.IGNORECASE,
)
"""Names of emotions, judgements and figures: none of them is ours to put on a screen."""


def _choice(values: tuple[str, ...], description: str) -> dict[str, Any]:
    return {"type": "string", "enum": list(values), "description": description}


IMPRESSION = ToolDeclaration(
    name="note_impression",
    description=(
        "Silently notes how the person who talks with you sounds. At most once in a turn of "
        "theirs, and only when it has changed. Never about others or about people on a screen, "
        "never about health or character. Skip it when unclear and never mention it."
    ),
    parameters={
        "type": "object",
        "properties": {
            "energy": _choice(ENERGIES, "Against how they usually sound."),
            "tone": _choice(TONES, "How it sounds to you."),
            "basis": _choice(BASES, "What you go by; words unless told otherwise."),
            "certainty": _choice(CERTAINTIES, "How sure you are."),
            "phrase": {
                "type": "string",
                "description": "At most six words that begin with 'sounds'; no emotion's name.",
            },
        },
        "required": ["energy", "tone", "basis", "certainty"],
    },
    blocking=False,
    beside=True,
)


def read_impression(arguments: Mapping[str, Any]) -> EmotionCue | None:
    """Return the cue that a call's arguments stand for; None when they say nothing of use."""
    energy = _known(arguments.get("energy"), ENERGIES) or "unclear"
    tone = _known(arguments.get("tone"), TONES) or "unclear"
    phrase = _quote(arguments.get("phrase")) or _phrase_of(energy, tone)
    if not phrase:
        return None
    return EmotionCue(
        source="model",
        state="measured",
        energy=energy,
        phrase=phrase,
        certainty=_known(arguments.get("certainty"), CERTAINTIES),
        basis=_known(arguments.get("basis"), BASES),
    )


class ImpressionReader:
    """Publishes at most one impression in a turn and in 20 seconds; answers every call at once.

    Subscribe ``observe`` to the hub. A phrase that the person has refused is not shown again, and a
    model that talks about what it noted is not listened to for the rest of its session.
    """

    def __init__(self, publish: Callable[[Event], None], clock: Clock) -> None:
        self._publish = publish
        self._clock = clock
        self._last_at = -math.inf
        self._turn_used = False
        self._check = SpeechCheck()

    def __call__(self, arguments: Mapping[str, Any]) -> Mapping[str, Any]:
        """Take the arguments of one call and return its response."""
        now = self._clock.now()
        self._check.answered(now)
        cue = read_impression(arguments)
        fresh = now - self._last_at >= PERIOD_S and not self._turn_used
        if cue is not None and fresh and not self._check.stopped:
            self._last_at, self._turn_used = now, True
            self._publish(cue)
        return NOTED

    def observe(self, event: Event) -> None:
        """Follow turns and sessions; tells once when the model is listened to no more."""
        match event:
            case InputTranscript() | TranscriptLineChanged(kind="user"):
                self._turn_used = False
            case LinkOpened(resumed=False):
                self._turn_used, self._last_at = False, -math.inf
            case _:
                pass
        if self._check.observe(event, self._clock.now()):
            self._publish(EmotionCue("model", "stopped"))


def _known(value: object, choices: tuple[str, ...]) -> str:
    return value if isinstance(value, str) and value in choices else ""


def _quote(value: object) -> str:
    """Return the model's phrase as it may be shown, or nothing."""
    if not isinstance(value, str):
        return ""
    words = value.split()
    if not words or words[0].lower() != "sounds" or _UNWELCOME.search(value):
        return ""
    phrase = "sounds"
    for word in words[1:]:
        if not word.isprintable() or len(phrase) + 1 + len(word) > LONGEST_PHRASE:
            break
        phrase = f"{phrase} {word}"
    return phrase if phrase != "sounds" else ""


def _phrase_of(energy: str, tone: str) -> str:
    """Return a phrase made of the enumerations alone, or nothing when both are unclear."""
    parts = []
    if tone != "unclear":
        parts.append(tone)
    if energy != "unclear":
        parts.append(f"{energy} in energy" if energy != "usual" else "as energetic as usual")
    return f"sounds {', '.join(parts)}" if parts else ""
