"""Classes about time and beyond: streaks, the unusual, causes, forecasts, targets, free numbers."""

from fractions import Fraction

from . import wording
from .maker import sentences
from .table import TOTAL
from .templates import CHANGE, baseline, direction
from .values import told

STREAK = (
    "{S} {has} {gone} for {k} months in a row as of {p}.", "{S} {moved} for the {nth} month in a row in {p}.",
    "{P} was the {nth} straight month of {growing} {s}.", "In {p}, {s} {moved} for the {nth} consecutive month.",
    "{S} {moved} in {p} for the {nth} month running.", "{P} marked the {nth} straight {noun} in {s}.",
    "{P} brought the {nth} {noun} in a row in {s}.", "{S} {has} {gone} {k} months running through {p}.",
    "As of {p}, {s} {has} {gone} for {k} straight months.", "With {p}, {s} {has} {gone} {k} months in succession.",
    "{S} {has} now {gone} for {k} consecutive months, {p} included.", "It was the {nth} successive {noun} in {s} in {p}.",
    "{S} posted {a} {nth} consecutive {noun} in {p}.", "{S} in {p} {moved} for the {nth} time in a row.",
    "{P} extended the run of {growing} {s} to {k} months.", "{S} recorded the {nth} straight monthly {noun} in {p}.",
    "{P}: {nth} consecutive monthly {noun} in {s}.", "The {nth} straight {noun} in {s} came in {p}.",
    "In {p} {s} had {gone} {k} months in a row.", "{S}: {nth} monthly {noun} in a row in {p}.",
)


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
    slots = c.subject(metric, entity) | {
        "k": c.rng.choice((wording.WORDS[said], str(said))), "nth": wording.ORDINALS[said], "a": "an" if said == 8 else "a",
        "gone": c.rng.choice(("risen", "grown", "increased") if is_said_up else ("fallen", "declined", "dropped")),
        "moved": c.rng.choice(("rose", "grew", "increased") if is_said_up else ("fell", "declined", "dropped")),
        "growing": c.rng.choice(("rising", "growing") if is_said_up else ("falling", "declining")),
        "noun": c.rng.choice(("rise", "increase", "gain") if is_said_up else ("decline", "fall", "drop")),
    }
    return c.say(STREAK, p=c.when(period), **slots)


ODD = (
    "{S} {be} unusually {high} in {p}.", "In {p}, {s} {be} exceptionally {high}.", "{P} was an outlier for {s}.",
    "{S} in {p} {be} abnormally {high}.", "{S} {be} out of the ordinary in {p}.", "{P} stands out as an anomaly in {s}.",
    "{S} of {v} in {p} {be} highly unusual.", "{S} {be} far outside the usual range in {p}.", "At {v}, {s} {be} unusually {high} in {p}.",
    "{S} showed an anomaly in {p}.", "{S} {be} strikingly {high} in {p}.", "{S} in {p} {be} well outside the normal band.",
    "{P} saw {s} at an abnormal level.", "{S} hit an extraordinarily {high} {v} in {p}.", "{S} {be} freakishly {high} in {p}.",
    "By its own history, {s} in {p} {be} unusual.", "We rate {p} as exceptional for {s}.", "{S} in {p} {be} atypically {high}.",
    "In {p}, {s} {be} not in the usual range.", "{S}, at {v}, {be} anomalous in {p}.",
)


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
    return c.say(ODD, high="high" if now >= middle else "low", v=c.write(now, metric).text, p=c.when(period), **c.subject(metric, entity))


CAUSES = (
    "the price rise", "bad weather", "the new website", "a strike at a supplier", "the spring campaign", "stronger demand abroad",
    "the departure of two sales managers", "a competitor's closure", "higher energy prices", "the loyalty scheme", "school holidays",
    "better staffing", "the new pricing", "supply shortages", "a change in the product mix", "road works",
)
BECAUSE = ("because of", "due to", "thanks to", "owing to", "as a result of", "driven by", "on the back of", "caused by", "brought about by", "as a consequence of")


@sentences(33, "cause")
def cause(c, is_true):
    change = c.change(lambda change: change.metric.unit != "percent" and Fraction(2, 100) < abs(change.relative) < 2)
    after, than = baseline(c.rng, change, c.when)
    slots = c.subject(change.metric, change.entity) | direction(c.rng, change.difference > 0)
    slots |= {"c": wording.percent(c.rng, abs(change.relative)).text, "v": c.write(change.now, change.metric).text,
              "v0": c.write(change.before, change.metric).text}
    text = c.say(CHANGE, p=c.when(change.period), base=after, than=than, **slots)
    if is_true:
        other = next((found for found in c.changes_of(c.metric(), change.entity, change.period)
                      if found.base == change.base and found.metric != change.metric), None) or c.skip()
        noun = direction(c.rng, other.difference > 0)["noun"]
        c.need(abs(other.relative) > Fraction(2, 100))
        link = c.rng.choice(("This coincided with", "It went along with", "At the same time there was", "In parallel there was"))
        earlier = c.when(other.earlier)
        return f"{text.rstrip('.')}. {link} {noun} in {c.of(c.name(other.metric)[0], other.entity)} in {c.when(other.period)} compared with {earlier}."
    because, reason = c.rng.choice(BECAUSE), c.rng.choice(CAUSES)
    if c.rng.random() < 0.3:
        return f"{wording.capital(because)} {reason}, {c.inside(text)}" if text[0] != "-" else c.skip()
    return f"{text.rstrip('.')}{c.rng.choice((', ', ' '))}{because} {reason}."


