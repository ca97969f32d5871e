"""Every built-in tool, called the way the model calls it."""

from __future__ import annotations

import asyncio
import pkgutil
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import Any

import pytest

import desktop.tools.builtin as builtin
from desktop.core.events import (
    Event,
    Notice,
    OfferProposed,
    PlacePointedAt,
    TimerDue,
    ToolCallStateChanged,
)
from desktop.core.media import Region, VideoFrame
from desktop.core.sharing import ModelBox, SeenFrame, ShareWindow
from desktop.core.tool import Control, ToolCall, ToolCallState, ToolResult
from desktop.settings.sections import ToolSettings
from desktop.tools.kit import Surroundings
from desktop.tools.schema import Checker
from desktop.tools.toolbox import Toolbox
from tests.fakes.clock import ManualClock, settle
from tests.fakes.memory import FakeNoteStore
from tests.fakes.share_desk import FakeShareDesk
from tests.fakes.tools import FakeDesktopHost

pytestmark = pytest.mark.unit


class Bench:
    """A toolbox with everything around it faked; ``call`` returns a response."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.host = FakeDesktopHost()
        self.notes = FakeNoteStore()
        self.clock = ManualClock()
        self.place: Region | None = None
        self.boxes: list[ModelBox] = []
        self.box = Toolbox(
            self.events.append,
            self.host,
            self.notes,
            self.clock,
            ToolSettings(),
            locate=self.locate,
        )
        self._count = 0

    def locate(self, box: ModelBox) -> Region | None:
        self.boxes.append(box)
        return self.place

    async def call(self, name: str, arguments: Mapping[str, Any] | None = None) -> Any:
        return (await self.result(name, arguments)).response

    async def result(self, name: str, arguments: Mapping[str, Any] | None = None) -> ToolResult:
        self._count += 1
        result = await self.box.run(ToolCall(str(self._count), name, arguments or {}))
        assert result is not None
        return result


@pytest.fixture
async def bench() -> AsyncIterator[Bench]:
    bench = Bench()
    yield bench
    await bench.box.aclose()


async def test_every_schema_is_checked_in_full(bench: Bench) -> None:
    for declaration in bench.box.declarations():
        assert declaration.parameters["type"] == "object"
        Checker(declaration.parameters)


async def test_each_tool_is_named_after_its_file(bench: Bench) -> None:
    files = {module.name for module in pkgutil.iter_modules(builtin.__path__)}
    assert {declaration.name for declaration in bench.box.declarations()} <= files


async def test_current_time_tells_time_and_date(bench: Bench) -> None:
    response = await bench.call("current_time")
    assert response == {
        "status": "ok",
        "time": "09:30",
        "date": "2026-03-14",
        "weekday": "Saturday",
        "time_zone": "UTC",
        "local_time": "2026-03-14T09:30:00+00:00",
    }


async def test_set_timer_tells_when_it_is_due(bench: Bench) -> None:
    response = await bench.call("set_timer", {"seconds": 300.0, "label": "tea"})
    assert response["status"] == "ok"
    assert response["due"] == "2026-03-14T09:35:00+00:00"


async def test_a_timer_outlives_its_call(bench: Bench) -> None:
    await bench.call("set_timer", {"seconds": 5})
    await settle()
    await bench.clock.advance(5)
    assert TimerDue("timer-1", "Your timer is due: 5 seconds.") in bench.events


async def test_list_timers_tells_what_is_left(bench: Bench) -> None:
    await bench.call("set_timer", {"seconds": 60, "label": "eggs"})
    await bench.clock.advance(20)
    response = await bench.call("list_timers")
    assert response["timers"] == [{"label": "eggs", "length": "1 minute", "seconds_left": 40}]


async def test_list_timers_says_that_there_is_none(bench: Bench) -> None:
    assert (await bench.call("list_timers"))["status"] == "no timer is running"


async def test_cancel_timer_takes_the_only_one(bench: Bench) -> None:
    await bench.call("set_timer", {"seconds": 60})
    assert (await bench.call("cancel_timer"))["status"] == "ok"
    assert bench.box.timers.all() == ()


async def test_cancel_timer_goes_by_label(bench: Bench) -> None:
    await bench.call("set_timer", {"seconds": 60, "label": "tea"})
    await bench.call("set_timer", {"seconds": 60, "label": "eggs"})
    await bench.call("cancel_timer", {"label": "Tea"})
    assert [timer.label for timer in bench.box.timers.all()] == ["eggs"]


async def test_cancel_timer_asks_which_of_several(bench: Bench) -> None:
    await bench.call("set_timer", {"seconds": 60, "label": "tea"})
    await bench.call("set_timer", {"seconds": 60, "label": "eggs"})
    response = await bench.call("cancel_timer")
    assert (response["status"], len(response["running"])) == ("ask which one", 2)
    assert len(bench.box.timers.all()) == 2


async def test_cancel_timer_says_that_there_is_none(bench: Bench) -> None:
    assert (await bench.call("cancel_timer", {"label": "tea"}))["status"] == "not found"


async def test_notes_are_taken_listed_and_removed(bench: Bench) -> None:
    taken = await bench.call("take_note", {"text": " buy milk "})
    listed = await bench.call("list_notes")
    removed = await bench.call("remove_note", {"number": taken["number"]})
    assert listed["notes"] == [{"number": taken["number"], "text": "buy milk"}]
    assert (removed["status"], bench.notes.all()) == ("ok", [])


async def test_an_empty_note_is_refused(bench: Bench) -> None:
    assert (await bench.call("take_note", {"text": "  "}))["status"] == "refused"


async def test_list_notes_says_that_there_are_none(bench: Bench) -> None:
    assert (await bench.call("list_notes"))["status"] == "there are no notes"


async def test_remove_note_says_that_there_is_none(bench: Bench) -> None:
    response = await bench.call("remove_note", {"number": 7})
    assert response == {"status": "not found", "reason": "there is no note number 7"}


async def test_copying_needs_no_consent_but_is_shown(bench: Bench) -> None:
    await bench.call("copy_to_clipboard", {"text": "hello"})
    assert bench.host.copied == ["hello"]
    assert Notice("Copied to your clipboard: hello", key="clipboard") in bench.events


async def test_control_characters_are_not_copied(bench: Bench) -> None:
    await bench.call("copy_to_clipboard", {"text": "a\x1b[31m\r\nb\x00\tc\u202e"})
    assert bench.host.copied == ["a[31m\nb\tc"]


async def test_copying_without_a_desktop_is_told(bench: Bench) -> None:
    bench.host.missing = True
    response = await bench.call("copy_to_clipboard", {"text": "hello"})
    assert response == {"status": "error", "reason": "There is no desktop here."}


async def test_an_offer_becomes_a_card_in_silence(bench: Bench) -> None:
    result = await bench.result(
        "offer_card", {"title": "Return period", "text": "30 days.", "source": "Terms §4"}
    )
    offers = [event for event in bench.events if isinstance(event, OfferProposed)]
    assert (offers[0].title, offers[0].source) == ("Return period", "Terms §4")
    assert result.response == {"status": "taken", "offer_id": offers[0].offer_id}
    assert result.scheduling == "SILENT"


async def test_every_offer_has_its_own_id(bench: Bench) -> None:
    card = {"title": "a", "text": "b"}
    first, second = await bench.call("offer_card", card), await bench.call("offer_card", card)
    assert first["offer_id"] != second["offer_id"]


async def test_a_place_in_the_picture_is_shown_on_the_screen(bench: Bench) -> None:
    bench.place = Region(100, 200, 40, 20)
    box = {"top": 10, "left": 20, "bottom": 30, "right": 40.5, "words": " Save "}
    assert await bench.call("point_at", box) == {"status": "shown"}
    assert bench.boxes == [ModelBox(10, 20, 30, 40.5)]
    assert PlacePointedAt(bench.place, "Save") in bench.events


async def test_a_place_that_is_not_shared_is_refused_in_words(bench: Bench) -> None:
    box = {"top": 10, "left": 20, "bottom": 30, "right": 40}
    response = await bench.call("point_at", box)
    assert "not on the shared screen" in str(response)
    assert not [event for event in bench.events if isinstance(event, PlacePointedAt)]


@pytest.mark.parametrize("edge", [-1, 1001, "left"])
async def test_a_place_outside_the_picture_is_no_place(bench: Bench, edge: object) -> None:
    box = {"top": 10, "left": edge, "bottom": 30, "right": 40}
    assert (await bench.call("point_at", box))["status"] == "bad arguments"
    assert bench.boxes == []


class Home(Bench):
    """A bench with folders, windows and switches."""

    def __init__(self, home: Path) -> None:
        super().__init__()
        self.picked = home / "picked"
        self.picked.mkdir()
        self.desk = FakeShareDesk()
        self.switched: list[tuple[Control, bool]] = []
        self.shown: list[VideoFrame] = []
        around = Surroundings(
            results=home / "results",
            private=home / "private",
            folders=lambda: [self.picked],
            knowledge=lambda: [self.picked],
            control=self._control,
            desk=self.desk,
            show=self._show,
        )
        self.box = Toolbox(
            self.events.append, self.host, self.notes, self.clock, ToolSettings(), around=around
        )

    async def allowed(self, name: str, arguments: Mapping[str, Any] | None = None) -> Any:
        """Call, click *Allow* on the card that comes, and return the response."""
        call = asyncio.create_task(self.call(name, arguments))
        await settle()
        assert isinstance(self.events[-1], ToolCallStateChanged)
        assert self.events[-1].state is ToolCallState.WAITING
        await self.clock.advance(1)
        self.box.decide(str(self._count), "allow")
        return await call

    async def _control(self, switch: Control, on: bool) -> None:
        self.switched.append((switch, on))

    async def _show(self, frame: VideoFrame) -> None:
        self.shown.append(frame)


@pytest.fixture
async def home(tmp_path: Path) -> AsyncIterator[Home]:
    home = Home(tmp_path)
    yield home
    await home.box.aclose()


def seen(captured_at: float) -> SeenFrame:
    return SeenFrame(
        1, "screen", f"at {captured_at}".encode(), 640, 480, captured_at, captured_at, 1
    )


async def test_a_sum_is_worked_out(bench: Bench) -> None:
    assert (await bench.call("calculate", {"expression": "6 * 7"}))["result"] == "42"


async def test_a_sum_that_is_none_is_refused(bench: Bench) -> None:
    assert (await bench.call("calculate", {"expression": "open('x')"}))["status"] == "refused"


async def test_units_are_converted(bench: Bench) -> None:
    wish = {"value": 3, "unit": "mile", "wanted": "km"}
    assert (await bench.call("convert_units", wish))["value"] == pytest.approx(4.828032)


async def test_a_reminder_comes_at_its_time(bench: Bench) -> None:
    wish = {"at": "2026-03-14T10:00", "text": "stand up"}
    response = await bench.call("set_reminder", wish)
    assert response["due"].startswith("2026-03-14T10:00")
    await bench.clock.advance(1800)
    assert [e.text for e in bench.events if isinstance(e, TimerDue)] == ["Reminder: stand up."]


@pytest.mark.parametrize("at", ["yesterday", "2026-03-14T09:00", "2028-01-01T00:00", ""])
async def test_a_time_that_cannot_come_is_refused(bench: Bench, at: str) -> None:
    response = await bench.call("set_reminder", {"at": at, "text": "x"})
    assert response["status"] == "refused"


async def test_the_clipboard_is_read_after_a_click(home: Home) -> None:
    home.host.clipboard = "a poem"
    assert (await home.allowed("read_clipboard"))["text"] == "a poem"
    assert home.box.foreign == ("clipboard",)


async def test_files_are_found_and_read(home: Home) -> None:
    (home.picked / "tax 2025.txt").write_text("paid", encoding="utf-8")
    found = await home.allowed("find_files", {"words": "TAX"})
    assert [file["path"] for file in found["files"]] == ["picked/tax 2025.txt"]
    read = await home.allowed("read_file", {"path": "picked/tax 2025.txt"})
    assert (read["text"], home.box.foreign) == ("paid", ("document",))


async def test_knowledge_is_looked_up_and_cited(home: Home) -> None:
    (home.picked / "terms.md").write_text("Returns within 30 days.", encoding="utf-8")
    response = await home.call("lookup", {"question": "returns"})
    assert response["passages"] == [
        {"source": "picked/terms.md, line 1", "text": "Returns within 30 days."}
    ]


async def test_a_calendar_file_holds_the_event(home: Home) -> None:
    wish = {"title": "Dentist / check-up", "begins": "2026-03-20T09:00", "place": "Main St 1"}
    response = await home.allowed("write_event", wish)
    text = (home.picked / response["file"]).read_text(encoding="utf-8")
    assert response["file"] == "Dentist check-up.ics"
    assert {"SUMMARY:Dentist / check-up", "DTSTART:20260320T090000Z", "LOCATION:Main St 1"} <= set(
        text.splitlines()
    )


async def test_windows_are_listed_and_brought_to_the_front(home: Home) -> None:
    home.desk.windows_here = (ShareWindow(42, "Letter", "writer", Region(0, 0, 9, 9)),)
    listed = await home.allowed("list_windows")
    assert listed["windows"][0]["title"] == "Letter"
    await home.allowed("focus_window", {"number": 42, "title": "Letter"})
    assert home.host.focused == [42]


async def test_a_window_that_became_another_is_not_brought_to_the_front(home: Home) -> None:
    home.desk.windows_here = (ShareWindow(42, "Bank", "web", Region(0, 0, 9, 9)),)
    response = await home.allowed("focus_window", {"number": 42, "title": "Letter"})
    assert (response["status"], home.host.focused) == ("refused", [])


async def test_a_picture_is_taken_of_nothing_but_what_is_shared(home: Home) -> None:
    assert (await home.call("screenshot"))["status"] == "refused"
    home.desk.frames.append(seen(1000.0))
    await home.call("screenshot")
    assert home.desk.looks == 1
    response = await home.allowed("screenshot", {"save": True})
    assert (home.picked / response["file"]).read_bytes() == b"at 1000.0"


async def test_the_last_minutes_are_looked_at_again(home: Home) -> None:
    home.desk.frames += [seen(900.0), seen(940.0), seen(990.0)]
    response = await home.call("look_back", {"seconds_ago": 62})
    assert [frame.jpeg for frame in home.shown] == [b"at 940.0"]
    assert (response["seconds_ago"], response["kept"]) == (60, [100, 60, 10])


async def test_own_switches_are_changed_after_a_click(home: Home) -> None:
    await home.allowed("set_assistant", {"switch": "mute", "on": True})
    assert home.switched == [("mute", True)]


@pytest.mark.parametrize("switch", ["mute", "voice", "co_listening", "sharing"])
@pytest.mark.parametrize("on", [True, False])
async def test_every_switch_has_its_question(home: Home, switch: str, on: bool) -> None:
    assert (await home.allowed("set_assistant", {"switch": switch, "on": on}))["status"] == "ok"


async def test_what_cannot_work_here_is_not_offered(bench: Bench) -> None:
    names = {declaration.name for declaration in bench.box.declarations()}
    assert not names & {"list_windows", "set_assistant", "look_back", "lookup", "read_result"}
