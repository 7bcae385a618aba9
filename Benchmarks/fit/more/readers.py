"""Readers of the collections that `texts.py` knows: each gives all documents of a clone, titled and dated."""
import csv
import datetime as dt
import gzip
import html
import io
import json
import re
import xml.etree.ElementTree
import zipfile

MONTHS = ["", "Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."]


def read(path, encoding="utf-8"):
    return path.read_bytes().decode(encoding, "replace")


def rows(path):
    csv.field_size_limit(10**8)
    return csv.DictReader(io.StringIO(read(path)))


def plain(markup):
    return html.unescape(re.sub(r"<[^>]+>", "", markup))


def between(text, tag):
    """What stands between the first such tag and its end; nothing if there is none."""
    found = re.search(rf"<{tag}>(.*?)</{tag.split()[0]}>", text, re.S)
    return found.group(1) if found else ""


def clean(text):
    """One line a paragraph, one space between words."""
    text = re.sub(r"\r\n?|\u2028", "\n", html.unescape(text)).replace("\u00a0", " ")
    return re.sub(r"\s*\n\s*", "\n", re.sub(r"[ \t]+", " ", re.sub("[\u200b\ufeff]", "", text))).strip()


def paragraphs(text):
    """Lines of a teleprinter as paragraphs, which begin with a blank line or an indented one."""
    lines = ("\n" * (not line.strip() or line.startswith("  ")) + line.strip() for line in text.split("\n"))
    return clean(" ".join(lines))


def day(text):
    """The day that a text begins with: 2024-03-09, 9 March 2024, Sat, 9 Mar 2024 or March 9, 2024."""
    text = re.sub(r"^([A-Z][a-z]+) (\d+), (\d{4})", r"\2 \1 \3", re.sub(r"^[A-Z][a-z]+, ", "", text.strip()))
    found = re.match(r"\d{4}-\d+-\d+|\d+ [A-Z][a-z]+ \d{4}", text)
    short = re.sub(r"([A-Z][a-z]{2})[a-z]+", r"\1", found.group()) if found else ""
    try:
        return dt.datetime.strptime(short, "%Y-%m-%d" if "-" in short else "%d %b %Y").date().isoformat()
    except ValueError:
        return None


def article(title, date, source, text):
    return dict(title=clean(title or "").replace("\n", " "), date=day(date or ""), source=source,
                text=clean(text or ""))


def wire(folder):
    """Dispatches of the TempEval-3 silver corpus, with the dateline that the corpus keeps apart put back."""
    for path in sorted(folder.glob("data/TE3-Silver-data/*.tml")):
        text = read(path)
        words = re.sub(r"[ \t]+", " ", re.sub(r" +([,.;:?!])", r"\1", plain(between(text, "TEXT")).strip()))
        head = between(text, "DCT")
        date = re.search(r'value="(\d{4}-\d\d-\d\d)', head)
        place = re.match(r"\s*([A-Z][^<,]*(?:, [A-Z][^<,]*)?)", plain(head))
        place = place.group(1).split(",")[0].strip() if place else ""
        agency, dash = ("Xinhua", "--") if path.name.startswith("XIN") else ("AFP", "-")
        if date and place and place.upper() == place:
            _, month, number = (int(p) for p in date.group(1).split("-"))
            words = f"{place}, {MONTHS[month]} {number} ({agency}) {dash} {words}"
        yield dict(title=plain(between(text, "TITLE")).strip(), date=date and date.group(1), source=agency, text=words)


def published(row):
    """The day in the address, else in the page's date, which may be relative to the moment of collection."""
    address = re.search(r"/(20\d\d)/(\d\d)/(\d\d)/", row["Link"])
    if address:
        return "-".join(address.groups())
    text = (row.get("Date") or "").strip()
    if day(text):
        return day(text)
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
    """Articles of BBC, CNN, Fox News and Al Jazeera as tables of a collection keep them."""
    for path in sorted(folder.glob("Scrapping/**/*.csv")):
        for row in rows(path):
            if not row.get("Link") or not row.get("Headline") or not row.get("Article_Content"):
                continue
            parts = re.split(r"\n\s*\n|\n(?=\s{6,}\S)", row["Article_Content"])
            text = "\n".join(p for p in (re.sub(r"\s+", " ", p).strip() for p in parts) if p)
            yield dict(title=row["Headline"].strip(), date=published(row), source=row["Source"], text=text)


