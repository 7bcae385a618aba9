#!/usr/bin/env python3
"""Fit the model of meetings and write its weights as meetingWeights.swift and wordingWeights.swift into Sources/Findings/Tables.

    swift run -c release attache-features ARTICLES.jsonl > candidates.jsonl   # features of every candidate
    fit.py candidates.jsonl GOLD.jsonl                     # cross-validated figures alone
    fit.py candidates.jsonl GOLD.jsonl --more CANDIDATES.jsonl GOLD.jsonl --write TABLES

Gradient-boosted trees (`pip install lightgbm scikit-learn`) in four steps, and a gate before the second. The first chooses each trigger's date among
those that its sentence offers. The second judges each candidate: does this trigger tell of a held,
or of a planned, meeting of these countries? Besides the candidate's features it sees what a linear model says of the
words around the trigger and the parties (`WordingPatterns`). The gate sees the first columns of a row alone, and says which
candidates are worth the rest of it: it learns which ones the second step gives a chance. The third judges each occasion: candidates of the
same countries, status and compatible dates, merged as `OccasionMerge` merges them; its answers are what the records
call confidence. Of lists, which are seldom right to the last country, a fourth says how many of their pairs met.
Folds are whole articles, by the CRC of their ids; each stage sees the answers of the one before on
left-out folds alone. Articles given with `--more` are learnt from like all others, fold by fold, but the figures
are those of the first file's articles.
"""
import argparse
import collections
import datetime as dt
import itertools
import json
import pathlib
import re
import unicodedata
import zlib

import lightgbm as lgb
import numpy as np
import scipy.sparse
import sklearn.linear_model

FOLDS = 5
STATUSES = ("held", "planned")
FLOOR = 0.05      # candidates below are not looked at again; `OccasionMerge.floor`
WIDE_FLOOR = 0.01  # for lists; `OccasionMerge.listFloor`
DAY = dt.timedelta(days=1)
FIRST = dict(objective="binary", learning_rate=0.05, num_leaves=15, min_data_in_leaf=30, feature_fraction=0.4,
             bagging_fraction=0.8, bagging_freq=1, lambda_l2=5, verbose=-1, num_threads=1, seed=1)
SECOND = dict(objective="binary", learning_rate=0.04, num_leaves=7, min_data_in_leaf=30, feature_fraction=0.4,
              bagging_fraction=0.8, bagging_freq=1, lambda_l2=5, verbose=-1, num_threads=1, seed=1)
DATES = dict(objective="binary", learning_rate=0.05, num_leaves=8, min_data_in_leaf=20, feature_fraction=0.5,
             bagging_fraction=0.8, bagging_freq=1, lambda_l2=5, verbose=-1, num_threads=1, seed=1)
GATE = dict(objective="binary", learning_rate=0.2, num_leaves=31, min_data_in_leaf=50, lambda_l2=5, verbose=-1,
            num_threads=1, seed=1)
SHARES = dict(objective="cross_entropy", learning_rate=0.03, num_leaves=6, min_data_in_leaf=20, feature_fraction=0.15,
              bagging_fraction=0.8, bagging_freq=1, lambda_l2=20, verbose=-1, num_threads=1, seed=1)
DATE_ROUNDS, FIRST_ROUNDS, SECOND_ROUNDS, GATE_ROUNDS, SHARE_ROUNDS = 120, 300, 200, 40, 120
LEAST_HOPE = 0.04                    # of the gate; `MeetingModel.leastHope`
OCCASION_MODELS = 6                  # of the third step, as one: on left-out folds F1 0.658 instead of 0.649 with one
BUCKETS = 1 << 18                    # `PatternList.bits`
WORDING_C = 0.2                      # the less, the stronger the weights are drawn to nothing
STEPS = 45                           # of a weight to either side, as `WordingModel.Scale` reads them
DATE_THRESHOLD = 0.35   # `CandidateDates.threshold`
THRESHOLD = 0.29                     # `MeetingRule.threshold`
LIST = 3                             # more countries are a list; `ListVariants.fewest`
LEAST_WORTH = 0.52                   # of a list; `ListVariants.leastWorth`
SURENESS = 0.3                       # what being right to the last country counts beside the pairs; `ListVariants.sureness`
SHARE_MODELS = 6                     # of the shares, as one
OTHER_LISTS = 0.2                    # what lists of further articles count
LIKENESS = 0.5                       # of two readings of one list; `ListVariants`


