"""Names that the model may call tools by: legal, unique, and the same every day.

A function's name begins with a letter or an underscore and has letters, digits and underscores,
64 characters at most: the part of the Gemini API's rule that every model and endpoint accepts.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

MAX_LENGTH = 64
_ILLEGAL = re.compile(r"[^A-Za-z0-9_]+")
_SERVER_LENGTH = 24
_MARK = 6


def declared_names(server: str, tools: Iterable[str], taken: Iterable[str] = ()) -> dict[str, str]:
    """Return a declared name for each tool of a server, none of them in ``taken``.

    What had to be changed or shortened, and what would be called like another tool, gets a mark
    made of the original: neither order nor chance decides what a tool is called.
    """
    listed = list(dict.fromkeys(tools))
    first = {tool: _declared(server, tool) for tool in listed}
    counts = Counter(first.values())
    used = set(taken)
    names: dict[str, str] = {}
    for tool in listed:
        name = first[tool]
        if name in used or counts[name] > 1:
            name = _marked(name, server, tool)
        count = 2
        while name in used:
            name = f"{_marked(first[tool], server, tool)[: MAX_LENGTH - 3]}_{count}"
            count += 1
        used.add(name)
        names[tool] = name
    return names


def _declared(server: str, tool: str) -> str:
    front, front_same = _plain(server)
    back, back_same = _plain(tool)
    name = f"{front[:_SERVER_LENGTH]}__{back or 'tool'}"
    if not name[0].isalpha() and name[0] != "_":
        name = f"_{name}"
    same = front_same and back_same and bool(back) and len(front) <= _SERVER_LENGTH
    return name if same and len(name) <= MAX_LENGTH else _marked(name, server, tool)


def _marked(name: str, server: str, tool: str) -> str:
    whole = f"{server}\n{tool}".encode("utf-8", "surrogatepass")
    mark = hashlib.sha256(whole).hexdigest()[:_MARK]
    if name.endswith(f"_{mark}"):
        return name
    return f"{name[: MAX_LENGTH - _MARK - 1]}_{mark}"


def _plain(text: str) -> tuple[str, bool]:
    """Return the legal part of a text, and whether it stands for this text alone.

    Hyphens and dots are what most names have; becoming underscores, they need no mark until two
    names meet.
    """
    bare = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    legal = _ILLEGAL.sub("_", bare).strip("_") if _ILLEGAL.search(bare) else bare
    return legal, re.sub(r"[-. /:]", "_", text) == legal
