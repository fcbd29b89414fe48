#!/usr/bin/env python3
"""Proves the labels of samples/claims/*.jsonl from the exports, with DuckDB and exact fractions.

    pip install duckdb
    python3 scripts/check_claims.py                  # labels: every cell, every `holds`
    python3 scripts/check_claims.py --with PROGRAM   # and what `PROGRAM check` decides of each case

The tables are made here by rules of their own, not by SalesTalk. A case is wrong if a quoted cell
has another value, or if its `holds` is not true of its cells. Exit 1 if any case is wrong.
"""

import argparse
import collections
import decimal
import fractions
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import duckdb

CLAIMS = pathlib.Path(__file__).resolve().parent.parent / "samples" / "claims"
AS_OF = "2026-03-09"
VERDICTS = ("supported", "contradicted", "not_checkable", "no_claims")


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--with", dest="program", help="a salestalk to run over the corpus")
    options.add_argument("--misses", action="store_true", help="with --with: list what it gets wrong")
    options = options.parse_args()
    cases = [
        (path.name, json.loads(line))
        for path in sorted(CLAIMS.glob("*.jsonl"))
        for line in path.read_text().splitlines()
    ]
    tables = {tenant: make() for tenant, make in (("harbor", harbor), ("lumen", lumen), ("kessler", kessler))}
    wrong = [f"{name}: {case['id']}: {what}" for name, case in cases for what in faults(case, tables)]
    again = collections.Counter(case["id"] for _, case in cases)
    wrong += [f"{name} stands {many} times" for name, many in again.items() if many > 1]
    said = collections.Counter((tuple(case["context"]), case["text"], case["tenant"]) for _, case in cases)
    wrong += [f"said {many} times: {text}" for (_, text, _), many in said.items() if many > 1]
    for line in wrong:
        print(line, file=sys.stderr)
    count(case for _, case in cases)
    if options.program:
        judge(options.program, [case for _, case in cases], options.misses)
    sys.exit(1 if wrong else 0)


def count(cases):
    classes = collections.defaultdict(collections.Counter)
    for case in cases:
        label = "untrue" if untrue(case) else "true"
        classes[case["class"]][case["language"], label] += 1
        classes["all"][case["language"], label] += 1
        classes["all"][case["verdict"]] += 1
    print("class  en true  untrue  de true  untrue")
    for number, found in sorted(classes.items(), key=lambda item: (item[0] == "all", item[0] if item[0] != "all" else 0)):
        print(f"{number!s:>5}" + "".join(f"{found[key]:>8}" for key in (("en", "true"), ("en", "untrue"), ("de", "true"), ("de", "untrue"))))
    print("  ".join(f"{verdict} {classes['all'][verdict]}" for verdict in VERDICTS))


def untrue(case):
    """Whether a checker that lets the text pass would be wrong."""
    return case["verdict"] in ("contradicted", "not_checkable") or bool(case.get("omits"))


# A label

def faults(case, tables):
    found = []
    for key in ("id", "class", "language", "tenant", "period", "context", "text", "verdict", "cells", "why"):
        if key not in case:
            found.append(f"no {key}")
    if case["verdict"] not in VERDICTS or not 1 <= case["class"] <= 45:
        found.append("no such verdict or class")
    table = tables[case["tenant"]]
    values = []
    for cell in case["cells"]:
        key = (cell["metric"], cell["slice"], cell["period"])
        value = table.get(key)
        quoted = None if cell["value"] is None else fractions.Fraction(cell["value"])
        if (value is None) != (quoted is None) or value is not None and rounded(value) != quoted:
            found.append(f"{key} is {None if value is None else float(value)}, not {cell['value']}")
        values.append(value)
    if case.get("holds"):
        try:
            if eval(case["holds"], {"__builtins__": {}} | names(values)) is not True:
                found.append(f"does not hold: {case['holds']} of {[None if v is None else float(v) for v in values]}")
        except Exception as error:
            found.append(f"{case['holds']}: {error!r}")
    elif case["verdict"] in ("supported", "contradicted"):
        found.append("no holds")
    return found


def names(values):
    a, b = (values + [None, None])[:2]
    return {
        "a": a, "b": b, "c": values, "says": says, "rel": rel, "rank": rank, "rising": rising, "falling": falling,
        "up": up, "median": median, "sum": lambda v: sum(v, fractions.Fraction(0)), "max": max, "min": min,
        "abs": abs, "len": len, "all": all, "any": any, "sorted": sorted, "zip": zip, "True": True, "None": None,
        "False": False, "range": range, "F": fractions.Fraction,
    }


SCALES = {"": 1, "K": 1000, "M": 1000_000, "B": 1000_000_000, "%": fractions.Fraction(1, 100)}


