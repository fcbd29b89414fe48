#!/usr/bin/env python3
"""Computes the sample tenants' metric tables without SalesTalk: DuckDB reads the exports.

    pip install duckdb
    python3 scripts/expected_tables.py            # writes samples/*/expected/tables.csv
    python3 scripts/expected_tables.py --check    # exit 1 if a committed table differs

What a good line is, is said here a second time, in SQL. Sums are DECIMAL in DuckDB; ratios are
finished from them as fractions of whole numbers. No binary floating point takes part.
"""

import argparse
import calendar
import datetime
import json
import pathlib
import sys
from dataclasses import dataclass
from fractions import Fraction

import duckdb

SAMPLES = pathlib.Path(__file__).resolve().parent.parent / "samples"
AS_OF = datetime.date(2026, 1, 15)
HEADER = "metric,slice,grain,period,value,unit,rows,status"


@dataclass(frozen=True)
class Aggregate:
    """`measure` in SQL; only the lines that are `where` count."""
    function: str
    measure: str = "1"
    where: str = "true"
    fills_with_zero: bool = False


@dataclass(frozen=True)
class Derived:
    """Made of other metrics: `value` gets their exact values."""
    inputs: tuple
    value: object


def ratio(numerator, denominator):
    return Derived((numerator, denominator), lambda n, d: n / d if d else None)


@dataclass(frozen=True)
class Tenant:
    name: str
    files: tuple
    lines: str                 # SQL over {file}: one row for each good line
    slices: tuple              # column tuples
    metrics: tuple             # (name, unit, Aggregate or Derived)
    fiscal_start: int = 1
    whole_months: bool = False  # dates name months only
    # In a tidy export a line belongs to one measure: it is no line of the others.
    is_tidy: bool = False


AMOUNT = r"'^(\$?[0-9]{1,3}(,[0-9]{3})*\.[0-9]{2}|\(\$?[0-9]{1,3}(,[0-9]{3})*\.[0-9]{2}\))$'"


def us_amount(column):
    plain = f"regexp_replace({column}, '[$,()]', '', 'g')::DECIMAL(18,2)"
    return f"CASE WHEN {column} LIKE '(%' THEN -{plain} ELSE {plain} END"


def us_date(column):
    return f"try_strptime({column}, '%-m/%-d/%Y')::DATE"


ACME_COLUMNS = (
    "order_id", "date", "region", "channel", "product", "customer", "units", "list_price",
    "discount", "net", "cost", "note", "extra",
)

ACME = Tenant(
    name="acme",
    files=("orders-2023.csv", "orders-2024.csv.gz", "orders-2025.csv"),
    lines=f"""
        SELECT {us_date("date")} AS day,
               CASE region WHEN 'North East' THEN 'Northeast' ELSE region END AS region,
               product, channel, units::BIGINT AS units,
               {us_amount("list_price")} AS list_price,
               {us_amount("net")} AS net, {us_amount("cost")} AS cost
        FROM read_csv('{{file}}', header = false, auto_detect = false, delim = ',', quote = '"',
                      escape = '"', null_padding = true, strict_mode = false, parallel = false,
                      ignore_errors = true,
                      columns = {{{", ".join(f"'{name}': 'VARCHAR'" for name in ACME_COLUMNS)}}})
        WHERE extra IS NULL AND order_id <> '' AND region <> '' AND product <> ''
          AND {us_date("date")} IS NOT NULL
          AND coalesce(channel, '') IN ('', 'Online', 'Retail', 'Wholesale')
          AND regexp_matches(units, '^[0-9]+$')
          AND regexp_matches(list_price, {AMOUNT}) AND regexp_matches(net, {AMOUNT})
          AND regexp_matches(cost, {AMOUNT})
          AND (discount = '-' OR regexp_matches(discount, '^[0-9]+(\\.[0-9]+)?%$'))
    """,
    slices=((), ("region",), ("product",), ("region", "product")),
    metrics=(
        ("revenue", "USD", Aggregate("sum", "net")),
        ("cost", "USD", Aggregate("sum", "cost")),
        ("gross_profit", "USD", Derived(("revenue", "cost"), lambda r, c: r - c)),
        ("gross_margin", "percent",
         Derived(("revenue", "cost"), lambda r, c: (r - c) / r if r else None)),
        ("order_lines", "count", Aggregate("count")),
        ("units", "count", Aggregate("sum", "units")),
        ("average_price", "USD", ratio("revenue", "units")),
        ("average_line", "USD", Aggregate("mean", "net")),
        ("largest_line", "USD", Aggregate("max", "net")),
        ("smallest_line", "USD", Aggregate("min", "net")),
        ("list_value", "USD", Aggregate("sum", "(list_price * units)::DECIMAL(18,2)")),
        ("price_realisation", "percent", ratio("revenue", "list_value")),
        ("online_revenue", "USD",
         Aggregate("sum", "net", where="channel = 'Online'", fills_with_zero=True)),
        ("online_share", "percent", ratio("online_revenue", "revenue")),
    ),
)

