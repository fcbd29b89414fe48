"""Classes about a change: its size, its base, its direction, and the words for them."""

from fractions import Fraction

from . import wording
from .maker import sentences
from .templates import CHANGE, baseline, direction


def reported(c, change, number, is_up=None, now=None, templates=CHANGE, base=None):
    """The sentence on a change, with a number as given; only the direction and the base may be lies."""
    is_up = change.now > change.before if is_up is None else is_up
    after, than = baseline(c.rng, base or change, c.when)
    slots = c.subject(change.metric, change.entity) | direction(c.rng, is_up)
    return c.say(templates, c=number.text, p=c.when(change.period), base=after, than=than,
                 v=c.write(change.now, change.metric).text, v0=c.write(change.before, change.metric).text, **slots)


def amounts(change):
    return change.metric.unit != "percent" and abs(change.relative) < 3


def visible(change):
    return amounts(change) and abs(change.relative) > Fraction(1, 100)


@sentences(5, "percent or points")
def points(c, is_true):
    change = c.change(lambda change: change.metric.unit == "percent" and abs(change.difference) > Fraction(2, 1000))
    says_points = c.rng.random() < 0.5
    size, relative = abs(change.difference), abs(change.relative)
    if says_points:
        number = wording.points(c.rng, size if is_true else relative)
        c.need(number.misses(size) != is_true)
    else:
        number = wording.percent(c.rng, relative if is_true else size, c.rng.choice((1, 1, 2)))
        c.need(number.misses(relative) != is_true)
    # A percentage beside a rate may be meant as its level by "up to"; templates with levels say both.
    return reported(c, change, number)


BY_COUNT = (
    "{S} {verb} by {n} to {v} in {p} {base}.", "{S} {be} {up} {n} to {v} in {p} {base}.", "{S} {verb} {n} to {v} in {p} {base}.",
    "In {p}, {s} {verb} by {n} {base}, to {v}.", "In {p} {s} {verb} by {n} to {v} {base}.", "{S} {be} {up} by {n} at {v} in {p} {base}.",
    "{S}: {up} {n} to {v} in {p} {base}.", "- {S}, {p}: {sign}{n} to {v} {base}", "{S} in {p} {be} {n} {higher} {than}, at {v}.",
    "At {v}, {s} in {p} {be} {n} {higher} {than}.", "{P} brought {noun} of {n} in {s} {base}, to {v}.",
    "{S} saw {noun} of {n} in {p} {base}, to {v}.", "{S} moved {up} by {n} to {v} in {p} {base}.",
    "{Base}, {s} {verb} by {n} to {v} in {p}.", "We saw {s} {infinitive} by {n} to {v} in {p} {base}.",
    "There was {noun} of {n} in {s} in {p} {base}, to {v}.", "{S} came to {v} in {p}, {up} {n} {base}.",
    "{S} stood at {v} in {p}, {noun} of {n} {base}.", "{S} reached {v} in {p}, {n} {higher} {than}.",
    "{S} {verb} by {n} {base} and came to {v} in {p}.",
)


@sentences(6, "percent read as count")
def percent_as_count(c, is_true):
    change = c.change(lambda change: change.metric.unit == "count" and abs(change.difference) >= 3)
    size = abs(change.difference)
    said = size if is_true else round(abs(change.relative) * 1000) / Fraction(c.rng.choice((1, 10)))
    said = Fraction(round(said))
    c.need(said > 0 and (is_true or abs(said - size) > size / 50 + 1))
    number = wording.Written(f"{int(said):,}", said, Fraction(1, 2))
    after, than = baseline(c.rng, change, c.when)
    slots = c.subject(change.metric, change.entity) | direction(c.rng, change.difference > 0)
    now = f"{int(change.now):,}"
    return c.say(BY_COUNT, n=number.text, v=now, p=c.when(change.period), base=after, than=than, **slots)


@sentences(7, "wrong relative change")
def relative(c, is_true):
    change = c.change(visible)
    size = abs(change.relative)
    said = size if is_true else abs(size + Fraction(c.rng.choice((-1, 1)) * c.rng.randint(7, 150), 1000))
    c.need(said > Fraction(3, 1000))
    number = wording.percent(c.rng, said)
    c.need(number.misses(size) != is_true)
    return reported(c, change, number)


