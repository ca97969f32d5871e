"""An assistant that writes down what it is asked, and can refuse."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from desktop.core.assistant import Assistant, Levels, ShareTarget
from desktop.core.co_listening_event import OfferVerdict
from desktop.core.consent import FieldValue, Verdict
from desktop.core.errors import AttuneError
from desktop.core.figure import Figures
from desktop.core.media import VideoFrame
from desktop.core.scenario import Scenario

SAYINGS = (
    "What time is it?",
    "Set a timer for five minutes",
    "What do you see?",
    "How many miles are ten kilometres?",
)


class FakeAssistant:
    """Keeps every wish as a tuple in ``wishes``; ``failure`` is raised by the next ones."""

    def __init__(self) -> None:
        self.wishes: list[tuple[object, ...]] = []
        self.failure: AttuneError | None = None
        self.present = Levels()
        self.measured = Figures()

    async def start(self) -> None:
        self._note("start")

    async def end(self) -> None:
        self._note("end")

    async def retry(self) -> None:
        self._note("retry")

    async def set_muted(self, muted: bool) -> None:
        self._note("set_muted", muted)

    async def press_to_talk(self) -> None:
        self._note("press_to_talk")

    async def release_to_talk(self) -> None:
        self._note("release_to_talk")

    async def lock_to_talk(self) -> None:
        self._note("lock_to_talk")

    async def set_voice_muted(self, muted: bool) -> None:
        self._note("set_voice_muted", muted)

    async def set_co_listening(self, on: bool) -> None:
        self._note("set_co_listening", on)

    async def set_cues(self, on: bool) -> None:
        self._note("set_cues", on)

    async def share(self, target: ShareTarget | None) -> None:
        self._note("share", target)

    async def pause_share(self, paused: bool) -> None:
        self._note("pause_share", paused)

    async def set_camera(self, on: bool) -> None:
        self._note("set_camera", on)

    async def set_paused(self, paused: bool) -> None:
        self._note("set_paused", paused)

    async def send_text(self, text: str, look: bool = False) -> None:
        self._note("send_text", text, *(("look",) if look else ()))

    async def send_picture(self, frame: VideoFrame, name: str) -> None:
        self._note("send_picture", frame, name)

    async def stop_speaking(self) -> None:
        self._note("stop_speaking")

    async def stop_everything(self) -> None:
        self._note("stop_everything")

    async def decide(
        self, call_id: str, verdict: Verdict, values: Mapping[str, FieldValue] | None = None
    ) -> None:
        self._note("decide", call_id, verdict, *((dict(values),) if values else ()))

    async def cancel_tool(self, call_id: str) -> None:
        self._note("cancel_tool", call_id)

    async def say_offer(self, offer_id: str) -> None:
        self._note("say_offer", offer_id)

    async def dismiss_offer(self, offer_id: str) -> None:
        self._note("dismiss_offer", offer_id)

    async def set_impression(self, on: bool) -> None:
        self._note("set_impression", on)

    async def rate_offer(self, offer_id: str, verdict: OfferVerdict) -> None:
        self._note("rate_offer", offer_id, verdict)

    async def snooze(self, seconds: float) -> None:
        self._note("snooze", seconds)

    async def set_presenting(self, on: bool) -> None:
        self._note("set_presenting", on)

    async def ask_for_more(self) -> None:
        self._note("ask_for_more")

    async def set_scenario(self, scenario: Scenario | None, persona: str = "") -> None:
        self._note("set_scenario", scenario, persona)

    async def play_demo(self) -> None:
        self._note("play_demo")

    async def stop_demo(self) -> None:
        self._note("stop_demo")

    async def set_knowledge(self, title: str, text: str) -> None:
        self._note("set_knowledge", title, text)

    async def try_sayings(self) -> Sequence[str]:
        return SAYINGS

    def levels(self) -> Levels:
        return self.present

    def figures(self) -> Figures:
        return self.measured

    def _note(self, *wish: object) -> None:
        if self.failure is not None:
            raise self.failure
        self.wishes.append(wish)


_: Assistant = FakeAssistant()