EURO_AMOUNT = r"'^[0-9]{1,3}(\.[0-9]{3})*,[0-9]{2}(-| EUR)?$'"
MONTH_START = "try_strptime('01.' || month, '%d.%m.%Y')::DATE"



EURO_VALUE = """(CASE WHEN value LIKE '%-' THEN -1 ELSE 1 END *
    replace(replace(regexp_replace(value, '(-| EUR)$', ''), '.', ''), ',', '.')::DECIMAL(18,2)
    )::DECIMAL(18,2)"""
WHOLE_VALUE = "replace(value, '.', '')::BIGINT"

NORDWIND = Tenant(
    name="nordwind",
    files=("kennzahlen-2023.csv", "kennzahlen-2024.csv", "kennzahlen-2025.csv"),
    lines=f"""
        SELECT {MONTH_START} AS day, region,
               CASE WHEN metric = 'Umsatz' THEN {EURO_VALUE} END AS umsatz,
               CASE WHEN metric = 'Kosten' THEN {EURO_VALUE} END AS kosten,
               CASE WHEN metric = 'Aufträge' THEN {WHOLE_VALUE} END AS auftraege,
               CASE WHEN metric = 'Neukunden' THEN {WHOLE_VALUE} END AS neukunden
        FROM read_csv('{{file}}', header = false, auto_detect = false, delim = ';', quote = '"',
                      encoding = 'latin-1', null_padding = true, strict_mode = false, parallel = false,
                      columns = {{'metric': 'VARCHAR', 'month': 'VARCHAR', 'region': 'VARCHAR',
                                  'value': 'VARCHAR'}})
        WHERE region <> '' AND {MONTH_START} IS NOT NULL
          AND CASE WHEN metric IN ('Umsatz', 'Kosten') THEN regexp_matches(value, {EURO_AMOUNT})
                   WHEN metric IN ('Aufträge', 'Neukunden')
                   THEN regexp_matches(value, '^[0-9]{{1,3}}(\\.[0-9]{{3}})*$')
                   ELSE false END
    """,
    slices=((), ("region",)),
    metrics=(
        ("umsatz", "EUR", Aggregate("sum", "umsatz")),
        ("kosten", "EUR", Aggregate("sum", "kosten")),
        ("rohmarge", "percent",
         Derived(("umsatz", "kosten"), lambda u, k: (u - k) / u if u else None)),
        ("bestellungen", "count", Aggregate("sum", "auftraege")),
        ("auftragswert", "EUR", ratio("umsatz", "bestellungen")),
        ("neukunden", "count", Aggregate("sum", "neukunden", fills_with_zero=True)),
    ),
    fiscal_start=2, whole_months=True, is_tidy=True,
)


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--check", action="store_true", help="compare instead of writing")
    check = options.parse_args().check
    failures = 0
    for tenant in (ACME, NORDWIND):
        folder = SAMPLES / tenant.name
        database = duckdb.connect()
        read_lines(database, tenant, folder)
        text = tables(database, tenant)
        path = folder / "expected" / "tables.csv"
        if not check:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="")
        elif not path.exists() or path.read_bytes() != text.encode():
            print(f"differs: {path.relative_to(SAMPLES.parent)}", file=sys.stderr)
            failures += 1
    sys.exit(1 if failures else 0)


