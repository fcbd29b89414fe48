"""Measures the fact checker: how many untrue sentences it lets pass, how many true ones it warns of.

Random tenants, exports and sentences come from a seed; what is true is computed by DuckDB from the
exports, never by SalesTalk, whose tables are only held to be the same. Hand-written sentences come
from samples/claims.

    .venv/bin/python Benchmarks/accuracy.py --binary .build/release/salestalk --per-class 1000
"""

import argparse
import collections
import csv
import io
import json
import pathlib
import sys
import tempfile
import time
import urllib.parse
from fractions import Fraction

from accuracy_document import document, summary
from sentences import corpus, making, tenants
from sentences.checking import JOB, Checker, verdict
from sentences.english import English
from sentences.german import German
from sentences.table import Table
from sentences.wordings import TEMPLATES, wordings

LANGUAGES = {"english": English, "german": German}


def main():
    options = arguments()
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as name:
        folder, failures, generated = pathlib.Path(name), [], {}
        checker = Checker(pathlib.Path(options.binary).resolve(), folder / "home", options.workers)
        for language in options.language or LANGUAGES:
            made_of = makers(language, folder, checker, options)
            for templates in options.templates or TEMPLATES:
                sentences = list(making.made(made_of, wordings(language, templates), options.seed, options.per_class, options.only))
                judged = checker.judged(sentences, 1 if options.apart else options.batch)
                # Whoever mends failures must not learn the held-out wordings from them.
                generated[language, templates] = tally(judged, failures if templates == "known" else [])
                print(f"{len(sentences)} {language} sentences of {templates} templates judged after"
                      f" {time.monotonic() - started:.0f} s", file=sys.stderr)
        written = collections.defaultdict(collections.Counter) if options.no_corpus else tally_corpus(checker, failures, options.only)
    print(summary(generated, written))
    if options.failures:
        lines = (json.dumps(failure, ensure_ascii=False) for failure in failures)
        pathlib.Path(options.failures).write_text("".join(line + "\n" for line in lines), encoding="utf-8")
    if options.write:
        pathlib.Path(options.write).write_text(document(generated, written, options), encoding="utf-8")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--binary", required=True)
    parser.add_argument("--per-class", type=int, default=1000, help="true, and as many untrue, sentences of a class")
    parser.add_argument("--language", nargs="*", choices=LANGUAGES, help="both unless given")
    parser.add_argument("--templates", nargs="*", choices=TEMPLATES, help="both unless given")
    parser.add_argument("--tenants", type=int, default=12)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--only", type=int, nargs="*", metavar="CLASS", help="these classes")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--batch", type=int, default=400, help="sentences of one text")
    parser.add_argument("--apart", action="store_true", help="each sentence a text of its own: slow")
    parser.add_argument("--no-corpus", action="store_true", help="leave out samples/claims")
    parser.add_argument("--failures", metavar="FILE", help="where each miss and false alarm is written, as JSON lines;"
                        " of held-out templates, none")
    parser.add_argument("--write", metavar="FILE", help="the document to write")
    return parser.parse_args()


def makers(language, folder, checker, options):
    """The tenants of a language, each with its true table and with what others have."""
    tables = [table(tenant, folder / tenant.id, checker) for tenant in tenants.tenants(options.seed, options.tenants, language)]
    return [LANGUAGES[language](one, foreign(one, tables)) for one in tables]


def table(tenant, folder, checker):
    """The true table of a tenant whose export SalesTalk has been given."""
    folder.mkdir(parents=True)
    (folder / "export.csv").write_text(tenants.export(tenant), encoding="utf-8")
    (folder / "targets.csv").write_text(tenants.target_file(tenant), encoding="utf-8")
    (folder / "metrics.yaml").write_text(tenants.spec(tenant), encoding="utf-8")
    (folder / "job.yaml").write_text(JOB % tenant.id, encoding="utf-8")
    checker.run("run", "job.yaml", "--as-of", str(tenant.as_of), "--quiet", cwd=folder)
    found = Table(tenant, folder / "export.csv")
    hold(found, checker.run("tables", "--tenant", tenant.id))
    return found


def hold(found, printed):
    """Stops where SalesTalk's stored tables are others than the truth: then nothing else counts."""
    periods = {period.key: period for period in (*found.months, *found.quarters)}
    for row in csv.DictReader(io.StringIO(printed)):
        if row["period"] not in periods or not row["value"]:
            continue
        entity = tuple(tuple(part.split("=")) for part in urllib.parse.unquote(row["slice"]).split(";")) if row["slice"] else ()
        period = periods[row["period"]]
        held = [month for month in period.months if (entity, month) in found.sums]
        value = found.over(found.tenant.metrics[row["metric"]], entity, held)
        if abs(value - Fraction(row["value"])) > Fraction(1, 10**11):
            raise SystemExit(f"{found.tenant.id}: {row} is {float(value)} by DuckDB")


def foreign(own, tables):
    """Members that only other tenants have."""
    mine = set(sum(own.tenant.dimensions.values(), []))
    return [(dimension, member) for one in tables for dimension, members in one.tenant.dimensions.items()
            for member in members if member not in mine]


def tally(judged, failures):
    found = collections.defaultdict(collections.Counter)
    for sentence, claims in judged:
        count(found, failures, sentence.number, sentence.is_true, verdict(claims), claims,
              {"tenant": sentence.tenant, "text": sentence.text})
    return found


def tally_corpus(checker, failures, only):
    found = collections.defaultdict(collections.Counter)
    for case, claims in corpus.judged(checker, only):
        count(found, failures, case["class"], corpus.is_true(case), corpus.allowed(case, claims), claims,
              {"tenant": case["tenant"], "text": case["text"], "id": case["id"], "context": case["context"], "why": case["why"]})
    return found


def count(found, failures, number, is_true, told, claims, said):
    found[number][is_true, told] += 1
    is_pass = told in ("supported", "unread")
    if told == "unread" or is_pass != is_true:
        kind = ("unread true" if told == "unread" else "false alarm") if is_true else "miss"
        failures.append({"class": number, "kind": kind, "expected": "true" if is_true else "untrue", "told": told, **said, "claims": claims})


if __name__ == "__main__":
    main()
