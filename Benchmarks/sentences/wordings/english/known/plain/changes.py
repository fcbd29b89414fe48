"""Known English wordings: changes."""

from fractions import Fraction

BY_COUNT = (
    "{S} {verb} by {n} to {v} in {p} {base}.", "{S} {be} {up} {n} to {v} in {p} {base}.", "{S} {verb} {n} to {v} in {p} {base}.",
    "In {p}, {s} {verb} by {n} {base}, to {v}.", "In {p} {s} {verb} by {n} to {v} {base}.",
    "{S} {be} {up} by {n} at {v} in {p} {base}.", "{S}: {up} {n} to {v} in {p} {base}.", "- {S}, {p}: {sign}{n} to {v} {base}",
    "{S} in {p} {be} {n} {higher} {than}, at {v}.", "At {v}, {s} in {p} {be} {n} {higher} {than}.",
    "{P} brought {noun} of {n} in {s} {base}, to {v}.", "{S} saw {noun} of {n} in {p} {base}, to {v}.",
    "{S} moved {up} by {n} to {v} in {p} {base}.", "{Base}, {s} {verb} by {n} to {v} in {p}.",
    "We saw {s} {infinitive} by {n} to {v} in {p} {base}.", "There was {noun} of {n} in {s} in {p} {base}, to {v}.",
    "{S} came to {v} in {p}, {up} {n} {base}.", "{S} stood at {v} in {p}, {noun} of {n} {base}.",
    "{S} reached {v} in {p}, {n} {higher} {than}.", "{S} {verb} by {n} {base} and came to {v} in {p}.",
    "{S} finished {p} at {v}, {up} {n} {base}.", "With {n} {more} {than}, {s} in {p} came to {v}.",
    "In {p}, {s} {went} by {n} {base} and ended at {v}.", "Quick note: {s} {up} {n} to {v} in {p} {base}.",
    "{S} logged {noun} of {n} for {p} {base}, ending at {v}.", "{Noun} of {n} {base} took {s} to {v} in {p}.",
    "{S}, {p}: {v} ({sign}{n} {base}).", "• {S} in {p}: {v}, {up} {n} {base}", "{S} (at {v} in {p}) {be} {n} {higher} {than}.",
    "{P} numbers are in: {s} {up} {n} {base} at {v}.", "For {s}, {p} meant {noun} of {n} {base}, to {v}.",
    "{S} ended {p} {n} {higher} {than}, at {v}.", "The board should know that {s} {went} by {n} to {v} in {p} {base}.",
    "{N} is how far {s} {went} in {p} {base}, to {v}.", "Finance reports {s} {up} {n} to {v} for {p} {base}.",
    "{S} in {p} came in {n} {higher} {than}: {v}.", "Looking back at {p}, {s} {be} {up} by {n} to {v} {base}.",
    "We counted {v} in {s} in {p}, {up} {n} {base}.", "{S} took {noun} of {n} {base} in {p} and came to {v}.",
    "{V} in {s} in {p}: {up} {n} {base}.",
)

TIMES = (
    "{S} in {p} {be} {x} times what {it} had been in {q}.", "{S} in {p} {be} {x} times the {q} level.",
    "{S} grew {x}-fold from {q} to {p}.", "{S} in {p} came to {x} times the figure of {q}.",
    "At {x} times the {q} level, {s} stood at {v} in {p}.", "{S} in {p} reached {x} times the level of {q}.",
    "Compared with {q}, {s} in {p} {be} {x} times as high.", "{S} in {p} {be} {x} times as large as in {q}.",
    "In {p}, {s} {be} {x} times as high as in {q}.", "From {q} to {p}, {s} increased to {x} times the former level.",
    "{S} in {p} {be} {x}x the {q} figure.", "{S} in {p}: {x}x {q}.", "Set against {q}, {s} in {p} {be} {x} times as big.",
    "{P} came in at {x} times {q} for {s}.", "The {p} figure for {s} is {x} times that of {q}.",
    "{S} reached {v} in {p}, {x} times the {v0} of {q}.", "In {p} {s} ran at {x} times the {q} rate.",
    "{S} went up to {x} times the {q} figure in {p}.", "From {v0} in {q} to {v} in {p}, {s} grew by a factor of {x}.",
)

