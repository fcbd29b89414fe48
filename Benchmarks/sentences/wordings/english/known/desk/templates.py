"""English wordings of the weekly desk of a sales analyst, a controller and a store manager: changes, and the words for both ends."""

CHANGE = (
    "{S} {verb} by {c} in {p} {base}.", "{S} {verb} in {p} {base}, by {c}.", "{S} {verb} by {c} to {v} in {p} {base}.",
    "{S} {be} {c} {higher} in {p} {than}.", "{S} came to {v} in {p}, {c} {higher} {than}.", "{S} in {p}: {v}, {sign}{c} {base}.",
    "{S} in {p} came to {v}. That is {noun} of {c} {base}.", "{S} {has} {done} by {c} in {p} {base}.",
    "{P} brought {noun} of {c} in {s} {base}.", "{P} brought {noun} in {s} {base}, namely of {c}.",
    "In {p}, {s} {went} by {c} {base}.", "In {p} we recorded {noun} of {c} in {s} {base}.",
    "In {p} there was {noun} in {s} of {c} {base}.", "With {noun} of {c} {base}, {s} came to {v} in {p}.",
    "From {v0}, {s} {verb} to {v} in {p}, so by {c} {base}.", "The report for {p} shows {s} {up} {c} {base}.",
    "We saw {s} {go} by {c} in {p} {base}.", "By how much did {s} {go} in {p} {base}? By {c}.",
    "{Base}, {s} {went} by {c} to {v} in {p}.", "{Noun} of {c} in {s} was recorded for {p} {base}.",
)

UP = {
    "verb": ("rose", "increased", "grew", "climbed"), "infinitive": ("rise", "increase", "grow", "climb"),
    "noun": ("an increase", "a rise", "growth"), "up": ("up",), "down": ("down",), "higher": ("higher",), "sign": ("+", "up "),
    "went": ("went up", "rose"), "go": ("go up", "rise"), "more": ("more",), "put": ("gained", "picked up"),
    "done": ("risen", "increased", "grown"), "ing": ("rising", "growing"),
}

DOWN = {
    "verb": ("fell", "decreased", "dropped", "sank"), "infinitive": ("fall", "decrease", "drop", "sink"),
    "noun": ("a decrease", "a fall", "a drop"), "up": ("down",), "down": ("up",), "higher": ("lower",), "sign": ("-", "down "),
    "went": ("went down", "fell"), "go": ("go down", "fall"), "more": ("less",), "put": ("lost", "gave up"),
    "done": ("fallen", "decreased", "dropped"), "ing": ("falling", "dropping"),
}

BASE_NAMED = ("compared to {q}", "compared with {q}", "against {q}", "on {q}", "from {q}", "versus {q}")

BASE_PREVIOUS = (
    "compared to the previous {grain}", "on the {grain} before", "against the previous {grain}", "from the prior {grain}",
    "compared with the {grain} before", "versus the previous {grain}", "{grain} on {grain}",
)

BASE_YEAR_AGO = (
    "compared to the same {grain} a year ago", "on the same {grain} of the year before", "against the prior-year {grain}",
    "year on year", "compared with the previous year", "from the same {grain} a year before", "versus the previous year",
)

THAN_PREVIOUS = ("than in {q}", "than in the {grain} before", "than in the previous {grain}", "than the prior {grain}")

THAN_YEAR_AGO = (
    "than in {q}", "than in the same {grain} a year ago", "than a year earlier", "than in the prior-year {grain}",
    "than in the same {grain} of the previous year",
)
