"""Classes about parts of a whole: share, contribution, sums that do not add, soft quantities, limits."""

from fractions import Fraction

from . import wording
from .maker import possessive, sentences
from .table import TOTAL
from .templates import baseline

SHARE = (
    "{M} accounted for {c} of {s} in {p}.", "In {p}, {M} made up {c} of {s}.", "{M} contributed {c} of {s} in {p}.",
    "{M} generated {c} of {s} in {p}.", "{C} of {s} in {p} came from {M}.", "{M} represented {c} of {s} in {p}.",
    "{Ms} share of {s} was {c} in {p}.", "The share of {M} in {s} came to {c} in {p}.", "{M} brought in {c} of {s} in {p}.",
    "{M} delivered {c} of all {s} in {p}.", "In {p}, {c} of {s} was attributable to {M}.", "{M} had a {c} share of {s} in {p}.",
    "With {v}, {M} accounted for {c} of {s} in {p}.", "{M} held {c} of {s} in {p}.", "{P}: {M} accounts for {c} of {s}.",
    "{M} stood for {c} of {s} in {p}.", "In {p} {c} of total {s} came from {M}.", "{Ms} share of total {s} reached {c} in {p}.",
    "{M} provided {c} of overall {s} in {p}.", "As a share of total {s}, {M} was at {c} in {p}.",
)


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
    number = wording.percent(c.rng, said)
    c.need(said < 1 and number.misses(size) != is_true)
    return c.say(SHARE, M=entity[0][1], Ms=possessive(entity[0][1]), c=number.text, s=c.name(metric)[0], p=c.when(period),
                 v=c.write(part, metric).text)


DROVE = (
    "{M} drove {c} of the {noun} in {s} in {p} {base}.", "{M} accounted for {c} of the {noun} in {s} in {p} {base}.",
    "{C} of the {noun} in {s} in {p} {base} came from {M}.", "{M} contributed {c} of the {noun} in {s} in {p} {base}.",
    "In {p}, {M} made up {c} of the {noun} in {s} {base}.", "In {p}, {c} of the {noun} in {s} {base} came from {M}.",
    "{M} was behind {c} of the {noun} in {s} in {p} {base}.", "{M} explains {c} of the {noun} in {s} in {p} {base}.",
    "{Ms} contribution to the {noun} in {s} in {p} {base} was {c}.", "{M} delivered {c} of the {noun} in total {s} in {p} {base}.",
    "Of the {noun} in {s} in {p} {base}, {c} came from {M}.", "Of the {noun} in {s} in {p} {base}, {M} contributed {c}.",
    "{M} was responsible for {c} of the {noun} in {s} in {p} {base}.", "{M} alone drove {c} of the {noun} in {s} in {p} {base}.",
    "A full {c} of the {noun} in {s} in {p} {base} came from {M}.", "{M} provided {c} of the {noun} in {s} in {p} {base}.",
    "{P}: {M} contributed {c} of the {noun} in {s} {base}.", "- {M}: {c} of the {noun} in {s} in {p} {base}",
    "{C} of the {p} {noun} in {s} {base} is down to {M}.", "{M} supplied {c} of the {noun} in {s} in {p} {base}.",
)


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
    number = wording.percent(c.rng, said, c.rng.choice((0, 0, 1)))
    c.need(Fraction(1, 100) < said < Fraction(12, 10) and number.misses(size) != is_true)
    after, _ = baseline(c.rng, whole, c.when)
    noun = c.rng.choice(("growth", "increase", "rise", "gain") if whole.difference > 0 else ("decline", "decrease", "fall", "drop"))
    return c.say(DROVE, M=entity[0][1], Ms=possessive(entity[0][1]), c=number.text, noun=noun, s=c.name(whole.metric)[0],
                 p=c.when(whole.period), base=after)


