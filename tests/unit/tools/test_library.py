"""What is looked up is cited, and the index follows the folders."""

from __future__ import annotations

import io
import os
import stat
from pathlib import Path

import pytest

from desktop.tools.library import Citation, Library
from desktop.tools.text import UnreadableError, passages

pytestmark = pytest.mark.unit


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "manual"
    folder.mkdir()
    (folder / "warranty.md").write_text(
        "# Warranty\n\nTwo years.\n\n# Returns\n\nGoods may be returned within 30 days.\n",
        encoding="utf-8",
    )
    return folder


@pytest.fixture
def library(tmp_path: Path, folder: Path) -> Library:
    return Library(tmp_path / "private" / "library.db", lambda: [folder])


def test_the_place_is_cited(library: Library) -> None:
    [found] = library.look_up("returned days", 3)
    assert (found.document, found.place) == ("manual/warranty.md", "line 5")
    assert "30 days" in found.text


def test_words_that_do_not_stand_together_are_found_too(library: Library) -> None:
    assert library.look_up("when are goods returned please", 3)


@pytest.mark.parametrize("question", ["", "???", '"', "NEAR(", "a AND OR", "x' OR 1=1 --", "*"])
def test_a_question_is_only_words(library: Library, question: str) -> None:
    assert isinstance(library.look_up(question, 3), list)


def test_what_changed_is_read_again_and_what_is_gone_forgotten(
    library: Library, folder: Path
) -> None:
    library.look_up("warranty", 3)
    file = folder / "warranty.md"
    file.write_text("Marmalade for all.", encoding="utf-8")
    os.utime(file, ns=(1, 1))
    assert library.look_up("marmalade", 3)
    assert library.look_up("returned", 3) == []
    file.unlink()
    assert library.look_up("marmalade", 3) == []


def test_the_index_is_for_its_owner_alone(library: Library, tmp_path: Path) -> None:
    library.look_up("warranty", 3)
    mode = (tmp_path / "private" / "library.db").stat().st_mode
    assert stat.S_IMODE(mode) == 0o600


def test_a_damaged_index_is_made_anew(library: Library, tmp_path: Path) -> None:
    library.look_up("warranty", 3)
    (tmp_path / "private" / "library.db").write_bytes(b"no database at all" * 100)
    assert library.look_up("warranty", 3)


def test_hidden_files_and_links_are_not_indexed(library: Library, folder: Path) -> None:
    secret = folder.parent / "secret.txt"
    secret.write_text("marmalade", encoding="utf-8")
    (folder / "link.txt").symlink_to(secret)
    (folder / ".hidden.txt").write_text("marmalade", encoding="utf-8")
    assert library.look_up("marmalade", 3) == []


def test_a_pdf_is_cited_by_its_page(library: Library, folder: Path) -> None:
    (folder / "guide.pdf").write_bytes(pdf("The lamp is under the stairs."))
    assert library.look_up("lamp stairs", 3) == [
        Citation("manual/guide.pdf", "page 1", "The lamp is under the stairs.")
    ]


def test_a_broken_pdf_is_passed_over(library: Library, folder: Path) -> None:
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7 nothing")
    assert library.look_up("warranty", 3)


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(UnreadableError):
        passages("photo.txt", b"\x89PNG\0\0\0")


def test_long_texts_are_cut_where_lines_end() -> None:
    parts = passages("a.txt", "\n".join(f"line {n}" for n in range(2000)).encode())
    assert len(parts) > 3
    assert parts[1].text.startswith("line ")
    assert parts[1].place.startswith("line ")


def pdf(text: str) -> bytes:
    """Return the smallest PDF that says something."""
    from pypdf import PdfWriter
    from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

    writer = PdfWriter()
    page = writer.add_blank_page(300, 300)
    font = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Font"),
            NameObject("/Subtype"): NameObject("/Type1"),
            NameObject("/BaseFont"): NameObject("/Helvetica"),
        }
    )
    fonts = DictionaryObject({NameObject("/F1"): font})
    page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
    stream = DecodedStreamObject()
    stream.set_data(f"BT /F1 12 Tf 20 200 Td ({text}) Tj ET".encode())
    page[NameObject("/Contents")] = stream
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()
