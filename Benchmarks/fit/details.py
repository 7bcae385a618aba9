#!/usr/bin/env python3
"""Fit the model of a record's details and write its weights as Sources/Findings/Tables/detailWeights.swift.

    swift run -c release attache-features --details ARTICLES.jsonl > details.jsonl
    details.py details.jsonl GOLD.jsonl                     # cross-validated figures alone
    details.py details.jsonl GOLD.jsonl --more DETAILS.jsonl GOLD.jsonl --places DETAILS.jsonl GOLD.jsonl --write WEIGHTS.swift

Gradient-boosted trees (LightGBM, `pip install lightgbm`), fitted on the occasions that are annotated and found: a country's
probability of being the venue, the same again with what the first answers say of the article's other occasions
(`VenueRound`), a person's of having taken part, and the kind in three steps (a call? if not, a gathering of many? if not, a
visit?). What sees the answers of an earlier step sees, in the fit, those of left-out folds. Folds are whole articles, by the
CRC of their ids. From the articles given with `--places` everything is learnt but who took part: their annotators named more
people. To be run anew whenever the model of meetings or the reading has changed.
"""
import argparse
import json
import unicodedata

import numpy as np

import fit
from fit import FOLDS, THRESHOLD, annotated, compatible, interval, near

COMMON = dict(objective="binary", learning_rate=0.06, feature_fraction=0.4, bagging_fraction=0.8, bagging_freq=1,
              lambda_l2=5, verbose=-1, num_threads=1, seed=1)
MODELS = {
    "venue": dict(COMMON, num_leaves=10, min_data_in_leaf=20, rounds=120),
    "venueAmong": dict(COMMON, num_leaves=10, min_data_in_leaf=20, rounds=120),
    "participant": dict(COMMON, num_leaves=10, min_data_in_leaf=20, rounds=120),
    "call": dict(COMMON, num_leaves=5, min_data_in_leaf=10, rounds=50),
    "multilateral": dict(COMMON, num_leaves=3, min_data_in_leaf=5, learning_rate=0.08, feature_fraction=0.3, rounds=120),
    "visit": dict(COMMON, num_leaves=4, min_data_in_leaf=10, feature_fraction=0.3, rounds=150),
}
KIND_STEPS = ("call", "multilateral", "visit")
BAG = 5                  # models, as one, for each step of the kind: few rows, and small trees
VENUE_FLOOR, THIRD_COUNTRY_FLOOR = 0.2, 0.12    # `DetailModel.venueFloor`, `.thirdCountryFloor`
NO_SITTING = 99          # `OccasionSittings.none`
venueNames = []          # of the columns of a venue that come first
FLOORS = (0.3, 0.35, 0.4, 0.5)                   # for participants; `DetailModel.participantFloor` is one of them


def plain(name):
    text = unicodedata.normalize("NFKD", name or "")
    return "".join(c for c in text if not unicodedata.combining(c)).lower()


def tokens(name):
    return set(plain(name).replace("-", " ").split())


def distance(meeting, draft):
    a, b = interval([meeting.get("start"), meeting.get("end")]), interval([draft["start"], draft["end"]])
    return abs((a[0] - b[0]).days) if a and b else 500


class Data:
    """Annotated meetings with the occasion found for each: `pairs` of (article id, meeting, draft). `isRecord`: those that the
    program gives, of the articles of the first pair of files, on which the figures are counted. `told`: by article, all
    that the program gives. `tellsPeople`: the pairs of the first `withPeople` pairs of files."""

    def __init__(self, files, withPeople):
        self.pairs, self.told, self.tellsPeople = [], {}, []
        gold, counted = annotated(files)
        lines = ((n, line) for n, (path, _) in enumerate(files) for line in open(path, encoding="utf-8"))
        for number, record in ((n, json.loads(line)) for n, line in lines):
            article = gold.get(record["id"])
            if not article or "meetings" not in article:
                continue
            if record["drafts"]:
                venueNames[:] = record["drafts"][0]["venues"][0]["names"]
            self.told[record["id"]] = [d for d in record["drafts"] if d["told"]]
            options = sorted(
                ((distance(m, d) - d["confidence"], i, j)
                 for i, m in enumerate(article["meetings"]) for j, d in enumerate(record["drafts"])
                 if sorted(m["parties"]) == d["parties"] and m["status"] == d["status"]
                 and compatible(m, [d["start"], d["end"]], d["status"], article.get("published"))))
            used_meetings, used_drafts = set(), set()
            for _, i, j in options:
                if i not in used_meetings and j not in used_drafts:
                    used_meetings.add(i)
                    used_drafts.add(j)
                    self.pairs.append((record["id"], article["meetings"][i], record["drafts"][j]))
                    self.tellsPeople.append(number < withPeople)
        self.fold = fit.folds(a for a, _, _ in self.pairs)
        self.isRecord = np.array([a in counted and d["told"] == 1 for a, _, d in self.pairs])


