"""The months and quarters of a spec's calendar, day by day, from its rule alone."""

import datetime

WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
YEARS = range(2021, 2031)
DAY = datetime.timedelta(1)


class Calendar:
    """`days` holds (day, month, quarter); `months` every month in order; `spans` first and last days."""

    def __init__(self, spec):
        self.start = spec.get("fiscal_year_starts", 1)
        # Years run ahead of the calendar year in which they start, unless named after it.
        self.ahead = int(self.start != 1 and spec.get("year_named_after", "end") == "end")
        weeks = spec.get("weeks", "none")
        self.days = self.of_months() if weeks == "none" else self.of_weeks(weeks, spec["year_ends"])
        self.months, self.spans = [], {}
        for day, month, quarter in self.days:
            if month not in self.spans:
                self.months.append(month)
            for period in (month, quarter):
                first, _ = self.spans.get(period, (day, day))
                self.spans[period] = (first, day)
        self.quarter_of = {month: quarter for _, month, quarter in self.days}
        self.quarters = list(dict.fromkeys(self.quarter_of.values()))
        self.years = {}

    def periods(self, grain):
        """All of a grain, in order."""
        return self.months if grain == "month" else self.quarters

    def of_the_year(self, period):
        """The periods of its grain in the (fiscal) year of a period."""
        if period not in self.years:
            quarter_of = {**self.quarter_of, **dict(zip(self.quarters, self.quarters))}
            year = quarter_of[period].split("-Q")[0]
            periods = self.periods("month" if period in self.quarter_of else "quarter")
            self.years[period] = [
                each for each in periods if quarter_of[each].split("-Q")[0] == year]
        return self.years[period]

    def of_months(self):
        day, days = datetime.date(YEARS[0], 1, 1), []
        while day.year in YEARS:
            passed = (day.month - self.start) % 12
            year = day.year - (day.month < self.start) + self.ahead
            name = f"{year}" if self.start == 1 else f"FY{year}"
            days.append((day, f"{day.year}-{day.month:02}", f"{name}-Q{passed // 3 + 1}"))
            day += DAY
        return days

    def of_weeks(self, pattern, rule):
        lengths = [int(part) for part in pattern.split("-")] * 4
        days = []
        for year in YEARS:
            day, end = self.year_end(year, rule) + DAY, self.year_end(year + 1, rule)
            for month, length in enumerate(lengths):
                is_last = month == 11
                last = end if is_last else day + length * 7 * DAY - DAY
                while day <= last:
                    days.append((day, f"FY{year + self.ahead}-P{month + 1:02}",
                                 f"FY{year + self.ahead}-Q{month // 3 + 1}"))
                    day += DAY
        return days

    def year_end(self, year, rule):
        """The day before the fiscal year that starts in a calendar year."""
        which, weekday = rule.split()
        day = datetime.date(year, self.start, 1) - DAY
        if which == "nearest":
            day += 3 * DAY
        while day.weekday() != WEEKDAYS.index(weekday):
            day -= DAY
        return day
