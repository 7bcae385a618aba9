"""Options that rules read from articles, and how many of the annotated records the surest of them are: what the fits of
milestones and of anniversaries share."""
import argparse
import collections
import json
import pathlib
import re

import numpy as np

from fit import FOLDS, folds, quoted


def arguments(description):
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("options")
    parser.add_argument("gold")
    parser.add_argument("--more", nargs=2, action="append", default=[], metavar=("OPTIONS", "GOLD"))
    parser.add_argument("--write", type=pathlib.Path, metavar="FILE")
    return parser.parse_args()


class Data:
    """The options of pairs of files (options, annotations) with the annotations of `kind`; `fits` says whether an annotated
    record is what an option says. Folds are whole articles, by the CRC of their ids. With `by_quotation` models learn of those
    options that fit an annotated record only the ones whose sentence the annotator quoted, if there are any: that the same
    could be read elsewhere too does not mean that it is said there."""

    def __init__(self, kind, fits, files, by_quotation=False):
        self.kind, self.fits = kind, fits
        self.options, self.rows, self.labels, self.article, self.file = [], [], [], [], []
        self.gold, self.names = [], []
        for number, (options, gold) in enumerate(files):
            annotated = {g["id"]: g for g in map(json.loads, open(gold, encoding="utf-8")) if kind in g}
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
                    self.labels.append(int(any(fits(g, o) for g in annotated[record["id"]][kind])))
        self.rows, self.labels = np.array(self.rows, dtype=np.float32), np.array(self.labels)
        self.file = np.array(self.file)
        self.fold = folds(self.article)
        self.isOfRules = np.array([o["rule"] for o in self.options]) == 1
        self.teaches = np.ones(len(self.labels), dtype=bool)
        if by_quotation:
            self.leave_out_unquoted()

    def leave_out_unquoted(self):
        own = collections.defaultdict(list)
        for n, (file, article) in enumerate(zip(self.file, self.article)):
            own[file, article].append(n)
        told = np.zeros(len(self.labels), dtype=bool)
        for file, annotated in enumerate(self.gold):
            for article, gold in annotated.items():
                texts = {self.options[n]["sentence"]: self.options[n]["text"] for n in own[file, article]}
                for record in gold[self.kind]:
                    parts = [p for p in re.split("…|[.]{3}", record["evidence"]) if p.strip()]
                    sentences = {s for s, text in texts.items() if any(quoted(p, text) for p in parts)}
                    fitting = [n for n in own[file, article] if self.fits(record, self.options[n])]
                    here = [n for n in fitting if self.options[n]["sentence"] in sentences]
                    told[here or fitting] = True
        self.teaches = told | (self.labels == 0)

    def left_out(self, train):
        """What models say of each fold when `train`, given rows and labels, has made them without it: their mean."""
        answers = np.zeros(len(self.labels))
        for fold in range(FOLDS):
            use, out = self.teaches & (self.fold != fold), self.fold == fold
            models = train(self.rows[use], self.labels[use])
            answers[out] = sum(m.predict(self.rows[out]) / len(models) for m in models)
        return answers

    def given(self, answers, threshold, place, content):
        """Of each place of an article (by these keys) the surest option, of each content one."""
        best = {}
        for n, (option, p) in enumerate(zip(self.options, answers)):
            key = (self.article[n], *(option[k] for k in place))
            if p >= threshold and (key not in best or p > answers[best[key]]):
                best[key] = n
        once = {}
        for n in best.values():
            key = (self.article[n], tuple(self.options[n]["parties"]), *(self.options[n][k] for k in content))
            if key not in once or answers[n] > answers[once[key]]:
                once[key] = n
        return list(once.values())

    def figures(self, chosen, number):
        """Precision, recall and F1 of the chosen options in the articles of one pair of files."""
        found = collections.defaultdict(list)
        for n in chosen:
            if self.file[n] == number:
                found[self.article[n]].append(self.options[n])
        hits = total = 0
        for article, annotated in self.gold[number].items():
            total += len(annotated[self.kind])
            left = list(found[article])
            for record in annotated[self.kind]:
                hit = next((o for o in left if self.fits(record, o)), None)
                if hit:
                    left.remove(hit)
                    hits += 1
        count = sum(map(len, found.values()))
        p, r = hits / max(1, count), hits / max(1, total)
        return "P %.3f R %.3f F1 %.3f" % (p, r, 2 * p * r / (p + r) if p + r else 0)

    def report(self, title, chosen):
        print(title, *(self.figures(chosen, n) for n in range(len(self.gold))), sep="   ")

    def calibration(self, answers, chosen):
        """How many of the chosen options of each tenth of confidence are right."""
        chosen = np.array(chosen)
        for low in np.arange(0, 1, 0.1):
            band = chosen[(answers[chosen] >= low) & (answers[chosen] < low + 0.1)]
            if len(band):
                print("%.1f-%.1f  %8d  %.2f" % (low, low + 0.1, len(band), self.labels[band].mean()))
