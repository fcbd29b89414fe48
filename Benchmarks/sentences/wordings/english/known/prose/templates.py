"""English wordings of journalists and consultants: a value in a period, a change against another, and the words for both."""

VALUE = (
    "{P} wrapped up with {s} at {v}.", "Kindly note that {s} for {p} {is} {v}.",
    "Please be informed that {s} in {p} [amounts|amount] to {v}.", "Having tallied {p}, we arrive at {s} of {v}.",
    "{S}, tallied over {p}, came to {v}.", "A look at {p} shows {s} running at {v}.",
    "Dear all, {p} is closed and {s} came in at {v}.", "{P} is behind us; {s} came to {v}.",
    "{P} is done and dusted, with {s} at {v}.", "The tally for {s} in {p}: {v}.", "For {p}, the ledger carries {s} of {v}.",
    "{V} – such was the level of {s} in {p}.", "Measured over {p}, {s} came out at {v}.", "All told, {s} came to {v} in {p}.",
    "{S} clocked in at {v} for {p}.", "The number to remember for {s} in {p} is {v}.",
    "Anyone asking after {s} in {p} will find {v} in the books.", "Where did {s} end up in {p}? At {v}.",
    "{P} left us with {s} of {v}.", "As the regional team reports, {s} for {p} came to {v}.", "{P} | {S} | {v}",
    "In our books, {p} carries {s} at {v}.", "The consultants put {s} at {v} for {p}.",
    "Over the period of {p}, {s} amounted to {v}.", "{S} {be} recorded at {v} for {p}.", "{S} {be} reported at {v} in {p}.",
    "{S} {be} entered in the books at {v} for {p}.", "The statement for {p} gives {s} as {v}.",
    "{S} as per the books of {p}: {v}.", "Going by the {p} accounts, {s} came to {v}.",
    "The accounts give {v} for {s} in {p}.", "Taking {p} by itself, {s} came to {v}.", "{P} on its own yielded {s} of {v}.",
    "To sum up {p}: {s} came to {v}.", "{P} in one line: {s} at {v}.", "Headline from {p}: {s} of {v}.",
    "The sheet for {p} reads {v} under {s}.", "Under {s}, the sheet for {p} reads {v}.",
    "When the books on {p} were closed, they showed {s} of {v}.", "As it turned out, {s} in {p} came to {v}.",
    "In the end, {s} for {p} came to {v}.", "Let me confirm that {s} in {p} came to {v}.", "We finished {p} on {v} for {s}.",
    "{S} had come to {v} once {p} was over.", "Managers report {s} of {v} for {p}.",
    "This note covers {p}, in which {s} came to {v}.", "{P}, a period in which {s} came to {v}, is now closed.",
    "{V} went into the books as {s} for {p}.", "{S} ran at {v} in {p}.", "{S} in the period of {p} {be} {v}.",
    "{S} showed {v} for {p}.", "Insofar as {p} is concerned, {s} came to {v}.", "As regards {s}, {p} closed at {v}.",
    "With regard to {s}, we report {v} for {p}.", "Regarding {p}: {s} came in at {v}.", "* {P}: {s} at {v}",
    "– {S} ({p}): {v}", "{S} for {p}, in short: {v}.", "Nobody disputes it: {s} in {p} came to {v}.",
    "The close of {p} fixed {s} at {v}.", "{P} had us at {v} in {s}.", "Once the dust had settled on {p}, {s} stood at {v}.",
    "The curtain fell on {p} with {s} at {v}.", "{S} checked in at {v} for {p}.",
    "For those keeping score, {s} in {p} {be} {v}.", "{S}, to name the figure for {p}, came to {v}.",
    "What {be} {s} in {p}, all said and done? {V}.", "{S} in {p}? {V}, say the books.",
    "Of {p} we can say this much: {s} came to {v}.", "Having closed {p}, we put {s} at {v}.", "{V} it was for {s} in {p}.",
    "With {v}, {s} closed out {p}.", "There stood {v} under {s} when {p} was closed.",
    "Behind the entry for {s} in {p} stands {v}.",
)

