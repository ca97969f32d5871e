from __future__ import annotations

import pytest

from desktop.app.share_desk import LateShareDesk
from desktop.core.errors import DeviceError
from desktop.core.media import Region
from desktop.core.sharing import Mask, ModelBox, ShareDesk, ShareWindow
from tests.fakes.share_desk import FakeShareDesk

pytestmark = pytest.mark.unit


async def test_before_there_is_a_desk_nothing_is_there() -> None:
    late = LateShareDesk(lambda: None)
    late.set_masks(())
    late.look_now()
    late.forget()
    assert (await late.windows(), await late.cameras(), late.film()) == ((), (), ())
    assert (late.last_seen("screen"), late.point_at(ModelBox(0, 0, 1, 1))) == (None, None)


async def test_a_picture_that_comes_too_early_is_refused_in_words() -> None:
    with pytest.raises(DeviceError, match="still starting"):
        await LateShareDesk(lambda: None).picture(b"")
    with pytest.raises(DeviceError, match="still starting"):
        await LateShareDesk(lambda: None).still()


async def test_the_desk_that_has_come_is_asked() -> None:
    desk = FakeShareDesk()
    desk.windows_here = (ShareWindow(1, "Notes", "editor", Region(0, 0, 10, 10)),)
    late: ShareDesk = LateShareDesk(lambda: desk)
    late.set_masks([Mask(title="secret")])
    late.look_now()
    assert await late.windows() == desk.windows_here
    assert (desk.masks, desk.looks) == ([(Mask(title="secret"),)], 1)
