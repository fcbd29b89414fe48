#!/usr/bin/env python3
"""Holds SalesTalk's metric tables to what DuckDB computes from the same spec and exports.

    .venv/bin/python scripts/oracle.py --binary .build/release/salestalk --cases 500

Each case is a random spec (aggregates, filters, slices, calendar, fill, layout, keys, upload mode)
with random exports that arrive in several runs. `aggregate`, and `run` then `tables`, must print the
very bytes that are expected; with `--compare`, the days of parts of periods and of years with 53 weeks
must be compared as said.
A case that differs is kept in a folder, and its first differing rows are shown.
"""

import argparse
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

import oracle_specs
from oracle_days import SameDays
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
        return self.aggregated(case, folder) or self.stored(case, folder)

    def aggregated(self, case, folder):
        """Files in, tables out: the exports in the order in which they came."""
        paths = []
        for name, text in case.exports.items():
            path = folder / "given" / name
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(text)
            paths.append(path)
        oracle = Oracle(case.spec, case.date_style)
        expected = oracle.tables(paths, case.as_of)
        call = ["aggregate", *(f"given/{path.name}" for path in paths), "--spec", "metrics.yaml",
                "--as-of", str(case.as_of)]
        return (differences("aggregate", expected, self.run(folder, *call))
                or self.compared(oracle, folder, call))

    def stored(self, case, folder):
        """The job run whenever exports have come; the tables after each run."""
        uploads = Uploads(case.spec["source"]["upload"]["mode"], folder,
                          lambda path: Oracle(case.spec, case.date_style).months(path))
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
            oracle = Oracle(case.spec, case.date_style)
            expected = oracle.tables(uploads.standing(), case.as_of)
            found = self.run(folder, "tables", "--tenant", "acme")
            failure = (differences(f"tables after run {number + 1}", expected, found)
                       or self.compared(oracle, folder, ["tables", "--tenant", "acme"]))
            if failure:
                return failure
        return None

    def compared(self, oracle, folder, call):
        """What differs in the comparisons of days."""
        found = self.run(folder, *call, "--compare")
        if isinstance(found, int):
            return differences(f"{call[0]} --compare", "", found)
        policy = oracle.spec["calendar"].get("week_53", "restate")
        others = list(SameDays(oracle.finished, policy).differences(found))
        return "\n  ".join([f"{call[0]} --compare:", *others[:4]]) if others else None

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


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--binary", required=True)
    parser.add_argument("--cases", type=int, default=300)
    parser.add_argument("--seed", type=int, default=0, help="of the first case")
    parser.add_argument("--keep", default=".build/oracle", help="where cases that differ are left")
    options = parser.parse_args()
    checker, failures = Checker(options), 0
    for seed in range(options.seed, options.seed + options.cases):
        case = oracle_specs.case(seed)
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            failure = checker.failure(seed, case, folder)
            if failure:
                failures += 1
                kept = checker.kept / f"case-{seed}"
                shutil.rmtree(kept, ignore_errors=True)
                shutil.copytree(folder, kept)
                print(f"case {seed}, as of {case.as_of}: {failure}")
    print(f"{options.cases - failures} of {options.cases} cases agree")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
