"""Classes about parts of a whole: share, contribution, sums that do not add, soft quantities, limits."""

from fractions import Fraction

from .maker import sentences
from .table import TOTAL


def shared(c, metrics=lambda metric: metric.is_additive and metric.id != "profit"):
    """A member's part of a positive whole."""
    entity, metric, period = c.single(), c.metric(metrics), c.period()
    part, whole = c.table.value(metric, entity, period), c.table.value(metric, TOTAL, period)
    c.need(part and whole and 0 < part < whole)
    return metric, entity, period, part / whole, part


@sentences(27, "share")
def share(c, is_true):
    metric, entity, period, size, part = shared(c)
    said = size if is_true else size * Fraction(c.rng.choice((55, 70, 80, 88, 112, 125, 140, 170)), 100)
    number = c.percent(said)
    c.need(said < 1 and number.misses(size) != is_true)
    return c.say(c.words.SHARE + c.words.SHARE_IN_NUMBERS, c=number.text, v=c.write(part, metric).text, **c.bare(metric),
                 **c.members(M=entity), **c.periods(p=period))


@sentences(28, "contribution")
def contribution(c, is_true):
    whole = c.change(lambda change: change.entity == TOTAL and change.metric.is_additive and abs(change.relative) > Fraction(2, 100))
    entity = c.single()
    periods = whole.period, whole.earlier
    c.need(all(c.table.value(whole.metric, one, period) is not None for one in c.table.siblings(entity) for period in periods))
    part = next((other for other in c.changes_of(whole.metric, entity, whole.period) if other.base == whole.base), None) or c.skip()
    size = part.difference / whole.difference
    c.need(Fraction(2, 100) < size < Fraction(12, 10))
    said = size
    if not is_true:
        of_total = part.now / whole.now
        said = c.rng.choice((of_total, size * Fraction(c.rng.choice((50, 70, 130, 160)), 100), abs(part.relative)))
    number = c.percent(said, c.rng.choice((0, 0, 1)))
    c.need(Fraction(1, 100) < said < Fraction(12, 10) and number.misses(size) != is_true)
    return c.say(c.words.DROVE, c=number.text, base=c.baseline(whole)["base"], **c.bare(whole.metric), **c.members(M=entity),
                 **c.periods(p=whole.period), **c.vocabulary(c.words.GAIN if whole.difference > 0 else c.words.LOSS))


@sentences(29, "non-additive")
def non_additive(c, is_true):
    metric, period = c.metric(lambda metric: not metric.is_additive), c.period()
    dimension = c.rng.choice(list(c.tenant.dimensions))
    values = {entity: c.table.value(metric, entity, period) for entity in c.table.entities[dimension]}
    whole = c.table.value(metric, TOTAL, period)
    c.need(None not in values.values() and whole)
    slots = c.bare(metric) | c.noun(dimension) | c.periods(p=period)
    if is_true:
        return c.say(c.words.OVERALL, c=c.write(whole, metric).text, **slots)
    a, b = c.rng.sample(list(values), 2)
    all_of_them, both = sum(values.values()), values[a] + values[b]
    template = c.rng.choice(c.words.OVERALL + c.words.ADDED)
    is_of_two = "A}" in template
    said = both if is_of_two else all_of_them if template in c.words.ADDED else c.rng.choice((all_of_them, all_of_them / len(values)))
    number = c.write(said, metric)
    c.need(abs(number.value - whole) > max(number.half * 2, whole / 100))
    return c.say([template], c=number.text, **slots, **c.members(A=a, B=b))


@sentences(30, "parts and total")
def parts(c, is_true):
    dimension = c.rng.choice(list(c.tenant.dimensions))
    metric, period = c.metric(lambda metric: metric.is_additive and metric.id != "profit"), c.period()
    values = {entity: c.table.value(metric, entity, period) for entity in c.table.entities[dimension]}
    c.need(None not in values.values() and len(values) <= 5)
    slots = c.bare(metric) | c.noun(dimension) | c.periods(p=period)
    factor = 1 if is_true else Fraction(c.rng.choice((70, 85, 93, 108, 120, 150)), 100)
    if c.rng.random() < 0.5:
        a, b = c.rng.sample(list(values), 2)
        both = values[a] + values[b]
        number = c.write(both * factor, metric)
        c.need(number.misses(both) != is_true)
        return c.say(c.words.JOINT, v=number.text, **slots, **c.members(A=a, B=b))
    whole = sum(values.values())
    number = c.write(whole * factor, metric)
    c.need(number.misses(whole) != is_true)
    texts = [c.rng.choice(c.words.PART).format(v=c.write(value, metric).text, **c.members(M=entity)) for entity, value in values.items()]
    return c.say(c.words.SPLIT, t=number.text, parts=c.wording.listing(c.rng, texts), **slots)


@sentences(38, "soft quantity")
def soft(c, is_true):
    metric, entity, period, size, _ = shared(c)
    words, fair, allowed = c.rng.choice(c.words.SOFT)
    low, high = fair if is_true else allowed
    c.need((low <= size * 100 <= high) == is_true)
    return c.say(c.words.SHARE, c=words, **c.bare(metric), **c.members(M=entity), **c.periods(p=period))


@sentences(41, "threshold words")
def threshold(c, is_true):
    if not is_true and c.rng.random() < 0.4:
        metric, entity, period, size, _ = shared(c)
        return c.say(c.words.FULLY, **c.bare(metric), **c.members(M=entity), **c.periods(p=period))
    metric, period = c.tenant.metrics["sales"], c.rng.choice(c.table.months)
    wanted = c.tenant.targets.get(period.key) or c.skip()
    reached = c.table.value(metric, TOTAL, period) / wanted
    templates = [text for text in c.words.MET if "100" not in text] if reached > Fraction(1005, 1000) else c.words.MET
    c.need((reached >= 1) == is_true)
    return c.say(templates, **c.bare(metric), **c.periods(p=period), **c.target())