TWICE = (
    "{S} {verb} from {q} to {p}.", "{S} {verb} between {q} and {p}.", "{S} in {p} {has} {verb} compared with {q}.",
    "Between {q} and {p}, {s} {verb}.", "{S} {verb} to {v} in {p} from {v0} in {q}.", "{S} {verb} in {p} compared with {q}.",
    "From {q} to {p} {s} {verb}.", "{S} {verb} in {p} against {q}.", "Against {q}, {s} {verb} in {p}.",
    "{S} {verb} in {p} versus {q}, reaching {v}.", "{S} in {p} {be} {times} what {it} had been in {q}.",
    "{S} in {p} came to {times} the {q} figure.", "At {v}, {s} in {p} {be} {times} the {v0} of {q}.",
    "In {p} {s} ran at {times} the level of {q}.", "{P} came in at {times} the {q} level for {s}.",
    "The {p} figure for {s} is {times} that of {q}.", "{S} reached {times} the {q} level in {p}.",
    "Set against {q}, {s} in {p} came to {times} as much.", "{S} for {p} equalled {times} the amount of {q}.",
    "{S} in {p}: {times} the {q} number.",
)

MULTIPLES = (
    ({"verb": ("doubled",), "times": ("twice",)}, 2), ({"verb": ("tripled",), "times": ("three times",)}, 3),
    ({"verb": ("quadrupled",), "times": ("four times",)}, 4), ({"verb": ("halved",), "times": ("half",)}, Fraction(1, 2)),
)

WAY = (
    "{S} {verb} in {p} {base}.", "In {p}, {s} {verb} {base}.", "{Base}, {s} {verb} in {p}.", "{S} {be} {up} in {p} {base}.",
    "{S} in {p} {be} {higher} {than}.", "{S} saw {noun} in {p} {base}.", "{P} brought {noun} in {s} {base}.",
    "There was {noun} in {s} in {p} {base}.", "{S} posted {noun} in {p} {base}.", "{S} moved {up} in {p} {base}.",
    "{S} {verb} to {v} in {p} {base}.", "{S}, at {v} in {p}, {verb} {base}.", "We saw {s} {infinitive} in {p} {base}.",
    "{S} {verb} {base} and stood at {v} in {p}.", "The trend in {s} {base} was {up} in {p}.", "For {p}, {s} {verb} {base}.",
    "In {p} we recorded {noun} in {s} {base}.", "{S} went {up} in {p} {base}.", "{S} did {infinitive} in {p} {base}.",
    "{S} {verb} from {v0} to {v} in {p} {base}.", "Quick note: {s} {went} in {p} {base}.", "{S}, {p}: {higher} {base}.",
    "With {noun} {base}, {s} closed {p} at {v}.", "{S} (at {v} in {p}) {be} {higher} {than}.",
    "What stands out in {p}: {s} {went} {base}.", "In {p} we were looking at {s} {up} {base}.",
    "{S} logged {noun} for {p} {base}.", "{Noun} {base} took {s} to {v} in {p}.", "{S} finished {p} {higher} {than}.",
    "{S} had been {v0} and {went} to {v} in {p} {base}.", "For {s}, {p} meant {noun} {base}.",
    "The board should know that {s} {went} in {p} {base}.", "{S} {went} {base} in {p}, coming in at {v}.",
    "Looking back at {p}, {s} {be} {up} {base}.", "Finance reports {s} {up} for {p} {base}.",
    "{S} came in {higher} in {p} {than}.", "{P} numbers are in: {s} {up} {base}.", "We watched {s} {go} in {p} {base}.",
    "• {S} {up} {base} in {p}", "The direction of {s} in {p} {base}: {up}.",
)