def words(text):
    return re.findall(r"\w+", unicodedata.normalize("NFKC", (text or "").lower()))


def spans(text):
    """The words of a text with the character at which each begins and ends; case and width folded word by word."""
    return [(unicodedata.normalize("NFKC", m.group().lower()), m.start(), m.end()) for m in re.finditer(r"\w+", text)]


def quoted(evidence, sentence):
    """The characters of the sentence that the evidence quotes, as its best window of words; None below 70 % of them."""
    wanted = collections.Counter(words(evidence))
    size = sum(wanted.values())
    have = spans(sentence)
    best, place = 0, None
    for first in range(len(have)):
        if have[first][0] not in wanted:
            continue
        window = have[first:first + size]
        common = sum((collections.Counter(w for w, _, _ in window) & wanted).values())
        if common > best:
            best, place = common, (first, first + len(window) - 1)
    if not size or best < 0.7 * size:
        return None
    # a word of slack on both sides: annotators quote from the verb or from the noun on
    return have[max(0, place[0] - 1)][1], have[min(len(have) - 1, place[1] + 1)][2]


def interval(dates):
    """[start, end] as the first and the last day, or None."""
    if not dates or not dates[0]:
        return None
    if dates[0][:2] == "00" or (dates[1] or "1")[:2] == "00":
        return None
    a = [int(p) for p in dates[0].split("-")]
    b = [int(p) for p in (dates[1] or dates[0]).split("-")]
    low = dt.date(a[0], a[1] if len(a) > 1 else 1, a[2] if len(a) > 2 else 1)
    if len(b) > 2:
        high = dt.date(*b)
    elif len(b) > 1:
        high = dt.date(b[0] + (b[1] == 12), b[1] % 12 + 1, 1) - DAY
    else:
        high = dt.date(b[0], 12, 31)
    return (low, high) if low <= high else None


def near(a, b, slack=1):
    return a[0] - slack * DAY <= b[1] and b[0] - slack * DAY <= a[1]


def compatible(meeting, dates, status, published):
    """Whether a gold meeting's dates can be the found ones; without any, held ones fall back on the publication day."""
    g = interval([meeting.get("start"), meeting.get("end")])
    f = interval(dates)
    p = interval([published, published]) if published else None
    if f is None and status == "held":
        f = p
    if g and f:
        return near(g, f)
    if g:
        return bool(p) and near(g, p, 3)
    if f:
        return p is None or (p[0] - 7 * DAY <= f[1] and f[0] <= p[1] + 7 * DAY)
    return True


def annotated(files):
    """The annotations by article of pairs of files (candidates or details, annotations); the articles of the first pair."""
    each = [{g["id"]: g for g in map(json.loads, open(gold, encoding="utf-8"))} for _, gold in files]
    gold = {i: g for articles in reversed(each) for i, g in articles.items()}
    for meeting in (m for g in gold.values() for m in g.get("meetings", ())):
        # what is called off is a plan to the models; the words around its trigger say the rest (`tellsOfCancelling`)
        meeting["status"] = "planned" if meeting["status"] == "cancelled" else meeting["status"]
    return gold, set(each[0])