@sentences(8, "inverted base")
def inverted(c, is_true):
    change = c.change(lambda change: visible(change) and abs(change.relative) > Fraction(5, 100))
    size = abs(change.relative)
    number = wording.percent(c.rng, size if is_true else abs(change.difference) / change.now)
    c.need(number.misses(size) != is_true)
    return reported(c, change, number)


TIMES = (
    "{S} in {p} {be} {x} times what {it} had been in {q}.", "{S} in {p} {be} {x} times the {q} level.", "{S} grew {x}-fold from {q} to {p}.",
    "{S} in {p} came to {x} times the figure of {q}.", "At {x} times the {q} level, {s} stood at {v} in {p}.",
    "{S} in {p} reached {x} times the level of {q}.", "Compared with {q}, {s} in {p} {be} {x} times as high.",
    "{S} in {p} {be} {x} times as large as in {q}.", "In {p}, {s} {be} {x} times as high as in {q}.",
    "From {q} to {p}, {s} increased to {x} times the former level.",
)
TWICE = (
    "{S} {word} from {q} to {p}.", "{S} {word} between {q} and {p}.", "{S} in {p} {has} {word} compared with {q}.",
    "Between {q} and {p}, {s} {word}.", "{S} {word} to {v} in {p} from {v0} in {q}.", "{S} {word} in {p} compared with {q}.",
    "From {q} to {p} {s} {word}.", "{S} {word} in {p} against {q}.", "Against {q}, {s} {word} in {p}.",
    "{S} {word} in {p} versus {q}, reaching {v}.",
)
MULTIPLES = {"doubled": 2, "tripled": 3, "quadrupled": 4, "halved": Fraction(1, 2)}


@sentences(9, "multiples")
def multiples(c, is_true):
    cell = c.cell(lambda metric: metric.unit != "percent")
    others = c.table.months if cell.period.grain == "month" else c.table.quarters
    earlier = c.rng.choice([other for other in others if other.first < cell.period.first] or [None])
    before = earlier and c.table.value(cell.metric, cell.entity, earlier)
    c.need(before and before > 0 and cell.value > 0)
    ratio = cell.value / before
    slots = c.subject(cell.metric, cell.entity) | {"p": c.when(cell.period), "q": c.when(earlier)}
    slots["it"] = "they" if slots["be"] == "were" else "it"
    slots |= {"v": c.write(cell.value, cell.metric).text, "v0": c.write(before, cell.metric).text}
    near = [word for word, times in MULTIPLES.items() if abs(ratio / times - 1) < Fraction(2, 100)]
    if near and is_true:
        return c.say(TWICE, word=c.rng.choice(near), **slots)
    if not is_true and c.rng.random() < 0.5:
        word, times = c.rng.choice(list(MULTIPLES.items()))
        c.need(abs(ratio / times - 1) > Fraction(20, 100))
        return c.say([text for text in TWICE if "reaching" not in text or times > 1], word=word, **slots)
    c.need(ratio > Fraction(13, 10) and (not is_true or c.rng.random() < 0.5))
    said = ratio if is_true else ratio * Fraction(c.rng.choice((60, 75, 130, 150, 200)), 100)
    exact, half, plain, _ = wording.rounded(said, 1)
    c.need(exact > 1 and (is_true or abs(exact - ratio) > half * 2))
    return c.say(TIMES, x=plain.removesuffix(".0"), **slots) if not plain.endswith(".0") else c.skip()


WAY = (
    "{S} {verb} in {p} {base}.", "In {p}, {s} {verb} {base}.", "{Base}, {s} {verb} in {p}.", "{S} {be} {up} in {p} {base}.",
    "{S} in {p} {be} {higher} {than}.", "{S} saw {noun} in {p} {base}.", "{P} brought {noun} in {s} {base}.",
    "There was {noun} in {s} in {p} {base}.", "{S} posted {noun} in {p} {base}.", "{S} moved {up} in {p} {base}.",
    "{S} {verb} to {v} in {p} {base}.", "{S}, at {v} in {p}, {verb} {base}.", "We saw {s} {infinitive} in {p} {base}.",
    "{S} {verb} {base} and stood at {v} in {p}.", "The trend in {s} {base} was {up} in {p}.", "For {p}, {s} {verb} {base}.",
    "In {p} we recorded {noun} in {s} {base}.", "{S} went {up} in {p} {base}.", "{S} did {infinitive} in {p} {base}.",
    "{S} {verb} from {v0} to {v} in {p} {base}.",
)


