"""Queries of `salestalk tables` over a store of a million cells: a section of docs/benchmarks.md."""

import shutil
import subprocess

import document
from measure import WORK, in_turn

METRICS, PRODUCTS, MONTHS = 16, 2000, 24

JOB = """\
version: 1
tenants: [{id: acme, inputs: [export.csv], spec: metrics.yaml}]
reports: {grains: [month], formats: [json], length: headline}
"""

QUERIES = [
    ("a metric of a slice, by month",
     ["--metric", "sum_7", "--slice", "product=P1234", "--grain", "month"]),
    ("the totals", ["--slice", ""]),
    ("a metric by product in a month", ["--metric", "sum_7", "--period", "2025-06"]),
    ("all metrics of a product in a quarter", ["--slice", "product=P77", "--period", "2025-Q2"]),
    ("the same as JSON, compared",
     ["--slice", "product=P77", "--period", "2025-Q2", "--json"]),
    ("a metric of a slice, by month, with `--compare`",
     ["--metric", "sum_7", "--slice", "product=P1234", "--grain", "month", "--compare"]),
    ("all metrics of a product in a quarter, with `--compare`",
     ["--slice", "product=P77", "--period", "2025-Q2", "--compare"]),
]


def spec():
    metrics = "\n".join(f"  sum_{n}: {{aggregate: sum, of: value, where: value >= {n}}}"
                        for n in range(METRICS))
    return f"""\
version: 1
source:
  time: date
  columns:
    date: {{type: date, formats: [yyyy-MM-dd]}}
    product: {{type: text}}
    value: {{type: decimal}}
dimensions: [product]
metrics:
{metrics}
"""


def store(binary):
    """A folder with a tenant's store, made now if it is not there."""
    folder = WORK / f"queries-{METRICS}-{PRODUCTS}-{MONTHS}"
    if (folder / "made").exists():
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    (folder / "metrics.yaml").write_text(spec())
    (folder / "job.yaml").write_text(JOB)
    with open(folder / "export.csv", "w") as file:
        file.write("date,product,value\n")
        for month in range(MONTHS):
            for product in range(PRODUCTS):
                day = f"{2024 + month // 12}-{month % 12 + 1:02}-15"
                file.write(f"{day},P{product},{product + month}.{month:02}\n")
    subprocess.run([binary, "run", "job.yaml", "--quiet", "--as-of", "2026-01-15"], cwd=folder,
                   check=True, stdout=subprocess.DEVNULL)
    (folder / "made").touch()
    return folder


def section(binary, runs):
    folder = store(binary)
    everything = [binary, "tables", "--tenant", "acme"]
    commands = [[*everything, *query] for _, query in QUERIES]
    timings = in_turn(commands, runs, cwd=folder)
    # Last, since the peak memory of a child begins with ours.
    cells = subprocess.run(everything, cwd=folder, check=True, capture_output=True).stdout
    rows = [[title, f"{timing.median * 1000:.0f} ms", f"{timing.median_cpu * 1000:.0f} ms",
             f"{max(timing.peak):.0f} MB"]
            for (title, _), timing in zip(QUERIES, timings)]
    return "\n".join([
        "## A query of the stored tables", "",
        f"`salestalk tables` on a store of {cells.count(bytes([10])) - 1:,} cells, whole processes, "
        f"medians of {runs}; to reach: under 50 ms.", "",
        document.table(["what", "wall", "CPU", "peak memory"], rows)])
