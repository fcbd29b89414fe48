"""One new file in a year of dailies: a section of docs/benchmarks.md."""

import csv
import datetime
import shutil

import document
from measure import WORK, Timing, run

DAYS, LINES = 366, 1000
FIRST = datetime.date(2025, 1, 1)
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


def timed(binary, place):
    timing = Timing()
    run([binary, "run", "job.yaml", "--quiet", "--as-of", "2026-01-05"], timing, cwd=place)
    return timing


def measured(binary, title, more):
    year = folder("dailies-year", more, range(DAYS - 1))
    timings = [("all files but the last, nothing stored yet", timed(binary, year))]
    timings.append(("again, nothing new", timed(binary, year)))
    last = FIRST + datetime.timedelta(DAYS - 1)
    export(year / "exports" / f"{last}.csv", DAYS - 1)
    timings.append(("again, the last file is new", timed(binary, year)))
    month = folder("dailies-month", more, range(DAYS - 1 - 30, DAYS - 1))
    timed(binary, month)
    export(month / "exports" / f"{last}.csv", DAYS - 1)
    timings.append(("the same in a store of its last month only", timed(binary, month)))
    return [[title if place == 0 else "", what, f"{timing.median:.2f} s",
             f"{timing.median_cpu:.2f} s", f"{max(timing.peak):.0f} MB"]
            for place, (what, timing) in enumerate(timings)]


def section(binary):
    rows = measured(binary, "sums and ratios", "")
    rows += measured(binary, "and distinct orders", DISTINCT)
    return "\n".join([
        "## One new file in a year of dailies", "",
        f"`salestalk run` with {DAYS} daily files of {LINES:,} lines; to reach: no more than the "
        "file and the periods that it touches.", "",
        document.table(["metrics", "run", "wall", "CPU", "peak memory"], rows)])
