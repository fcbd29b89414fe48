"""Known English wordings: a value in a period, a change against another, and the words for both."""

VALUE = (
    "{S} {be} {v} in {p}.", "In {p}, {s} came to {v}.", "{S} reached {v} in {p}.", "For {p} we booked {s} of {v}.",
    "We closed {p} with {s} of {v}.", "{P}: {s} {v}.", "{S} for {p} landed at {v}.", "{S} stood at {v} in {p}.",
    "The books for {p} show {s} of {v}.", "{P} brought {s} of {v}.", "{S} finished {p} at {v}.",
    "According to the ledger, {s} {be} {v} in {p}.", "{S} in {p}: {v}.", "- {S}, {p}: {v}", "{S} worked out at {v} for {p}.",
    "{S} amounted to {v} in {p}.", "{P} ended with {s} at {v}.", "We recorded {s} of {v} in {p}.", "{S} ran to {v} in {p}.",
    "Looking at {p}, {s} {be} {v}.", "As for {s}, the {p} figure is {v}.", "The {p} figure for {s} is {v}.",
    "{S} came in at {v} in {p}.", "When {p} closed, {s} had come in at {v}.", "{S} settled at {v} in {p}.",
    "The final number for {s} in {p} was {v}.", "{S} ({p}) {be} {v}.", "{V} is what {s} came to in {p}.",
    "{V}: that is where {s} stood in {p}.", "For the record, {s} {be} {v} in {p}.",
    "Management should note that {s} {be} {v} in {p}.", "{S} of {v} closed out {p}.", "Quick check on {p}: {s} {be} {v}.",
    "{S} hit {v} in {p}.", "Per the {p} report, {s} {be} {v}.", "{S} worked out to {v} over {p}.",
    "Please note: {s} for {p} {be} {v}.", "FYI, {s} in {p}: {v}.", "Our {p} number for {s} is {v}.", "{P} delivered {s} of {v}.",
    "{S}: {v} ({p}).", "• {S} – {v} in {p}", "{P} saw {s} at {v}.", "The {p} close shows {s} at {v}.",
    "We can confirm {s} at {v} for {p}.", "{S} [comes|come] to {v} for {p}.", "{S} [stands|stand] at {v} for {p}.",
    "If you look at {p}, {s} {be} {v}.", "Turning to {s}, {p} came in at {v}.", "{V} was the {p} reading for {s}.",
    "What did {p} bring? {S} of {v}.", "By the time {p} was over, {s} had come to {v}.", "{S}, as booked for {p}, {be} {v}.",
    "The ledger puts {s} at {v} for {p}.", "We put {s} for {p} at {v}.", "The actuals for {p} have {s} at {v}.",
    "{S} printed at {v} in {p}.", "Footnote: {s} in {p} {be} {v}.", "{P} actuals: {s} {v}.",
    "On the numbers for {p}, {s} {be} {v}.", "With {p} in the books, {s} came out at {v}.",
    "You asked about {s}: the answer for {p} is {v}.", "Reported {s} for {p}: {v}.", "{S} landed on {v} for {p}.",
)

