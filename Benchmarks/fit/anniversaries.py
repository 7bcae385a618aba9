#!/usr/bin/env python3
"""Fit the model of anniversaries and write its weights.

    swift run -c release attache-features --anniversaries ARTICLES.jsonl > options.jsonl
    anniversaries.py options.jsonl GOLD.jsonl --more OPTIONS.jsonl GOLD.jsonl --write Sources/Findings/Tables/anniversaryWeights.swift

An option is a numbered return with the countries whose event it may be; trees (`pip install lightgbm`) learn from all of them which
the article tells of. Of each number the program gives the surest option, if it is sure enough. Folds are whole articles, by the CRC
of their ids. Articles given with `--more` are learnt from fold by fold like all others; there are figures for each file.
"""
import argparse
import collections
import json
import pathlib
import zlib

import numpy as np

from fit import section, table, train

FOLDS = 5
TREES = dict(objective="binary", learning_rate=0.05, num_leaves=12, min_data_in_leaf=20, feature_fraction=0.3,
             bagging_fraction=0.8, bagging_freq=1, lambda_l2=5, verbose=-1, num_threads=1, seed=1)
ROUNDS = 200
BAG = 5                 # models, as one
THRESHOLD = 0.35        # `AnniversaryRule.threshold`


def fits(gold, option):
    return sorted(gold["parties"]) == option["parties"] and gold["ordinal"] == option["ordinal"]


class Data:
    def __init__(self, files):
        self.options, self.rows, self.labels, self.article, self.file = [], [], [], [], []
        self.gold, self.names = [], []
        for number, (options, gold) in enumerate(files):
            annotated = {g["id"]: g for g in map(json.loads, open(gold, encoding="utf-8")) if "anniversaries" in g}
            self.gold.append(annotated)
            for record in map(json.loads, open(options, encoding="utf-8")):
                if record["id"] not in annotated:
                    continue
                self.names = record["names"] or self.names
                for o in record["options"]:
                    self.rows.append(o.pop("row"))
                    self.options.append(o)
                    self.article.append(record["id"])
                    self.file.append(number)
                    self.labels.append(int(any(fits(g, o) for g in annotated[record["id"]]["anniversaries"])))
        self.rows, self.labels = np.array(self.rows, dtype=np.float32), np.array(self.labels)
        self.file = np.array(self.file)
        self.fold = np.array([zlib.crc32(a.encode()) % FOLDS for a in self.article])


def trees(rows, labels):
    return train(TREES, ROUNDS, rows, labels, BAG)


def given(data, answers, threshold):
    """Of each candidate the surest option, each anniversary once."""
    best = {}
    for n, (option, p) in enumerate(zip(data.options, answers)):
        key = (data.article[n], option["at"], option["ordinal"])
        if p >= threshold and (key not in best or p > answers[best[key]]):
            best[key] = n
    once = {}
    for n in best.values():
        o = data.options[n]
        key = (data.article[n], tuple(o["parties"]), o["ordinal"])
        if key not in once or answers[n] > answers[once[key]]:
            once[key] = n
    return list(once.values())


def figures(data, chosen, number):
    found = collections.defaultdict(list)
    for n in chosen:
        if data.file[n] == number:
            found[data.article[n]].append(data.options[n])
    hits = total = 0
    for article, g in data.gold[number].items():
        total += len(g["anniversaries"])
        left = list(found[article])
        for a in g["anniversaries"]:
            hit = next((o for o in left if fits(a, o)), None)
            if hit:
                left.remove(hit)
                hits += 1
    count = sum(map(len, found.values()))
    p, r = hits / max(1, count), hits / max(1, total)
    return "P %.3f R %.3f F1 %.3f" % (p, r, 2 * p * r / (p + r) if p + r else 0)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("options")
    parser.add_argument("gold")
    parser.add_argument("--more", nargs=2, action="append", default=[], metavar=("OPTIONS", "GOLD"))
    parser.add_argument("--write", type=pathlib.Path, metavar="FILE")
    options = parser.parse_args()
    data = Data([(options.options, options.gold), *options.more])
    answers = np.zeros(len(data.labels))
    for fold in range(FOLDS):
        use, out = data.fold != fold, data.fold == fold
        answers[out] = trees(data.rows[use], data.labels[use]).predict(data.rows[out])
    rules = np.array([o["rule"] for o in data.options]) == 1
    print(f"{len(data.labels)} options, {data.labels.sum()} right, {rules.sum()} of the rules; left-out folds of each file:")
    print("rules alone   ", *(figures(data, given(data, np.where(rules, 1, -1), 0), n) for n in range(len(data.gold))), sep="   ")
    for threshold in (0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5):
        chosen = given(data, answers, threshold)
        print("threshold %.2f" % threshold, *(figures(data, chosen, n) for n in range(len(data.gold))), sep="   ")
    chosen = np.array(given(data, answers, THRESHOLD))
    print("confidence   records   right")
    for low in np.arange(0, 1, 0.1):
        band = chosen[(answers[chosen] >= low) & (answers[chosen] < low + 0.1)]
        if len(band):
            print("%.1f-%.1f  %8d  %.2f" % (low, low + 0.1, len(band), data.labels[band].mean()))
    if options.write:
        model = trees(data.rows, data.labels)
        table(options.write, "/// Weights of the model of anniversaries, fitted by `Benchmarks/fit/anniversaries.py` on annotated news; "
              "trees a line, see `TreeEnsemble`.", "anniversaryWeights", section("anniversary", model)[1:])


if __name__ == "__main__":
    main()
