"""Classes about members beside each other: comparison, extreme, rank, count, quantifier."""

from fractions import Fraction

from . import wording
from .maker import possessive, sentences
from .templates import baseline

MORE = (
    "{A} had {more} {s} than {B} in {p}.", "In {p}, {A} recorded {more} {s} than {B}.", "{A} outpaced {B} on {s} in {p}.",
    "{A} was ahead of {B} on {s} in {p}.", "{A} posted {more} {s} than {B} in {p}.", "{S} in {p} {be} higher in {A} than in {B}.",
    "In {p} {A} beat {B} on {s}.", "{As} {s} exceeded {Bs} in {p}.", "{As} {s} in {p} topped {Bs}.",
    "{S} {be} greater for {A} than for {B} in {p}.", "On {s}, {A} led {B} in {p}.", "{A} surpassed {B} in {s} in {p}.",
    "{A} came out above {B} on {s} in {p}.", "With {v}, {A} had {more} {s} than {B} in {p}.",
    "{A} ({v}) stood above {B} ({w}) on {s} in {p}.",
)
LESS = (
    "{A} had {less} {s} than {B} in {p}.", "In {p}, {A} recorded {less} {s} than {B}.", "{A} trailed {B} on {s} in {p}.",
    "{A} was behind {B} on {s} in {p}.", "{S} in {p} {be} lower in {A} than in {B}.", "{A} lagged {B} on {s} in {p}.",
    "{As} {s} fell short of {Bs} in {p}.", "{A} came out below {B} on {s} in {p}.", "With {v}, {A} had {less} {s} than {B} in {p}.",
)

# Of costs and complaints, who leads is a matter of taste.
CONTEST = ("outpaced", "ahead", "beat", "led", "surpassed", "trailed", "behind", "lagged", "came out", "stood above")


def beside(c, fits=lambda metric: True):
    """A metric and a period with the values of all members of a dimension, none missing, none equal."""
    dimension = c.rng.choice(list(c.tenant.dimensions))
    metric, period = c.metric(fits), c.period()
    values = {entity: c.table.value(metric, entity, period) for entity in c.table.entities[dimension]}
    c.need(None not in values.values() and len(set(values.values())) == len(values))
    return dimension, metric, period, values


@sentences(22, "swapped comparison")
def swapped(c, is_true):
    _, metric, period, values = beside(c)
    a, b = c.rng.sample(list(values), 2)
    says_more = c.rng.random() < 0.6
    c.need(abs(values[a] - values[b]) > abs(values[b]) / 50)
    if (values[a] > values[b]) != (says_more == is_true):
        a, b = b, a
    name, is_plural = c.name(metric)
    (_, first), = a
    (_, second), = b
    templates = [text for text in (MORE if says_more else LESS) if metric.better == "up" or not any(word in text for word in CONTEST)]
    more, less = ("more", "fewer") if metric.unit == "count" and is_plural else ("higher", "lower")
    return c.say(templates, more=more, less=less, s=name, be="were" if is_plural else "was", A=first, B=second, As=possessive(first),
                 Bs=possessive(second), v=c.write(values[a], metric).text, w=c.write(values[b], metric).text, p=c.when(period))


TOP = (
    "{M} had the {most} {s} of all {ds} in {p}.", "In {p}, {M} posted the {most} {s} of any {d}.", "The {most} {s} in {p} came from {M}.",
    "Among the {ds}, {M} had the {most} {s} in {p}.", "No {d} had {more} {s} than {M} in {p}.", "{M} recorded the {most} {s} of the {ds} in {p}.",
    "The {d} with the {most} {s} in {p} was {M}.", "{M} showed the {most} {s} among the {ds} in {p}, at {v}.",
    "At {v}, {M} had the {most} {s} of all {ds} in {p}.", "Of all {ds}, {M} had the {most} {s} in {p}.",
)
PEAK = (
    "{P} was the month with the {most} {s} in our records.", "{S} hit a record {high} in {p}.", "{S} in {p} {be} the {most} on record.",
    "{S} reached an all-time {high} in {p}.", "Never before {has} {s} been as {highly} as in {p}.", "{S} {be} at a record {high} of {v} in {p}.",
    "{P} brought the {most} {s} of any month so far.", "In {p}, {s} set a new record {high}.", "The {most} {s} on record came in {p}.",
    "{S} marked an all-time {high} in {p}, at {v}.",
)
OF_YEAR = (
    "{P} had the {most} {s} of {y}.", "In {y}, {s} {be} {most} in {m}.", "The {most} {s} of {y} came in {m}.",
    "For {y}, the {most} {s} fell in {m}.", "{M} was the month with the {most} {s} in {y}.", "Within {y}, {s} peaked in {m}.",
)


@sentences(23, "superlative")
def superlative(c, is_true):
    return c.rng.choice((top, top, peak, of_year))(c, is_true)


def extremes(is_high):
    return {"most": "highest" if is_high else "lowest", "more": "higher" if is_high else "lower",
            "high": "high" if is_high else "low", "highly": "high" if is_high else "low"}