CHANGE = (
    "{S} {verb} {c} in {p} {base}.", "{S} {verb} by {c} in {p} {base}.", "In {p}, {s} {verb} {c} {base}.",
    "In {p} {s} {verb} by {c} {base}.", "{Base}, {s} {verb} {c} in {p}.", "{S} {be} {up} {c} in {p} {base}.",
    "{S} {verb} {c} to {v} in {p} {base}.", "{S} {verb} {c} {base} and stood at {v} in {p}.",
    "{S} saw {noun} of {c} in {p} {base}.", "{P} brought {noun} of {c} in {s} {base}.", "{S} posted {noun} of {c} in {p} {base}.",
    "{S} recorded {noun} of {c} {base} in {p}.", "The {p} change in {s} {base} was {sign}{c}.", "{S}: {sign}{c} in {p} {base}.",
    "- {S} ({p}): {sign}{c} {base}", "{S} in {p} {be} {c} {higher} {than}.", "{S} ended {p} {c} {higher} {than}.",
    "At {v}, {s} in {p} {be} {c} {higher} {than}.", "We saw {s} {infinitive} {c} in {p} {base}.",
    "There was {noun} of {c} in {s} in {p} {base}.", "{S} moved {up} {c} in {p} {base}.",
    "{S} went from {v0} to {v} in {p} {base}, {noun} of {c}.", "{S}, which stood at {v} in {p}, {verb} {c} {base}.",
    "For {p} the team reports {noun} of {c} in {s} {base}.", "Quick note: {s} {went} {c} in {p} {base}.",
    "{S}, {p}: {higher} by {c} {base}.", "With {noun} of {c} {base}, {s} closed {p} at {v}.",
    "{S} (at {v} in {p}) {be} {c} {higher} {than}.", "What stands out in {p}: {s} {went} by {c} {base}.",
    "{C} is how far {s} {went} in {p} {base}.", "In {p} we were looking at {s} {up} {c} {base}.",
    "{S} logged {noun} of {c} for {p} {base}.", "{Noun} of {c} {base} took {s} to {v} in {p}.",
    "{S} finished {p} at {v}, which is {c} {higher} {than}.", "{S} had been {v0} and came to {v} in {p}: {noun} of {c} {base}.",
    "For {s}, {p} meant {noun} of {c} {base}.", "The board should know that {s} {went} {c} in {p} {base}.",
    "Note: {s} {went} by {c} {base} in {p}.", "{S} in {p}: {v} ({sign}{c} {base}).", "• {S}, {p}: {sign}{c} {base}",
    "{S} for {p} {went} {c} {base}, to {v}.", "{S} ended {p} with a change of {sign}{c} {base}.",
    "{S} {went} {c}, from {v0} to {v}, in {p} {base}.", "Looking back at {p}, {s} {be} {up} by {c} {base}.",
    "Finance reports {s} {up} {c} for {p} {base}.", "{S} came in {c} {higher} in {p} {than}.",
    "{P} numbers are in: {s} {up} {c} {base}.", "{S} took {noun} of {c} {base} in {p}.",
)

UP = {
    "verb": ("rose", "climbed", "grew", "increased", "went up", "advanced", "expanded"),
    "infinitive": ("rise", "climb", "grow", "increase", "go up", "advance"),
    "noun": ("a rise", "an increase", "a gain", "an uptick", "growth", "a step up", "a pickup", "an upward move", "a climb"),
    "up": ("up",),
    "higher": ("higher",),
    "sign": ("+",),
    "went": ("moved higher", "moved up", "picked up", "headed up", "trended up"),
    "go": ("move higher", "pick up", "head up"),
    "more": ("more",),
}

DOWN = {
    "verb": ("fell", "declined", "dropped", "decreased", "went down", "came down", "contracted", "shrank"),
    "infinitive": ("fall", "decline", "drop", "decrease", "go down", "contract"),
    "noun": (
        "a fall", "a decline", "a drop", "a decrease", "a reduction", "a step down", "a slide", "a downward move", "a retreat",
    ),
    "up": ("down",),
    "higher": ("lower",),
    "sign": ("-", "−"),
    "went": ("moved lower", "moved down", "slid", "headed down", "retreated"),
    "go": ("move lower", "slide", "head down"),
    "more": ("fewer",),
}

BASE_NAMED = (
    "from {q}", "compared with {q}", "against {q}", "versus {q}", "relative to {q}", "on {q}", "compared to {q}", "vs {q}",
    "measured against {q}", "set against {q}", "as against {q}",
)

BASE_PREVIOUS = (
    "{grain} over {grain}", "{grain} on {grain}", "from the previous {grain}", "on the {grain} before", "from the prior {grain}",
    "compared with the {grain} before", "{mom}", "over the prior {grain}", "on the previous {grain}", "vs the prior {grain}",
    "against the {grain} before", "compared to one {grain} earlier", "{m_m}",
)

BASE_YEAR_AGO = (
    "year over year", "year on year", "from a year earlier", "compared with the same {grain} a year earlier",
    "on the year before", "against the same {grain} of the previous year", "YoY", "on the same {grain} one year earlier",
    "vs the year-ago {grain}", "against the year-earlier {grain}", "from twelve months earlier",
    "compared to the same {grain} in the prior year", "y/y",
)

THAN_PREVIOUS = (
    "than the {grain} before", "than in the previous {grain}", "than in {q}", "than one {grain} earlier",
    "than the previous {grain}", "than {q}",
)

THAN_YEAR_AGO = (
    "than a year earlier", "than in the same {grain} a year earlier", "than in {q}", "than one year earlier",
    "than in the year-earlier {grain}", "than {q}",
)