def read_lines(database, tenant, folder):
    """Loads the good lines, and holds their number against counts.json."""
    counts = json.loads((folder / "expected" / "counts.json").read_text(encoding="utf-8"))
    accepted = {file["file"]: file["accepted"] for file in counts["files"]}
    for number, file in enumerate(tenant.files):
        query = tenant.lines.replace("{file}", str(folder / file))
        create = "CREATE TABLE lines AS" if number == 0 else "INSERT INTO lines"
        before = 0 if number == 0 else count_of(database)
        database.execute(f"{create} {query}")
        good = count_of(database) - before
        if good != accepted[file]:
            sys.exit(f"{tenant.name}/{file}: DuckDB finds {good} good lines, "
                     f"counts.json says {accepted[file]}")


def count_of(database):
    return database.execute("SELECT count(*) FROM lines").fetchone()[0]


# --- Tables --------------------------------------------------------------------------------------

def tables(database, tenant):
    statuses = period_statuses(database, tenant)
    names = [name for name, _, _ in tenant.metrics]
    rows = []
    for columns in tenant.slices:
        for grain in ("month", "quarter"):
            cells = aggregate_cells(database, tenant, columns, grain, statuses)
            for key in sorted(cells):
                for name, unit, cell in finished(tenant, cells[key]):
                    rows.append((names.index(name), *key, grain, name, unit, *cell))
    rows.sort(key=lambda row: (row[0], row[1].encode(), row[2]))
    lines = [HEADER]
    for _, slice_text, period, grain, name, unit, value, count in rows:
        lines.append(",".join((
            name, quoted(slice_text), grain, period, written(value, unit), unit, str(count),
            statuses[period])))
    return "\n".join(lines) + "\n"


def aggregate_cells(database, tenant, columns, grain, statuses):
    """{(slice, period): {metric: (exact value or None, rows)}} of the aggregate metrics."""
    aggregates = [(name, metric) for name, _, metric in tenant.metrics
                  if isinstance(metric, Aggregate)]
    parts = []
    for _, metric in aggregates:
        where = metric.where
        if tenant.is_tidy:
            where = f"({where}) AND {metric.measure} IS NOT NULL"
        only = f"FILTER (WHERE {where})"
        parts.append(f"count(*) {only}, count({metric.measure}) {only}, " + (
            "NULL" if metric.function == "count" else
            f"{'sum' if metric.function == 'mean' else metric.function}({metric.measure}) {only}"))
    keys = [*columns, period_sql(grain, tenant.fiscal_start)]
    query = (f"SELECT {', '.join(keys + parts)} FROM lines "
             f"GROUP BY {', '.join(str(i + 1) for i in range(len(keys)))}")
    cells = {}
    for row in database.execute(query).fetchall():
        slice_text = ";".join(
            f"{encoded(column)}={encoded(value)}" for column, value in zip(columns, row))
        cell = cells.setdefault((slice_text, row[len(columns)]), {})
        for index, (name, metric) in enumerate(aggregates):
            lines, values, result = row[len(keys) + 3 * index:][:3]
            if lines == 0:
                continue
            if metric.function == "count":
                exact = Fraction(lines)
            elif values == 0:
                exact = None
            else:
                exact = Fraction(result) / (values if metric.function == "mean" else 1)
            cell[name] = (exact, lines)
    for slice_text in {key[0] for key in cells}:
        for period in statuses:
            if ("Q" in period) == (grain == "quarter"):
                for name, metric in aggregates:
                    if metric.fills_with_zero:
                        cells.setdefault((slice_text, period), {}).setdefault(name, (Fraction(0), 0))
    return cells


