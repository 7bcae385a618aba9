#!/usr/bin/env python3
"""Counts which letter follows which two in the running words of English news, and writes the table of LetterTrigrams.

    letters.py ARTICLES.jsonl... > Sources/Articles/Language/letterTable.swift

Each line of the input is an object with a `text`. Only words that begin with a small letter count: names are of all languages.
"""
import collections
import json
import math
import re
import sys

SYMBOLS = "abcdefghijklmnopqrstuvwxyz*_"  # * is any other letter, _ the edge of a word
LARGEST = 9.0  # bits
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


def words(text):
    for token in text.split():
        if re.search(r"[@/_]|www\.|\.com", token):
            continue
        for match in WORD.finditer(token):
            word = match.group()
            if word[0].islower():
                word = re.sub("['’]", "", word.lower())
                yield "".join(c if "a" <= c <= "z" else "*" for c in word)


def main():
    threes = collections.Counter()
    twos = collections.Counter()
    for path in sys.argv[1:]:
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                for word in words(json.loads(line)["text"]):
                    edged = "__" + word + "_"
                    for i in range(len(edged) - 2):
                        threes[edged[i:i + 3]] += 1
                        twos[edged[i:i + 2]] += 1
    print("// swift-format-ignore-file")
    print("/// Bits of a letter behind two others, in tenths, counted by `Benchmarks/letters/letters.py` in English news: a row for the first")
    print("/// letter, in it 28 for the second, in these 28 for the third; `#` is 0, `\\` is passed over. See `LetterTrigrams`.")
    print("let letterTrigrams: StaticString = #\"\"\"")
    for first in SYMBOLS:
        row = []
        for second in SYMBOLS:
            total = twos[first + second]
            for third in SYMBOLS:
                if total:
                    share = (threes[first + second + third] + 0.1) / (total + 0.1 * len(SYMBOLS))
                    bits = min(LARGEST, -math.log2(share))
                else:
                    bits = 6.8  # as if all letters were alike, and two bits for the rarity
                code = 0x23 + round(bits * 10)
                row.append(chr(code + 1 if code >= 0x5C else code))
        print("".join(row))
    print("\"\"\"#")


main()
