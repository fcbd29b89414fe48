"""How German analysts name cells: articles and cases of metrics, members, periods."""

import re

from . import german_wording
from .maker import Maker

ARTICLES = {"m": ("der", "den", "dem", "des"), "f": ("die", "die", "der", "der"), "n": ("das", "das", "dem", "des"),
            "p": ("die", "die", "den", "der")}
INDEFINITE = {"m": ("ein", "einen", "einem"), "f": ("eine", "eine", "einer"), "n": ("ein", "ein", "einem")}
CASES = ("s", "s_acc", "s_dat", "s_gen")


class German(Maker):
    wording = german_wording

    def say(self, templates, **slots):
        """As people write it: "beim" for "bei dem", and a sign only before digits."""
        text = re.sub(r"\b([Bb]ei|[Zz]u|[Vv]on|[Aa]n|[Ii]n) dem\b", contraction, super().say(templates, **slots))
        self.need(not re.search(r"(?<!\w)[-−+][a-z]", text))
        return re.sub(r"\b([Zz]u) der\b", r"\1r", text).replace("..", ".")

    def subject(self, metric, entity):
        name, gender = self.rng.choice(metric.names)
        if metric.unit == "count" and gender == "p" and self.rng.random() < 0.3:
            name, gender = f"Zahl der {name}", "f"
        return self.named((name, gender), entity)

    def bare(self, metric):
        slots = self.named(self.rng.choice(metric.names), ())
        return slots | {"degree": "meist" if metric.unit == "count" and slots["plural"] else "höchst"}

    def named(self, name, entity):
        """Slots for a metric in four cases (s, s_acc, s_dat, s_gen) and without an article (s_bare)."""
        text, gender = name
        forms = (text, text, dative(text, gender), genitive(text, gender))
        of = self.of(entity)
        slots = {case: f"{article} {form}{of}" for case, article, form in zip(CASES, ARTICLES[gender], forms)}
        return slots | {"s_bare": text + of, "gender": gender, "plural": gender == "p"}

    def of(self, entity):
        if not entity:
            return ""
        if len(entity) == 2:
            place, line = entity
            return self.rng.choice((f" der {self.noun(line[0])['d']} {line[1]} in {place[1]}",
                                    f" in {place[1]} in der {self.noun(line[0])['d']} {line[1]}"))
        (dimension, member), = entity
        noun = self.noun(dimension)["d"]
        forms = (f" der {noun} {member}", f" in der {noun} {member}")
        return self.rng.choice((*forms, f" in {member}", f" in {member}", f" von {member}") if self.is_place(dimension) else forms)

    def is_place(self, dimension):
        return dimension == next(iter(self.tenant.dimensions))

    def members(self, **entities):
        """Slots M (nominative or accusative), dat_M, in_M and of_M; a line goes by its noun, since its name may be plural."""
        slots, is_short = {}, self.rng.random() < 0.6
        for slot, ((dimension, member),) in entities.items():
            noun = self.noun(dimension)["d"]
            is_plain = is_short and self.is_place(dimension)
            names = ((member, member, f"in {member}", f"von {member}") if is_plain else
                     (f"die {noun} {member}", f"der {noun} {member}", f"in der {noun} {member}", f"der {noun} {member}"))
            slots |= dict(zip((slot, f"dat_{slot}", f"in_{slot}", f"of_{slot}"), names))
        return slots

    def periods(self, **periods):
        slots = {}
        for slot, one in periods.items():
            slots |= self.wording.period(self.rng, slot, one)
        return slots

    def month_of(self, year, at):
        name = self.wording.MONTHS[at]
        return {"p": f"{name} {year}", "in_p": f"im {name} {year}", "nom_p": f"der {name} {year}", "m": name, "in_m": f"im {name}",
                "nom_m": f"der {name}", "y": str(year)}

    def grain(self, grain):
        name = {"month": "Monat", "quarter": "Quartal"}[grain]
        return {"grain": name, "vor": f"Vor{name.lower()}", "vorjahr": f"Vorjahres{name.lower()}",
                "a_grain": f"{'ein' if grain == 'quarter' else 'einen'} {name}"}

    def vocabulary(self, words):
        """A noun with its gender, as in `Anstieg/m`, comes in three cases with its article, too."""
        slots = super().vocabulary(words)
        for slot, text in list(slots.items()):
            noun, _, gender = text.partition("/")
            if gender:
                forms = zip(("nom", "acc", "dat"), INDEFINITE[gender])
                slots |= {slot: noun} | {f"{slot}_{case}": f"{article} {noun}" for case, article in forms}
        return slots

    def counts(self, many, total):
        self.need(many > 1)
        words = self.rng.random() < 0.6
        n, every = (self.wording.WORDS[many], self.wording.WORDS[total]) if words else (str(many), str(total))
        return {"n": n, "all": every}

    def ordinals(self, number):
        return {"nth": self.wording.STEMS[number], "k": self.rng.choice((self.wording.WORDS[number], str(number)))}

    def ranks(self, number, slots):
        stem = self.wording.STEMS[number]
        return {"nth": stem, "k": str(number), "nth_acc": superlative(stem + slots["degree"], slots["gender"])}

    def comparatives(self, metric, slots):
        return {"more": comparative(True, slots), "less": comparative(False, slots)}

    def extremes(self, is_high, slots):
        gender, is_counted = slots["gender"], slots.get("degree") == "meist"
        counted, measured = ("meist", "höchst") if is_high else ("wenigst", "niedrigst")
        stem = counted if is_counted else measured
        slots = {"more": comparative(is_high, slots), "most_acc": superlative(stem, gender), "mostly": f"am {measured}en",
                 "most": f"{ARTICLES[gender][0]} {stem}{'en' if gender == 'p' else 'e'}"}
        degrees = ("hoch", "Höchst", "hoch") if is_high else ("niedrig", "Tiefst", "tief")
        return slots | dict(zip(("high", "peak", "tide"), degrees))

    def target(self):
        return {}

    def inside(self, text):
        """A sentence as it stands after a colon, where its capital is right."""
        return text


def genitive(name, gender):
    if gender in "fp":
        return name
    return name + ("ses" if name.endswith("nis") else "es" if name.endswith(("z", "s")) else "s")


def dative(name, gender):
    return name + ("n" if gender == "p" and not name.endswith(("n", "s")) else "")


def comparative(is_more, slots):
    """As an object: "mehr Bons", "einen höheren Umsatz"."""
    if slots.get("degree") == "meist":
        return "mehr" if is_more else "weniger"
    article, ending = {"m": ("einen ", "en"), "f": ("eine ", "e"), "n": ("ein ", "es"), "p": ("", "e")}[slots["gender"]]
    return f"{article}{'höher' if is_more else 'niedriger'}{ending}"


def superlative(stem, gender):
    """As an object, with its article."""
    return f"{ARTICLES[gender][1]} {stem}{'en' if gender in 'mp' else 'e'}"


def contraction(found):
    word = found[1]
    return word[:-1] + "m" if word[-1] == "n" else word + "m"
