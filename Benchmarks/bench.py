"""Measures the start, the main job and queries; writes their sections of docs/benchmarks.md.

    .venv/bin/python Benchmarks/bench.py --binary .build/release/salestalk --write docs/benchmarks.md
"""

import argparse
import pathlib
import shutil
import tempfile

import dailies
import document
import queries
from measure import ROOT, Timing, in_turn, machine, run


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


def section(binary, runs):
    help_time, demo_time = startup(binary, 4 * runs), demo(binary, runs)
    rows = [
        ["`salestalk --help`", f"{help_time.median * 1000:.1f} ms",
         f"{max(help_time.wall) * 1000:.1f} ms", "under 30 ms"],
        ["`salestalk run jobs/demo.yaml`, empty home", f"{demo_time.median:.2f} s",
         f"{max(demo_time.wall):.2f} s", "under 2 s"],
    ]
    return "\n".join([
        "## Start and demo", "", f"Medians of {runs} runs or more; {machine()}.", "",
        document.table(["what", "median", "worst", "to reach"], rows)])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--binary", required=True)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--write")
    options = parser.parse_args()
    binary = pathlib.Path(options.binary).resolve()
    sections = {
        "start": section(binary, options.runs), "queries": queries.section(binary, 4 * options.runs),
        "dailies": dailies.section(binary),
    }
    if options.write:
        document.put(pathlib.Path(options.write), sections)
    print("\n\n".join(sections.values()))


if __name__ == "__main__":
    main()
