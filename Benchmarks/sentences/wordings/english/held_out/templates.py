"""Held-out English wordings: a value in a period, a change against another, and the words for both."""

VALUE = (
    "{S} closed {p} at {v}.", "For {p}, the management accounts show {s} of {v}.", "The dashboard has {s} at {v} for {p}.",
    "During {p}, {s} {be} {v}.", "{P} – {s}: {v}.", "{S} | {p} | {v}", "Our accounts for {p} put {s} at {v}.",
    "{S} reported for {p} {be} {v}.", "{S}, measured over {p}, came in at {v}.", "Where did {s} end up in {p}? At {v}",
    "{P} closed on {s} of {v}.", "As reported, {s} for {p} came to {v}.", "Worth noting: {s} stood at {v} in {p}.",
    "The reporting pack for {p} lists {s} at {v}.", "{V}: this is the value of {s} in {p}.",
    "{P} is now closed, with {s} of {v}.", "The outcome for {p}: {s} of {v}.", "Final figures for {p} put {s} at {v}.",
    "We ended up with {s} of {v} in {p}.", "In numbers: {s} of {v} in {p}.", "{S} over the course of {p}: {v}.",
    "With {p} closed, we can report {s} of {v}.", "{S} (in {p}): {v}.", "We posted {s} of {v} for {p}.",
    "Controlling reports {s} of {v} for {p}.", "The headline for {p}: {s} of {v}.", "{S} {be} recorded at {v} for {p}.",
    "{S} showed a value of {v} in {p}.", "{P} left us with {s} of {v}.", "* {S}: {v} in {p}",
    "According to the accounts for {p}, {s} {be} {v}.", "{S}: {v} for {p}.", "Results for {p}: {s} at {v}.",
    "In the period under review, {p}, {s} came to {v}.", "The figure we have for {s} in {p} is {v}.",
    "Asked about {s}, the CFO put the figure for {p} at {v}.", "We wrapped up {p} with {s} of {v}.",
    "{P} is in the books, and {s} came to {v}.",
)

CHANGE = (
    "{S} {be} {c} {higher} in {p} {than}.", "In {p}, {s} came in at {v}, {c} {higher} {than}.",
    "{Ing} by {c} {base}, {s} came to {v} in {p}.", "{S} {verb} to {v} in {p}, {noun} of {c} {base}.",
    "{P}: {s} {up} {c} {base}.", "{S} ({up} {c} {base}) came to {v} in {p}.", "The {rise} in {s} in {p} was {c} {base}.",
    "{Base}, {s} for {p} {be} {up} by {c}.", "{S}, {up} {c} {base}, stood at {v} in {p}.",
    "By how much did {s} {go} in {p} {base}? By {c}.", "{S} {has} {gone} by {c} in {p} {base}.",
    "{P} closed with {s} {up} {c} {base}.", "A look at {p} shows {s} {up} {c} {base}.", "{S} in {p}: {up} {c} {base}.",
    "{Noun} of {c} {base} left {s} at {v} in {p}.", "{S} went from {v0} to {v} in {p}, which is {noun} of {c} {base}.",
    "{S} | {p} | {v} | {sign}{c} {base}", "{S}, {p}: {v} ({sign}{c} {base}).", "* {S} {verb} {c} {base} in {p}",
    "The change in {s} in {p} {base} came to {sign}{c}.", "The accounts for {p} show {s} {up} {c} {base}.",
    "{S} {be} {v} in {p}, having {gone} by {c} {base}.", "{S}: {v} in {p}, {c} {higher} {than}.",
    "For {p}, {s} {be} reported {c} {higher} {than}.", "In {p} {s} stood at {v}, which is {c} {higher} {than}.",
    "What we see in {p} is {noun} of {c} in {s} {base}.", "{S}, which came to {v} in {p}, {be} {c} {higher} {than}.",
    "We wrapped up {p} with {s} {up} {c} {base}.", "After {noun} of {c} {base}, {s} stood at {v} in {p}.",
)

UP = {
    "verb": ("rose", "increased", "climbed", "went up", "grew"),
    "ing": ("rising", "increasing", "climbing", "growing"),
    "gone": ("risen", "increased", "climbed", "grown"),
    "go": ("rise", "increase", "climb", "grow"),
    "rise": ("rise", "increase", "gain"),
    "noun": ("a rise", "an increase", "a gain"),
    "up": ("up",),
    "higher": ("higher",),
    "sign": ("+",),
}

DOWN = {
    "verb": ("fell", "decreased", "declined", "dropped", "went down"),
    "ing": ("falling", "decreasing", "declining", "dropping"),
    "gone": ("fallen", "decreased", "declined", "dropped"),
    "go": ("fall", "decrease", "decline", "drop"),
    "rise": ("fall", "decrease", "decline", "drop"),
    "noun": ("a fall", "a decrease", "a decline", "a drop"),
    "up": ("down",),
    "higher": ("lower",),
    "sign": ("-", "−"),
}

BASE_NAMED = (
    "in comparison with {q}", "when compared with {q}", "relative to the figure for {q}", "against the level of {q}",
    "on the figure for {q}", "from the level of {q}",
)

BASE_PREVIOUS = (
    "on the preceding {grain}", "over the preceding {grain}", "from the {grain} immediately before", "sequentially",
    "in comparison with the previous {grain}", "{grain}-on-{grain}", "{grain}-over-{grain}", "vs. the previous {grain}",
)

BASE_YEAR_AGO = (
    "year-on-year", "year-over-year", "in comparison with the prior-year {grain}", "against the same {grain} of the prior year",
    "versus the corresponding {grain} of the previous year", "from the prior-year {grain}", "on a year-on-year basis", "yoy",
)

THAN_PREVIOUS = ("than in the preceding {grain}", "than in the {grain} before", "than a {grain} earlier", "than back in {q}")

THAN_YEAR_AGO = (
    "than in the prior-year {grain}", "than a year before", "than twelve months earlier", "than back in {q}",
    "than in the corresponding {grain} of the previous year",
)
