#!/usr/bin/env python3
"""Makes the exports in samples/ and the counts that ingesting them must give.

    python3 scripts/make_samples.py            # writes samples/
    python3 scripts/make_samples.py --check    # exit 1 if samples/ differs

Seeded and made of integers and random() alone, so every machine writes the same bytes.
"""

import argparse
import calendar
import datetime
import gzip
import io
import json
import pathlib
import random
import sys

SAMPLES = pathlib.Path(__file__).resolve().parent.parent / "samples"


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--check", action="store_true", help="compare instead of writing")
    check = options.parse_args().check
    files = {**acme_files(), **nordwind_files()}
    different = 0
    for name, content in sorted(files.items()):
        path = SAMPLES / name
        if check:
            if not path.exists() or path.read_bytes() != content:
                print(f"differs: samples/{name}", file=sys.stderr)
                different += 1
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    sys.exit(1 if different else 0)


class Export:
    """One CSV file under construction: its lines, and where each must end up."""

    def __init__(self, name, delimiter, newline):
        self.name = name
        self.delimiter = delimiter
        self.newline = newline
        self.text = io.StringIO()
        self.line = 1
        self.counts = {
            "accepted": 0, "rejected": 0, "duplicate": 0,
            "preamble": 0, "header": 0, "repeated_header": 0, "footer": 0, "blank": 0,
        }
        self.bad_lines = []

    def add(self, kind, fields):
        """Writes a record that must end in the count `kind`."""
        record = self.delimiter.join(self.quoted(field) for field in fields)
        self.counts[kind] += 1
        self.text.write(record + self.newline)
        self.line += record.count("\n") + 1

    def reject(self, fields, column, problem):
        """Writes a record that must be rejected for `column` (None: the whole line)."""
        raw = self.delimiter.join(self.quoted(field) for field in fields)
        self.bad_lines.append(
            {"line": self.line, "column": column, "problem": problem, "raw": raw})
        self.add("rejected", fields)

    def quoted(self, field):
        if any(mark in field for mark in (self.delimiter, '"', "\n", "\r")):
            return '"' + field.replace('"', '""') + '"'
        return field

    def report(self):
        skipped = ("preamble", "header", "repeated_header", "footer", "blank")
        return {
            "file": self.name,
            "read": sum(self.counts.values()),
            **{key: self.counts[key] for key in ("accepted", "rejected", "duplicate")},
            "skipped": {key: self.counts[key] for key in skipped},
            "bad_lines": self.bad_lines,
        }


def counts_file(exports):
    document = {"files": [export.report() for export in exports]}
    return (json.dumps(document, indent=2, ensure_ascii=False) + "\n").encode()


def months(first, count):
    year, month = first
    for _ in range(count):
        yield year, month
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)


def around(value, spread, rng):
    """An integer near `value`, at most `spread` percent away."""
    return value * (1000 + int((rng.random() * 2 - 1) * spread * 10)) // 1000


def pick(choices, rng):
    return choices[int(rng.random() * len(choices))]


# --- Acme Outdoor: order lines, US ---------------------------------------------------------------

ACME_HEADER = [
    "Order ID", "Order Date", "Region", "Channel", "Product", "Customer", "Units", "List Price",
    "Discount", "Net Amount", "Cost", "Note",
]
REGIONS = {"Northeast": 90, "Midwest": 70, "South": 80, "West": 120}
# Product: list price in cents, cost in percent of it, weight among lines.
PRODUCTS = {
    "Tent, 2-Person": (28900, 55, 60),
    "Backpack 40L": (15900, 52, 50),
    'Camp Stove "Ember"': (8450, 58, 40),
    "Rain Jacket": (12950, 49, 45),
    "Socks 80% Wool": (1895, 40, 35),
    "Trail Boots": (17900, 56, 50),
}
CUSTOMERS = [
    "Blue Ridge Outfitters", "Summit & Sons, Inc.", 'The "Base Camp" Store', "Harbor Hikers Co-op",
    "Peak Supply, LLC", "Trailhead Market", "Lakeside Sports", "Mesa Verde Mercantile",
    "Grandfather's Gear", "O'Neill Expeditions", "Walk-in", "Wild Oak Scouts, Troop 12",
]
CHANNELS = ["Online", "Online", "Online", "Retail", "Retail", "Wholesale"]
NOTES = [
    "gift wrap, please", 'customer said "as soon as possible"', "leave at door",
    "deliver to:\nloading dock 3", "repeat order",
]
# Percent of a normal month.
ACME_SEASON = [78, 78, 90, 104, 116, 124, 124, 114, 98, 96, 112, 106]
ACME_MONTHS = list(months((2023, 7), 30))


