"""English wordings of a sales analyst, a controller and a store manager: changes."""

from fractions import Fraction

BY_COUNT = (
    "In {p}, {s} {verb} {base} by {n} to {v}.", "{S} {be} {v} in {p}, which means {n} {more} {than}.",
    "For {s} in {p} we counted {n} {more} {than}.",
    "The number for {s} in {p} is {v} and so {n} {higher} {than}.", "{Base}, we are {n} {up} on {s} in {p}, at {v}.",
    "The change in {s} in {p} {base} is {sign}{n}.", "By how many did {s} change in {p} {base}? By {n}, {up} to {v}.",
    "{S} in {p} numbered {v}; that makes {n} {more} {than}.", "Change in {s}, {p}, {base}: {sign}{n} to {v}",
    "{P} counted {v} in {s}, which is {n} {more} {than}.", "With {v}, {s} in {p} came to {n} {more} {than}.",
    "{S} {has} {done} by exactly {n} in {p} {base}.", "{N} {more} {than}: that is what we counted for {s} in {p}.",
    "There was {noun} of exactly {n} in {s} in {p} {base}, to {v}.",
)

TIMES = (
    "{S} in {p} [was|were] {x} times as high as in {q}.", "{S} in {p} came to {x} times the amount of {q}.",
    "{S}, {p}: {x} times the value of {q}",
)

TWICE = ("{S} {verb} in {p} in comparison with {q}.", "In {p}, {s} {verb} from the {v0} of {q}.",
    "{S} in {p} came to {times} the value of {q}.")

MULTIPLES = (
    ({"verb": ("doubled",), "times": ("twice", "double")}, 2), ({"verb": ("tripled", "trebled"), "times": ("three times",)}, 3),
    ({"verb": ("quadrupled",), "times": ("four times",)}, 4), ({"verb": ("increased fivefold",), "times": ("five times",)}, 5),
    ({"verb": ("halved", "fell by half"), "times": ("half",)}, Fraction(1, 2)),
)

WAY = (
    "{S} {be} {higher} in {p} {than}.", "The level of {s} in {p} is {higher} {than}.",
    "In {p} there was {noun} in {s} {base}.", "The direction of {s} in {p} {base} was {up}.", "{S} {has} {done} {base}, as {p} shows.",
    "Did {s} go up or down in {p} {base}? {Up}.", "{S}, {p}, {base}: {up}",
    "For {p} we record {noun} in {s} {base}.",
    "{Higher} {than}, that is the result for {s} in {p}.", "We can see from the {p} figures that {s} {be} {ing} {base}.",
    "{P} ended with {s} {ing} {base}.", "{S} had stood at {v0}. In {p} {it} {verb} {base}.",
    "{S} did not go {down} in {p} {base}; {it} {went}.",
)

FORCE = (
    "{S} {verb} in {p} when we look at it {base}.", "In {p}, {s} {verb} {base} to {v}.", "A word on {p}: {s} {verb} {base}.",
    "What we saw in {p} is that {s} {verb} {base}.", "{S}, now at {v}, {verb} in {p} {base}.", "At {v0} before, {s} {verb} {base} in {p}.",
    "The {p} report tells us that {s} {verb} {base}.", "How did {s} do in {p}? The answer is that {it} {verb} {base}.",
    "{P} is in: {s} {verb} {base}.",
    "My colleagues will have seen that {s} {verb} in {p} {base}.", "Note for {p}: {s} {verb} {base}, to {v}.",
    "After {v0}, {s} {verb} to {v} in {p} {base}.", "For {p} the line to remember is that {s} {verb} {base}.",
    "{P}: {s} {verb} {base} and came to {v}.", "Looking at {p}, {s} {verb} {base}.",
)

FAVOUR = (
    "{Base}, {s} in {p} {word}.",
    "The development of {s} in {p} {base} is {view}.", "We have {tidings} on {s}: in {p} {it} {word} {base}.",
    "In {p} we did {adverb} on {s} {than}.", "For us the change in {s} in {p} {base} is {noun}.",
    "{Noun} in {s} in {p} {base}, by {c} to {v}.",
    "I see {noun} in {s} in {p} {base}.", "{V} for {s} in {p} is {adjective} {than}.",
    "{Adjective} {than}: {s} in {p}.", "From {v0} to {v}, {s} {turned} in {p} {base}.",
    "We rate the {p} result for {s} as {adjective} {than}.",
    "{S}, {p}, {base}: {noun}",
)

