"""Reads polluted exports with `salestalk preview --as csv` and with well-known loaders.

Each file of `polluted_exports.py` is read by every contender left to find the dialect itself,
and what it made of the file is held against the truth: the header, the records and the cells,
each by precision and recall, and whether the whole file came out exactly. An empty cell at the
end of a record and no cell there are the same, and every value is compared as text.

    .venv/bin/python Benchmarks/pollution.py --binary .build/release/salestalk
"""

import argparse
import collections
import csv
import io
import json
import pathlib
import subprocess
import sys
import tempfile

from polluted_exports import Case, corpus

csv.field_size_limit(1 << 30)


class Reading:
    """What a contender made of a file: header (None for none) and records."""

    def __init__(self, header, rows):
        self.header = None if header is None else stripped(header)
        self.rows = [row for row in (tuple(stripped(row)) for row in rows)]


def stripped(row):
    row = ["" if cell is None else str(cell) for cell in row]
    while row and row[-1] == "":
        row.pop()
    return row


# --- Contenders -------------------------------------------------------------------------------

class SalesTalk:
    name = "SalesTalk"

    def __init__(self, binary, is_checked=False):
        self.binary = binary
        self.is_checked = is_checked

    def read(self, path):
        told = self.run("preview", path, "--json")
        has_header = json.loads(told.stdout)["header"]["value"] != "none"
        printed = self.run("preview", path, "--as", "csv").stdout
        rows = list(csv.reader(io.StringIO(printed.decode("utf-8"), newline=""), strict=True))
        if self.is_checked:
            check_by_duckdb(printed, rows)
        return Reading(rows[0], rows[1:]) if has_header else Reading(None, rows)

    def run(self, *arguments):
        done = subprocess.run([self.binary, *arguments], capture_output=True, timeout=60)
        if done.returncode < 0 or done.returncode > 128:
            raise Crash(done.stderr.decode(errors="replace")[-400:])
        if done.returncode:
            raise ValueError(done.stderr.decode(errors="replace"))
        return done


class Crash(Exception):
    pass


def check_by_duckdb(printed, rows):
    """What is printed is the same cells to another strict reader; it wants equal widths."""
    import duckdb
    widths = {len(row) for row in rows}
    if len(widths) != 1 or b"\0" in printed or widths == {1}:
        return
    columns = {f"c{number:04}": "VARCHAR" for number in range(widths.pop())}
    with tempfile.NamedTemporaryFile(suffix=".csv") as file:
        file.write(printed)
        file.flush()
        seen = duckdb.sql(
            f"""SELECT * FROM read_csv('{file.name}', auto_detect = false, header = false,
                delim = ',', quote = '"', escape = '"', columns = {columns}, new_line = '\\n',
                max_line_size = 33554432, buffer_size = 100000000, parallel = false)""").fetchall()
    if [["" if cell is None else cell for cell in row] for row in seen] != rows:
        raise Crash("DuckDB reads other cells from what is printed")


def duckdb_reader(options):
    import duckdb

    def read(path):
        connection = duckdb.connect()
        found = connection.execute(
            f"SELECT HasHeader FROM sniff_csv(?{options})", [path]).fetchone()[0]
        result = connection.execute(f"SELECT * FROM read_csv(?, all_varchar = true{options})",
                                    [path])
        names = [column[0] for column in result.description]
        return Reading(names if found else None, result.fetchall())
    return read


def polars_reader(path):
    import polars
    frame = polars.read_csv(path, infer_schema=False, truncate_ragged_lines=True)
    return Reading(frame.columns, frame.rows())


def pandas_reader(path):
    import pandas
    frame = pandas.read_csv(path, sep=None, engine="python", dtype=str, keep_default_na=False)
    return Reading(list(frame.columns), frame.fillna("").values.tolist())


