"""Distinct values and medians, which need every line's value: beside DuckDB, for compare.py."""

import csv
import sys
from decimal import Decimal

import document
import inputs
from contenders import BY_CUSTOMER, BY_REGION
from measure import WORK, in_turn

NAMES = ["salestalk", "salestalk, approximate", "DuckDB"]
# All of whose values differ: what is held of them in memory must not grow with them.
DISTINCT_LINES = [2_000_000, 8_000_000]
MOST_MEGABYTES, MOST_GROWTH = 250, 1.25


class Distinct:
    """By month and a dimension, how many values a column has, and the median of amounts."""

    def __init__(self, question, distinct):
        self.question, self.distinct = question, distinct

    def spec(self, method):
        base = self.question.spec().split("metrics:")[0]
        if f"    {self.distinct}:" not in base:
            base = base.replace("  columns:\n", f"  columns:\n    {self.distinct}: {{type: text}}\n")
        return base + f"""metrics:
  distinct: {{aggregate: count_distinct, of: {self.distinct}, method: {method}}}
  typical: {{aggregate: median, of: net_amount, method: {method}}}
"""

    def duckdb(self, source, out, threads):
        whole = self.question.duckdb(source, out, threads)
        sums = ", ".join(f"sum({name}) AS {name}_" for name in self.question.sums)
        whole[2] = whole[2].replace(
            f"{sums}, count(*) AS lines_",
            f"count(DISTINCT {self.distinct}) AS distinct_, "
            "quantile_disc(net_amount, 0.5) AS low, quantile_disc(net_amount, 0.5000001) AS high")
        return whole


def bounded(binary, scale, threads=2):
    """Rows of the peak memory for more and more distinct values; ends where it is beyond the bound."""
    rows, peaks = [], []
    spec = WORK / "distinct-all.yaml"
    spec.write_text(Distinct(BY_REGION, "order_id").spec("exact").replace(
        "slices: [[region]]", "slices: [[]]"))
    for lines in (int(count * scale) for count in DISTINCT_LINES):
        source = inputs.made(WORK, "orders", lines)
        ours = WORK / "distinct-all.csv"
        command = BY_REGION.salestalk(binary, [source], spec, threads)
        print(f"{lines:,} distinct values …", file=sys.stderr)
        timing = in_turn([command], 3, {0: ours}, cwd=WORK)[0]
        with open(ours, newline="") as file:
            found = sum(int(row["value"]) for row in csv.DictReader(file)
                        if row["metric"] == "distinct")
        if found != lines:
            sys.exit(f"{ours} counts {found:,} values, not {lines:,}")
        peaks.append(max(timing.peak))
        rows.append([f"{lines:,}", f"{timing.median:.1f} s", f"{timing.median_cpu:.1f} s",
                     f"{peaks[-1]:.0f} MB"])
    if max(peaks) > MOST_MEGABYTES or peaks[-1] > MOST_GROWTH * peaks[0]:
        sys.exit(f"peaks of {[f'{peak:.0f}' for peak in peaks]} MB are beyond the bound of "
                 f"{MOST_MEGABYTES} MB and {MOST_GROWTH} times the first")
    return rows


def section(binary, scale, threads=2):
    rows = []
    for title, asked in [("few groups", Distinct(BY_REGION, "customer")),
                         ("many groups", Distinct(BY_CUSTOMER, "region"))]:
        source = inputs.made(WORK, "orders", int(10_000_000 * scale))
        ours, about, theirs = (WORK / f"distinct-{name}.csv" for name in ("a", "b", "c"))
        commands = []
        for method in ("exact", "approximate"):
            spec = WORK / f"distinct-{method}.yaml"
            spec.write_text(asked.spec(method))
            commands.append(asked.question.salestalk(binary, [source], spec, threads))
        commands.append(asked.duckdb(source, theirs, threads))
        print(f"distinct values and medians, {title} …", file=sys.stderr)
        timings = in_turn(commands, 3, {0: ours, 1: about}, cwd=WORK)
        count = compare(ours, theirs)
        for name, timing in zip(NAMES, timings):
            rows.append([f"{title} ({count:,})" if name == NAMES[0] else "", name,
                         f"{timing.median:.1f} s", f"{timing.median_cpu:.1f} s",
                         f"{max(timing.peak):.0f} MB"])
    return "\n".join([
        "## Distinct values and medians", "",
        f"{int(10_000_000 * scale):,} lines, month × region (distinct customers) and month × "
        "customer (distinct regions), and the median amount of each. Ours sorts what does not fit "
        "into memory in a file; memory grows with the groups, not with the lines. Every cell is "
        "compared: DuckDB's `quantile_disc` on both sides of the middle holds ours between.", "",
        document.table(["groups", "", "whole process", "CPU", "peak memory"], rows), "",
        "Where every line has a value of its own, by month: memory is bounded, whatever lies in "
        f"the file. More than {MOST_MEGABYTES} MB, or {MOST_GROWTH} times as much for four times "
        "the values, fails the benchmark.", "",
        document.table(["distinct values", "whole process", "CPU", "peak memory"],
                       bounded(binary, scale, threads))])


def compare(ours, theirs):
    """Every cell; how many groups there are."""
    cells = {}
    with open(ours, newline="") as file:
        for row in csv.DictReader(file):
            key = (row["period"], row["slice"].split("=")[1])
            cells.setdefault(key, {})[row["metric"]] = Decimal(row["value"])
    seen = 0
    with open(theirs, newline="") as file:
        for month, member, distinct, low, high in csv.reader(file):
            cell = cells[(month, member)]
            if cell["distinct"] != int(distinct) or not (
                    Decimal(low) <= cell["typical"] <= Decimal(high)):
                sys.exit(f"{theirs} differs at {month} {member}: {cell}, {distinct} {low} {high}")
            seen += 1
    if seen != len(cells):
        sys.exit(f"{theirs} has {seen} groups, ours {len(cells)}")
    return seen