OVERALL = (
    "Overall {s} {be} {c} in {p}.", "Across all {ds}, {s} {be} {c} in {p}.", "In {p}, {s} came to {c} over all {ds}.",
    "All {ds} taken together, {s} stood at {c} in {p}.", "Company-wide {s} {be} {c} in {p}.", "The {p} figure for {s}, all {ds} included, was {c}.",
    "For the business as a whole, {s} {be} {c} in {p}.", "{S} over all {ds} amounted to {c} in {p}.",
    "Taking all {ds} together, {s} in {p} {be} {c}.", "Overall, {s} reached {c} in {p}.",
    "The overall figure for {s} in {p} was {c}.", "{S} for the entire business came to {c} in {p}.", "With all {ds} pooled, {s} {be} {c} in {p}.",
    "{P}: {s} of {c} across the business.", "Measured over all {ds}, {s} {be} {c} in {p}.", "- {S}, all {ds}, {p}: {c}",
    "The group as a whole had {s} of {c} in {p}.", "Counting every {d}, {s} {be} {c} in {p}.", "We ended {p} with overall {s} of {c}.",
    "At group level, {s} in {p} {be} {c}.",
)
ADDED = (
    "Summed over the {ds}, {s} came to {c} in {p}.", "The {ds}' {s} add up to {c} in {p}.", "Together the {ds} had {s} of {c} in {p}.",
    "Adding up all {ds}, {s} {be} {c} in {p}.", "Combined {s} of {A} and {B} {be} {c} in {p}.",
    "{A} and {B} together had {s} of {c} in {p}.", "The sum of {s} over all {ds} was {c} in {p}.",
    "In {p}, {A} and {B} had combined {s} of {c}.", "Over all {ds}, {s} add up to {c} in {p}.",
    "Together, {A} and {B} came to {c} in {s} in {p}.",
)


@sentences(29, "non-additive")
def non_additive(c, is_true):
    metric, period = c.metric(lambda metric: not metric.is_additive), c.period()
    dimension = c.rng.choice(list(c.tenant.dimensions))
    values = {entity: c.table.value(metric, entity, period) for entity in c.table.entities[dimension]}
    whole = c.table.value(metric, TOTAL, period)
    c.need(None not in values.values() and whole)
    slots = c.subject(metric, TOTAL) | {"s": c.name(metric)[0], "d": c.noun(dimension)[0], "ds": c.noun(dimension)[1], "p": c.when(period)}
    if is_true:
        return c.say(OVERALL, c=c.write(whole, metric).text, **slots)
    a, b = c.rng.sample(list(values), 2)
    all_of_them, both = sum(values.values()), values[a] + values[b]
    template = c.rng.choice(OVERALL + ADDED)
    said = both if "{A}" in template else all_of_them if template in ADDED else c.rng.choice((all_of_them, all_of_them / len(values)))
    number = c.write(said, metric)
    c.need(abs(number.value - whole) > max(number.half * 2, whole / 100))
    return c.say([template], c=number.text, A=a[0][1], B=b[0][1], **slots)


JOINT = (
    "Between them, {A} and {B} brought in {s} of {v} in {p}.", "{A} and {B} together had {s} of {v} in {p}.",
    "In {p}, {A} and {B} came to a combined {v} in {s}.", "Combined {s} of {A} and {B} {be} {v} in {p}.",
    "{A} and {B} together posted {v} of {s} in {p}.", "Taken together, {A} and {B} recorded {s} of {v} in {p}.",
    "{S} from {A} and {B} together came to {v} in {p}.", "{A} plus {B} made {v} in {s} in {p}.",
    "Together, {A} and {B} accounted for {v} of {s} in {p}.", "Adding {A} and {B}, {s} in {p} came to {v}.",
)
SPLIT = (
    "{S} {be} {t} in {p}: {parts}.", "In {p}, {s} came to {t}: {parts}.", "{S} of {t} in {p} split into {parts}.",
    "{S} in {p} totalled {t}, made up of {parts}.", "Of the {t} of {s} in {p}, {parts}.", "{P} closed with {s} of {t}: {parts}.",
    "The {s} of {t} in {p} broke down as {parts}.", "{S} {be} {t} in {p}, namely {parts}.", "By {d}, {s} in {p} split as {parts}, {t} in total.",
    "{P} brought {s} of {t}, consisting of {parts}.",
)


@sentences(30, "parts and total")
def parts(c, is_true):
    dimension = c.rng.choice(list(c.tenant.dimensions))
    metric, period = c.metric(lambda metric: metric.is_additive and metric.id != "profit"), c.period()
    values = {entity: c.table.value(metric, entity, period) for entity in c.table.entities[dimension]}
    c.need(None not in values.values() and len(values) <= 5)
    slots = c.subject(metric, TOTAL) | {"s": c.name(metric)[0], "p": c.when(period), "d": dimension}
    factor = 1 if is_true else Fraction(c.rng.choice((70, 85, 93, 108, 120, 150)), 100)
    if c.rng.random() < 0.5:
        a, b = c.rng.sample(list(values), 2)
        both = values[a] + values[b]
        number = c.write(both * factor, metric)
        c.need(number.misses(both) != is_true)
        return c.say(JOINT, A=a[0][1], B=b[0][1], v=number.text, **slots)
    whole = sum(values.values())
    number = c.write(whole * factor, metric)
    c.need(number.misses(whole) != is_true)
    texts = [f"{c.write(value, metric).text} {c.rng.choice(('from', 'for'))} {entity[0][1]}" for entity, value in values.items()]
    return c.say(SPLIT, t=number.text, parts=wording.listing(c.rng, texts), **slots)


