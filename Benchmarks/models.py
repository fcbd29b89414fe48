"""Has small models write reports and counts what the fact checker made of their sentences.

Runs inside `scripts/test-models`, once for each model, which adds its reports to FILE; then the
document is made from FILE, where each sentence that was kept has been read and judged by hand:

    scripts/test-models --model smollm2 Benchmarks/models.py --binary .build/release/salestalk --add FILE
    Benchmarks/models.py --add FILE --write docs/models-measured.md
"""

import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

from models_document import document
from sentences import tenants

JOB = """\
version: 1
name: models
tenants:
  - {{id: {id}, name: {name}, inputs: [export.csv], spec: metrics.yaml}}
reports: {{periods: [{periods}], formats: [json], length: {length}}}
writer: {{provider: ollama, url: "{url}", model: "{model}"}}
limits: {{workers: 1, model_calls: 1}}
"""


def main():
    options = arguments()
    path = pathlib.Path(options.add)
    known = [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []
    if options.binary:
        model = os.environ["SALESTALK_TEST_OLLAMA_MODEL"]
        known = [report for report in known if report["model"] != model]
        known += measured(options, os.environ["SALESTALK_TEST_OLLAMA_URL"], model, path, known)
    if options.write:
        pathlib.Path(options.write).write_text(document(known), encoding="utf-8")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--binary", help="run the model that scripts/test-models has started")
    parser.add_argument("--reports", type=int, default=50)
    parser.add_argument("--tenants", type=int, default=10)
    parser.add_argument("--seed", type=int, default=2026)
    parser.add_argument("--add", metavar="FILE", required=True, help="reports, as JSON lines")
    parser.add_argument("--write", metavar="FILE", help="the document to write")
    return parser.parse_args()


def measured(options, url, model, path, known):
    """The reports of random tenants, some periods each; written down after each tenant."""
    reports = []
    binary = pathlib.Path(options.binary).resolve()
    many = options.reports // options.tenants
    for number, tenant in enumerate(tenants.tenants(options.seed, options.tenants, "english")):
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            write_inputs(tenant, folder, periods(tenant, many), number, url, model)
            started = time.monotonic()
            subprocess.run(
                [binary, "run", "job.yaml", "--as-of", str(tenant.as_of), "--quiet"],
                cwd=folder, check=True)
            seconds = time.monotonic() - started
            subprocess.run([binary, "verify", ".salestalk/archive", "--quiet"], cwd=folder, check=True)
            found = sorted(folder.glob(f".salestalk/reports/tenant={tenant.id}/*.json"))
            reports += [summary(json.loads(file.read_text()), model) for file in found]
        path.write_text("".join(json.dumps(one, ensure_ascii=False) + "\n" for one in known + reports))
        print(f"{model}: {len(reports)} reports; the last {len(found)} took {seconds:.0f} s", file=sys.stderr, flush=True)
    return reports


def periods(tenant, many):
    """The last months that are over."""
    whole = tenant.months[:-1] if tenant.as_of.strftime("%Y-%m") == "%d-%02d" % tenant.months[-1] else tenant.months
    return ["%d-%02d" % month for month in whole[-many:]]


def write_inputs(tenant, folder, chosen, number, url, model):
    (folder / "export.csv").write_text(tenants.export(tenant), encoding="utf-8")
    (folder / "targets.csv").write_text(tenants.target_file(tenant), encoding="utf-8")
    (folder / "metrics.yaml").write_text(tenants.spec(tenant), encoding="utf-8")
    job = JOB.format(
        id=tenant.id, name=tenant.trade.name.capitalize(), periods=", ".join(chosen), url=url, model=model,
        length=("brief", "headline", "headline")[number % 3])
    (folder / "job.yaml").write_text(job, encoding="utf-8")


def summary(report, model):
    """What the model wrote in a report: kept, with the cells that prove it, and refused."""
    checked = report["checked"]
    narrative, proof = checked["narrative"], checked["proof"]
    kept = []
    for index, sentence in enumerate([narrative["headline"], *narrative["sentences"]]):
        if sentence["origin"] != "model":
            continue
        claims = [claim for claim in proof["claims"] if claim["sentence"] == index]
        kept.append({
            "text": sentence["text"], "draft": sentence["draft"], "untrue": None,
            "cells": sorted({cell_text(cell) for claim in claims for cell in claim["cells"]})})
    writer = narrative["writer"]
    return {
        "model": model, "tenant": report["tenant"]["id"], "period": narrative["period"], "kept": kept,
        "refused": narrative["withheld"], "fallback": writer.get("fallbackReason"),
        "tokens": [writer["inputTokens"], writer["outputTokens"]]}


def cell_text(cell):
    return " ".join(part for part in (cell["metric"], cell["slice"], cell["period"], "=", cell["value"]) if part)


if __name__ == "__main__":
    main()