@sentences(10, "direction")
def way(c, is_true):
    change = c.change(lambda change: abs(change.relative) > Fraction(2, 100))
    is_up = (change.now > change.before) == is_true
    if c.rng.random() < 0.4 and amounts(change):
        return reported(c, change, wording.percent(c.rng, abs(change.relative)), is_up)
    after, than = baseline(c.rng, change, c.when)
    slots = c.subject(change.metric, change.entity) | direction(c.rng, is_up)
    return c.say(WAY, p=c.when(change.period), base=after, than=than, v=c.write(change.now, change.metric).text,
                 v0=c.write(change.before, change.metric).text, **slots)


FAVOUR = (
    "{S} {word} in {p} {base}.", "In {p}, {s} {word} {base}.", "{Base}, {s} {word} in {p}.", "{S} {word} to {v} in {p} {base}.",
    "{S} {word} {base} and stood at {v} in {p}.", "{S} {word} by {c} in {p} {base}.", "{P} saw {s} {plain} {base}.",
    "{S}, at {v} in {p}, {word} {base}.", "There was {noun} in {s} in {p} {base}.", "{S} showed {noun} in {p} {base}.",
    "{P} brought {noun} in {s} {base}.", "We saw {noun} in {s} in {p} {base}.", "{S} in {p} {be} {adjective} {than}.",
    "In {p} {s} {be} {adjective} {than}.", "{S} {word} from {v0} to {v} in {p} {base}.", "For {p}, {s} {word} {base}.",
    "The picture for {s} {word} in {p} {base}.", "{S} posted {noun} in {p} {base}.", "{S} {word} in {p}, to {v}, {base}.",
    "{S} did {plain} in {p} {base}.",
)
GOOD = {"word": ("improved", "got better"), "plain": ("improve", "get better"), "noun": ("an improvement",), "adjective": ("better",)}
BAD = {"word": ("worsened", "deteriorated", "got worse"), "plain": ("worsen", "deteriorate"), "noun": ("a deterioration", "a worsening"),
       "adjective": ("worse",)}


@sentences(11, "favourability")
def favour(c, is_true):
    change = c.change(visible if c.rng.random() < 0.7 else lambda change: abs(change.relative) > Fraction(2, 100))
    is_good = (change.now > change.before) == (change.metric.better == "up")
    words = {slot: c.rng.choice(some) for slot, some in (GOOD if is_good == is_true else BAD).items()}
    after, than = baseline(c.rng, change, c.when)
    templates = FAVOUR if amounts(change) else [text for text in FAVOUR if "{c}" not in text]
    return c.say(templates, p=c.when(change.period), base=after, than=than, c=wording.percent(c.rng, abs(change.relative)).text,
                 v=c.write(change.now, change.metric).text, v0=c.write(change.before, change.metric).text,
                 **c.subject(change.metric, change.entity), **words)


STRONG = {True: ("surged", "soared", "jumped", "leapt", "rocketed", "rose sharply", "climbed steeply", "grew strongly", "shot up"),
          False: ("plunged", "plummeted", "collapsed", "tumbled", "fell sharply", "dropped steeply", "nosedived", "slumped")}
WEAK = {True: ("edged up", "inched up", "rose slightly", "crept up", "grew marginally", "ticked up", "rose a touch"),
        False: ("edged down", "inched down", "fell slightly", "slipped", "declined marginally", "dipped", "eased")}
FORCE = tuple(text for text in WAY if "{verb}" in text) + (
    "{S} {verb} during {p} {base}.", "{S} {verb} in {p} when measured {base}.", "As {p} closed, {s} had {verb} {base}.",
    "Over {p}, {s} {verb} {base}.", "{S} simply {verb} in {p} {base}.", "{S}, at {v} in {p}, had {verb} {base}.",
    "{S} {verb} in {p}, to {v}, {base}.", "The {p} report shows that {s} {verb} {base}.", "On our numbers, {s} {verb} in {p} {base}.",
    "{P}: {s} {verb} {base}.", "- {S} {verb} in {p} {base}",
)


@sentences(12, "intensity")
def intensity(c, is_true):
    says_strong = c.rng.random() < 0.5
    if says_strong == is_true:
        change = c.change(lambda change: amounts(change) and abs(change.relative) > Fraction(35 if is_true else 20, 100))
    else:
        change = c.change(amounts, among=c.small)
    words = (STRONG if says_strong else WEAK)[change.now > change.before]
    # A dip may be deep to some.
    words = [word for word in words if is_true or word not in ("dipped", "slipped", "eased", "tumbled")]
    templates = [text for text in FORCE if "had {verb}" not in text]
    after, than = baseline(c.rng, change, c.when)
    return c.say(templates, p=c.when(change.period), base=after, than=than, verb=c.rng.choice(words),
                 v=c.write(change.now, change.metric).text, v0=c.write(change.before, change.metric).text,
                 **c.subject(change.metric, change.entity))


