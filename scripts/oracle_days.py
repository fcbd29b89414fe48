"""Comparisons of the same days in DuckDB SQL: what oracle.py holds `--compare` to."""

import csv
import datetime
import io
from fractions import Fraction

from oracle_tables import Finisher, names_of
from expected_tables import written

DAY = datetime.timedelta(1)
BASELINES = {"previous": ("previous", "change", "previous_days"),
             "year": ("year_before", "year_change", "year_days")}
HOLISTIC = ("count_distinct", "median", "percentile", "first", "last")


class SameDays:
    """`tables` are those of the same lines."""

    def __init__(self, tables, policy):
        self.tables, self.policy = tables, policy
        self.calendar, self.metrics = tables.calendar, tables.metrics
        self.has_weeks = "-P" in self.calendar.months[0]
        self.quarters = list(dict.fromkeys(quarter for _, _, quarter in self.calendar.days))
        self.months_of = {}
        for month, quarter in self.calendar.quarter_of.items():
            self.months_of.setdefault(quarter, []).append(month)
        counted = tables.database.execute("SELECT DISTINCT day FROM lines ORDER BY day").fetchall()
        # Dates that stand for months tell whole months apart, not days.
        self.tells_days = tables.days == [row[0] for row in counted]
        self.filled = [name for name, metric in self.metrics.items() if "fill" in metric]
        self.every = {}
        for columns in tables.slices():
            self.every[tuple(columns)] = {text for text, _ in tables.cells(columns, "month")}
        tables.database.execute("ALTER TABLE lines RENAME TO every_line")
        self.known = {}

    def differences(self, found):
        """Rows of a compared table whose days, baseline or change are others."""
        for row in csv.DictReader(io.StringIO(found)):
            for baseline, columns in BASELINES.items():
                expected = self.expected(row, baseline)
                if expected is not None and expected != tuple(row[column] for column in columns):
                    yield (f"{row['metric']},{row['slice']},{row['period']} {baseline}: "
                           f"{[row[column] for column in columns]}, expected {list(expected)}")

    def expected(self, row, baseline):
        """(before, change, days); none where whole periods are compared."""
        other = self.before(row["period"], row["grain"], baseline)
        days = self.days(row["period"], other, baseline) if other else None
        if days and not self.tells_days and not all(map(self.are_whole_months, days)):
            days = None
        if days is None or self.needs_values(row["metric"]):
            is_whole = row["status"] == "complete" and not self.is_shifted(
                row["period"], other, baseline)
            return None if is_whole else ("", "", "")
        now, then = (self.value(row, span) for span in days)
        text = " ".join(f"{first}/{last}" for first, last in days)
        before = "" if then is None else written(then, row["unit"])
        change = "" if None in (now, then) else written(rounded(now) - rounded(then), row["unit"])
        return before, change, text

    def needs_values(self, name):
        metric = self.metrics[name]
        if "aggregate" in metric:
            return metric["aggregate"] in HOLISTIC
        return any(map(self.needs_values, metric.get("ratio") or names_of(metric["formula"])))

    def are_whole_months(self, span):
        spans = [self.calendar.spans[month] for month in self.calendar.months]
        return any(first == span[0] for first, _ in spans) and any(last == span[1] for _, last in spans)

    # --- Days ----------------------------------------------------------------------------------

    def before(self, period, grain, baseline):
        periods = self.calendar.months if grain == "month" else self.quarters
        steps = 1 if baseline == "previous" else {"month": 12, "quarter": 4}[grain]
        place = periods.index(period) - steps
        return periods[place] if place >= 0 else None

    def year(self, period):
        """First and last day of the fiscal year that holds a period of weeks."""
        name = period.split("-")[0]
        spans = [self.calendar.spans[month] for month in self.calendar.months
                 if month.startswith(name + "-")]
        return spans[0][0], spans[-1][1]

    def shifted(self, period, other, baseline):
        """The days of both periods that are compared when both are over."""
        now, then = self.calendar.spans[period], self.calendar.spans[other]
        if baseline == "previous" or not self.has_weeks or self.policy == "raw":
            return now, then
        (start, end), (start_before, end_before) = self.year(period), self.year(other)
        if end - start == end_before - start_before:
            return now, then
        first, last = (now[0] - start).days, min((now[1] - start).days, 363)
        shift = 7 * (self.policy == "restate" and end_before - start_before > end - start)
        return ((start + first * DAY, start + last * DAY),
                (start_before + (first + shift) * DAY, start_before + (last + shift) * DAY))

    def is_shifted(self, period, other, baseline):
        if other is None:
            return False
        spans = (self.calendar.spans[period], self.calendar.spans[other])
        return self.shifted(period, other, baseline) != spans

    def days(self, period, other, baseline):
        tables, (first, last) = self.tables, self.calendar.spans[period]
        recent = [day for day in tables.days if (tables.days[-1] - day).days <= 92]
        silence = max(((later - day).days - 1 for day, later in zip(recent, recent[1:])), default=0)
        slack = min(silence, 7) * DAY
        covered = (tables.days[0] - slack, tables.days[-1] + slack)
        through = last
        if tables.status(period) != "complete":
            through = min(tables.as_of - DAY, tables.days[-1], last)
            if not self.tells_days:
                through = self.end_of_months(through)
            if first < covered[0] or through < first:
                return None
        now, then = self.shifted(period, other, baseline)
        if through < now[1]:
            if self.has_weeks:
                end = then[0] + (through - now[0])
            else:
                end = self.same_day(period, other, through)
            now, then = (now[0], through), (then[0], min(end, then[1]))
        if (now, then) == (self.calendar.spans[period], self.calendar.spans[other]):
            return None
        if then[0] < covered[0] or then[1] > covered[1] or then[1] >= tables.as_of:
            return None
        return now, then

    def same_day(self, period, other, day):
        months = self.months_of.get(period, [period])
        others = self.months_of.get(other, [other])
        place = next(number for number, month in enumerate(months)
                     if self.calendar.spans[month][1] >= day)
        offset = day - self.calendar.spans[months[place]][0]
        first, last = self.calendar.spans[others[place]]
        is_whole = not self.tells_days and self.calendar.spans[months[place]][1] == day
        return last if is_whole else min(first + offset, last)

    def end_of_months(self, day):
        """The day itself if a month ends on it, else the day before its month."""
        spans = map(self.calendar.spans.get, self.calendar.months)
        first, last = next(span for span in spans if span[1] >= day)
        return day if day == last else first - DAY

    # --- Values --------------------------------------------------------------------------------

    def value(self, row, span):
        order = self.tables.dimensions()
        columns = tuple(sorted((pair.split("=")[0] for pair in row["slice"].split(";") if pair),
                               key=order.index))
        if (columns, span) not in self.known:
            self.known[columns, span] = self.cells(columns, span)
        finished = Finisher(self.metrics, self.known[columns, span].get(row["slice"], {})).cell(
            row["metric"])
        return None if finished is None else finished[0]

    def cells(self, columns, span):
        self.tables.database.execute(
            f"CREATE OR REPLACE VIEW lines AS SELECT * REPLACE ('' AS month) FROM every_line "
            f"WHERE day BETWEEN DATE '{span[0]}' AND DATE '{span[1]}'")
        months, self.tables.months = self.tables.months, []
        cells = {text: cell for (text, _), cell in
                 self.tables.cells(list(columns), "month").items()}
        self.tables.months = months
        for text in self.every[columns] if self.filled else ():
            for name in self.filled:
                cells.setdefault(text, {}).setdefault(name, (Fraction(0), 0))
        return cells


def rounded(value):
    """Half-even to 12 places, as the cells are."""
    return Fraction(round(Fraction(value) * 10**12), 10**12)
