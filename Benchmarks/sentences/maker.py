"""What the makers of sentences share: picking cells at random, and naming them as people do."""

import dataclasses

from . import wording
from .table import TOTAL

CLASSES = {}


class Skip(Exception):
    """Nothing fit to be said came out of this draw."""


@dataclasses.dataclass(frozen=True)
class Class:
    number: int
    name: str
    make: object
    kinds: tuple


def sentences(number, name, kinds=(True, False)):
    """Registers a function that makes one sentence, true or untrue, of a class."""
    def register(make):
        CLASSES[number] = Class(number, name, make, kinds)
        return make
    return register


@dataclasses.dataclass(frozen=True)
class Cell:
    metric: object
    entity: tuple
    period: object
    value: object


@dataclasses.dataclass(frozen=True)
class Change:
    """A cell against another period: `base` is `previous` or `year_ago`."""

    metric: object
    entity: tuple
    period: object
    base: str
    earlier: object
    now: object
    before: object

    @property
    def relative(self):
        return (self.now - self.before) / self.before

    @property
    def difference(self):
        return self.now - self.before


class Maker:
    def __init__(self, table, foreign):
        self.table, self.tenant = table, table.tenant
        self.metrics = list(self.tenant.metrics.values())
        self.foreign = foreign
        self.changes = list(self.all_changes())
        self.steady = [change for change in self.changes if abs(change.relative) < 0.004]
        self.small = [change for change in self.changes if 0.0015 < abs(change.relative) < 0.011]

    def all_changes(self):
        entities = [TOTAL, *sum(self.table.entities.values(), []), *self.table.pairs]
        for metric in self.metrics:
            for entity in entities:
                for period in (*self.table.months, *self.table.quarters):
                    yield from self.changes_of(metric, entity, period)

    def changes_of(self, metric, entity, period):
        now = self.table.value(metric, entity, period)
        for base in ("previous", "year_ago"):
            earlier = getattr(self.table, base)(period)
            before = self.table.value(metric, entity, earlier) if earlier else None
            if now is not None and before is not None and now > 0 and before > 0:
                yield Change(metric, entity, period, base, earlier, now, before)

    def draw(self, rng):
        """The same maker with a random state of its own."""
        self.rng = rng
        return self

    # Picking

    def metric(self, fits=lambda metric: True):
        return self.rng.choice([metric for metric in self.metrics if fits(metric)] or [None]) or self.skip()

    def entity(self):
        kind = self.rng.random()
        if kind < 0.35:
            return TOTAL
        if kind < 0.85:
            return self.rng.choice(self.rng.choice(list(self.table.entities.values())))
        return self.rng.choice(self.table.pairs)

    def single(self):
        return self.rng.choice(self.rng.choice(list(self.table.entities.values())))

    def period(self, quarters=0.3):
        is_quarter = self.rng.random() < quarters
        return self.rng.choice(self.table.quarters if is_quarter else self.table.months)

    def cell(self, fits=lambda metric: True, entity=None, quarters=0.3):
        metric, entity, period = self.metric(fits), self.entity() if entity is None else entity, self.period(quarters)
        value = self.table.value(metric, entity, period)
        return Cell(metric, entity, period, value) if value else self.skip()

    def change(self, fits=lambda change: True, among=None):
        for _ in range(30):
            change = self.rng.choice(self.changes if among is None else among or [None]) or self.skip()
            if fits(change):
                return change
        return self.skip()

    def other_base(self, change):
        """The same cell against the other usual baseline, or None."""
        found = [other for other in self.changes_of(change.metric, change.entity, change.period) if other.base != change.base]
        return found[0] if found else None

    def skip(self):
        raise Skip

    def need(self, condition):
        if not condition:
            raise Skip

    # Naming

    def say(self, templates, **slots):
        """One template, filled; a slot with a capital is the same text with a capital."""
        template = self.rng.choice(templates)
        slots |= {wording.capital(name): wording.capital(text) for name, text in slots.items()}
        text = template.format(**slots)
        return wording.capital(text) if not text.startswith("-") else text

    def write(self, value, metric):
        return wording.number(self.rng, value, metric, self.tenant.currency)

    def when(self, period):
        return wording.period_name(self.rng, period)

    def name(self, metric):
        """A name of a metric as inside a sentence, and whether it is plural."""
        return self.inner(self.rng.choice(metric.names))

    def inner(self, named):
        name, is_plural = named
        return name[0].lower() + name[1:], is_plural

    def subject(self, metric, entity):
        """Slots s, be and has for a metric of an entity."""
        name, is_plural = self.name(metric)
        return {"s": self.of(name, entity), "be": "were" if is_plural else "was", "has": "have" if is_plural else "has",
                "is": "are" if is_plural else "is"}

    def of(self, name, entity):
        if not entity:
            is_ratio = any(word in name for word in ("average", "rate", "margin", "per ", "value"))
            return self.rng.choice((name, name, f"overall {name}", f"{'overall' if is_ratio else 'total'} {name}"))
        if len(entity) == 2:
            (_, place), (_, line) = entity
            return self.rng.choice((f"{name} for {line} in {place}", f"{name} from {line} in {place}",
                                    f"{possessive(place)} {line} {name}", f"{place} {line} {name}"))
        (dimension, member), = entity
        forms = [f"{possessive(member)} {name}", f"{name} for {member}", f"{name} in {member}", f"{member} {name}"]
        return self.rng.choice((*forms, f"{name} for the {member} {dimension}"))

    def inside(self, text):
        """A sentence as it stands after a colon: a name keeps its capital."""
        members = sum(self.tenant.dimensions.values(), [])
        keeps = text.startswith((*members, *wording.MONTHS, "Q", "FY")) or text[:3] in {name[:3] for name in wording.MONTHS}
        return text if keeps or text[1:2].isupper() else text[0].lower() + text[1:]

    def noun(self, dimension):
        """Singular and plural of what members of a dimension are called."""
        trade = self.tenant.trade
        return trade.place_noun if dimension == trade.place_noun[0] else trade.line_noun


def possessive(name):
    return name + ("'" if name.endswith("s") else "'s")
