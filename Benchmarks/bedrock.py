"""Two hundred narratives over a Bedrock that takes 50 ms for each answer: a section of docs/benchmarks.md.

    .venv/bin/python Benchmarks/bedrock.py --binary .build/release/salestalk --write docs/benchmarks.md
"""

import argparse
import contextlib
import json
import os
import pathlib
import shutil
import subprocess
import sys
import urllib.request

import checking
import document
from measure import ROOT, WORK, Timing, machine, run

SERVER = ROOT / "Tests" / "ModelsTests" / "Fixtures" / "bedrock_server.py"
NARRATIVES = 200
TENANTS = {"ten tenants, twenty months each": 10, "two hundred tenants, a month each": 200}
IN_FLIGHT = 16
MILLISECONDS = 50
RUNS = 3
WRITERS = {
    "template": "template",
    "bedrock": "{provider: bedrock, region: eu-west-1, model: says-little}",
}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--binary", required=True)
    parser.add_argument("--write")
    options = parser.parse_args()
    found = {"bedrock": section(pathlib.Path(options.binary).resolve())}
    if options.write:
        document.put(pathlib.Path(options.write), found)
    print("\n\n".join(found.values()))


@contextlib.contextmanager
def emulator():
    """A server that speaks Converse, every answer of it as late as is asked for."""
    server = subprocess.Popen([sys.executable, SERVER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        url = f"http://127.0.0.1:{server.stdout.readline().strip()}"
        direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        direct.open(f"{url}/latency", data=str(MILLISECONDS).encode()).close()
        yield url
    finally:
        server.kill()
        server.wait()


def section(binary):
    with emulator() as url:
        os.environ |= {
            "AWS_ENDPOINT_URL_BEDROCK_RUNTIME": url, "AWS_ACCESS_KEY_ID": "AKID",
            "AWS_SECRET_ACCESS_KEY": "secret", "AWS_EC2_METADATA_DISABLED": "true",
        }
        # Removed after all, since ext4 is slow to make files where some were just removed.
        shutil.rmtree(WORK / "bedrock", ignore_errors=True)
        rows = []
        for title, tenants in TENANTS.items():
            walls = {name: measured(binary, writer, tenants, NARRATIVES // tenants) for name, writer in WRITERS.items()}
            rows.append([title, *(f"{wall:.2f} s" for wall in walls.values()), f"{walls['bedrock'] - walls['template']:.2f} s"])
        shutil.rmtree(WORK / "bedrock")
    least = 2 * NARRATIVES * MILLISECONDS / IN_FLIGHT / 1000
    return "\n".join([
        f"## {NARRATIVES} narratives over Bedrock", "",
        f"`salestalk run`, whole processes, {NARRATIVES} reports of tenants with {checking.MONTHS} months, {IN_FLIGHT} questions in flight to an"
        f" emulator that takes {MILLISECONDS} ms for each answer and answers with nothing that can be used, so that each report asks twice: the"
        f" waiting alone takes {least:.2f} s. Each run reads the exports, stores the tables, checks and archives; the built-in writer does the same"
        f" without asking. Medians of {RUNS}; {machine()}. To reach: under 2 s.", "",
        document.table(["reports", "the built-in writer", "a model on Bedrock", "what the model adds"], rows)])


def measured(binary, writer, tenants, reports):
    """The median wall of whole runs, each from nothing."""
    timing = Timing()
    for number in range(RUNS):
        folder = job(WORK / "bedrock" / f"{writer[:3]}-{tenants}-{number}", writer, tenants, reports)
        out = folder / "record.json"
        run([binary, "run", "job.yaml", "--as-of", "2026-01-10", "--json"], timing, output=out, cwd=folder)
        told = [report["writer"] for tenant in json.loads(out.read_text())["tenants"] for report in tenant["reports"]]
        asked = sum(report.get("outputTokens", 0) > 0 for report in told)
        if len(told) != NARRATIVES or asked != (0 if writer == "template" else NARRATIVES):
            sys.exit(f"{len(told)} reports, {asked} asked for")
    return timing.median


def job(folder, writer, tenants, reports):
    folder.mkdir(parents=True)
    (folder / "metrics.yaml").write_text(checking.SPEC)
    lines = []
    for number in range(tenants):
        (folder / f"{number}.csv").write_text(checking.export(number))
        lines.append(f"  - {{id: tenant-{number}, inputs: [{number}.csv], spec: metrics.yaml}}\n")
    last = [f"{2024 + month // 12}-{month % 12 + 1:02}" for month in range(checking.MONTHS)][-reports:]
    (folder / "job.yaml").write_text(
        f"version: 1\nwriter: {writer}\nlimits: {{workers: {IN_FLIGHT}, model_calls: {IN_FLIGHT}}}\n"
        f"reports: {{grains: [month], periods: [{', '.join(last)}], formats: [json]}}\ntenants:\n" + "".join(lines))
    return folder


if __name__ == "__main__":
    main()
