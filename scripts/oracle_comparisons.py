"""All that `--compare` says of every cell, from the lines alone: what oracle.py holds it to.

Running totals, and days where whole periods are not compared, are added up from the lines anew in
DuckDB SQL; nothing is combined from the cells of periods.
"""

import ast

from expected_tables import written
from oracle_days import SameDays
from oracle_effects import Parts, adds_up, effects, is_linear
from oracle_spans import Spans
from oracle_tables import Cell, Finisher, names_of, rounded

BASELINES = {"previous": ["previous", "change", "relative", "contribution", "rate", "mix"],
             "year": ["year_before", "year_change", "year_relative", "year_contribution",
                      "year_rate", "year_mix"]}
COLUMNS = ["metric", "slice", "grain", "period", "value", "unit", "rows", "status",
           *BASELINES["previous"], *BASELINES["year"], "year_to_date", "trailing_twelve", "rank",
           "siblings", "share", "target", "gap", "previous_days", "year_days", "undefined"]
# Where a row names its columns that are not compared.
UNHELD = "unheld"
HOLISTIC = ("count_distinct", "median", "percentile", "first", "last")


class View:
    """Cells by metric, slice and period: of the tables, or of the days of two periods."""

    def __init__(self, cells):
        self.cells = cells
        self.slices = {}
        for _, text, _ in cells:
            self.slices.setdefault(columns_of(text), set()).add(text)

    def cell(self, name, text, period):
        return self.cells.get((name, text, period))


