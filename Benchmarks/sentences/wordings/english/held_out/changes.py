"""Held-out English wordings: changes."""

from fractions import Fraction

BY_COUNT = (
    "{S} {verb} to {v} in {p}, {noun} of {n} {base}.", "{S} came in at {v} in {p}, {n} {higher} {than}.",
    "{Ing} by {n} {base}, {s} came to {v} in {p}.", "{P}: {s} {up} {n} {base}, to {v}.",
    "{S} ({up} {n} {base}) came to {v} in {p}.", "The {rise} in {s} in {p} was {n} {base}, which makes {v}.",
    "{Base}, {s} for {p} {be} {up} by {n}, at {v}.", "{S}, {up} {n} {base}, stood at {v} in {p}.",
    "By how much did {s} {go} in {p} {base}? By {n}, to {v}.", "{S} {has} {gone} by {n} to {v} in {p} {base}.",
    "{P} closed with {s} {up} {n} at {v} {base}.", "A look at {p} shows {s} {up} {n} {base}, at {v}.",
    "{S} in {p}: {v}, i.e. {up} {n} {base}.", "{Noun} of {n} {base} left {s} at {v} in {p}.",
    "{S} | {p} | {v} | {sign}{n} {base}", "* {S} {verb} {n} to {v} {base} in {p}",
    "The change in {s} in {p} {base} came to {sign}{n}, for a level of {v}.",
    "The accounts for {p} show {s} at {v}, {up} {n} {base}.", "{S} {be} {v} in {p}, having {gone} by {n} {base}.",
    "In {p} {s} stood at {v}, which is {n} {higher} {than}.", "For {p} we report {s} of {v}, {up} {n} {base}.",
)

TIMES = (
    "{S} multiplied by {x} between {q} and {p}.", "Between {q} and {p}, {s} grew by a factor of {x}.",
    "{S} in {p} {be} {x} times as high as {it} had been in {q}.", "{S} came to {v} in {p}, {x} times the level of {q}.",
    "{S} in {p}: {x} times the level of {q}.", "Measured against {q}, {s} in {p} {be} {x} times as large.",
    "In {p}, {s} amounted to {x} times the value of {q}.", "{P} brought {s} of {v}, {x} times the {v0} recorded in {q}.",
    "From {v0} in {q}, {s} grew {x}-fold to {v} in {p}.", "* {S}, {p} vs {q}: factor {x}", "{S}: the ratio of {p} to {q} is {x}.",
    "{S} {be} {x} times as high in {p} as in {q}.", "By {p}, {s} had grown to {x} times the level of {q}.",
)

TWICE = (
    "{S} in {p} {be} {times} high as in {q}.", "{S} {verb} from {v0} in {q} to {v} in {p}.",
    "Having {verb} since {q}, {s} came to {v} in {p}.", "In {p}, {s} amounted to {to} the value of {q}.",
    "Measured against {q}, {s} {verb} in {p}.", "{P} saw {s} reach {to} the level of {q}.",
    "{S} came to {v} in {p} and thus {verb} in comparison with {q}.", "* {S}: {verb} in {p} vs {q}",
    "By {p}, {s} had {verb} from the level of {q}.", "{S}: {v} in {p} and {v0} in {q}, so {it} {verb}.",
    "At {to} the level of {q}, {s} came to {v} in {p}.", "Did {s} change between {q} and {p}? Yes, {it} {verb}.",
    "{S} {be} {times} high in {p} as in {q}.",
)

MULTIPLES = (
    ({"verb": ("doubled",), "times": ("twice as",), "to": ("twice", "double")}, 2),
    ({"verb": ("tripled", "trebled"), "times": ("three times as",), "to": ("three times", "triple")}, 3),
    ({"verb": ("quadrupled",), "times": ("four times as",), "to": ("four times",)}, 4),
    ({"verb": ("halved",), "times": ("half as",), "to": ("half",)}, Fraction(1, 2)),
)

