"""Known English wordings: a value in a period, a change against another, and the words for both."""

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

UP = {
    "verb": ("rose", "climbed", "grew", "increased", "went up", "advanced", "expanded"),
    "infinitive": ("rise", "climb", "grow", "increase", "go up", "advance"),
    "noun": ("a rise", "an increase", "a gain", "an uptick", "growth"), "up": ("up",), "higher": ("higher",), "sign": ("+",),
}
DOWN = {
    "verb": ("fell", "declined", "dropped", "decreased", "went down", "came down", "contracted", "shrank"),
    "infinitive": ("fall", "decline", "drop", "decrease", "go down", "contract"),
    "noun": ("a fall", "a decline", "a drop", "a decrease", "a reduction"),
    "up": ("down",),
    "higher": ("lower",),
    "sign": ("-", "−"),
}

BASE_NAMED = ("from {q}", "compared with {q}", "against {q}", "versus {q}", "relative to {q}")
BASE_PREVIOUS = ("{grain} over {grain}", "{grain} on {grain}", "from the previous {grain}", "on the {grain} before",
                 "from the prior {grain}", "compared with the {grain} before", "{mom}")
BASE_YEAR_AGO = ("year over year", "year on year", "from a year earlier", "compared with the same {grain} a year earlier",
                 "on the year before", "against the same {grain} of the previous year", "YoY")
THAN_PREVIOUS = ("than the {grain} before", "than in the previous {grain}", "than in {q}")
THAN_YEAR_AGO = ("than a year earlier", "than in the same {grain} a year earlier", "than in {q}")
