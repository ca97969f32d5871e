"""Conversations and notes that the person has deleted: hidden first, then gone for good."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from desktop.memory.cascade import Doomed, delete_rows
from desktop.memory.question import erase_words, marks

VISIBLE = "conversation_id NOT IN (SELECT id FROM conversation WHERE trashed_at != '')"
"""A condition on rows that belong to a conversation."""

SHOWN_NOTE = (
    "note.trashed_at = '' AND (note.conversation_id = '' OR note.conversation_id NOT IN "
    "(SELECT id FROM conversation WHERE trashed_at != ''))"
)
"""A condition on notes: those of a hidden conversation are hidden with it."""


def trash(connection: sqlite3.Connection, conversations: Sequence[str], at: str) -> None:
    """Hide conversations."""
    connection.executemany(
        "UPDATE conversation SET trashed_at = ? WHERE id = ?", [(at, one) for one in conversations]
    )


def restore(connection: sqlite3.Connection, conversations: Sequence[str]) -> None:
    """Bring hidden conversations back."""
    trash(connection, conversations, "")


def purge(connection: sqlite3.Connection, most: int = 25) -> bool:
    """Forget for good some of what is hidden; return whether more is left.

    Whoever comes after is let in between. The words leave the indexes with the last piece.
    """
    gone = [
        row[0]
        for row in connection.execute(
            "SELECT id FROM conversation WHERE trashed_at != '' LIMIT ?", (most + 1,)
        )
    ]
    notes = [row[0] for row in connection.execute("SELECT uid FROM note WHERE trashed_at != ''")]
    if not gone and not notes:
        return False
    doomed = Doomed(connection)
    doomed.notes.update(notes)
    _delete(connection, doomed, gone[:most])
    more = len(gone) > most
    if not more:
        erase_words(connection)
    return more


def delete(connection: sqlite3.Connection, conversations: Sequence[str]) -> int:
    """Forget conversations for good with what was derived from them; return how many."""
    known = [
        row[0]
        for row in connection.execute(
            f"SELECT id FROM conversation WHERE id IN ({marks(conversations)})", conversations
        )
    ]
    if known:
        _delete(connection, Doomed(connection), known)
        erase_words(connection)
    return len(known)


def sweep(connection: sqlite3.Connection, oldest: str) -> int:
    """Forget conversations that began before a time, except pinned ones; return how many.

    Notes outlive the conversation that they came from: they were kept for good.
    """
    condition = "julianday(began_at) < julianday(?) AND NOT pinned"
    connection.execute(
        "UPDATE note SET turn_uid = '', conversation_id = '' WHERE trashed_at = '' AND "
        f"conversation_id IN (SELECT id FROM conversation WHERE {condition})",
        (oldest,),
    )
    connection.execute("DELETE FROM audit WHERE julianday(decided_at) < julianday(?)", (oldest,))
    count = connection.execute(f"DELETE FROM conversation WHERE {condition}", (oldest,)).rowcount
    if count > 0:
        erase_words(connection)
    return count


def _delete(connection: sqlite3.Connection, doomed: Doomed, conversations: Sequence[str]) -> None:
    doomed.take_conversations(conversations)
    delete_rows(connection, doomed)
    # What belongs to no line goes by the foreign keys: early calls, pictures.
    for conversation in conversations:
        connection.execute("DELETE FROM audit WHERE conversation_id = ?", (conversation,))
        connection.execute("DELETE FROM note WHERE conversation_id = ?", (conversation,))
        connection.execute("DELETE FROM conversation WHERE id = ?", (conversation,))
