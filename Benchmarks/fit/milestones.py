#!/usr/bin/env python3
"""Fit the model of milestones and write its weights.

    swift run -c release attache-features --milestones ARTICLES.jsonl > options.jsonl
    milestones.py options.jsonl GOLD.jsonl --more OPTIONS.jsonl GOLD.jsonl --write Sources/Findings/Tables/milestoneWeights.swift

An option is a noun with its verb, countries and a year; trees (`pip install lightgbm scikit-learn`) learn from all of them which the
article tells of. The program asks them of all, and asks more certainty of those that the rules would not take. Folds are whole
articles, by the CRC of their ids. Articles given with `--more` are learnt from fold by fold like all others; there are figures for each
file.
"""
import numpy as np

import options
from fit import section, table, train

TREES = dict(objective="binary", learning_rate=0.05, num_leaves=12, min_data_in_leaf=30, feature_fraction=0.3,
             bagging_fraction=0.8, bagging_freq=1, lambda_l2=10, verbose=-1, num_threads=1)
ROUNDS = 200
SEEDS = (1, 2)          # of the figures; the weights are those of the first
THRESHOLDS, OTHER_THRESHOLDS = (0.15, 0.2, 0.25, 0.3), (0.3, 0.35, 0.4, 0.45)
CHOSEN = (0.2, 0.4)     # `MilestoneRule.threshold` and `otherThreshold`
MARGIN = 0.1            # by which something else must be surer than what the rules read; `MilestoneJudge.margin`


def fits(gold, option):
    year = gold.get("year") or (int(str(gold["date"])[:4]) if gold.get("date") else None)
    return sorted(gold["parties"]) == option["parties"] and gold["kind"] == option["kind"] and year in (None, option["year"])


def trees(seed, rows, labels):
    return train(dict(TREES, seed=seed), ROUNDS, rows, labels)


def main():
    arguments = options.arguments(__doc__)
    data = options.Data("milestones", fits, [(arguments.options, arguments.gold), *arguments.more], by_quotation=True)
    answers = data.left_out(lambda rows, labels: [trees(seed, rows, labels) for seed in SEEDS])
    rules = data.isOfRules
    print(f"{len(data.labels)} options, {data.labels.sum()} right, {rules.sum()} of the rules; left-out folds of each file:")

    def given(threshold, other):
        enough = answers >= np.where(rules, threshold, other)
        return data.given(np.where(enough, answers + MARGIN * rules, -1), 0, ("sentence", "noun", "kind"), ("kind", "year"))

    for threshold in (0, *THRESHOLDS):
        data.report("rules alone, threshold %.2f" % threshold, given(threshold, 2))
    for threshold in THRESHOLDS:
        for other in OTHER_THRESHOLDS:
            data.report("threshold %.2f, of others %.2f" % (threshold, other), given(threshold, other))
    print("confidence   milestones   right")
    data.calibration(answers, given(*CHOSEN))
    if arguments.write:
        model = trees(SEEDS[0], data.rows[data.teaches], data.labels[data.teaches])
        table(arguments.write, "/// Weights of the model of milestones, fitted by `Benchmarks/fit/milestones.py` on annotated news; trees a "
              "line, see `TreeEnsemble`.", "milestoneWeights", section("milestone", model)[1:])


if __name__ == "__main__":
    main()
