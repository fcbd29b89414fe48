"""Whole processes measured in turn. Imports nothing large: a child's peak memory begins with
that of the process that starts it."""

import os
import pathlib
import statistics
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
WORK = ROOT / ".build" / "bench"


class Timing:
    """Runs of one command: wall and CPU seconds, peak mebibytes, and what it said."""

    def __init__(self):
        self.wall, self.cpu, self.peak, self.inside = [], [], [], []

    @property
    def median(self):
        return statistics.median(self.wall)

    @property
    def median_cpu(self):
        return statistics.median(self.cpu)

    @property
    def strict(self):
        """Seconds of each run, without the start of an interpreter where the command tells it."""
        return self.inside or self.wall


def run(command, timing, output=None, cwd=None, codes=(0,)):
    """Runs a command. Its output goes to a file, or is read for the seconds that it tells."""
    with open(output or os.devnull, "wb") as file:
        stdout = file if output else subprocess.PIPE
        started = time.perf_counter()
        process = subprocess.Popen(
            [str(part) for part in command], stdout=stdout, stderr=subprocess.DEVNULL, cwd=cwd)
        said = b"" if output else process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in codes:
        sys.exit(f"{command[0]} ended with {process.returncode}: {' '.join(map(str, command))[:500]}")
    timing.wall.append(wall)
    timing.cpu.append(usage.ru_utime + usage.ru_stime)
    timing.peak.append(usage.ru_maxrss / 1024)
    if said.startswith(b"seconds "):
        timing.inside.append(float(said.split()[1]))


def in_turn(commands, runs, outputs=None, cwd=None, codes=(0,)):
    """A B A B …, one warm-up each."""
    timings = [Timing() for _ in commands]
    for number in range(runs + 1):
        for index, command in enumerate(commands):
            kept = Timing() if number == 0 else timings[index]
            run(command, kept, (outputs or {}).get(index), cwd, codes)
    return timings


def on_one_core(command):
    return ["taskset", "-c", "0", *command]


def machine():
    """Processor and count of cores, as the system names them."""
    model = "unknown processor"
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            model = line.split(":", 1)[1].strip()
            break
    return f"{os.cpu_count()} cores, {model}"