class Data:
    """Candidates and annotations of pairs of files; figures are counted on the articles of the first pair alone."""

    def __init__(self, *files):
        self.gold, self.counted = annotated(files)
        self.names, self.rows, self.article, self.parties, self.dates = [], [], [], [], []
        self.sentence, self.labels, self.weights = [], {s: [] for s in STATUSES}, {s: [] for s in STATUSES}
        self.places, self.candidates, self.triggers, self.patterns = {}, [], [], []
        for record in (json.loads(line) for path, _ in files for line in open(path, encoding="utf-8")):
            if record["id"] not in self.gold:
                continue
            self.names = record["names"] or self.names
            gold_article = self.gold[record["id"]]
            shared = {t["trigger"]: t.pop("wording") for t in record["triggers"]}
            self.places[record["id"]] = self.quotations(gold_article, record["candidates"])
            for c in record["candidates"]:
                self.patterns.append(np.array(shared[c["trigger"]] + c.pop("wording"), dtype=np.int32))
                self.candidates.append(c)
                self.rows.append(c["row"])
                self.article.append(record["id"])
                self.parties.append(tuple(c["parties"]))
                self.dates.append({s: c[s] for s in STATUSES})
                self.sentence.append(c["sentence"])
            where = {c["trigger"]: c for c in record["candidates"]}
            for t in record["triggers"]:
                self.triggers.append(dict(t, article=record["id"], sentence=where[t["trigger"]]["sentence"],
                                          at=where[t["trigger"]]["at"]))
        self.rows = np.array(self.rows, dtype=np.float32)
        self.fold = folds(self.article)

    def wording(self):
        """Writes what the model of wording says on left-out folds into the rows; for each status the weights of all data."""
        lengths = [len(p) for p in self.patterns]
        matrix = scipy.sparse.csr_matrix(
            (np.ones(sum(lengths), dtype=np.float32), np.concatenate(self.patterns), np.concatenate([[0], np.cumsum(lengths)])),
            shape=(len(lengths), BUCKETS))
        weights = []
        for status in STATUSES:
            y, use = np.array(self.labels[status]), np.array(self.weights[status]) > 0
            column = self.names.index("wording." + status)
            for fold in range(FOLDS):
                model = linear(matrix[use & (self.fold != fold)], y[use & (self.fold != fold)])
                self.rows[self.fold == fold, column] = matrix[self.fold == fold] @ model
            weights.append(linear(matrix[use], y[use]))
        return weights

    def date(self):
        """Chooses the date of every trigger on left-out folds, writes it into the rows; the model of all data."""
        rows, labels, owner = [], [], []
        for n, trigger in enumerate(self.triggers):
            for option, label in zip(trigger["options"], self.date_labels(trigger)):
                rows.append(option["row"])
                labels.append(label)
                owner.append(n)
        rows, labels, owner = np.array(rows, dtype=np.float32), np.array(labels), np.array(owner)
        fold = folds(self.triggers[n]["article"] for n in owner)
        known = labels >= 0
        fitted = lambda use: train(DATES, DATE_ROUNDS, rows[use], labels[use])
        answers = left_out(fold, known, rows, fitted)
        self.choose(owner, answers)
        right, all_found, total = 0, 0, 0
        for n, trigger in enumerate(self.triggers):
            wanted = self.date_labels(trigger)
            if not wanted or wanted[0] < 0 or trigger["article"] not in self.counted:
                continue
            total += any(wanted)
            if trigger["chosen"] is not None:
                all_found += 1
                right += wanted[trigger["chosen"]]
        print("dates: %d triggers that annotators quoted have one, %d chosen, %d rightly" % (total, all_found, right))
        return fitted(known)

    def date_labels(self, trigger):
        """For each of the trigger's dates 1 where it is that of a meeting quoted there, the exactest ones; else 0; -1 where none is."""
        gold = self.gold[trigger["article"]]["meetings"]
        here = [m for m, p in zip(gold, self.places[trigger["article"]])
                if p and p[0] == trigger["sentence"] and (not p[3] or p[1] <= trigger["at"] < p[2])
                and m["status"] in STATUSES]
        if not here:
            return [-1] * len(trigger["options"])
        labels = [0] * len(trigger["options"])
        for m in here:
            wanted = interval([m.get("start"), m.get("end")])
            if not wanted:
                continue
            found = [interval(o[m["status"]]) for o in trigger["options"]]
            exact = [f == wanted for f in found]
            for n, f in enumerate(found):
                if exact[n] or (not any(exact) and f and near(f, wanted)):
                    labels[n] = 1
        return labels

    def choose(self, owner, answers):
        first = self.names.index("date.offered")
        for trigger in self.triggers:
            trigger["chosen"], trigger["best"], trigger["answers"] = None, 0.0, []
        for n, p in zip(owner, answers):
            self.triggers[n]["answers"].append(p)
        for trigger in self.triggers:
            if trigger["answers"]:
                best = int(np.argmax(trigger["answers"]))
                trigger["best"] = trigger["answers"][best]
                if trigger["best"] >= DATE_THRESHOLD:
                    trigger["chosen"] = best
        by = {(t["article"], t["trigger"]): t for t in self.triggers}
        probability = self.names.index("date.probability")
        for n, c in enumerate(self.candidates):
            if c["earlier"]:
                continue
            trigger = by[(self.article[n], c["trigger"])]
            option = None if trigger["chosen"] is None else trigger["options"][trigger["chosen"]]
            columns = option["columns"] if option else trigger["none"]
            self.rows[n, first:first + len(columns)] = columns
            self.rows[n, probability] = trigger["best"]
            self.dates[n] = {s: option[s] if option else [] for s in STATUSES}

    def label_candidates(self):
        for n, c in enumerate(self.candidates):
            for status in STATUSES:
                label, weight = self.label(c, status, self.gold[self.article[n]], self.places[self.article[n]],
                                           self.dates[n])
                self.labels[status].append(label)
                self.weights[status].append(weight if self.teaches(self.article[n], self.parties[n]) else 0)

    def counts(self, clusters):
        """Which occasions the figures are counted on."""
        return np.array([c.article in self.counted for c in clusters])

    def knows_lists(self, article):
        """Of other articles lists are not learnt from, and not looked for."""
        return article in self.counted

    def floor(self, article, parties):
        """What a candidate must reach to be looked at again."""
        return WIDE_FLOOR if self.knows_lists(article) and len(parties) > LIST else FLOOR

    def teaches(self, article, parties):
        """Lists are learnt from the first file's articles alone: the others' annotators took few of them for meetings, and
        with theirs F1 of held pairs fell from 0.69 to 0.65. The shares of their pairs are learnt from all (`share_model`)."""
        return self.knows_lists(article) or len(parties) <= LIST

    @staticmethod
    def quotations(gold, candidates):
        """Of each meeting the sentence that the annotator quoted and where in it; and whether a trigger stands there."""
        texts = {c["sentence"]: c["text"] for c in candidates}
        places = []
        for m in gold["meetings"]:
            place = None
            for sentence in sorted(texts):
                found = quoted(m["evidence"], texts[sentence])
                if found:
                    place = (sentence, *found)
                    break
            same = [c for c in candidates if c["parties"] == sorted(m["parties"])]
            inside = place and any(c["sentence"] == place[0] and place[1] <= c["at"] < place[2] for c in same)
            places.append(place and (*place, bool(inside)))
        return places

    @staticmethod
    def label(candidate, status, gold, places, dates):
        """1 for the trigger that the annotator quoted, or any in that sentence where none is quoted; candidates of the
        same meeting told of elsewhere are left out. A meeting before the one told of must have its date."""
        same = [p for m, p in zip(gold["meetings"], places)
                if m["status"] == status and sorted(m["parties"]) == candidate["parties"]
                and (not candidate["earlier"] or compatible(m, dates[status], status, gold.get("published")))]
        if not same or (candidate["earlier"] and status == "planned"):
            return 0, 1
        for place in same:
            if place and place[0] == candidate["sentence"] and (not place[3] or place[1] <= candidate["at"] < place[2]):
                return 1, 1
        return 1, 0


