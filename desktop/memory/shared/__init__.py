"""One memory on several machines, and notes that a team shares, over PostgreSQL.

Each machine keeps its whole memory in SQLite and works without the server; what changed waits in
an outbox and goes out when the server can be reached. The rules, where two machines differ:

- Ids are made by the machine that makes the row (UUIDv7), so two machines never make the same one.
- A conversation takes place on one machine. Its lines, sources, tool calls, offers and summary are
  written there only; a later ``version`` of a row replaces an earlier one. Sending a row twice
  changes nothing.
- Title and pin of a conversation, and a note, may be changed anywhere. A change counts ``version``
  up. When two machines changed the same row unseen by each other, the higher version wins, then
  the later ``edited_at``, then the text that sorts later. A note that loses is not lost: its words
  are put up for review on the machine that wrote them.
- Deleting wins over every change, whenever it happened, and is final: the server keeps the id, no
  words, and refuses the row for ever. So the shortest retention among the machines rules.
- Notes that wait for review, private conversations, pinned pictures, grants and the audit never
  leave a machine.
- Every row belongs to the database role that wrote it, and row-level security shows it to nobody
  else, except notes marked for the team, which others can read and not change. Under another
  role everything is sent anew; what the former one wrote stays with it.
- An entry that the server cannot take holds up no other: it stays on its machine, and is counted.
- The password is the keyring's. Neither the settings nor a log holds it.

The client reads what was committed since a transaction that was the oldest still running when it
read last (``pg_snapshot_xmin``), so nothing is missed however long a transaction took.
"""