def top(c, is_true):
    dimension, metric, period, values = beside(c)
    is_high = c.rng.random() < 0.7
    best = (max if is_high else min)(values, key=values.get)
    entity = best if is_true else c.rng.choice([entity for entity in values if entity != best])
    c.need(is_true or abs(values[entity] - values[best]) > abs(values[best]) / 100)
    singular, plural = c.noun(dimension)
    name, _ = c.name(metric)
    return c.say(TOP, M=entity[0][1], s=name, p=c.when(period), v=c.write(values[entity], metric).text, d=singular, ds=plural, **extremes(is_high))


def peak(c, is_true):
    metric, entity = c.metric(), c.entity()
    periods = c.table.months + ([c.table.partial] if c.table.partial else [])
    values = {period: c.table.value(metric, entity, period) for period in periods}
    is_high = c.rng.random() < 0.7 or c.table.partial is not None
    told = {period: value for period, value in values.items() if value is not None}
    period = c.rng.choice(c.table.months)
    c.need(None not in values.values() and len(set(told.values())) == len(told) and period.first > c.table.first + 5)
    # A record that was one when it was set and has been beaten since may be meant either way.
    so_far = [value for other, value in told.items() if other.first <= period.first]
    pick = max if is_high else min
    c.need((pick(so_far) == told[period]) == is_true and (not is_true or pick(told.values()) == told[period]))
    return c.say(PEAK, p=c.when(period), v=c.write(told[period], metric).text, **c.subject(metric, entity), **extremes(is_high))


def of_year(c, is_true):
    metric, entity, year = c.metric(), c.entity(), c.rng.choice(c.table.months).first // 12
    c.need(year * 12 in c.table.closed and year * 12 + 11 in c.table.closed and c.tenant.starts == 1)
    values = [c.table.over(metric, entity, [year * 12 + month]) for month in range(12)]
    c.need(None not in values and len(set(values)) == 12)
    is_high = c.rng.random() < 0.7
    best = values.index((max if is_high else min)(values))
    at = best if is_true else c.rng.choice([month for month in range(12) if month != best])
    templates = OF_YEAR if is_high else OF_YEAR[:-1]
    return c.say(templates, p=f"{wording.MONTHS[at]} {year}", m=wording.MONTHS[at], y=str(year), **c.subject(metric, entity), **extremes(is_high))


RANK = (
    "{M} was the {nth}-largest {d} by {s} in {p}.", "By {s}, {M} ranked {nth} among the {ds} in {p}.", "In {p}, {M} came {nth} on {s}.",
    "{M} ranked number {k} of the {ds} by {s} in {p}.", "{M} took {nth} place among the {ds} on {s} in {p}.", "On {s}, {M} was the {nth}-biggest {d} in {p}.",
    "{M} had the {nth}-highest {s} of the {ds} in {p}.", "{M} was No. {k} by {s} in {p}.", "Ranked by {s}, {M} was {nth} among all {ds} in {p}.",
    "In {p}, {M} held {nth} place on {s} among the {ds}.", "{M} finished {p} {nth} among the {ds} by {s}.",
    "The {nth}-largest {d} by {s} in {p} was {M}.", "{M} placed {nth} by {s} in {p}.", "With {s} of {v}, {M} ranked {nth} in {p}.",
    "At {v}, {M} had the {nth}-highest {s} in {p}.", "{M} sat in {nth} place on {s} in {p}.", "Sorted by {s}, {M} came {nth} of the {ds} in {p}.",
    "{M} stood {nth} among {ds} by {s} in {p}.", "{M} was ranked #{k} among the {ds} by {s} in {p}.", "{P}: {M} {nth} by {s} among the {ds}.",
)


@sentences(24, "rank")
def rank(c, is_true):
    dimension, metric, period, values = beside(c, lambda metric: metric.unit != "percent")
    order = sorted(values, key=values.get, reverse=True)
    entity = c.rng.choice(order)
    at = order.index(entity) + 1
    said = at if is_true else c.rng.choice([k for k in range(1, len(order) + 1) if k not in (at, len(order) + 1 - at)] or [None]) or c.skip()
    nth = wording.ORDINALS[said]
    templates = [text for text in RANK if said != 1 or "{nth}-" not in text]
    if metric.better == "down":
        templates = [text for text in templates if "{nth}-" in text] or c.skip()
    singular, plural = c.noun(dimension)
    return c.say(templates, M=entity[0][1], s=c.name(metric)[0], nth=nth, k=str(said), d=singular, ds=plural, p=c.when(period),
                 v=c.write(values[entity], metric).text)


