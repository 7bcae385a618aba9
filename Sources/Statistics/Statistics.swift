/// # Statistics
///
/// Ledger rows in, counts out. Pure: the same `History` gives the same numbers, and no function here knows a clock or a
/// file. Three things are counted everywhere, side by side and never mixed up:
///
/// - **occasions**: meetings that took place, are planned or were called off, each once however often it was reported;
/// - **reports**: the articles' records of those occasions;
/// - **coverage**: articles read, since a new source is not a new crisis.
///
/// `HistoryIndex` answers who belongs to what, `Tally` holds the counts, `Series` a count over time, `PairActivity` the
/// summary of a pair and `PairPeriod` its counts by month and year. `Rate` holds a count against the articles read,
/// `ChangeTest` says whether a month stands out from what is usual for its pair, and `Keyness` which topics a pair or a
/// month has more of than the rest. Each names its formula, its source and its assumptions.
///
///     let index = HistoryIndex(history)
///     for pair in index.ranking { print(pair.pair, pair.tally.occasions, pair.tally.reports) }
package enum Statistics {}
