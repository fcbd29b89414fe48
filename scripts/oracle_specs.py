"""Random specs and exports for oracle.py: `case(seed)` is always the same case."""

import csv
import datetime
import io
import random
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from zoneinfo import ZoneInfo

from oracle_calendar import WEEKDAYS, Calendar

REGIONS = ["North", "South", "EMEA", "A;B", "x=y", "50% off", "Comma, Inc", 'Say "hi"', "Zürich"]
EXCEL_EPOCH = datetime.date(1899, 12, 30)
CHANNELS = ["online", "retail", "wholesale"]
PRODUCTS = [f"P{number}" for number in range(7)]
ALIASES = {"EMEA": ["Europe", "Middle East"]}
ZONES = ["UTC", "America/New_York", "Europe/Berlin", "Asia/Kolkata", "Australia/Lord_Howe",
         "America/St_Johns", "America/Santiago"]
DATE_STYLES = {
    "yyyy-MM-dd": "%Y-%m-%d", "M/d/yyyy": "%-m/%-d/%Y", "dd.MM.yyyy": "%d.%m.%Y",
    "yyyyMMdd": "%Y%m%d", "yyyy-MM": "%Y-%m",
}
TIMED_STYLES = {"M/d/yyyy h:mm a": "%-m/%-d/%Y %-I:%M %p", "excel": None}
CURRENCIES = ["EUR", "USD", "JPY"]
CURRENCY_CELLS = [*CURRENCIES * 3, "eur", "Usd", "€", "$", "", "???"]
MEASURES = {"price": "money", "cost": "money", "units": "integer", "weight": "decimal"}
SUMS = ["sum", "sum", "sum", "count", "min", "max", "mean", "stddev"]
HOLISTIC = ["count_distinct", "count_distinct", "median", "percentile", "first", "last", "last"]


@dataclass
class Case:
    """A spec, its exports by name, and the days on which they arrive."""

    spec: dict
    date_style: str
    # Each step: the exports that are new, changed or come back, by name.
    steps: list = field(default_factory=list)
    # By step, whether the exports of the steps before still lie there.
    kept: list = field(default_factory=list)
    as_of: datetime.date = None
    # By metric and period.
    targets: dict = field(default_factory=dict)
    # What the spec names, by name.
    files: dict = field(default_factory=dict)

    @property
    def exports(self):
        """All exports in the order in which they came; the last of each name."""
        latest = {}
        for step in self.steps:
            for name in sorted(step):
                latest.pop(name, None)
                latest[name] = step[name]
        return latest


