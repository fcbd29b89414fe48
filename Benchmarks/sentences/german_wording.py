"""How German analysts write numbers and periods."""

from . import wording
from .wording import SIGNS, Written, rounded

NAMES = {"USD": "US-Dollar", "EUR": "Euro", "GBP": "Pfund"}
MONTHS = ("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember")
WORDS = ("null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf")
STEMS = ("nullt", "erst", "zweit", "dritt", "viert", "fünft", "sechst", "siebt", "acht", "neunt", "zehnt")


def local(digits):
    """Digits as the language writes them."""
    return digits.translate(str.maketrans(",.", ".,"))


def minus(rng, value):
    return rng.choice(("-", "−", "minus ")) if value < 0 else ""


def money(rng, value, currency):
    sign, name = SIGNS[currency], NAMES[currency]
    size = abs(value)
    style = rng.choice(("full", "Mio", "Mio", "Mio") if size >= 950_000 else ("full", "Tsd", "Tsd") if size >= 12_000 else ("full",))
    if style == "full":
        exact, half, _, grouped = rounded(value, rng.choice((0, 2)) if size >= 500 else 2)
        digits = local(grouped)
        form = rng.choice((f"{digits} {sign}", f"{digits} {sign}", f"{digits} {name}", f"{digits} {currency}"))
        return Written(minus(rng, exact) + form, exact, half)
    factor, words = (10**6, ("Mio.", "Mio.", "Millionen")) if style == "Mio" else (1000, ("Tsd.", "Tsd.", "Tausend"))
    exact, half, _, grouped = rounded(value / factor, rng.choice((1, 2, 2, 3) if style == "Mio" else (0, 1, 1)))
    word = rng.choice(words)
    unit = name if word in ("Millionen", "Tausend") else rng.choice((sign, sign, name, currency))
    return Written(f"{minus(rng, exact)}{local(grouped)} {word} {unit}", exact * factor, half * factor)


def percent(rng, value, places=None):
    """A share or a rate, stored as a fraction of one."""
    if places is None:
        places = rng.choice((0, 1, 1, 1, 2)) if abs(value) >= wording.Fraction(2, 100) else rng.choice((1, 2))
    exact, half, plain, _ = rounded(value * 100, places)
    word = rng.choice((" %", " %", " Prozent", "%"))
    digits = local(plain)
    if places == 0 and 1 < exact <= 12 and rng.random() < 0.3:
        digits, word = WORDS[int(exact)], " Prozent"
    return Written(f"{minus(rng, exact)}{digits}{word}", exact / 100, half / 100)


def points(rng, value):
    if rng.random() < 0.15:
        exact, half, _, grouped = rounded(value * 10_000, 0)
        return Written(f"{local(grouped)} Basispunkte", exact / 10_000, half / 10_000)
    exact, half, plain, _ = rounded(value * 100, rng.choice((1, 1, 2)))
    return Written(local(plain) + rng.choice((" Prozentpunkte", " Prozentpunkte", " Punkte", " PP")), exact / 100, half / 100)


def count(rng, value):
    if value == int(value) and 1 < value <= 12 and rng.random() < 0.3:
        return Written(WORDS[int(value)], value, wording.Fraction(1, 4))
    if value >= 20_000 and rng.random() < 0.3:
        exact, half, plain, _ = rounded(value / 1000, 1)
        return Written(local(plain) + rng.choice((" Tsd.", " Tausend")), exact * 1000, half * 1000)
    exact, half, plain, grouped = rounded(value, 0)
    return Written(rng.choice((local(grouped), local(grouped), plain)), exact, half)


def number(rng, value, metric, currency):
    if metric.unit == "money":
        return money(rng, value, currency)
    return percent(rng, value) if metric.unit == "percent" else count(rng, value)


def given(slot, number):
    """The number as after "um", and as after "von"."""
    return {slot: number.text, f"{slot}_dat": number.text + ("n" if number.text.endswith(("punkte", "Punkte")) else "")}


def integer(value):
    return local(f"{int(value):,}")


def nothing(currency):
    return f"0 {SIGNS[currency]}"


def listing(rng, names):
    *head, last = names
    return f"{', '.join(head)}{rng.choice((' und ', ' sowie '))}{last}" if head else last


# Periods

def period(rng, slot, one):
    """A period as a heading (p), after "in" (in_p), in three cases (nom_p, acc_p, dat_p), after "zu" and after "bis"."""
    forms = month(rng, one.first) if one.grain == "month" else quarter(rng, one.key)
    return dict(zip((slot, *(f"{form}_{slot}" for form in ("in", "nom", "acc", "dat", "zu", "bis"))), forms))


def month(rng, number):
    year, at = number // 12, number % 12
    return named_month(f"{MONTHS[at]} {year}", rng, f"{at + 1:02}/{year}")


def named_month(name, rng, *also):
    return (rng.choice((name, name, name, *also)), rng.choice((f"im {name}", f"im {name}", f"im {name}", f"im Monat {name}")),
            f"der {name}", rng.choice((name, f"den {name}")), rng.choice((name, f"dem {name}")), f"zum {name}",
            f"bis Ende {name}")


def quarter(rng, key):
    year, number = key.lstrip("FY").split("-Q")
    stem, is_fiscal = STEMS[int(number)], key.startswith("FY")
    short = f"Q{number} GJ {year}" if is_fiscal else f"Q{number} {year}"
    kind = rng.choice((f"Geschäftsquartal {year}", f"Quartal des Geschäftsjahres {year}")) if is_fiscal else f"Quartal {year}"
    of_kind = kind.replace("uartal", "uartals")
    style = rng.randrange(3)
    if style == 0:
        return short, f"in {short}", short, short, short, f"zu {short}", f"bis Ende {short}"
    if style == 1:
        the = f"das {stem}e {kind}"
        return (f"{stem}es {kind}", f"im {stem}en {kind}", the, the, f"dem {stem}en {kind}", f"zum {stem}en {kind}",
                f"bis zum Ende des {stem}en {of_kind}")
    name = f"{number}. {kind}"
    return name, f"im {name}", f"das {name}", f"das {name}", f"dem {name}", f"zum {name}", f"bis zum Ende des {number}. {of_kind}"
