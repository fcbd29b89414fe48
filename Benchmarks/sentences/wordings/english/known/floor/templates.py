"""English wordings of a sales analyst, a controller and a store manager: changes against another period, and the words for both ends."""

CHANGE = (
    "In {p}, {s} {verb} {base} by {c} to {v}.",
    "{Base}, {s} {verb} by {c} in {p}.", "The change in {s} in {p} {base} is {sign}{c}.",
    "{S} amounted to {v} in {p}, {noun} of {c} {base}.",
    "{S} went through {noun} of {c} in {p} {base}.", "For {p} we have {noun} of {c} in {s} {base}.",
    "With {v} in {p}, {s} {be} {c} {higher} {than}.",
    "{S} moved {up} by {c} in {p} {base}.", "{S} {has} {done} by {c} {base}, as the books for {p} show.",
    "{S} {be} {v0} before and {v} in {p}, {noun} of {c} {base}.", "When we closed {p}, {s} {be} {c} {higher} {than}.",
    "{Noun} of {c} {base} brought {s} to {v} in {p}.", "The {p} value of {s} is {v}, which is {c} {higher} {than}.",
    "Looking at {p}, we find that {s} {verb} by {c} {base}.", "In {p}, {s} {put} {c} {base}.", "- {S} in {p}, {base}: {sign}{c}",
)

UP = {
    "verb": ("rose", "increased", "grew", "went up"), "infinitive": ("rise", "increase", "grow", "go up"),
    "noun": ("an increase", "a rise"), "up": ("up",), "down": ("down",), "higher": ("higher",), "sign": ("+", "plus "),
    "went": ("went up", "increased"), "go": ("go up", "increase"), "more": ("more",), "put": ("gained", "added"),
    "done": ("risen", "increased", "gone up"), "ing": ("rising", "increasing"),
}

DOWN = {
    "verb": ("fell", "decreased", "declined", "went down"), "infinitive": ("fall", "decrease", "decline", "go down"),
    "noun": ("a decrease", "a decline"), "up": ("down",), "down": ("up",), "higher": ("lower",), "sign": ("-", "minus "),
    "went": ("went down", "decreased"), "go": ("go down", "decrease"), "more": ("fewer",), "put": ("lost",),
    "done": ("fallen", "decreased", "gone down"), "ing": ("falling", "decreasing"),
}

BASE_NAMED = ("compared with {q}", "against {q}", "from {q}", "in comparison with {q}", "versus {q}", "when compared to {q}")

BASE_PREVIOUS = (
    "compared with the previous {grain}", "from the previous {grain}", "against the {grain} before", "{grain} over {grain}",
    "versus the prior {grain}", "on the previous {grain}", "in comparison with the preceding {grain}", "{m_m}",
)

BASE_YEAR_AGO = (
    "compared with the same {grain} of the previous year", "year over year",
    "against the same {grain} of the year before", "from a year earlier", "versus the prior-year {grain}", "year on year",
    "in comparison with the same {grain} a year earlier", "on the prior year",
)

THAN_PREVIOUS = (
    "than in {q}", "than in the previous {grain}", "than the {grain} before", "than in the preceding {grain}",
    "than one {grain} before",
)

THAN_YEAR_AGO = (
    "than in {q}", "than in the same {grain} of the previous year", "than a year before", "than in the prior-year {grain}",
    "than twelve months earlier",
)
