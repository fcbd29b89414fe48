"""Metric tables in DuckDB SQL, from a spec and its exports: what oracle.py compares with.

Every number is a DECIMAL in DuckDB; means, ratios and roots are finished from fractions of whole
numbers. No binary floating point takes part.
"""

import csv
import datetime
import io
import math
import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import duckdb

from expected_tables import HEADER, encoded, quoted, written
from oracle_calendar import Calendar
from oracle_specs import DATE_STYLES, EXCEL_EPOCH, TIMED_STYLES

NUMBER = "DECIMAL(18,4)"
# Of days since 1899-12-30.
SERIAL = "DECIMAL(16,9)"
HAS_ZONE = "regexp_matches(date, '(Z|[-+][0-9]{2}:[0-9]{2})$')"
# Of a sketch of 2^14 registers; of few values, one that meets another is much of the error.
STANDARD_ERROR, FARTHEST, FEW = Fraction("0.0081"), 5, 2
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
TOKEN = re.compile(rf'"[^"]*"|{DAY.pattern}|[A-Za-z_][A-Za-z0-9_]*|[0-9.]+|!=|<=|>=|[-+*/()=<>]|\S')
TRUE, FALSE = "('true', 'yes')", "('false', 'no')"


class Oracle:
    def __init__(self, spec, date_style, targets=None):
        self.spec, self.source, self.style = spec, spec["source"], date_style
        # By metric and period.
        self.targets = targets or {}
        self.columns = dict(self.source["columns"])
        self.layout = self.source.get("layout", "records")
        self.calendar = Calendar(spec["calendar"])
        self.database = duckdb.connect()
        months = ", ".join(
            f"(DATE '{first}', DATE '{last}', '{month}', '{self.calendar.quarter_of[month]}')"
            for month in self.calendar.months for first, last in [self.calendar.spans[month]])
        self.database.execute(
            "CREATE TABLE calendar AS SELECT unnest(generate_series(first, last, INTERVAL 1 DAY))"
            f"::DATE AS day, month, quarter FROM (VALUES {months}) AS t(first, last, month, quarter)")
        self.database.execute(f"SET TimeZone = '{spec['time_zone']}'; SET threads = 1")
        self.discards_values = self.source["contract"]["values"] == "discard_value"

    def tables(self, paths, as_of, found):
        """The whole CSV document; `paths` in the order of the uploads that stand.

        Estimates are taken from the tables that were found, where they are near enough.
        """
        for number, path in enumerate(paths):
            create = "CREATE OR REPLACE TABLE good AS" if number == 0 else "INSERT INTO good"
            self.database.execute(f"{create} {self.lines(path, number)}")
        self.database.execute(f"CREATE OR REPLACE TABLE lines AS {self.counted()}")
        days = [row[0] for row in self.database.execute(
            "SELECT DISTINCT day FROM lines ORDER BY day").fetchall()]
        self.finished = Tables(self, days, as_of, found)
        return self.finished.text()

    def months(self, path):
        """Places in the calendar of the months in which an export has a good line."""
        rows = self.database.execute(
            f"SELECT DISTINCT month FROM ({self.lines(path, 0)}) JOIN calendar USING (day)")
        return {self.calendar.months.index(month) for month, in rows.fetchall()}

    # --- Lines ---------------------------------------------------------------------------------

    def lines(self, path, number):
        """SQL for the good lines of one export, cells read as the columns' types."""
        dialect = self.source["dialect"]
        delimiter = {"tab": "\t"}.get(dialect["delimiter"], dialect["delimiter"])
        read = (f"SELECT {number} AS file, row_number() OVER () AS line, * FROM read_csv('{path}', "
                f"header = true, all_varchar = true, auto_detect = false, delim = '{delimiter}', "
                f"quote = '\"', escape = '\"', parallel = false, columns = {self.header(path)})")
        if self.layout == "crosstab":
            read = (f"SELECT file, line, * EXCLUDE (file, line) FROM (UNPIVOT ({read}) ON "
                    f"COLUMNS('^[0-9]{{4}}-[0-9]{{2}}$') "
                    f"INTO NAME date VALUE price)")
        plain = [name for name, column in self.columns.items() if "formula" not in column]
        if self.layout == "tidy":
            plain = [name for name in plain if "from" not in self.columns[name]]
        cells = ", ".join(f"{self.cell(name)} AS {name}" for name in plain if name != "date")
        bad = [self.is_bad(name) for name in plain]
        bad += [self.has_no_currency(name) for name in plain if self.is_amount(name)]
        good = (f"SELECT file, line, {self.day()} AS day, {self.clock()} AS clock, {cells}, "
                f"({' OR '.join(bad)}) AS bad FROM ({read})")
        if self.layout == "crosstab":
            # A cell that cannot be read rejects its line, with all its months; a missing one is
            # no record.
            good = (f"SELECT * REPLACE (bool_or(bad) OVER (PARTITION BY line) OR price IS NULL "
                    f"AS bad) FROM ({good})")
        good = f"SELECT * EXCLUDE bad FROM ({good}) WHERE NOT bad"
        if self.layout == "tidy":
            measures = ", ".join(
                f"CASE WHEN metric = '{self.columns[name]['from']}' THEN value END AS {name}"
                for name in self.columns if "from" in self.columns[name])
            return f"SELECT *, {measures} FROM ({good})"
        computed = ", ".join(f"({column['formula']})::{NUMBER} AS {name}"
                             for name, column in self.columns.items() if "formula" in column)
        return f"SELECT *, {computed} FROM ({good})" if computed else good

    def header(self, path):
        with open(path, encoding="utf-8") as file:
            line = file.readline().rstrip("\n")
        delimiter = {"tab": "\t"}.get(self.source["dialect"]["delimiter"],
                                      self.source["dialect"]["delimiter"])
        names = [name.strip('"') for name in line.split(delimiter)]
        return "{" + ", ".join(f"'{name}': 'VARCHAR'" for name in names) + "}"

    def day(self):
        if self.style == "timestamp":
            # Without a zone the clock is the spec's, whether or not it ever showed that time.
            return (f"CASE WHEN {HAS_ZONE} THEN (replace(date, ',', '.')::TIMESTAMPTZ)::DATE "
                    f"ELSE left(date, 10)::DATE END")
        if self.style == "excel":
            return f"(DATE '{EXCEL_EPOCH}' + floor(date::{SERIAL})::INTEGER)"
        pattern = {**DATE_STYLES, **TIMED_STYLES}[self.style]
        return f"strptime(date, '{pattern}')::DATE"

    def clock(self):
        """Milliseconds since midnight, by the clock that stands at noon where the cell has a zone."""
        if self.style == "timestamp":
            stamp = "replace(date, ',', '.')"
            noon = f"timezone('{self.spec['time_zone']}', {self.day()} + INTERVAL 12 HOUR)"
            return (f"CASE WHEN {HAS_ZONE} THEN epoch_ms({stamp}::TIMESTAMPTZ) - epoch_ms({noon}) "
                    f"+ 43200000 ELSE epoch_ms({stamp}::TIMESTAMP) % 86400000 END")
        if self.style == "excel":
            return f"round((date::{SERIAL} - floor(date::{SERIAL})) * 86400000)::BIGINT"
        if self.style in TIMED_STYLES:
            return f"epoch_ms(strptime(date, '{TIMED_STYLES[self.style]}')) % 86400000"
        return "0"

    def text_of(self, name):
        return f"coalesce({name}, '')"

    def bare(self, name):
        """The cell without the code of a currency before its number."""
        return f"regexp_replace({name}, '^[A-Z]{{3}} ', '')" if self.is_amount(name) else name

    def number_text(self, name):
        """The cell with a point for the decimal mark and no grouping."""
        dialect = self.source["dialect"]
        text = f"replace({self.bare(name)}, '{dialect['grouping']}', '')"
        return f"replace({text}, '{dialect['decimal']}', '.')"

    # --- Currencies ----------------------------------------------------------------------------

    def is_amount(self, name):
        """Whether the line names the currency of what stands in the column."""
        if "currency" in self.columns[name]:
            return True
        return (self.layout == "tidy" and name == "value"
                and any("currency" in column for column in self.columns.values()))

    def names_currencies(self, name):
        return any(column.get("currency") == name for column in self.columns.values())

    def currency(self, name):
        """The code that a cell means; none where it means none, or one of several."""
        text = self.text_of(name)
        sign = "'USD'" if self.spec["currency"] == "USD" else "NULL"
        return (f"(CASE WHEN {text} = '' THEN '' WHEN upper({text}) IN ('EUR', 'USD', 'JPY') "
                f"THEN upper({text}) WHEN {text} = '€' THEN 'EUR' WHEN {text} = '$' THEN {sign} "
                f"END)")

    def has_no_currency(self, name):
        """Whether an amount's line names no currency, or another than stands beside it."""
        column = next(column["currency"] for column in self.columns.values()
                      if "currency" in column)
        own, line = f"regexp_extract({name}, '^([A-Z]{{3}}) ', 1)", self.currency(column)
        amount = f"NOT {self.is_missing(name)} AND NOT {self.is_unreadable(name)}"
        if self.layout == "tidy":
            words = ", ".join(f"'{column['from']}'" for column in self.columns.values()
                              if "currency" in column)
            amount += f" AND metric IN ({words})"
        return (f"({amount} AND (coalesce({line}, '') = '' OR "
                f"coalesce({own}, '') NOT IN ('', {line})))")

    def is_missing(self, name):
        words = ", ".join(f"'{word}'" for word in ["", *self.columns[name].get("missing", [])])
        return f"{self.text_of(name)} IN ({words})"

    def is_unreadable(self, name):
        kind = self.columns[name]["type"]
        column = self.columns[name]
        if kind in ("integer", "decimal", "money", "percent"):
            dialect = self.source["dialect"]
            digits = (f"([0-9]+|[0-9]{{1,3}}([{dialect['grouping']}][0-9]{{3}})+)"
                      f"([{dialect['decimal']}][0-9]+)?")
            bad = f"NOT regexp_matches({self.bare(name)}, '^(-?{digits}%?|\\({digits}\\))$')"
        elif self.names_currencies(name):
            bad = f"{self.currency(name)} IS NULL"
        else:
            return "false"
        return f"(NOT {self.is_missing(name)} AND {bad})"

    def is_bad(self, name):
        """Whether the cell rejects its line."""
        column = self.columns[name]
        reasons = [f"coalesce({self.number(name)} {sign} {column[key]}, false)"
                   for key, sign in (("min", "<"), ("max", ">")) if key in column]
        if "values" in column:
            words = ", ".join(f"'{word}'" for word in ["", *column["values"]])
            reasons.append(f"lower(trim({self.text_of(name)})) NOT IN ({words})")
        if not self.discards_values or column.get("required") or column.get("key"):
            reasons.append(self.is_unreadable(name) if column["type"] != "date" else "false")
        if column.get("required") or column.get("key"):
            reasons.append(self.is_missing(name) if name in self.columns else "false")
        return f"({' OR '.join(reasons or ['false'])})"

    def number(self, name):
        text = self.number_text(name)
        plain = f"try_cast(regexp_replace({text}, '[()%]', '', 'g') AS {NUMBER})"
        share = " * 0.01" if self.columns[name]["type"] == "percent" else ""
        return (f"(CASE WHEN {text} LIKE '(%' THEN -{plain} ELSE {plain} END{share})::{NUMBER}")

    def cell(self, name):
        column = self.columns[name]
        if column["type"] == "boolean":
            return (f"CASE WHEN {name} IN {TRUE} THEN 'true' WHEN {name} IN {FALSE} THEN 'false' "
                    f"ELSE '' END")
        if column["type"] == "date":
            return f"try_strptime({name}, '{DATE_STYLES[column['formats'][0]]}')::DATE"
        if self.names_currencies(name):
            return f"coalesce({self.currency(name)}, '')"
        if column["type"] == "text":
            text = f"trim({self.text_of(name)})"
            loose = f"lower(regexp_replace({text}, ' +', ' ', 'g'))"
            for value, spellings in column.get("aliases", {}).items():
                words = ", ".join(f"'{word.lower()}'" for word in [value, *spellings])
                text = f"CASE WHEN {loose} IN ({words}) THEN '{value}' ELSE {text} END"
            if "values" in column:
                text = f"lower({text})"
            return text
        return (f"CASE WHEN {self.is_missing(name)} OR {self.is_unreadable(name)} THEN NULL "
                f"ELSE {self.number(name)} END")

    def counted(self):
        """SQL for the lines that count: not replaced, and one for each key."""
        standing = "SELECT * FROM good JOIN calendar USING (day)"
        upload = self.source["upload"]
        if upload["mode"] == "replace_period":
            standing = (f"SELECT * FROM ({standing}) l WHERE NOT EXISTS (SELECT 1 FROM ({standing}) "
                        f"later WHERE later.file > l.file AND later.month = l.month)")
        if "on_duplicate" in upload:
            order = "DESC" if upload["on_duplicate"] == "keep_last" else "ASC"
            key = ", ".join(name for name, column in self.columns.items() if column.get("key"))
            standing = (f"SELECT * FROM ({standing}) QUALIFY row_number() OVER "
                        f"(PARTITION BY {key} ORDER BY file {order}, line {order}) = 1")
        return standing

    # --- Conditions ----------------------------------------------------------------------------

    def condition(self, where):
        """A filter of the metric language in SQL: beside a text column, a word is a value.

        The date of a line is its local day.
        """
        parts, is_text = [], False
        for token in TOKEN.findall(where):
            column = self.columns.get(token)
            if is_text and token not in ("=", "!="):
                parts.append("'" + token.strip('"') + "'")
                is_text = False
            elif column:
                is_text = column.get("type") in ("text", "boolean")
                parts.append("day" if token == "date" else token)
            elif DAY.fullmatch(token):
                parts.append(f"DATE '{token}'")
            else:
                parts.append({"!=": "<>"}.get(token, token))
        return " ".join(parts)