WAY = (
    "{S} {be} {higher} in {p} {than}.", "{Ing} {base}, {s} came to {v} in {p}.", "{Base}, {s} {verb} from {v0} to {v} in {p}.",
    "{P}: {s} {up} {base}.", "{S} ({up} {base}) came to {v} in {p}.", "{S}, {up} {base}, stood at {v} in {p}.",
    "Which way did {s} move in {p} {base}? {Up}.", "{S} {has} {gone} in {p} {base}.", "{P} closed with {s} {up} {base}.",
    "A look at {p} shows {s} {up} {base}.", "{S} in {p}: {up} {base}.", "{Noun} {base} left {s} at {v} in {p}.",
    "The accounts for {p} show {s} {up} {base}.", "{S} {be} {v} in {p}, having {gone} {base}.", "* {P}: {noun} in {s} {base}",
    "We ended {p} with {s} {higher} {than}.", "In {p} {s} stood at {v}, which is {higher} {than}.",
    "{S}: {v} in {p}, {higher} {than}.", "What we see in {p} is {noun} in {s} {base}.", "{S} for {p} came out {higher} {than}.",
    "{Base}, {p} showed {noun} in {s}.", "After {noun} {base}, {s} stood at {v} in {p}.",
    "{S}, which came to {v} in {p}, {be} {higher} {than}.",
)

FAVOUR = (
    "{S} {be} {adjective} in {p} {than}.", "{Base}, {s} for {p} {be} {adjective}.", "{S} moved {way} in {p} {base}.",
    "The development of {s} in {p} {base} is {view}.", "{S} developed {adverb} in {p} {base}.",
    "{Ing} {base}, {s} came to {v} in {p}.", "{P} shows {s} {ing} {base}.", "{S} came to {v} in {p}, {noun} {base}.",
    "{S} came to {v} in {p}, {noun} of {c} {base}.", "{View}: {s} in {p} {be} {adjective} {than}.",
    "Did {s} get better or worse in {p} {base}? {Verdict}.", "It is {view} how {s} moved in {p} {base}.",
    "{S} {has} {word} in {p} {base}.", "* {S}: {noun} in {p} {base}", "{S} | {p} | {adjective} {than}",
    "A look at {p} shows {noun} in {s} {base}.", "From our point of view, {s} {word} in {p} {base}.",
    "{Base}, {s} {word} from {v0} to {v} in {p}.", "{P} closed with {noun} in {s} {base}.",
    "We can report {noun} in {s} for {p} {base}.", "In {p}, {s} {word} by {c} {base}.",
)

GOOD = {
    "word": ("improved",),
    "ing": ("improving",),
    "noun": ("an improvement", "a favourable change"),
    "adjective": ("better", "more favourable"),
    "verdict": ("better",),
    "view": ("encouraging", "pleasing", "welcome"),
    "adverb": ("favourably", "well"),
    "way": ("the right way", "in a favourable direction"),
}

BAD = {
    "word": ("worsened", "deteriorated"),
    "ing": ("worsening", "deteriorating"),
    "noun": ("a deterioration", "an adverse change", "a setback"),
    "adjective": ("worse", "less favourable"),
    "verdict": ("worse",),
    "view": ("disappointing", "unpleasant", "unwelcome"),
    "adverb": ("unfavourably", "badly"),
    "way": ("the wrong way", "in an unfavourable direction"),
}

STRONG = {
    True: (
        "shot upward", "rose steeply", "jumped sharply", "climbed dramatically", "grew enormously", "increased massively",
        "ballooned", "increased hugely", "rose by leaps and bounds",
    ),
    False: (
        "sank dramatically", "fell steeply", "tanked", "dropped massively", "went into free fall", "fell heavily",
        "shrank drastically", "declined sharply", "took a nosedive",
    ),
}