def acme_level(year, month, region, product):
    """Percent of the usual number of lines: the story that reports should find."""
    level = ACME_SEASON[month - 1] * (100 + 6 * (year - 2023)) // 100
    tents_in_west = {(2025, 10): 150, (2025, 11): 120, (2025, 12): 30}
    jackets_in_northeast = {(2025, 10): 125, (2025, 11): 135, (2025, 12): 190}
    if (region, product) == ("West", "Tent, 2-Person"):
        level = level * tents_in_west.get((year, month), 250) // 100
    if (region, product) == ("Northeast", "Rain Jacket"):
        level = level * jackets_in_northeast.get((year, month), 100) // 100
    return level


def dollars(cents, rng=None):
    """An amount as Acme's shop writes it; with `rng`, now and then with a dollar sign."""
    text = f"{abs(cents) // 100:,}.{abs(cents) % 100:02}"
    if rng and rng.random() < 0.05:
        text = "$" + text
    return f"({text})" if cents < 0 else text


def acme_line(day, region, product, rng):
    price, cost_percent, _ = PRODUCTS[product]
    channel = pick(CHANNELS, rng)
    units = 1 + int(rng.random() * rng.random() * (24 if channel == "Wholesale" else 6))
    price = around(price, 4, rng) // 5 * 5
    discount = pick([0, 0, 0, 50, 100, 125, 150], rng) if channel != "Retail" else 0
    net = (price * units * (1000 - discount) + 500) // 1000
    cost = around(price * units * cost_percent // 100, 3, rng)
    percent = f"{discount // 10}.{discount % 10}%" if discount % 10 else f"{discount // 10}%"
    if discount == 0:
        percent = "-" if rng.random() < 0.3 else percent
    written_region = "North East" if region == "Northeast" and rng.random() < 0.04 else region
    note = pick(NOTES, rng) if rng.random() < 0.04 else ""
    return [
        "", f"{day.month}/{day.day}/{day.year}", written_region, channel, product,
        pick(CUSTOMERS, rng), str(units), dollars(price), percent, dollars(net, rng),
        dollars(cost), note,
    ]


def acme_month(year, month, rng):
    lines = []
    for region, region_weight in REGIONS.items():
        for product, (_, _, product_weight) in PRODUCTS.items():
            level = acme_level(year, month, region, product)
            expected = region_weight * product_weight * level  # in 1/84000 lines
            count = max(1, around(expected, 8, rng) // 84 + 500) // 1000
            for _ in range(max(1, count)):
                day = 1 + int(rng.random() * calendar.monthrange(year, month)[1])
                date = datetime.date(year, month, day)
                lines.append((date, acme_line(date, region, product, rng)))
    # A price correction without units, written as accountants do.
    credit = datetime.date(year, month, 20)
    amount = -(500 + 5 * int(rng.random() * 900))
    lines.append((credit, [
        "", f"{month}/20/{year}", "South", "Online", "Trail Boots", "Walk-in", "0", "179.00", "0%",
        dollars(amount), "0.00", "price correction"]))
    lines.sort(key=lambda line: line[0])
    return [fields for _, fields in lines]


def acme_files():
    rng = random.Random(20231)
    exports = {
        2023: Export("orders-2023.csv", ",", "\n"),
        2024: Export("orders-2024.csv.gz", ",", "\r\n"),
        2025: Export("orders-2025.csv", ",", "\n"),
    }
    order = 48210
    for export in exports.values():
        export.add("header", ACME_HEADER)
    for year, month in ACME_MONTHS:
        export = exports[year]
        for index, fields in enumerate(acme_month(year, month, rng)):
            if rng.random() < 0.7:
                order += 1
            fields[0] = f"SO-{order}"
            add_acme_trouble(export, year, month, index, fields)
            export.add("accepted", fields)
    exports[2025].add("footer", ["Total", "", "", "", "", "", "1,204", "", "", "391,270.15", "", ""])
    gzipped = {
        export.name: export.text.getvalue().encode() for export in exports.values()
    }
    gzipped["orders-2025.csv"] = b"\xef\xbb\xbf" + gzipped["orders-2025.csv"]
    gzipped["orders-2024.csv.gz"] = gzip_bytes(gzipped["orders-2024.csv.gz"])
    files = {f"acme/{name}": content for name, content in gzipped.items()}
    files["acme/expected/counts.json"] = counts_file(exports.values())
    return files


def add_acme_trouble(export, year, month, index, fields):
    """The bad lines, each before the good one at its place."""

    def bad(column, problem, value):
        changed = list(fields)
        changed[ACME_HEADER.index(column)] = value
        export.reject(changed, column, problem)

    match (year, month, index):
        case (2023, 8, 40): bad("Net Amount", "unreadable_amount", "12O.50")
        case (2023, 9, 10): bad("Region", "missing_required", "")
        case (2023, 11, 3): export.add("blank", [])
        case (2024, 2, 17): bad("Order Date", "impossible_date", "2/30/2024")
        case (2024, 4, 0): export.add("repeated_header", ACME_HEADER)
        case (2024, 5, 25): export.reject(fields[:7], None, "short_line")
        case (2024, 7, 12): bad("Net Amount", "other_currency", "€119.00")
        case (2024, 9, 30): bad("Units", "below_minimum", "-2")
        case (2024, 10, 8): export.add("blank", [])
        case (2025, 1, 9): bad("Units", "not_an_integer", "2.5")
        case (2025, 3, 33): bad("Channel", "value_not_listed", "Phone")
        case (2025, 6, 5): bad("Order Date", "impossible_date", "13/06/2025")
        case (2025, 6, 50): export.reject(fields + ["?", "?"], None, "long_line")
        case (2025, 8, 21): bad("Cost", "missing_required", "n/a")
        case (2025, 10, 14): bad("Net Amount", "unreadable_amount", "see invoice")
        case (2025, 11, 2): bad("Net Amount", "other_currency", "88.40 CAD")


def gzip_bytes(content):
    out = io.BytesIO()
    with gzip.GzipFile(filename="", mode="wb", fileobj=out, compresslevel=9, mtime=0) as stream:
        stream.write(content)
    return out.getvalue()


# --- Nordwind Bürobedarf: monthly figures, Germany -----------------------------------------------

NORDWIND_HEADER = ["metric", "month", "region", "value"]
# Region: monthly revenue in cents, orders.
NORDWIND_REGIONS = {
    "Nord": (41_250_000, 1310), "Süd": (52_800_000, 1640), "West": (47_300_000, 1495),
    "Österreich": (18_450_000, 560),
}
NORDWIND_SEASON = [103, 96, 101, 98, 97, 99, 93, 88, 108, 106, 109, 102]
NORDWIND_MONTHS = list(months((2023, 2), 36))


def euros(cents, rng=None):
    text = f"{abs(cents) // 100:,}".replace(",", ".") + f",{abs(cents) % 100:02}"
    if cents < 0:
        return text + "-"
    return text + " EUR" if rng and rng.random() < 0.04 else text


def nordwind_month(year, month, rng):
    """The figures of each region: name, region, value as written."""
    step = (year - 2023) * 12 + month - 2
    lines = []
    for region, (revenue, orders) in NORDWIND_REGIONS.items():
        if region == "Österreich" and (year, month) in [(2024, 6), (2024, 7)]:
            continue  # the branch reported nothing
        level = NORDWIND_SEASON[month - 1] * (1000 + 4 * step) // 10
        if region == "Süd" and (year, month) >= (2025, 9):
            level = level * {9: 92, 10: 86, 11: 82, 12: 74}.get(month, 80) // 100
        if region == "West" and (year, month) >= (2025, 9):
            level = level * 106 // 100
        if (year, month) == (2026, 1):
            level = level * 2 // 5  # the running month, so far
        sales = around(revenue * level // 10_000, 2, rng)
        count = max(1, around(orders * level // 10_000, 2, rng))
        cost = around(sales * 61 // 100, 2, rng)
        newcomers = around(count * 7 // 100, 15, rng)
        lines += [
            ("Umsatz", region, euros(sales, rng)), ("Kosten", region, euros(cost)),
            ("Aufträge", region, f"{count:,}".replace(",", ".")),
        ]
        if region != "Österreich" or month % 3:
            lines.append(("Neukunden", region, str(newcomers)))
        if month == 3:  # a return after the books were closed
            lines.append(("Umsatz", region, euros(-around(120_000, 60, rng))))
    return lines


def nordwind_files():
    rng = random.Random(711)
    exports = {
        year: Export(f"kennzahlen-{year}.csv", ";", "\r\n") for year in (2023, 2024, 2025)
    }
    for export in exports.values():
        export.add("header", NORDWIND_HEADER)
    for year, month in NORDWIND_MONTHS:
        fiscal_year = year if month >= 2 else year - 1
        export = exports[fiscal_year]
        for index, (metric, region, value) in enumerate(nordwind_month(year, month, rng)):
            fields = [metric, f"{month:02}.{year}", region, value]
            add_nordwind_trouble(export, year, month, index, fields)
            export.add("accepted", fields)
    exports[2024].add("blank", [])
    exports[2024].add("footer", ["Summe", "", "", "23.418.550,12"])
    files = {
        f"nordwind/{export.name}": export.text.getvalue().encode("latin-1")
        for export in exports.values()
    }
    files["nordwind/expected/counts.json"] = counts_file(exports.values())
    return files


def add_nordwind_trouble(export, year, month, index, fields):
    metric, date, region, value = fields
    match (year, month, index):
        case (2023, 5, 4): export.reject([metric, date, region, "k. A."], "value", "unreadable_amount")
        case (2023, 10, 2): export.reject([metric, "13.2023", region, value], "month", "impossible_date")
        case (2024, 8, 0): export.reject([metric, date, "", value], "region", "missing_required")
        case (2025, 4, 6): export.reject([metric, date], None, "short_line")
        case (2025, 7, 0): export.reject(
            [metric, date, region, "1.250,00 CHF"], "value", "other_currency")


if __name__ == "__main__":
    main()