@dataclass(frozen=True)
class Cell:
    """A finished value, rounded as it is written, or why there is none."""

    value: Fraction | None
    lines: int
    status: str
    reason: str = ""


class Tables:
    """Cells by slice and period, finished and written in the order of the tables."""

    def __init__(self, oracle, days, as_of, found=""):
        self.oracle, self.spec, self.database = oracle, oracle.spec, oracle.database
        self.metrics = self.spec["metrics"]
        self.calendar = oracle.calendar
        self.days, self.as_of = self.covered(days), as_of
        first, last = (self.calendar.months.index(self.month_of(day))
                       for day in (self.days[0], self.days[-1]))
        self.months = self.calendar.months[first:last + 1]
        self.held_apart = self.by_currency()
        self.estimates = self.estimated(found)
        # By metric, slice and period.
        self.finished = {}

    def estimated(self, found):
        """The values that were found of metrics that are estimated."""
        names = {name for name, metric in self.metrics.items()
                 if metric.get("method") == "approximate"
                 and metric["aggregate"] == "count_distinct"}
        if not names or not isinstance(found, str):
            return {}
        return {(row["metric"], row["slice"], row["period"]): Fraction(row["value"])
                for row in csv.DictReader(io.StringIO(found)) if row["metric"] in names}

    def estimate(self, key, exact):
        """What was found, if it is as near to the exact number as is stated; else that."""
        found = self.estimates.get(key, exact)
        is_near = abs(found - exact) <= FARTHEST * STANDARD_ERROR * exact + FEW
        return found if is_near and found.denominator == 1 else exact

    def text(self):
        names = list(self.metrics)
        rows = []
        for columns in self.slices():
            for grain in ("month", "quarter"):
                cells = self.cells(columns, grain)
                for (slice_text, period), cell in cells.items():
                    for name in {key[0] for key in self.estimates} & set(cell):
                        exact, lines = cell[name]
                        cell[name] = self.estimate((name, slice_text, period), exact), lines
                    finish = Finisher(self.metrics, cell)
                    code = self.code(columns, slice_text)
                    for place, name in enumerate(names):
                        finished = finish.cell(name)
                        if finished is None or self.is_apart(name, columns, slice_text):
                            continue
                        value, lines = finished
                        unit = self.unit(name, code)
                        self.finished[name, slice_text, period] = self.known(
                            finish, name, self.status(period))
                        rows.append((place, slice_text.encode(), period, ",".join((
                            name, quoted(slice_text), grain, period, written(value, unit), unit,
                            str(lines), self.status(period)))))
        rows.sort()
        return "\n".join([HEADER, *(row[-1] for row in rows)]) + "\n"

    def known(self, finish, name, status):
        """A finished cell; none where there is none."""
        finished = finish.cell(name)
        if finished is None:
            return None
        value, lines = finished
        return Cell(None if value is None else rounded(value), lines, status,
                    finish.reason(name) if value is None else "")

    def slices(self):
        """Each of the spec, and by currency where metrics are held apart, which comes first."""
        order, slices = self.dimensions(), list(self.spec["slices"])
        if self.held_apart:
            slices += [[*columns, "ccy"] for columns in slices if "ccy" not in columns]
        ordered = [tuple(sorted(columns, key=order.index)) for columns in slices]
        return [list(columns) for columns in dict.fromkeys(ordered)]

    def dimensions(self):
        order = list(self.spec["dimensions"])
        return ["ccy", *(name for name in order if name != "ccy")] if self.held_apart else order

    # --- Currencies ----------------------------------------------------------------------------

    def by_currency(self):
        """The metrics of amounts whose lines name their currency."""
        columns = self.spec["source"]["columns"]
        amounts = {name for name, column in columns.items() if "currency" in column}
        if amounts and "profit" in columns:
            amounts.add("profit")
        held = set()
        for name, metric in self.metrics.items():
            used = set(names_of(metric.get("where", "")))
            if metric.get("aggregate") not in (None, "count"):
                used.add(metric["of"])
            inputs = metric.get("ratio") or names_of(metric.get("formula", ""))
            if used & amounts or held & set(inputs):
                held.add(name)
        return held

    def code(self, columns, slice_text):
        """The currency of a slice."""
        if "ccy" not in columns:
            return ""
        return slice_text.split(";")[columns.index("ccy")].removeprefix("ccy=")

    def is_apart(self, name, columns, slice_text):
        """Whether the metric has no cells in a slice, which is of no one currency."""
        return name in self.held_apart and not self.code(columns, slice_text)

    # --- Periods -------------------------------------------------------------------------------

    def month_of(self, day):
        return self.calendar.days[(day - self.calendar.days[0][0]).days][1]

    def covered(self, days):
        """The days that lines stand for: dates without a day stand for their whole month."""
        months = {self.month_of(day) for day in days}
        if self.oracle.style != "yyyy-MM" and not (len(days) >= 2 and len(months) == len(days)):
            return days
        return [day for day, month, _ in self.calendar.days if month in months]

    def status(self, period):
        """Complete where as-of is past the period and the exports cover it."""
        first, last = self.calendar.spans[period]
        recent = [day for day in self.days if (self.days[-1] - day).days <= 92]
        silence = max(((later - day).days - 1 for day, later in zip(recent, recent[1:])), default=0)
        slack = datetime.timedelta(min(silence, 7))
        is_whole = (self.as_of > last and last <= self.days[-1] + slack
                    and first >= self.days[0] - slack)
        return "complete" if is_whole else "partial"

    # --- Cells ---------------------------------------------------------------------------------

    def cells(self, columns, grain):
        """{(slice, period): {metric: (exact value or None, lines)}} of the aggregates."""
        aggregates = {name: metric for name, metric in self.metrics.items() if "aggregate" in metric}
        keys = [*columns, grain]
        cells, slices = {}, {""} if not columns else set()
        for name, metric in aggregates.items():
            for row in self.database.execute(self.query(metric, keys)).fetchall():
                members, period = row[:len(columns)], row[len(columns)]
                slice_text = ";".join(f"{encoded(column)}={encoded(value)}"
                                      for column, value in zip(columns, members))
                lines, parts = row[len(keys)], row[len(keys) + 1:]
                if self.is_apart(name, columns, slice_text):
                    continue
                slices.add(slice_text)
                cells.setdefault((slice_text, period), {})[name] = (
                    finished(metric, lines, parts), lines)
        filled = [name for name, metric in aggregates.items() if "fill" in metric]
        periods = [month if grain == "month" else self.calendar.quarter_of[month]
                   for month in self.months]
        for slice_text in slices if filled else ():
            for period in periods:
                cell = cells.setdefault((slice_text, period), {})
                for name in filled:
                    if self.is_apart(name, columns, slice_text):
                        continue
                    cell.setdefault(name, (Fraction(0), 0))
        return cells

    def query(self, metric, keys):
        """Lines, values and what the aggregate is finished from, by slice and period."""
        column, where = metric.get("of"), "true"
        if metric["aggregate"] in ("first", "last"):
            return self.entity_query(metric, keys)
        if "where" in metric:
            where = self.oracle.condition(metric["where"])
        if column and self.oracle.layout == "tidy":
            where = f"({where}) AND {column} IS NOT NULL"
        groups = ", ".join(str(number + 1) for number in range(len(keys)))
        return (f"SELECT {', '.join(keys)}, count(*), {PARTS[metric['aggregate']](metric)} "
                f"FROM lines WHERE {where} GROUP BY {groups}")

    def entity_query(self, metric, keys):
        """The first or last value of each entity in the period, added over entities."""
        column, where = metric["of"], self.oracle.condition(metric.get("where", "true"))
        if self.oracle.layout == "tidy":
            where = f"({where}) AND {column} IS NOT NULL"
        pick = {"first": "arg_min", "last": "arg_max"}[metric["aggregate"]]
        value = f"{pick}({column}, (day, clock, file, line)) FILTER ({column} IS NOT NULL)"
        entities = ", ".join(metric["per"])
        names = [f"key_{number}" for number in range(len(keys))]
        inner = ", ".join(f"{key} AS {name}" for key, name in zip(keys, names))
        return (f"SELECT {', '.join(names)}, sum(lines_)::BIGINT, sum(value_) FROM ("
                f"SELECT {inner}, count(*) AS lines_, {value} AS value_ FROM lines WHERE {where} "
                f"GROUP BY {', '.join(names)}, {entities}) GROUP BY {', '.join(names)}")

    # --- Units ---------------------------------------------------------------------------------

    def unit(self, name, code):
        metric = self.metrics[name]
        if metric.get("unit") == "percent":
            return "percent"
        kind = self.kind(name)
        own = code if name in self.held_apart else self.spec["currency"]
        return own if kind == "money" else kind

    def kind(self, name):
        metric = self.metrics[name]
        if "formula" in metric:
            kind = self.kind(names_of(metric["formula"])[0])
            divisor = re.search(r"/ *\(?([a-z]\w*)", metric["formula"])
            if divisor and kind == "money" and self.kind(divisor[1]) != "money":
                return "money"
            return "number" if divisor or kind == "count" else kind
        if "ratio" in metric:
            return "money" if self.kind(metric["ratio"][0]) == "money" else "number"
        if metric["aggregate"] in ("count", "count_distinct"):
            return "count"
        column = self.spec["source"]["columns"][metric["of"]]
        kind = {"integer": "count", "decimal": "number"}.get(
            column.get("type", "money"), column.get("type", "money"))
        averages = ("mean", "stddev", "median", "percentile")
        return "number" if kind == "count" and metric["aggregate"] in averages else kind