FAVOUR = (
    "{S} {word} in {p} {base}.", "In {p}, {s} {word} {base}.", "{Base}, {s} {word} in {p}.", "{S} {word} to {v} in {p} {base}.",
    "{S} {word} {base} and stood at {v} in {p}.", "{S} {word} by {c} in {p} {base}.", "{P} saw {s} {plain} {base}.",
    "{S}, at {v} in {p}, {word} {base}.", "There was {noun} in {s} in {p} {base}.", "{S} showed {noun} in {p} {base}.",
    "{P} brought {noun} in {s} {base}.", "We saw {noun} in {s} in {p} {base}.", "{S} in {p} {be} {adjective} {than}.",
    "In {p} {s} {be} {adjective} {than}.", "{S} {word} from {v0} to {v} in {p} {base}.", "For {p}, {s} {word} {base}.",
    "The picture for {s} {word} in {p} {base}.", "{S} posted {noun} in {p} {base}.", "{S} {word} in {p}, to {v}, {base}.",
    "{S} did {plain} in {p} {base}.", "On {s}, {p} was {view} {base}.", "By and large, {s} {turned} in {p} {base}.",
    "Verdict on {p}: {s} {turned} {base}.", "{S} for {p} {be} {adjective} {than}.", "{P} marked {noun} in {s} {base}.",
    "{S} underwent {noun} in {p} {base}.", "What {p} gave us was {noun} in {s} {base}.", "{S} {turned} in {p} {base}, to {v}.",
    "{S} {turned} in {p} {base}, namely by {c}.", "At {v}, {s} in {p} {be} {adjective} {than}.",
    "For {p} we report {noun} in {s} {base}.", "{View}: {s} {turned} in {p} {base}.",
    "{S}, from {v0} to {v}, {turned} in {p} {base}.", "• {S}, {p}: {adjective} {than}", "The {p} move in {s} {base} is {view}.",
    "{S} saw {noun} in {p} {base}, ending at {v}.", "When it comes to {s}, {p} was {adjective} {than}.",
    "We are {adjective} off on {s} in {p} {than}.", "{S} {turned} {base} in {p}.", "Looking at {p}, {s} {turned} {base}.",
)

GOOD = {
    "word": ("improved", "got better"),
    "plain": ("improve", "get better"),
    "noun": ("an improvement", "a favourable move", "a change for the better"),
    "adjective": ("better",),
    "view": ("good news", "a positive"),
    "turned": ("took a turn for the better", "moved in our favour", "moved in the right direction", "developed favourably"),
}

BAD = {
    "word": ("worsened", "deteriorated", "got worse"),
    "plain": ("worsen", "deteriorate"),
    "noun": ("a deterioration", "a worsening", "an unfavourable move", "a change for the worse"),
    "adjective": ("worse",),
    "view": ("bad news", "a negative"),
    "turned": ("took a turn for the worse", "moved against us", "moved in the wrong direction", "developed unfavourably"),
}

STRONG = {
    True: (
        "surged", "soared", "jumped", "leapt", "rocketed", "rose sharply", "climbed steeply", "grew strongly", "shot up",
        "skyrocketed", "spiked", "exploded", "took off", "went through the roof", "rose massively", "jumped dramatically",
        "rallied hard",
    ),
    False: (
        "plunged", "plummeted", "collapsed", "tumbled", "fell sharply", "dropped steeply", "nosedived", "slumped", "cratered",
        "crashed", "fell off a cliff", "dropped dramatically", "slid sharply", "sank steeply", "fell massively", "imploded",
    ),
}

WEAK = {
    True: (
        "edged up", "inched up", "rose slightly", "crept up", "grew marginally", "ticked up", "rose a touch", "nudged up",
        "rose fractionally", "gained slightly", "nudged higher", "moved up a fraction", "rose a hair", "grew ever so slightly",
    ),
    False: (
        "edged down", "inched down", "fell slightly", "slipped", "declined marginally", "dipped", "eased", "nudged down",
        "fell fractionally", "lost a little", "nudged lower", "moved down a fraction", "fell a hair", "shrank ever so slightly",
    ),
}

# A dip may be deep to some.
VAGUE = ("dipped", "slipped", "eased", "tumbled")

FORCE = tuple(text for text in WAY if "{verb}" in text) + (
    "{S} {verb} during {p} {base}.", "{S} {verb} in {p} when measured {base}.", "Over {p}, {s} {verb} {base}.",
    "{S} simply {verb} in {p} {base}.", "{S} {verb} in {p}, to {v}, {base}.", "The {p} report shows that {s} {verb} {base}.",
    "On our numbers, {s} {verb} in {p} {base}.", "{P}: {s} {verb} {base}.", "- {S} {verb} in {p} {base}",
    "Quick note: {s} {verb} in {p} {base}.", "What stands out in {p}: {s} {verb} {base}.",
    "The board should know that {s} {verb} in {p} {base}.", "{S} {verb} in {p} {base}, ending at {v}.",
    "Looking back at {p}, {s} {verb} {base}.", "Finance reports that {s} {verb} in {p} {base}.",
    "{P} numbers are in: {s} {verb} {base}.", "• {P}: {s} {verb} {base}", "It was in {p} that {s} {verb} {base}.",
    "{S} {verb} {base}, as the {p} figures show.", "{S} {verb} {base}: {v} in {p}.",
    "From {v0} to {v}: {s} {verb} in {p} {base}.", "If anything, {s} {verb} in {p} {base}.",
    "As for {s}, {it} {verb} in {p} {base}.", "You will see that {s} {verb} in {p} {base}.",
    "{S} {verb} over the course of {p} {base}.",
)

