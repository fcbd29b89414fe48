"""Measures whole processes and writes docs/benchmarks.md.

Every timing is taken in one run of this script, the contenders in turn (A B A B …), and the
report gives medians and ratios: absolute times depend on the machine.

    .venv/bin/python Benchmarks/bench.py --binary .build/release/salestalk --write docs/benchmarks.md
"""

import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
WORK = ROOT / ".build" / "bench"
LINES = 10_000_000

GENERATE = """
COPY (
    SELECT
        'ORD-' || lpad(i::VARCHAR, 8, '0') AS order_id,
        (DATE '2023-07-01' + ((h1 % 915)::INT))::VARCHAR AS date,
        ['North', 'South', 'East', 'West', 'Central', 'Overseas'][(h2 % 6 + 1)::INT] AS region,
        CASE WHEN h3 % 20 = 0 THEN 'Lantern, folding ' || (h3 // 20 % 20)
             ELSE ['Tent', 'Stove', 'Rope', 'Boots', 'Jacket', 'Pack'][(h3 % 6 + 1)::INT]
                  || ' ' || (h3 // 20 % 20) END AS product,
        'CU-' || lpad((h1 // 915 % 100000)::VARCHAR, 6, '0') AS customer,
        1 + h2 // 6 % 40 AS units,
        ((100 + h3 // 400 % 99900) / 100.0)::DECIMAL(9, 2) AS net_amount,
        ((50 + h1 // 91500000 % 49950) / 100.0)::DECIMAL(9, 2) AS cost
    FROM (
        SELECT i, hash(i) AS h1, hash(i + 1000000007) AS h2, hash(i + 2000000011) AS h3
        FROM range(1, {lines} + 1) t(i)
    )
) TO '{path}' (HEADER, DELIMITER ',')
"""

SPEC = """\
version: 1
currency: USD
source:
  dialect: {delimiter: ",", encoding: utf-8, decimal: "."}
  time: date
  columns:
    date: {type: date, formats: [yyyy-MM-dd]}
    region: {type: text}
    product: {type: text}
    units: {type: integer}
    net_amount: {type: money}
    cost: {type: money}
dimensions: [region, product]
slices: [[region, product]]
metrics:
  revenue: {aggregate: sum, of: net_amount}
  cost: {aggregate: sum, of: cost}
  units: {aggregate: sum, of: units}
  lines: {aggregate: count}
"""

DUCKDB = """
import sys, duckdb
connection = duckdb.connect()
connection.execute("SET threads = {threads}")
connection.execute('''
    COPY (
        SELECT strftime(date, '%Y-%m') AS month, region, product,
               sum(net_amount), sum(cost), sum(units), count(*)
        FROM read_csv('{path}', header = true, delim = ',', quote = '"', columns = {{
            'order_id': 'VARCHAR', 'date': 'DATE', 'region': 'VARCHAR', 'product': 'VARCHAR',
            'customer': 'VARCHAR', 'units': 'BIGINT', 'net_amount': 'DECIMAL(18,2)',
            'cost': 'DECIMAL(18,2)'}})
        GROUP BY ALL ORDER BY ALL
    ) TO '{out}' (HEADER false)
''')
"""


class Timing:
    def __init__(self):
        self.wall, self.cpu, self.peak = [], [], []

    def add(self, wall, usage):
        self.wall.append(wall)
        self.cpu.append(usage.ru_utime + usage.ru_stime)
        self.peak.append(usage.ru_maxrss / 1024)

    @property
    def median(self):
        return statistics.median(self.wall)


