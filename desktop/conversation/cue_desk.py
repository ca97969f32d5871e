"""Whose voice is measured, and when: consent, policy and everything that holds measuring."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from desktop.core.events import (
    DeviceChanged,
    EmotionCue,
    Event,
    LinkOpened,
    SystemAudioChanged,
)
from desktop.core.policy import UNMANAGED, CuePolicy, ImpressionBasis
from desktop.core.ports import Cues

Others = Literal["co-listening", "system audio"]


class CueDesk:
    """Holds both consents of the person, each for itself; the policy wins over both.

    While others may be heard, nothing is measured and the model is not asked for impressions.
    """

    def __init__(
        self, make: Callable[[], Cues], policy: Callable[[], CuePolicy] = lambda: UNMANAGED
    ) -> None:
        self.cues: Cues | None = None
        self.impression_wished = False
        self._make = make
        self._policy = policy
        self._others: set[Others] = set()
        self._stopped = False
        self._microphone = ""

    @property
    def policy(self) -> CuePolicy:
        """Return what the machine allows."""
        return self._policy()

    @property
    def impression(self) -> bool:
        """Whether the person wants impressions and the machine allows them."""
        return self.impression_wished and self.policy.impression != "off"

    def basis(self, wished: ImpressionBasis) -> ImpressionBasis:
        """Return what the model may go by now; ``off`` where it must not be asked at all."""
        if not self.impression or self._others or self._stopped:
            return "off"
        return self.policy.basis(wished)

    async def set_voice(self, on: bool) -> bool:
        """Begin or end measuring; False where nothing has changed. Off forgets everything."""
        on = on and self.policy.voice
        if on == (self.cues is not None):
            return False
        cues, self.cues = self.cues, self._make() if on else None
        if self.cues is not None:
            self.cues.pause(paused=bool(self._others))
        if cues is not None:
            await cues.aclose()
        return True

    def hear_others(self, who: Others, *, heard: bool) -> None:
        """Hold measuring while others may be heard."""
        if heard:
            self._others.add(who)
        else:
            self._others.discard(who)
        if self.cues is not None:
            self.cues.pause(paused=bool(self._others))

    def observe(self, event: Event) -> bool:
        """Follow devices and sessions; True where the model's brief may have changed."""
        before = (bool(self._others), self._stopped)
        match event:
            case SystemAudioChanged(active=active, muted=muted):
                self.hear_others("system audio", heard=active and not muted)
            case DeviceChanged(direction="microphone", state="open", name=name):
                self._on_microphone(name)
            case EmotionCue(source="model", state="stopped"):
                self._stopped = True
            case LinkOpened(resumed=False):
                self._stopped = False
            case _:
                return False
        return before != (bool(self._others), self._stopped)

    async def aclose(self) -> None:
        """Forget everything measured."""
        if self.cues is not None:
            await self.cues.aclose()

    def _on_microphone(self, name: str) -> None:
        another = bool(self._microphone) and name != self._microphone
        self._microphone = name
        if another and self.cues is not None:
            self.cues.relearn()
