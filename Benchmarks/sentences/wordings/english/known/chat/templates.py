"""Chatty English wordings of sales operations: a value in a period, a change against another, and the words for both."""

VALUE = (
    "So, {p}: {s} {be} {v}.", "We did {v} in {s} in {p}.", "We're showing {s} at {v} for {p}.", "That's {v} in {s} for {p}.",
    "OK so {s} for {p} came in at {v}.", "Right, {s} in {p}: that's {v}.", "Just checked, {s} for {p} {is} {v}.",
    "Yes, {v} in {s} for {p}.", "The answer on {s} for {p} is {v}.", "Hey all, {s} for {p} landed at {v}.",
    "Morning! {S} in {p} came to {v}.", "Hi team, {p} is wrapped up and {s} {be} {v}.",
    "You wanted {s} for {p}, so here you go: {v}.", "To answer your question, {s} in {p} came to {v}.",
    "If it helps, {s} in {p} {be} {v}.", "Let me put a number on {s} for {p}: {v}.", "My number for {s} in {p} is {v}.",
    "What I've got for {s} in {p} is {v}.", "What we ended up with in {p} was {s} of {v}.",
    "What the system has for {s} in {p} is {v}.", "Here's where {s} came out in {p}: {v}.",
    "Where did {s} end up in {p}? We got to {v}.", "How'd {s} do in {p}? We got {v}.", "And {p}? {S} came to {v}.",
    "Remember {p}? That's when {s} came to {v}.", "Back in {p} we had {s} of {v}.", "Back in {p}, {s} {be} at {v}.",
    "In {p} it was {v} for {s}.", "It was {v} in {p}, talking about {s}.", "Talking about {s}: {p} was {v}.",
    "On {s}, {p} gave us {v}.", "On {s} we did {v} in {p}.", "As far as {s} [goes|go], we got to {v} in {p}.",
    "When it comes to {s}, {p} landed at {v}.", "With {s}, we finished {p} on {v}.", "We wound up {p} with {s} at {v}.",
    "We got {s} to {v} in {p}.", "We clocked {v} on {s} in {p}.", "We logged {v} under {s} for {p}.",
    "There's {v} on the books under {s} for {p}.", "The books say {v} for {s} in {p}.", "The report says {s} {be} {v} in {p}.",
    "The CRM export puts {s} for {p} at {v}.", "According to the {p} numbers, {s} came to {v}.",
    "Going by the {p} report, {s} {be} {v}.", "From what I can see, {s} in {p} {be} {v}.", "As booked, {s} came to {v} in {p}.",
    "Let's note that {s} in {p} came to {v}.", "Can you put {v} down as {s} for {p}, since that's what it was.",
    "Don't forget, {s} in {p} {be} {v}.", "Just so we're all on the same page: {s} in {p} {be} {v}.",
    "For the minutes: {s} in {p} came to {v}.", "Stand-up: {p} closed, {s} at {v}.", "From me today: {s} for {p}, {v}.",
    "Small update from my side, {s} {be} {v} in {p}.", "Boss, {s} came to {v} in {p}.",
    "In case the boss asks, {s} for {p} {be} {v}.", "{S}? {V} in {p}.", "{P}? {V} for {s}.", "{V}, that's {s} in {p}.",
    "{V}, that's what we got for {s} in {p}.", "{V} on {s}, that was {p}.", "{V} it is for {s} in {p}.",
    "{S} in {p}, you ask? {V}.", "{S} for {p} – {v}, all in the books.", "{S} (that's for {p}) came out at {v}.",
    "{S} rounded out {p} at {v}.", "{S} turned out at {v} in {p}.", "{S} sat at {v} in {p}.",
    "{S} for {p} [is|are] in, and [it's|they're] at {v}.", "{S} [was|were] sitting at {v} when we closed {p}.",
    "{P} is done: {v} in {s}.", "{P} came in with {s} at {v}.", "{P} got us {v} in {s}.",
    "{P} – that's the one with {s} at {v}.", "{P} recap: {s} of {v}.", "• {S}, closing number for {p}: {v}",
    "- {P} recap, {s}: {v}", "Notes from the {p} review: {s} {be} {v}.",
)

