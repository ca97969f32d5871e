from __future__ import annotations

import pytest

from desktop.app.region import parse_region
from desktop.core.errors import UsageError
from desktop.core.media import Region

pytestmark = pytest.mark.unit


def test_a_region_is_read_as_people_write_it() -> None:
    assert parse_region("-20, 0,300,200") == Region(-20, 0, 300, 200)


@pytest.mark.parametrize("word", ["", "1,2,3", "1,2,3,4,5", "a,b,c,d", "1.5,0,10,10", "1,,3,4"])
def test_what_is_no_region_is_named(word: str) -> None:
    with pytest.raises(UsageError, match="X,Y,W,H"):
        parse_region(word)


@pytest.mark.parametrize("word", ["0,0,0,10", "0,0,10,-1"])
def test_an_empty_region_is_refused(word: str) -> None:
    with pytest.raises(UsageError, match="width and a height"):
        parse_region(word)