def run(command, timing, output=subprocess.DEVNULL):
    started = time.perf_counter()
    process = subprocess.Popen(command, stdout=output, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{command[0]} ended with {process.returncode}: {' '.join(map(str, command))}")
    timing.add(wall, usage)


def in_turn(commands, runs, outputs=None):
    timings = [Timing() for _ in commands]
    for number in range(runs + 1):
        for index, command in enumerate(commands):
            kept = Timing() if number == 0 else timings[index]
            with open((outputs or {}).get(index, os.devnull), "wb") as output:
                run(command, kept, output)
    return timings


def generated(lines):
    import duckdb

    WORK.mkdir(parents=True, exist_ok=True)
    path = WORK / f"orders-{lines}.csv"
    if not path.exists():
        print(f"making {path.name} …", file=sys.stderr)
        part = path.with_suffix(".part")
        duckdb.connect().execute(GENERATE.format(lines=lines, path=part))
        part.rename(path)
    return path


def same_answer(ours, theirs):
    """Our tables against DuckDB's rows: every cell, as text of exact decimals."""
    import csv
    from decimal import Decimal
    from urllib.parse import unquote

    cells = {}
    with open(ours, newline="") as file:
        for row in csv.DictReader(file):
            if row["grain"] == "month":
                pairs = dict(pair.split("=") for pair in row["slice"].split(";"))
                key = (row["period"], unquote(pairs["region"]), unquote(pairs["product"]))
                cells.setdefault(key, {})[row["metric"]] = Decimal(row["value"])
    with open(theirs, newline="") as file:
        rows = list(csv.reader(file))
    wrong = 0
    for month, region, product, revenue, cost, units, lines in rows:
        cell = cells.pop((month, region, product), None)
        expected = dict(revenue=revenue, cost=cost, units=units, lines=lines)
        wrong += cell != {name: Decimal(value) for name, value in expected.items()}
    if wrong or cells:
        sys.exit(f"the answers differ: {wrong} cells wrong, {len(cells)} too many")
    return len(rows)


def aggregate(binary, lines, runs):
    path = generated(lines)
    spec = WORK / "spec.yaml"
    spec.write_text(SPEC)
    sections = []
    for threads in (2, 1):
        ours, theirs = WORK / "ours.csv", WORK / "theirs.csv"
        commands = [
            [binary, "aggregate", path, "--spec", spec, "--quiet", "--workers", str(threads)],
            [sys.executable, "-c", DUCKDB.format(path=path, out=theirs, threads=threads)],
        ]
        if threads == 1:
            commands = [["taskset", "-c", "0", *command] for command in commands]
        mine, duck = in_turn(commands, runs, {0: ours})
        groups = same_answer(ours, theirs)
        sections.append((threads, mine, duck, groups))
    counting = in_turn([["wc", "-l", path]], runs)[0]
    return path.stat().st_size, sections, counting


def startup(binary, runs):
    return in_turn([[binary, "--help"]], runs)[0]


def demo(binary, runs):
    timing = Timing()
    for number in range(runs + 1):
        home = tempfile.mkdtemp(prefix="salestalk-bench-")
        command = [binary, "run", ROOT / "jobs" / "demo.yaml", "--home", home, "--quiet"]
        run(command, Timing() if number == 0 else timing)
        shutil.rmtree(home)
    return timing


def report(binary, lines, runs):
    import duckdb

    help_time, demo_time = startup(binary, 4 * runs), demo(binary, runs)
    size, sections, counting = aggregate(binary, lines, runs)
    out = [
        "# Benchmarks",
        "",
        "Written by `make bench` (`Benchmarks/bench.py`); not edited by hand. Whole processes,",
        "contenders in turn in one run, one warm-up each; medians of "
        f"{runs} runs. Absolute times are of one",
        f"machine with {os.cpu_count()} cores; the ratios are what to go by.",
        "",
        "| what | median | worst | to reach |",
        "| --- | --- | --- | --- |",
        f"| `salestalk --help` | {help_time.median * 1000:.1f} ms "
        f"| {max(help_time.wall) * 1000:.1f} ms | under 30 ms |",
        f"| `salestalk run jobs/demo.yaml`, empty home | {demo_time.median:.2f} s "
        f"| {max(demo_time.wall):.2f} s | under 2 s |",
        "",
        "## `aggregate` beside DuckDB",
        "",
        f"{lines:,} lines, {size / 1e6:.0f} MB, 8 columns, 5% of the products quoted with a comma;",
        "month × region × product, three exact sums and a count, the same answer compared cell by",
        f"cell. DuckDB {duckdb.__version__} is told delimiter, quote and column types; nothing is",
        "left for it to sniff. Ours also finishes the quarters.",
        "",
        "| threads | | wall | CPU | peak memory | MB/s | groups |",
        "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    for threads, mine, duck, groups in sections:
        for name, timing in (("salestalk", mine), ("DuckDB", duck)):
            out.append(
                f"| {threads} | {name} | {timing.median:.2f} s | {statistics.median(timing.cpu):.2f} s "
                f"| {max(timing.peak):.0f} MB | {size / 1e6 / timing.median:.0f} | {groups:,} |"
            )
    out.append("")
    for threads, mine, duck, _ in sections:
        ratios = [theirs / ours for ours, theirs in zip(mine.wall, duck.wall)]
        out.append(
            f"- {threads} thread{'s' if threads > 1 else ''}: **{statistics.median(ratios):.1f} times "
            f"DuckDB's speed** (pair by pair {min(ratios):.1f} to {max(ratios):.1f}), "
            f"{max(mine.peak) / max(duck.peak):.2f} of its peak memory."
        )
    out += [
        f"- `wc -l` of the same file: {counting.median:.2f} s "
        f"({size / 1e6 / counting.median:.0f} MB/s), the least that reading it costs.",
        "",
    ]
    return "\n".join(out)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--binary", required=True)
    parser.add_argument("--lines", type=int, default=LINES)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--write")
    options = parser.parse_args()
    text = report(pathlib.Path(options.binary).resolve(), options.lines, options.runs)
    if options.write:
        pathlib.Path(options.write).write_text(text)
    print(text)


if __name__ == "__main__":
    main()
