"""Which days `--compare` compares, where it is not whole periods: for oracle_comparisons.py."""

import datetime

DAY = datetime.timedelta(1)


class SameDays:
    """`tables` are those of the same lines."""

    def __init__(self, tables, policy):
        self.tables, self.policy = tables, policy
        self.calendar = tables.calendar
        self.has_weeks = "-P" in self.calendar.months[0]
        self.months_of = {}
        for month, quarter in self.calendar.quarter_of.items():
            self.months_of.setdefault(quarter, []).append(month)
        counted = tables.database.execute("SELECT DISTINCT day FROM lines ORDER BY day").fetchall()
        # Dates that stand for months tell whole months apart, not days.
        self.tells_days = tables.days == [row[0] for row in counted]

    def compared(self, period, other, baseline):
        """The days of the period and of its baseline; none where they are not told apart."""
        days = self.days(period, other, baseline) if other else None
        if days and not self.tells_days and not all(map(self.are_whole_months, days)):
            return None
        return days

    def are_whole_months(self, span):
        spans = [self.calendar.spans[month] for month in self.calendar.months]
        return any(first == span[0] for first, _ in spans) and any(last == span[1] for _, last in spans)

    # --- Days ----------------------------------------------------------------------------------

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