def fbis(folder):
    """Broadcasts and papers of all countries as the Foreign Broadcast Information Service translated them."""
    for path in sorted(folder.glob("corpus/*/FB396*")):
        for document in re.findall(r"<DOC>(.*?)</DOC>", read(path, "latin-1"), re.S):
            date = re.search(r"<DATE1>\s*(\d+ \w+ \d{4})", document)
            origin = " ".join(between(document, "F P=104").split())
            text = re.sub(r"Language:\s*<F P=105>.*?</F>|Article Type:\w+", "", between(document, "TEXT"))
            text = re.sub(r"<[^>]+>", "", re.sub(r"<F P=\d+>.*?</F>", "", text, flags=re.S))
            text = re.sub(r"\[(Text|Excerpts?|Passage omitted|Summary)\]", "", text)
            yield article(between(document, "TI"), date and date.group(1), f"FBIS: {origin}" if origin else "FBIS",
                          paragraphs(html.unescape(text)))


def ukraine(folder):
    """Releases of the President of Ukraine."""
    for row in rows(folder / "press_release_data/zelenskyy.csv"):
        yield article(row["headline"], row["date"], "President of Ukraine (president.gov.ua)",
                      row["body"].replace("\ufffd", "'"))


def kcna(folder):
    """Reports of KCNA, of which each day's file has all since the collection began; those of 2024 are enough here."""
    seen = set()
    for path in sorted(folder.glob("data/archive/headlines_2024-*.json")):
        for story in json.loads(read(path)):
            title, text, date = story.get("headline"), story.get("story_text") or "", story.get("date")
            if (title, text) in seen:
                continue
            seen.add((title, text))
            if isinstance(date, (int, float)):
                date = dt.datetime.fromtimestamp(date / 1000, dt.timezone.utc).date().isoformat()
            yield article(title, date, "KCNA (Korean Central News Agency)", re.sub(r"\s*-0-\s*$", "", text.strip()))


def ap89(folder):
    """Associated Press of January 1989, with the dateline put before the text."""
    for path in sorted(folder.glob("ap89_collection/ap89*")):
        for document in re.findall(r"<DOC>(.*?)</DOC>", read(path, "latin-1"), re.S):
            number = re.search(r"<DOCNO>\s*AP(\d\d)(\d\d)(\d\d)", document)
            text = paragraphs("\n".join(re.findall(r"<TEXT>(.*?)</TEXT>", document, re.S)))
            place = " ".join(between(document, "DATELINE").split())
            text = (f"{place} - " if place else "") + text.replace("``", "“").replace("''", "”")
            yield article(between(document, "HEAD"), "19%s-%s-%s" % number.groups(), "Associated Press", text)


def duc(folder):
    """Associated Press, New York Times and Xinhua of 1996 to 2000 in the Document Understanding Conferences' texts."""
    agencies = dict(APW="Associated Press Worldstream", NYT="New York Times News Service", XIE="Xinhua English")
    for path in sorted(folder.glob("duc2003/docs.without.headlines/*/*")) + sorted(folder.glob("duc2004/docs/*/*")):
        name, document = re.match(r"(APW|NYT|XIE)(\d{4})(\d\d)(\d\d)", path.name), read(path, "latin-1")
        text = "\n".join(re.findall(r"<TEXT>(.*?)</TEXT>", document, re.S))
        parts = re.findall(r"<P>(.*?)</P>", text, re.S) if "<P>" in text else re.split(r"\n\s*\n", text)
        text = re.sub(r"<[^>]+>|&(UR|LR|QL|QC);", "", "\n".join(re.sub(r"\s*\n\s*", " ", p) for p in parts))
        text = re.sub(r"\(?[^.\n]{0,40}, \d(st|nd|rd|th) graf[^.\n]*\)?", "", text)
        if name:
            yield article(between(document, "HEADLINE"), "-".join(name.groups()[1:]), agencies[name.group(1)],
                          text.replace("``", "“").replace("''", "”"))


def multiling(folder):
    """Wikinews of 2005 to 2010 in the MultiLing pilot of the Text Analysis Conference."""
    for path in sorted(folder.glob("TAC 2011 MultiLing Pilot Dataset/SourceTexts/**/*.english")):
        title, *lines = clean(read(path)).split("\n")
        date = day(lines[0]) if lines else None
        yield article(title, date, "Wikinews (MultiLing 2011)", "\n".join(lines[1:] if date else lines))


def newsdumpster(folder):
    """Feeds of some forty outlets in May 2025."""
    for name in ("dedupe0521.jsonl.gz", "dedupe_05-26.jsonl.gz"):
        for line in gzip.decompress((folder / name).read_bytes()).decode("utf-8", "replace").splitlines():
            story = json.loads(line)
            date = story.get("published_parsed")
            yield article(story.get("title"), "%d-%d-%d" % tuple(date[:3]) if date else story.get("published"),
                          story.get("source"), story.get("text"))


def cnn(folder):
    """CNN of July 2024, from Markdown."""
    for path in sorted(folder.glob("2024/**/*.md")):
        head, _, text = read(path).partition("\n---\n")
        title, date = re.match(r"# (.*)", head), re.search(r"Published :`(\d{4}-\d\d-\d\d)", head)
        text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", re.sub(r"!\[[^\]]*\]\([^)]*\)", "", text))
        text = re.sub(r"\*\*|^#+ ", "", text, flags=re.M)
        if title:
            yield article(title.group(1), date and date.group(1), "CNN", text.split("\n---\n")[0])