class Comparisons:
    """`tables` have been made; their lines are taken apart."""

    def __init__(self, tables):
        self.tables, self.spec, self.metrics = tables, tables.spec, tables.metrics
        self.calendar = tables.calendar
        self.whole = View(tables.finished)
        self.parts = {name: parts for name in self.metrics
                      if (parts := Parts.of(name, self.metrics))}
        self.days = SameDays(tables, self.spec["calendar"].get("week_53", "restate"))
        self.periods = {grain: sorted({period for _, _, period in tables.finished
                                       if (period in self.calendar.quarter_of) == (grain == "month")},
                                      key=self.calendar.periods(grain).index)
                        for grain in ("month", "quarter")}
        self.same_days = {}
        spans = {}
        for grain, periods in self.periods.items():
            for period in periods:
                spans |= self.spans_of(period, grain)
        self.spans = Spans(tables, [(name, *span) for name, span in spans.items()])
        self.views, self.effects, self.siblings = {}, {}, {}

    def spans_of(self, period, grain):
        """By name, the spans that the comparisons of a period need; notes its days."""
        spans = {}
        for kind in ("ytd", "t12"):
            first = self.first(kind, period, grain)
            if first:
                spans[f"{kind} {period}"] = (
                    self.calendar.spans[first][0], self.calendar.spans[period][1])
        for baseline in BASELINES:
            other = self.before(period, grain, baseline)
            days = self.days.compared(period, other, baseline) if other else None
            if days:
                self.same_days[period, baseline] = days
                spans |= {f"{first}/{last}": (first, last) for first, last in days}
        return spans

    # --- Rows ----------------------------------------------------------------------------------

    def rows(self):
        """What must be said, by column, in the order of the tables."""
        present = {}
        for name, text, period in self.whole.cells:
            present.setdefault((name, text), set()).add(period)
        rows = []
        for place, name in enumerate(self.metrics):
            for (metric, text), periods in present.items():
                if metric == name:
                    for period in periods | self.gone(name, text, periods):
                        rows.append((place, text.encode(), period, self.row(name, text, period)))
        rows.sort(key=lambda row: row[:3])
        return [row[-1] for row in rows]

    def gone(self, name, text, periods):
        """Periods without a cell of a member that had one in a baseline."""
        wide = self.wide(name, text)
        if text == wide or not (self.is_additive(name) or name in self.parts):
            return set()
        gone = set()
        for grain in ("month", "quarter"):
            for period in self.periods[grain]:
                if period in periods or not self.whole.cell(name, wide, period):
                    continue
                for baseline in BASELINES:
                    other = self.before(period, grain, baseline)
                    view = self.view(period, other, baseline)
                    if other in periods or (view and view.cell(name, text, other)):
                        gone.add(period)
        return gone

    def row(self, name, text, period):
        grain = "month" if period in self.calendar.quarter_of else "quarter"
        cell = self.whole.cell(name, text, period) or Cell(None, 0, self.tables.status(period))
        unit = self.tables.unit(name, self.tables.code(columns_of(text), text))
        row = {"metric": name, "slice": text, "grain": grain, "period": period, "unit": unit,
               "rows": str(cell.lines), "status": cell.status}
        reasons = {}

        def put(column, value, unit=unit):
            """A number, a reason, or none where there is nothing to say."""
            if isinstance(value, str):
                reasons[column], value = value, None
            row[column] = written(value, unit)

        put("value", cell.value if cell.value is not None or not cell.lines else cell.reason)
        for baseline, columns in BASELINES.items():
            values, days = self.compared(name, text, period, grain, baseline, cell)
            for column, value in zip(columns, values):
                is_money = column.split("_")[-1] in ("previous", "before", "change", "contribution")
                put(column, value, unit if is_money else "number")
            row[f"{baseline}_days"] = days
        put("year_to_date", self.running("ytd", name, text, period, grain))
        is_over = cell.status == "complete"
        put("trailing_twelve",
            self.running("t12", name, text, period, grain) if is_over else "partial")
        place, siblings = self.rank(name, text, period, cell)
        put("rank", place, "count")
        put("siblings", siblings, "count")
        put("share", self.share(name, text, period, cell), "number")
        target = self.target(name, text, period)
        put("target", target)
        put("gap", target if target is None else
            "partial" if not is_over else
            cell.value - target if cell.value is not None else cell.reason or "no_value")
        row[UNHELD] = ["year_to_date", "trailing_twelve"] if self.is_estimated(name) else []
        row["undefined"] = ";".join(
            f"{column}={reasons[column]}" for column in COLUMNS
            if column in reasons and column not in row[UNHELD])
        return row

    # --- Members -------------------------------------------------------------------------------

    def is_additive(self, name):
        metric = self.metrics[name]
        if "formula" in metric:
            return is_linear(ast.parse(metric["formula"], mode="eval").body, self.metrics, adds_up)
        return adds_up(metric)

    def wide(self, name, text):
        """The widest slice that a slice is part of: the total, or all of its currency."""
        if name not in self.tables.held_apart:
            return ""
        return next(pair for pair in text.split(";") if pair.startswith("ccy="))

    def rank(self, name, text, period, cell):
        """Among the slices that differ in the last dimension only."""
        parent, _, last = text.rpartition(";")
        if text == self.wide(name, text) or last.endswith("="):
            return None, None
        if cell.value is None:
            return "no_value", None
        if (parent, columns_of(text)) not in self.siblings:
            self.siblings[parent, columns_of(text)] = [
                each for each in self.whole.slices[columns_of(text)]
                if each.rpartition(";")[0] == parent and not each.endswith("=")]
        known = [self.whole.cell(name, each, period)
                 for each in self.siblings[parent, columns_of(text)]]
        values = [each.value for each in known if each and each.value is not None]
        return 1 + sum(value > cell.value for value in values), len(values)

    def share(self, name, text, period, cell):
        wide = self.wide(name, text)
        if not self.is_additive(name) or text == wide:
            return None
        total = self.whole.cell(name, wide, period)
        if total is None:
            return "missing"
        part = cell.value if cell.lines else cell.value or 0
        if part is None or total.value is None:
            return "no_value"
        return part / total.value if total.value else "over_zero"

    def target(self, name, text, period):
        return None if text else self.tables.oracle.targets.get((name, period))

    # --- Running totals ------------------------------------------------------------------------

    def first(self, kind, period, grain):
        """The period that a running total begins with; none where the tables begin later."""
        periods = self.calendar.periods(grain)
        if kind == "ytd":
            first = self.calendar.of_the_year(period)[0]
        else:
            first = periods[periods.index(period) + 1 - {"month": 12, "quarter": 4}[grain]]
        whole = next((each for each in self.periods[grain]
                      if self.tables.status(each) == "complete"), None)
        if whole is None or periods.index(first) < periods.index(whole):
            return None
        return first

    def running(self, kind, name, text, period, grain):
        if not self.first(kind, period, grain):
            return "not_covered"
        finisher = Finisher(self.metrics, self.spans.cell(columns_of(text), text, f"{kind} {period}"))
        cell = self.tables.known(finisher, name, "")
        return "missing" if cell is None else cell.reason if cell.value is None else cell.value

    def is_estimated(self, name):
        """Whether it rests on an estimate, which is held in the tables and not over other spans."""
        metric = self.metrics[name]
        if "aggregate" in metric:
            return (metric["aggregate"] == "count_distinct"
                    and metric.get("method") == "approximate")
        return any(map(self.is_estimated, metric.get("ratio") or names_of(metric["formula"])))

    # --- Baselines -----------------------------------------------------------------------------

    def before(self, period, grain, baseline):
        periods = self.calendar.periods(grain)
        steps = 1 if baseline == "previous" else {"month": 12, "quarter": 4}[grain]
        return periods[periods.index(period) - steps]

    def needs_values(self, name):
        metric = self.metrics[name]
        if "aggregate" in metric:
            return metric["aggregate"] in HOLISTIC
        return any(map(self.needs_values, metric.get("ratio") or names_of(metric["formula"])))

    def view(self, period, other, baseline):
        """The cells of the days that are compared; none where whole periods are."""
        days = self.same_days.get((period, baseline))
        if days and (period, baseline) not in self.views:
            cells = {}
            for (first, last), at in zip(days, (period, other)):
                for columns in self.tables.slices():
                    for text in self.spans.slices(columns, f"{first}/{last}"):
                        finisher = Finisher(
                            self.metrics, self.spans.cell(columns, text, f"{first}/{last}"))
                        for name in self.metrics:
                            if self.needs_values(name) or self.tables.is_apart(name, columns, text):
                                continue
                            cell = self.tables.known(finisher, name, "complete")
                            if cell:
                                cells[name, text, at] = cell
            self.views[period, baseline] = View(cells)
        return self.views.get((period, baseline))

    def compared(self, name, text, period, grain, baseline, cell):
        """What stands in the columns of a baseline, and the days."""
        other = self.before(period, grain, baseline)
        view = self.view(period, other, baseline)
        if view and not self.needs_values(name):
            days = " ".join(f"{first}/{last}" for first, last in self.same_days[period, baseline])
            cell = view.cell(name, text, period) or Cell(None, 0, "complete")
            return self.changes(view, name, text, period, other, cell), days
        if self.days.is_shifted(period, other, baseline):
            return ["other_weeks"] * 3 + [None] * 3, ""
        return self.changes(self.whole, name, text, period, other, cell), ""

    def changes(self, view, name, text, period, other, cell):
        contribution = rate = mix = None
        wide = self.wide(name, text)
        if self.is_additive(name) and text != wide:
            contribution = self.contribution(view, name, text, period, other, cell)
        if name in self.parts and text != wide:
            rate, mix = self.rate_and_mix(view, name, text, wide, period, other)
        return [*change(view.cell(name, text, other), cell), contribution, rate, mix]

    def contribution(self, view, name, text, period, other, cell):
        """What a member adds to the total's change: one without a cell stands at nothing."""
        both = [view.cell(name, self.wide(name, text), each) for each in (period, other)]
        if None in both:
            return "missing"
        if any(each.status == "partial" for each in both):
            return "partial"
        before = view.cell(name, text, other)
        now = cell.value if cell.lines else cell.value or 0
        then = before.value if before else 0
        return "no_value" if now is None or then is None else now - then

    def rate_and_mix(self, view, name, text, wide, period, other):
        key = id(view), name, columns_of(text), wide, period, other
        if key not in self.effects:
            members = sorted((each for each in view.slices.get(columns_of(text), ())
                              if wide in ("", *each.split(";"))), key=str.encode)
            self.effects[key] = effects(self.parts[name], view, members, wide, period, other)
        known = self.effects[key]
        return (known, known) if isinstance(known, str) else known.get(text, ("missing",) * 2)


def columns_of(text):
    return tuple(pair.split("=")[0] for pair in text.split(";")) if text else ()


def change(before, now):
    """The value before, the difference, and that of what was before."""
    if before is None:
        return ["missing"] * 3
    if "partial" in (before.status, now.status):
        return ["partial"] * 3
    if before.value is None:
        return [before.reason] * 3
    if now.value is None:
        return [before.value, *[now.reason if now.lines else "missing"] * 2]
    difference = now.value - before.value
    if before.value == 0:
        relative = "from_zero"
    elif before.value * now.value < 0:
        relative = "sign_change"
    else:
        relative = rounded(difference / abs(before.value))
    return [before.value, difference, relative]
