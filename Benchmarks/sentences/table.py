"""The truth: exact values of every metric, entity and period, by DuckDB from the export itself."""

import dataclasses
import itertools
from fractions import Fraction

import duckdb

from . import tenants

TOTAL = ()


@dataclasses.dataclass(frozen=True)
class Period:
    """A month or a quarter; months count from year 0."""

    grain: str
    months: tuple
    key: str

    @property
    def first(self):
        return self.months[0]


class Table:
    def __init__(self, tenant, path):
        self.tenant = tenant
        self.sums, self.values = sums(tenant, path), {}
        self.first, self.last = (year * 12 + month - 1 for year, month in (tenant.months[0], tenant.months[-1]))
        over = tenant.as_of.year * 12 + tenant.as_of.month - 1
        self.closed = range(self.first, min(self.last + 1, over))
        self.months = [self.month(number) for number in self.closed]
        self.quarters = [
            self.quarter(number) for number in self.closed
            if (number % 12 + 1 - tenant.starts) % 3 == 0 and number + 2 in self.closed
        ]
        self.partial = self.month(self.last) if self.last not in self.closed else None
        self.entities = {
            dimension: [((dimension, member),) for member in members] for dimension, members in tenant.dimensions.items()
        }
        self.pairs = [(a[0], b[0]) for a, b in itertools.product(*self.entities.values())]

    def month(self, number):
        return Period("month", (number,), f"{number // 12}-{number % 12 + 1:02}")

    def quarter(self, number):
        starts = self.tenant.starts
        passed = (number % 12 + 1 - starts) % 12
        year = number // 12 - (number % 12 + 1 < starts) + (starts != 1)
        return Period("quarter", tuple(range(number, number + 3)), f"{'FY' if starts != 1 else ''}{year}-Q{passed // 3 + 1}")

    def value(self, metric, entity, period):
        """The value of a metric, or None where a month is missing or a ratio is over zero."""
        key = (metric.id, entity, period.key)
        if key not in self.values:
            self.values[key] = self.over(metric, entity, period.months)
        return self.values[key]

    def over(self, metric, entity, months):
        parts = [self.sums.get((entity, month)) for month in months]
        if None in parts:
            return None
        names = {column: sum(part[at] for part in parts) for at, column in enumerate(tenants.COLUMNS)}
        try:
            return Fraction(eval(metric.formula, {"__builtins__": {}}, names))
        except ZeroDivisionError:
            return None

    def before(self, period, months):
        """The same length of time, so many months earlier, or None where that is not closed."""
        first = period.first - months
        if first not in self.closed:
            return None
        return self.month(first) if period.grain == "month" else self.quarter(first)

    def previous(self, period):
        return self.before(period, len(period.months))

    def year_ago(self, period):
        return self.before(period, 12)

    def year_to_date(self, period):
        """The months of the fiscal year up to the end of the period, or None where some are not there."""
        start = period.first - (period.first % 12 + 1 - self.tenant.starts) % 12
        return tuple(range(start, period.months[-1] + 1)) if start in self.closed else None

    def siblings(self, entity):
        return self.entities[entity[0][0]]


def sums(tenant, path):
    """Column sums by entity and month."""
    place, line = tenant.dimensions
    con = duckdb.connect()
    con.execute(f"create table lines as select *, year(day::date) * 12 + month(day::date) - 1 as number"
                f" from read_csv('{path}', header = true, all_varchar = true)")
    added = ", ".join(f"sum({column}::decimal(18, 2))" for column in tenants.COLUMNS)
    found = {}
    for grouped in ([], [place], [line], [place, line]):
        names = ", ".join([*grouped, "number"])
        for row in con.execute(f"select {names}, {added} from lines group by {names}").fetchall():
            members, number, values = row[:len(grouped)], row[len(grouped)], row[len(grouped) + 1:]
            found[tuple(zip(grouped, members)), number] = [Fraction(value) for value in values]
    return found
