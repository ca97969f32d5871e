"""The kept summary of each conversation: made of its trusted lines, and anew when some go."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from desktop.memory.identity import fresh_id
from desktop.memory.provenance import Provenance
from desktop.memory.question import marks
from desktop.memory.recap import MOST_LINES, TRUSTED, VERBATIM, Line, Summary, summed_up

_LINES = f"""
SELECT line, speaker, text FROM turn
WHERE conversation_id = ? AND line > ? AND speaker != 'notice'
  AND provenance IN ({marks(TRUSTED)})
  AND NOT EXISTS (SELECT 1 FROM source WHERE turn_uid = turn.uid)
ORDER BY line DESC LIMIT {MOST_LINES}
"""
_KEEP = """
INSERT INTO summary (uid, conversation_id, text, made_by, through_line, made_at, provenance)
SELECT :uid, id, :text, :made_by, :through, coalesce(nullif(:at, ''), began_at), :provenance
FROM conversation WHERE id = :id
ON CONFLICT (conversation_id) DO UPDATE SET
  text = excluded.text, made_by = excluded.made_by, through_line = excluded.through_line,
  made_at = excluded.made_at, version = version + 1
"""
_KEPT = "SELECT text, through_line, made_by FROM summary WHERE conversation_id = ?"


def trusted_lines(connection: sqlite3.Connection, conversation: str, after: int = -1) -> list[Line]:
    """Return the lines that may be told again as what they are, the newest at most, in order."""
    rows = connection.execute(_LINES, (conversation, after, *sorted(TRUSTED))).fetchall()
    return [Line(*row) for row in reversed(rows)]


def older_lines(connection: sqlite3.Connection, conversation: str, after: int = -1) -> list[Line]:
    """Return the trusted lines after a line, without the last turns, which are told verbatim."""
    return trusted_lines(connection, conversation, after)[:-VERBATIM]


def keep_summary(
    connection: sqlite3.Connection,
    conversation: str,
    summary: Summary,
    at: str,
    made_by: str = "extractive",
) -> None:
    """Keep a summary in place of the one that was there; nothing where the conversation is gone."""
    row = {
        "uid": fresh_id(),
        "id": conversation,
        "text": summary.text,
        "made_by": made_by,
        "through": summary.through_line,
        "at": at,
        "provenance": Provenance.MODEL.value,
    }
    connection.execute(_KEEP, row)


def summing_up(conversation: str, at: str = "") -> Callable[[sqlite3.Connection], None]:
    """Return work that sums a conversation up, unless the model has done so.

    It reads what is kept when it runs: what was forgotten by then cannot come back. Without a
    time it is dated as the conversation.
    """

    def work(connection: sqlite3.Connection) -> None:
        kept = connection.execute(_KEPT, (conversation,)).fetchone()
        if kept is not None and kept[2] == "model":
            return
        summary = summed_up(older_lines(connection, conversation))
        if summary is not None:
            keep_summary(connection, conversation, summary, at)

    return work


def inferred(connection: sqlite3.Connection, conversation: str) -> tuple[str, int]:
    """Return the summary that the model made and its last line; an empty one before every line."""
    kept = connection.execute(_KEPT, (conversation,)).fetchone()
    return (str(kept[0]), int(kept[1])) if kept and kept[2] == "model" else ("", -1)


def told_summary(connection: sqlite3.Connection, conversation: str) -> str:
    """Return what to tell of a conversation before its last turns."""
    older = older_lines(connection, conversation)
    kept = connection.execute(_KEPT, (conversation,)).fetchone()
    last = older[-1].line if older else 0
    if kept is None:
        return _text(older)
    text, through, made_by = kept
    if through >= last:
        return str(text)
    if made_by != "model":
        return _text(older)
    return f"{text}\n{_text([line for line in older if line.line > through])}".strip()


def _text(lines: list[Line]) -> str:
    summary = summed_up(lines)
    return summary.text if summary else ""
