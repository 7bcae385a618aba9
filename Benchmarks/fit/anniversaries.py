#!/usr/bin/env python3
"""Fit the model of anniversaries and write its weights.

    swift run -c release attache-features --anniversaries ARTICLES.jsonl > options.jsonl
    anniversaries.py options.jsonl GOLD.jsonl --more OPTIONS.jsonl GOLD.jsonl --write Sources/Findings/Tables/anniversaryWeights.swift

An option is a numbered return with the countries whose event it may be; trees (`pip install lightgbm`) learn from all of them which
the article tells of. Of each number the program gives the surest option, if it is sure enough. Folds are whole articles, by the CRC
of their ids. Articles given with `--more` are learnt from fold by fold like all others; there are figures for each file.
"""
import numpy as np

import options
from fit import section, table, train

TREES = dict(objective="binary", learning_rate=0.05, num_leaves=12, min_data_in_leaf=20, feature_fraction=0.3,
             bagging_fraction=0.8, bagging_freq=1, lambda_l2=5, verbose=-1, num_threads=1, seed=1)
ROUNDS = 200
BAG = 5                 # models, as one
THRESHOLD = 0.4         # `AnniversaryRule.threshold`


def fits(gold, option):
    return sorted(gold["parties"]) == option["parties"] and gold["ordinal"] == option["ordinal"]


def trees(rows, labels):
    return train(TREES, ROUNDS, rows, labels, BAG)


def main():
    arguments = options.arguments(__doc__)
    data = options.Data("anniversaries", fits, [(arguments.options, arguments.gold), *arguments.more])
    answers = data.left_out(lambda rows, labels: [trees(rows, labels)])

    def given(answers, threshold):
        return data.given(answers, threshold, ("at", "ordinal"), ("ordinal",))

    rules = data.isOfRules
    print(f"{len(data.labels)} options, {data.labels.sum()} right, {rules.sum()} of the rules; left-out folds of each file:")
    data.report("rules alone   ", given(np.where(rules, 1, -1), 0))
    for threshold in (0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5):
        data.report("threshold %.2f" % threshold, given(answers, threshold))
    print("confidence   records   right")
    data.calibration(answers, given(answers, THRESHOLD))
    if arguments.write:
        table(arguments.write, "/// Weights of the model of anniversaries, fitted by `Benchmarks/fit/anniversaries.py` on annotated news; "
              "trees a line, see `TreeEnsemble`.", "anniversaryWeights", section("anniversary", trees(data.rows, data.labels))[1:])


if __name__ == "__main__":
    main()
