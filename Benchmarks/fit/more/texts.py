#!/usr/bin/env python3
"""Make the articles and annotations of the further news that the models are fitted on.

    git clone https://github.com/jspotter/TempEval-3
    texts.py wire.jsonl TempEval-3/data/TE3-Silver-data ARTICLES.jsonl GOLD.jsonl
    git clone https://github.com/abdullah-2k3/abdullah-2k3-Comparative-Linguistic-Analysis-of-Mainstream-International-News-Articles news
    texts.py press.jsonl news ARTICLES.jsonl GOLD.jsonl

The annotations here name each article and quote its evidence by character ranges of title, newline and body; the words
are other people's and come from the copies that their publishers or collectors keep. Lines whose text has changed there
(its CRC-32 differs) are left out and counted.
"""
import csv
import datetime as dt
import html
import io
import json
import pathlib
import re
import sys
import zlib

MONTHS = ["", "Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."]


def plain(markup):
    return html.unescape(re.sub(r"<[^>]+>", "", markup))


def wire(folder):
    """Dispatches of the TempEval-3 silver corpus, with the dateline that the corpus keeps apart put back."""
    for path in sorted(pathlib.Path(folder).glob("*.tml")):
        text = path.read_text(encoding="utf-8", errors="replace")
        body = re.search(r"<TEXT>(.*?)</TEXT>", text, re.S)
        if not body:
            continue
        words = re.sub(r"[ \t]+", " ", re.sub(r" +([,.;:?!])", r"\1", plain(body.group(1)).strip()))
        title = re.search(r"<TITLE>(.*?)</TITLE>", text, re.S)
        head = re.search(r"<DCT>(.*?)</DCT>", text, re.S).group(1)
        date = re.search(r'value="(\d{4}-\d\d-\d\d)', head)
        place = re.match(r"\s*([A-Z][^<,]*(?:, [A-Z][^<,]*)?)", plain(head))
        place = place.group(1).split(",")[0].strip() if place else ""
        agency, dash = ("Xinhua", "--") if path.name.startswith("XIN") else ("AFP", "-")
        if date and place and place.upper() == place:
            _, month, day = (int(p) for p in date.group(1).split("-"))
            words = f"{place}, {MONTHS[month]} {day} ({agency}) {dash} {words}"
        yield dict(id="te3-" + path.name[:-4], title=plain(title.group(1)).strip() if title else "",
                   date=date.group(1) if date else None, source=agency, text=words)


def published(row):
    """The day in the address, else in the page's date, which may be relative to the moment of collection."""
    address = re.search(r"/(20\d\d)/(\d\d)/(\d\d)/", row["Link"])
    if address:
        return "-".join(address.groups())
    text = (row.get("Date") or "").strip()
    for form in ("%b %d, %Y", "%d %b %Y", "%B %d, %Y"):
        try:
            return dt.datetime.strptime(text, form).date().isoformat()
        except ValueError:
            pass
    try:
        now = dt.datetime.fromisoformat((row.get("Timestamp") or "")[:19]).date()
    except ValueError:
        return None
    ago = re.match(r"(\d+) (hour|day|min)s? ago", text, re.I)
    if ago:
        return (now - dt.timedelta(days=int(ago.group(1)) if ago.group(2).lower() == "day" else 0)).isoformat()
    if re.match(r"[A-Z][a-z]+ \d+$", text):
        return dt.datetime.strptime(text + " 2024", "%B %d %Y").date().isoformat()
    return None


def press(folder):
    """Articles of BBC, CNN, Fox News and Al Jazeera as tables of a collection keep them, each address once."""
    csv.field_size_limit(10**8)
    for path in sorted(pathlib.Path(folder).glob("Scrapping/**/*.csv")):
        for row in csv.DictReader(io.StringIO(path.read_text(encoding="utf-8", errors="replace"))):
            if not row.get("Link") or not row.get("Headline") or not row.get("Article_Content"):
                continue
            parts = re.split(r"\n\s*\n|\n(?=\s{6,}\S)", row["Article_Content"])
            text = "\n".join(p for p in (re.sub(r"\s+", " ", p).strip() for p in parts) if p)
            yield dict(id="nw-%08x" % zlib.crc32(row["Link"].encode()), title=row["Headline"].strip(),
                       date=published(row), source=row["Source"], text=text)


def checksum(article):
    return "%08x" % zlib.crc32((article["title"] + "\n" + article["text"]).encode())


def main():
    annotations, folder, articles, gold = sys.argv[1:]
    wanted = {line["id"]: line for line in map(json.loads, open(annotations, encoding="utf-8"))}
    total = len(wanted)
    with open(articles, "w", encoding="utf-8") as texts, open(gold, "w", encoding="utf-8") as lines:
        for article in (press if "press" in pathlib.Path(annotations).name else wire)(folder):
            line = wanted.get(article["id"])
            if not line or line["crc"] != checksum(article):
                continue
            del wanted[article["id"]], line["crc"]
            whole = article["title"] + "\n" + article["text"]
            for record in line["meetings"]:
                record["evidence"] = " … ".join(whole[a:b] for a, b in record["evidence"])
            article["date"] = line["published"]
            texts.write(json.dumps(article, ensure_ascii=False) + "\n")
            lines.write(json.dumps(line, ensure_ascii=False) + "\n")
    print(f"{total - len(wanted)} of {total} articles; {len(wanted)} are not there or have changed", file=sys.stderr)


if __name__ == "__main__":
    main()
