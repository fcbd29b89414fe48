"""Classes about time and beyond: streaks, the unusual, causes, forecasts, targets, free numbers."""

from fractions import Fraction

from .changes import about
from .maker import sentences
from .table import TOTAL
from .values import told


@sentences(31, "streak")
def streak(c, is_true):
    metric, entity, period = c.metric(), c.entity(), c.period(0)
    values = [c.table.over(metric, entity, [number]) for number in range(c.table.first, period.first + 1)]
    c.need(None not in values[-9:] and len(values) > 3)
    is_up = values[-1] > values[-2] if values[-2] is not None else c.skip()
    long = 0
    while long + 1 < len(values) and values[-long - 2] is not None and (values[-long - 1] > values[-long - 2]) == is_up \
            and values[-long - 1] != values[-long - 2]:
        long += 1
    c.need(long + 1 < len(values) and values[-long - 2] is not None and 2 <= long <= 8)
    said = long if is_true else long + c.rng.randint(1, 2)
    is_said_up = is_up
    if not is_true and c.rng.random() < 0.3:
        said, is_said_up = max(2, long), not is_up
    return c.say(c.words.STREAK, **c.subject(metric, entity), **c.ordinals(said), **c.periods(p=period),
                 **c.vocabulary(c.words.RISING if is_said_up else c.words.FALLING))


@sentences(32, "unusual, seasonal")
def unusual(c, is_true):
    metric, entity, period = c.metric(lambda metric: metric.is_additive), c.entity(), c.period(0)
    values = [c.table.value(metric, entity, month) for month in c.table.months if month.first <= period.first]
    c.need(None not in values and len(values) > 12)
    history, now = sorted(values[:-1]), values[-1]
    low, middle, high = (history[len(history) * quarter // 4] for quarter in (1, 2, 3))
    spread = high - low
    c.need(spread > 0)
    if is_true:
        c.need(abs(now - middle) > 4 * spread and (now > history[-1] or now < history[0]))
    else:
        c.need(low <= now <= high)
    return c.say(c.words.ODD, v=c.write(now, metric).text, **c.subject(metric, entity), **c.periods(p=period),
                 **c.vocabulary(c.words.ODDLY_HIGH if now >= middle else c.words.ODDLY_LOW))


@sentences(33, "cause")
def cause(c, is_true):
    change = c.change(lambda change: change.metric.unit != "percent" and Fraction(2, 100) < abs(change.relative) < 2)
    slots = about(c, change) | c.direction(change.difference > 0) | c.wording.given("c", c.percent(abs(change.relative)))
    text = c.say(c.words.CHANGE, **slots)
    # A row of a table gives no cause, and nothing stands before a bullet.
    c.need(" | " not in text)
    if is_true:
        other = next((found for found in c.changes_of(c.metric(), change.entity, change.period)
                      if found.base == change.base and found.metric != change.metric), None) or c.skip()
        c.need(abs(other.relative) > Fraction(2, 100))
        also = c.say(c.words.COINCIDED, **c.subject(other.metric, other.entity), **c.direction(other.difference > 0),
                     **c.periods(p=other.period, q=other.earlier))
        return f"{text.rstrip('.')}. {also}"
    slots = {"because": c.rng.choice(c.words.BECAUSE), "reason": c.rng.choice(c.words.REASONS)}
    if c.words.CAUSE_FIRST and c.rng.random() < 0.3:
        return c.say(c.words.CAUSE_FIRST, inner=c.inside(text), **slots) if text[0] not in "-•*" else c.skip()
    return c.say(c.words.CAUSE_LAST, bare=text.rstrip("."), **slots)


@sentences(34, "forecast as fact")
def forecast(c, is_true):
    cell = c.cell(quarters=0)
    if is_true:
        return told(c, cell, cell.value)
    later = c.table.month(c.table.last + c.rng.randint(1, 9))
    number = c.write(cell.value * Fraction(c.rng.randint(95, 130), 100), cell.metric)
    return c.say(c.words.AHEAD, v=number.text, **c.subject(cell.metric, cell.entity), **c.periods(p=later))


@sentences(35, "target")
def target(c, is_true):
    metric, period = c.tenant.metrics["sales"], c.rng.choice(c.table.months)
    wanted = c.tenant.targets.get(period.key) or c.skip()
    value = c.table.value(metric, TOTAL, period)
    gap = value - wanted
    is_above = gap > 0
    size, relative = abs(gap), abs(gap) / wanted
    c.need(relative > Fraction(5, 1000))
    lies_in_number = not is_true and c.rng.random() < 0.4
    said_above = is_above if is_true or lies_in_number else not is_above
    factor = Fraction(c.rng.choice((40, 60, 140, 180, 220)), 100) if lies_in_number else 1
    percent, amount = c.percent(relative * factor, 1), c.write(size * factor, metric)
    templates = [text for text in c.words.AIMED if "{c}" in text or "{g}" in text] if lies_in_number else c.words.AIMED
    c.need(not lies_in_number or percent.misses(relative) and amount.misses(size))
    return c.say(templates, c=percent.text, g=amount.text, v=c.write(value, metric).text, **c.target(), **c.bare(metric),
                 **c.periods(p=period), **c.vocabulary(c.words.BEAT if said_above else c.words.MISSED))


@sentences(40, "free numbers", kinds=(True,))
def free(c, is_true):
    cell = c.cell()
    text = told(c, cell, cell.value)
    c.need(not text.startswith("-") and text.endswith("."))
    dimension = c.rng.choice(list(c.tenant.dimensions))
    members = c.tenant.dimensions[dimension]
    slots = c.noun(dimension) | {"text": text, "inner": c.inside(text), "bare": text.rstrip("."), "n": len(members)}
    return c.rng.choice(c.words.FREE).format(list=c.wording.listing(c.rng, members), **slots)
