"""salestalk, DuckDB and Polars side by side, on the same questions and the same answers.

    .venv/bin/python Benchmarks/compare.py --binary .build/release/salestalk --write docs/benchmarks.md

Makes its inputs under .build/bench, asks the contenders in turn, compares every cell of their
answers and reports ratios. `--scale 0.1` asks the same of a tenth of the lines.
"""

import argparse
import importlib.metadata
import pathlib
import shutil
import statistics
import subprocess
import sys

import contenders
import document
import holistic
import inputs
import thousand
from measure import WORK, in_turn, machine, on_one_core

NAMES = ["salestalk", "DuckDB", "Polars"]
LARGEST = 100_000_000


class Case:
    """One input, asked of all contenders with so many threads."""

    def __init__(self, title, question, made, lines, threads=2, runs=3):
        self.title, self.question, self.made = title, question, made
        self.lines, self.threads, self.runs = lines, threads, runs

    def measure(self, binary):
        path = inputs.made(WORK, self.made, self.lines)
        files = sorted(path.iterdir()) if path.is_dir() else [path]
        self.size = sum(file.stat().st_size for file in files)
        spec = WORK / "spec.yaml"
        spec.write_text(self.question.spec())
        ours, duck, pola = (WORK / f"answer-{name}.csv" for name in NAMES)
        source = f"{path}/*.csv" if path.is_dir() else str(path)
        commands = [
            self.question.salestalk(binary, [source], spec, self.threads),
            self.question.duckdb(source, duck, self.threads),
            self.question.polars(source, pola, self.threads),
        ]
        if self.threads == 1:
            commands = [on_one_core(command) for command in commands]
        print(f"{self.title} …", file=sys.stderr)
        self.timings = in_turn(commands, self.runs, {0: ours}, cwd=WORK)
        self.groups = int(subprocess.run(
            [sys.executable, pathlib.Path(__file__).with_name("answers.py"),
             ",".join(self.question.sums), ",".join(self.question.dimensions), ours, duck, pola],
            check=True, capture_output=True, text=True).stdout)
        return self

    def ratios(self, other):
        """How many times their time ours is, pair by pair: theirs without the interpreter."""
        return [theirs / mine for mine, theirs in
                zip(self.timings[0].wall, self.timings[other].strict)]

    def memory(self, other):
        return max(self.timings[0].peak) / max(self.timings[other].peak)

    def rows(self):
        for name, timing in zip(NAMES, self.timings):
            yield [
                self.title if name == NAMES[0] else "", name, f"{timing.median:.2f} s",
                f"{statistics.median(timing.strict):.2f} s", f"{timing.median_cpu:.2f} s",
                f"{max(timing.peak):.0f} MB", f"{self.size / 1e6 / timing.median:.0f}",
            ]

    def ratio_row(self):
        cells = [self.title]
        for other in (1, 2):
            ratios = self.ratios(other)
            cells += [f"**{statistics.median(ratios):.1f}**",
                      f"{min(ratios):.1f} to {max(ratios):.1f}", f"{self.memory(other):.2f}"]
        return cells


def cases(scale):
    lines = lambda count: int(count * scale)
    orders, regions = contenders.BY_PRODUCT, contenders.BY_REGION
    return [
        Case("2 threads", orders, "orders", lines(10_000_000), runs=5),
        Case("one core", orders, "orders", lines(10_000_000), threads=1),
        Case("a million groups", contenders.BY_CUSTOMER, "orders", lines(1_200_000)),
        Case("gzip", orders, "gzipped", lines(3_000_000)),
        Case("every field quoted", orders, "quoted", lines(3_000_000)),
        Case("120 columns, 4 used", contenders.WIDE, "wide", lines(500_000)),
        Case("10,000 files of 100 lines", regions, "small", lines(1_000_000)),
    ]


def comparison(measured):
    versions = " and ".join(
        f"{name} {importlib.metadata.version(name.lower())}" for name in NAMES[1:])
    main = measured[0]
    ratio_head = ["input"]
    for name in NAMES[1:]:
        ratio_head += [f"times {name}'s speed", "pair by pair", "of its peak memory"]
    return "\n".join([
        "## Beside DuckDB and Polars", "",
        f"`make bench-compare`, with {versions} from PyPI; {machine()}.", "",
        f"{main.lines:,} lines, {main.size / 1e6:.0f} MB, 8 columns, 5% of the products quoted with "
        f"a comma: month × region × product ({main.groups:,} groups), three exact sums and a count. "
        "All are told delimiter, quote and types, so that nothing is left to sniff; DuckDB sums "
        "`DECIMAL(9,2)` and Polars `Decimal(18, 2)` on its streaming engine, which measured fastest "
        "of their exact types; ours is asked for months only (`--grain month`). Every cell of the "
        "three answers is compared.", "",
        "Ratios set our whole process against theirs *without* the start of the interpreter and "
        "the imports (the column *inside*), which is the stricter way.", "",
        document.table(ratio_head, [case.ratio_row() for case in measured]), "",
        document.table(
            ["input", "", "whole process", "inside", "CPU", "peak memory", "MB/s"],
            [row for case in measured for row in case.rows()]),
    ])