def clevercsv_reader(path):
    import clevercsv
    encoding = clevercsv.encoding.get_encoding(path)
    with open(path, newline="", encoding=encoding) as file:
        text = file.read()
    dialect = clevercsv.Detector().detect(text)
    rows = list(clevercsv.reader(io.StringIO(text, newline=""), dialect))
    if clevercsv.Detector().has_header(text):
        return Reading(rows[0], rows[1:])
    return Reading(None, rows)


class Loader:
    def __init__(self, name, read):
        self.name, self.read = name, read


def contenders(binary, only, is_checked):
    yield SalesTalk(binary, is_checked)
    if only:
        return
    yield Loader("DuckDB", duckdb_reader(""))
    yield Loader("DuckDB, ignore_errors", duckdb_reader(", ignore_errors = true"))
    yield Loader("DuckDB, not strict", duckdb_reader(
        ", strict_mode = false, null_padding = true, ignore_errors = true"))
    yield Loader("Polars", polars_reader)
    yield Loader("pandas, sep=None", pandas_reader)
    yield Loader("CleverCSV", clevercsv_reader)


# --- Scores -----------------------------------------------------------------------------------

def f1(found, wanted):
    """Harmonic mean of precision and recall of two multisets; 1 where both are empty."""
    found, wanted = collections.Counter(found), collections.Counter(wanted)
    total = found.total() + wanted.total()
    return 1.0 if total == 0 else 2 * (found & wanted).total() / total


def score(reading, case):
    best = None
    for rows in [case.truth.rows, *case.truth.also]:
        wanted = Reading(case.truth.header, rows)
        is_exact = wanted.header == reading.header and wanted.rows == reading.rows
        result = {
            "exact": float(is_exact),
            "header": f1(reading.header or [], wanted.header or []),
            "records": f1(reading.rows, wanted.rows),
            "cells": f1((c for row in reading.rows for c in row),
                        (c for row in wanted.rows for c in row)),
        }
        if best is None or sum(result.values()) > sum(best.values()):
            best = result
    return best


FAILED = {"exact": 0.0, "header": 0.0, "records": 0.0, "cells": 0.0}


def measure(contender, case: Case, path):
    try:
        reading = contender.read(str(path))
    except Crash as crash:
        return dict(FAILED), f"CRASH {crash}"
    except subprocess.TimeoutExpired:
        return dict(FAILED), "HANG"
    except Exception as error:  # a loader's refusal is a result
        if not case.truth.rows and not case.truth.header:
            return {name: 1.0 for name in FAILED}, ""
        return dict(FAILED), f"{type(error).__name__}: {str(error).strip().splitlines()[:1]}"
    result = score(reading, case)
    return result, "" if result["exact"] else difference(reading, case)


def difference(reading, case):
    wanted = Reading(case.truth.header, case.truth.rows)
    if reading.header != wanted.header:
        return f"header {str(reading.header)[:150]} instead of {str(wanted.header)[:150]}"
    for number, (a, b) in enumerate(zip(reading.rows, wanted.rows)):
        if a != b:
            return f"record {number}: {str(a)[:170]} instead of {str(b)[:170]}"
    return f"{len(reading.rows)} records instead of {len(wanted.rows)}"


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--binary", required=True)
    options.add_argument("--pairs", type=int, default=300, help="how many pairs of pollutions")
    options.add_argument("--write", type=pathlib.Path, help="the page to write")
    options.add_argument("--only-us", action="store_true", help="leave the other loaders out")
    options.add_argument("--match", default="", help="only cases whose name has this")
    options.add_argument("--keep", type=pathlib.Path, help="a folder for the files we misread")
    options.add_argument("--failures", type=pathlib.Path, help="where to list what we misread")
    options.add_argument("--least", type=float, help="fail below this share of exact files, and "
                         "check what we print with DuckDB")
    asked = options.parse_args()

    cases = [case for case in corpus(asked.pairs) if asked.match in case.name]
    totals = {}
    failures = []
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "export.csv"
        for number, case in enumerate(cases):
            path.write_bytes(case.data)
            for contender in contenders(asked.binary, asked.only_us, asked.least is not None):
                result, told = measure(contender, case, path)
                totals.setdefault(contender.name, []).append((case, result, told))
                if contender.name == "SalesTalk" and not result["exact"]:
                    failures.append((case, told))
                    if asked.keep:
                        asked.keep.mkdir(parents=True, exist_ok=True)
                        (asked.keep / f"{number:04}.csv").write_bytes(case.data)
                        told = f"{number:04}.csv {told}"
                        failures[-1] = (case, told)
    if asked.write:
        asked.write.write_text(page(totals))
    else:
        print(f"{table(totals)}\n\n{by_kind(totals)}")
    listing = "\n".join(f"{case.name}\n    {told}" for case, told in failures)
    if asked.failures:
        asked.failures.write_text(listing + "\n")
    elif asked.only_us:
        print(listing)
    ours = [(result["exact"], told) for _, result, told in totals["SalesTalk"]]
    if any("CRASH" in told or "HANG" in told for _, told in ours):
        return 1
    return int(asked.least is not None and mean(exact for exact, _ in ours) < asked.least)


