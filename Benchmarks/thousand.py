"""A thousand metrics × slices in one pass, beside DuckDB: a section of docs/benchmarks.md."""

import csv
import decimal
import subprocess
import sys

import contenders
import document
import inputs
from measure import WORK, in_turn

SLICES = [[], ["region"], ["product"], ["region", "product"]]
BOUNDS = range(50)
AGGREGATES = [
    ("revenue", "sum", "net_amount"), ("cost", "sum", "cost"), ("units", "sum", "units"),
    ("largest", "max", "net_amount"), ("lines", "count", None),
]
COLUMNS = ["region", "product", "net_amount", "cost", "units"]


def metrics():
    for bound in BOUNDS:
        for name, aggregate, column in AGGREGATES:
            yield f"{name}_{bound}", aggregate, column, bound


def spec():
    columns = "\n".join(f"    {name}: {contenders.TYPES[contenders.ORDERS[name]][0]}"
                        for name in ["date", *COLUMNS])
    lines = "\n".join(
        f"  {name}: {{aggregate: {aggregate}, {f'of: {column}, ' if column else ''}"
        f"where: units >= {bound}}}" for name, aggregate, column, bound in metrics())
    slices = ", ".join(f"[{', '.join(slice)}]" for slice in SLICES)
    return f"""\
version: 1
currency: USD
source:
  dialect: {{delimiter: ",", encoding: utf-8, decimal: "."}}
  time: date
  columns:
{columns}
  upload: {{mode: append}}
dimensions: [region, product]
slices: [{slices}]
metrics:
{lines}
"""


def duckdb(source, out, threads):
    columns = ", ".join(f"'{name}': '{contenders.TYPES[kind][1]}'"
                        for name, kind in contenders.ORDERS.items())
    values = ", ".join(
        f"{aggregate}({column or '*'}) FILTER (WHERE units >= {bound}) AS {name}"
        for name, aggregate, column, bound in metrics())
    sets = ", ".join(f"({', '.join(['month', *slice])})" for slice in SLICES)
    return [sys.executable, "-c", f'''
import time
import duckdb
started = time.perf_counter()
duckdb.execute("SET threads = {threads}")
duckdb.execute("""
    COPY (
        SELECT strftime(month, '%Y-%m'), region, product, * EXCLUDE (month, region, product) FROM (
            SELECT month, region, product, {values}
            FROM (
                SELECT date_trunc('month', date) AS month, * FROM
                read_csv('{source}', auto_detect = false, header = true, delim = ',',
                         quote = '"', escape = '"', new_line = '\\\\n', columns = {{{columns}}})
            ) GROUP BY GROUPING SETS ({sets})
        )
    ) TO '{out}' (HEADER false)
""")
print("seconds", time.perf_counter() - started)
''']


def encoded(text):
    return "".join(f"%{ord(mark):02X}" if mark in "%;=" else mark for mark in text)


def compare(ours, theirs):
    """Answers how many cells there are; both say the same of each."""
    names = [name for name, *_ in metrics()]
    known = {}
    with open(theirs, newline="") as file:
        for month, region, product, *values in csv.reader(file):
            members = [f"{dimension}={encoded(value)}" for dimension, value in
                       [("region", region), ("product", product)] if value]
            for name, value in zip(names, values):
                if value not in ("", "0"):
                    known[name, ";".join(members), month] = decimal.Decimal(value)
    count = 0
    with open(ours, newline="") as file:
        for row in csv.DictReader(file):
            key = row["metric"], row["slice"], row["period"]
            if known.pop(key, None) != decimal.Decimal(row["value"]):
                sys.exit(f"{key}: the answers differ")
            count += 1
    if known:
        sys.exit(f"{len(known)} cells are missing, {next(iter(known))} among them")
    return count


def section(binary, scale, runs=3):
    lines = int(10_000_000 * scale)
    path = inputs.made(WORK, "orders", lines)
    rules, ours, theirs = WORK / "thousand.yaml", WORK / "thousand.csv", WORK / "thousand-duckdb.csv"
    rules.write_text(spec())
    timings = in_turn(
        [[binary, "aggregate", path, "--spec", rules, "--grain", "month", "--quiet",
          "--workers", "2"], duckdb(path, theirs, 2)], runs, {0: ours}, cwd=WORK)
    cells = int(subprocess.run([sys.executable, __file__, ours, theirs],
                               check=True, capture_output=True, text=True).stdout)
    rows = [[name, f"{timing.median:.2f} s", f"{timing.median_cpu:.2f} s",
             f"{max(timing.peak):.0f} MB"]
            for name, timing in zip(["salestalk", "DuckDB"], timings)]
    count = len(list(metrics()))
    return "\n".join([
        "## A thousand metrics × slices in one pass", "",
        f"{lines:,} lines; {count} metrics (sums, largest values and counts under "
        f"{len(BOUNDS)} filters) in {len(SLICES)} sets of dimensions, {count * len(SLICES):,} in "
        f"all, by month: {cells:,} cells, each compared. DuckDB: `FILTER` and `GROUPING SETS`.", "",
        document.table(["", "whole process", "CPU", "peak memory"], rows)])


if __name__ == "__main__":
    print(compare(sys.argv[1], sys.argv[2]))
