"""Terse English wordings of sales operations: a value in a period, a change against another, and the words for both."""

VALUE = (
    "{S} at {v} in {p}.", "{S} = {v} ({p}).", "{S} → {v}, {p}.", "{P} | {s} | {v}", "{S} | {p} | {v}", "{P} → {s} {v}.",
    "{P}: {s} – {v}.", "{P}. {S}. {V}.", "* {S}, {p} – {v}", "- {P}: {s} at {v}", "• {P} → {s}: {v}", "{S} @ {v} for {p}.",
    "{P}, {s}: {v}.", "Re {s}: {v} in {p}.", "Subject: {s} in {p} = {v}", "RE: {p} – {s} at {v}", "Actual for {p}, {s}: {v}.",
    "So {s} came to {v} in {p}.", "So {p} is done, and {s} came out at {v}.", "OK, {p}: {s} {be} {v}.",
    "Yep, {s} {be} {v} in {p}.", "Heads-up: {s} came in at {v} for {p}.", "TL;DR: {s} {be} {v} in {p}.",
    "Numbers for {p} just dropped: {s} at {v}.", "{P} is closed; {s}: {v}.", "{P} closed, {s} at {v}.",
    "Just pulled {p}: {s} {be} {v}.", "Pulled {s} for {p} from the dashboard: {v}.", "Dashboard says {s} {be} {v} in {p}.",
    "The tile for {s} reads {v} for {p}.", "Tile: {s}, {p}, {v}.", "KPI: {s}. Period: {p}. Value: {v}.",
    "Caption: {s} in {p} – {v}", "Cell comment: {s} for {p} [is|are] booked at {v}.", "{V} – {s}, {p}.", "{V} for {s} in {p}.",
    "{V} ({s}, {p}).", "{V}. That was {s} in {p}.", "{P} gave us {s} of {v}.", "In {p} we had {s} at {v}.",
    "We ended up with {s} of {v} in {p}.", "We're looking at {s} of {v} for {p}.", "{S} clocked in at {v} in {p}.",
    "{S} wound up at {v} in {p}.", "{S} shook out at {v} for {p}.", "{S} showed {v} in {p}.", "{S} registered {v} in {p}.",
    "{P} wrapped with {s} at {v}.", "{P} shut with {s} standing at {v}.", "Stand-up note, {p}: {s} {be} {v}.",
    "Number to remember for {p}: {s} {be} {v}.", "Asked about {s} in {p}? It's {v}.", "How much in {p}? {S}: {v}.",
    "Check-in on {p}: {s} at {v}.", "For those who missed it: {s} {be} {v} in {p}.", "Slide note: {s} ({p}) = {v}.",
    "{S}, per the {p} export: {v}.", "According to the {p} pull, {s} {be} {v}.", "Ops says {s} {be} {v} in {p}.",
    "The sheet has {s} at {v} for {p}.", "In the sheet for {p}: {s}, {v}.", "Whole of {p}: {s} of {v}.",
    "{S} (period: {p}) – {v}.", "{S}; {p}; {v}.", "Result for {p}, {s}: {v}.", "Scoreboard for {p}: {s} {v}.",
    "Quick one: {s} in {p} {be} {v}.", "Locked number for {p}: {s} at {v}.", "{S} for {p} [works|work] out to {v}.",
    "Rollup for {p}, {s}: {v}.", "Note that {s} for {p} {be} {v}.", "Please use {v} as {s} for {p}.",
    "We show {v} against {s} for {p}.", "If anyone asks, {s} in {p} {be} {v}.",
)