class Generator:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def chance(self, share):
        return self.random.random() < share

    def case(self):
        layout = self.random.choices(["records", "tidy", "crosstab"], [7, 2, 2])[0]
        self.layout = layout
        self.zone = self.random.choice(ZONES)
        self.style = self.random.choice([*DATE_STYLES, *TIMED_STYLES, *["timestamp"] * 4])
        self.changes = self.changes_of(self.zone)
        if layout == "crosstab":
            self.style = "yyyy-MM"
        self.decimal = self.random.choice([".", ","])
        self.grouping = "," if self.decimal == "." else "."
        self.delimiter = self.random.choice([";", "\t", "|"] + [","] * (self.decimal == "."))
        self.keyed = layout == "records" and self.chance(0.4)
        # A decimal that is the same in several spellings.
        self.numbered = self.keyed and self.chance(0.5)
        self.dimensions = self.random.sample(["region", "channel", "product"],
                                             self.random.randint(1, 3))
        # Whether each line names the currency of its amounts.
        self.by_currency = self.chance(0.35)
        spec = self.spec()
        case = Case(spec, self.style)
        first = datetime.date(2024, 1, 1) + datetime.timedelta(self.random.randint(0, 400))
        span = self.random.choice([40, 200, 500])
        if self.chance(0.5):
            self.target(case, Calendar(spec["calendar"]), first, span)
        names = [f"{letter}.csv" for letter in "abc"[:self.random.randint(1, 3)]]
        self.keys = 0
        self.exports = {}
        self.add(case, {name: self.export(first, span) for name in names}, False)
        # An export may come back only where that puts it in place of what has replaced it.
        returns = spec["source"]["upload"]["mode"] == "replace_period"
        for _ in range(self.random.choice([0, 0, 1, 2, 3])):
            step = {name: self.export(first, span) for name in
                    self.random.sample([*names, "d.csv"], self.random.randint(1, 2))}
            if returns and self.chance(0.4):
                name = self.random.choice(list(self.exports))
                step[name] = self.random.choice(self.exports[name])
            self.add(case, step, not returns or self.chance(0.5))
        case.as_of = first + datetime.timedelta(self.random.choice([span // 2, span + 3, span + 60]))
        return case

    def add(self, case, step, keeps):
        case.steps.append(step)
        case.kept.append(keeps)
        for name, text in step.items():
            self.exports.setdefault(name, []).append(text)

    def target(self, case, calendar, first, span):
        """Targets of one or two metrics, inline or in a file; amounts by currency have no total."""
        metrics = case.spec["metrics"]
        names = [] if self.by_currency else list(metrics)
        days = [first + datetime.timedelta(number) for number in range(0, span, 9)]
        days = {day: rest for day, *rest in calendar.days if day in days}
        for name in self.random.sample(names, min(len(names), self.random.randint(1, 2))):
            for periods in days.values():
                if self.chance(0.5):
                    number = Decimal(self.random.randint(-10**6, 10**8)).scaleb(-2)
                    case.targets[name, self.random.choice(periods)] = number
        targets = {}
        for (name, period), number in case.targets.items():
            targets.setdefault(name, {})[period] = float(number)
        if targets and self.chance(0.4):
            lines = [f"{name},{period},{number}" for (name, period), number in case.targets.items()]
            case.files["targets.csv"] = "\n".join(["metric,period,target", *lines, ""])
            targets = {name: {"file": "targets.csv"} for name in targets}
        if targets:
            case.spec["targets"] = targets
        case.targets = {key: Fraction(number) for key, number in case.targets.items()}

    # --- The spec ------------------------------------------------------------------------------

    def spec(self):
        if self.by_currency and self.chance(0.3):
            self.dimensions.insert(self.random.randint(0, 1), "ccy")
        slices = [[]] + [[name] for name in self.dimensions]
        if len(self.dimensions) > 1:
            slices.append(self.dimensions[:2])
        if len(self.dimensions) > 2:
            slices.append(list(self.dimensions))
        self.random.shuffle(slices)
        dialect = {"delimiter": "tab" if self.delimiter == "\t" else self.delimiter,
                   "decimal": self.decimal, "grouping": self.grouping}
        source = {"dialect": dialect, "layout": self.layout, "columns": self.columns()}
        if self.layout == "records":
            source["time"] = "date"
        if self.layout == "crosstab":
            source["crosstab"] = {"value": "price"}
        source["contract"] = {"values": self.random.choice(["discard_row", "discard_value"])}
        source["upload"] = {
            "mode": self.random.choice(["append", "replace_period", "replace_source"])}
        if self.keyed:
            source["upload"]["on_duplicate"] = self.random.choice(
                ["keep_first", "keep_last", "reject"])
        return {"version": 1, "currency": self.random.choice(["USD", "EUR"]),
                "time_zone": self.zone, "calendar": self.calendar(), "source": source,
                "dimensions": self.dimensions, "slices": slices[:self.random.randint(1, 9)],
                "metrics": self.metrics()}

    def calendar(self):
        calendar = {"fiscal_year_starts": self.random.choice([1, 1, 2, 4, 7, 10, 12])}
        if calendar["fiscal_year_starts"] != 1 and self.chance(0.5):
            calendar["year_named_after"] = self.random.choice(["start", "end"])
        if self.style != "yyyy-MM" and self.chance(0.4):
            rule = self.random.choice(["nearest", "last"])
            calendar["weeks"] = self.random.choice(["4-4-5", "4-5-4", "5-4-4"])
            calendar["year_ends"] = f"{rule} {self.random.choice(WEEKDAYS)}"
            calendar["week_53"] = self.random.choice(["restate", "drop", "raw"])
        return calendar

    def columns(self):
        date = {"type": "date", "required": True}
        if self.style != "timestamp":
            date["formats"] = [self.style]
        if self.layout == "crosstab":
            del date["required"]
        columns = {"date": date}
        if self.keyed:
            columns["order_id"] = {"type": "text", "key": True}
        if self.numbered:
            columns["line_no"] = {"type": "decimal", "key": True}
        if "region" in self.dimensions:
            columns["region"] = {"type": "text", "aliases": ALIASES}
            if self.keyed and self.chance(0.3):
                columns["region"]["key"] = True
        if "channel" in self.dimensions:
            columns["channel"] = {"type": "text", "values": CHANNELS}
        if "product" in self.dimensions:
            columns["product"] = {"type": "text", "required": self.chance(0.5)}
        money = {}
        if self.by_currency:
            columns["ccy"] = {"type": "text"}
            money = {"currency": "ccy"}
        if self.layout == "crosstab":
            columns["price"] = {"type": "money", **money}
            return columns
        if self.layout == "tidy":
            columns["metric"] = {"type": "text", "required": True}
            columns["value"] = {"type": "decimal"}
        for name, kind in MEASURES.items():
            columns[name] = {"type": kind, **(money if kind == "money" else {})}
            if self.layout == "tidy":
                columns[name]["from"] = name.title()
        if self.layout == "records":
            columns["price"] |= {"missing": ["n/a", "-"]}
            columns["units"] |= {"min": 0, "max": 40}
            columns["rate"] = {"type": "percent"}
            columns["active"] = {"type": "boolean"}
            columns["due"] = {"type": "date", "formats": ["M/d/yyyy"]}
            columns["profit"] = {"formula": "price * units - cost"}
        return columns

    def metrics(self):
        metrics = {}
        for number in range(self.random.randint(2, 6)):
            metrics[f"m{number}"] = self.aggregate()
        sums = [name for name, metric in metrics.items() if metric["aggregate"] == "sum"]
        counts = {"aggregate": "count"}
        if self.chance(0.5):
            counts["where"] = self.condition()
        if self.chance(0.3):
            counts["fill"] = "zero"
        means = [name for name, metric in metrics.items()
                 if metric["aggregate"] in ("mean", "stddev") and metric["of"] != "rate"]
        metrics["lines"] = counts
        for number, name in enumerate(self.random.sample(sums, min(2, len(sums)))):
            metrics[f"ratio{number}"] = {"ratio": [name, "lines"]}
            metrics[f"share{number}"] = {"formula": f"({name} - 2 * {name}) / {name} * 1.5"}
        others = [name for name, metric in metrics.items() if metric.get("aggregate") in HOLISTIC]
        for number, name in enumerate(others[:2]):
            metrics[f"half{number}"] = {"formula": f"{name} / 2"}
            if sums and metrics[name]["aggregate"] == "count_distinct":
                metrics[f"each{number}"] = {"ratio": [sums[0], name]}
        for number, name in enumerate(means[:2]):
            metrics[f"scaled{number}"] = {"formula": f"{name} * 1.5 - {name} / 4"}
        if len(means) > 1:
            metrics["against"] = {"formula": f"{means[0]} / {means[1]}"}
        money = [name for name in sums if metrics[name]["of"] in ("price", "cost")]
        if len(money) > 1:
            metrics["total"] = {"formula": f"{money[0]} + {money[1]}"}
            metrics["margin"] = {"formula": f"(total - {money[0]}) / total", "unit": "percent"}
        return metrics

    def aggregate(self):
        function = self.random.choice(SUMS if self.chance(0.5) else HOLISTIC)
        measures = ["price"] if self.layout == "crosstab" else list(MEASURES)
        if self.layout == "records":
            measures.append("profit")
            if function not in ("sum", "first", "last"):
                measures.append("rate")
        metric = {"aggregate": function, "of": self.random.choice(measures)}
        if function == "percentile":
            metric["percentile"] = self.random.choice([0.5, 5, 25, 50, 90, 99.5])
        if function in ("median", "percentile", "count_distinct") and self.chance(0.25):
            metric["method"] = "approximate"
        names = self.dimensions + ["order_id"] * self.keyed
        if function == "count_distinct" and self.chance(0.6):
            metric["of"] = self.random.choice(
                names + ["active"] * (self.layout == "records"))
        if function in ("first", "last"):
            metric["per"] = self.random.sample(names, self.random.randint(1, len(names)))
        if self.chance(0.5):
            metric["where"] = self.condition()
        if function in ("sum", "count", "count_distinct") and self.chance(0.3):
            metric["fill"] = "zero"
        return metric

    def condition(self, depth=2):
        if depth and self.chance(0.4):
            left, right = self.condition(depth - 1), self.condition(depth - 1)
            form = self.random.choice(["{} and {}", "{} or {}", "({} or {})", "not ({} and {})"])
            return form.format(left, right)
        texts = {"region": ["EMEA", "North", '"A;B"', '"50% off"'], "channel": CHANNELS,
                 "product": PRODUCTS, "ccy": CURRENCIES}
        if self.chance(0.2):
            day = datetime.date(2024, 1, 1) + datetime.timedelta(self.random.randint(0, 700))
            name = self.random.choice(["date"] + ["due"] * (self.layout == "records"))
            sign = self.random.choice(["<", "<=", ">", ">=", ">=", "=", "!="])
            return f"{self.random.choice(['', '', 'not '])}{name} {sign} {day}"
        if self.layout == "records" and self.chance(0.6):
            return self.random.choice([
                f"units > {self.random.randint(0, 30)}", f"price >= {self.random.randint(-50, 500)}",
                "price * units < 2500.50", "cost != price", "rate <= 0.25", "active = true",
                f"weight - 1.5 < {self.random.randint(0, 90)}", "active != false",
                "not profit > 100"])
        name = self.random.choice(self.dimensions)
        return f"{name} {self.random.choice(['=', '!='])} {self.random.choice(texts[name])}"

    # --- Exports -------------------------------------------------------------------------------

    def export(self, first, span):
        start = first + datetime.timedelta(self.random.randint(0, span // 2))
        lines = self.random.choice([30, 120, 400])
        fields = {"records": self.record, "tidy": self.tidy, "crosstab": None}[self.layout]
        if fields is None:
            rows = self.crosstab(start)
        else:
            days = [start + datetime.timedelta(self.random.randint(0, span // 2))
                    for _ in range(lines)]
            rows = [fields(day) for day in days]
        text = io.StringIO()
        writer = csv.DictWriter(
            text, rows[0].keys(), delimiter=self.delimiter, lineterminator="\n",
            quoting=self.random.choice([csv.QUOTE_MINIMAL, csv.QUOTE_MINIMAL, csv.QUOTE_ALL]))
        writer.writeheader()
        writer.writerows(rows)
        return text.getvalue().encode()

    def texts(self):
        values = {"region": self.random.choice([*REGIONS, "Europe", " middle  east ", "emea"]),
                  "channel": self.random.choice([*CHANNELS, "Online", "", *["fax"] * self.chance(0.1)]),
                  "product": self.random.choice(PRODUCTS) if self.chance(0.97) else ""}
        texts = {name: values[name] for name in self.dimensions if name != "ccy"}
        if self.by_currency:
            texts["ccy"] = self.random.choice(CURRENCY_CELLS)
        return texts

    def date(self, day):
        """A day, with a time in some styles: few times, so that lines meet at one, in any order."""
        if self.style in DATE_STYLES:
            return day.strftime(DATE_STYLES[self.style])
        hour, minute = self.random.choice([(23, 30), (0, 15), (12, 0), (2, 30), (21, 59)])
        if self.style == "excel":
            number = f"{(day - EXCEL_EPOCH).days}"
            return number if self.chance(0.2) else f"{number}.{(hour * 60 + minute) * 694_444:09}"
        if self.style in TIMED_STYLES:
            moment = datetime.datetime.combine(day, datetime.time(hour, minute))
            return moment.strftime(TIMED_STYLES[self.style])
        if self.changes and self.chance(0.3):
            return self.near_change(day)
        if self.chance(0.1):
            return day.isoformat()
        second = self.random.choice(["00", "00", "01", "00.5", "00.25", "00,499"])
        zone = self.random.choice(["Z", "+02:00", "-05:00", "+05:30", ""])
        return f"{day.isoformat()}T{hour:02}:{minute:02}:{second}{zone}"

    def near_change(self, day):
        """About a midnight beside the change of the clocks that is next to a day, in any zone."""
        change = min(self.changes, key=lambda other: abs((other - day).days))
        if abs((change - day).days) > 45:
            change = day
        change += datetime.timedelta(self.random.choice([-1, 0, 0, 1, 1]))
        if self.chance(0.2):
            return f"{change}T{self.random.choice(['00:30', '02:30', '23:59:59'])}"
        midnight = datetime.datetime.combine(change, datetime.time(), ZoneInfo(self.zone))
        instant = midnight.astimezone(datetime.timezone.utc) + datetime.timedelta(
            seconds=self.random.choice([-7200, -3600, -1800, -1, 0, 1799, 3599, 3600, 84_600]))
        zone = datetime.timezone(datetime.timedelta(
            minutes=self.random.choice([0, 0, 540, -210, 345])))
        return instant.astimezone(zone).isoformat(timespec="seconds").replace("+00:00", "Z")

    def changes_of(self, zone):
        """The days on which a zone's clocks change."""
        days = [datetime.date(2023, 12, 1) + datetime.timedelta(number) for number in range(1200)]
        noons = [datetime.datetime.combine(day, datetime.time(12), ZoneInfo(zone)).utcoffset()
                 for day in days]
        return [day for day, before, noon in zip(days[1:], noons, noons[1:]) if noon != before]

    def record(self, day):
        row = {"date": self.date(day)}
        if self.keyed:
            self.keys += self.random.choice([0, 1, 1, 1])
            row["order_id"] = f"SO-{max(0, self.keys - self.random.choice([0, 0, 0, 90]))}"
        if self.numbered:
            row["line_no"] = self.random.choice(
                [*["1", "1.0", "2.5", "2.50"] * 6, "", "one"]).replace(".", self.decimal)
        row |= self.texts()
        row |= {name: self.cell(kind) for name, kind in MEASURES.items()}
        row["rate"] = self.random.choice(["", "12.5%", "25%", "0%", "99.99%"]).replace(
            ".", self.decimal)
        due = day + datetime.timedelta(self.random.randint(-20, 40))
        row["due"] = due.strftime(DATE_STYLES["M/d/yyyy"]) if self.chance(0.9) else ""
        row["active"] = self.random.choice(["true", "false", "yes", "no", ""])
        if self.chance(0.05):
            row["price"] = self.random.choice(["n/a", "-"])
        return row

    def tidy(self, day):
        name = self.random.choice(list(MEASURES))
        return {"date": self.date(day), **self.texts(), "metric": name.title(),
                "value": self.cell(MEASURES[name])}

    def crosstab(self, start):
        months = [(start.year + (start.month - 1 + number) // 12, (start.month - 1 + number) % 12 + 1)
                  for number in range(self.random.randint(2, 14))]
        headings = [f"{year}-{month:02}" for year, month in months]
        return [{**self.texts(), **{heading: self.cell("money") for heading in headings}}
                for _ in range(self.random.randint(5, 60))]

    def cell(self, kind):
        if self.chance(0.04):
            return ""
        if self.chance(0.006):
            return self.random.choice(["abc", "1..5", "??"])
        if kind == "integer":
            return str(self.random.randint(0, 41 if self.chance(0.2) else 40))
        places = 2 if kind == "money" else self.random.randint(0, 4)
        number = Decimal(self.random.randint(-300_000, 2_500_000)).scaleb(-places)
        if self.chance(0.2):
            number = Decimal(int(number))
        text = f"{abs(number):,}" if self.chance(0.5) else f"{abs(number)}"
        text = text.translate({ord(","): self.grouping, ord("."): self.decimal})
        if number < 0:
            text = f"({text})" if self.chance(0.3) else f"-{text}"
        if kind == "money" and self.by_currency and self.chance(0.03):
            text = f"{self.random.choice(CURRENCIES)} {text}"
        return text


def case(seed):
    return Generator(seed).case()