class Bag:
    """Models that differ in their seeds as one: all their trees, each leaf divided by how many models there are."""

    def __init__(self, models):
        self.models = models

    def predict(self, rows):
        return 1 / (1 + np.exp(-sum(m.predict(rows, raw_score=True) for m in self.models) / len(self.models)))

    def trees(self):
        return [tree(t["tree_structure"], len(self.models)) for m in self.models for t in m.dump_model()["tree_info"]]


def train(parameters, rounds, rows, labels, models=1, weights=None):
    seeds = [parameters["seed"] * 100 + n for n in range(models)] if models > 1 else [parameters["seed"]]
    return Bag([lgb.train(dict(parameters, seed=s), lgb.Dataset(rows, labels, weight=weights), rounds) for s in seeds])


def folds(articles):
    return np.array([zlib.crc32(a.encode()) % FOLDS for a in articles])


def left_out(fold, use, rows, fitted):
    """Answers for the rows of each fold, by what `fitted` makes of those rows in use that are in no other."""
    answers = np.zeros(len(fold))
    for n in range(FOLDS):
        answers[fold == n] = fitted(use & (fold != n)).predict(rows[fold == n])
    return answers


def linear(rows, labels):
    """Weights of a logistic regression; the constant is left out, the trees find theirs."""
    model = sklearn.linear_model.LogisticRegression(C=WORDING_C, solver="liblinear", max_iter=60, tol=1e-3, random_state=1)
    return model.fit(rows, labels).coef_[0]