CHANGE = (
    "{S}, {ing} {c} {base}, came to {v} in {p}.", "Having {gone} {c} {base}, {s} closed {p} at {v}.",
    "{P} had {s} {ing} by {c} {base}.", "Hello team, {s} {verb} by {c} {base} in {p}.",
    "It bears mentioning that {s} {verb} by {c} in {p} {base}.", "{S} showed {noun} of {c} in {p} {base}.",
    "{S} registered {noun} of {c} {base} for {p}.", "{Noun} of {c} in {s} {base} is what {p} had in store.",
    "{Noun} of {c} {base} was recorded for {s} in {p}.", "Our reading of {p}: {s} {verb} {c} {base}.",
    "{C} {higher} {than}: such [was|were] {s} in {p}.", "In {p}, {s} came out {c} {higher} {than}.",
    "In {p}, {s} came to {v}, having {gone} by {c} {base}.", "{S} {verb} {base} in {p}; the change was {sign}{c}.",
    "{S} {verb} in {p} {base} – namely by {c}.", "{S} {verb} in {p} {base}, the size of the move being {c}.",
    "How did {s} do in {p}? {Up} {c} {base}.", "By how much did {s} {infinitive} in {p} {base}? By {c}.",
    "{S}: {v} in {p}, or {sign}{c} {base}.", "{P} | {S} | {v} | {sign}{c} {base}", "* {S}: {up} {c} in {p} {base}",
    "• {P} – {s} {sign}{c} {base}", "{S} closed at {v} in {p}, that is, {c} {higher} {than}.",
    "The accounts for {p} show {s} {up} {c} {base}.", "The {p} accounts have {s} {c} {higher} {than}.",
    "From {v0}, {s} {verb} by {c} to {v} in {p} {base}.", "Where {s} had been {v0} before, {p} had {v}: {noun} of {c} {base}.",
    "{S}, {v0} before and {v} in {p}, {verb} by {c} {base}.", "Branch heads report that {s} {verb} {c} in {p} {base}.",
    "It emerged that {s} {verb} by {c} in {p} {base}.", "In the event, {s} {verb} by {c} in {p} {base}.",
    "In the end, {s} for {p} came out {c} {higher} {than}.", "{P} closed with {s} {up} {c} {base}.",
    "{P} ended with {s} {c} {higher} {than}.", "We ended {p} with {s} {c} {higher} {than}.",
    "For {p}, the variance in {s} {base} works out at {sign}{c}.", "On {s}, {p} came in {c} {higher} {than}.",
    "{P} left {s} {c} {higher} {than}, at {v}.", "The movement in {s} for {p} {base} works out at {sign}{c}.",
    "{S} shifted by {sign}{c} in {p} {base}.", "{Noun} of {c} was what {s} saw in {p} {base}.",
    "The {p} report carries {noun} of {c} in {s} {base}.", "We are reporting {noun} of {c} in {s} for {p} {base}.",
    "The analysts cite {noun} of {c} in {s} in {p} {base}.", "{S} {has} {gone} {c} {base} in {p}.",
    "It was {noun} of {c} that {s} went through in {p} {base}.", "Not to bury the lead: {s} {verb} {c} in {p} {base}.",
    "{S} came in at {v} in {p}, a figure {c} {higher} {than}.", "{S} stood at {v} in {p}, which makes {noun} of {c} {base}.",
    "At {v}, {s} in {p} represented {noun} of {c} {base}.", "{S} [is|are] {up} by {c} {base} as per the {p} figures.",
    "The needle on {s} moved {up} {c} in {p} {base}.", "{S} {went} by {c} in {p} {base}, coming out at {v}.",
    "Turning to {s}, we note {noun} of {c} {base} in {p}.", "{P} – {s} at {v}, {up} {c} {base}.",
    "Up or down in {p}? {S} {verb}, by {c} {base}.", "{S} in {p}, at {v}, came out {c} {higher} {than}.",
    "What {p} did to {s}: {sign}{c} {base}.", "{Noun}, {c} in size, came through in {s} in {p} {base}.",
    "That {s} {verb} by {c} {base} is the message of {p}.", "{S} ({v0} before, {v} in {p}) {verb} by {c} {base}.",
)