AHEAD = (
    "{S} will reach {v} in {p}.", "{S} {is} set to hit {v} in {p}.", "We expect {s} of {v} in {p}.", "By {p}, {s} will stand at {v}.",
    "In {p}, {s} will come to {v}.", "{S} {is} going to climb to {v} by {p}.", "{S} should land at {v} in {p}.", "{P} will bring {s} of {v}.",
    "{S} {is} on course for {v} in {p}.", "{S} {is} forecast at {v} for {p}.", "Our outlook for {p} puts {s} at {v}.", "{S} will rise to {v} in {p}.",
    "{S} {is} projected to reach {v} in {p}.", "{P} is going to see {s} of {v}.", "Next up, {s} of {v} in {p}.", "{S} {is} bound to come in at {v} in {p}.",
    "The plan is simple: {s} will be {v} in {p}.", "Look for {s} of {v} in {p}.", "{S} {is} likely to end {p} at {v}.", "We see {s} reaching {v} in {p}.",
)


@sentences(34, "forecast as fact")
def forecast(c, is_true):
    cell = c.cell(quarters=0)
    if is_true:
        return told(c, cell, cell.value)
    later = c.table.month(c.table.last + c.rng.randint(1, 9))
    number = c.write(cell.value * Fraction(c.rng.randint(95, 130), 100), cell.metric)
    return c.say(AHEAD, v=number.text, p=c.when(later), **c.subject(cell.metric, cell.entity))


AIMED = (
    "{S} {beat} {target} in {p}.", "In {p}, {s} {beat} {target}.", "{S} {beat} {target} by {c} in {p}.", "{S} came in {c} {above} {target} in {p}.",
    "{S} {beat} the {p} {bare}.", "At {v}, {s} {beat} {target} in {p}.", "In {p}, {s} {be} {above} {target}.", "{S} in {p} {be} {c} {above} {target}.",
    "{S} {be} {d} {above} {target} in {p}.", "{S} ended {p} {above} {target}.", "{S} finished {p} {c} {above} {target}.", "{P}: {s} {above} {target}.",
    "{S} of {v} {beat} {target} in {p}.", "{S} landed {above} {target} in {p}.", "With {v}, {s} {beat} the {bare} for {p}.",
    "For {p}, {s} came in {above} {target}.", "{S} {beat} {target} by {d} in {p}.", "- {S}, {p}: {c} {above} {target}",
    "{S} closed {p} {d} {above} {target}.", "Measured against {bare}, {s} {be} {c} {above} in {p}.",
)


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
    percent, amount = wording.percent(c.rng, relative * factor, 1), c.write(size * factor, metric)
    templates = [text for text in AIMED if "{c}" in text or "{d}" in text] if lies_in_number else AIMED
    c.need(not lies_in_number or percent.misses(relative) and amount.misses(size))
    bare = c.rng.choice(("target", "plan", "budget"))
    name, is_plural = c.name(metric)
    return c.say(templates, beat=c.rng.choice(("beat", "exceeded", "topped") if said_above else ("missed", "fell short of", "undershot")),
                 above=c.rng.choice(("above", "ahead of") if said_above else ("below", "short of")), target=c.rng.choice((bare, f"the {bare}")),
                 bare=bare, s=name, be="were" if is_plural else "was", p=c.when(period), c=percent.text, d=amount.text,
                 v=c.write(value, metric).text)


FREE = (
    "On slide 4: {text}", "See table 2; {inner}", "{bare} (page 12).", "As section 3.1 shows, {inner}", "In our review of 14 documents we note that {inner}",
    "{bare}, as item 7 of the agenda says.", "Point 1 of 3: {inner}", "{bare}, see footnote 2.", "Under IFRS 15, {inner}", "Version 2.3 of this note: {inner}",
    "{bare} (figure 5).", "In chapter 2 we wrote that {inner}", "Meeting at 10:30: {inner}", "Ticket #4711: {inner}", "{bare}, as shown in chart 3.",
    "The top {n} {ds} are {list}; {inner}", "We run {n} {ds}: {list}. {text}", "There are {n} {ds} in all; {inner}",
    "Our {n} {ds} are {list}. {text}", "Of {n} {ds}, this note looks at one: {inner}",
)


@sentences(40, "free numbers", kinds=(True,))
def free(c, is_true):
    cell = c.cell()
    text = told(c, cell, cell.value)
    c.need(not text.startswith("-") and text.endswith("."))
    dimension = c.rng.choice(list(c.tenant.dimensions))
    members = c.tenant.dimensions[dimension]
    return c.rng.choice(FREE).format(text=text, inner=c.inside(text), bare=text.rstrip("."), n=len(members), ds=c.noun(dimension)[1],
                                     list=wording.listing(c.rng, members))
