"""English wordings of newsrooms, investor letters and area managers: changes against another period, and the words for both ends."""

CHANGE = (
    "{S} {put} {c} in {p} {base}.", "{S} {put} {c} {base} in {p}, to land at {v}.", "{S} {put} {c} in {p} {base}, the company said.",
    "{S} {verb} by {c} in {p} {base}, a trading update showed.", "{S} {verb} by {c} {base} to finish {p} at {v}.",
    "{S} clocked in at {v} for {p}, {up} {c} {base}.", "{S} came in {c} {higher} for {p} {than}.",
    "{S} for {p} landed {c} {higher} {than}.",
    "{S} printed at {v} for {p}, {noun} of {c} {base}.", "{S} weighed in at {v} in {p}, {c} {higher} {than}.",
    "{S} {has} {done} by {c} in {p} {base}.", "{S} {has} {done} {c} in {p} {base}.",
    "{S} went from {v0} to {v} in {p}, {noun} of {c} {base}.", "{S} {went} by {c} in {p} {base}, shareholders were told.",
    "{S} ended {p} on {v}, which is {c} {higher} {than}.", "{S}, {up} {c} {base}, finished {p} on {v}.",
    "{S}, at {v} for {p}, {verb} by {c} {base}.",
    "{S} / {p} / {sign}{c} {base}.", "{S} ({p}): {v}, {up} {c} {base}.", "{S} {up} {c} in {p} {base}.",
    "{S} {be} {v0} then. In {p} {it} {verb} by {c} {base}, to {v}.",
    "{P} had {s} {up} {c} {base}.", "{P} saw {s} {go} by {c} {base}.",
    "{P} left {s} {c} {higher} {than}.",
    "{P} wrap: {s} {up} {c} {base}.", "{P} in one line: {s} {sign}{c} {base}.", "{P}: {s} {v}, {noun} of {c} {base}.",
    "{P} came and went with {s} {up} {c} {base}.",
    "{Base}, {s} {put} {c} in {p}.", "{Base}, {s} came out {up} {c} in {p}.", "{Base}, that makes {noun} of {c} in {s} for {p}.",
    "{Base}, {p} delivered {noun} of {c} in {s}.", "{Base}, {s} {verb} by {c} and reached {v} in {p}.",
    "{Noun} of {c} {base}: that was {s} in {p}.",
    "{Noun} of {c} in {s} {base} made the {p} bulletin.",
    "{C} {higher} {than}: {s} in {p}, at {v}.", "{C} {up}: that is the {p} story for {s} {base}.",
    "{C} is the size of the {p} move in {s} {base}, and the arrow points {up}.",
    "The company said {s} {verb} by {c} in {p} {base}.", "The finance chief put the {p} move in {s} at {sign}{c} {base}.",
    "The letter speaks of {noun} of {c} in {s} for {p} {base}.",
    "The headline for {p}: {s} {up} by {c} {base}.", "The {p} tally of {s}, {v}, is {c} {higher} {than}.",
    "The area office counts {noun} of {c} in {s} in {p} {base}.",
    "There is {noun} of {c} to report in {s} for {p} {base}.", "Those were {p} numbers: {s} {up} {c} {base}.",
    "We ended {p} with {s} {up} {c} {base}.",
    "We saw {s} {go} by {c} to {v} in {p} {base}.",
    "As I see it, there was {noun} of {c} in {s} for {p} {base}.", "My sheet has {s} {ing} by {c} in {p} {base}.",
    "It was {noun} of {c} for {s} in {p} {base}.",
    "Investors woke up to {s} {up} {c} in {p} {base}.", "Dear investors: {s} {verb} by {c} in {p} {base}.",
    "Hi all, {s} {verb} by {c} in {p} {base}.",
    "From {v0}, {s} {went} to {v} in {p}, {c} {higher} {than}.", "From {v0} to {v}: {s} {put} {c} in {p} {base}.",
    "After {v0}, {s} {be} {v} in {p}: {noun} of {c} {base}.",
    "In {p}, {s} {put} {c} {base} and stood at {v}.",
    "In {p} the number for {s} {went} by {c} {base}.",
    "At {v}, {s} in {p} {be} {up} {c} {base}, per the release.", "Just in: {s} {up} {c} in {p} {base}.",
    "- {P}, {s}: {sign}{c} {base}", "• {S} {up} {c} to {v} in {p} {base}", "MARKET WRAP: {s} {verb} by {c} in {p} {base}.",
)

