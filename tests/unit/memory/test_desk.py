"""What the person does with the history."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from desktop.core.errors import StoreError
from desktop.core.history import ExportForm, HistoryFilter, Imported
from desktop.settings.sections import MemorySettings
from tests.unit.memory.talk import Talk

pytestmark = pytest.mark.unit

ALL = HistoryFilter()


async def titles(talk: Talk, wanted: HistoryFilter = ALL) -> list[str]:
    return [head.title for head in (await talk.memory.desk.find(wanted)).heads]


async def test_conversations_come_newest_first_and_pinned_ones_before(talk: Talk) -> None:
    first = talk.memory.log.conversation_id
    talk.say("one")
    for text in ("two", "three"):
        await talk.clock.advance(60)
        talk.begin()
        talk.say(text)
    assert await titles(talk) == ["three", "two", "one"]
    await talk.memory.desk.pin(first, True)
    assert await titles(talk) == ["one", "three", "two"]


async def test_a_title_of_the_persons_own_replaces_the_first_words(talk: Talk) -> None:
    talk.say("hello there")
    own = talk.memory.log.conversation_id
    await talk.memory.desk.rename(own, "  About   boats ")
    (head,) = (await talk.memory.desk.find(ALL)).heads
    assert (head.title, head.named) == ("About boats", True)
    await talk.memory.desk.rename(own, "")
    assert await titles(talk) == ["hello there"]


async def test_a_search_says_where_it_found_the_words(talk: Talk) -> None:
    talk.say("nothing here")
    talk.say("the blue boat is in the harbour")
    talk.answer("Which blue boat?")
    (head,) = (await talk.memory.desk.find(HistoryFilter("blue bo"))).heads
    assert (head.hits, head.hit_line) == (2, 3)
    assert "blue boat" in head.excerpt
    assert await titles(talk, HistoryFilter("blue box")) == []


async def test_a_title_is_found_too(talk: Talk) -> None:
    talk.say("hello")
    await talk.memory.desk.rename(talk.memory.log.conversation_id, "100% boats")
    assert await titles(talk, HistoryFilter("100%")) == ["100% boats"]
    assert await titles(talk, HistoryFilter("100_")) == []


async def test_scripts_that_part_no_words_are_found_inside(talk: Talk) -> None:
    talk.say("私の犬の名前はレックスです")
    assert await titles(talk, HistoryFilter("名前")) == ["私の犬の名前はレックスです"]


async def test_a_filter_takes_days_and_pins(talk: Talk) -> None:
    talk.say("in March")
    day = talk.clock.wall().date().isoformat()
    await talk.clock.advance(40 * 86400)
    talk.begin()
    talk.say("in April")
    assert await titles(talk, HistoryFilter(until=day)) == ["in March"]
    assert await titles(talk, HistoryFilter(since=day, pinned=True)) == []


async def test_pages_follow_each_other(talk: Talk) -> None:
    for number in range(7):
        await talk.clock.advance(60)
        talk.begin()
        talk.say(str(number))
    page = await talk.memory.desk.find(ALL, limit=3, offset=3)
    assert ([head.title for head in page.heads], page.total) == (["3", "2", "1"], 7)


async def test_reading_begins_around_the_line_that_is_wanted(talk: Talk) -> None:
    for number in range(100):
        talk.say(f"line {number}")
    lines = await talk.memory.desk.read(talk.memory.log.conversation_id, line=60, limit=20)
    assert [lines[0].line, lines[-1].line] == [51, 70]


async def test_a_private_conversation_is_kept_nowhere(talk: Talk) -> None:
    talk.say("before")
    await talk.memory.desk.go_private(True)
    talk.say("zanzibarquux")
    with pytest.raises(StoreError, match="private"):
        talk.memory.notes.add("zanzibarquux")
    assert await titles(talk) == ["before"]
    assert talk.on_disk("zanzibarquux") == set()
    await talk.memory.desk.go_private(False)
    talk.say("after")
    assert await titles(talk) == ["after", "before"]


async def test_nothing_is_kept_once_the_setting_says_so(talk: Talk) -> None:
    talk.say("before")
    await talk.memory.adopt(MemorySettings(keep=False))
    talk.say("zanzibarquux")
    await talk.memory.desk.find(ALL)
    assert talk.on_disk("zanzibarquux") == set()


@pytest.mark.parametrize(
    ("form", "piece"),
    [
        ("markdown", "# hello \\<there\\>"),
        ("text", "You: hello <there>"),
        ("srt", "1\n00:00:00,000 --> 00:00:01,500\nYou: hello <there>"),
        ("vtt", "WEBVTT\n\n00:00:00.000 --> 00:00:01.500\n<v You>hello &lt;there&gt;"),
        ("json", '"text": "hello <there>"'),
    ],
)
async def test_a_conversation_is_written_in_every_form(
    talk: Talk, tmp_path: Path, form: ExportForm, piece: str
) -> None:
    talk.say("hello <there>")
    target = tmp_path / "out"
    await talk.memory.desk.export(talk.memory.log.conversation_id, form, target)
    assert piece in target.read_text("utf-8")
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


async def test_a_place_that_cannot_be_written_is_told(talk: Talk, tmp_path: Path) -> None:
    talk.say("hello")
    with pytest.raises(StoreError, match="Choose another place"):
        await talk.memory.desk.export_all(tmp_path / "nowhere" / "file")


async def _moved(talk: Talk, folder: Path) -> tuple[Talk, Imported]:
    parcel = folder / "parcel.zip"
    await talk.memory.desk.export_all(parcel)
    other = Talk(folder / "other")
    return other, await other.memory.desk.take_in(parcel)


async def test_another_machine_takes_everything_in_once(talk: Talk, tmp_path: Path) -> None:
    talk.say("Remember the blue boat")
    talk.memory.notes.add("blue boat")
    await talk.memory.pictures.pin(b"jpeg", "a boat")
    other, brought = await _moved(talk, tmp_path)
    again = await other.memory.desk.take_in(tmp_path / "parcel.zip")
    (head,) = (await other.memory.desk.find(HistoryFilter("blue boat"))).heads
    (note,) = await other.memory.note_desk.notes("kept")
    pictures = list((other.folder / "pictures").iterdir())
    await other.aclose()
    assert (brought, again) == (Imported(1, 1), Imported(0, 0))
    assert (head.title, note.text) == ("Remember the blue boat", "blue boat")
    assert pictures[0].read_bytes() == b"jpeg"


async def test_what_was_deleted_does_not_travel(talk: Talk, tmp_path: Path) -> None:
    talk.say("zanzibarquux")
    await talk.memory.desk.trash([talk.memory.log.conversation_id])
    other, brought = await _moved(talk, tmp_path)
    await other.aclose()
    assert brought == Imported(0, 0)


@pytest.mark.parametrize(
    "content",
    ["", "{}", '{"format": "attune-memory"}', "[" * 100_000, '{"format": "attune-memory", "v": 1}'],
)
async def test_any_other_file_is_refused(talk: Talk, tmp_path: Path, content: str) -> None:
    path = tmp_path / "file.json"
    path.write_text(content)
    with pytest.raises(StoreError):
        await talk.memory.desk.take_in(path)


async def test_a_file_cannot_name_a_path_of_its_own(talk: Talk, tmp_path: Path) -> None:
    path = tmp_path / "file.json"
    path.write_text(
        '{"format": "attune-memory", "version": 1, "tables": {"picture": '
        '[{"uid": "a", "file": "../../secret.jpg", "description": "", "pinned_at": ""}]}}'
    )
    with pytest.raises(StoreError):
        await talk.memory.desk.take_in(path)
