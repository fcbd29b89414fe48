"""Sentences with holes that several classes share: a value in a period, and a change against another."""

VALUE = (
    "{S} {be} {v} in {p}.",
    "In {p}, {s} came to {v}.",
    "{S} reached {v} in {p}.",
    "For {p} we booked {s} of {v}.",
    "We closed {p} with {s} of {v}.",
    "{P}: {s} {v}.",
    "{S} for {p} landed at {v}.",
    "{S} stood at {v} in {p}.",
    "The books for {p} show {s} of {v}.",
    "{P} brought {s} of {v}.",
    "{S} finished {p} at {v}.",
    "According to the ledger, {s} {be} {v} in {p}.",
    "{S} in {p}: {v}.",
    "- {S}, {p}: {v}",
    "{S} worked out at {v} for {p}.",
    "{S} amounted to {v} in {p}.",
    "{P} ended with {s} at {v}.",
    "We recorded {s} of {v} in {p}.",
    "{S} ran to {v} in {p}.",
    "Looking at {p}, {s} {be} {v}.",
    "As for {s}, the {p} figure is {v}.",
    "The {p} figure for {s} is {v}.",
    "{S} came in at {v} in {p}.",
    "When {p} closed, {s} had come in at {v}.",
    "{S} settled at {v} in {p}.",
    "The final number for {s} in {p} was {v}.",
    "{S} ({p}) {be} {v}.",
    "{V} is what {s} came to in {p}.",
    "{V}: that is where {s} stood in {p}.",
    "For the record, {s} {be} {v} in {p}.",
    "Management should note that {s} {be} {v} in {p}.",
    "{S} of {v} closed out {p}.",
)

CHANGE = (
    "{S} {verb} {c} in {p} {base}.",
    "{S} {verb} by {c} in {p} {base}.",
    "In {p}, {s} {verb} {c} {base}.",
    "In {p} {s} {verb} by {c} {base}.",
    "{Base}, {s} {verb} {c} in {p}.",
    "{S} {be} {up} {c} in {p} {base}.",
    "{S} {verb} {c} to {v} in {p} {base}.",
    "{S} {verb} {c} {base} and stood at {v} in {p}.",
    "{S} saw {noun} of {c} in {p} {base}.",
    "{P} brought {noun} of {c} in {s} {base}.",
    "{S} posted {noun} of {c} in {p} {base}.",
    "{S} recorded {noun} of {c} {base} in {p}.",
    "The {p} change in {s} {base} was {sign}{c}.",
    "{S}: {sign}{c} in {p} {base}.",
    "- {S} ({p}): {sign}{c} {base}",
    "{S} in {p} {be} {c} {higher} {than}.",
    "{S} ended {p} {c} {higher} {than}.",
    "At {v}, {s} in {p} {be} {c} {higher} {than}.",
    "We saw {s} {infinitive} {c} in {p} {base}.",
    "There was {noun} of {c} in {s} in {p} {base}.",
    "{S} moved {up} {c} in {p} {base}.",
    "{S} went from {v0} to {v} in {p} {base}, {noun} of {c}.",
    "{S}, which stood at {v} in {p}, {verb} {c} {base}.",
    "For {p} the team reports {noun} of {c} in {s} {base}.",
)

UP = ("rose", "climbed", "grew", "increased", "went up", "advanced", "expanded")
DOWN = ("fell", "declined", "dropped", "decreased", "went down", "came down", "contracted", "shrank")
UP_PLAIN = ("rise", "climb", "grow", "increase", "go up", "advance")
DOWN_PLAIN = ("fall", "decline", "drop", "decrease", "go down", "contract")
UP_NOUN = ("a rise", "an increase", "a gain", "an uptick", "growth")
DOWN_NOUN = ("a fall", "a decline", "a drop", "a decrease", "a reduction")


def direction(rng, is_up):
    """Words for one direction: slots of CHANGE."""
    return {
        "verb": rng.choice(UP if is_up else DOWN), "infinitive": rng.choice(UP_PLAIN if is_up else DOWN_PLAIN),
        "noun": rng.choice(UP_NOUN if is_up else DOWN_NOUN), "up": "up" if is_up else "down",
        "higher": "higher" if is_up else "lower", "sign": "+" if is_up else rng.choice(("-", "−")),
    }


def baseline(rng, change, when):
    """How the baseline of a change is named: after it ("from May"), and after a comparative ("than in May")."""
    grain, earlier = change.period.grain, when(change.earlier)
    named = (f"from {earlier}", f"compared with {earlier}", f"against {earlier}", f"versus {earlier}", f"relative to {earlier}")
    if change.base == "previous":
        short = {"month": "mo", "quarter": "qo"}[grain] + grain[0]
        loose = (f"{grain} over {grain}", f"{grain} on {grain}", f"from the previous {grain}", f"on the {grain} before",
                 f"from the prior {grain}", f"compared with the {grain} before", "MoM" if short == "mom" else "QoQ")
        than = (f"than the {grain} before", f"than in the previous {grain}", f"than in {earlier}")
    else:
        loose = ("year over year", "year on year", "from a year earlier", f"compared with the same {grain} a year earlier",
                 "on the year before", f"against the same {grain} of the previous year", "YoY")
        than = ("than a year earlier", f"than in the same {grain} a year earlier", f"than in {earlier}")
    return rng.choice(rng.choice((named, loose))), rng.choice(than)