def rounded(value):
    """Half-even to 12 places, as the cells are."""
    return Fraction(round(Fraction(value) * 10**12), 10**12)


def names_of(formula):
    return re.findall(r"[a-z_][a-z0-9_]*", formula)


# --- Aggregates: SQL for the parts, and the value from them -----------------------------------------

def square(metric):
    return f"sum({metric['of']}::DECIMAL(29,4) * {metric['of']})"


PARTS = {
    "count": lambda metric: f"count({metric.get('of', '*')})",
    "sum": lambda metric: f"sum({metric['of']})",
    "min": lambda metric: f"min({metric['of']})",
    "max": lambda metric: f"max({metric['of']})",
    "count_distinct": lambda metric: f"count(DISTINCT nullif({metric['of']}::VARCHAR, ''))",
    "median": lambda metric: f"list_sort(list({metric['of']}) FILTER ({metric['of']} IS NOT NULL))",
    "percentile": lambda metric: PARTS["median"](metric),
    "mean": lambda metric: f"sum({metric['of']}), count({metric['of']})",
    "stddev": lambda metric: f"sum({metric['of']}), count({metric['of']}), {square(metric)}",
}


def finished(metric, lines, parts):
    function, first = metric["aggregate"], parts[0]
    if function in ("median", "percentile"):
        return quantile(first, metric)
    if first is None:
        return None
    if function == "mean":
        return Fraction(first) / parts[1]
    if function == "stddev":
        return deviation(*parts)
    return Fraction(first)