CHANGE = (
    "{S} {verb} {c} in {p}, {base}.", "So yeah, {s} {verb} by {c} in {p} {base}.", "OK, {s} {verb} {c} in {p} {base}.",
    "We're {up} {c} on {s} in {p} {base}.", "We were {up} {c} on {s} for {p} {base}.", "In {p} we were {up} {c} in {s} {base}.",
    "We got {noun} of {c} in {s} in {p} {base}.", "That's {noun} of {c} in {s} for {p} {base}.",
    "That's {c} {up} in {s} for {p} {base}.", "Looks like {s} {be} {c} {higher} in {p} {than}.",
    "Looks like {s} {verb} by {c} in {p} {base}.", "Turns out {s} {be} {up} {c} in {p} {base}.",
    "Just ran it: {s} {verb} {c} in {p} {base}.", "Did the math on {p}, and {s} {be} {up} {c} {base}.",
    "By my count, {s} {verb} {c} in {p} {base}.", "What I see is {noun} of {c} in {s} in {p} {base}.",
    "What we've got in {p} is {noun} of {c} in {s} {base}.", "What happened in {p}: {s} {verb} {c} {base}.",
    "Here's {p} in a nutshell: {s} {verb} by {c} {base}.", "How much did {s} {infinitive} in {p}? By {c} {base}.",
    "How did {p} go for {s}? {Up} {c} {base}.", "Where are we on {s} for {p}? {Up} by {c} {base}.",
    "And {s} in {p}? {Up} {c} {base}, at {v}.", "Yes, {s} did {infinitive} by {c} in {p} {base}.",
    "You'll see {s} {up} {c} {base} once you open {p}.", "You asked how {s} did in {p}: {up} {c} {base}.",
    "Line up the numbers and {s} {verb} {c} in {p} {base}.", "Hi all, {s} {verb} by {c} in {p} {base}, to {v}.",
    "Boss, {s} {be} {up} {c} in {p} {base}.", "Boss wanted it in one line: {s} {up} {c} in {p} {base}.",
    "Minutes: {s} {verb} {c} in {p} {base}.", "From the {p} call: {s} {verb} by {c} {base}.",
    "Stand-up: {s} {up} {c} in {p} {base}.", "On my list for {p}: {s}, {up} {c} {base}.",
    "With {s} it was {noun} of {c} in {p} {base}.", "As for {s}, we got {noun} of {c} in {p} {base}.",
    "On {s} we came in {c} {higher} in {p} {than}.", "On {s}, {p} came out {c} {higher} {than}.",
    "{S} for {p}: {c} {higher} {than}.", "{S} came out {c} {higher} in {p} {than}, so we're at {v}.",
    "{S} got to {v} in {p}, and that's {c} {higher} {than}.", "{S} in {p} ended up {c} {higher} {than}.",
    "We finished {p} {c} {higher} on {s} {than}.", "We finished {p} with {s} at {v}, so {up} {c} {base}.",
    "We went from {v0} to {v} in {s} in {p}, so {up} {c} {base}.", "It was {v0}, now it's {v}: {s} {up} {c} in {p} {base}.",
    "{V} in {p}, coming from {v0}: {s} {verb} {c} {base}.", "{V} for {s} in {p}, which puts us {up} {c} {base}.",
    "{V} for {s} in {p} – {c} {higher} {than}.", "{S} at {v} for {p}. That's {sign}{c} {base}.",
    "{S} in {p}? {Sign}{c} {base}.", "{S}, {base}: {sign}{c} in {p}.", "My math says {sign}{c} for {s} in {p} {base}.",
    "Call it {sign}{c} on {s} in {p} {base}.", "{P} was {sign}{c} {base} on {s}.", "{P} was {noun} of {c} for {s} {base}.",
    "{P} is in, and {s} {be} {up} {c} {base}.", "{P} got us {noun} of {c} in {s} {base}.",
    "{P}, {s}: {noun} of {c} {base}, to {v}.", "{Base}, we were {up} {c} on {s} in {p}.", "{Base}, {s} for {p} {went} by {c}.",
    "{C}, that's how much {s} {verb} in {p} {base}.", "{C} {up} {base}, that's {p} on {s}.",
    "{C} {higher} {than}, that's where {s} ended {p}.", "{Noun} of {c} {base}, that's {p} for {s}.",
    "{Noun} of {c} in {s} {base} is what {p} came down to.", "We checked: {s} {went} by {c} in {p} {base}.",
    "The gap on {s} {base} is {sign}{c} for {p}.", "There's {noun} of {c} in {s} to report for {p} {base}.",
    "{S} {be} {v} in {p}, a change of {sign}{c} {base}.", "• {P} recap: {s} {verb} {c} {base}",
    "- {S} {up} {c} {base}, {p} recap",
)

