#!/usr/bin/env python3
"""Makes a large ledger of a small one: the same nights again and again, each time later.

    repeat_nights.py LEDGER NIGHTS COPIES

LEDGER was filled by `attache-benchmark nights` with NIGHTS nights; afterwards it has COPIES times as many. Every copy has
articles, texts, records, groups and occasions of its own, with other words; days and months move on, bare years stay.
What rows of several copies would have in common is not looked for: records of one bare year stay the groups that they were.
Adding a million articles night by night gives the same tables in hours; this takes minutes.
"""
import sqlite3
import sys

SHIFTED = "(CAST(substr({0}, 1, instr({0}, '-') - 1) AS INTEGER) + :days) || substr({0}, instr({0}, '-'))"
DAY = "date({0}, '+' || :days || ' days')"
PARTIAL = ("CASE length({0}) WHEN 10 THEN date({0}, '+' || :days || ' days')"
           " WHEN 7 THEN strftime('%Y-%m', {0} || '-15', '+' || :days || ' days') ELSE {0} END")
MONTH = "date('1970-01-01', '+' || {0} || ' days', '+14 days', '+' || :days || ' days', 'start of month'{1})"
NUMBER = "CAST(julianday({0}) - julianday('1970-01-01') AS INTEGER)"


def shifted(column):
    return SHIFTED.format(column)


def copies(columns, changes):
    return ", ".join(f"{changes.get(c, c)} AS {c}" for c in columns)


def first_day(prefix=""):
    month = NUMBER.format(MONTH.format(prefix + "firstDay", ""))
    return f"CASE WHEN {prefix}size > 6 THEN {prefix}firstDay WHEN {is_month(prefix)} THEN {month} ELSE {prefix}firstDay + :days END"


def last_day(prefix=""):
    month = NUMBER.format(MONTH.format(prefix + "firstDay", ", '+1 month', '-1 day'"))
    return f"CASE WHEN {prefix}size > 6 THEN {prefix}lastDay WHEN {is_month(prefix)} THEN {month} ELSE {prefix}lastDay + :days END"


def is_month(prefix):
    return f"(EXISTS (SELECT 1 FROM meeting m WHERE m.article = {prefix}article AND m.record = {prefix}record AND length(m.start) = 7))"


def changes(table, groups, sketches):
    ids = {"article": shifted("article"), "id": shifted("id"), "story": shifted("story")}
    return {
        "night": {"day": DAY.format("day")},
        "article": ids | {
            "published": DAY.format("published"), "readOn": DAY.format("readOn"),
            "url": "url || '/' || :copy", "path": "path || :copy", "digest": "'x' || printf('%03x', :copy) || substr(digest, 5)"},
        "readText": ids | {"digest": "'x' || printf('%03x', :copy) || substr(digest, 5)"},
        "sketch": ids | {"id": f"id + :copy * {sketches}"},
        "meeting": ids | {'"start"': PARTIAL.format('"start"'), '"end"': PARTIAL.format('"end"')},
        "topicMention": ids,
        "grouping": ids | {
            "id": f"id + :copy * {groups}", "core": f"core + :copy * {groups}", "head": f"head + :copy * {groups}",
            "firstDay": first_day("grouping."), "lastDay": last_day("grouping.")},
        "occasion": {"id": "id || 'x' || :copy", "addedOn": DAY.format("addedOn"), "changedOn": DAY.format("changedOn")},
        "report": ids | {"occasion": "occasion || 'x' || :copy"},
        "change": {"night": DAY.format("night"), "occasion": "occasion || 'x' || :copy"},
        "forwarding": {
            "id": "id || 'x' || :copy", "occasion": "occasion || 'x' || :copy", "night": DAY.format("night")},
    }[table]


def main(path, nights, count):
    database = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode = OFF", "synchronous = OFF", "foreign_keys = OFF", "cache_size = -1500000",
                   "temp_store = FILE"):
        database.execute("PRAGMA " + pragma)
    groups = database.execute("SELECT max(id) + 1 FROM grouping").fetchone()[0]
    sketches = database.execute("SELECT max(id) + 1 FROM sketch").fetchone()[0]
    tables = ("night", "article", "readText", "sketch", "meeting", "topicMention", "grouping", "occasion", "report",
              "change", "forwarding")
    for table in tables:
        columns = [f'"{row[1]}"' if row[1] in ("start", "end") else row[1]
                   for row in database.execute(f"PRAGMA table_info({table})")]
        database.execute(f"CREATE TEMP TABLE base_{table} AS SELECT * FROM {table}")
        select = copies(columns, changes(table, groups, sketches)).replace("FROM meeting m", "FROM base_meeting m")
        if table == "grouping":
            database.execute("CREATE INDEX temp.byRecord ON base_meeting(article, record)")
        database.execute("BEGIN")
        for copy in range(1, count):
            database.execute(
                f"INSERT INTO {table} ({', '.join(columns)}) SELECT {select} FROM base_{table} AS {table}",
                {"copy": copy, "days": copy * nights})
        database.execute("COMMIT")
        print(table, database.execute(f"SELECT count(*) FROM {table}").fetchone()[0], flush=True)
    database.execute("CREATE TEMP TABLE base_place AS SELECT * FROM summitPlace")
    database.execute("CREATE TEMP TABLE base_band AS SELECT * FROM band")
    database.execute("BEGIN")
    for copy in range(1, count):
        database.execute(
            f"""INSERT INTO summitPlace (place, size, firstDay, lastDay, report)
                SELECT p.place, g.size, g.firstDay, g.lastDay, g.id
                FROM base_place p JOIN grouping g ON g.id = p.report + {copy * groups}""")
    database.execute("COMMIT")
    print("summitPlace", flush=True)
    mask = "(value | :mask) - (value & :mask)"
    database.execute("CREATE TEMP TABLE places (value INTEGER, sketch INTEGER)")
    database.execute("BEGIN")
    for copy in range(1, count):
        database.execute(
            f"INSERT INTO places SELECT {mask}, sketch + {copy * sketches} FROM base_band",
            {"mask": (copy * 0x9E3779B97F4A7C15) & 0x7FFFFFFFFFFFFFFF})
    database.execute("INSERT OR IGNORE INTO band (value, sketch) SELECT value, sketch FROM places ORDER BY value, sketch")
    database.execute("COMMIT")
    print("band", database.execute("SELECT count(*) FROM band").fetchone()[0], flush=True)
    open(path + ".nights", "w").write(str(nights * count))


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
