"""The second step of the schema: what the person does with the memory, and what is shared."""

from __future__ import annotations

SHARED = {
    "conversation": "id",
    "turn": "uid",
    "source": "uid",
    "tool_call": "uid",
    "offer": "uid",
    "summary": "uid",
    "note": "uid",
}
"""Tables that other machines of the person may have too, each with the column of its id."""

_COLUMNS = """
ALTER TABLE conversation ADD COLUMN title TEXT NOT NULL DEFAULT '';
ALTER TABLE conversation ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conversation ADD COLUMN continues TEXT NOT NULL DEFAULT '';
ALTER TABLE conversation ADD COLUMN trashed_at TEXT NOT NULL DEFAULT '';
ALTER TABLE conversation ADD COLUMN edited_at TEXT NOT NULL DEFAULT '';
ALTER TABLE conversation ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE conversation ADD COLUMN provenance TEXT NOT NULL DEFAULT 'program';
CREATE INDEX conversation_began ON conversation (began_at);

ALTER TABLE turn ADD COLUMN uid TEXT;
ALTER TABLE turn ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
UPDATE turn SET uid = lower(hex(randomblob(16)));
CREATE UNIQUE INDEX turn_uid ON turn (uid);

CREATE TABLE source (
  id INTEGER PRIMARY KEY,
  uid TEXT UNIQUE,
  turn_uid TEXT NOT NULL REFERENCES turn (uid) ON DELETE CASCADE,
  title TEXT NOT NULL,
  uri TEXT NOT NULL DEFAULT '',
  excerpt TEXT NOT NULL DEFAULT '',
  memory TEXT NOT NULL DEFAULT '',
  provenance TEXT NOT NULL DEFAULT 'untrusted_document',
  version INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX source_turn ON source (turn_uid);
CREATE INDEX source_memory ON source (memory) WHERE memory != '';
INSERT INTO source (uid, turn_uid, title, uri, excerpt)
SELECT lower(hex(randomblob(16))), turn.uid, coalesce(item.value ->> 'title', ''),
  coalesce(item.value ->> 'uri', ''), coalesce(item.value ->> 'excerpt', '')
FROM turn, json_each(turn.sources) AS item;
ALTER TABLE turn DROP COLUMN sources;

ALTER TABLE tool_call ADD COLUMN uid TEXT;
ALTER TABLE tool_call ADD COLUMN line INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tool_call ADD COLUMN provenance TEXT NOT NULL DEFAULT 'tool_output';
ALTER TABLE tool_call ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
UPDATE tool_call SET uid = lower(hex(randomblob(16)));
CREATE UNIQUE INDEX tool_call_uid ON tool_call (uid);

ALTER TABLE offer ADD COLUMN uid TEXT;
ALTER TABLE offer ADD COLUMN line INTEGER NOT NULL DEFAULT 0;
ALTER TABLE offer ADD COLUMN provenance TEXT NOT NULL DEFAULT 'model_inference';
ALTER TABLE offer ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
UPDATE offer SET uid = lower(hex(randomblob(16)));
CREATE UNIQUE INDEX offer_uid ON offer (uid);

ALTER TABLE note ADD COLUMN uid TEXT;
ALTER TABLE note ADD COLUMN state TEXT NOT NULL DEFAULT 'kept';
ALTER TABLE note ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;
ALTER TABLE note ADD COLUMN turn_uid TEXT NOT NULL DEFAULT '';
ALTER TABLE note ADD COLUMN conversation_id TEXT NOT NULL DEFAULT '';
ALTER TABLE note ADD COLUMN edited_at TEXT NOT NULL DEFAULT '';
ALTER TABLE note ADD COLUMN used_at TEXT NOT NULL DEFAULT '';
ALTER TABLE note ADD COLUMN trashed_at TEXT NOT NULL DEFAULT '';
ALTER TABLE note ADD COLUMN superseded_by TEXT NOT NULL DEFAULT '';
ALTER TABLE note ADD COLUMN team INTEGER NOT NULL DEFAULT 0;
ALTER TABLE note ADD COLUMN owner TEXT NOT NULL DEFAULT '';
ALTER TABLE note ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
UPDATE note SET uid = lower(hex(randomblob(16)));
CREATE UNIQUE INDEX note_uid ON note (uid);
CREATE INDEX note_turn ON note (turn_uid) WHERE turn_uid != '';

CREATE TABLE summary (
  id INTEGER PRIMARY KEY,
  uid TEXT UNIQUE,
  conversation_id TEXT NOT NULL UNIQUE REFERENCES conversation (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  made_by TEXT NOT NULL CHECK (made_by IN ('extractive', 'model')),
  through_line INTEGER NOT NULL,
  made_at TEXT NOT NULL,
  provenance TEXT NOT NULL DEFAULT 'model_inference',
  version INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE picture (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT UNIQUE,
  conversation_id TEXT NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
  line INTEGER NOT NULL DEFAULT 0,
  file TEXT NOT NULL,
  description TEXT NOT NULL,
  pinned_at TEXT NOT NULL,
  provenance TEXT NOT NULL DEFAULT 'screen'
);
CREATE INDEX picture_conversation ON picture (conversation_id);
CREATE VIRTUAL TABLE picture_word USING fts5 (
  description, content = 'picture', content_rowid = 'id',
  tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER picture_added AFTER INSERT ON picture BEGIN
  INSERT INTO picture_word (rowid, description) VALUES (new.id, new.description);
END;
CREATE TRIGGER picture_removed AFTER DELETE ON picture BEGIN
  INSERT INTO picture_word (picture_word, rowid, description)
  VALUES ('delete', old.id, old.description);
END;
CREATE TRIGGER picture_changed AFTER UPDATE OF description ON picture BEGIN
  INSERT INTO picture_word (picture_word, rowid, description)
  VALUES ('delete', old.id, old.description);
  INSERT INTO picture_word (rowid, description) VALUES (new.id, new.description);
END;

CREATE TABLE tool_grant (
  key TEXT PRIMARY KEY,
  tool TEXT NOT NULL,
  origin TEXT NOT NULL,
  allowed INTEGER NOT NULL,
  granted_at TEXT NOT NULL,
  provenance TEXT NOT NULL DEFAULT 'direct_user'
);

CREATE TABLE audit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  decided_at TEXT NOT NULL,
  tool TEXT NOT NULL,
  origin TEXT NOT NULL,
  risk TEXT NOT NULL,
  decision TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  text TEXT NOT NULL,
  host TEXT NOT NULL DEFAULT '',
  in_view TEXT NOT NULL DEFAULT '',
  conversation_id TEXT NOT NULL DEFAULT '',
  provenance TEXT NOT NULL DEFAULT 'program'
);
CREATE INDEX audit_conversation ON audit (conversation_id);

CREATE TABLE shared_state (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE outbox (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  uid TEXT NOT NULL,
  gone INTEGER NOT NULL,
  UNIQUE (kind, uid)
);
"""