PAGE = """\
# What detection makes of polluted exports

Written by `make bench-pollution`; do not edit. Clean tables (orders, a European one, contacts, a
time series, a narrow one) are written as files that are polluted one way at a time and in pairs,
in the manner of the Pollock benchmark: {singles} files with one pollution, {pairs} with two.
Each loader is left to find encoding, dialect and header itself, with every value read as text.

- **read**: it gave an answer other than a refusal or nothing at all.
- **exact**: header and every record are the truth, cell by cell.
- **F1**: harmonic mean of precision and recall, over header names, whole records and cells.

An empty cell at the end of a record and no cell there count as the same. Footers, totals and
repeated headers may be among the records or not: both are taken as right. Versions: {versions}.

{table}

## Exact files by pollution

{by_kind}

## What we do not read exactly

{failures}
"""


def page(totals):
    import importlib.metadata
    ours = next(iter(totals.values()))
    singles = sum(len(case.kinds) == 1 for case, _, _ in ours)
    versions = ", ".join(f"{name} {importlib.metadata.version(name)}"
                         for name in ("duckdb", "polars", "pandas", "clevercsv"))
    missed = collections.Counter(
        case.name.rsplit(" (", 1)[0] for case, result, _ in ours
        if not result["exact"] and len(case.kinds) == 1)
    pairs = sum(not result["exact"] for case, result, _ in ours if len(case.kinds) > 1)
    failures = "\n".join(f"- {name} ({count} {'file' if count == 1 else 'files'})"
                         for name, count in missed.items()) or "- none of the single pollutions"
    return PAGE.format(
        singles=singles, pairs=len(ours) - singles, versions=versions, table=table(totals),
        by_kind=by_kind(totals), failures=f"{failures}\n- {pairs} of the pairs")


def mean(values):
    values = list(values)
    return sum(values) / len(values) if values else 0.0


def table(totals):
    lines = ["| loader | files read | exact | header F1 | record F1 | cell F1 |",
             "| --- | ---: | ---: | ---: | ---: | ---: |"]
    for name, results in totals.items():
        answered = mean(any(result.values()) for _, result, _ in results)
        cells = [f"{mean(result[key] for _, result, _ in results):.1%}"
                 for key in ("exact", "header", "records", "cells")]
        lines.append(f"| {name} | {answered:.1%} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def by_kind(totals):
    """Exact files by pollution, singles only; `pairs` is the rest."""
    rows = {}
    for name, results in totals.items():
        for case, result, _ in results:
            kind = case.kinds[0] if len(case.kinds) == 1 else "pairs"
            rows.setdefault(kind, {}).setdefault(name, []).append(result["exact"])
    names = list(totals)
    lines = ["| pollution | files | " + " | ".join(names) + " |",
             "| --- | ---: |" + " ---: |" * len(names)]
    for kind, by_name in rows.items():
        count = len(by_name[names[0]])
        lines.append(f"| {kind} | {count} | "
                     + " | ".join(f"{mean(by_name[name]):.0%}" for name in names) + " |")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