SOFT = (
    # words, band in which they are fair, band outside of which they are not
    ("nearly half", (46, 49.7), (40, 50.5)), ("almost half", (46, 49.7), (40, 50.5)), ("just under half", (47, 49.8), (42, 50.2)),
    ("about half", (48, 52), (42, 58)), ("roughly half", (48, 52), (42, 58)), ("more than half", (51.5, 62), (50, 100)),
    ("over half", (51.5, 62), (50, 100)), ("less than half", (38, 48.5), (0, 50)), ("about a third", (32, 34.7), (28, 39)),
    ("roughly one third", (32, 34.7), (28, 39)), ("nearly a third", (31, 33), (27, 34)), ("more than a third", (34.3, 42), (33.3, 100)),
    ("about a quarter", (24, 26), (21, 29)), ("roughly a quarter", (24, 26), (21, 29)), ("just over a quarter", (25.3, 27), (24.9, 30)),
    ("less than a quarter", (18, 24.3), (0, 25)), ("about a fifth", (19.2, 20.8), (16.5, 24)), ("close to a fifth", (19, 20.5), (16.5, 24)),
    ("about a tenth", (9.5, 10.5), (8, 12.5)), ("about two thirds", (65.5, 68), (61, 72)), ("most", (56, 95), (50, 100)),
    ("the majority", (52, 95), (50, 100)), ("the bulk", (60, 95), (50, 100)), ("over a quarter", (25.7, 32), (25, 100)),
    ("more than a fifth", (20.6, 25), (20, 100)), ("about three quarters", (74, 76), (69, 81)), ("a minority", (3, 40), (0, 50)),
)


@sentences(38, "soft quantity")
def soft(c, is_true):
    metric, entity, period, size, _ = shared(c)
    words, fair, allowed = c.rng.choice(SOFT)
    low, high = fair if is_true else allowed
    c.need((low <= size * 100 <= high) == is_true)
    templates = [text for text in SHARE if "share" not in text and "{v}" not in text]
    return c.say(templates, M=entity[0][1], c=words, s=c.name(metric)[0], p=c.when(period))


FULLY = (
    "All of {s} in {p} came from {M}.", "{S} in {p} came entirely from {M}.", "{M} accounted for 100% of {s} in {p}.",
    "In {p}, {s} came exclusively from {M}.", "{M} generated all {s} in {p}.", "The whole of {s} in {p} came from {M}.",
    "In {p}, {M} made up the entire {s}.", "{S} in {p} {be} fully attributable to {M}.", "{M} brought in every bit of {s} in {p}.",
    "Without exception, {s} in {p} came from {M}.",
)
MET = (
    "The {p} {target} for {s} was fully met.", "{S} met 100% of the {target} in {p}.", "{S} fully met the {target} in {p}.",
    "In {p}, {s} met the {target} in full.", "{S} achieved the {target} in full in {p}.", "The {target} for {s} in {p} was met in full.",
    "{P}: {s} fully on {target}.", "{S} hit the full {target} in {p}.", "{S} reached the full {target} in {p}.",
    "The {target} for {s} was completely met in {p}.",
)


@sentences(41, "threshold words")
def threshold(c, is_true):
    if not is_true and c.rng.random() < 0.4:
        metric, entity, period, size, _ = shared(c)
        return c.say(FULLY, M=entity[0][1], p=c.when(period), **(c.subject(metric, TOTAL) | {"s": c.name(metric)[0]}))
    metric, period = c.tenant.metrics["sales"], c.rng.choice(c.table.months)
    wanted = c.tenant.targets.get(period.key) or c.skip()
    reached = c.table.value(metric, TOTAL, period) / wanted
    templates = [text for text in MET if "100%" not in text] if reached > Fraction(1005, 1000) else MET
    c.need((reached >= 1) == is_true)
    return c.say(templates, target=c.rng.choice(("target", "plan")), p=c.when(period), s=c.name(metric)[0])