def flatness(binary, scale):
    """Cost per line, ours alone, from 10^4 lines on."""
    question = contenders.BY_REGION
    spec = WORK / "spec.yaml"
    spec.write_text(question.spec())
    start = alone(question, binary, inputs.made(WORK, "orders", 1), spec, 10)
    rows = []
    count = 10_000
    while count <= LARGEST * scale:
        name = "tenfold" if count == LARGEST else "orders"
        if count == LARGEST and shutil.disk_usage(WORK).free < 12e9:
            print("no room on the disk for 10^8 lines", file=sys.stderr)
            break
        path = inputs.made(WORK, name, count)
        timing = alone(question, binary, path, spec, max(1, min(10, 20_000_000 // count)))
        wall = (timing.median - start.median) / count * 1e9
        cpu = (timing.median_cpu - start.median_cpu) / count * 1e9
        rows.append([f"{count:,}", f"{path.stat().st_size / 1e6:,.1f} MB", f"{timing.median:.3f} s",
                     f"{wall:.0f} ns", f"{cpu:.0f} ns", f"{max(timing.peak):.0f} MB"])
        if count == LARGEST:
            path.unlink()
        count *= 10
    return "\n".join([
        "## Cost per line", "",
        "salestalk on 2 threads, month × region, three sums and a count; per line, what a run takes "
        f"less what it takes for one line ({start.median * 1000:.0f} ms).", "",
        document.table(
            ["lines", "file", "wall", "wall per line", "CPU per line", "peak memory"], rows)])


def alone(question, binary, path, spec, runs, threads=2):
    command = question.salestalk(binary, [path], spec, threads)
    return in_turn([on_one_core(command) if threads == 1 else command], runs)[0]


def where_time_goes(binary, scale):
    """The main question taken apart on one core: each step asks for a little more."""
    lines = int(10_000_000 * scale)
    path = inputs.made(WORK, "orders", lines)
    size = path.stat().st_size
    full = contenders.BY_PRODUCT
    steps = [
        ("lines cut, dates read, counted by month", contenders.Question(full.columns, [], [])),
        ("+ region and product read, grouped",
         contenders.Question(full.columns, full.dimensions, [])),
        ("+ three columns of numbers read, summed", full),
    ]
    rows, before = [], 0
    counting, reading = in_turn(
        [on_one_core(["wc", "-l", path]),
         on_one_core(["dd", f"if={path}", "of=/dev/null", "bs=256k", "status=none"])], 3)
    rows.append(["`wc -l`", f"{counting.median:.2f} s", "", f"{size / 1e6 / counting.median:.0f}"])
    rows.append(["read into 256 KiB and thrown away (`dd`)", f"{reading.median:.2f} s", "",
                 f"{size / 1e6 / reading.median:.0f}"])
    spec = WORK / "spec.yaml"
    for title, question in steps:
        spec.write_text(question.spec())
        timing = alone(question, binary, path, spec, 3, threads=1)
        rows.append([title, f"{timing.median:.2f} s", f"+{timing.median - before:.2f} s",
                     f"{size / 1e6 / timing.median:.0f}"])
        before = timing.median
    few = inputs.made(WORK, "orders", 100_000)
    printing = alone(full, binary, few, spec, 10, threads=1)
    start = alone(full, binary, inputs.made(WORK, "orders", 1), spec, 10, threads=1)
    rest = printing.median - start.median - before * 100_000 / lines
    rows.append(["of which cells finished and printed", f"{max(rest, 0):.3f} s", "", ""])
    rows.append(["of which the start of the process", f"{start.median:.3f} s", "", ""])
    return "\n".join([
        "## Where the time goes", "",
        "The main question on one core, taken apart: each row asks for a little more than the one "
        "before.", "",
        document.table(["", "time", "more", "MB/s"], rows), "",
        f"The limit is memory: this machine copies {bandwidth():.1f} GB/s on one core (read and "
        "written, `bytearray` to `bytearray`), and `wc -l`, which looks at every byte for one "
        "character, is the least that reading the file costs. What lies between is looking for "
        "four characters instead of one, keeping their places, and reading digits."])


def bandwidth(size=1 << 28, runs=5):
    """Gigabytes a second that one core copies, in a process of its own."""
    script = (
        "import time\n"
        f"a, b = bytearray({size}), bytearray({size})\n"
        "best = 9e9\n"
        f"for _ in range({runs}):\n"
        "    t = time.perf_counter(); b[:] = a; best = min(best, time.perf_counter() - t)\n"
        f"print({size} * 2 / best / 1e9)\n")
    return float(subprocess.run(
        [sys.executable, "-c", script], check=True, capture_output=True, text=True).stdout)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--binary", required=True)
    parser.add_argument("--scale", type=float, default=1)
    parser.add_argument("--write")
    parser.add_argument("--only", nargs="*", help="sections of the document, all by default")
    options = parser.parse_args()
    binary = pathlib.Path(options.binary).resolve()
    WORK.mkdir(parents=True, exist_ok=True)
    scale = options.scale
    sections = {
        "compare": lambda: comparison([case.measure(binary) for case in cases(scale)]),
        "thousand": lambda: thousand.section(binary, scale),
        "holistic": lambda: holistic.section(binary, scale),
        "time": lambda: where_time_goes(binary, scale),
        "flatness": lambda: flatness(binary, scale),
    }
    sections = {name: section() for name, section in sections.items()
                if name in (options.only or sections)}
    if options.write:
        document.put(pathlib.Path(options.write), sections)
    print("\n\n".join(sections.values()))


if __name__ == "__main__":
    main()
