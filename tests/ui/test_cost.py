from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from desktop.core.events import ControlsChanged, LinkOpened, UsageReported
from desktop.core.figure import Figures, LinkFigures, Prices
from desktop.settings.sections import AppearanceSettings, CostSettings, Settings
from desktop.ui.cost.meter import CostMeter
from tests.ui.stage import Stage

pytestmark = pytest.mark.ui

PRICES = Prices(text_in=1.0, audio_in=3.0, text_out=4.0, audio_out=12.0)


def report(**tokens: int) -> UsageReported:
    """Name the tokens for example ``prompt_AUDIO``; the totals are their sums."""
    parts = {name.replace("_", "/"): count for name, count in tokens.items()}
    sums = [sum(n for name, n in parts.items() if name.startswith(w)) for w in ("prompt", "resp")]
    return UsageReported(sums[0], sums[1], sum(sums), parts)


def priced(stage: Stage, **caps: float) -> None:
    stage.assistant.measured = Figures(link=LinkFigures(prices=PRICES))
    look = AppearanceSettings(theme="light")
    stage.window.apply_settings(Settings(appearance=look, cost=CostSettings(**caps)))
    stage.publish(LinkOpened("developer", "m"), ControlsChanged(live=True))


def cost(stage: Stage) -> QLabel:
    return stage.find(QLabel, "cost_label")


def test_each_modality_has_its_price() -> None:
    meter = CostMeter()
    meter.add(report(prompt_AUDIO=1_000_000, prompt_TEXT=1_000_000, response_AUDIO=500_000))
    assert meter.dollars(PRICES) == pytest.approx(3.0 + 1.0 + 6.0)


def test_what_is_not_split_counts_as_text() -> None:
    meter = CostMeter()
    meter.add(UsageReported(100, 50, 150, {"prompt/AUDIO": 60}))
    assert meter.tokens["prompt/TEXT"] == 40
    assert meter.tokens["response/TEXT"] == 50
    assert meter.total == 150


def test_an_hour_is_told_only_after_a_while() -> None:
    meter = CostMeter()
    meter.add(report(response_AUDIO=100_000))
    assert meter.hourly(PRICES, 5.0) is None
    assert meter.hourly(PRICES, 360.0) == pytest.approx(12.0)


def test_without_prices_there_are_only_tokens() -> None:
    assert CostMeter().dollars(None) is None


def test_every_report_is_counted_however_close_they_come(stage: Stage) -> None:
    priced(stage)
    stage.publish(*(report(response_AUDIO=10_000) for _ in range(5)))
    assert cost(stage).text() == "$0.60"


def test_the_demo_shows_tokens_and_says_that_it_is_free(stage: Stage) -> None:
    stage.publish(LinkOpened("local", "m", demo=True), report(prompt_AUDIO=12_345))
    assert cost(stage).text() == "12k tokens"
    assert "costs nothing" in cost(stage).toolTip()
    assert "Sound heard: 12,345 tokens" in cost(stage).toolTip()


def test_a_new_session_begins_at_nothing(stage: Stage) -> None:
    priced(stage)
    stage.publish(report(response_AUDIO=50_000))
    stage.publish(LinkOpened("developer", "m"))
    assert not cost(stage).isVisible()
    stage.publish(report(response_AUDIO=10_000))
    assert cost(stage).text() == "$0.12"


def test_a_moved_session_goes_on_counting(stage: Stage) -> None:
    priced(stage)
    stage.publish(report(response_AUDIO=50_000))
    stage.publish(LinkOpened("developer", "m", resumed=True), report(response_AUDIO=50_000))
    assert cost(stage).text() == "$1.20"


def test_summaries_beside_the_session_are_counted_and_paid(stage: Stage) -> None:
    priced(stage)
    stage.publish(UsageReported(100_000, 10_000, 110_000, purpose="summary"))
    assert cost(stage).text() == "$0.14"
    assert "Read for a summary: 100,000 tokens" in cost(stage).toolTip()
    assert "Summaries written: 10,000 tokens" in cost(stage).toolTip()


def test_the_soft_cap_warns_once(stage: Stage) -> None:
    priced(stage, soft_cap=0.5)
    stage.publish(report(response_AUDIO=50_000))
    assert "$0.60" in stage.window.notices.texts()[0]
    stage.click("notice_close")
    stage.publish(report(response_AUDIO=50_000))
    assert stage.window.notices.texts() == []
    assert ("set_paused", True) not in stage.assistant.wishes


def test_the_hard_cap_pauses_the_session_and_says_so(stage: Stage) -> None:
    priced(stage, hard_cap=0.5)
    stage.publish(report(response_AUDIO=50_000))
    stage.wished("set_paused", True)
    assert "has paused it" in stage.window.notices.texts()[0]


def test_the_hard_cap_takes_the_word_from_the_soft_one(stage: Stage) -> None:
    priced(stage, soft_cap=0.5, hard_cap=1.0)
    stage.publish(report(response_AUDIO=50_000), report(response_AUDIO=50_000))
    assert ["has paused it" in text for text in stage.window.notices.texts()] == [True]


def test_who_resumes_is_not_paused_again_in_this_session(stage: Stage) -> None:
    priced(stage, hard_cap=0.5)
    stage.publish(report(response_AUDIO=50_000), ControlsChanged(live=True, paused=True))
    stage.click("notice_button")
    stage.wished("set_paused", False)
    stage.publish(ControlsChanged(live=True), report(response_AUDIO=50_000))
    assert stage.window.notices.texts() == []
    assert stage.assistant.wishes.count(("set_paused", True)) == 1


def test_without_caps_nothing_ends(stage: Stage) -> None:
    priced(stage)
    stage.publish(report(response_AUDIO=5_000_000))
    assert stage.window.notices.texts() == []
    assert ("set_paused", True) not in stage.assistant.wishes
