"""Known English wordings: changes."""

from fractions import Fraction

BY_COUNT = (
    "{S} {verb} by {n} to {v} in {p} {base}.", "{S} {be} {up} {n} to {v} in {p} {base}.",
    "{S} {verb} {n} to {v} in {p} {base}.", "In {p}, {s} {verb} by {n} {base}, to {v}.",
    "In {p} {s} {verb} by {n} to {v} {base}.", "{S} {be} {up} by {n} at {v} in {p} {base}.",
    "{S}: {up} {n} to {v} in {p} {base}.", "- {S}, {p}: {sign}{n} to {v} {base}",
    "{S} in {p} {be} {n} {higher} {than}, at {v}.", "At {v}, {s} in {p} {be} {n} {higher} {than}.",
    "{P} brought {noun} of {n} in {s} {base}, to {v}.", "{S} saw {noun} of {n} in {p} {base}, to {v}.",
    "{S} moved {up} by {n} to {v} in {p} {base}.", "{Base}, {s} {verb} by {n} to {v} in {p}.",
    "We saw {s} {infinitive} by {n} to {v} in {p} {base}.", "There was {noun} of {n} in {s} in {p} {base}, to {v}.",
    "{S} came to {v} in {p}, {up} {n} {base}.", "{S} stood at {v} in {p}, {noun} of {n} {base}.",
    "{S} reached {v} in {p}, {n} {higher} {than}.", "{S} {verb} by {n} {base} and came to {v} in {p}.",
)

TIMES = (
    "{S} in {p} {be} {x} times what {it} had been in {q}.", "{S} in {p} {be} {x} times the {q} level.",
    "{S} grew {x}-fold from {q} to {p}.", "{S} in {p} came to {x} times the figure of {q}.",
    "At {x} times the {q} level, {s} stood at {v} in {p}.", "{S} in {p} reached {x} times the level of {q}.",
    "Compared with {q}, {s} in {p} {be} {x} times as high.", "{S} in {p} {be} {x} times as large as in {q}.",
    "In {p}, {s} {be} {x} times as high as in {q}.", "From {q} to {p}, {s} increased to {x} times the former level.",
)

TWICE = (
    "{S} {word} from {q} to {p}.", "{S} {word} between {q} and {p}.", "{S} in {p} {has} {word} compared with {q}.",
    "Between {q} and {p}, {s} {word}.", "{S} {word} to {v} in {p} from {v0} in {q}.", "{S} {word} in {p} compared with {q}.",
    "From {q} to {p} {s} {word}.", "{S} {word} in {p} against {q}.", "Against {q}, {s} {word} in {p}.",
    "{S} {word} in {p} versus {q}, reaching {v}.",
)

MULTIPLES = (("doubled", 2), ("tripled", 3), ("quadrupled", 4), ("halved", Fraction(1, 2)))

WAY = (
    "{S} {verb} in {p} {base}.", "In {p}, {s} {verb} {base}.", "{Base}, {s} {verb} in {p}.", "{S} {be} {up} in {p} {base}.",
    "{S} in {p} {be} {higher} {than}.", "{S} saw {noun} in {p} {base}.", "{P} brought {noun} in {s} {base}.",
    "There was {noun} in {s} in {p} {base}.", "{S} posted {noun} in {p} {base}.", "{S} moved {up} in {p} {base}.",
    "{S} {verb} to {v} in {p} {base}.", "{S}, at {v} in {p}, {verb} {base}.", "We saw {s} {infinitive} in {p} {base}.",
    "{S} {verb} {base} and stood at {v} in {p}.", "The trend in {s} {base} was {up} in {p}.", "For {p}, {s} {verb} {base}.",
    "In {p} we recorded {noun} in {s} {base}.", "{S} went {up} in {p} {base}.", "{S} did {infinitive} in {p} {base}.",
    "{S} {verb} from {v0} to {v} in {p} {base}.",
)