WEAK = {
    True: (
        "rose minimally", "increased only slightly", "rose very slightly", "went up by a whisker", "grew a tiny bit",
        "rose almost imperceptibly", "edged higher", "rose only marginally",
    ),
    False: (
        "fell minimally", "decreased only slightly", "fell very slightly", "went down by a whisker", "shrank a tiny bit",
        "fell almost imperceptibly", "edged lower", "dropped only marginally",
    ),
}

# A dip may be deep to some.
VAGUE = ()

FORCE = (
    "{S} {verb} in {p} {base}, coming to {v}.", "During {p}, {s} {verb} {base}.", "A look at {p} shows that {s} {verb} {base}.",
    "{Base}, {s} for {p} {verb}.", "We saw that {s} {verb} in {p} {base}.", "* In {p}: {s} {verb} {base}",
    "According to the accounts, {s} {verb} in {p} {base}.", "It is fair to say that {s} {verb} in {p} {base}.",
    "The story of {p}: {s} {verb} {base}.", "{S} came to {v} in {p}; {it} {verb} {base}.",
    "{S}, which {verb} {base}, came to {v} in {p}.", "With {p} closed, it is clear: {s} {verb} {base}.",
    "In short, {s} {verb} in {p} {base}.", "For {p} the accounts show that {s} {verb} {base}.",
    "Key message for {p}: {s} {verb} {base}.", "{S} {verb} {base} during {p}.",
    "The controllers report that {s} {verb} in {p} {base}.",
)

STEADY = (
    "{S} showed practically no change in {p} {base}.", "{S} in {p} {be} almost exactly at the level of {q}.",
    "{S} remained at the level of {q} in {p}.", "Hardly any movement: {s} came to {v} in {p} after {v0} in {q}.",
    "{S} {be} as good as unchanged in {p} {base}.", "{P} brought virtually no change in {s} {base}.",
    "In {p}, {s} stayed where {it} had been in {q}.", "Between {q} and {p}, {s} barely changed.",
    "{S} neither rose nor fell noticeably in {p} {base}.", "Essentially flat {base}, {s} came to {v} in {p}.",
    "{S} {has} remained roughly constant in {p} {base}.", "{S} in {p} almost exactly matched the figure for {q}.",
    "No noteworthy change in {s} in {p} {base}.", "* {S}: stable {base} in {p}", "{S} | {p} | {v} | no change to speak of {base}",
    "{S} {be} nearly the same in {p} ({v}) and {q} ({v0}).", "Did {s} move in {p} {base}? Hardly.",
    "{S} ended {p} practically where {it} stood in {q}.", "{P} and {q} are practically level on {s}.",
    "We see {s} flat in {p} {base}.", "{S} moved by next to nothing in {p} {base}.",
)

SO_FAR = (
    "{S} for {p} [stands|stand] at {v} as of today.", "{P} is not closed yet, but {s} already [comes|come] to {v}.",
    "As of the last booking day, {s} for {p} {is} {v}.", "Interim figure for {p}: {s} of {v}.",
    "{S} in the current month, {p}: {v} so far.", "Still in progress: {p}, with {s} of {v} up to now.",
    "Provisional, as {p} is still running: {s} of {v}.", "We have booked {s} of {v} in {p} up to now.",
    "The days of {p} booked so far add up to {s} of {v}.", "{S} {is} currently at {v} for {p}.",
    "{P} (month not closed): {s} at {v}.", "{S}, {p} (month to date): {v}", "Up to the reporting date, {s} for {p} came to {v}.",
    "* {P}, still open: {s} of {v} so far", "{S} {has} come to {v} in {p} thus far.", "Thus far, {p} has brought {s} of {v}.",
    "With some days of {p} still to come, {s} {is} at {v}.", "Where {is} {s} in {p} right now? At {v}.",
    "{S} for the month so far ({p}): {v}.", "The month is not over, and {s} for {p} {is} {v} to date.",
    "Preliminary data put {s} for {p} at {v} so far.",
)