def first_stage(data, keep):
    """Answers on left-out folds, and the models of all data where `keep`."""
    answers, models = {}, {}
    for status in STATUSES:
        y, teaches = np.array(data.labels[status]), np.array(data.weights[status]) > 0
        fitted = lambda use: train(FIRST, FIRST_ROUNDS, data.rows[use], y[use])
        answers[status] = left_out(data.fold, teaches, data.rows, fitted)
        if keep:
            models[status] = fitted(teaches)
    return answers, models


def gated(data, answers):
    """The answers without those of candidates that the gate leaves out, on left-out folds; and the gate of all data."""
    rows = data.rows[:, :data.names.index("date.offered")]
    best = np.maximum(*(answers[s] for s in STATUSES))
    # the floors of the program, which looks for lists in every article: not those of `Data.floor`
    y = (best >= np.where([len(p) > LIST for p in data.parties], WIDE_FLOOR, FLOOR)).astype(int)
    fitted = lambda use: train(GATE, GATE_ROUNDS, rows[use], y[use])
    every = np.full(len(y), True)
    out = left_out(data.fold, every, rows, fitted) < LEAST_HOPE
    print("gate: %.1f %% of the candidates left out, %.2f %% of those with a chance, with %.2f %% of the probability; %d of %d from 0.3 on" % (
        100 * out.mean(), 100 * out[y == 1].mean(), 100 * best[out & (y == 1)].sum() / best[y == 1].sum(),
        (out & (best >= 0.3)).sum(), (best >= 0.3).sum()))
    return {s: np.where(out, 0, answers[s]) for s in STATUSES}, fitted(every)


def ahead(data, answers):
    """The answers, where a present with a day to come is a plan; `CandidateDates.isAhead`."""
    is_ahead = data.rows[:, data.names.index("date.ahead")] > 0
    best = np.maximum(answers["held"], answers["planned"])
    return {"held": np.where(is_ahead, 0, answers["held"]), "planned": np.where(is_ahead, best, answers["planned"])}


class Cluster:
    def __init__(self, article, parties, status):
        self.article, self.parties, self.status = article, parties, status
        self.members, self.dates = [], None


def fits(a, b, status, published):
    """Whether two candidates' dates can be one occasion's; an undated one is of the last week, or to come."""
    if a and b:
        return near(interval(a), interval(b))
    if not a and not b or not published:
        return True
    low, high = interval(a or b)
    day = interval([published, published])[0]
    return high >= day if status == "planned" else high >= day - 7 * DAY and low <= day + DAY


def merge(data, answers):
    """Candidates to occasions, as OccasionMerge does: by falling answer; the first dated member gives the dates."""
    by = collections.defaultdict(list)
    for i, (article, parties) in enumerate(zip(data.article, data.parties)):
        for status in STATUSES:
            if answers[status][i] >= data.floor(article, parties):
                by[(article, parties, status)].append(i)
    clusters = []
    for (article, parties, status), members in by.items():
        own = []
        for i in sorted(members, key=lambda i: (-answers[status][i], i)):
            dates = data.dates[i][status] if interval(data.dates[i][status]) else None
            home = None
            for cluster in own:
                if fits(dates, cluster.dates, status, data.gold[article].get("published")):
                    home = cluster
                    break
            if home is None:
                home = Cluster(article, parties, status)
                own.append(home)
            home.members.append(i)
            if home.dates is None:
                home.dates = dates
        for index, cluster in enumerate(own):
            cluster.index = index
        clusters += own
    return clusters