FAVOUR = (
    "{S} {word} in {p} {base}.", "In {p}, {s} {word} {base}.", "{Base}, {s} {word} in {p}.", "{S} {word} to {v} in {p} {base}.",
    "{S} {word} {base} and stood at {v} in {p}.", "{S} {word} by {c} in {p} {base}.", "{P} saw {s} {plain} {base}.",
    "{S}, at {v} in {p}, {word} {base}.", "There was {noun} in {s} in {p} {base}.", "{S} showed {noun} in {p} {base}.",
    "{P} brought {noun} in {s} {base}.", "We saw {noun} in {s} in {p} {base}.", "{S} in {p} {be} {adjective} {than}.",
    "In {p} {s} {be} {adjective} {than}.", "{S} {word} from {v0} to {v} in {p} {base}.", "For {p}, {s} {word} {base}.",
    "The picture for {s} {word} in {p} {base}.", "{S} posted {noun} in {p} {base}.", "{S} {word} in {p}, to {v}, {base}.",
    "{S} did {plain} in {p} {base}.",
)

GOOD = {
    "word": ("improved", "got better"),
    "plain": ("improve", "get better"),
    "noun": ("an improvement",),
    "adjective": ("better",),
}

BAD = {
    "word": ("worsened", "deteriorated", "got worse"),
    "plain": ("worsen", "deteriorate"),
    "noun": ("a deterioration", "a worsening"),
    "adjective": ("worse",),
}

STRONG = {True: ("surged", "soared", "jumped", "leapt", "rocketed", "rose sharply", "climbed steeply", "grew strongly", "shot up"),
          False: ("plunged", "plummeted", "collapsed", "tumbled", "fell sharply", "dropped steeply", "nosedived", "slumped")}

WEAK = {True: ("edged up", "inched up", "rose slightly", "crept up", "grew marginally", "ticked up", "rose a touch"),
        False: ("edged down", "inched down", "fell slightly", "slipped", "declined marginally", "dipped", "eased")}

# A dip may be deep to some.
VAGUE = ("dipped", "slipped", "eased", "tumbled")

FORCE = tuple(text for text in WAY if "{verb}" in text) + (
    "{S} {verb} during {p} {base}.", "{S} {verb} in {p} when measured {base}.",
    "Over {p}, {s} {verb} {base}.", "{S} simply {verb} in {p} {base}.",
    "{S} {verb} in {p}, to {v}, {base}.", "The {p} report shows that {s} {verb} {base}.", "On our numbers, {s} {verb} in {p} {base}.",
    "{P}: {s} {verb} {base}.", "- {S} {verb} in {p} {base}",
)

STEADY = (
    "{S} held steady in {p} {base}.", "{S} {be} flat in {p} {base}.", "{S} {be} little changed in {p} {base}.",
    "In {p}, {s} {be} broadly unchanged {base}.", "{S} remained stable in {p} {base}.", "{S} barely moved in {p} {base}.",
    "{Base}, {s} {be} flat in {p}.", "{S} {be} steady at {v} in {p} {base}.", "{S} stayed level in {p} {base}.",
    "{P} left {s} little changed {base}.", "{S} in {p} {be} about the same as in {q}.",
    "There was hardly any change in {s} in {p} {base}.", "{S} hardly changed in {p} {base}.", "{S} kept level in {p} {base}.",
    "{S} {be} more or less flat {base} in {p}.", "{S} stagnated in {p} {base}.",
    "{S} {be} practically unchanged at {v} in {p} {base}.", "In {p} {s} stayed put {base}.", "{S} {be} stable in {p} {base}.",
    "We saw no real change in {s} in {p} {base}.", "{S} moved sideways in {p} {base}.",
)

SO_FAR = (
    "So far in {p}, {s} {be} {v}.", "{S} stood at {v} in {p} to date.", "Month to date in {p}, {s} came to {v}.",
    "{P} is not over yet; {s} so far: {v}.", "With {p} still incomplete, {s} {be} {v}.",
    "In the part of {p} that is in, {s} came to {v}.", "{S} for {p} so far: {v}.",
    "{P} is still a partial month, with {s} at {v} to date.", "{S} {be} at {v} month to date in {p}.",
    "{P} so far: {s} of {v}.", "Up to now, {s} in {p} {be} {v}.", "- {S}, {p} to date: {v}",
    "{S} {has} reached {v} so far in {p}.", "As things stand, {p} has {s} of {v} so far.",
    "{P} is only partly in; {s} {be} {v} so far.", "{S} so far in {p} came to {v}.",
    "The month of {p} is unfinished, and {s} so far {be} {v}.", "For {p} to date we booked {s} of {v}.",
    "To date, {p} has brought {s} of {v}.", "Part-way through {p}, {s} {be} {v}.",
)