UP = {
    "verb": ("rose", "ran higher", "headed north", "went up", "moved higher", "picked up", "pushed higher", "got bigger"),
    "infinitive": ("rise", "run higher", "head north", "go up", "move higher", "pick up", "push higher"),
    "noun": ("a gain", "a climb", "a pickup", "a step up", "a lift", "a rise", "a move up", "a push higher"),
    "up": ("up",),
    "down": ("down",),
    "higher": ("higher", "higher", "further up"),
    "sign": ("+", "plus "),
    "went": ("headed higher", "headed north", "pushed up", "turned up", "worked higher"),
    "go": ("head higher", "go up", "push up", "move north"),
    "more": ("more",),
    "put": ("added", "put on", "gained", "tacked on"),
    "done": ("risen", "gone up", "moved up", "climbed"),
    "ing": ("rising", "climbing", "heading up", "going up"),
}

DOWN = {
    "verb": ("fell", "ran lower", "headed south", "went down", "moved lower", "dropped back", "pulled back", "got smaller"),
    "infinitive": ("fall", "run lower", "head south", "go down", "move lower", "drop back", "pull back"),
    "noun": ("a drop", "a slide", "a pullback", "a step down", "a retreat", "a fall", "a move down", "a push lower"),
    "up": ("down",),
    "down": ("up",),
    "higher": ("lower", "lower", "further down"),
    "sign": ("-", "minus "),
    "went": ("headed lower", "headed south", "came off", "turned down", "worked lower"),
    "go": ("head lower", "go down", "come off", "move south"),
    "more": ("fewer",),
    "put": ("shed", "lost", "gave up", "dropped"),
    "done": ("fallen", "gone down", "moved down", "dropped"),
    "ing": ("falling", "dropping", "heading down", "going down"),
}

BASE_NAMED = (
    "set beside {q}", "next to {q}", "with {q} as the yardstick", "held up against {q}", "taking {q} as the benchmark",
    "stacked up against {q}",
    "relative to where {q} ended up", "judged against {q}", "measured off {q}", "on the {q} figure", "against the {q} mark",
    "lined up against {q}", "as opposed to {q}", "with {q} as the reference",
)

BASE_PREVIOUS = (
    "on the {grain}", "on the {grain} before", "set against the {grain} before", "{grain} on {grain}", "in {grain}-on-{grain} terms",
    "versus the {grain} that came before", "next to the {grain} right before", "compared with a {grain} earlier",
    "relative to one {grain} earlier",
    "against the {grain} before that", "{mom}", "in sequential terms", "held up against the previous {grain}", "from the {grain} before",
)

BASE_YEAR_AGO = (
    "on the year", "on a year earlier", "against the same {grain} a year back", "versus the year-ago {grain}", "in year-on-year terms",
    "YoY",
    "set beside the same {grain} a year earlier", "compared with twelve months earlier", "lapping the year-ago {grain}", "y/y",
    "against the {grain} one year before", "next to the like {grain} of the year before", "from the same {grain} a year before",
    "held up against the year-earlier {grain}",
)

THAN_PREVIOUS = (
    "than in {q}", "than a {grain} earlier", "than the {grain} before", "than {q} had been", "than in the {grain} before that",
    "than back in {q}",
    "than one {grain} previously", "than what {q} brought", "than what we saw in {q}", "than the {q} mark",
    "than in the {grain} that came before",
)

THAN_YEAR_AGO = (
    "than in {q}", "than a year earlier", "than in the year-ago {grain}", "than back in {q}", "than in the same {grain} a year back",
    "than one year previously", "than what {q} brought", "than what we saw in {q}", "than the year-earlier {grain}", "than the {q} mark",
    "than twelve months back",
)
