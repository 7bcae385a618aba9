#!/usr/bin/env python3
"""Holds the pairs of near copies that the program found against an exact join of all texts.

    exact_join.py TEXTS.jsonl PAIRS.tsv

TEXTS.jsonl has {"id", "text"} a line, text being title and body; PAIRS.tsv two ids a line. Both are written by
`attache-benchmark stories`. A text is the set of its runs of five words: words are runs of ASCII letters, digits and all
characters beyond ASCII, ASCII capitals folded; a text of fewer than six words is one run of all of them. Two texts are near
copies when the runs in both are at least 0.8 of the runs in either. No sketch and no hash takes part: the join indexes the
rarest runs of every text, among which two such texts must share one (prefix filter; Chaudhuri, Ganti and Kaushik 2006).
"""
import collections
import json
import re
import sys
import time

THRESHOLD = 0.8
WORD = re.compile(r"[A-Za-z0-9\u0080-\U0010ffff]+")
FOLD = {c: c + 32 for c in range(65, 91)}


def shingles(text):
    words = WORD.findall(text.translate(FOLD))
    if len(words) <= 5:
        return frozenset([tuple(words)]) if words else frozenset()
    return frozenset(tuple(words[i:i + 5]) for i in range(len(words) - 4))


def join(texts):
    sets = [shingles(text) for text in texts]
    frequency = collections.Counter(s for own in sets for s in own)
    index = collections.defaultdict(list)
    pairs = set()
    for i in sorted(range(len(sets)), key=lambda i: len(sets[i])):
        own = sets[i]
        size = len(own)
        # ceil(0.8 size) runs in common at least: one of the others + 1 rarest is among them.
        prefix = size - (4 * size + 4) // 5 + 1
        candidates = set()
        for run in sorted(own, key=lambda s: (frequency[s], s))[:prefix]:
            candidates.update(j for j in index[run] if len(sets[j]) >= THRESHOLD * size)
            index[run].append(i)
        for j in candidates:
            common = len(own & sets[j])
            if common >= THRESHOLD * (size + len(sets[j]) - common):
                pairs.add((i, j) if i < j else (j, i))
    return pairs


def clusters(pairs):
    parent = {}

    def find(x):
        while parent.setdefault(x, x) != x:
            x = parent[x]
        return x
    for a, b in pairs:
        parent[find(a)] = find(b)
    return len({find(x) for x in list(parent)})


def main(texts_file, pairs_file):
    lines = [json.loads(line) for line in open(texts_file, encoding="utf-8")]
    start = time.perf_counter()
    exact = join([line["text"] for line in lines])
    seconds = time.perf_counter() - start
    exact = {tuple(sorted((lines[a]["id"], lines[b]["id"]))) for a, b in exact}
    found = {tuple(sorted(line.rstrip("\n").split("\t"))) for line in open(pairs_file, encoding="utf-8")}
    print(f"exact join: {len(exact)} pairs in {clusters(exact)} clusters of {len(lines)} texts, {seconds:.1f} s")
    print(f"found: {len(found & exact)} of them; {len(exact - found)} missed, {len(found - exact)} that are none")
    for pair in sorted(exact - found)[:20]:
        print("missed:", *pair)
    return 1 if exact != found else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
