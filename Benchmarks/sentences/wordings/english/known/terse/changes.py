"""Terse English wordings of sales operations: changes."""

from fractions import Fraction

BY_COUNT = (
    "{S} {up} {n} {base} in {p}, now at {v}.", "{P}: {s} {up} {n} {base} to {v}.", "{P} → {s} {v}, {sign}{n} {base}.",
    "{S}, {p}: {sign}{n} {base}, at {v}.", "{P} | {s} | {v} | {sign}{n} {base}", "{S} | {p} | {sign}{n} {base} | {v}",
    "- {P}: {s} {sign}{n} {base} → {v}", "* {S} {up} {n} {base} in {p} ({v} now)", "• {P}: {v} for {s}, {sign}{n} {base}",
    "{V} in {p} for {s}, {n} {more} {than}.", "{S} at {v} in {p} – {n} {more} {than}.", "{N} {more} {than}: {s} at {v} in {p}.",
    "{P} had {s} at {v}, {n} {more} {than}.", "So {s} {verb} by {n} in {p} {base}, making it {v}.",
    "So {p} gave us {v} in {s}, {up} {n} {base}.", "Heads-up: {s} {up} by {n} to {v} in {p} {base}.",
    "FYI – {s} {verb} by {n} {base} in {p}, to {v}.", "TL;DR: {s} {up} {n} {base} in {p}, {v} in all.",
    "Subject: {s} {sign}{n} in {p} {base}, now {v}", "Delta on {s} in {p} {base}: {sign}{n}, to {v}.",
    "Δ {s}, {p}: {sign}{n} to {v} {base}.", "Count on the tile: {s} {v} in {p}, {sign}{n} {base}.",
    "Tile for {s}, {p}: {v}, {up} {n} {base}.", "Dashboard has {s} {up} {n} {base} for {p}, at {v}.",
    "Caption: {s} {verb} by {n} to {v} in {p} {base}", "{Noun} of {n} in {s} in {p} {base}: {v} now.",
    "{P}: {noun} of {n} in {s} {base}, to {v}.", "{S}, {p}: {v} after {noun} of {n} {base}.",
    "{Base}, {p} shows {noun} of {n} in {s}, to {v}.", "We booked {noun} of {n} in {s} in {p} {base}, to {v}.",
    "{S} {went} by {n} in {p} {base}, to {v}.", "In {p} {s} {went} by {n} to {v} {base}.",
    "{P} had {s} {go} by {n} {base}, to {v}.", "We watched {s} {go} by {n} to {v} in {p} {base}.",
    "Anyone else see {s} {infinitive} by {n} to {v} in {p} {base}?", "Did {s} {infinitive} in {p}? Yes, by {n} to {v} {base}.",
    "Ops reports {v} in {s} for {p}, {up} {n} {base}.", "Per the {p} pull, {s} {verb} by {n} to {v} {base}.",
    "{S} for {p}: {v}, which is {n} {higher} {than}.", "We closed {p} with {v} in {s}, {sign}{n} {base}.",
    "{P} count of {s}: {v}, so {up} {n} {base}.", "{N} {up} {base}, {s} now at {v} in {p}.",
)

TIMES = (
    "{S}: {p} = {x} × {q}.", "{S}, {p}: {x}x the {q} number.", "{P} | {s} | {x}x vs {q}", "- {S} in {p} at {x}x {q}",
    "* {X}x on {s}, {q} → {p}", "{S} {q} → {p}: × {x}.", "So {s} in {p} {be} {x} times what we had in {q}.",
    "So that's {x} times the {q} figure for {s} in {p}.", "{P} has {s} at {x}x the {q} level.",
    "{S} multiplied by {x} between {q} and {p}.", "Take {s} in {q}, multiply by {x}: that's {p}.",
    "{S} ({p} vs {q}): a factor of {x}.", "Factor {x}: {s} in {p} over {q}.",
    "{V} in {p}, {v0} in {q}: {s} at {x} times the earlier figure.", "{S} {v0} → {v} from {q} to {p}, i.e. {x}x.",
    "We did {x}x {q} on {s} in {p}.", "Index {q} = 1, then {p} = {x} for {s}.", "Ratio of {p} to {q} on {s}: {x}.",
    "{P} divided by {q} for {s}: {x}.", "Heads-up: {s} in {p} ran at {x} times {q}.",
    "{S} went up {x}-fold between {q} and {p}.",
)