def factiva(folder):
    """Al Jazeera English on Syria in 2018, as Factiva prints it."""
    text = read(folder / "AJA_Factiva-20180306-2258.txt").replace("\r", "")
    pattern = r"(.*)\n+\s*(?:By [^\n]*\n+)?[\d,]+ words\n(\d+ \w+ \d{4})\n.*?Copyright [^\n]*\n(.*)\Z"
    for document in re.split(r"\n\s*Document AJAZEN\w+", text):
        found = re.match(pattern, document.strip(), re.S)
        if found:
            title, date, text = found.groups()
            yield article(title.strip().split("\n")[-1], date, "Al Jazeera English", text.replace("{articleGUID}", ""))


def aljazeera(folder):
    """Al Jazeera English of May 2025."""
    for row in rows(folder / "initial_content.csv"):
        yield article(row["title"], row["date"], "Al Jazeera English", row["content"])


def summarizetoday(folder):
    """Al Jazeera of spring 2015, whose UTF-8 was read as Latin-1 once."""
    for path in sorted(folder.glob("content/posts/2015/*/*/*.md")):
        head, _, text = read(path).partition("\n\n")
        source = re.search(r"^Src: https?://([^/\s]+)", head, re.M)
        if not source:
            continue
        try:
            text = text.encode("latin-1").decode("utf-8")
        except UnicodeError:
            for wrong, right in (("Â\xa0", " "), ("Â ", " "), ("â€™", "’"), ("â€œ", "“"), ("â€\x9d", "”")):
                text = text.replace(wrong, right)
        title, date = (re.search(rf"^{key}: (.*)", head, re.M).group(1) for key in ("Title", "Date"))
        yield article(title, date, source.group(1), re.sub(r"\n+Source:.*$", "", text.strip()))


def wikinews(folder):
    """Wikinews of 2019 and 2020."""
    for year in (2019, 2020):
        for row in rows(folder / f"data/wikinews_{year}.csv"):
            yield article(row["title"], row["date"], "Wikinews", row["text"])


def basil(folder):
    """New York Times, Fox News and Huffington Post on the same events, 2010 to 2019."""
    outlets = dict(nyt="New York Times", fox="Fox News", hpo="Huffington Post")
    for path in sorted(folder.glob("articles/**/*.json")):
        story = json.loads(read(path))
        text = "\n".join(p if isinstance(p, str) else " ".join(p) for p in story["body-paragraphs"])
        yield article(story["title"], story["date"], outlets[story["source"].lower()], text)


def places(folder):
    """Local papers and others of the corpora for finding places LGL and TR-News."""
    for name in ("TR-News", "lgl"):
        for story in xml.etree.ElementTree.parse(folder / f"data/Corpora/{name}.xml").iter("article"):
            title, domain, address, date, text = (
                (story.findtext(key) or "").strip() for key in ("title", "domain", "url", "dltime", "text"))
            yield article(title, date, domain or re.sub(r"https?://([^/]+).*", r"\1", address), text)


# outlets whose feeds were read, by what their files' names have
FEEDS = re.compile(
    "nytWorld|ft.comworld|nbcnewspublicworld|skynews.comfeedsrssworld|abcnewstop|washingtonpost.comrssworld|RSSWorldNews|aljazeera"
    "|bbci.co.uknewsrss|bloomberg.compolitics|npr.org1001|cnbc.comid100727362|thehill|moxie|scmp|politico|japantoday"
    "|timesofindia|themoscowtimes|www.rt.com|hindustantimes|aa.com.tr|euronews|yahoo|cbsnews|apnews|time.com|independent"
    "|telegraph")


def feeds(folder):
    """Headlines and summaries of outlets' feeds, a file a feed and day; the commit before the last, which packs them."""
    for path in sorted(folder.glob("**/*entries.json")):
        if FEEDS.search(path.name):
            yield from stories(read(path))


def packed_feeds(folder):
    """The same, a packed file a month."""
    for path in sorted(folder.glob("**/*.zip")):
        with zipfile.ZipFile(path) as month:
            for name in month.namelist():
                if name.endswith("entries.json"):
                    yield from stories(month.read(name))


def stories(text):
    """Those of a feed's file: a list, or nothing where the file is broken."""
    try:
        entries = [e for e in json.loads(text) if isinstance(e, dict)]
    except (ValueError, TypeError):
        return
    for entry in entries:
        title, text = (re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", tag, entry.get(key) or ""))).strip()
                       for key, tag in (("title", ""), ("description", " ")))
        yield dict(title=title, date=(entry.get("date_published") or "")[:10], text=text[:3000],
                   source=re.sub(r"https?://(www\.)?([^/]+).*", r"\2", entry.get("link") or ""))
