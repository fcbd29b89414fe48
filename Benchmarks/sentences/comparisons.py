"""Classes about members beside each other: comparison, extreme, rank, count, quantifier."""

from fractions import Fraction

from .maker import sentences


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
    # Of costs and complaints, who leads is a matter of taste.
    templates = [text for text in (c.words.MORE if says_more else c.words.LESS)
                 if metric.better == "up" or not any(word in text for word in c.words.CONTEST)]
    slots = c.bare(metric)
    return c.say(templates, v=c.write(values[a], metric).text, w=c.write(values[b], metric).text, **slots,
                 **c.comparatives(metric, slots), **c.members(A=a, B=b), **c.periods(p=period))


@sentences(23, "superlative")
def superlative(c, is_true):
    return c.rng.choice((top, top, peak, of_year))(c, is_true)


def top(c, is_true):
    dimension, metric, period, values = beside(c)
    is_high = c.rng.random() < 0.7
    best = (max if is_high else min)(values, key=values.get)
    entity = best if is_true else c.rng.choice([entity for entity in values if entity != best])
    c.need(is_true or abs(values[entity] - values[best]) > abs(values[best]) / 100)
    slots = c.bare(metric)
    return c.say(c.words.TOP, v=c.write(values[entity], metric).text, **slots, **c.members(M=entity), **c.periods(p=period),
                 **c.noun(dimension), **c.extremes(is_high, slots))


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
    slots = c.subject(metric, entity)
    return c.say(c.words.PEAK, v=c.write(told[period], metric).text, **slots, **c.periods(p=period), **c.extremes(is_high, slots))


def of_year(c, is_true):
    metric, entity, year = c.metric(), c.entity(), c.rng.choice(c.table.months).first // 12
    c.need(year * 12 in c.table.closed and year * 12 + 11 in c.table.closed and c.tenant.starts == 1)
    values = [c.table.over(metric, entity, [year * 12 + month]) for month in range(12)]
    c.need(None not in values and len(set(values)) == 12)
    is_high = c.rng.random() < 0.7
    best = values.index((max if is_high else min)(values))
    at = best if is_true else c.rng.choice([month for month in range(12) if month != best])
    slots = c.subject(metric, entity)
    return c.say(c.words.PEAK_OF_YEAR + c.words.OF_YEAR if is_high else c.words.OF_YEAR, **slots, **c.month_of(year, at),
                 **c.extremes(is_high, slots))


@sentences(24, "rank")
def rank(c, is_true):
    dimension, metric, period, values = beside(c, lambda metric: metric.unit != "percent")
    order = sorted(values, key=values.get, reverse=True)
    entity = c.rng.choice(order)
    at = order.index(entity) + 1
    said = at if is_true else c.rng.choice([k for k in range(1, len(order) + 1) if k not in (at, len(order) + 1 - at)] or [None]) or c.skip()
    # Whose costs come first is a matter of taste, unless size is named; and nobody is first-largest.
    templates = c.words.RANK_BY_SIZE if metric.better == "down" else c.words.RANK + c.words.RANK_BY_SIZE
    templates = [text for text in templates if said != 1 or text not in c.words.RANK_BY_SIZE] or c.skip()
    slots = c.bare(metric)
    return c.say(templates, v=c.write(values[entity], metric).text, **slots, **c.ranks(said, slots), **c.noun(dimension),
                 **c.members(M=entity), **c.periods(p=period))


def moves(c):
    """The members whose metric went one way, with the slots for that."""
    dimension = c.rng.choice(list(c.tenant.dimensions))
    sample = c.change(lambda change: len(change.entity) == 1 and change.entity[0][0] == dimension)
    found = [next((other for other in c.changes_of(sample.metric, entity, sample.period) if other.base == sample.base), None)
             for entity in c.table.entities[dimension]]
    c.need(None not in found and all(abs(change.relative) > Fraction(1, 200) for change in found))
    is_up = c.rng.random() < 0.5
    slots = c.bare(sample.metric) | c.periods(p=sample.period) | c.noun(dimension) | {"base": c.baseline(sample)["base"]}
    slots |= c.vocabulary(c.words.MOVES_UP if is_up else c.words.MOVES_DOWN)
    return found, [change for change in found if (change.now > change.before) == is_up], slots


@sentences(25, "count")
def counted(c, is_true):
    found, those, slots = moves(c)
    many = len(those) if is_true else c.rng.choice([n for n in range(1, len(found) + 1) if n != len(those)])
    # To some, "three of five" is true of four: an untrue count is too high.
    c.need(0 < many < len(found) and (is_true or many > len(those)))
    return c.say(c.words.COUNT, **slots, **c.counts(many, len(found)))


@sentences(26, "only, all, none, every")
def quantified(c, is_true):
    found, those, slots = moves(c)
    if c.rng.random() < 0.35:
        c.need((len(those) == len(found)) == is_true)
        return c.say(c.words.ALL, **slots)
    if c.rng.random() < 0.4:
        c.need((not those) == is_true)
        return c.say(c.words.NONE, **slots)
    change = c.rng.choice(found)
    slots |= c.members(M=change.entity)
    if c.rng.random() < 0.7:
        c.need((those == [change]) == is_true)
        return c.say(c.words.ONLY, **slots)
    c.need((len(those) == len(found) - 1 and change not in those) == is_true)
    return c.say(c.words.BUT, **slots)
