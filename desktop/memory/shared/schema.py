"""The schema on the server, made by one command that may be run again."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.memory.shared.table import SQL_TYPES, TABLES, SharedTable

VERSION = 1

_BEFORE = """
CREATE TABLE IF NOT EXISTS attune_place (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(), version integer NOT NULL);
INSERT INTO attune_place (version) SELECT {version} WHERE NOT EXISTS (SELECT 1 FROM attune_place);
CREATE TABLE IF NOT EXISTS tombstone (
  id uuid PRIMARY KEY, kind text NOT NULL,
  owner text NOT NULL DEFAULT current_user, changed bigint NOT NULL DEFAULT 0);
CREATE OR REPLACE FUNCTION attune_stamp() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.changed := pg_current_xact_id()::text::bigint;
  IF TG_OP = 'INSERT' THEN
    NEW.owner := current_user;
    IF TG_TABLE_NAME <> 'tombstone' AND EXISTS (SELECT 1 FROM tombstone WHERE id = NEW.id) THEN
      RETURN NULL;
    END IF;
  ELSE
    NEW.owner := OLD.owner;
  END IF;
  RETURN NEW;
END $$
"""
_TABLE = """
CREATE TABLE IF NOT EXISTS {name} (
  id uuid PRIMARY KEY, {columns},
  owner text NOT NULL DEFAULT current_user, changed bigint NOT NULL DEFAULT 0{words});
{index}
"""
_WORDS = ",\n  words tsvector GENERATED ALWAYS AS (to_tsvector('simple', {column})) STORED"
_WORD_INDEX = "CREATE INDEX IF NOT EXISTS {name}_words ON {name} USING gin (words);"
_GUARD = """
CREATE INDEX IF NOT EXISTS {name}_changed ON {name} (changed);
DROP TRIGGER IF EXISTS stamp ON {name};
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON {name}
  FOR EACH ROW EXECUTE FUNCTION attune_stamp();
ALTER TABLE {name} ENABLE ROW LEVEL SECURITY;
ALTER TABLE {name} FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS own ON {name};
CREATE POLICY own ON {name} USING (owner = current_user) WITH CHECK (owner = current_user);
GRANT SELECT, INSERT, UPDATE, DELETE ON {name} TO PUBLIC;
"""
_AFTER = """
DROP POLICY IF EXISTS team ON note;
CREATE POLICY team ON note FOR SELECT USING (team);
GRANT SELECT ON attune_place TO PUBLIC
"""


def statements() -> Iterator[str]:
    """Yield what creates the schema; existing tables stay as they are."""
    yield from _split(_BEFORE.format(version=VERSION))
    for table in TABLES:
        yield from _split(_created(table))
    for name in (*(table.name for table in TABLES), "tombstone"):
        yield from _split(_GUARD.format(name=name))
    yield from _split(_AFTER)


def _created(table: SharedTable) -> str:
    columns = ", ".join(
        f"{name} {SQL_TYPES[kind]} NOT NULL" for name, kind in table.columns.items()
    )
    words = _WORDS.format(column=table.words) if table.words else ""
    index = _WORD_INDEX.format(name=table.name) if table.words else ""
    return _TABLE.format(name=table.name, columns=columns, words=words, index=index)


def _split(script: str) -> Iterator[str]:
    """Split at semicolons, except within the one function's body."""
    head, mark, rest = script.partition("$$")
    body, _, tail = rest.partition("$$")
    parts = head.split(";")
    if mark:
        parts[-1] += f"$${body}$${tail}"
    yield from (part.strip() for part in parts if part.strip())