CHANGE = (
    "{S} {up} {c} {base} in {p}.", "{P}: {s} {up} {c} {base}.", "{P} → {s} {sign}{c} {base}.", "{P} | {s} | {sign}{c} {base}",
    "{S} | {p} | {v} | {sign}{c} {base}", "{S}, {p}: {v}, {sign}{c} {base}.", "* {S} {up} {c} in {p} {base}",
    "- {P}: {s} {sign}{c} {base}", "• {S} → {v} in {p} ({sign}{c} {base})", "{S} {sign}{c} {base} ({p}).",
    "{S} {v0} → {v} in {p}: {up} {c} {base}.", "{S} in {p}: {v0} -> {v} ({sign}{c} {base}).", "{Base}: {s} {up} {c} in {p}.",
    "{Base} we have {s} {up} {c} in {p}.", "So {s} {verb} {c} in {p} {base}.", "So {base}, {s} {verb} by {c} in {p}.",
    "So in {p} {s} {verb} {c} {base}, landing at {v}.", "Heads-up: {s} {up} {c} in {p} {base}.",
    "FYI – {s} {verb} by {c} {base} in {p}.", "TL;DR for {p}: {s} {verb} {c} {base}.", "{P} in one line: {s} {up} {c} {base}.",
    "Big picture, {p}: {s} {verb} {c} {base}.", "Subject: {s} {up} {c} in {p} {base}", "RE: {p} – {s} {up} by {c} {base}",
    "{C} {up} {base}: that's {s} in {p}.", "{C} {higher} {than}: {s} in {p}.", "{P}: {s} {c} {higher} {than}.",
    "{S}, {p}: {c} {higher} {than}, at {v}.", "{S} at {v} in {p} – {c} {higher} {than}.", "{P} put {s} {c} {higher} {than}.",
    "{S} printed {c} {higher} in {p} {than}.", "We closed {p} with {s} {c} {higher} {than}.",
    "{Noun} of {c} in {s} in {p} {base}.", "{P}: {noun} of {c} in {s} {base}.", "{S}, {p}: {noun} of {c} {base}.",
    "{S} – {noun} of {c} in {p} {base}.", "{S} showed {noun} of {c} {base} in {p}.", "{Base}, {p} shows {noun} of {c} in {s}.",
    "We booked {noun} of {c} in {s} in {p} {base}.", "Delta on {s} in {p} {base}: {sign}{c}.", "Δ {s}, {p}: {sign}{c} {base}.",
    "Variance on {s} for {p} {base}: {sign}{c}.", "{S}, delta in {p}: {sign}{c} {base}.", "{P} change, {s}: {sign}{c} {base}.",
    "Anyone else see {s} {infinitive} {c} in {p} {base}? Now at {v}.", "Dashboard has {s} {up} {c} {base} for {p}.",
    "The {p} tile shows {s} {up} {c} {base}.", "Tile for {s}, {p}: {v}, {up} {c} {base}.",
    "Caption: {s} {verb} {c} {base} in {p}", "Did {s} {infinitive} in {p}? Yes, by {c} {base}.",
    "{S} {went} by {c} in {p} {base}.", "In {p} {s} {went} by {c} {base}.",
    "{S} {went} by {c} {base} in {p}, which makes it {v}.", "{P} had {s} {go} by {c} {base}.",
    "We watched {s} {go} by {c} in {p} {base}.", "{S} now at {v} for {p}, having been {v0}: {up} {c} {base}.",
    "Ops reports {s} {up} {c} {base} for {p}.", "Per the {p} pull, {s} {verb} {c} {base}.", "{S} ({p}) {verb} {c} {base}.",
    "{S}: {v} in {p}, i.e. {up} {c} {base}.",
)

UP = {
    "verb": ("rose", "climbed", "moved up", "stepped up", "went higher", "moved higher", "[was|were] up", "headed up"),
    "infinitive": ("rise", "move up", "step up", "go higher", "move higher", "climb"),
    "noun": (
        "a rise", "an increase", "a gain", "an upward step", "a move up", "an uplift", "an upward shift", "an upturn", "growth",
    ),
    "up": ("up",),
    "higher": ("higher",),
    "sign": ("+", "+", "▲ ", "↑ "),
    "went": ("moved upward", "stepped higher", "pushed higher", "ran higher", "came in higher"),
    "go": ("move upward", "step higher", "push higher", "run higher"),
    "more": ("more",),
}

DOWN = {
    "verb": ("fell", "dropped", "moved down", "stepped down", "went lower", "moved lower", "[was|were] down", "headed down"),
    "infinitive": ("fall", "move down", "step down", "go lower", "move lower", "drop"),
    "noun": (
        "a fall", "a decrease", "a drop", "a downward step", "a move down", "a pullback", "a downward shift", "a downturn",
        "a contraction",
    ),
    "up": ("down",),
    "higher": ("lower",),
    "sign": ("-", "−", "▼ ", "↓ "),
    "went": ("moved downward", "stepped lower", "pulled back", "ran lower", "came in lower"),
    "go": ("move downward", "step lower", "pull back", "run lower"),
    "more": ("fewer",),
}

BASE_NAMED = (
    "vs. {q}", "in comparison with {q}", "in comparison to {q}", "as compared with {q}", "as compared to {q}",
    "when compared with {q}", "next to {q}", "vs the {q} figure", "relative to the {q} figure", "benchmarked against {q}",
    "with {q} as the base", "put next to {q}", "vs what we had in {q}",
)

BASE_PREVIOUS = (
    "vs prior {grain}", "vs previous {grain}", "vs the preceding {grain}", "{grain}-on-{grain}", "{grain}-over-{grain}",
    "on a {mom} basis", "sequentially", "against the preceding {grain}", "vs one {grain} back", "from one {grain} earlier",
    "in {m_m} terms", "relative to the {grain} prior", "next to the prior {grain}", "vs the {grain} just before it",
)

BASE_YEAR_AGO = (
    "vs PY", "vs prior year", "vs same {grain} PY", "vs the same {grain} one year back", "year-on-year", "year-over-year",
    "on a yoy basis", "in Y/Y terms", "vs SPLY", "against the prior-year {grain}", "vs twelve months back",
    "relative to the same {grain} a year back", "next to the year-ago {grain}", "vs the same {grain} a year prior",
)

THAN_PREVIOUS = (
    "than the preceding {grain}", "than in the {grain} just before", "than one {grain} back", "than the {grain} prior",
    "than what we had in {q}", "than the {q} figure", "than in the prior {grain}", "than back in {q}",
    "than the {grain} right before", "than the {q} number",
)

THAN_YEAR_AGO = (
    "than a year back", "than in the same {grain} one year back", "than the prior-year {grain}", "than in the same {grain} PY",
    "than what we had in {q}", "than the {q} figure", "than one year prior", "than twelve months before",
    "than in the same {grain} of the year before", "than during {q}",
)