def without_sittings(rows):
    """The rows as they are of a time whose gatherings `sittingRows` does not know."""
    rows = rows.copy()
    for column, name in enumerate(venueNames):
        if name.startswith("sitting"):
            rows[:, column] = 0 if "calendar" in name else NO_SITTING
    return rows


def train(name, rows, labels):
    """Rows of venues are learnt from twice, once without what the table of sittings says: it ends, and news does not."""
    parameters = dict(MODELS[name])
    rounds = parameters.pop("rounds")
    rows, labels = np.array(rows, dtype=np.float32), np.array(labels)
    if name.startswith("venue"):
        rows = np.concatenate([rows, without_sittings(rows)])
        labels = np.concatenate([labels, labels])
    return fit.train(parameters, rounds, rows, labels, BAG if name in KIND_STEPS else 1)


def left_out(name, rows, labels, fold, use=None):
    """The model's answers for each fold when fitted without it, on the rows of `use`."""
    rows, labels = np.array(rows, dtype=np.float32), np.array(labels)
    use = np.ones(len(rows), dtype=bool) if use is None else use
    return fit.left_out(fold, use, rows, lambda use: train(name, rows[use], labels[use]))


def venues(data):
    """Rows, labels, folds and, for each pair, the range of its rows."""
    rows, labels, fold, ranges = [], [], [], []
    for (_, meeting, draft), n in zip(data.pairs, data.fold):
        ranges.append((len(rows), len(rows) + len(draft["venues"])))
        for venue in draft["venues"]:
            rows.append(venue["row"])
            labels.append(venue["country"] == meeting.get("venueCountry"))
            fold.append(n)
    return rows, labels, np.array(fold), ranges


def first_answers(data, rows, labels, fold):
    """Writes into every draft, told or annotated, what the model of venues says of its countries when fitted without its fold."""
    rows, labels = np.array(rows, dtype=np.float32), np.array(labels)
    drafts = [[] for _ in range(FOLDS)]
    for told, n in zip(data.told.values(), fit.folds(data.told)):
        drafts[n] += told
    for (_, _, draft), n in zip(data.pairs, data.fold):
        if not draft["told"]:
            drafts[n].append(draft)
    for n in range(FOLDS):
        model = train("venue", rows[fold != n], labels[fold != n])
        answers = model.predict(np.array([v["row"] for d in drafts[n] for v in d["venues"]], dtype=np.float32))
        first = 0
        for draft in drafts[n]:
            draft["first"] = dict(zip((v["country"] for v in draft["venues"]), answers[first:]))
            first += len(draft["venues"])


def against(draft, country):
    return max((p for c, p in draft["first"].items() if c != country), default=0)


