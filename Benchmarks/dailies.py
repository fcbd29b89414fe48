"""One new file in a year of dailies: a section of docs/benchmarks.md."""

import csv
import datetime
import json
import shutil
import statistics

import document
from measure import WORK, Timing, run

# The last file is of 31 December: its month and its quarter are what it touches.
DAYS, LINES, RUNS = 365, 1000, 5
FIRST = datetime.date(2025, 1, 1)
MONTH, QUARTER = 31, 92
REGIONS = ["North", "South", "East", "West"]

SPEC = """\
version: 1
currency: USD
source:
  time: date
  columns:
    date: {type: date, formats: [yyyy-MM-dd]}
    order: {type: text}
    region: {type: text}
    product: {type: text}
    revenue: {type: money}
  upload: {mode: MODE}
dimensions: [region, product]
slices: [[], [region], [product], [region, product]]
metrics:
  revenue: {aggregate: sum, of: revenue}
  lines: {aggregate: count}
  average: {ratio: [revenue, lines]}
MORE
"""

DISTINCT = "  orders: {aggregate: count_distinct, of: order}"

JOB = """\
version: 1
tenants: [{id: acme, inputs: [exports/*.csv], spec: metrics.yaml}]
reports: {grains: [month], formats: [json], length: headline}
"""


def export(path, day):
    with open(path, "w", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["date", "order", "region", "product", "revenue"])
        for line in range(LINES):
            number = day * LINES + line * 7
            out.writerow([FIRST + datetime.timedelta(day), f"O{number}", REGIONS[number % 4],
                          f"Product {number % 150}", f"{number % 900}.{number % 100:02}"])


def folder(name, more, days):
    place = WORK / name
    shutil.rmtree(place, ignore_errors=True)
    (place / "exports").mkdir(parents=True)
    (place / "metrics.yaml").write_text(SPEC.replace("MODE", "append").replace("MORE", more))
    (place / "job.yaml").write_text(JOB)
    for day in days:
        export(place / "exports" / f"{FIRST + datetime.timedelta(day)}.csv", day)
    return place


def timed(binary, place, runs=1, before=lambda folder: None):
    """Whole processes, each in a copy of the folder but for the last; and the seconds of each phase."""
    timing, phases, record = Timing(), [], WORK / "dailies-record.json"
    for number in range(runs):
        where = place if number == runs - 1 else WORK / "dailies-copy"
        if where != place:
            shutil.rmtree(where, ignore_errors=True)
            shutil.copytree(place, where)
        before(where)
        run([binary, "run", "job.yaml", "--json", "--as-of", "2026-01-05"], timing, output=record, cwd=where)
        told = json.loads(record.read_text())["tenants"][0]["phases"]
        phases.append({phase["phase"]: phase["seconds"] for phase in told})
    return timing, phases


def measured(binary, title, more):
    def next_day(place):
        export(place / "exports" / f"{FIRST + datetime.timedelta(DAYS - 1)}.csv", DAYS - 1)

    def before_last(name, days):
        return folder(f"dailies-{name}", more, range(DAYS - days, DAYS - 1))

    year, quarter, month = before_last("year", DAYS), before_last("quarter", QUARTER), before_last("month", MONTH)
    timed(binary, quarter)
    timed(binary, month)
    timings = [("all files but the last, nothing stored yet", timed(binary, year)),
               ("again, nothing new", timed(binary, year)),
               ("again, the last file is new", timed(binary, year, RUNS, next_day)),
               ("the same in a store of its quarter only", timed(binary, quarter, RUNS, next_day)),
               ("the same in a store of its month only", timed(binary, month, RUNS, next_day))]
    return [[title if place == 0 else "", what, f"{timing.median:.2f} s", f"{timing.median_cpu:.2f} s",
             seconds(phases, "ingest", "aggregate"), seconds(phases, "narrate", "archive"),
             f"{max(timing.peak):.0f} MB"]
            for place, (what, (timing, phases)) in enumerate(timings)]


def seconds(phases, *names):
    sums = [sum(phase[name] for name in names) for phase in phases if all(name in phase for name in names)]
    return f"{statistics.median(sums):.3f} s" if sums else "–"


def section(binary):
    rows = measured(binary, "sums and ratios", "")
    rows += measured(binary, "and distinct orders", DISTINCT)
    return "\n".join([
        "## One new file in a year of dailies", "",
        f"`salestalk run` with {DAYS} daily files of {LINES:,} lines, one with a new file {RUNS} times; to reach: no more than"
        " the file and the periods that it touches, its month and its quarter. `tables` is from the file to the stored tables; the report reads the year, and"
        " the archive keeps the year's table with it.", "",
        document.table(["metrics", "run", "wall", "CPU", "tables", "report and archive", "peak memory"], rows)])
