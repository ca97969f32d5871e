from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.core.assistant import ShareTarget
from desktop.core.errors import DeviceError
from desktop.core.media import Region
from desktop.core.share_event import ShareCondition
from desktop.core.sharing import Mask, ShareWindow
from desktop.settings.sections import VisionSettings
from desktop.vision.aim import Aim, rules_of
from desktop.vision.window import DesktopWindow, shareable
from tests.fakes.vision import FakeDesktop

pytestmark = pytest.mark.unit

EDITOR = DesktopWindow(
    1, "Letter", "editor", Region(20, 40, 100, 80), Region(18, 20, 104, 102), client=7
)
MENU = DesktopWindow(
    2, "", "editor", Region(30, 40, 20, 20), Region(30, 40, 20, 20), client=7, listed=False
)
MAIL = DesktopWindow(3, "Mail", "mail", Region(60, 60, 30, 30), Region(60, 60, 30, 30), client=8)
SHARED = ShareTarget("window", window=ShareWindow(1, "Letter", "editor", EDITOR.area))


def aimed(target: ShareTarget = SHARED, *rules: Mask) -> Aim:
    aim = Aim(target, rules)
    aim.start(FakeDesktop(), [EDITOR])
    return aim


def test_a_window_is_followed() -> None:
    moved = replace(EDITOR, area=Region(50, 60, 100, 80))
    sight = aimed().sight(FakeDesktop(), [moved], ())
    assert (sight.region, sight.condition) == (Region(50, 60, 100, 80), ShareCondition.SHOWN)


def test_what_lies_over_a_window_is_painted_over_and_told() -> None:
    sight = aimed().sight(FakeDesktop(), [MAIL, EDITOR], ())
    assert sight.condition is ShareCondition.COVERED
    assert sight.hidden == (MAIL.frame,)


def test_a_window_below_covers_nothing() -> None:
    assert aimed().sight(FakeDesktop(), [EDITOR, MAIL], ()).condition is ShareCondition.SHOWN


def test_the_menu_of_the_window_itself_is_shown() -> None:
    assert aimed().sight(FakeDesktop(), [MENU, EDITOR], ()).hidden == ()


def test_another_window_of_the_same_program_is_not_shown() -> None:
    other = replace(MAIL, client=EDITOR.client)
    assert aimed().sight(FakeDesktop(), [other, EDITOR], ()).hidden == (other.frame,)
    dialog = replace(other, dialog_of=EDITOR.number)
    assert aimed().sight(FakeDesktop(), [dialog, EDITOR], ()).hidden == ()


@pytest.mark.parametrize(
    ("windows", "condition"),
    [
        ([replace(EDITOR, minimised=True, visible=False)], ShareCondition.MINIMISED),
        ([replace(EDITOR, visible=False)], ShareCondition.HIDDEN),
        ([replace(MAIL, frame=Region(0, 0, 320, 200)), EDITOR], ShareCondition.HIDDEN),
        ([replace(EDITOR, area=Region(900, 900, 50, 50))], ShareCondition.OFF_SCREEN),
        ([MAIL], ShareCondition.CLOSED),
    ],
)
def test_a_window_that_is_not_to_be_seen_sends_nothing_and_says_why(
    windows: list[DesktopWindow], condition: ShareCondition
) -> None:
    sight = aimed().sight(FakeDesktop(), windows, ())
    assert (sight.region, sight.condition) == (None, condition)
    assert sight.sentence.endswith(".")


def test_a_window_that_was_opened_again_is_found_by_its_name() -> None:
    again = replace(EDITOR, number=99)
    assert aimed().sight(FakeDesktop(), [again], ()).region == EDITOR.area


def test_password_managers_are_painted_over() -> None:
    vault = replace(MAIL, title="Passwords.kdbx", application="KeePassXC")
    target = ShareTarget("screen")
    sight = aimed(target, *rules_of(VisionSettings())).sight(FakeDesktop(), [vault], ())
    assert vault.frame in sight.hidden
    unmasked = rules_of(VisionSettings(mask_secrets=False))
    assert aimed(target, *unmasked).sight(FakeDesktop(), [vault], ()).hidden == ()


def test_words_of_ones_own_are_looked_for_in_titles_and_programs() -> None:
    rules = rules_of(VisionSettings(mask_secrets=False, masked="mail, payroll"))
    payroll = replace(EDITOR, number=5, title="Payroll 2026")
    hidden = aimed(ShareTarget("screen"), *rules).sight(FakeDesktop(), [MAIL, payroll], ()).hidden
    assert {MAIL.frame, payroll.frame} <= set(hidden)


def test_a_mask_moves_with_what_is_shared() -> None:
    aim = aimed(replace(SHARED, masks=(Mask(region=Region(5, 5, 10, 10), moves=True),)))
    moved = replace(EDITOR, area=Region(50, 60, 100, 80))
    assert aim.sight(FakeDesktop(), [moved], ()).hidden == (Region(55, 65, 10, 10),)


def test_nothing_can_be_shared_of_a_window_that_is_not_there() -> None:
    with pytest.raises(DeviceError, match="closed"):
        Aim(SHARED).start(FakeDesktop(), [])


def test_only_windows_of_others_may_be_shared() -> None:
    own = replace(EDITOR, number=8, own=True)
    listed = shareable([MENU, own, MAIL, EDITOR])
    assert [(window.title, window.on_top) for window in listed] == [
        ("Mail", True),
        ("Letter", False),
    ]


def test_attune_over_the_shared_window_is_painted_over_and_under_it_is_not() -> None:
    attune = DesktopWindow(
        9, "Attune", "attune", Region(30, 50, 40, 40), Region(30, 50, 40, 40), client=9, own=True
    )
    over = aimed().sight(FakeDesktop(), [attune, EDITOR], (attune.frame,))
    under = aimed().sight(FakeDesktop(), [EDITOR, attune], (attune.frame,))
    assert over.hidden == (attune.frame,)
    assert under.hidden == ()


def test_attune_is_painted_over_where_nobody_knows_how_it_lies() -> None:
    sight = aimed().sight(FakeDesktop(), [EDITOR], (Region(30, 50, 40, 40),))
    assert sight.hidden == (Region(30, 50, 40, 40),)


def test_a_password_manager_can_be_taken_off_the_list() -> None:
    rules = rules_of(VisionSettings(masked="payroll, -Bitwarden"))
    words = {(rule.application or rule.title).lower() for rule in rules}
    assert "payroll" in words
    assert "1password" in words
    assert not any("bitwarden" in word for word in words)


def test_a_lone_minus_takes_nothing_off_the_list() -> None:
    assert rules_of(VisionSettings(masked="-")) == rules_of(VisionSettings())