STEADY = (
    "{S} held steady in {p} {base}.", "{S} {be} flat in {p} {base}.", "{S} {be} little changed in {p} {base}.",
    "In {p}, {s} {be} broadly unchanged {base}.", "{S} remained stable in {p} {base}.", "{S} barely moved in {p} {base}.",
    "{Base}, {s} {be} flat in {p}.", "{S} {be} steady at {v} in {p} {base}.", "{S} stayed level in {p} {base}.",
    "{P} left {s} little changed {base}.", "{S} in {p} {be} about the same as in {q}.",
    "There was hardly any change in {s} in {p} {base}.", "{S} hardly changed in {p} {base}.", "{S} kept level in {p} {base}.",
    "{S} {be} more or less flat {base} in {p}.", "{S} stagnated in {p} {base}.",
    "{S} {be} practically unchanged at {v} in {p} {base}.", "In {p} {s} stayed put {base}.", "{S} {be} stable in {p} {base}.",
    "We saw no real change in {s} in {p} {base}.", "{S} moved sideways in {p} {base}.", "{S} went nowhere in {p} {base}.",
    "{S} did not move to speak of in {p} {base}.", "{S} in {p} {be} essentially the same as in {q}.",
    "{S} plateaued in {p} {base}.", "{S} trod water in {p} {base}.", "Next to nothing happened to {s} in {p} {base}.",
    "{S} came in level with {q} in {p}.", "{S} in {p} {be} in line with {q}.",
    "No movement worth mentioning in {s} in {p} {base}.", "{S} {be} virtually identical in {p} and in {q}.",
    "At {v}, {s} in {p} {be} much the same as in {q}.", "{S} stuck at the {q} level in {p}.", "{P} looked just like {q} for {s}.",
    "{S} maintained the {q} level in {p}.", "All quiet on {s}: no real move in {p} {base}.", "• {S}: flat {base} in {p}",
    "{S}, {p}: unchanged {base}, give or take.", "As far as {s} [goes|go], {p} was a repeat of {q}.",
    "{S} repeated the {q} figure in {p}, more or less.", "{S} {be} constant in {p} {base}.",
)

SO_FAR = (
    "So far in {p}, {s} {be} {v}.", "{S} stood at {v} in {p} to date.", "Month to date in {p}, {s} came to {v}.",
    "{P} is not over yet; {s} so far: {v}.", "With {p} still incomplete, {s} {be} {v}.",
    "In the part of {p} that is in, {s} came to {v}.", "{S} for {p} so far: {v}.",
    "{P} is still a partial month, with {s} at {v} to date.", "{S} {be} at {v} month to date in {p}.", "{P} so far: {s} of {v}.",
    "Up to now, {s} in {p} {be} {v}.", "- {S}, {p} to date: {v}", "{S} {has} reached {v} so far in {p}.",
    "As things stand, {p} has {s} of {v} so far.", "{P} is only partly in; {s} {be} {v} so far.",
    "{S} so far in {p} came to {v}.", "The month of {p} is unfinished, and {s} so far {be} {v}.",
    "For {p} to date we booked {s} of {v}.", "To date, {p} has brought {s} of {v}.", "Part-way through {p}, {s} {be} {v}.",
    "{S} {is} at {v} with {p} still running.", "{P} is still open; {s} stood at {v} at the last count.", "{S}, {p} MTD: {v}.",
    "With {p} under way, {s} {has} come to {v}.", "{P} to date has seen {s} of {v}.",
    "The days of {p} reported so far have {s} at {v}.", "On incomplete data for {p}, {s} {be} {v}.",
    "{S} for the unfinished month of {p} {is} {v}.", "• {P} MTD: {s} {v}", "At this point in {p}, {s} {is} at {v}.",
    "{P} has not closed; the running figure for {s} is {v}.", "{S} amounted to {v} in the days of {p} that we have.",
    "Until now, {p} has brought {s} of {v}.", "{P} (incomplete): {s} of {v}.", "We are at {v} in {s} for {p} so far.",
    "So far, {p} shows {s} at {v}.", "The {p} month-to-date number for {s} is {v}.", "{S} in {p} (partial month): {v}.",
    "Only part of {p} is in; {s} {is} at {v}.", "As of the latest upload, {s} in {p} {is} at {v} to date.",
)