TWICE = (
    "{S} {verb}, {q} → {p}.", "{S}: {q} to {p}, {verb}.", "{P} vs {q}: {s} {verb}.", "{P} | {s} | {verb} vs {q}",
    "- {S} {verb} in {p} vs {q}", "* {S}: {v0} in {q}, {v} in {p} – {verb}", "So {s} {verb} in {p} vs {q}.",
    "So from {q} to {p}, {s} {verb}.", "Heads-up: {s} {verb} in {p} compared to {q}.",
    "{V0} → {v}: {s} {verb} from {q} to {p}.", "{S} {verb} on the way from {q} to {p}, landing at {v}.",
    "TL;DR {p}: {s} {verb} vs {q}.", "Dashboard says {s} {verb} in {p} relative to {q}.", "Subject: {s} {verb} in {p} vs {q}",
    "{S}, {p}: {times} the {q} value.", "{P} has {s} at {times} the {q} figure.",
    "We did {times} the {q} number on {s} in {p}.", "Now at {v} for {p}, {s} [is|are] {times} the {q} figure of {v0}.",
    "What was {v0} for {s} in {q} is {times} that in {p}.", "{S} for {p} [works|work] out to {times} the {q} result.",
    "Compared to {q}, {p} has {s} at {times} the level.",
)

MULTIPLES = (
    ({"verb": ("doubled", "increased twofold", "rose twofold"), "times": ("double", "2x", "two times")}, 2),
    ({"verb": ("tripled", "trebled", "increased threefold"), "times": ("triple", "3x")}, 3),
    ({"verb": ("quadrupled", "increased fourfold", "rose fourfold"), "times": ("quadruple", "4x")}, 4),
    ({"verb": ("halved", "fell by half", "dropped by half", "shrank by half"), "times": ("half", "one half")}, Fraction(1, 2)),
)

WAY = (
    "{S} {up} {base} in {p}.", "{P}: {s} {up} {base}.", "{P} → {s} {up} {base}.", "{P} | {s} | {up} {base}",
    "{S} | {p} | {v} | {up} {base}", "- {P}: {s} {up} {base}", "* {S} {higher} in {p} {than}",
    "{S} {v0} → {v} in {p}, so {up} {base}.", "{Base}: {s} {up} in {p}.", "So {s} {verb} in {p} {base}.",
    "So {base}, {s} {verb} in {p}.", "So in {p} {s} {verb} {base}, landing at {v}.", "Heads-up: {s} {up} in {p} {base}.",
    "FYI – {s} {verb} {base} in {p}.", "TL;DR for {p}: {s} {verb} {base}.", "{P} in one line: {s} {up} {base}.",
    "Subject: {s} {up} in {p} {base}", "{S}: {p} {higher} {than}.", "{P}: {s} {higher} {than}.",
    "{S} at {v} in {p} – {higher} {than}.", "{P} put {s} {higher} {than}.", "We closed {p} with {s} {higher} {than}.",
    "{Noun} in {s} in {p} {base}.", "{S}, {p}: {noun} {base}.", "{S} – {noun} in {p} {base}, to {v}.",
    "{S} showed {noun} {base} in {p}.", "{Base}, {p} shows {noun} in {s}.", "We booked {noun} in {s} in {p} {base}.",
    "Delta on {s} in {p} {base}: {up}.", "Arrow on {s} for {p} {base}: {up}.", "Dashboard has {s} {up} {base} for {p}.",
    "The {p} tile shows {s} {up} {base}.", "Caption: {s} {verb} in {p} {base}", "Which way did {s} go in {p} {base}? {Higher}.",
    "Did {s} {infinitive} in {p} {base}? Yes, to {v}.", "{S} {went} in {p} {base}.", "In {p} {s} {went} {base}.",
    "{P} had {s} {go} {base}.", "{S} ({v} in {p}) {went} {base}.", "Ops reports {s} {up} {base} for {p}.",
    "Per the {p} pull, {s} {verb} {base}.", "Anyone else see {s} {infinitive} in {p} {base}? It's {v} now.",
    "From {v0} to {v} – {s} {verb} in {p} {base}.", "{S} now {v} for {p}, {up} {base}.",
)