def says(value, written):
    """Whether a number written like this, such as 1.53M or 4.2%, is what the value rounds to."""
    digits, scale = re.fullmatch(r"([+-]?[0-9.]+)([KMB%]?)", written).groups()
    places = len(digits.partition(".")[2])
    unit = fractions.Fraction(1, 10**places) * SCALES[scale]
    return abs(value - fractions.Fraction(digits) * SCALES[scale]) <= unit / 2


def rel(now, before):
    return (now - before) / abs(before)


def rank(value, values):
    return 1 + sum(other > value for other in values if other is not None)


def rising(values):
    return all(later > earlier for earlier, later in zip(values, values[1:]))


def falling(values):
    return all(later < earlier for earlier, later in zip(values, values[1:]))


def up(values):
    """How many of the pairs now, before, now, before, … went up."""
    return sum(now > before for now, before in zip(values[::2], values[1::2]))


def median(values):
    values = sorted(values)
    middle = len(values) // 2
    return values[middle] if len(values) % 2 else (values[middle - 1] + values[middle]) / 2


# The tables: (metric, slice, period) → value; no entry is missing

def harbor():
    sums = base("harbor/sales.csv", {
        "revenue": '"Net Sales"', "cost": "Cost", "overhead": "Overhead", "orders": "Orders", "units": "Units",
        "returns": "Returns", "new_customers": '"New Customers"',
    }, ["Region", "Product"], 1, "Date")
    table = derived(sums, {
        "gross_profit": lambda f: f("revenue") - f("cost"),
        "operating_profit": lambda f: f("revenue") - f("cost") - f("overhead"),
        "gross_margin": lambda f: (f("revenue") - f("cost")) / f("revenue"),
        "average_order": lambda f: f("revenue") / f("orders"),
        "return_rate": lambda f: f("returns") / f("units"),
    })
    return table | targets("harbor/targets.csv", "revenue")


def kessler():
    number = "replace(replace({}, '.', ''), ',', '.')"
    sums = base("kessler/umsaetze.csv", {
        "umsatz": number.format("Umsatz"), "kosten": number.format("Kosten"), "auftraege": '"Aufträge"',
        "reklamationen": "Reklamationen", "neukunden": "Neukunden",
    }, ["Region", "Sparte"], 10, "strptime(Datum, '%d.%m.%Y')")
    table = derived(sums, {
        "rohertrag": lambda f: f("umsatz") - f("kosten"),
        "rohmarge": lambda f: (f("umsatz") - f("kosten")) / f("umsatz"),
        "auftragswert": lambda f: f("umsatz") / f("auftraege"),
    })
    return table | targets("kessler/ziele.csv", "umsatz")


def lumen():
    con = duckdb.connect()
    con.execute(f"create table lines as select *, row_number() over () as line, {periods('Date', 2)} from {csv('lumen/deals.csv')}")
    table = {}
    for dimension in (None, "Region", "Segment"):
        slice_ = slice_sql([dimension] if dimension else [])
        for grain in ("month", "quarter"):
            everywhere = con.execute(f"select distinct {slice_}, {grain} from lines").fetchall()
            for at, period in everywhere:
                table["won", at, period] = table["closed", at, period] = fractions.Fraction(0)
            for at, period, bookings, won, largest, middle in con.execute(
                f"select {slice_}, {grain}, sum(Amount::decimal(18,2)), count(*), max(Amount::decimal(18,2)),"
                f" list(Amount::decimal(18,2)) from lines where Stage = 'won' group by all").fetchall():
                table["bookings", at, period] = exact(bookings)
                table["won", at, period] = exact(won)
                table["largest_deal", at, period] = exact(largest)
                table["median_deal", at, period] = median([exact(value) for value in middle])
                table["average_deal", at, period] = exact(bookings) / exact(won)
            for at, period, closed in con.execute(
                f"select {slice_}, {grain}, count(*) from lines where Stage in ('won', 'lost') group by all").fetchall():
                table["closed", at, period] = exact(closed)
                table["win_rate", at, period] = table["won", at, period] / exact(closed)
            for at, period, spend in con.execute(
                f"select {slice_}, {grain}, sum(Spend::decimal(18,2)) from lines where Spend is not null group by all").fetchall():
                table["marketing_spend", at, period] = exact(spend)
                if table["won", at, period]:
                    table["cost_per_win", at, period] = exact(spend) / table["won", at, period]
            for at, period, pipeline in con.execute(
                f"select member, period, sum(amount) from (select {slice_} as member, {grain} as period, Deal,"
                f" arg_max(Amount::decimal(18,2), (Date, line)) as amount from lines where Stage = 'open' group by all)"
                f" group by all").fetchall():
                table["open_pipeline", at, period] = exact(pipeline)
    return table | targets("lumen/targets.csv", "bookings")


