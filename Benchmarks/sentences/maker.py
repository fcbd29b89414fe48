"""What the makers of sentences share: picking cells at random, and filling templates."""

import dataclasses
import re

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
    """A subclass for each language knows how numbers, periods and names are written in it."""

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

    def draw(self, rng, words):
        """The same maker with a random state and wordings of its own."""
        self.rng, self.words = rng, words
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

    # Filling

    def say(self, templates, plural=False, **slots):
        """One template, filled; a slot with a capital is the same text with a capital.

        Of `[was|were]`, that which fits the number of the subject is taken.
        """
        template = self.rng.choice(templates)
        slots |= {capital(name): capital(text) for name, text in slots.items() if name[0].islower()}
        text = re.sub(r"\[([^|\]]*)\|([^\]]*)\]", lambda found: found[1 + plural], template.format(**slots))
        return capital(text) if not text.startswith("-") else text

    def vocabulary(self, words):
        """A word for each slot. Of `legte … zu`, what ends the sentence is the slot `end`."""
        slots = {"end": ""}
        for slot, some in words.items():
            word, _, end = self.rng.choice(some).partition(" … ")
            slots |= {slot: word} | ({"end": " " + end} if end else {})
        return slots

    def direction(self, is_up):
        return self.vocabulary(self.words.UP if is_up else self.words.DOWN)

    def baseline(self, change):
        """How the baseline of a change is named: after it ("from May"), and after a comparative ("than in May")."""
        words = self.words
        loose, than = ((words.BASE_PREVIOUS, words.THAN_PREVIOUS) if change.base == "previous"
                       else (words.BASE_YEAR_AGO, words.THAN_YEAR_AGO))
        slots = self.grain(change.period.grain) | self.periods(q=change.earlier)
        return {"base": self.rng.choice(self.rng.choice((words.BASE_NAMED, loose))).format(**slots),
                "than": self.rng.choice(than).format(**slots)}

    def ends_of(self, change):
        """The values of a change as slots."""
        return {"v": self.write(change.now, change.metric).text, "v0": self.write(change.before, change.metric).text}

    def write(self, value, metric):
        return self.wording.number(self.rng, value, metric, self.tenant.currency)

    def percent(self, value, places=None):
        return self.wording.percent(self.rng, value, places)

    def subject(self, metric, entity):
        """Slots for a metric of an entity as the subject of a sentence."""
        return self.named(self.rng.choice(metric.names), entity)

    def noun(self, dimension):
        """Singular and plural of what members of a dimension are called, as slots."""
        trade = self.tenant.trade
        singular, plural = trade.place_noun if dimension == trade.place_noun[0].lower() else trade.line_noun
        return {"d": singular, "ds": plural}


def capital(text):
    return text[:1].upper() + text[1:]