def second_rows(data, answers, clusters):
    """What the second stage sees of each occasion; `OccasionFeatures` gives the same numbers in the same order."""
    best_by = collections.defaultdict(dict)
    for c in clusters:
        q = answers[c.status][c.members[0]]
        key = (c.parties, c.status)
        best_by[c.article][key] = max(best_by[c.article].get(key, 0), q)
    rows = []
    for c in clusters:
        p, best = answers[c.status], best_by[c.article]
        q = [p[i] for i in c.members]
        other = answers["planned" if c.status == "held" else "held"]
        o = sorted((other[i] for i in c.members), reverse=True)
        rivals = [(k, v) for k, v in best.items() if k[1] == c.status and k[0] != c.parties]
        mine = set(c.parties)
        larger = max([v for k, v in rivals if set(k[0]) > mine] or [0])
        smaller = max([v for k, v in rivals if set(k[0]) < mine] or [0])
        any_rival = max([v for _, v in rivals] or [0])
        rank = sum(v > q[0] for _, v in rivals)
        sentences = len({data.sentence[i] for i in c.members if p[i] > 0.2})
        miss = 1.0
        for x in q[:5]:
            miss *= 1 - x
        rows.append([q[0], q[1] if len(q) > 1 else 0, q[2] if len(q) > 2 else 0, sum(q), len(q),
                     o[0], o[1] if len(o) > 1 else 0, larger, smaller, any_rival, rank, len(c.parties),
                     c.status == "planned", sentences, 1 - miss, c.dates is not None, c.index,
                     best[(c.parties, c.status)], *data.rows[c.members[0]]])
    return np.array(rows, dtype=np.float32)


def second_labels(data, answers, clusters):
    """Each gold meeting is found by the compatible occasion that the first stage likes best, and by no other."""
    by = collections.defaultdict(list)
    for n, c in enumerate(clusters):
        by[c.article].append(n)
    labels = np.zeros(len(clusters), dtype=int)
    for article, own in by.items():
        gold = data.gold[article]
        own = sorted(own, key=lambda n: -answers[clusters[n].status][clusters[n].members[0]])
        for meeting in gold["meetings"]:
            for n in own:
                c = clusters[n]
                if (not labels[n] and c.status == meeting["status"] and list(c.parties) == sorted(meeting["parties"])
                        and compatible(meeting, c.dates, c.status, gold.get("published"))):
                    labels[n] = 1
                    break
    return labels


def pairs(parties):
    return set(itertools.combinations(sorted(parties), 2))


def share_model(data, clusters, rows):
    """Of each list the share of its pairs that met, with its status, in whatever meetings: on left-out folds, and the model.

    A list that lacks one of twelve is as wrong as any to the model of occasions, and right in fifty-five pairs of sixty-six."""
    met = collections.defaultdict(set)
    for article, gold in data.gold.items():
        for m in gold["meetings"]:
            met[article, m["status"]] |= pairs(m["parties"])
    lists = np.array([len(c.parties) > LIST for c in clusters])
    own = [c for c, is_list in zip(clusters, lists) if is_list]
    rows = rows[lists]
    labels = np.array([np.mean([p in met[c.article, c.status] for p in pairs(c.parties)]) for c in own])
    # an article has as many readings of its lists as it has countries: none shall drown the others
    readings = collections.Counter(c.article for c in own)
    weights = np.array([(1 if data.knows_lists(c.article) else OTHER_LISTS) / readings[c.article] ** 0.5 for c in own])
    fold = folds(c.article for c in own)
    fitted = lambda use: train(SHARES, SHARE_ROUNDS, rows[use], labels[use], SHARE_MODELS, weights[use])
    every = np.full(len(own), True)
    shares = np.zeros(len(clusters))
    shares[lists] = left_out(fold, every, rows, fitted)
    return shares, fitted(every)