def finished(tenant, cell):
    """(name, unit, (exact value, rows)) of every metric that has a cell."""
    for name, unit, metric in tenant.metrics:
        if isinstance(metric, Derived):
            inputs = [cell[other] for other in metric.inputs if other in cell]
            if not inputs:
                continue
            values = [value for value, _ in inputs]
            whole = len(values) == len(metric.inputs) and None not in values
            cell[name] = (
                metric.value(*values) if whole else None, max(rows for _, rows in inputs))
        if name in cell:
            yield name, unit, cell[name]


# --- Periods -------------------------------------------------------------------------------------

def period_sql(grain, fiscal_start):
    if grain == "month":
        return "strftime(day, '%Y-%m')"
    if fiscal_start == 1:
        return "year(day) || '-Q' || quarter(day)"
    shifted = f"(day + INTERVAL {13 - fiscal_start} MONTH)"
    return f"'FY' || year({shifted}) || '-Q' || quarter({shifted})"


def month_of(year, month):
    return f"{year:04}-{month:02}"


def quarter_of(year, month, fiscal_start):
    if fiscal_start == 1:
        return f"{year:04}-Q{(month - 1) // 3 + 1}"
    shifted = year * 12 + month - 1 + 13 - fiscal_start
    return f"FY{shifted // 12:04}-Q{shifted % 12 // 3 + 1}"


def period_statuses(database, tenant):
    """{period: complete or partial} from the first month with a line to the last."""
    days = [row[0] for row in database.execute(
        "SELECT DISTINCT day FROM lines ORDER BY day").fetchall()]
    if tenant.whole_months:
        days = [day.replace(day=number) for day in days
                for number in range(1, calendar.monthrange(day.year, day.month)[1] + 1)]
    recent = [day for day in days if (days[-1] - day).days <= 92]
    silences = [(later - earlier).days - 1 for earlier, later in zip(recent, recent[1:])]
    slack = datetime.timedelta(days=min(max(silences, default=0), 7))

    def is_complete(first_day, last_day):
        return (AS_OF > last_day and last_day <= days[-1] + slack
                and first_day >= days[0] - slack)

    months, quarters = {}, {}
    year, month = days[0].year, days[0].month
    while (year, month) <= (days[-1].year, days[-1].month):
        first = datetime.date(year, month, 1)
        last = first.replace(day=calendar.monthrange(year, month)[1])
        whole = is_complete(first, last)
        months[month_of(year, month)] = whole
        quarters.setdefault(quarter_of(year, month, tenant.fiscal_start), []).append(whole)
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    statuses = {**months, **{name: len(parts) == 3 and all(parts)
                             for name, parts in quarters.items()}}
    return {name: "complete" if whole else "partial" for name, whole in statuses.items()}


# --- Text ----------------------------------------------------------------------------------------

def written(value, unit):
    """A plain decimal: half-even to 12 places, no idle zeros beyond the currency's two."""
    if value is None:
        return ""
    scaled = round(value * 10**12)  # of a Fraction: half-even, exact
    digits = f"{abs(scaled):013}"
    places = digits[-12:].rstrip("0")
    if unit in ("USD", "EUR"):
        places = places.ljust(2, "0")
    text = digits[:-12] + ("." + places if places else "")
    return "-" + text if scaled < 0 else text


def encoded(text):
    return "".join(
        "".join(f"%{byte:02X}" for byte in character.encode())
        if character in "%;=" or ord(character) < 0x20 or 0x7F <= ord(character) <= 0x9F
        else character
        for character in text)


def quoted(text):
    if any(mark in text for mark in ',"\n\r'):
        return '"' + text.replace('"', '""') + '"'
    return text


if __name__ == "__main__":
    main()