# A row that comes without an id (from a salvaged older file) is given one.
_ID = """
CREATE TRIGGER {table}_named AFTER INSERT ON {table} WHEN new.uid IS NULL BEGIN
  UPDATE {table} SET uid = lower(hex(randomblob(16))) WHERE id = new.id;
END;
"""

# DELETE and INSERT, not REPLACE: the outer statement's way of resolving conflicts rules in a
# trigger.
_OUTBOX = """
CREATE TRIGGER {table}_{what}_shared AFTER {event} ON {table}
WHEN {row}.{id} IS NOT NULL AND EXISTS (SELECT 1 FROM shared_state WHERE name = 'on') BEGIN
  DELETE FROM outbox WHERE kind = '{table}' AND uid = {row}.{id};
  INSERT INTO outbox (kind, uid, gone) VALUES ('{table}', {row}.{id}, {gone});
END;
"""
_EVENTS = (
    ("added", "INSERT", "new", 0),
    ("changed", "UPDATE", "new", 0),
    ("removed", "DELETE", "old", 1),
)
_NAMED = ("turn", "source", "tool_call", "offer", "note", "summary", "picture")


def _outbox_triggers() -> str:
    return "".join(
        _OUTBOX.format(table=table, id=column, what=what, event=event, row=row, gone=gone)
        for table, column in SHARED.items()
        for what, event, row, gone in _EVENTS
    )


SECOND = _COLUMNS + "".join(_ID.format(table=table) for table in _NAMED) + _outbox_triggers()
"""Runs on a file of version 1; a released step never changes."""
