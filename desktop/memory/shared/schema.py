"""The schema on the server, made by one command that may be run again."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.memory.shared.table import SQL_TYPES, TABLES, SharedTable

VERSION = 2

_BEFORE = """
CREATE TABLE IF NOT EXISTS attune_place (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(), version integer NOT NULL);
INSERT INTO attune_place (version) SELECT {version} WHERE NOT EXISTS (SELECT 1 FROM attune_place);
CREATE TABLE IF NOT EXISTS tombstone (
  id uuid NOT NULL, kind text NOT NULL,
  owner text NOT NULL DEFAULT current_user, changed bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (id, owner))
"""
# Without accents and the vowel signs of Arabic, as the search on each machine has it, and with
# each character of Japanese by itself: no space parts its words. Longer texts would not fit into
# an index.
_PLAIN = r"""
CREATE OR REPLACE FUNCTION attune_plain(given text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
SELECT regexp_replace(
  normalize(
    regexp_replace(
      normalize(left(given, 50000), NFKD), '[\u0300-\u036f\u0640\u064b-\u065f\u0670]', '', 'g'),
    NFKC),
  '([\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff])', ' \1 ', 'g') $$
"""
_ASKED = """
CREATE OR REPLACE FUNCTION attune_asked(term text) RETURNS tsquery LANGUAGE sql IMMUTABLE AS $$
SELECT phraseto_tsquery('simple', attune_plain(term)) $$
"""
_STAMP = """
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
_WORDS = "words tsvector GENERATED ALWAYS AS (to_tsvector('simple', attune_plain({column}))) STORED"
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
# What the first version had otherwise.
_SINCE_1 = (
    """
ALTER TABLE {table} DROP COLUMN IF EXISTS words;
ALTER TABLE {table} ADD COLUMN """
    + _WORDS
)
_TOMBSTONES_SINCE_1 = """
ALTER TABLE tombstone DROP CONSTRAINT tombstone_pkey;
ALTER TABLE tombstone ADD PRIMARY KEY (id, owner);
UPDATE attune_place SET version = 2
"""
_AFTER = """
DROP POLICY IF EXISTS team ON note;
CREATE POLICY team ON note FOR SELECT USING (team);
GRANT SELECT ON attune_place TO PUBLIC
"""


FOUND = "SELECT version FROM attune_place"
"""Asks for the version that is there."""


def statements(found: int = 0) -> Iterator[str]:
    """Yield what creates the schema, or brings what was ``found`` up to date; tables stay."""
    yield from _split(_BEFORE.format(version=VERSION))
    yield from (_PLAIN, _ASKED, _STAMP)
    if found == 1:
        yield from _from_first()
    for table in TABLES:
        yield from _split(_created(table))
    for name in (*(table.name for table in TABLES), "tombstone"):
        yield from _split(_GUARD.format(name=name))
    yield from _split(_AFTER)


def _from_first() -> Iterator[str]:
    for table in TABLES:
        if table.words:
            yield from _split(_SINCE_1.format(table=table.name, column=table.words))
    yield from _split(_TOMBSTONES_SINCE_1)


def _created(table: SharedTable) -> str:
    columns = ", ".join(
        f"{name} {SQL_TYPES[kind]} NOT NULL" for name, kind in table.columns.items()
    )
    words = ",\n  " + _WORDS.format(column=table.words) if table.words else ""
    index = _WORD_INDEX.format(name=table.name) if table.words else ""
    return _TABLE.format(name=table.name, columns=columns, words=words, index=index)


def _split(script: str) -> Iterator[str]:
    yield from (part.strip() for part in script.split(";") if part.strip())
