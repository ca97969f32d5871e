from __future__ import annotations

from pathlib import Path

import pytest

from desktop.app.knowledge import LONGEST, read_knowledge
from desktop.core.errors import UsageError

pytestmark = pytest.mark.unit


def test_a_text_is_named_after_its_file(tmp_path: Path) -> None:
    (tmp_path / "annual_report.txt").write_text("Umsatz: 4,2 Mio. €", encoding="utf-8")

    knowledge = read_knowledge(str(tmp_path / "annual_report.txt"))

    assert (knowledge.title, knowledge.text) == ("annual report", "Umsatz: 4,2 Mio. €")


def test_what_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"missing\.txt cannot be read as text"):
        read_knowledge(str(tmp_path / "missing.txt"))


def test_what_is_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "photo.png").write_bytes(b"\x89PNG\xff\xfe")

    with pytest.raises(UsageError, match="as text"):
        read_knowledge(str(tmp_path / "photo.png"))


def test_a_library_is_too_much(tmp_path: Path) -> None:
    (tmp_path / "book.txt").write_text("a" * (LONGEST + 1))

    with pytest.raises(UsageError, match="longer than 100,000"):
        read_knowledge(str(tmp_path / "book.txt"))