UP = {
    "verb": ("went up", "rose", "grew", "climbed", "increased", "moved up", "[was|were] up", "came up"),
    "infinitive": ("go up", "rise", "grow", "climb", "increase", "move up", "come up"),
    "noun": ("a rise", "a gain", "an increase", "a step up", "a move up", "an uptick", "a lift", "an upswing", "growth"),
    "up": ("up",),
    "higher": ("higher",),
    "sign": ("+", "+", "plus "),
    "went": ("moved up", "went higher", "came in higher", "got higher", "worked [its|their] way up", "went north"),
    "go": ("move up", "go higher", "come in higher", "get higher", "go north"),
    "more": ("more",),
    "going": ("going up", "moving up", "heading up", "climbing"),
}

DOWN = {
    "verb": ("went down", "fell", "dropped", "came down", "declined", "decreased", "moved down", "[was|were] down", "shrank"),
    "infinitive": ("go down", "fall", "drop", "come down", "decline", "decrease", "move down", "shrink"),
    "noun": (
        "a fall", "a drop", "a decrease", "a decline", "a step down", "a move down", "a downtick", "a downswing", "a slide",
        "a reduction",
    ),
    "up": ("down",),
    "higher": ("lower",),
    "sign": ("-", "−", "minus "),
    "went": ("moved down", "went lower", "came in lower", "got lower", "worked [its|their] way down", "went south"),
    "go": ("move down", "go lower", "come in lower", "get lower", "go south"),
    "more": ("fewer",),
    "going": ("going down", "moving down", "heading down", "dropping"),
}

BASE_NAMED = (
    "vs where we were in {q}", "compared with where we were in {q}", "from where we were in {q}", "compared with back in {q}",
    "stacked up against {q}", "side by side with {q}", "taking {q} as the baseline", "with {q} as the comparison",
    "compared with what we did in {q}", "against what we did in {q}", "on what we had in {q}", "next to what we had in {q}",
    "going by {q} as the base", "vs the {q} number", "held up next to {q}",
)

BASE_PREVIOUS = (
    "vs the {grain} before", "from the {grain} before", "compared with the previous {grain}",
    "compared with one {grain} earlier", "next to the {grain} before", "against the prior {grain}", "vs a {grain} earlier",
    "relative to the {grain} before", "stacked up against the {grain} before", "compared with where we were a {grain} earlier",
    "from where we were one {grain} earlier", "in {mom} terms", "on what we had the {grain} before",
    "vs the {grain} immediately before", "held up against the {grain} before", "against what we did the {grain} before",
)

BASE_YEAR_AGO = (
    "vs a year earlier", "compared with a year earlier", "from the same {grain} a year before",
    "vs the same {grain} the year before", "against the same {grain} one year earlier", "in YoY terms",
    "on a year-over-year view", "vs where we were a year earlier", "from where we were twelve months earlier",
    "compared with that same {grain} a year earlier", "held up against the same {grain} a year earlier",
    "relative to a year before", "stacked up against the year-ago {grain}", "next to the same {grain} a year earlier",
    "on what we did a year earlier",
)

THAN_PREVIOUS = (
    "than the {grain} that came before", "than a {grain} earlier", "than [it was|they were] a {grain} earlier",
    "than just one {grain} earlier", "than we had the {grain} before", "than where we were one {grain} earlier",
    "than the previous {grain}'s number", "than the {grain} immediately before", "than we had in {q}",
    "than where we were in {q}", "than [it was|they were] in {q}", "than what we did in {q}",
    "than what the {grain} before gave us",
)

THAN_YEAR_AGO = (
    "than a full year earlier", "than the same {grain} the year before", "than that same {grain} one year earlier",
    "than we had a year earlier", "than where we were a year earlier", "than [it was|they were] a year earlier",
    "than twelve months earlier", "than in the year-ago {grain}", "than the year-ago number", "than what we did a year earlier",
    "than we had in {q}", "than where we were in {q}", "than [it was|they were] back in {q}",
)