GOOD = {
    "word": ("improved", "got better", "developed favourably"), "plain": ("improve", "get better"),
    "noun": ("an improvement", "progress", "a favourable change"), "adjective": ("better", "more favourable"),
    "view": ("favourable", "positive", "encouraging"), "turned": ("improved", "moved in our favour"), "wise": ("in our favour",),
    "tidings": ("good news",), "adverb": ("better",),
}
BAD = {
    "word": ("worsened", "got worse", "deteriorated", "developed unfavourably"), "plain": ("worsen", "get worse", "deteriorate"),
    "noun": ("a deterioration", "a setback", "an unfavourable change"), "adjective": ("worse", "less favourable"),
    "view": ("unfavourable", "negative", "worrying"), "turned": ("worsened", "moved against us"), "wise": ("against us",),
    "tidings": ("bad news",), "adverb": ("worse",),
}

STRONG = {
    True: (
        "rose sharply", "increased strongly", "went up massively", "jumped", "shot up", "grew enormously", "soared", "surged",
        "climbed steeply", "saw a steep increase", "showed a very strong rise", "increased drastically", "rose dramatically",
    ),
    False: (
        "fell sharply", "decreased strongly", "went down massively", "plunged", "collapsed", "dropped enormously", "slumped", "plummeted",
        "declined steeply", "saw a steep decrease", "showed a very strong decline", "decreased drastically", "fell dramatically",
    ),
}
WEAK = {
    True: (
        "rose slightly", "increased a little", "went up marginally", "edged up", "grew minimally", "rose just a touch", "inched up",
        "saw a slight increase", "showed a very small rise", "increased by a hair",
    ),
    False: (
        "fell slightly", "decreased a little", "went down marginally", "edged down", "shrank minimally", "fell just a touch", "inched down",
        "saw a slight decrease", "showed a very small decline", "decreased by a hair",
    ),
}

# What dips or slips may do so by much, to some.
VAGUE = ("dipped", "slipped")

STEADY = (
    "{S} remained unchanged in {p} {base}.", "{Base}, {s} stayed practically constant in {p}.",
    "There was practically no change in {s} in {p} {base}.", "{S} remained stable at {v} in {p} {base}.",
    "{S} of {v} in {p} [is|are] at the level of {q}.", "In {p} we held {s} where {q} had left [it|them].",
    "Nothing changed in {s} in {p} {base}.",
    "How did {s} change in {p} {base}? Practically not at all.", "{P} brought no notable change in {s} {base}.",
    "The figures of {p} and {q} hardly differ in {s}.",
    "With {v} after {v0}, {s} in {p} {be} stable {base}.", "{S}, {p}, {base}: unchanged",
    "{S} neither increased nor decreased noticeably in {p} {base}.", "We report {s} as stable for {p} {base}.",
)

SO_FAR = (
    "As of today {p} has brought {v} in {s}; the month is not complete.", "{S} for the part of {p} that is behind us: {v}.",
    "In {p}, which is not complete yet, {s} [amounts|amount] to {v} so far.", "To date we have {v} of {s} in {p}.",
    "{P} is incomplete; until now {s} [comes|come] to {v}.", "The provisional figure for {s} in {p} is {v}, as the month is still running.",
    "So far we have recorded {s} of {v} in {p}.", "For the days of {p} booked so far, {s} [totals|total] {v}.",
    "{S}, {p}, incomplete month: {v} to date", "Where do we stand on {s} in {p}? At {v}, with days still to come.",
    "The month is still open, and {p} has {s} of {v} to date.",
    "Up to the last booking in {p}, {s} added up to {v}; the rest of the month follows.",
    "Up to this point in {p}, {s} came to {v}.", "Not all of {p} is in. So far {s} [stands|stand] at {v}.",
    "{V} so far: the current reading of {s} for {p}.", "With the month not yet closed, {s} for {p} stood at {v}.",
)