COUNT = (
    "{N} of {all} {ds} {verb} {s} in {p} {base}.", "{N} of the {all} {ds} reported {higher} {s} in {p} {base}.",
    "In {p}, {n} of {all} {ds} had {higher} {s} {base}.", "{S} {moved} in {n} of {all} {ds} in {p} {base}.",
    "{S} {moved} in {n} of the {all} {ds} in {p} {base}.", "{N} out of {all} {ds} saw {s} {plain} in {p} {base}.",
    "In {p}, {s} {moved} in {n} out of {all} {ds} {base}.", "{N} of our {all} {ds} saw {higher} {s} in {p} {base}.",
    "{Base}, {s} {moved} in {n} of {all} {ds} in {p}.", "We saw {s} {plain} in {n} of {all} {ds} in {p} {base}.",
    "Of the {all} {ds}, {n} saw {s} {plain} in {p} {base}.", "Out of {all} {ds}, {n} had {higher} {s} in {p} {base}.",
    "{S} {be} {higher} in {n} of {all} {ds} in {p} {base}.", "{N} in {all} {ds} posted {higher} {s} in {p} {base}.",
    "In {p} {s} {moved} at {n} of {all} {ds} {base}.", "- {S} {moved} in {n} of {all} {ds} in {p} {base}",
    "Across {all} {ds}, {s} {moved} in {n} in {p} {base}.", "{N} of {all} {ds} ended {p} with {higher} {s} {base}.",
    "{P}: {s} {moved} in {n} of {all} {ds} {base}.", "For {p}, {n} of the {all} {ds} posted {higher} {s} {base}.",
)
ALL = (
    "{S} {moved} in every {d} in {p} {base}.", "All {ds} saw {s} {plain} in {p} {base}.", "Every {d} posted {higher} {s} in {p} {base}.",
    "In {p}, {s} {moved} in all {ds} {base}.", "{S} {moved} across all {ds} in {p} {base}.", "Each {d} reported {higher} {s} in {p} {base}.",
)
NONE = (
    "{S} {moved} in none of the {ds} in {p} {base}.", "No {d} saw {s} {plain} in {p} {base}.", "None of the {ds} posted {higher} {s} in {p} {base}.",
    "In {p}, not one {d} saw {s} {plain} {base}.", "Not a single {d} reported {higher} {s} in {p} {base}.",
)
ONLY = (
    "Only {M} saw {s} {plain} in {p} {base}.", "{S} {moved} only in {M} in {p} {base}.", "{M} was the only {d} with {higher} {s} in {p} {base}.",
    "In {p}, {s} {moved} only in {M} {base}.", "{M} alone saw {s} {plain} in {p} {base}.", "Apart from {M}, no {d} saw {s} {plain} in {p} {base}.",
    "{M} was the only {d} to see {s} {plain} in {p} {base}.",
)
BUT = (
    "{S} {moved} in all {ds} except {M} in {p} {base}.", "Every {d} but {M} saw {s} {plain} in {p} {base}.",
    "All {ds} apart from {M} posted {higher} {s} in {p} {base}.",
)


def moves(c):
    """The members whose metric went one way, with the slots for that."""
    dimension = c.rng.choice(list(c.tenant.dimensions))
    sample = c.change(lambda change: len(change.entity) == 1 and change.entity[0][0] == dimension)
    found = [next((other for other in c.changes_of(sample.metric, entity, sample.period) if other.base == sample.base), None)
             for entity in c.table.entities[dimension]]
    c.need(None not in found and all(abs(change.relative) > Fraction(1, 200) for change in found))
    is_up = c.rng.random() < 0.5
    after, _ = baseline(c.rng, sample, c.when)
    name, is_plural = c.name(sample.metric)
    singular, plural = c.noun(dimension)
    slots = {"s": name, "p": c.when(sample.period), "base": after, "d": singular, "ds": plural,
             "moved": c.rng.choice(("rose", "grew", "increased") if is_up else ("fell", "declined", "dropped")),
             "plain": c.rng.choice(("rise", "grow", "increase") if is_up else ("fall", "decline", "drop")),
             "higher": "higher" if is_up else "lower", "verb": "increased" if is_up else "reduced", "be": "were" if is_plural else "was"}
    return found, [change for change in found if (change.now > change.before) == is_up], slots


@sentences(25, "count")
def counted(c, is_true):
    found, those, slots = moves(c)
    many = len(those) if is_true else c.rng.choice([n for n in range(1, len(found) + 1) if n != len(those)])
    # To some, "three of five" is true of four: an untrue count is too high.
    c.need(0 < many < len(found) and (is_true or many > len(those)))
    words = c.rng.random() < 0.6
    n, every = (wording.WORDS[many], wording.WORDS[len(found)]) if words else (str(many), str(len(found)))
    return c.say(COUNT, n=n, all=every, **slots)


@sentences(26, "only, all, none, every")
def quantified(c, is_true):
    found, those, slots = moves(c)
    if c.rng.random() < 0.35:
        c.need((len(those) == len(found)) == is_true)
        return c.say(ALL, **slots)
    if c.rng.random() < 0.4:
        c.need((not those) == is_true)
        return c.say(NONE, **slots)
    if c.rng.random() < 0.7:
        change = c.rng.choice(found)
        c.need((those == [change]) == is_true)
        return c.say(ONLY, M=change.entity[0][1], **slots)
    change = c.rng.choice(found)
    c.need((len(those) == len(found) - 1 and change not in those) == is_true)
    return c.say(BUT, M=change.entity[0][1], **slots)
