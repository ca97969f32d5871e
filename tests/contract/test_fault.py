"""What a person is told of each fault of the line or the service.

Time runs ten times as fast, so that waits of half a minute are seconds. The number of each case
is printed with its name: 1 reset, 2 half-open, 3 clean close, 4 refused handle, 5 refused setup,
6 policy, 7 unavailable, 8 quota, 9 HTTP errors, 10 key, 11 and 12 goAway, 13 expired handle,
14 no setupComplete, 15 error as first frame, 16 unreadable frames, 17 big frame, 18 flood,
19 slow uplink, 20 no such host, 21 untrusted certificate, 22 proxy for loopback, 23 a backend
that is out, 25 sleep, 26 a wall clock that is set. The end-to-end tests of the network show 2, 24
and 25 with real cables.
"""

from __future__ import annotations

import asyncio
import dataclasses
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.core.brief import HistoryTurn
from desktop.core.channel import Channel
from desktop.core.errors import RefusedError, UnreachableError
from desktop.core.events import (
    Event,
    GoAwayReceived,
    LinkLost,
    LinkOpened,
    LinkResumed,
    MachineWoke,
    Notice,
    SessionState,
    SessionStateChanged,
    SpeechReceived,
    ToolCallRequested,
)
from desktop.core.media import AudioChunk
from desktop.core.tool import ToolResult
from desktop.live.backend import Backend
from desktop.live.dialler import Dialler
from desktop.live.supervisor import LiveSupervisor
from desktop.settings.sections import SessionSettings
from tests.contract.test_live_session import BRIEF, MODELS, Stage, answer, staged, until
from tests.fakes.clock import HastyClock
from tests.fakes.proxy import Proxy

pytestmark = pytest.mark.contract


class Line:
    """A session whose every byte goes through a proxy that breaks on demand."""

    def __init__(self, stage: Stage, proxy: Proxy) -> None:
        self.stage = stage
        self.proxy = proxy
        self.clock = HastyClock(10)
        self.begun_at = 0.0
        self.slept_s = 0.0
        self.noted: list[tuple[float, Event]] = []
        # The server answers to its own port only; behind the proxy that is the proxy's.
        stage.server._port = proxy.port
        self.session = self.make()

    def make(
        self,
        *,
        url: str = "",
        key: str = "",
        ca_file: str | None = None,
        others: Sequence[Backend] = (),
    ) -> LiveSupervisor:
        backend = Backend(
            "local",
            MODELS[0],
            key or self.stage.key,
            url or f"https://127.0.0.1:{self.proxy.port}",
            self.stage.ca_file if ca_file is None else ca_file,
        )
        session = LiveSupervisor(
            backend,
            SessionSettings(),
            self.clock,
            random=lambda: 0.0,
            dial=Dialler(self.clock, deadline_s=1.0),
            others=others,
            uptime=lambda: self.clock.now() + self.slept_s,
        )
        self.stage.sessions.append(session)
        publish = session._announce.publish

        def note(event: Event) -> None:
            self.noted.append((self.clock.now(), event))
            publish(event)

        session._announce.publish = note  # type: ignore[method-assign]  # when, for the table
        return session

    def times(self) -> Iterator[tuple[str, float]]:
        """Yield when the loss was noticed and when the session went on, after its beginning."""
        for name, kind in (("noticed_s", LinkLost), ("resumed_s", LinkResumed)):
            at = next((at for at, event in self.noted if isinstance(event, kind)), None)
            if at is not None and self.begun_at:
                yield name, at - self.begun_at

    async def begin(self) -> None:
        """Start, and have an answer, so that there is a handle."""
        await self.session.start(BRIEF)
        await self.say("hello")
        self.begun_at = self.clock.now()

    async def say(self, text: str) -> str:
        self.session.send_text(text)
        return await answer(self.session)

    def order(self, name: str, **query: object) -> None:
        """Ask the server for a fault."""
        status, said = self.stage.server._control.obey(
            name, {key: str(value) for key, value in query.items()}
        )
        assert status == 200, said

    async def ended(self) -> list[Event]:
        """Return the events up to the end of the session."""
        async with asyncio.timeout(10):
            return [event async for event in self.session.events()]

    def waiting(self) -> Sequence[Event]:
        channel = self.session.events()
        assert isinstance(channel, Channel)
        return list(channel._items)