def base(path, columns, dimensions, starts, day):
    con = duckdb.connect()
    con.execute(f"create table lines as select *, {periods(day, starts)} from {csv(path)}")
    sums = {}
    for some in ([], dimensions[:1], dimensions[1:], dimensions):
        for grain in ("month", "quarter"):
            added = ", ".join(f"sum(({text})::decimal(18,2))" for text in columns.values())
            for at, period, *values in con.execute(
                f"select {slice_sql(some)}, {grain}, {added} from lines group by all").fetchall():
                for metric, value in zip(columns, values):
                    sums[metric, at, period] = exact(value)
    return sums


def derived(sums, formulas):
    table = dict(sums)
    for at, period in {(at, period) for _, at, period in sums}:
        for metric, formula in formulas.items():
            table[metric, at, period] = formula(lambda name: sums[name, at, period])
    return table


def targets(path, metric):
    lines = (CLAIMS / path).read_text().split()[1:]
    return {(f"target:{metric}", "", period): fractions.Fraction(value) for period, value in (line.split(",") for line in lines)}


def csv(path):
    return f"read_csv('{CLAIMS / path}', header = true, all_varchar = true)"


def periods(day, starts):
    """The month and the quarter of a day, in a fiscal year named after the year in which it ends."""
    shift = (13 - starts) % 12
    at = f"(({day})::date + interval {shift} month)"
    year = f"year({at})" if starts > 1 else f"year(({day})::date)"
    name = f"'FY' || {year}" if starts > 1 else f"{year}"
    return f"strftime(({day})::date, '%Y-%m') as month, {name} || '-Q' || quarter({at}) as quarter"


def slice_sql(dimensions):
    return " || ';' || ".join(f"'{name.lower()}=' || {name}" for name in dimensions) or "''"


def exact(value):
    return fractions.Fraction(value)


def rounded(value):
    """Half-even to twelve places, as a ratio is finished."""
    return fractions.Fraction(round(value * 10**12), 10**12)


def decimal_text(value):
    with decimal.localcontext(decimal.Context(prec=40)) as context:
        value = rounded(value)
        text = format(context.divide(decimal.Decimal(value.numerator), decimal.Decimal(value.denominator)), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


# What a checker makes of the corpus

def judge(program, cases, list_them):
    told = collections.defaultdict(collections.Counter)
    with tempfile.TemporaryDirectory() as home:
        subprocess.run([program, "run", CLAIMS / "job.yaml", "--as-of", AS_OF, "--home", home, "--quiet"],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for case in cases:
            text = " ".join(case["context"] + [case["text"]]) if "\n" not in case["text"] else "\n\n".join(case["context"] + [case["text"]])
            run = subprocess.run([program, "check", "-", "--tenant", case["tenant"], "--period", case["period"], "--json",
                                  "--home", home], input=text, capture_output=True, text=True)
            verdict = verdict_of(json.loads(run.stdout), len(text) - len(case["text"])) if run.stdout else "error"
            passed = verdict in ("supported", "no_claims")
            right = "right" if verdict in [case["verdict"], *case.get("accept", [])] else "other"
            if case.get("omits"):
                continue
            kind = "true" if not untrue(case) else "untrue"
            for key in (case["class"], f"all {case['language']}"):
                told[key][kind] += 1
                told[key][kind, "passed" if passed else "refused"] += 1
                told[key][kind, right] += 1
                told[key][kind, verdict] += 1
            if list_them and (passed == (kind == "untrue") or right == "other"):
                print(f"{case['id']} is {case['verdict']}, told {verdict}: {case['text']}")
    print("\nclass   true  false alarms  unread   untrue  passed as supported  no claim seen  right verdict")
    for key, found in sorted(told.items(), key=lambda item: (isinstance(item[0], str), item[0])):
        print(f"{key!s:>6} {found['true']:>6} {found['true', 'refused']:>12} {found['true', 'no_claims']:>8}"
              f" {found['untrue']:>8} {found['untrue', 'supported']:>15} {found['untrue', 'no_claims']:>15}"
              f" {found['true', 'right'] + found['untrue', 'right']:>13}")


def verdict_of(document, start):
    """The verdict of the last part of the text: of its claims, the worst."""
    verdicts = [claim["verdict"] for claim in document["claims"] if claim["end"] > start]
    for verdict in ("contradicted", "not_checkable", "supported"):
        if verdict in verdicts:
            return verdict
    return "no_claims"


if __name__ == "__main__":
    main()
