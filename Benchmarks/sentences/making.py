"""Draws sentences of each class over all tenants, the same ones for the same seed."""

import dataclasses
import random

from . import changes, comparisons, parts, trends, values  # noqa: F401 (they register their classes)
from .maker import CLASSES, Skip

TRIES = 60


@dataclasses.dataclass(frozen=True)
class Sentence:
    number: int
    is_true: bool
    tenant: str
    text: str


def made(makers, voices, seed, per_class, only=None):
    """Up to `per_class` true and as many untrue sentences of each class, none twice, in any of the voices."""
    for number, kind in sorted(CLASSES.items()):
        if only and number not in only:
            continue
        for is_true in kind.kinds:
            yield from of_class(kind, is_true, makers, voices, random.Random(f"{seed}/{number}/{is_true}"), per_class)


def of_class(kind, is_true, makers, voices, rng, wanted):
    seen = set()
    for _ in range(wanted * TRIES):
        if len(seen) == wanted:
            return
        maker = rng.choice(makers)
        try:
            text = kind.make(maker.draw(rng, rng.choice(voices)), is_true)
        except Skip:
            continue
        key = (maker.tenant.id, text)
        if key not in seen:
            seen.add(key)
            yield Sentence(kind.number, is_true, maker.tenant.id, text)