FAVOUR = (
    "{S} {word} {base} in {p}.", "{P}: {s} {word} {base}.", "{P} → {s} {word} {base}.", "{P} | {s} | {adjective} {than}",
    "- {S} {word} in {p} {base}", "* {P}: {s} {adjective} {than}", "{S} {v0} → {v} in {p}, so {adjective} {than}.",
    "{Base}: {s} {word} in {p}.", "So {s} {word} in {p} {base}.", "So {base}, {s} {turned} in {p}.",
    "So in {p} {s} {turned} {base}, landing at {v}.", "Heads-up: {s} {word} in {p} {base}.",
    "FYI – {s} {turned} {base} in {p}.", "TL;DR for {p}: {s} {word} {base}.", "{P} in one line: {s} {turned} {base}.",
    "Subject: {s} {adjective} in {p} {than}", "{S}, {p}: {view} {base}.", "{View} on {s}: {p} was {adjective} {than}.",
    "{View} in {p}: {s} {word} {base}.", "{S} at {v} in {p} – {adjective} {than}.",
    "{P} put {s} in a {adjective} place {than}.", "We closed {p} with {s} {adjective} {than}.", "{Noun} in {s} in {p} {base}.",
    "{S}, {p}: {noun} {base}.", "{S} – {noun} in {p} {base}, to {v}.", "{Base}, {p} shows {noun} in {s}.",
    "We booked {noun} in {s} in {p} {base}.", "Verdict on {s} for {p}: {adjective} {than}.",
    "Dashboard flags {noun} in {s} for {p} {base}.", "The {p} tile has {s} {adjective} {than}.",
    "Caption: {s} {word} in {p} {base}", "Did {s} {plain} in {p} {base}? Yes, by {c}.",
    "{S} {word} by {c} to {v} in {p} {base}.", "{P} had {s} {plain} by {c} {base}.", "{P} had {s} {plain} {base}.",
    "{S} ({v} in {p}) {turned} {base}.", "From {v0} to {v} – {s} {word} in {p} {base}.",
    "{C} move in {s} in {p} {base}: {view}.", "Ops calls it {noun}: {s} in {p} {base}.", "Per the {p} pull, {s} {word} {base}.",
    "Per our scorecard, {s} {turned} in {p} {base}.", "{S} now {v} for {p}: {view} {base}.",
)

GOOD = {
    "word": ("improved", "got better", "changed for the better"),
    "plain": ("improve", "get better", "change for the better"),
    "noun": ("an improvement", "a positive development", "a move in the right direction", "a favourable shift"),
    "adjective": ("better",),
    "view": ("good news", "good for us", "thumbs up"),
    "turned": ("moved the right way", "went the right way", "developed in our favour", "shifted for the better"),
}

BAD = {
    "word": ("worsened", "deteriorated", "got worse", "changed for the worse"),
    "plain": ("worsen", "get worse", "change for the worse"),
    "noun": ("a worsening", "a negative development", "a move in the wrong direction", "an unfavourable shift"),
    "adjective": ("worse",),
    "view": ("bad news", "bad for us", "thumbs down"),
    "turned": ("moved the wrong way", "went the wrong way", "developed to our disadvantage", "shifted for the worse"),
}

STRONG = {
    True: (
        "ballooned", "spiked massively", "went way up", "jumped massively", "rose steeply", "shot through the roof",
        "ramped up massively", "took a huge leap", "grew by leaps and bounds", "swelled massively", "climbed sharply",
        "increased dramatically", "spiked hard", "mushroomed", "zoomed up", "rose a whole lot", "rocketed upward",
    ),
    False: (
        "tanked", "fell hard", "went way down", "dropped massively", "fell steeply", "went into free fall",
        "dropped like a stone", "took a huge hit", "nosedived", "caved in", "dropped sharply", "shrank dramatically",
        "sank sharply", "decreased massively", "dived", "fell a whole lot", "went off a cliff",
    ),
}

WEAK = {
    True: (
        "ticked higher", "inched higher", "rose a bit", "rose a tad", "crept higher", "gained a smidge", "grew a little",
        "edged higher", "moved up a hair", "went up a notch", "[was|were] up a touch", "rose by a sliver",
        "increased minimally", "went up a tiny bit",
    ),
    False: (
        "ticked lower", "inched lower", "fell a bit", "fell a tad", "crept lower", "lost a smidge", "shrank a little",
        "edged lower", "moved down a hair", "went down a notch", "[was|were] down a touch", "fell by a sliver",
        "decreased minimally", "softened a little",
    ),
}

# A notch may be deep to some.
VAGUE = ("went up a notch", "went down a notch", "softened a little")

FORCE = tuple(text for text in WAY if "{verb}" in text) + (
    "{P}: {s} {verb} {base}, to {v}.", "{P} → {s} {verb} {base}.", "- {P}: {s} {verb} {base}", "* {S} {verb} {base} in {p}",
    "• {S} {verb} in {p}: {v0} → {v} {base}", "{S} {verb} {base}. Period: {p}.", "{S}, {p}: {verb} {base}.",
    "Subject: {s} {verb} in {p} {base}", "RE: {p} – {s} {verb} {base}", "Heads-up: {s} {verb} in {p} {base}.",
    "Headline for {p}: {s} {verb} {base}.", "{Base}: {s} {verb} in {p}.", "Stand-up note: {s} {verb} in {p} {base}.",
    "{V0} → {v} in {p}: {s} {verb} {base}.", "Anyone else notice? {S} {verb} in {p} {base}.",
    "Chart says it all: {s} {verb} in {p} {base}.", "What happened to {s} in {p} {base}? [It|They] {verb}.",
    "Dashboard shows that {s} {verb} in {p} {base}.", "Ops says {s} {verb} in {p} {base}.",
    "We closed {p} at {v}; {s} {verb} {base}.", "{S} {verb} in {p} {base} (now {v}).", "In short: {s} {verb} in {p} {base}.",
    "One line on {p}: {s} {verb} {base}.", "At {v} in {p}, {s} {verb} {base}.", "Looks like {s} {verb} in {p} {base}.",
    "Turns out {s} {verb} in {p} {base}.",
)

