"""One question, asked of salestalk, DuckDB and Polars, each told all that it can be told."""

import sys
from dataclasses import dataclass

TYPES = {
    # of the spec, of DuckDB, of Polars: the fastest exact types of each
    "text": ("{type: text}", "VARCHAR", "pl.String"),
    "date": ("{type: date, formats: [yyyy-MM-dd]}", "DATE", "pl.Date"),
    "integer": ("{type: integer}", "BIGINT", "pl.Int64"),
    "money": ("{type: money}", "DECIMAL(9,2)", "pl.Decimal(18, 2)"),
}

ORDERS = {
    "order_id": "text", "date": "date", "region": "text", "product": "text", "customer": "text",
    "units": "integer", "net_amount": "money", "cost": "money",
}


@dataclass
class Question:
    """Sums and a count of lines by month and dimensions."""

    columns: dict
    dimensions: list
    sums: list

    def spec(self):
        used = ["date", *self.dimensions, *self.sums]
        columns = "\n".join(f"    {name}: {TYPES[self.columns[name]][0]}" for name in used)
        metrics = "\n".join(f"  {name}: {{aggregate: sum, of: {name}}}" for name in self.sums)
        dimensions = ", ".join(self.dimensions)
        return f"""\
version: 1
currency: USD
source:
  dialect: {{delimiter: ",", encoding: utf-8, decimal: "."}}
  time: date
  columns:
{columns}
  upload: {{mode: append}}
dimensions: [{dimensions}]
slices: [[{dimensions}]]
metrics:
{metrics}
  lines: {{aggregate: count}}
"""

    def salestalk(self, binary, files, spec, threads):
        """Months only, as the question has it."""
        return [binary, "aggregate", *files, "--spec", spec, "--grain", "month", "--quiet",
                "--workers", str(threads)]

    def duckdb(self, source, out, threads):
        columns = ", ".join(f"'{name}': '{TYPES[kind][1]}'" for name, kind in self.columns.items())
        dimensions = ", ".join(self.dimensions)
        sums = ", ".join(f"sum({name}) AS {name}_" for name in self.sums)
        return [sys.executable, "-c", f'''
import time, duckdb
started = time.perf_counter()
connection = duckdb.connect()
connection.execute("""
    SET threads = {threads}; SET enable_progress_bar = false; SET preserve_insertion_order = false
""")
connection.execute("""
    COPY (
        SELECT strftime(month, '%Y-%m'), * EXCLUDE month FROM (
            SELECT date_trunc('month', date) AS month, {dimensions}, {sums}, count(*) AS lines_
            FROM read_csv('{source}', auto_detect = false, header = true, delim = ',',
                          quote = '"', escape = '"', new_line = '\\\\n', columns = {{{columns}}})
            GROUP BY ALL
        ) ORDER BY ALL
    ) TO '{out}' (HEADER false)
""")
print("seconds", time.perf_counter() - started)
''']

    def polars(self, source, out, threads):
        schema = ", ".join(f"'{name}': {TYPES[kind][2]}" for name, kind in self.columns.items())
        keys = ["month", *self.dimensions]
        sums = ", ".join(f"pl.col('{name}').sum()" for name in self.sums)
        return [sys.executable, "-c", f'''
import os, time
os.environ["POLARS_MAX_THREADS"] = "{threads}"
import polars as pl
started = time.perf_counter()
(
    pl.scan_csv("{source}", schema={{{schema}}})
    .group_by(pl.col("date").dt.truncate("1mo").alias("month"), *{self.dimensions!r})
    .agg({sums}, pl.len())
    .sort({keys!r})
    .with_columns(pl.col("month").dt.strftime("%Y-%m"))
    .sink_csv("{out}", include_header=False, engine="streaming")
)
print("seconds", time.perf_counter() - started)
''']


BY_PRODUCT = Question(ORDERS, ["region", "product"], ["net_amount", "cost", "units"])
BY_REGION = Question(ORDERS, ["region"], ["net_amount", "cost", "units"])
BY_CUSTOMER = Question(ORDERS, ["customer"], ["net_amount", "cost", "units"])
WIDE = Question(
    {"date": "date", "region": "text", "units": "integer", "net_amount": "money"}
    | {f"extra_{n}": "text" for n in range(116)},
    ["region"], ["net_amount", "units"])