def quantile(values, metric):
    """On the straight line between the two values next to the rank, as percentile_cont."""
    if not values:
        return None
    if metric.get("method") == "approximate":
        values = [four_digits(value) for value in values]
    share = Fraction(str(metric.get("percentile", 50))) / 100
    place = share * (len(values) - 1)
    below = math.floor(place)
    above = min(below + 1, len(values) - 1)
    step = Fraction(values[above]) - Fraction(values[below])
    return Fraction(values[below]) + step * (place - below)


def four_digits(value):
    """As many digits as an approximate quantile reads."""
    surplus = value.adjusted() - 3
    return value.quantize(Decimal((0, (1,), surplus)), ROUND_HALF_UP) if value else value


def deviation(total, count, squares):
    """The root of the sample's variance, rounded half-even to 12 places."""
    if count < 2:
        return None
    variance = (count * Fraction(squares) - Fraction(total) ** 2) / (count * (count - 1))
    scaled = variance * 10**24
    root = math.isqrt(scaled.numerator // scaled.denominator)
    half = scaled - (root + Fraction(1, 2)) ** 2
    if half > 0 or (half == 0 and root % 2 == 1):
        root += 1
    return Fraction(root, 10**12)


def formula_of(metric):
    return metric.get("formula") or " / ".join(metric["ratio"])


class Finisher:
    """Ratios and formulas of one slice and period, from the exact values of what they name."""

    def __init__(self, metrics, cell):
        self.metrics, self.known = metrics, dict(cell)

    def cell(self, name):
        if name not in self.known:
            self.known[name] = self.derived(self.metrics[name])
        return self.known[name]

    def reason(self, name):
        """Why a cell has no value: an input is over zero, or has none; else the metric is over zero."""
        metric = self.metrics[name]
        if "aggregate" in metric:
            return "no_value"
        inputs = names_of(formula_of(metric))
        without = [None if self.cell(each) is None else self.reason(each) for each in inputs
                   if self.cell(each) is None or self.cell(each)[0] is None]
        return "over_zero" if not without or "over_zero" in without else "no_value"

    def derived(self, metric):
        if "aggregate" in metric:
            return None
        formula = formula_of(metric)
        inputs = {name: self.cell(name) for name in names_of(formula)}
        present = [cell for cell in inputs.values() if cell is not None]
        if not present:
            return None
        lines = max(lines for _, lines in present)
        if len(present) < len(inputs) or any(value is None for value, _ in present):
            return None, lines
        exact = re.sub(r"(?<![a-z0-9_.])[0-9]+(\.[0-9]+)?", r"Fraction('\g<0>')", formula)
        values = {name: value for name, (value, _) in inputs.items()}
        try:
            return eval(exact, {"Fraction": Fraction}, values), lines
        except ZeroDivisionError:
            return None, lines