STEADY = (
    "{S} held steady in {p} {base}.", "{S} {be} flat in {p} {base}.", "{S} {be} little changed in {p} {base}.",
    "In {p}, {s} {be} broadly unchanged {base}.", "{S} remained stable in {p} {base}.", "{S} barely moved in {p} {base}.",
    "{Base}, {s} {be} flat in {p}.", "{S} {be} steady at {v} in {p} {base}.", "{S} stayed level in {p} {base}.",
    "{P} left {s} little changed {base}.", "{S} in {p} {be} about the same as {q}.", "There was hardly any change in {s} in {p} {base}.",
    "{S} hardly changed in {p} {base}.", "{S} kept level in {p} {base}.", "{S} {be} more or less flat {base} in {p}.",
    "{S} stagnated in {p} {base}.", "{S} {be} practically unchanged at {v} in {p} {base}.", "In {p} {s} stayed put {base}.",
    "{S} {be} stable in {p} {base}.", "We saw no real change in {s} in {p} {base}.", "{S} moved sideways in {p} {base}.",
)


@sentences(13, "stability")
def stability(c, is_true):
    change = c.change(amounts, among=c.steady) if is_true else c.change(
        lambda change: amounts(change) and abs(change.relative) > Fraction(9, 100))
    after, _ = baseline(c.rng, change, c.when)
    return c.say(STEADY, p=c.when(change.period), q="in " + c.when(change.earlier), base=after,
                 v=c.write(change.now, change.metric).text, **c.subject(change.metric, change.entity))


@sentences(15, "wrong baseline")
def wrong_base(c, is_true):
    change = c.change(visible)
    if is_true:
        return reported(c, change, wording.percent(c.rng, abs(change.relative)))
    other = c.other_base(change) or c.skip()
    c.need((other.relative > 0) == (change.relative > 0))
    number = wording.percent(c.rng, abs(other.relative))
    c.need(number.misses(abs(change.relative)))
    # Neither end of the change is written beside it: a sentence that gives both is of another class.
    templates = [text for text in CHANGE if "{v0}" not in text]
    return reported(c, change, number, templates=templates)


SO_FAR = (
    "So far in {p}, {s} {be} {v}.", "{S} stood at {v} in {p} to date.", "Month to date in {p}, {s} came to {v}.",
    "{P} is not over yet; {s} so far: {v}.", "With {p} still incomplete, {s} {be} {v}.", "In the part of {p} that is in, {s} came to {v}.",
    "{S} for {p} so far: {v}.", "{P} is still a partial month, with {s} at {v} to date.", "{S} {be} at {v} month to date in {p}.",
    "{P} so far: {s} of {v}.", "Up to now, {s} in {p} {be} {v}.", "- {S}, {p} to date: {v}", "{S} {has} reached {v} so far in {p}.",
    "As things stand, {p} has {s} of {v} so far.", "{P} is only partly in; {s} {be} {v} so far.", "{S} so far in {p} came to {v}.",
    "The month of {p} is unfinished, and {s} so far {be} {v}.", "For {p} to date we booked {s} of {v}.", "To date, {p} has brought {s} of {v}.", "Part-way through {p}, {s} {be} {v}.",
)


@sentences(16, "partial period")
def partial(c, is_true):
    period = c.table.partial or c.skip()
    metric, entity = c.metric(lambda metric: metric.is_additive), c.entity()
    now = c.table.value(metric, entity, period)
    c.need(now and now > 0)
    if is_true:
        return c.say(SO_FAR, p=c.when(period), v=c.write(now, metric).text, **c.subject(metric, entity))
    first = period.first - c.rng.choice((1, 12))
    earlier = c.table.month(first) if first in c.table.closed else c.skip()
    before = c.table.value(metric, entity, earlier)
    c.need(before and before > now)
    slots = c.subject(metric, entity) | direction(c.rng, False)
    change = type(c.changes[0])(metric, entity, period, "previous" if first == period.first - 1 else "year_ago", earlier, now, before)
    return reported(c, change, wording.percent(c.rng, abs(change.relative)))