def among(data):
    """The rows of `venues` with what the first answers say of the told occasions of the article, as `VenueRound` makes them."""
    rows = []
    for article, _, own in data.pairs:
        told = data.told[article]
        days = interval([own["start"], own["end"]])
        relations = []
        for other in told:
            if other is own:
                continue
            others = interval([other["start"], other["end"]])
            relations.append((other, other["parties"] == own["parties"], bool(set(own["parties"]) & set(other["parties"])),
                              near(days, others) if days and others else days is None and others is None,
                              (own["start"], own["end"]) == (other["start"], other["end"])))
        circles = [
            [d for d, same, _, _, _ in relations if same],
            [d for d, same, _, near_days, _ in relations if same and near_days],
            [d for d, _, shared, near_days, _ in relations if near_days and shared],
            [d for d, _, shared, _, exact in relations if exact and shared],
            [d for d, _, _, near_days, _ in relations if near_days]]
        company, sharing = circles[2], [d for d, _, shared, _, _ in relations if shared]
        weight = sum(d["confidence"] for d in company) + 0.001

        def best(circle, value):
            return max((value(d) * d["confidence"] for d in circle), default=-1)

        for venue in own["venues"]:
            country, p = venue["country"], own["first"][venue["country"]]
            third = lambda d: 0 if country in d["parties"] else d["first"].get(country, 0)
            row = venue["row"] + [p, p / max(sum(own["first"].values()), 1e-9), against(own, country),
                                  sum(q > p for q in own["first"].values())]
            for circle in circles:
                row += [best(circle, lambda d: d["first"].get(country, 0)), best(circle, lambda d: against(d, country))]
            row += [best(c, third) for c in (company, circles[4], sharing)]
            row += [sum(d["first"].get(country, 0) * d["confidence"] for d in company) / weight,
                    sum((country in d["parties"]) * d["confidence"] for d in company) / weight]
            ours = told if own["told"] else told + [own]
            rows.append(row + [sum(d["confidence"] > THRESHOLD for d in ours), own["confidence"]])
    return rows


def people(data):
    rows, labels, fold, ranges, use = [], [], [], [], []
    for (_, meeting, draft), n, tells in zip(data.pairs, data.fold, data.tellsPeople):
        ranges.append((len(rows), len(rows) + len(draft["people"])))
        use += [tells] * len(draft["people"])
        wanted = [tokens(p["name"]) for p in meeting.get("participants") or []]
        for person in draft["people"]:
            rows.append(person["row"])
            labels.append(any(tokens(person["name"]) & w for w in wanted))
            fold.append(n)
    return rows, labels, np.array(fold), ranges, np.array(use)


def kind_rows(data, answers, ranges):
    """The rows of the kind with the venue's probabilities in their two last columns."""
    rows = []
    for (_, _, draft), (low, high) in zip(data.pairs, ranges):
        best = [0.0, 0.0]
        for venue, p in zip(draft["venues"], answers[low:high]):
            side = 0 if venue["country"] in draft["parties"] else 1
            best[side] = max(best[side], p)
        rows.append(draft["kindRow"][:-2] + best)
    return np.array(rows, dtype=np.float32)


def decide(call, multilateral, visit):
    kinds = np.stack([call, (1 - call) * multilateral, (1 - call) * (1 - multilateral) * visit,
                      (1 - call) * (1 - multilateral) * (1 - visit)])
    return np.array(["call", "multilateral", "visit", "talks"])[kinds.argmax(axis=0)]


def share(right, mask):
    return "%.3f of %d" % (right[mask].mean(), mask.sum()) if mask.any() else "none"


def report(name, right, mask, fold):
    print("%-22s folds 0-2 %s, 3-4 %s, all %s" % (
        name, share(right, mask & (fold < 3)), share(right, mask & (fold >= 3)), share(right, mask)))


def where(draft, answers, kind):
    """The venue's country, or None; `Venue.country` decides in the same way."""
    countries = sorted(((p, v["country"]) for p, v in zip(answers, draft["venues"])), key=lambda c: -c[0])
    party = next((c for c in countries if c[1] in draft["parties"]), (0, None))
    other = next((c for c in countries if c[1] not in draft["parties"]), (0, None))
    if kind in ("call", "visit"):
        return party[1] if kind == "visit" else None
    if kind == "talks" and other[0] >= THIRD_COUNTRY_FLOOR:
        return other[1]
    best = max(party, other, key=lambda c: c[0])
    return best[1] if best[0] >= VENUE_FLOOR else None


