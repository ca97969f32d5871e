"""The tables, as steps from one version to the next; a released step never changes."""

from __future__ import annotations

from desktop.memory.second_step import SECOND

_FIRST = """
CREATE TABLE conversation (
  id TEXT PRIMARY KEY,
  began_at TEXT NOT NULL,
  backend TEXT NOT NULL,
  model TEXT NOT NULL
);

CREATE TABLE turn (
  id INTEGER PRIMARY KEY,
  conversation_id TEXT NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
  line INTEGER NOT NULL,
  speaker TEXT NOT NULL CHECK (speaker IN ('user', 'assistant', 'notice')),
  text TEXT NOT NULL,
  said_at TEXT NOT NULL,
  provenance TEXT NOT NULL,
  cut_off INTEGER NOT NULL DEFAULT 0,
  sources TEXT NOT NULL DEFAULT '[]',
  UNIQUE (conversation_id, line)
);

CREATE TABLE tool_call (
  id INTEGER PRIMARY KEY,
  conversation_id TEXT NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
  call_id TEXT NOT NULL,
  name TEXT NOT NULL,
  arguments TEXT NOT NULL,
  state TEXT NOT NULL,
  result TEXT NOT NULL,
  duration_ms INTEGER NOT NULL,
  called_at TEXT NOT NULL
);
CREATE INDEX tool_call_conversation ON tool_call (conversation_id);

CREATE TABLE offer (
  id INTEGER PRIMARY KEY,
  conversation_id TEXT NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
  offer_id TEXT NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  source TEXT NOT NULL,
  why TEXT NOT NULL,
  offered_at TEXT NOT NULL
);
CREATE INDEX offer_conversation ON offer (conversation_id);

CREATE TABLE note (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  text TEXT NOT NULL,
  provenance TEXT NOT NULL,
  noted_at TEXT NOT NULL
);

CREATE VIRTUAL TABLE turn_word USING fts5 (
  text, content = 'turn', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER turn_added AFTER INSERT ON turn BEGIN
  INSERT INTO turn_word (rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER turn_removed AFTER DELETE ON turn BEGIN
  INSERT INTO turn_word (turn_word, rowid, text) VALUES ('delete', old.id, old.text);
END;
CREATE TRIGGER turn_changed AFTER UPDATE OF text ON turn BEGIN
  INSERT INTO turn_word (turn_word, rowid, text) VALUES ('delete', old.id, old.text);
  INSERT INTO turn_word (rowid, text) VALUES (new.id, new.text);
END;

CREATE VIRTUAL TABLE note_word USING fts5 (
  text, content = 'note', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER note_added AFTER INSERT ON note BEGIN
  INSERT INTO note_word (rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER note_removed AFTER DELETE ON note BEGIN
  INSERT INTO note_word (note_word, rowid, text) VALUES ('delete', old.id, old.text);
END;
CREATE TRIGGER note_changed AFTER UPDATE OF text ON note BEGIN
  INSERT INTO note_word (note_word, rowid, text) VALUES ('delete', old.id, old.text);
  INSERT INTO note_word (rowid, text) VALUES (new.id, new.text);
END;
"""

MIGRATIONS: tuple[str, ...] = (_FIRST, SECOND)
"""The step at index n leads from ``user_version`` n to n + 1."""

TABLES = (
    "conversation",
    "turn",
    "source",
    "tool_call",
    "offer",
    "note",
    "summary",
    "picture",
    "tool_grant",
    "audit",
    "shared_state",
    "outbox",
)
"""What a damaged file is searched for, parents in front of children."""

INDEXES = ("turn_word", "note_word", "picture_word")
"""Full-text indexes; each can be rebuilt from its table."""
