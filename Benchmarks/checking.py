"""The fact checker's speed, and the narratives of a thousand tenants: sections of docs/benchmarks.md.

    .venv/bin/python Benchmarks/checking.py --binary .build/release/salestalk --write docs/benchmarks.md
"""

import argparse
import json
import pathlib
import shutil
import statistics
import sys

import document
from measure import ROOT, WORK, Timing, in_turn, machine, on_one_core, run

CLAIMS = ROOT / "samples" / "claims"
SENTENCES = 20_000
TENANTS = 1_000
MONTHS = 24
SUPPORTED_OR_NOT = (0, 6)
SPEC = """\
version: 1
currency: USD
source:
  dialect: {delimiter: ",", encoding: utf-8, decimal: "."}
  time: date
  columns:
    date: {type: date, formats: [yyyy-MM-dd], required: true}
    region: {type: text}
    product: {type: text}
    revenue: {type: money}
    cost: {type: money}
    orders: {type: integer}
dimensions: [region, product]
slices: [[], [region], [product], [region, product]]
metrics:
  revenue: {aggregate: sum, of: revenue, better: up}
  cost: {aggregate: sum, of: cost, better: down}
  orders: {aggregate: sum, of: orders, better: up}
  margin: {formula: (revenue - cost) / revenue, unit: percent, better: up}
"""


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--binary", required=True)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--write")
    options = parser.parse_args()
    found = sections(pathlib.Path(options.binary).resolve(), options.runs)
    if options.write:
        document.put(pathlib.Path(options.write), found)
    print("\n\n".join(found.values()))


def sections(binary, runs):
    return {"checking": checking(binary, runs), "narratives": narratives(binary)}


# The checker

def checking(binary, runs):
    """What a text takes beyond an empty one: the start and the reading of the tables left out."""
    sys.path.insert(0, str(ROOT / "scripts"))
    from check_claims import AS_OF
    home = WORK / "checking"
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir(parents=True)
    run([binary, "run", CLAIMS / "job.yaml", "--as-of", AS_OF, "--home", home, "--quiet"], Timing())
    rows = []
    for tenant, language in (("harbor", "english"), ("lumen", "english"), ("kessler", "german")):
        texts = sentences(tenant, language)
        period = max(period for period, _ in texts)
        many = [texts[at % len(texts)][1] for at in range(SENTENCES)]
        files = {name: home / f"{tenant}-{name}.txt" for name in ("none", "report", "reports", "many")}
        files["none"].write_text("")
        files["report"].write_text(" ".join(many[:40]))
        files["reports"].write_text("\n\n".join([" ".join(many[:40])] * 11))
        files["many"].write_text("\n\n".join(many))
        check = [binary, "check", "--tenant", tenant, "--period", period, "--home", home, "--json"]
        none, report, reports = (statistics.median(timing.cpu) for timing in in_turn(
            [on_one_core([*check, files[name]]) for name in ("none", "report", "reports")], 8 * runs,
            codes=SUPPORTED_OR_NOT))
        whole = in_turn([on_one_core([*check, files["many"]])], runs, codes=SUPPORTED_OR_NOT)[0].cpu
        rows.append([
            f"{len(texts)} of {tenant}, {language}", f"{SENTENCES / (statistics.median(whole) - none):,.0f}",
            f"{SENTENCES / (max(whole) - none):,.0f}", f"{(reports - report) * 100:.1f} ms",
            f"{(report - none) * 1000:.1f} ms"])
    return "\n".join([
        "## Fact-checking", "",
        f"`salestalk check --json` on one core, {SENTENCES:,} hand-written sentences (those of samples/claims, repeated), each a paragraph;"
        f" processor time beyond that of an empty text, medians of {runs}; {machine()}."
        " The first text of a process makes the lexicons besides, once. To reach: 5,000 sentences a second,"
        " a report of 40 sentences in under 10 ms.", "",
        document.table(["sentences", "a second", "worst run", "a report of 40", "the first of a process"], rows)])


def sentences(tenant, language):
    """(period, text) of each text that is one sentence."""
    cases = map(json.loads, (CLAIMS / f"{language}.jsonl").read_text(encoding="utf-8").splitlines())
    return [(case["period"], case["text"]) for case in cases if case["tenant"] == tenant and "\n" not in case["text"]]


# The built-in writer

def narratives(binary):
    folder = WORK / "narratives"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    (folder / "metrics.yaml").write_text(SPEC)
    lines = []
    for number in range(TENANTS):
        (folder / f"{number}.csv").write_text(export(number))
        lines.append(f"  - {{id: tenant-{number}, inputs: [{number}.csv], spec: metrics.yaml}}\n")
    (folder / "job.yaml").write_text(
        "version: 1\nreports: {grains: [month], formats: [json]}\ntenants:\n" + "".join(lines))
    out = folder / "record.json"
    timing = Timing()
    run([binary, "run", "job.yaml", "--as-of", "2026-01-10", "--json"], timing, output=out, cwd=folder)
    record = json.loads(out.read_text())
    seconds = {}
    for tenant in record["tenants"]:
        for phase in tenant["phases"]:
            seconds[phase["phase"]] = seconds.get(phase["phase"], 0) + phase["seconds"]
    claims = sum(report["claims"] for tenant in record["tenants"] for report in tenant["reports"])
    withheld = sum(report["withheld"] for tenant in record["tenants"] for report in tenant["reports"])
    rows = [[f"{phase}, summed over the tenants", f"{took:.1f} s"] for phase, took in seconds.items()]
    rows.append(["the whole run, wall", f"{timing.wall[0]:.1f} s"])
    rows.append(["the whole run, processor", f"{timing.cpu[0]:.1f} s"])
    shutil.rmtree(folder)
    return "\n".join([
        f"## The narratives of {TENANTS:,} tenants", "",
        f"`salestalk run` with the built-in writer, {TENANTS:,} tenants of {MONTHS} months, four metrics and 25 slices, one report each, two at"
        f" once: {claims:,} claims checked, {withheld} sentences withheld; {machine()}. `narrate` is from the tables to the checked narrative with its proof."
        " To reach: under a minute.", "",
        document.table(["what", "time"], rows)])


def export(number):
    """Drifting sales of four regions and four products, another tenant's others."""
    lines = ["date,region,product,revenue,cost,orders"]
    for month in range(MONTHS):
        for region in range(4):
            for product in range(4):
                wave = (number * 37 + region * 101 + product * 53 + month * (7 + number % 11)) % 97
                revenue = 20_000 + 900 * region + 1_700 * product + 260 * wave + 45 * month
                lines.append(
                    f"{2024 + month // 12}-{month % 12 + 1:02}-{28 if month % 12 == 1 else 30},"
                    f"Region {region},Product {product},{revenue}.{wave:02},{revenue * 6 // 10}.00,{revenue // 80}")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main()