UP = {
    "verb": ("rose", "increased", "climbed", "mounted", "went higher", "moved ahead", "headed higher", "stepped up"),
    "infinitive": ("rise", "increase", "climb", "mount", "go higher", "move ahead", "head higher", "step up"),
    "noun": (
        "a rise", "an increase", "a gain", "an advance", "an uplift", "an upturn", "a plus", "an upward movement",
        "an upward shift",
    ),
    "up": ("up",),
    "higher": ("higher",),
    "sign": ("+",),
    "went": ("moved upwards", "headed north", "pushed higher", "went upwards"),
    "go": ("move upwards", "head north", "push higher", "go upwards"),
    "more": ("more",),
    "ing": ("rising", "increasing", "climbing", "advancing"),
    "gone": ("risen", "increased", "climbed", "advanced"),
}

DOWN = {
    "verb": ("fell", "decreased", "declined", "receded", "went lower", "dropped", "headed lower", "stepped down"),
    "infinitive": ("fall", "decrease", "decline", "recede", "go lower", "drop", "head lower", "step down"),
    "noun": (
        "a fall", "a decrease", "a decline", "a drop", "a downturn", "a minus", "a downward movement", "a contraction",
        "a downward shift",
    ),
    "up": ("down",),
    "higher": ("lower",),
    "sign": ("-", "−"),
    "went": ("moved downwards", "headed south", "sank lower", "went downwards"),
    "go": ("move downwards", "head south", "sink lower", "go downwards"),
    "more": ("fewer",),
    "ing": ("falling", "decreasing", "declining", "receding"),
    "gone": ("fallen", "decreased", "declined", "receded"),
}

BASE_NAMED = (
    "in comparison with {q}", "as compared with {q}", "when compared with {q}", "by comparison with {q}",
    "when set beside {q}", "in relation to {q}", "with {q} as the baseline", "taking {q} as the base", "as compared to {q}",
    "as measured against {q}", "when held up against {q}",
)

BASE_PREVIOUS = (
    "{grain}-on-{grain}", "{grain}-over-{grain}", "on the preceding {grain}", "versus the preceding {grain}",
    "from one {grain} earlier", "over the {grain} before", "relative to the prior {grain}", "on a {mom} basis",
    "when compared with the preceding {grain}", "on a {grain}-on-{grain} view", "as against the previous {grain}",
    "from the {grain} immediately before", "in comparison with the {grain} before",
)

BASE_YEAR_AGO = (
    "year-on-year", "year-over-year", "against the corresponding {grain} of the previous year", "on a year earlier",
    "versus one year earlier", "over the same {grain} of the year before", "compared with twelve months before",
    "relative to the same {grain} of the prior year", "against the comparable {grain} a year before", "on a YoY basis",
    "y-o-y", "from the year-ago {grain}", "as against the same {grain} one year before",
)

THAN_PREVIOUS = (
    "than in the preceding {grain}", "than the preceding {grain}", "than in the {grain} before", "than back in {q}",
    "than during {q}", "than in the {grain} immediately before", "than in the prior {grain}", "than the prior {grain}",
    "than what we had in {q}", "than in the {grain} that came before",
)

THAN_YEAR_AGO = (
    "than twelve months earlier", "than one year before", "than in the same {grain} of the year before", "than back in {q}",
    "than in the corresponding {grain} of the previous year", "than during {q}", "than a year before",
    "than what we had in {q}", "than in the same {grain} one year before", "than a full year earlier",
)
