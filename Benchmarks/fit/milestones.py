#!/usr/bin/env python3
"""Fit the model of milestones and write its weights.

    swift run -c release attache-features --milestones ARTICLES.jsonl > options.jsonl
    milestones.py options.jsonl GOLD.jsonl --more OPTIONS.jsonl GOLD.jsonl --write Sources/Findings/Tables/milestoneWeights.swift

An option is a noun with its verb, countries and a year; trees (`pip install lightgbm scikit-learn`) learn from all of them which the
article tells of. The program asks them of the options that the rules have taken alone. Folds are whole articles, by the CRC of their
ids. Articles given with `--more` are learnt from fold by fold like all others; there are figures for each file.
"""
import argparse
import collections
import json
import pathlib
import zlib

import numpy as np

from fit import section, table, train

FOLDS = 5
TREES = dict(objective="binary", learning_rate=0.05, num_leaves=12, min_data_in_leaf=30, feature_fraction=0.3,
             bagging_fraction=0.8, bagging_freq=1, lambda_l2=10, verbose=-1, num_threads=1)
ROUNDS = 200
SEEDS = (1, 2)          # of the figures; the weights are those of the first


def fits(gold, option):
    year = gold.get("year") or (int(str(gold["date"])[:4]) if gold.get("date") else None)
    return sorted(gold["parties"]) == option["parties"] and gold["kind"] == option["kind"] and year in (None, option["year"])


class Data:
    def __init__(self, files):
        self.options, self.rows, self.labels, self.article, self.file = [], [], [], [], []
        self.gold, self.names = [], []
        for number, (options, gold) in enumerate(files):
            annotated = {g["id"]: g for g in map(json.loads, open(gold, encoding="utf-8")) if "milestones" in g}
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
                    self.labels.append(int(any(fits(g, o) for g in annotated[record["id"]]["milestones"])))
        self.rows, self.labels = np.array(self.rows, dtype=np.float32), np.array(self.labels)
        self.file = np.array(self.file)
        self.fold = np.array([zlib.crc32(a.encode()) % FOLDS for a in self.article])


def trees(seed, rows, labels):
    return train(dict(TREES, seed=seed), ROUNDS, rows, labels)


def given(data, answers, threshold):
    """Of each noun the surest option, each milestone once."""
    best = {}
    for n, (option, p) in enumerate(zip(data.options, answers)):
        key = (data.article[n], option["sentence"], option["noun"], option["kind"])
        if p >= threshold and (key not in best or p > answers[best[key]]):
            best[key] = n
    once = {}
    for n in best.values():
        o = data.options[n]
        key = (data.article[n], tuple(o["parties"]), o["kind"], o["year"])
        if key not in once or answers[n] > answers[once[key]]:
            once[key] = n
    return list(once.values())


def figures(data, chosen, number):
    gold = data.gold[number]
    found = collections.defaultdict(list)
    for n in chosen:
        if data.file[n] == number:
            found[data.article[n]].append(data.options[n])
    hits = total = 0
    for article, g in gold.items():
        total += len(g["milestones"])
        left = list(found[article])
        for m in g["milestones"]:
            hit = next((o for o in left if fits(m, o)), None)
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
        for seed in SEEDS:
            answers[out] += trees(seed, data.rows[use], data.labels[use]).predict(data.rows[out]) / len(SEEDS)
    rules = np.array([o["rule"] for o in data.options]) == 1
    print(f"{len(data.labels)} options, {data.labels.sum()} right, {rules.sum()} of the rules; left-out folds of each file:")
    for threshold in (0, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5):
        chosen = given(data, np.where(rules, answers, -1), threshold)
        print("threshold %.2f" % threshold, *(figures(data, chosen, n) for n in range(len(data.gold))), sep="   ")
    print("confidence   options of the rules   right")
    for low in np.arange(0, 1, 0.1):
        band = rules & (answers >= low) & (answers < low + 0.1)
        if band.any():
            print("%.1f-%.1f  %8d  %.2f" % (low, low + 0.1, band.sum(), data.labels[band].mean()))
    if options.write:
        model = trees(SEEDS[0], data.rows, data.labels)
        table(options.write, "/// Weights of the model of milestones, fitted by `Benchmarks/fit/milestones.py` on annotated news; trees a "
              "line, see `TreeEnsemble`.", "milestoneWeights", section("milestone", model)[1:])


if __name__ == "__main__":
    main()
