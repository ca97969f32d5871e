"""The suite itself: its judges fail what they should, and its table tells it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.conformance.client import scenario
from tests.conformance.client.conversation import Conversation, FailureError, LackingError, Told
from tests.conformance.row import ROWS, SCENARIOS
from tests.conformance.server import TEXTS
from tests.conformance.table import Result, passed, render

pytestmark = pytest.mark.unit

LOUD = b"\x00\x20" * 24_000


class PuppetConversation(Conversation):
    """Says what a test wants when something is written or a microphone opens."""

    answer = TEXTS["time"]
    voice = LOUD
    refusal = ""
    early = ""

    async def open(self) -> None:
        if self.refusal:
            raise ConnectionError(self.refusal)

    async def aclose(self) -> None:
        pass

    async def send_sound(self, chunk: bytes) -> None:
        pass

    async def write(self, text: str) -> None:
        if self.behavior and "timer" in text:
            self.said += self.early
            self.start("tool", self._use())
        else:
            self._say(self.answer)

    async def speak(self, name: str) -> None:
        self.heard += "what date is it"
        self._say(TEXTS[name])

    def _say(self, text: str) -> None:
        self.said += text
        self.answers += 1
        self.play(self.voice)

    async def _use(self) -> None:
        await self.set_timer()
        self._say(TEXTS["timer"])


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Told:
    monkeypatch.setattr(scenario, "_QUIET_S", 0.0)
    monkeypatch.setattr("tests.conformance.client.conversation.PATIENCE_S", 0.05)
    return Told(
        url="",
        key="",
        ca_file="",
        way="",
        model="m",
        models={},
        version="",
        speech={},
        texts=dict(TEXTS),
        traces=str(tmp_path),
        scenarios=[],
    )


def puppet(**fields: Any) -> type[PuppetConversation]:
    return type("Puppet", (PuppetConversation,), fields)


async def verdict(told: Told, name: str, **fields: Any) -> str:
    try:
        await scenario.SCENARIOS[name](told, puppet(**fields))
    except FailureError as error:
        return str(error).partition(";")[0]
    return "PASS"


@pytest.mark.parametrize(
    ("name", "fields", "expected"),
    [
        ("text turn", {}, "PASS"),
        ("text turn", {"answer": "It is late."}, f"no answer {TEXTS['time']!r}"),
        ("text turn", {"voice": b"\0\0" * 24_000}, "the sound is silence"),
        ("text turn", {"voice": b""}, "less than 0.8 s of sound"),
        ("barge-in", {"answer": TEXTS["story"]}, "no interruption"),
        ("blocking tool", {"early": "Wait."}, "the model spoke before the result"),
        ("non-blocking tool", {"answer": ""}, f"no answer {TEXTS['time']!r}"),
        ("transcription", {}, "the question was written down wrongly"),
        ("refused setup", {"refusal": "1008 model not found"}, "PASS"),
        ("refused setup", {"refusal": "1006 gone"}, "other words"),
        ("refused setup", {}, "no refusal with the server's words"),
    ],
)
async def test_a_scenario_judges(
    told: Told, name: str, fields: dict[str, Any], expected: str
) -> None:
    assert await verdict(told, name, **fields) == expected


async def test_a_blocking_tool_passes_when_its_answer_follows_the_result(told: Told) -> None:
    assert await verdict(told, "blocking tool") == "PASS"


async def test_only_a_socket_that_began_with_a_handle_counts_as_resumed(told: Told) -> None:
    for number, handle in enumerate(({}, {"handle": "h"})):
        setup = json.dumps({"setup": {"sessionResumption": handle}})
        trace = Path(told.traces) / f"{number}.log"
        trace.write_text(f">{len(setup) + 1} {setup}\n")
    assert told.resumptions() == 1


async def test_a_failing_task_of_a_client_is_seen(told: Told) -> None:
    async def stumble() -> None:
        raise ValueError("a wrong turn")

    talk = puppet()(told, "m")
    talk.start("stumble", stumble())
    await talk.until(lambda: talk.failures, "failure")
    assert talk.failures == ["ValueError: a wrong turn"]


async def test_what_a_client_lacks_is_no_failure(
    told: Told, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    async def lacking(told: Told, opener: Any) -> None:
        raise LackingError("it cannot write")

    monkeypatch.setattr(scenario, "SCENARIOS", {"text turn": lacking})
    fields = {name: getattr(told, name) for name in Told.__dataclass_fields__}
    asked = json.dumps(fields | {"scenarios": ["text turn"]})
    monkeypatch.setattr("sys.stdin.read", lambda: asked, raising=False)
    await scenario.run(puppet())
    line = json.loads(capsys.readouterr().out)
    assert (line["result"], line["seen"]) == ("N/A", "it cannot write")


def test_the_table_names_every_cell_and_what_was_seen() -> None:
    results = [Result("one", "text turn", "PASS"), Result("one", "goAway", "FAIL", "no goAway")]
    text = render(results, ["text turn", "goAway"])
    assert "| one | PASS      | FAIL   |" in text
    assert text.endswith("- one, goAway: FAIL: no goAway")
    assert not passed(results)


def test_nothing_is_no_pass() -> None:
    assert not passed([])


def test_every_cell_runs_or_has_its_reason() -> None:
    known = {*scenario.SCENARIOS}
    for row in ROWS:
        for name in SCENARIOS:
            assert name in known or name in row.models or row.missing(name)
