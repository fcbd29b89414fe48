"""How analysts write: numbers in many styles, periods, subjects, comparisons."""

import dataclasses
from fractions import Fraction

SIGNS = {"USD": "$", "EUR": "€", "GBP": "£"}
NAMES = {"USD": "dollars", "EUR": "euros", "GBP": "pounds"}
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
ORDINALS = ("zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")


@dataclasses.dataclass(frozen=True)
class Written:
    """A number as text, and the values that it may stand for."""

    text: str
    value: Fraction
    half: Fraction

    def fits(self, value):
        return abs(value - self.value) <= self.half

    def misses(self, value):
        """Clearly not this value, even to a reader who is generous at the edges."""
        return abs(value - self.value) > self.half * Fraction(6, 5)


def rounded(value, places):
    """Half up, and its plain and its grouped digits."""
    unit = Fraction(10) ** -places
    steps = int(abs(value) / unit + Fraction(1, 2))
    whole, rest = divmod(steps, 10**max(places, 0)) if places > 0 else (steps * 10**-places, 0)
    fraction = f".{rest:0{places}}" if places > 0 else ""
    exact = steps * unit * (-1 if value < 0 else 1)
    return exact, unit / 2, f"{whole}{fraction}", f"{whole:,}{fraction}"


def minus(rng, value):
    return rng.choice(("-", "-", "−", "minus ")) if value < 0 else ""


def money(rng, value, currency):
    sign, name = SIGNS[currency], NAMES[currency]
    size = abs(value)
    styles = ["full"]
    if size >= 950_000:
        styles = ["full", "M", "M", "M"]
    elif size >= 12_000:
        styles = ["full", "K", "K"]
    style = rng.choice(styles)
    if style == "full":
        places = rng.choice((0, 2)) if size >= 500 else 2
        exact, half, _, grouped = rounded(value, places)
        text = rng.choice((f"{sign}{grouped}", f"{sign}{grouped}", f"{currency} {grouped}", f"{grouped} {name}"))
        return Written(minus(rng, exact) + text, exact, half)
    factor, words = (10**6, ("M", "m", " million", " mn")) if style == "M" else (1000, ("K", "k", "K", " thousand"))
    exact, half, _, grouped = rounded(value / factor, rng.choice((1, 2, 2, 3) if style == "M" else (0, 1, 1)))
    word = rng.choice(words)
    forms = [f"{sign}{grouped}{word}"] * 3
    if word.startswith(" m") and word != " mn":
        forms += [f"{grouped}{word} {name}", f"{currency} {grouped}{word}"]
    return Written(minus(rng, exact) + rng.choice(forms), exact * factor, half * factor)


def percent(rng, value, places=None):
    """A share or a rate, stored as a fraction of one."""
    if places is None:
        places = rng.choice((0, 1, 1, 1, 2)) if abs(value) >= Fraction(2, 100) else rng.choice((1, 2))
    exact, half, plain, _ = rounded(value * 100, places)
    word = rng.choice(("%", "%", "%", "%", " percent", " per cent", " %"))
    if places == 0 and 0 < exact <= 12 and rng.random() < 0.3:
        plain, word = WORDS[int(exact)], rng.choice((" percent", " per cent"))
    return Written(f"{minus(rng, exact)}{plain}{word}", exact / 100, half / 100)


def points(rng, value):
    places = rng.choice((1, 1, 2))
    if rng.random() < 0.15:
        exact, half, _, grouped = rounded(value * 10_000, 0)
        return Written(f"{grouped} basis points", exact / 10_000, half / 10_000)
    exact, half, plain, _ = rounded(value * 100, places)
    return Written(plain + rng.choice((" percentage points", " points", " pp", " percentage points")), exact / 100, half / 100)


def count(rng, value):
    if value == int(value) and 0 < value <= 12 and rng.random() < 0.4:
        return Written(WORDS[int(value)], value, Fraction(1, 4))
    if value >= 20_000 and rng.random() < 0.3:
        exact, half, plain, _ = rounded(value / 1000, 1)
        return Written(plain + rng.choice(("K", "k", " thousand")), exact * 1000, half * 1000)
    exact, half, plain, grouped = rounded(value, 0)
    return Written(rng.choice((grouped, grouped, plain)), exact, half)


def number(rng, value, metric, currency):
    if metric.unit == "money":
        return money(rng, value, currency)
    return percent(rng, value) if metric.unit == "percent" else count(rng, value)


def local(digits):
    """Digits as the language writes them."""
    return digits


def given(slot, number):
    return {slot: number.text}


def integer(value):
    return f"{int(value):,}"


def nothing(currency):
    return SIGNS[currency] + "0"


# Periods

def month_name(rng, number):
    year, name = number // 12, MONTHS[number % 12]
    return rng.choice((f"{name} {year}", f"{name} {year}", f"{name} {year}", f"{name[:3]} {year}", f"{year}-{number % 12 + 1:02}",
                       f"{name} of {year}", f"{name[:3]} '{year % 100}"))


def period_name(rng, period):
    if period.grain == "month":
        return month_name(rng, period.first)
    year, quarter = period.key.lstrip("FY").split("-Q")
    word = ORDINALS[int(quarter)]
    if period.key.startswith("FY"):
        return rng.choice((f"Q{quarter} FY{year}", f"FY{year} Q{quarter}", f"fiscal Q{quarter} {year}", f"FY{year}-Q{quarter}",
                           f"the {word} fiscal quarter of {year}", f"the {word} quarter of fiscal {year}", f"Q{quarter} FY{year[2:]}"))
    return rng.choice((f"Q{quarter} {year}", f"Q{quarter} {year}", f"the {word} quarter of {year}", f"{year}-Q{quarter}",
                       f"Q{quarter} of {year}", f"{quarter}Q{year[2:]}", f"Q{quarter} '{year[2:]}"))


def listing(rng, names):
    *head, last = names
    return f"{', '.join(head)}{rng.choice((' and ', ', and ')) if len(names) > 2 else ' and '}{last}" if head else last