def told(data, clusters, answers, shares, threshold):
    """Which occasions the program gives, as `ToldOccasion`: the probable ones, of a list the best reading (`joined`);
    of a list and its part told in one sentence, of two plans of the same countries there, and of one occasion held and
    planned, the more probable one."""
    answers = joined(clusters, answers, shares)
    keep = np.array([a > 0 if len(c.parties) > LIST else a >= threshold for a, c in zip(answers, clusters)])
    weights = np.maximum(answers, shares)
    better = lambda rivals: ((i, j) for i in rivals for j in rivals if weights[j] > weights[i])
    final = keep.copy()
    for rivals in groups(clusters, keep, lambda c: (c.article, c.status, data.sentence[c.members[0]])):
        for i, j in better(rivals):
            a, b = clusters[i], clusters[j]
            if (set(a.parties) < set(b.parties) or set(b.parties) < set(a.parties)) and a.dates == b.dates:
                final[i] = False
    for rivals in groups(clusters, keep, lambda c: (c.article, c.parties, c.status, data.sentence[c.members[0]])):
        for i, j in better(rivals):
            final[i] &= clusters[i].status == "held"
    for rivals in groups(clusters, keep, lambda c: (c.article, c.parties)):
        for i, j in better(rivals):
            a, b = clusters[i], clusters[j]
            if a.status == b.status or not b.dates:
                continue
            published = data.gold[a.article].get("published")
            if near(interval(a.dates), interval(b.dates)) if a.dates else (
                    a.status == "held" or fits(None, b.dates, "held", published)):
                final[i] = False
    return final


def joined(clusters, answers, shares):
    """The answers, where of all readings of a list the best has the sum and the others have nothing, as `ListVariants`."""
    def are_one(a, b):
        common = len(set(a.parties) & set(b.parties))
        return (common >= LIKENESS * (len(a.parties) + len(b.parties) - common)
                and (not a.dates or not b.dates or near(interval(a.dates), interval(b.dates))))

    worth = shares + SURENESS * answers
    answers = np.array(answers)
    for own in groups(clusters, [len(c.parties) > LIST for c in clusters], lambda c: (c.article, c.status)):
        heads = []
        for n in sorted(own, key=lambda n: (-worth[n], n)):
            head = next((h for h in heads if are_one(clusters[h], clusters[n])), None)
            if head is None:
                heads.append(n)
            else:
                answers[head] += answers[n]
                answers[n] = 0
        for n in heads:
            answers[n] = min(answers[n], 0.99)
            if shares[n] + SURENESS * answers[n] < LEAST_WORTH:
                answers[n] = 0
    return answers


def groups(clusters, keep, key):
    by = collections.defaultdict(list)
    for n, c in enumerate(clusters):
        if keep[n]:
            by[key(c)].append(n)
    return by.values()


def figures(data, clusters, labels, found):
    gold = {i: g for i, g in data.gold.items() if i in data.counted}
    found = found & data.counts(clusters)
    total = sum(len(g["meetings"]) for g in gold.values())
    hits = labels[found].sum()
    precision, recall = hits / max(1, found.sum()), hits / total
    gold_pairs, found_pairs = set(), set()
    for article, g in gold.items():
        for m in g["meetings"]:
            if m["status"] == "held":
                gold_pairs |= {(article, *p) for p in pairs(m["parties"])}
    for c, keep in zip(clusters, found):
        if keep and c.status == "held":
            found_pairs |= {(c.article, *p) for p in pairs(c.parties)}
    both = len(gold_pairs & found_pairs)
    pp, pr = both / max(1, len(found_pairs)), both / max(1, len(gold_pairs))
    f = lambda p, r: 2 * p * r / (p + r) if p + r else 0
    return precision, recall, f(precision, recall), pp, pr, f(pp, pr)


