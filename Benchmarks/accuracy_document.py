"""docs/accuracy.md: what the checker makes of sentences that are known to be true or untrue."""

from document import table
from sentences.maker import CLASSES

NAMES = {42: "tiny sample", 43: "omission", 44: "stale"}
HEAD = """\
# Accuracy of the fact checker

Written by `make accuracy`; do not edit. How many untrue sentences `salestalk check` lets pass, and how
many true ones it warns of, for each kind of error that a sentence about metric tables can make.

- **recall**: untrue sentences that are not told to be supported, of all untrue ones; of them
  **contradicted** by a cell. The rest of the recall is *not checkable*. **passed** are told to be
  supported, and in **unread** ones no claim was seen: both are misses.
- **false alarms**: true sentences with a claim that is told to be contradicted, or not checkable (in
  two columns), of all true ones. In **unread** ones no claim was seen: no alarm, no proof either.
- `–`: no sentence of the kind is decidable. Tiny samples (42) are told, not decided; omissions (43) and
  stale text (44) are matters of a report, not of a sentence.
"""
GENERATED = """
## Generated sentences

{tenants} random tenants of each language (records of 14 to 36 months; dollars, euros, pounds; calendar
and fiscal years; months that are not over; gaps, zeros, losses, targets). Each cell's truth is computed
by DuckDB from the export itself. An untrue sentence is made from a true cell by the mistake that its
class names, and is left out where a fair reader could take it for true. Seed {seed}, up to {per_class}
true and {per_class} untrue sentences a class:

    .venv/bin/python Benchmarks/accuracy.py --binary .build/release/salestalk --seed {seed} --per-class {per_class}

The sentences come from templates (`Benchmarks/sentences/wordings`) that were written apart from the
checker's lexicon, in two sets that have none in common. The **held-out** ones are the figure that
counts: the people who build the checker never saw them, nor their failures, while they worked. The
**known** ones, by several authors in voices of their own, they may read; of those, failures are listed
(`--failures`).
"""
TITLES = {
    ("english", "held-out"): "English, held-out templates", ("english", "known"): "English, known templates",
    ("german", "held-out"): "German, held-out templates", ("german", "known"): "German, known templates",
}
WRITTEN = """
## Sentences written by hand

`samples/claims/`: sentences in the words of analysts, English and German, each with the cells that
decide it, proved by `scripts/check_claims.py`.

"""
COLUMNS = ["#", "class", "untrue", "recall", "contradicted", "passed", "unread", "true", "false alarms", "contradicted",
           "not checkable", "unread"]


def document(generated, written, options):
    sections = "".join(f"\n### {TITLES[key]}\n\n{table(COLUMNS, rows(found))}\n" for key, found in generated.items())
    return HEAD + GENERATED.format(**vars(options)) + sections + (WRITTEN + table(COLUMNS, rows(written)) + "\n" if written else "")


def summary(generated, written):
    found = [(TITLES[key], counts) for key, counts in generated.items()] + [("Written by hand", written)]
    return "\n\n".join(f"{title}\n\n{table(COLUMNS, rows(counts))}" for title, counts in found if counts)


def rows(found):
    everything = sum(found.values(), start=type(next(iter(found.values())))()) if found else {}
    lines = [row(number, name(number), found[number]) for number in sorted(found)]
    return [*lines, row("", "all", everything)]


def name(number):
    return CLASSES[number].name if number in CLASSES else NAMES[number]


def row(number, title, counts):
    untrue, true = ({told: counts.get((kind, told), 0) for told in ("contradicted", "not_checkable", "supported", "unread")}
                    for kind in (False, True))
    caught, alarms = (side["contradicted"] + side["not_checkable"] for side in (untrue, true))
    all_untrue, all_true = sum(untrue.values()), sum(true.values())
    return [number, title, all_untrue or "–", rate(caught, all_untrue), rate(untrue["contradicted"], all_untrue),
            untrue["supported"], untrue["unread"], all_true or "–", rate(alarms, all_true), true["contradicted"],
            true["not_checkable"], true["unread"]]


def rate(part, whole):
    return f"{part / whole * 100:.1f}%" if whole else "–"
