"""Instants near midnight in many time zones, with the month and the week period of their local day.

The oracle is Python's zoneinfo for the clocks, and a walk from week to week for the calendar. The
table is read by LocalDaysTests: every instant must be counted in the period named beside it.

    python scripts/local_days.py            writes Tests/EndToEndTests/Fixtures/LocalDays.csv
    python scripts/local_days.py --check    says whether the file is what this script makes
"""

import pathlib
import sys
from datetime import date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

FILE = pathlib.Path(__file__).parent.parent / "Tests/EndToEndTests/Fixtures/LocalDays.csv"

ZONES = [
    "UTC", "Europe/Berlin", "Europe/London", "America/New_York", "America/St_Johns",
    "Asia/Kolkata", "Asia/Kathmandu", "Australia/Sydney", "Australia/Lord_Howe",
    "Pacific/Auckland", "Pacific/Chatham", "America/Santiago", "Pacific/Kiritimati",
]
FIRST, LAST = date(2024, 1, 1), date(2026, 1, 10)


def week_periods():
    """The 4-4-5 period of each day, for years that end on the last Sunday of December."""
    periods, year, day = {}, 2024, date(2024, 1, 1)  # the Monday after 31 December 2023
    while year <= 2026:
        end = date(year, 12, 31)
        while end.weekday() != 6:
            end -= timedelta(days=1)
        lengths = [4, 4, 5] * 4
        lengths[11] += ((end - day).days + 1) // 7 - 52
        for index, weeks in enumerate(lengths):
            for _ in range(weeks * 7):
                periods[day] = f"FY{year}-P{index + 1:02}"
                day += timedelta(days=1)
        year += 1
    return periods


def midnights(zone):
    """The days whose ends are tried: of every month, of every change of the clocks, of Decembers."""
    day = FIRST
    while day < LAST:
        following = day + timedelta(days=1)
        clocks = [datetime.combine(each, time(12), zone).utcoffset() for each in (day, following)]
        before = datetime.combine(day - timedelta(days=1), time(12), zone).utcoffset()
        if following.day == 1 or clocks[0] != clocks[1] or before != clocks[0] or (
            day.month == 12 and day.day >= 27
        ):
            yield following
        day = following


def written(instant, index):
    """The same instant as exports write it: in UTC, with the local offset, with another one."""
    offset = [timezone.utc, instant.tzinfo, timezone(timedelta(hours=9)),
              timezone(timedelta(hours=-3, minutes=-30))][index % 4]
    text = instant.astimezone(offset).isoformat(timespec="seconds")
    return text.replace("+00:00", "Z")


def lines():
    periods = week_periods()
    yield "zone,at,month,week_period"
    index = 0
    for name in ZONES:
        zone = ZoneInfo(name)
        for day in midnights(zone):
            for moment in [time(23, 30), time(23, 59, 59), time(0), time(0, 30)]:
                on = day if moment.hour == 0 else day - timedelta(days=1)
                instant = datetime.combine(on, moment, zone).astimezone(timezone.utc)
                local = instant.astimezone(zone)
                yield (f"{name},{written(local, index)},{local.date():%Y-%m},"
                       f"{periods[local.date()]}")
                index += 1


def main():
    text = "\n".join(lines()) + "\n"
    if "--check" not in sys.argv:
        FILE.write_text(text)
    elif FILE.read_text() != text:
        sys.exit(f"{FILE.name} is not what scripts/local_days.py makes; run it and look at the diff")


main()
