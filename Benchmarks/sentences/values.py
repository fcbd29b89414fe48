"""Classes about a single value: wrong, rounded, scaled, of another cell, in another unit."""

from fractions import Fraction

from .maker import sentences


def stated(c, cell, number, slots=None):
    slots = slots or c.subject(cell.metric, cell.entity)
    return c.say(c.words.VALUE, v=number.text, **c.periods(p=cell.period), **slots)


def told(c, cell, value):
    """The sentence that gives the cell this value: of another value, only where it shows."""
    number = c.write(value, cell.metric)
    if value != cell.value:
        c.need(number.misses(cell.value))
    return stated(c, cell, number)


@sentences(1, "wrong value")
def wrong_value(c, is_true):
    cell = c.cell()
    if is_true:
        return told(c, cell, cell.value)
    factor = Fraction(c.rng.choice((-1, 1)) * c.rng.randint(8, 400), 1000)
    return told(c, cell, cell.value * (1 + factor))


@sentences(2, "invented metric")
def invented_metric(c, is_true):
    cell = c.cell()
    if is_true:
        return told(c, cell, cell.value)
    name = c.rng.choice(c.words.INVENTED + c.words.INVENTED_RATES)
    is_rate = name in c.words.INVENTED_RATES
    number = c.percent(Fraction(c.rng.randint(30, 900), 1000)) if is_rate else c.write(cell.value, cell.metric)
    return stated(c, cell, number, c.named(name, cell.entity))


@sentences(3, "rounding")
def rounding(c, is_true):
    cell = c.cell()
    number = c.write(cell.value, cell.metric)
    if is_true:
        c.need(number.fits(cell.value))
        return stated(c, cell, number)
    steps = c.rng.choice((-2, -1, 1, 2))
    number = c.write(cell.value + steps * 2 * number.half, cell.metric)
    c.need(number.misses(cell.value) and abs(number.value - cell.value) < number.half * 8)
    return stated(c, cell, number)


@sentences(4, "scale")
def scale(c, is_true):
    cell = c.cell(lambda metric: metric.unit != "percent")
    if is_true:
        return told(c, cell, cell.value)
    c.need(abs(cell.value) > 100)
    return told(c, cell, cell.value * Fraction(10) ** c.rng.choice((-3, -2, -1, 1, 2, 3)))


@sentences(14, "wrong period")
def wrong_period(c, is_true):
    cell = c.cell()
    if is_true:
        return told(c, cell, cell.value)
    others = c.table.months if cell.period.grain == "month" else c.table.quarters
    other = c.table.value(cell.metric, cell.entity, c.rng.choice(others))
    c.need(other and other != cell.value)
    return told(c, cell, other)


@sentences(17, "cumulative or single")
def cumulative(c, is_true):
    cell = c.cell(lambda metric: metric.is_additive)
    months = c.table.year_to_date(cell.period)
    c.need(months and len(months) > len(cell.period.months))
    total = c.table.over(cell.metric, cell.entity, months)
    c.need(total)
    says_single = c.rng.random() < 0.5
    if says_single:
        return told(c, cell, cell.value if is_true else total)
    number = c.write(total if is_true else cell.value, cell.metric)
    c.need(is_true or number.misses(total))
    return c.say(c.words.TO_DATE, v=number.text, **c.periods(p=cell.period), **c.subject(cell.metric, cell.entity))


@sentences(18, "fiscal or calendar")
def fiscal(c, is_true):
    c.need(c.tenant.starts != 1)
    cell = c.cell(quarters=1)
    if is_true:
        return told(c, cell, cell.value)
    year, quarter = cell.period.key[2:].split("-Q")
    calendar = int(year) * 12 + 3 * int(quarter) - 3 - c.rng.choice((0, 12))
    c.need(calendar in c.table.closed and calendar + 2 in c.table.closed)
    other = c.table.over(cell.metric, cell.entity, range(calendar, calendar + 3))
    c.need(other and other != cell.value)
    return told(c, cell, other)


@sentences(19, "grain")
def grain(c, is_true):
    cell = c.cell(lambda metric: metric.is_additive, quarters=1)
    mean = cell.value / 3
    says_mean = c.rng.random() < 0.5
    said, other = (mean, cell.value) if says_mean else (cell.value, mean)
    number = c.write(said if is_true else other, cell.metric)
    c.need(is_true or number.misses(said))
    templates = c.words.MEAN if says_mean else c.words.SUM
    return c.say(templates, v=number.text, **c.periods(p=cell.period), **c.subject(cell.metric, cell.entity))