def report_venues(data, answers, ranges, kinds):
    found = [where(d, answers[low:high], k) for (_, _, d), (low, high), k in zip(data.pairs, ranges, kinds)]
    right = np.array([c == m.get("venueCountry") for c, (_, m, _) in zip(found, data.pairs)])
    given = np.array([c is not None for c in found])
    has = np.array([bool(m.get("venueCountry")) for _, m, _ in data.pairs])
    covered = np.array([any(v["country"] == m.get("venueCountry") for v in d["venues"]) for _, m, d in data.pairs])
    report("venue", right, has & data.isRecord, data.fold)
    report("  among candidates", covered, has & data.isRecord, data.fold)
    report("  right where given", right, given & data.isRecord, data.fold)
    report("  none where none", ~given, ~has & data.isRecord, data.fold)


def report_people(data, answers, ranges):
    for floor in FLOORS:
        found, fold, given, ours = [], [], [], []
        for (_, meeting, draft), n, ok, (low, high) in zip(data.pairs, data.fold, data.isRecord, ranges):
            if not ok:
                continue
            have = [tokens(p["name"]) for p, a in zip(draft["people"], answers[low:high]) if a >= floor]
            wanted = [tokens(p["name"]) for p in meeting.get("participants") or []]
            for w in wanted:
                found.append(any(w & h for h in have))
                fold.append(n)
            for h in have:
                given.append(any(w & h for w in wanted))
                ours.append(n)
        everything = np.ones(len(found), dtype=bool)
        report("people found, %.2f" % floor, np.array(found), everything, np.array(fold))
        report("  of those given", np.array(given), np.ones(len(given), dtype=bool), np.array(ours))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("details")
    parser.add_argument("gold")
    parser.add_argument("--more", nargs=2, action="append", default=[], metavar=("DETAILS", "GOLD"))
    parser.add_argument("--places", nargs=2, action="append", default=[], metavar=("DETAILS", "GOLD"))
    parser.add_argument("--write")
    options = parser.parse_args()
    files = [(options.details, options.gold), *options.more]
    data = Data(files + options.places, len(files))
    print(len(data.pairs), "meetings,", data.isRecord.sum(), "of them records")
    tables = {}
    rows, labels, fold, ranges = venues(data)
    first_answers(data, rows, labels, fold)
    tables["venue"] = rows, labels
    rows = among(data)
    venue = left_out("venueAmong", rows, labels, fold)
    tables["venueAmong"] = rows, labels
    people_rows, people_labels, people_fold, people_ranges, use = people(data)
    people_answers = left_out("participant", people_rows, people_labels, people_fold, use)
    tables["participant"] = np.array(people_rows, dtype=np.float32)[use], np.array(people_labels)[use]
    kind = np.array([m["kind"] for _, m, _ in data.pairs])
    rows = kind_rows(data, venue, ranges)
    steps = {"call": np.ones(len(kind), dtype=bool), "multilateral": kind != "call",
             "visit": (kind == "visit") | (kind == "talks")}
    answers = {}
    for step, use in steps.items():
        answers[step] = left_out(step, rows, kind == step, data.fold, use)
        tables[step] = rows[use], (kind == step)[use]
    decided = decide(answers["call"], answers["multilateral"], answers["visit"])
    report("kind", decided == kind, data.isRecord, data.fold)
    for name in ("visit", "talks", "multilateral", "call"):
        mask = data.isRecord & (kind == name)
        print("  %-13s" % name, {k: int((decided[mask] == k).sum()) for k in ("visit", "talks", "multilateral", "call")})
    report_venues(data, venue, ranges, decided)
    report_people(data, people_answers, people_ranges)
    if options.write:
        lines = []
        for name, (rows, labels) in tables.items():
            lines.append("model " + name)
            lines += [" ".join(t) for t in train(name, rows, labels).trees()]
        with open(options.write, "w", encoding="utf-8") as out:
            out.write("// swift-format-ignore-file\n"
                      "/// Weights of the model of a record's details, fitted by `Benchmarks/fit/details.py` on annotated news; trees a line, see `TreeEnsemble`.\n"
                      'let detailWeights: StaticString = #"""\n' + "\n".join(lines) + '\n"""#\n')


if __name__ == "__main__":
    main()
