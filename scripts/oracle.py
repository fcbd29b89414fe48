#!/usr/bin/env python3
"""Holds SalesTalk's metric tables to what DuckDB computes from the same spec and exports.

    .venv/bin/python scripts/oracle.py --binary .build/release/salestalk --cases 500

Each case is a random spec (aggregates, filters, slices, calendar, fill, layout, keys, upload mode)
with random exports that arrive in several runs. `aggregate`, and `run` then `tables`, must print the
very bytes that are expected; with `--compare`, every field of every row.
A case that differs is kept in a folder, and its first differing rows are shown.
"""

import argparse
import concurrent.futures
import csv
import functools
import io
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import oracle_specs
from oracle_comparisons import COLUMNS, UNHELD, Comparisons
from oracle_tables import Oracle
from oracle_uploads import Uploads

JOB = """\
version: 1
name: oracle
tenants:
  - {id: acme, inputs: [exports/*.csv], spec: metrics.yaml}
reports: {grains: [month], formats: [json], length: headline}
"""


class Checker:
    def __init__(self, options):
        self.binary = pathlib.Path(options.binary).resolve()
        self.kept = pathlib.Path(options.keep)

    def failure(self, seed, case, folder):
        """What differs, or None."""
        (folder / "metrics.yaml").write_text(
            json.dumps(case.spec, indent=1, ensure_ascii=False), encoding="utf-8")
        (folder / "job.yaml").write_text(JOB)
        for name, text in case.files.items():
            (folder / name).write_text(text)
        return self.aggregated(case, folder) or self.stored(case, folder)

    def aggregated(self, case, folder):
        """Files in, tables out: the exports in the order in which they came."""
        paths = []
        for name, text in case.exports.items():
            path = folder / "given" / name
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(text)
            paths.append(path)
        call = ["aggregate", *(f"given/{path.name}" for path in paths), "--spec", "metrics.yaml",
                "--as-of", str(case.as_of)]
        return self.differing(case, paths, folder, call, "")

    def stored(self, case, folder):
        """The job run whenever exports have come; the tables after each run."""
        reader = Oracle(case.spec, case.date_style)
        uploads = Uploads(case.spec["source"]["upload"]["mode"], folder, reader.months)
        exports = folder / "exports"
        for number, step in enumerate(case.steps):
            if not case.kept[number]:
                shutil.rmtree(exports, ignore_errors=True)
            exports.mkdir(exist_ok=True)
            for name, text in step.items():
                (exports / name).write_bytes(text)
            ran = self.run(folder, "run", "job.yaml", "--as-of", str(case.as_of))
            if isinstance(ran, int):
                return differences(f"run {number + 1}", "", ran)
            uploads.arrive(
                {path.name: path.read_bytes() for path in sorted(exports.iterdir())})
            failure = self.differing(
                case, uploads.standing(), folder, ["tables", "--tenant", "acme"],
                f" after run {number + 1}", compares=number == len(case.steps) - 1)
            if failure:
                return failure
        return None

    def differing(self, case, paths, folder, call, when, compares=True):
        """What differs in the tables of exports, and in what they are compared with."""
        found = self.run(folder, *call)
        oracle = Oracle(case.spec, case.date_style, case.targets)
        expected = oracle.tables(paths, case.as_of, found)
        failure = differences(call[0] + when, expected, found)
        if failure or not compares:
            return failure
        # Stored tables are asked as JSON, so that both forms are held.
        is_json = call[0] == "tables"
        text = self.run(folder, *call, "--compare", *["--json"] * is_json)
        if isinstance(text, int):
            return differences(f"{call[0]} --compare{when}", "", text)
        rows = json.loads(text) if is_json else list(csv.DictReader(io.StringIO(text)))
        return compared(f"{call[0]} --compare{when}", Comparisons(oracle.finished).rows(), rows)

    def run(self, folder, *arguments):
        """What the command prints, or its exit code where it fails."""
        process = subprocess.run(
            [self.binary, *arguments, "--quiet"], cwd=folder, capture_output=True, text=True,
            env={"PATH": "/usr/bin:/bin"})
        if process.returncode != 0:
            print(process.stderr[-2000:], file=sys.stderr)
            return process.returncode
        return process.stdout


def differences(command, expected, found, shown=4):
    if isinstance(found, int):
        return f"{command}: exit code {found}"
    if found == expected:
        return None
    ours, theirs = found.splitlines(), expected.splitlines()
    lines = [f"{command}: {len(ours)} rows, expected {len(theirs)}"]
    lines += [f"  - {row}" for row in theirs if row not in set(ours)][:shown]
    lines += [f"  + {row}" for row in ours if row not in set(theirs)][:shown]
    if len(lines) == 1:
        lines.append("  the order of the rows differs")
    return "\n".join(lines)


def compared(command, expected, found, shown=6):
    """What differs in compared rows, field by field."""
    names = ["metric", "slice", "period"]
    theirs, ours = ([tuple(row[name] for name in names) for row in rows]
                    for rows in (expected, found))
    if theirs != ours:
        lines = [f"  - {','.join(key)}" for key in theirs if key not in set(ours)][:shown]
        lines += [f"  + {','.join(key)}" for key in ours if key not in set(theirs)][:shown]
        return "\n".join([f"{command}: {len(ours)} rows, expected {len(theirs)}",
                          *(lines or ["  the order of the rows differs"])])
    lines = []
    for key, wanted, row in zip(theirs, expected, found):
        if set(row) != set(COLUMNS):
            return f"{command}: the columns are {list(row)}"
        for column in COLUMNS:
            said = row[column] or ""
            if column == "undefined":
                said = without(said, wanted[UNHELD])
            if column not in wanted[UNHELD] and said != wanted[column]:
                lines.append(f"  {','.join(key)} {column}: {said or 'nothing'}, "
                             f"expected {wanted[column] or 'nothing'}")
    return "\n".join([f"{command}: {len(lines)} fields differ", *lines[:shown]]) if lines else None


def without(reasons, columns):
    """What is said of other columns than these."""
    return ";".join(each for each in reasons.split(";") if each.split("=")[0] not in columns)


def checked(options, seed):
    """What differs in a case, which is then kept; none where nothing does."""
    checker, case = Checker(options), oracle_specs.case(seed)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        failure = checker.failure(seed, case, folder)
        if failure is None:
            return None
        kept = checker.kept / f"case-{seed}"
        shutil.rmtree(kept, ignore_errors=True)
        shutil.copytree(folder, kept)
        return f"case {seed}, as of {case.as_of}: {failure}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--binary", required=True)
    parser.add_argument("--cases", type=int, default=300)
    parser.add_argument("--seed", type=int, default=0, help="of the first case")
    parser.add_argument("--keep", default=".build/oracle", help="where cases that differ are left")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="cases at once")
    options = parser.parse_args()
    seeds = range(options.seed, options.seed + options.cases)
    with concurrent.futures.ProcessPoolExecutor(options.jobs) as pool:
        told = [each for each in pool.map(functools.partial(checked, options), seeds) if each]
    failures = len(told)
    print("".join(each + "\n" for each in told), end="")
    print(f"{options.cases - failures} of {options.cases} cases agree")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
