"""Classes about a change: its size, its base, its direction, and the words for them."""

from fractions import Fraction

from .maker import Change, sentences


def reported(c, change, number, is_up=None, templates=None):
    """The sentence on a change, with a number as given; only the direction and the base may be lies."""
    is_up = change.now > change.before if is_up is None else is_up
    return c.say(templates or c.words.CHANGE, **c.wording.given("c", number), **about(c, change), **c.direction(is_up))


def about(c, change):
    """Slots that any sentence on a change may use."""
    return c.subject(change.metric, change.entity) | c.baseline(change) | c.periods(p=change.period) | c.ends_of(change)


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
        number = c.wording.points(c.rng, size if is_true else relative)
        c.need(number.misses(size) != is_true)
    else:
        number = c.percent(relative if is_true else size, c.rng.choice((1, 1, 2)))
        c.need(number.misses(relative) != is_true)
    return reported(c, change, number)


@sentences(6, "percent read as count")
def percent_as_count(c, is_true):
    change = c.change(lambda change: change.metric.unit == "count" and abs(change.difference) >= 3)
    size = abs(change.difference)
    said = size if is_true else round(abs(change.relative) * 1000) / Fraction(c.rng.choice((1, 10)))
    said = Fraction(round(said))
    c.need(said > 0 and (is_true or abs(said - size) > size / 50 + 1))
    slots = about(c, change) | c.direction(change.difference > 0)
    return c.say(c.words.BY_COUNT, **slots | {"n": c.wording.integer(said), "v": c.wording.integer(change.now)})


@sentences(7, "wrong relative change")
def relative(c, is_true):
    change = c.change(visible)
    size = abs(change.relative)
    said = size if is_true else abs(size + Fraction(c.rng.choice((-1, 1)) * c.rng.randint(7, 150), 1000))
    c.need(said > Fraction(3, 1000))
    number = c.percent(said)
    c.need(number.misses(size) != is_true)
    return reported(c, change, number)


@sentences(8, "inverted base")
def inverted(c, is_true):
    change = c.change(lambda change: visible(change) and abs(change.relative) > Fraction(5, 100))
    size = abs(change.relative)
    number = c.percent(size if is_true else abs(change.difference) / change.now)
    c.need(number.misses(size) != is_true)
    return reported(c, change, number)


@sentences(9, "multiples")
def multiples(c, is_true):
    cell = c.cell(lambda metric: metric.unit != "percent")
    others = c.table.months if cell.period.grain == "month" else c.table.quarters
    earlier = c.rng.choice([other for other in others if other.first < cell.period.first] or [None])
    before = earlier and c.table.value(cell.metric, cell.entity, earlier)
    c.need(before and before > 0 and cell.value > 0)
    ratio = cell.value / before
    slots = c.subject(cell.metric, cell.entity) | c.periods(p=cell.period, q=earlier)
    slots |= {"v": c.write(cell.value, cell.metric).text, "v0": c.write(before, cell.metric).text}
    near = [words for words, times in c.words.MULTIPLES if abs(ratio / times - 1) < Fraction(2, 100)]
    if near and is_true:
        return c.say(c.words.TWICE, **c.vocabulary(c.rng.choice(near)), **slots)
    if not is_true and c.rng.random() < 0.5:
        words, times = c.rng.choice(c.words.MULTIPLES)
        c.need(abs(ratio / times - 1) > Fraction(20, 100))
        return c.say(c.words.TWICE, **c.vocabulary(words), **slots)
    c.need(ratio > Fraction(13, 10) and (not is_true or c.rng.random() < 0.5))
    said = ratio if is_true else ratio * Fraction(c.rng.choice((60, 75, 130, 150, 200)), 100)
    exact, half, plain, _ = c.wording.rounded(said, 1)
    c.need(exact > 1 and exact.denominator > 1 and (is_true or abs(exact - ratio) > half * 2))
    return c.say(c.words.TIMES, x=c.wording.local(plain), **slots)


@sentences(10, "direction")
def way(c, is_true):
    change = c.change(lambda change: abs(change.relative) > Fraction(2, 100))
    is_up = (change.now > change.before) == is_true
    if c.rng.random() < 0.4 and amounts(change):
        return reported(c, change, c.percent(abs(change.relative)), is_up)
    return c.say(c.words.WAY, **about(c, change), **c.direction(is_up))


@sentences(11, "favourability")
def favour(c, is_true):
    change = c.change(visible if c.rng.random() < 0.7 else lambda change: abs(change.relative) > Fraction(2, 100))
    is_good = (change.now > change.before) == (change.metric.better == "up")
    words = c.vocabulary(c.words.GOOD if is_good == is_true else c.words.BAD)
    templates = c.words.FAVOUR if amounts(change) else [text for text in c.words.FAVOUR if "{c}" not in text]
    return c.say(templates, **c.wording.given("c", c.percent(abs(change.relative))), **about(c, change), **words)


@sentences(12, "intensity")
def intensity(c, is_true):
    says_strong = c.rng.random() < 0.5
    if says_strong == is_true:
        change = c.change(lambda change: amounts(change) and abs(change.relative) > Fraction(35 if is_true else 20, 100))
    else:
        change = c.change(amounts, among=c.small)
    words = (c.words.STRONG if says_strong else c.words.WEAK)[change.now > change.before]
    # A dip may be deep to some.
    words = [word for word in words if is_true or word not in c.words.VAGUE]
    return c.say(c.words.FORCE, **about(c, change), **c.vocabulary({"verb": words}))


@sentences(13, "stability")
def stability(c, is_true):
    change = c.change(amounts, among=c.steady) if is_true else c.change(
        lambda change: amounts(change) and abs(change.relative) > Fraction(9, 100))
    return c.say(c.words.STEADY, **about(c, change) | c.periods(q=change.earlier))


@sentences(15, "wrong baseline")
def wrong_base(c, is_true):
    change = c.change(visible)
    if is_true:
        return reported(c, change, c.percent(abs(change.relative)))
    other = c.other_base(change) or c.skip()
    c.need((other.relative > 0) == (change.relative > 0))
    number = c.percent(abs(other.relative))
    c.need(number.value > 0 and number.misses(abs(change.relative)))
    # Neither end of the change is written beside it: a sentence that gives both is of another class.
    return reported(c, change, number, templates=[text for text in c.words.CHANGE if "{v0}" not in text])


@sentences(16, "partial period")
def partial(c, is_true):
    period = c.table.partial or c.skip()
    metric, entity = c.metric(lambda metric: metric.is_additive), c.entity()
    now = c.table.value(metric, entity, period)
    c.need(now and now > 0)
    if is_true:
        return c.say(c.words.SO_FAR, v=c.write(now, metric).text, **c.periods(p=period), **c.subject(metric, entity))
    first = period.first - c.rng.choice((1, 12))
    earlier = c.table.month(first) if first in c.table.closed else c.skip()
    before = c.table.value(metric, entity, earlier)
    c.need(before and before > now)
    change = Change(metric, entity, period, "previous" if first == period.first - 1 else "year_ago", earlier, now, before)
    return reported(c, change, c.percent(abs(change.relative)))
