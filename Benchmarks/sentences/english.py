"""How English analysts name cells: subjects, members, periods, and what goes with them."""

import re

from . import wording
from .maker import Maker


class English(Maker):
    wording = wording

    def say(self, templates, **slots):
        """As people write it: no article twice, and a sign only before digits."""
        text = re.sub(r"\b([Tt]he) the\b", r"\1", super().say(templates, **slots))
        self.need(not re.search(r"(?<!\w)[-−+][a-z]", text))
        return text

    def named(self, name, entity):
        """Slots s, be, has, is and it for a metric of that name, which is lower-case inside a sentence."""
        slots = self.bare_name(name)
        return slots | {"s": self.of(slots["s"], entity)}

    def bare(self, metric):
        """The same without an entity, of a metric that the sentence itself gives to members."""
        return self.bare_name(self.rng.choice(metric.names))

    def bare_name(self, named):
        name, is_plural = named
        text = name if name[:2].isupper() else name[0].lower() + name[1:]
        return {"s": text, "plural": is_plural, "be": "[was|were]", "has": "[has|have]", "is": "[is|are]",
                "it": "[it|they]"}

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

    def members(self, **entities):
        """Slots for single members: `M`, and `Ms` for what is theirs."""
        names = {slot: entity[0][1] for slot, entity in entities.items()}
        return names | {slot + "s": possessive(name) for slot, name in names.items()}

    def periods(self, **periods):
        return {slot: wording.period_name(self.rng, period) for slot, period in periods.items()}

    def month_of(self, year, at):
        return {"p": f"{wording.MONTHS[at]} {year}", "m": wording.MONTHS[at], "y": str(year)}

    def grain(self, grain):
        return {"grain": grain, "mom": "MoM" if grain == "month" else "QoQ", "m_m": "m/m" if grain == "month" else "q/q"}

    def counts(self, many, total):
        words = self.rng.random() < 0.6
        n, every = (wording.WORDS[many], wording.WORDS[total]) if words else (str(many), str(total))
        return {"n": n, "all": every}

    def ordinals(self, number):
        return {"nth": wording.ORDINALS[number], "a": "an" if number == 8 else "a",
                "k": self.rng.choice((wording.WORDS[number], str(number)))}

    def ranks(self, number, slots):
        return {"nth": wording.ORDINALS[number], "k": str(number)}

    def comparatives(self, metric, slots):
        more, less = ("more", "fewer") if metric.unit == "count" and slots["plural"] else ("higher", "lower")
        return {"more": more, "less": less}

    def extremes(self, is_high, slots):
        return {"most": "highest" if is_high else "lowest", "more": "higher" if is_high else "lower",
                "less": "lower" if is_high else "higher", "high": "high" if is_high else "low", "highly": "high" if is_high else "low"}

    def target(self):
        bare = self.rng.choice(self.words.TARGETS)
        return {"bare": bare, "target": self.rng.choice((bare, f"the {bare}"))}

    def inside(self, text):
        """A sentence as it stands after a colon: a name keeps its capital."""
        members = sum(self.tenant.dimensions.values(), [])
        keeps = text.startswith((*members, *wording.MONTHS, "Q", "FY")) or text[:3] in {name[:3] for name in wording.MONTHS}
        return text if keeps or text[1:2].isupper() else text[0].lower() + text[1:]


def possessive(name):
    return name + ("'" if name.endswith("s") else "'s")