def tree(node, models):
    """Nodes in preorder, of one of so many models."""
    if "leaf_value" in node:
        return ["=%.5g" % (node["leaf_value"] / models)]
    return ["%d:%.9g" % (node["split_feature"], node["threshold"]), *tree(node["left_child"], models),
            *tree(node["right_child"], models)]


def characters(weights):
    """Greatest weights, then two characters a bucket: steps to either side of `Q` that grow with their square."""
    most = [max(np.abs(w).max(), 1e-6) for w in weights]
    steps = [np.rint(np.sqrt(np.abs(w) / m) * STEPS).astype(int) * np.where(w < 0, -1, 1) for w, m in zip(weights, most)]
    text = "".join(chr(81 + a) + chr(81 + b) for a, b in zip(*steps))
    return ["%.6g %.6g" % tuple(most), *(text[i:i + 128] for i in range(0, len(text), 128))]


def table(path, comment, name, lines):
    with open(path, "w", encoding="utf-8") as out:
        out.write("// swift-format-ignore-file\n" + comment + '\nlet %s: StaticString = #"""\n' % name + "\n".join(lines) + '\n"""#\n')
    print("wrote", path, len("\n".join(lines)), "bytes")


def section(name, model):
    return ["status " + name, *(" ".join(t) for t in model.trees())]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("candidates")
    parser.add_argument("gold")
    parser.add_argument("--more", nargs=2, action="append", default=[], metavar=("CANDIDATES", "GOLD"))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--write", metavar="FOLDER", help="of the tables: writes meetingWeights.swift and wordingWeights.swift")
    options = parser.parse_args()
    for parameters in (DATES, FIRST, SECOND, SHARES):
        parameters["seed"] = options.seed
    data = Data((options.candidates, options.gold), *options.more)
    date_model = data.date()
    data.label_candidates()
    wording = data.wording()
    answers, models = first_stage(data, bool(options.write))
    answers, gate = gated(data, answers)
    answers = ahead(data, answers)
    clusters = merge(data, answers)
    rows, labels = second_rows(data, answers, clusters), second_labels(data, answers, clusters)
    fold = folds(c.article for c in clusters)
    teaches = np.array([data.teaches(c.article, c.parties) for c in clusters])
    fitted = lambda use: train(SECOND, SECOND_ROUNDS, rows[use], labels[use], OCCASION_MODELS)
    second = left_out(fold, teaches, rows, fitted)
    shares, share = share_model(data, clusters, rows)
    print(f"{len(data.rows)} candidates, {len(clusters)} occasions; left-out folds of {len(data.counted)} articles:")
    for threshold in (0.2, 0.23, 0.25, 0.27, 0.29, 0.31, 0.33, 0.35, 0.4, 0.5):
        print("threshold %.2f   meetings P %.3f R %.3f F1 %.3f   held pairs P %.3f R %.3f F1 %.3f" % (
            threshold, *figures(data, clusters, labels, told(data, clusters, second, shares, threshold))))
    print("confidence   records   right")
    confidence = joined(clusters, second, shares)
    given = told(data, clusters, second, shares, THRESHOLD) & data.counts(clusters)
    for low in (0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9):
        band = given & (confidence >= low) & (confidence < low + 0.1)
        if band.any():
            print("%.1f-%.1f  %8d  %.3f" % (low, low + 0.1, band.sum(), labels[band].mean()))
    if options.write:
        lines = section("held", models["held"]) + section("planned", models["planned"])
        lines += section("gate", gate) + section("date", date_model) + section("occasion", fitted(teaches))
        lines += section("share", share)
        folder = pathlib.Path(options.write)
        table(folder / "meetingWeights.swift", "/// Weights of the model of meetings, fitted by `Benchmarks/fit/fit.py` on "
              "annotated news; trees a line, see `TreeEnsemble`.", "meetingWeights", lines)
        table(folder / "wordingWeights.swift", "/// Weights of the model of wording, fitted by `Benchmarks/fit/fit.py` on "
              "annotated news; see `WordingModel`.", "wordingWeights", characters(wording))
        print("features of the first stage:", len(data.names))


if __name__ == "__main__":
    main()
