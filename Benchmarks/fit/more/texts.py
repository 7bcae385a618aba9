#!/usr/bin/env python3
"""Make the articles and annotations of the further news that the models are fitted on.

    cd CLONES                                       # wherever the public copies shall lie
    git clone https://github.com/stiles/north-korea-news
    texts.py agency.jsonl CLONES ARTICLES.jsonl GOLD.jsonl

The annotations here name each article by the CRC-32 of title, newline and body, and quote its evidence by character
ranges of these; the words are other people's and come from the copies that their publishers or collectors keep. Each
collection has a reader that gives all its documents. What is not cloned is named, with the address; lines whose text
is not there or has changed are left out and counted.
"""
import collections
import json
import pathlib
import sys
import zlib

import readers

# the collections by the beginning of their articles' ids
COLLECTIONS = {
    "te3": ("jspotter/TempEval-3", readers.wire),
    "nw": ("abdullah-2k3/abdullah-2k3-Comparative-Linguistic-Analysis-of-Mainstream-International-News-Articles",
           readers.press),
    "fbis": ("yardenGoldy/SearchEngine", readers.fbis),
    "zelenskyy": ("PeiYiZhuo/zelenskyy-putin", readers.ukraine),
    "kcna": ("stiles/north-korea-news", readers.kcna),
    "ap89": ("mgonzalez1130/IR_2", readers.ap89),
    "duc": ("ayushoriginal/Multi-Document-Summarization", readers.duc),
    "multiling2011": ("ayushoriginal/Multi-Document-Summarization", readers.multiling),
    "newsdumpster": ("CodeAKrome/News-Dumpster", readers.newsdumpster),
    "cnn2024": ("MmdrzaCo/Latest", readers.cnn),
    "ajr2025": ("basharulalammazu/Aljazeera-News-Analysis", readers.aljazeera),
    "ajafactiva": ("gokulbalagopal/Comprehensive-Analysis-of-Syrian-Conflict-News-Articles-using-NLP", readers.factiva),
    "summarizetoday": ("berkantaydin/summarizetoday.com", readers.summarizetoday),
    "wikinews": ("vanatteveldt/wikinews", readers.wikinews),
    "basil": ("launchnlp/BASIL", readers.basil),
    "rss2021": ("rumca-js/RSS-Link-Database-2021", readers.packed_feeds),
    "rss2022": ("rumca-js/RSS-Link-Database-2022", readers.feeds),
    "rss2023": ("rumca-js/RSS-Link-Database-2023", readers.feeds),
    "trnews": ("milangritta/Pragmatic-Guide-to-Geoparsing-Evaluation", readers.places),
}

# what an annotation can hold; a file has those that its articles were read for
KINDS = ("meetings", "gatherings", "anniversaries", "milestones")


def checksum(article):
    return "%08x" % zlib.crc32((article["title"] + "\n" + article["text"]).encode())


def documents(clones, collection):
    """All documents of a collection, or a word about where to find it."""
    repository, reader = COLLECTIONS[collection]
    folder = pathlib.Path(clones) / repository.split("/")[1]
    if folder.is_dir():
        return reader(folder)
    print(f"left out: {folder} is not there; git clone https://github.com/{repository} {folder}", file=sys.stderr)
    return ()


def main():
    annotations, clones, articles, gold = sys.argv[1:]
    wanted = collections.defaultdict(dict)
    for line in map(json.loads, open(annotations, encoding="utf-8")):
        wanted[line["id"].split("-")[0]][line.pop("crc")] = line
    with open(articles, "w", encoding="utf-8") as texts, open(gold, "w", encoding="utf-8") as lines:
        for collection, by_text in wanted.items():
            total = len(by_text)
            for document in documents(clones, collection):
                line = by_text.pop(checksum(document), None)
                if not line:
                    continue
                whole = document["title"] + "\n" + document["text"]
                for kind in KINDS:
                    for record in line.get(kind, ()):
                        record["evidence"] = " … ".join(whole[a:b] for a, b in record["evidence"])
                document = {"id": line["id"], **document, "date": line["published"]}
                texts.write(json.dumps(document, ensure_ascii=False) + "\n")
                lines.write(json.dumps(line, ensure_ascii=False) + "\n")
            print(f"{collection}: {total - len(by_text)} of {total} articles", file=sys.stderr)


if __name__ == "__main__":
    main()