_record: list[Callable[[str, object], None]] = []


@pytest.fixture(autouse=True)
def row(record_property: Callable[[str, object], None]) -> Iterator[None]:
    """Note the times of the test for the table, in seconds of its hasty clock."""
    _record[:] = [record_property]
    yield
    _record.clear()


@asynccontextmanager
async def lined(folder: Path) -> AsyncIterator[Line]:
    async with staged(folder) as stage:
        port = int(stage.url.rpartition(":")[2])
        async with Proxy(port) as proxy:
            line = Line(stage, proxy)
            try:
                yield line
            finally:
                for name, value in line.times():
                    _record[0](name, value)
                for session in stage.sessions:
                    await session.aclose()


def sentences(events: Sequence[Event]) -> str:
    return " ".join(event.text for event in events if isinstance(event, Notice))


# -- lines --------------------------------------------------------------------------------------


async def test_01_a_reset_line_is_resumed_and_nothing_is_asked(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        await line.begin()
        line.session.send_text("a long story")
        await until(line.session, SpeechReceived)
        line.proxy.reset()

        assert (await until(line.session, LinkLost)).retry_in_s == 0.0
        assert (await until(line.session, LinkResumed)).how == "resumed"
        assert not sentences(line.waiting())


async def test_02_a_half_open_line_is_noticed_and_replaced(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        await line.begin()
        line.proxy.stall()
        line.session.send_audio(AudioChunk(bytes(640), 16_000, line.clock.now(), 0.9))

        assert "no sign of life" in (await until(line.session, LinkLost)).reason
        assert (await until(line.session, LinkResumed)).how == "resumed"


@pytest.mark.parametrize("code", [1000, 1001, 1012])
async def test_03_a_clean_close_is_resumed_without_an_error(code: int, tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        await line.begin()
        line.order("close", code=code)

        assert (await until(line.session, LinkResumed)).how == "resumed"
        assert not sentences(line.waiting())


async def test_04_a_refused_handle_leads_to_a_rebuilt_session(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        await line.begin()
        line.session.remember(HistoryTurn("user", "my name is Ada"))
        line.order("close", code=1007, reason="Invalid session handle")

        assert (await until(line.session, LinkResumed)).how == "rebuilt"
        assert "Ada" in await line.say("turns")


async def test_05_a_refused_setup_is_a_sentence_and_no_storm(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        reason = "Request contains an invalid argument."
        line.order("spoil-setup", kind="close", code=1007, reason=reason, times=9)

        with pytest.raises(RefusedError, match="rejected the session's settings"):
            await line.session.start(BRIEF)
        assert line.proxy.opened <= 3


@pytest.mark.parametrize(
    ("reason", "words"),
    [("API key not valid.", "key"), ("models/x is not found for API version v1beta", "model")],
)
async def test_06_a_close_that_names_key_or_model_stops(
    reason: str, words: str, tmp_path: Path
) -> None:
    async with lined(tmp_path) as line:
        await line.begin()
        opened = line.proxy.opened
        line.order("close", code=1008, reason=reason)
        events = await line.ended()

        assert words in sentences(events)
        assert events[-1] == SessionStateChanged(SessionState.ERROR, sentences(events))
        assert line.proxy.opened == opened


async def test_06_another_policy_close_is_tried_once_more(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        await line.begin()
        line.order("close", code=1008, reason="Requested entity was not found.")

        assert (await until(line.session, LinkResumed)).how == "rebuilt"


async def test_07_an_unavailable_service_is_waited_for(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        await line.begin()
        line.order("spoil-setup", kind="close", code=1011, reason="Internal error", times=2)
        line.order("close", code=1011, reason="The service is currently unavailable.")

        assert (await until(line.session, LinkResumed)).how == "rebuilt"
        assert await line.say("again") == "You said again."


async def test_08_a_used_up_quota_is_waited_out_for_half_a_minute(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        await line.begin()
        line.order("close", code=1011, reason="You exceeded your current quota.")

        assert (await until(line.session, LinkLost)).retry_in_s >= 30
        assert "quota" in (await until(line.session, Notice)).text
        line.session.retry_now()
        assert (await until(line.session, Notice)).text == ""
        assert (await until(line.session, LinkResumed)).how == "resumed"


async def test_08_a_quota_refused_at_the_start_is_a_sentence(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        line.order("refuse", status=429)

        with pytest.raises(RefusedError, match="quota"):
            await line.session.start(BRIEF)


# -- the upgrade --------------------------------------------------------------------------------


async def test_09_a_service_that_answers_with_errors_is_waited_for(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        await line.begin()
        line.order("refuse", status=503, times=1)
        line.proxy.reset()

        codes = [(await until(line.session, LinkLost)).code for _ in range(2)]
        assert codes == [1006, 503]
        assert (await until(line.session, LinkResumed)).how == "resumed"


async def test_09_a_service_that_stays_away_is_named_with_its_answer(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        await line.begin()
        line.proxy.refusing = True
        line.proxy.reset()
        notice = await until(line.session, Notice)
        assert f"127.0.0.1:{line.proxy.port} cannot be reached" in notice.text
        assert "The service cannot be reached." in notice.text
        line.proxy.refusing = False

        assert (await until(line.session, LinkResumed)).how == "resumed"


async def test_09_at_the_start_an_http_error_is_named(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        line.order("refuse", status=503)

        with pytest.raises(UnreachableError, match="HTTP 503"):
            await line.session.start(BRIEF)


async def test_10_a_wrong_key_is_told_and_never_shown(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        with pytest.raises(RefusedError, match="key") as caught:
            await line.make(key="canary-key").start(BRIEF)

        assert "canary" not in str(caught.value)
        assert line.proxy.opened == 1


@pytest.mark.parametrize("status", [401, 403])
async def test_10_a_key_that_is_withdrawn_stops_the_session(status: int, tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        await line.begin()
        line.order("refuse", status=status, times=9)
        line.proxy.reset()

        assert "key" in sentences(await line.ended())


# -- the session --------------------------------------------------------------------------------


async def test_11_a_warning_moves_the_session_without_a_loss(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        await line.begin()
        line.order("goaway", seconds=2)
        await until(line.session, GoAwayReceived)

        async with asyncio.timeout(5):
            async for event in line.session.events():
                assert not isinstance(event, (LinkLost, Notice))
                if isinstance(event, LinkResumed):
                    break
        assert await line.say("again") == "You said again."


async def test_12_a_result_finds_its_way_after_a_move_during_a_call(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        await line.begin()
        line.session.send_text("time")
        call = await until(line.session, ToolCallRequested)
        line.order("goaway", seconds=1)
        await until(line.session, LinkResumed)
        line.session.send_tool_result(
            ToolResult(call.call_id, call.name, {"time": "nine"}, "WHEN_IDLE")
        )

        assert "nine" in await answer(line.session)


async def test_13_an_expired_handle_leads_to_a_rebuilt_session(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        await line.begin()
        line.order("expire-handles")
        line.proxy.reset()

        assert (await until(line.session, LinkResumed)).how == "rebuilt"


async def test_14_a_setup_without_an_answer_is_tried_again(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        await line.begin()
        line.order("hang")
        line.proxy.reset()

        await until(line.session, LinkLost)
        assert "did not answer" in (await until(line.session, LinkLost)).reason
        await until(line.session, LinkResumed)


@pytest.mark.parametrize("kind", ["error-frame", "malformed-frame"])
async def test_15_a_first_frame_that_is_no_welcome_is_a_failed_setup(
    kind: str, tmp_path: Path
) -> None:
    async with lined(tmp_path) as line:
        await line.begin()
        line.order("spoil-setup", kind=kind)
        line.proxy.reset()

        assert [(await until(line.session, LinkLost)).code for _ in range(2)] == [1006, 1002]
        await until(line.session, LinkResumed)


@pytest.mark.parametrize("order", ["error-frame", "malformed-frame", "unknown-fields"])
async def test_16_unreadable_frames_are_passed_over(order: str, tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        await line.begin()
        line.order(order)

        assert await line.say("again") == "You said again."
        assert line.proxy.opened == 1


async def test_17_a_message_beyond_one_mebibyte_is_taken(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        await line.begin()
        line.order("big-frame", bytes=2 * 2**20)

        assert await line.say("again") == "You said again."
        assert line.proxy.opened == 1


async def test_18_a_flood_ends_nothing(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        await line.begin()
        line.order("flood", count=3000)

        assert await line.say("again") == "You said again."
        assert line.proxy.opened == 1


async def test_19_what_arrives_in_slices_and_late_is_whole(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        line.proxy.slice_bytes, line.proxy.delay_s = 2000, 0.002
        await line.begin()

        assert await line.say("again") == "You said again."


# -- before the service -------------------------------------------------------------------------


async def test_20_a_host_that_does_not_exist_is_a_sentence(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        session = line.make(url="https://nowhere.invalid")

        with pytest.raises(UnreachableError, match="cannot be found|did not answer"):
            await session.start(BRIEF)


async def test_21_an_untrusted_certificate_is_told_and_nothing_is_sent(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        with pytest.raises(UnreachableError, match="certificate is not trusted"):
            await line.make(ca_file="").start(BRIEF)

        assert line.proxy.opened == 1


async def test_22_a_proxy_of_the_system_is_not_asked_for_loopback(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    async with lined(tmp_path) as line:
        await line.session.start(BRIEF)

        assert (await until(line.session, LinkOpened)).demo


async def test_21_a_network_that_answers_for_the_service_is_told_and_not_stormed(
    tmp_path: Path,
) -> None:
    async with lined(tmp_path) as line:
        await line.begin()
        line.stage.server._port = 0  # what answers now is for somebody else
        line.session._dial = Dialler(line.clock, deadline_s=1.0)
        line.session._opener._dial = line.session._dial
        line.session._backend = dataclasses.replace(line.session._backend, ca_file="")
        line.session._route._places[0] = line.session._backend
        opened = line.proxy.opened
        line.proxy.reset()
        losses = [await until(line.session, LinkLost) for _ in range(2)]

        assert "certificate is not trusted" in losses[-1].reason
        assert losses[-1].retry_in_s > 600
        assert line.proxy.opened == opened + 1


# -- other places, sleep and clocks -------------------------------------------------------------


async def test_23_another_backend_takes_over_and_it_is_said(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        direct = Backend("local", MODELS[1], line.stage.key, line.stage.url, line.stage.ca_file)
        line.session = line.make(others=[direct])
        await line.begin()
        line.stage.server._port = int(line.stage.url.rpartition(":")[2])
        line.proxy.refusing = True
        line.proxy.reset()

        assert (await until(line.session, LinkResumed)).how == "rebuilt"
        assert "goes to Demo on this computer" in sentences([e for _, e in line.noted])


async def test_23_nothing_but_what_is_allowed_is_dialled(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        await line.begin()
        line.proxy.refusing = True
        line.proxy.reset()
        for _ in range(6):
            await until(line.session, LinkLost)

        assert not any("goes to" in sentences([event]) for _, event in line.noted)


async def test_25_after_a_sleep_the_line_is_asked_and_kept_when_it_lives(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        await line.begin()
        line.slept_s = 1200.0

        assert (await until(line.session, MachineWoke)).absent_s == pytest.approx(1200, abs=5)
        assert await line.say("again") == "You said again."
        assert line.proxy.opened == 1


async def test_25_after_a_sleep_a_line_that_died_is_replaced(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        await line.begin()
        line.proxy.stall()
        line.slept_s = 1200.0

        assert (await until(line.session, LinkResumed)).how == "resumed"


@pytest.mark.parametrize("days", [1, -1])
async def test_26_a_wall_clock_that_is_set_by_a_day_changes_nothing(
    days: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with lined(tmp_path) as line:
        await line.begin()
        wall = line.clock.wall
        monkeypatch.setattr(line.clock, "wall", lambda: wall() + timedelta(days=days))
        await line.clock.sleep(5)

        assert await line.say("again") == "You said again."
        assert line.proxy.opened == 1
        assert not any(isinstance(event, LinkLost | MachineWoke) for _, event in line.noted)
