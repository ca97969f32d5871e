from __future__ import annotations

import pytest

from desktop.conversation.cue_desk import CueDesk
from desktop.core.events import DeviceChanged, EmotionCue, LinkOpened, SystemAudioChanged
from desktop.core.media import AudioChunk
from desktop.core.policy import UNMANAGED, CuePolicy

pytestmark = pytest.mark.unit


class FakeCues:
    """Writes down what it is told."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def feed(self, chunk: AudioChunk, *, assistant_speaking: bool) -> None:
        self.told.append("feed")

    def pause(self, *, paused: bool) -> None:
        self.told.append("pause" if paused else "go on")

    def relearn(self) -> None:
        self.told.append("relearn")

    async def aclose(self) -> None:
        self.told.append("forget")


class Desk(CueDesk):
    """A desk whose cues stay in reach after they were closed."""

    def __init__(self, policy: CuePolicy = UNMANAGED) -> None:
        self.made: list[FakeCues] = []
        super().__init__(self._new, lambda: policy)

    def _new(self) -> FakeCues:
        self.made.append(FakeCues())
        return self.made[-1]


async def test_without_consent_nothing_is_even_made() -> None:
    assert Desk().made == []
    assert Desk().basis("words") == "off"


async def test_withdrawal_forgets_at_once() -> None:
    desk = Desk()
    await desk.set_voice(True)
    await desk.set_voice(False)
    assert desk.cues is None
    assert desk.made[0].told == ["go on", "forget"]


async def test_the_policy_wins_over_both_consents() -> None:
    desk = Desk(CuePolicy(voice=False, impression="off", managed=True))
    desk.impression_wished = True
    assert not await desk.set_voice(True)
    assert (desk.cues, desk.basis("words and tone")) == (None, "off")


async def test_the_policy_may_allow_words_alone() -> None:
    desk = Desk(CuePolicy(impression="words"))
    desk.impression_wished = True
    assert desk.basis("words and tone") == "words"


async def test_the_two_consents_are_apart() -> None:
    desk = Desk()
    desk.impression_wished = True
    assert (desk.cues, desk.basis("words")) == (None, "words")


async def test_while_others_are_heard_both_sources_rest() -> None:
    desk = Desk()
    desk.impression_wished = True
    await desk.set_voice(True)
    assert desk.observe(SystemAudioChanged(active=True))
    assert (desk.made[0].told[-1], desk.basis("words")) == ("pause", "off")
    desk.hear_others("co-listening", heard=True)
    desk.observe(SystemAudioChanged(active=False))
    assert desk.made[0].told[-1] == "pause"
    desk.hear_others("co-listening", heard=False)
    assert (desk.made[0].told[-1], desk.basis("words")) == ("go on", "words")


async def test_another_microphone_has_the_usual_learnt_again() -> None:
    desk = Desk()
    await desk.set_voice(True)
    desk.observe(DeviceChanged("microphone", "open", "Built-in"))
    desk.observe(DeviceChanged("microphone", "open", "Built-in"))
    assert "relearn" not in desk.made[0].told
    desk.observe(DeviceChanged("microphone", "open", "Headset"))
    assert desk.made[0].told[-1] == "relearn"


async def test_a_model_that_talks_about_it_is_not_asked_again_in_this_session() -> None:
    desk = Desk()
    desk.impression_wished = True
    assert desk.observe(EmotionCue("model", "stopped"))
    assert desk.basis("words") == "off"
    desk.observe(LinkOpened("local", "m"))
    assert desk.basis("words") == "words"
