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
TENANTS = 200
IN_FLIGHT = 16
MILLISECONDS = 50
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
        walls, asked = {}, 0
        for name, writer in WRITERS.items():
            walls[name], record = measured(binary, writer)
            asked = sum(report["writer"].get("outputTokens", 0) > 0 for tenant in record["tenants"] for report in tenant["reports"])
    rows = [
        ["the whole run, the built-in writer", f"{walls['template']:.2f} s"],
        ["the whole run, a model on Bedrock", f"{walls['bedrock']:.2f} s"],
        ["what the model adds: the difference of the two", f"{walls['bedrock'] - walls['template']:.2f} s"],
    ]
    return "\n".join([
        f"## {TENANTS} narratives over Bedrock", "",
        f"`salestalk run`, {TENANTS} tenants of {checking.MONTHS} months, one report each ({asked} written after asking), {IN_FLIGHT} questions in"
        f" flight to an emulator that takes {MILLISECONDS} ms for each answer and answers with nothing that can be used, so that each report asks"
        f" twice; {machine()}. The last line is the difference of two whole runs: what the model adds to the night. It is not how long"
        f" {TENANTS} narratives take by themselves, since most of the waiting goes by while other tenants are read; by themselves they wait for"
        f" at least {2 * TENANTS // IN_FLIGHT} answers one after another, {2 * TENANTS * MILLISECONDS / IN_FLIGHT / 1000:.2f} s. To reach: under 2 s.", "",
        document.table(["what", "wall"], rows)])


def measured(binary, writer):
    folder = WORK / "bedrock"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    (folder / "metrics.yaml").write_text(checking.SPEC)
    lines = []
    for number in range(TENANTS):
        (folder / f"{number}.csv").write_text(checking.export(number))
        lines.append(f"  - {{id: tenant-{number}, inputs: [{number}.csv], spec: metrics.yaml}}\n")
    (folder / "job.yaml").write_text(
        f"version: 1\nwriter: {writer}\nlimits: {{workers: {IN_FLIGHT}, model_calls: {IN_FLIGHT}}}\n"
        "reports: {grains: [month], formats: [json]}\ntenants:\n" + "".join(lines))
    out = folder / "record.json"
    timing = Timing()
    run([binary, "run", "job.yaml", "--as-of", "2026-01-10", "--json"], timing, output=out, cwd=folder)
    record = json.loads(out.read_text())
    shutil.rmtree(folder)
    return timing.wall[0], record


if __name__ == "__main__":
    main()
