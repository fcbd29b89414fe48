"""Random tenants: a spec, an export and targets, the same for the same seed."""

import calendar
import csv
import dataclasses
import datetime
import io
import json
import random

from .trades import TRADES, Trade

CURRENCIES = ("USD", "EUR", "GBP")
COLUMNS = ("sales", "cost", "overhead", "orders", "units", "faults")


@dataclasses.dataclass(frozen=True)
class Metric:
    """How analysts call a metric, and its formula over the sums of columns."""

    id: str
    names: tuple
    unit: str
    better: str
    formula: str
    is_additive: bool = True


@dataclasses.dataclass
class Tenant:
    id: str
    trade: Trade
    currency: str
    starts: int
    months: list
    as_of: datetime.date
    dimensions: dict
    metrics: dict
    lines: list
    targets: dict


def tenants(seed, many, language):
    return [make(random.Random(f"{seed}/{number}"), number, TRADES[language]) for number in range(many)]


def make(rng, number, trades):
    trade = trades[number % len(trades)]
    length = rng.randint(26, 36) if number % 4 else rng.randint(14, 18)
    first = rng.randint(0, 11) + 12 * 2022
    months = [(month // 12, month % 12 + 1) for month in range(first, first + length)]
    is_partial = number % 2 == 0
    last = datetime.date(*months[-1], calendar.monthrange(*months[-1])[1])
    as_of = last.replace(day=rng.randint(9, 20)) if is_partial else last + datetime.timedelta(rng.randint(3, 20))
    tenant = Tenant(
        f"{trade.name}-{number}", trade, CURRENCIES[number % 3], rng.choice((2, 4, 7, 10)) if number % 3 == 2 else 1,
        months, as_of,
        {
            trade.place_noun[0].lower(): sorted(rng.sample(trade.places, rng.randint(3, len(trade.places)))),
            trade.line_noun[0].lower(): sorted(rng.sample(trade.lines, rng.randint(3, len(trade.lines)))),
        },
        metrics(trade, rng), [], {},
    )
    fill(tenant, rng)
    aim(tenant, rng)
    return tenant


def metrics(trade, rng):
    known = [
        Metric("sales", trade.sales, "money", "up", "sales"),
        Metric("cost", trade.cost, "money", "down", "cost"),
        Metric("overhead", trade.overhead, "money", "down", "overhead"),
        Metric("profit", trade.profit, "money", "up", "sales - cost - overhead"),
        Metric("margin", trade.margin, "percent", "up", "(sales - cost) / sales", False),
        Metric("orders", trade.orders, "count", "up", "orders"),
        Metric("units", trade.units, "count", "up", "units"),
        Metric("faults", trade.faults, "count", "down", "faults"),
        Metric("fault_rate", trade.fault_rate, "percent", "down", "faults / units", False),
        Metric("average", trade.average, "money", "up", "sales / orders", False),
    ]
    left_out = set(rng.sample(("overhead", "units", "average"), rng.randint(0, 1)))
    if "units" in left_out:
        left_out |= {"fault_rate"}
    if "overhead" in left_out:
        left_out |= {"profit"}
    return {metric.id: metric for metric in known if metric.id not in left_out}


# The export

def fill(tenant, rng):
    places, lines = tenant.dimensions.values()
    size = {place: rng.lognormvariate(0, 0.7) for place in places} | {line: rng.lognormvariate(0, 0.6) for line in lines}
    season = [1 + 0.25 * rng.uniform(-1, 1) for _ in range(12)]
    scale = 10 ** rng.uniform(4.2, 5.6)
    gap, late = rng.sample(places, 2)
    gap_at = rng.randint(5, len(tenant.months) - 4)
    for place in places:
        for line in lines:
            pair = Pair(rng, scale * size[place] * size[line])
            for at, month in enumerate(tenant.months):
                figures = pair.month(season[month[1] - 1])
                is_gap = place == gap and gap_at <= at < gap_at + 1 + gap_at % 2
                if is_gap or place == late and at < 4:
                    continue
                tenant.lines += [(day, place, line, *part) for day, part in split(tenant, month, figures, rng)]


class Pair:
    """One place and line: a level that drifts, with calm and wild stretches and rare outliers."""

    def __init__(self, rng, level):
        self.rng, self.level = rng, level
        self.noise = rng.choice((0.004, 0.02, 0.08, 0.2))
        self.drift = rng.uniform(-0.02, 0.03)
        self.margin = rng.uniform(0.18, 0.62)
        self.price = 10 ** rng.uniform(1, 2.3)
        self.is_seasonal = rng.random() < 0.6

    def month(self, season):
        rng = self.rng
        self.drift += rng.gauss(0, 0.008) - self.drift * 0.1
        self.level *= 1 + self.drift
        self.margin = min(0.75, max(0.08, self.margin + rng.gauss(0, 0.012)))
        self.price *= 1 + rng.gauss(0.002, 0.01)
        sales = self.level * (season if self.is_seasonal else 1) * (1 + max(-0.8, rng.gauss(0, self.noise)))
        sales *= rng.choice((2.6, 0.35)) if rng.random() < 0.012 else 1
        units = max(2, round(sales / self.price))
        orders = max(1, round(units * rng.uniform(0.4, 0.45)))
        faults = sum(rng.random() < 0.02 for _ in range(min(units, 4000)))
        overhead = self.level * rng.uniform(0.22, 0.36)
        return [round(sales * 100), round(sales * (1 - self.margin) * 100), round(overhead * 100), orders, units, faults]


def split(tenant, month, figures, rng):
    """Two lines, the second on the last day; of a month that is not over, what is there so far.

    The first month begins on its first day: an export that begins later has only a part of it.
    """
    last = calendar.monthrange(*month)[1]
    share = rng.uniform(0.3, 0.7)
    first = [int(figure * share) for figure in figures]
    rest = [figure - part for figure, part in zip(figures, first)]
    if datetime.date(*month, last) < tenant.as_of:
        day = rng.randint(1, last - 1)
        day = 1 if month == tenant.months[0] else day
        return [(datetime.date(*month, day), first), (datetime.date(*month, last), rest)]
    so_far = [int(figure * tenant.as_of.day / last) for figure in figures]
    return [(tenant.as_of - datetime.timedelta(rng.randint(1, 5)), so_far)]


def aim(tenant, rng):
    """Targets of the sales of the last months: some met by a hair, some missed by one."""
    for year, month in tenant.months[-12:]:
        total = sum(line[3] for line in tenant.lines if (line[0].year, line[0].month) == (year, month)) / 100
        factor = rng.choice((rng.uniform(0.85, 1.15), 1 + rng.uniform(0.001, 0.009)))
        tenant.targets[f"{year}-{month:02}"] = round(total * factor)


# What SalesTalk reads

def export(tenant):
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["day", *tenant.dimensions, *COLUMNS])
    for day, place, line, sales, cost, overhead, *counts in sorted(tenant.lines):
        money = (f"{cents // 100}.{cents % 100:02}" for cents in (sales, cost, overhead))
        writer.writerow([day.isoformat(), place, line, *money, *counts])
    return text.getvalue()


def target_file(tenant):
    return "period,target\n" + "".join(f"{period},{value}\n" for period, value in tenant.targets.items())


def spec(tenant):
    place, line = tenant.dimensions
    columns = {"day": {"type": "date", "required": True}, place: {"type": "text"}, line: {"type": "text"}}
    columns |= {name: {"type": "money" if name in COLUMNS[:3] else "integer"} for name in COLUMNS}
    document = {
        "version": 1, "currency": tenant.currency, "time_zone": "UTC",
        "source": {"time": "day", "columns": columns},
        "dimensions": {place: {"noun": list(tenant.trade.place_noun)}, line: {"noun": list(tenant.trade.line_noun)}},
        "slices": [[], [place], [line], [place, line]],
        "metrics": {metric.id: definition(metric, tenant) for metric in tenant.metrics.values()},
        "targets": {"sales": {"file": "targets.csv"}},
        "findings": {"material": {"change": "2%", "share": "1%"}},
    }
    if tenant.starts != 1:
        document["calendar"] = {"fiscal_year_starts": tenant.starts}
    return json.dumps(document, indent=1, ensure_ascii=False)


def definition(metric, tenant):
    label, *also = (name for name, _ in metric.names)
    found = {"label": label, "better": metric.better} | ({"also": also} if also else {})
    if metric.formula in COLUMNS:
        found |= {"aggregate": "sum", "of": metric.formula}
    elif metric.unit == "money" and not metric.is_additive or metric.id == "fault_rate":
        found |= {"ratio": metric.formula.split(" / ")}
    else:
        found |= {"formula": metric.formula}
    if metric.unit == "percent":
        found["unit"] = "percent"
    return found