STEADY = (
    "{S} flat {base} in {p}.", "{P}: {s} flat {base}.", "{P} → {s} flat {base}.", "{P} | {s} | flat {base}",
    "{S} | {p} | {v} | unch. {base}", "- {S} steady in {p} {base}", "* {P}: {s} about level with {q}",
    "{S} {v0} → {v} in {p}, basically flat {base}.", "{Base}: no real change in {s} in {p}.",
    "So {s} basically didn't move in {p} {base}.", "So {base}, {s} stayed flat in {p}.",
    "So in {p} {s} stayed about where we had [it|them] in {q}, at {v}.", "Heads-up: nothing to see, {s} flat in {p} {base}.",
    "FYI – {s} barely budged in {p} {base}.", "TL;DR for {p}: {s} unchanged {base}.", "{P} in one line: {s} flat {base}.",
    "Subject: {s} stable in {p} {base}", "{S}: {p} ≈ {q}.", "{P} ≈ {q} on {s}.",
    "{S} at {v} in {p}, {q} at {v0}: practically no change.", "{S}: sideways in {p} {base}.",
    "We closed {p} with {s} on par with {q}.", "Zero movement to speak of in {s} in {p} {base}.",
    "{S}, {p}: no change worth a comment {base}.", "Delta on {s} in {p} {base}: close to nil.",
    "Arrow on {s} for {p} {base}: sideways.", "Dashboard has {s} flat {base} for {p}.",
    "The {p} tile shows {s} at a standstill {base}.", "Caption: {s} unchanged in {p} {base}",
    "Did {s} move in {p} {base}? Hardly.", "Which way did {s} go in {p} {base}? Sideways.", "{S} flatlined in {p} {base}.",
    "{S} held level in {p} {base}.", "{S} held at around {v} in {p} {base}.", "{P} had {s} standing still {base}.",
    "Same old: {s} in {p} about where we had [it|them] in {q}.", "Flat line on the chart: {s} in {p} {base}.",
    "Per the {p} pull, {s} stayed the same {base}, give or take a hair.", "Ops reports {s} unchanged {base} for {p}.",
    "{S} now {v} for {p}, as good as unchanged {base}.", "Needle on {s} didn't move in {p} {base}.",
    "{P}: {s} at the same level as in {q}, near enough.",
)

SO_FAR = (
    "{P} MTD | {s} | {v}", "{S} | {p} MTD | {v}", "MTD {p}: {s} {v}.", "MTD {s} for {p} = {v}.", "- {P} MTD: {s} at {v}",
    "* {S}, {p} so far: {v}", "{P}, month open: {s} {v}.", "{S} @ {v} in {p}, MTD.", "{P} isn't done yet; {s} at {v} MTD.",
    "{P} still running: {s} {v} so far.", "So {s} [is|are] at {v} so far in {p}.", "Interim count for {p}: {s} at {v} to date.",
    "Heads-up, {p} still open: {s} {v} to date.", "FYI – {s} for {p} to date: {v}.", "TL;DR {p} (partial): {s} {v}.",
    "Subject: {p} MTD, {s} at {v}", "Interim number for {p}: {s} {v}.", "Interim {p} count, {s}: {v} so far.",
    "Preliminary: {s} at {v} for {p} to date.", "Flash for {p}, month not closed: {s} {v}.",
    "Mid-month check on {p}: {s} at {v} so far.", "{S} in {p}, days loaded so far: {v}.",
    "Data for {p} incomplete; {s} currently {v}.", "{P} not final: {s} {v} as of now.",
    "Not final, but {s} for {p} [is|are] at {v} right now.", "Days booked so far in {p}: {s} of {v}.",
    "Current {p} count: {s} {v}, month still open.", "{V} and counting: {s} in {p}.", "{V} so far for {s} in {p}.",
    "{V} to date in {p} – {s}.", "Where are we in {p}? {S} at {v} so far.", "We've done {s} of {v} in {p} so far.",
    "We're at {v} MTD for {s} in {p}.", "As of today's load, {p} has {s} at {v} MTD.", "Dashboard, {p} to date: {s} {v}.",
    "The MTD tile for {p} reads {v} on {s}.", "Open month {p}: {s} standing at {v}.", "Partial {p}: {s} {v}.",
    "Until the last upload, {p} had {s} at {v}.", "{S}: {p} running total {v}, month not over.",
    "{P} through the last day on file: {s} {v}.", "Unfinished month {p}: {s} at {v} to date.",
)