@sentences(20, "wrong entity")
def wrong_entity(c, is_true):
    entity = c.single()
    cell = c.cell(entity=entity)
    if is_true:
        return told(c, cell, cell.value)
    other = c.rng.choice([sibling for sibling in (*c.table.siblings(entity), ()) if sibling != entity])
    value = c.table.value(cell.metric, other, cell.period)
    c.need(value and value != cell.value)
    return told(c, cell, value)


@sentences(21, "unknown entity")
def unknown_entity(c, is_true):
    entity = c.single()
    cell = c.cell(entity=entity)
    if not is_true:
        entity = ((entity[0][0], c.rng.choice(c.words.UNKNOWN)),)
    return stated(c, cell, c.write(cell.value, cell.metric), c.subject(cell.metric, entity))


@sentences(45, "foreign data")
def foreign(c, is_true):
    entity = c.single()
    cell = c.cell(entity=entity)
    if is_true:
        return told(c, cell, cell.value)
    if c.rng.random() < 0.3:
        return c.rng.choice(c.words.ORDERS) + told(c, cell, cell.value * Fraction(c.rng.choice((3, 7, 13)), 2))
    dimension, member = c.rng.choice(c.foreign)
    return stated(c, cell, c.write(cell.value, cell.metric), c.subject(cell.metric, ((entity[0][0], member),)))


@sentences(36, "currency, unit")
def unit(c, is_true):
    cell = c.cell()
    if is_true:
        return told(c, cell, cell.value)
    if cell.metric.unit == "money":
        currency = c.rng.choice([code for code in c.wording.SIGNS if code != c.tenant.currency])
        number = c.wording.money(c.rng, cell.value, currency)
    else:
        factor = 1 if cell.metric.unit == "count" else 100
        number = c.wording.money(c.rng, cell.value * factor, c.tenant.currency)
    return stated(c, cell, number)


@sentences(37, "missing and zero")
def missing(c, is_true):
    if is_true and c.rng.random() < 0.5:
        metric, entity, period = c.tenant.metrics["faults"], c.rng.choice(c.table.pairs), c.period(0)
        c.need(c.table.value(metric, entity, period) == 0)
        return c.say(c.words.NOUGHT, nil="0", **c.periods(p=period), **c.subject(metric, entity))
    metric, entity, period = c.metric(lambda metric: metric.is_additive), c.rng.choice((c.single(), c.rng.choice(c.table.pairs))), c.period(0)
    value = c.table.value(metric, entity, period)
    if is_true:
        c.need(value is None)
        return c.say(c.words.HOLE, **c.periods(p=period), **c.subject(metric, entity))
    c.need(value is None or value != 0 and c.rng.random() < 0.02)
    nil = c.wording.nothing(c.tenant.currency) if metric.unit == "money" else "0"
    return c.say(c.words.NOUGHT + c.words.NOUGHT_NOW, nil=nil, **c.periods(p=period), **c.subject(metric, entity))


@sentences(39, "ends of a range")
def ends(c, is_true):
    is_monthly = c.rng.random() < 0.5
    if is_monthly:
        cell = c.cell(quarters=1)
        values = [c.table.over(cell.metric, cell.entity, [month]) for month in cell.period.months]
        slots = c.subject(cell.metric, cell.entity)
    else:
        cell = c.cell()
        dimension = c.rng.choice(list(c.tenant.dimensions))
        values = [c.table.value(cell.metric, member, cell.period) for member in c.table.entities[dimension]]
        slots = c.bare(cell.metric) | c.noun(dimension)
    c.need(None not in values and min(values) > 0)
    low, high = min(values), max(values)
    said = [low, high]
    if not is_true:
        at, inwards = c.rng.choice(((0, (108, 120, 150)), (1, (92, 80, 65))))
        said[at] *= Fraction(c.rng.choice(inwards), 100)
    v, w = (c.write(value, cell.metric) for value in said)
    c.need(v.value < w.value and (is_true or v.misses(low) or w.misses(high)))
    return c.say(c.words.RANGE if is_monthly else c.words.SPREAD, v=v.text, w=w.text, **c.periods(p=cell.period), **slots)
