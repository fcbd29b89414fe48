"""Held-out English wordings: changes."""

from fractions import Fraction

BY_COUNT = (
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
    "{S} in {p} {be} {x}x the {q} figure.", "{S} in {p}: {x}x {q}.", "Set against {q}, {s} in {p} {be} {x} times as big.",
    "{P} came in at {x} times {q} for {s}.", "The {p} figure for {s} is {x} times that of {q}.",
    "{S} reached {v} in {p}, {x} times the {v0} of {q}.", "In {p} {s} ran at {x} times the {q} rate.",
    "{S} went up to {x} times the {q} figure in {p}.", "From {v0} in {q} to {v} in {p}, {s} grew by a factor of {x}.",
)
TWICE = (
    "{S} in {p} {be} {word} what {it} had been in {q}.", "{S} in {p} came to {word} the {q} figure.",
    "At {v}, {s} in {p} {be} {word} the {v0} of {q}.", "In {p} {s} ran at {word} the level of {q}.",
    "{P} came in at {word} the {q} level for {s}.", "The {p} figure for {s} is {word} that of {q}.",
    "{S} reached {word} the {q} level in {p}.", "Set against {q}, {s} in {p} came to {word} as much.",
    "{S} for {p} equalled {word} the amount of {q}.", "{S} in {p}: {word} the {q} number.",
)
MULTIPLES = (("twice", 2), ("three times", 3), ("four times", 4), ("half", Fraction(1, 2)))

WAY = (
    "Quick note: {s} {went} in {p} {base}.", "{S}, {p}: {higher} {base}.", "With {noun} {base}, {s} closed {p} at {v}.",
    "{S} (at {v} in {p}) {be} {higher} {than}.", "What stands out in {p}: {s} {went} {base}.",
    "In {p} we were looking at {s} {up} {base}.", "{S} logged {noun} for {p} {base}.", "{Noun} {base} took {s} to {v} in {p}.",
    "{S} finished {p} {higher} {than}.", "{S} had been {v0} and {went} to {v} in {p} {base}.",
    "For {s}, {p} meant {noun} {base}.", "The board should know that {s} {went} in {p} {base}.",
    "{S} {went} {base} in {p}, coming in at {v}.", "Looking back at {p}, {s} {be} {up} {base}.",
    "Finance reports {s} {up} for {p} {base}.", "{S} came in {higher} in {p} {than}.", "{P} numbers are in: {s} {up} {base}.",
    "We watched {s} {go} in {p} {base}.", "• {S} {up} {base} in {p}", "The direction of {s} in {p} {base}: {up}.",
)
FAVOUR = (
    "On {s}, {p} was {view} {base}.", "By and large, {s} {word} in {p} {base}.", "Verdict on {p}: {s} {word} {base}.",
    "{S} for {p} {be} {adjective} {than}.", "{P} marked {noun} in {s} {base}.", "{S} underwent {noun} in {p} {base}.",
    "What {p} gave us was {noun} in {s} {base}.", "{S} {word} in {p} {base}, to {v}.",
    "{S} {word} in {p} {base}, namely by {c}.", "At {v}, {s} in {p} {be} {adjective} {than}.",
    "For {p} we report {noun} in {s} {base}.", "{View}: {s} {word} in {p} {base}.",
    "{S}, from {v0} to {v}, {word} in {p} {base}.", "• {S}, {p}: {adjective} {than}", "The {p} move in {s} {base} is {view}.",
    "{S} saw {noun} in {p} {base}, ending at {v}.", "When it comes to {s}, {p} was {adjective} {than}.",
    "We are {adjective} off on {s} in {p} {than}.", "{S} {word} {base} in {p}.", "Looking at {p}, {s} {word} {base}.",
)
GOOD = {
    "word": ("took a turn for the better", "moved in our favour", "moved in the right direction", "developed favourably"),
    "noun": ("a favourable move", "a change for the better"), "view": ("good news", "a positive"), "adjective": ("better",),
}
BAD = {
    "word": ("took a turn for the worse", "moved against us", "moved in the wrong direction", "developed unfavourably"),
    "noun": ("an unfavourable move", "a change for the worse"), "view": ("bad news", "a negative"), "adjective": ("worse",),
}
STRONG = {
    True: (
        "skyrocketed", "spiked", "exploded", "took off", "went through the roof", "rose massively", "jumped dramatically",
        "rallied hard",
    ),
    False: (
        "cratered", "crashed", "fell off a cliff", "dropped dramatically", "slid sharply", "sank steeply", "fell massively",
        "imploded",
    ),
}
WEAK = {
    True: (
        "nudged up", "rose fractionally", "gained slightly", "nudged higher", "moved up a fraction", "rose a hair",
        "grew ever so slightly",
    ),
    False: (
        "nudged down", "fell fractionally", "lost a little", "nudged lower", "moved down a fraction", "fell a hair",
        "shrank ever so slightly",
    ),
}
VAGUE = ()
FORCE = (
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
    "{S} went nowhere in {p} {base}.", "{S} did not move to speak of in {p} {base}.",
    "{S} in {p} {be} essentially the same as in {q}.", "{S} plateaued in {p} {base}.", "{S} trod water in {p} {base}.",
    "Next to nothing happened to {s} in {p} {base}.", "{S} came in level with {q} in {p}.", "{S} in {p} {be} in line with {q}.",
    "No movement worth mentioning in {s} in {p} {base}.", "{S} {be} virtually identical in {p} and in {q}.",
    "At {v}, {s} in {p} {be} much the same as in {q}.", "{S} stuck at the {q} level in {p}.",
    "{P} looked just like {q} for {s}.", "{S} maintained the {q} level in {p}.",
    "All quiet on {s}: no real move in {p} {base}.", "• {S}: flat {base} in {p}", "{S}, {p}: unchanged {base}, give or take.",
    "As far as {s} [goes|go], {p} was a repeat of {q}.", "{S} repeated the {q} figure in {p}, more or less.",
    "{S} {be} constant in {p} {base}.",
)
SO_FAR = (
    "{S} {is} at {v} with {p} still running.", "{P} is still open; {s} stood at {v} at the last count.", "{S}, {p} MTD: {v}.",
    "With {p} under way, {s} {has} come to {v}.", "{P} to date has seen {s} of {v}.",
    "The days of {p} reported so far have {s} at {v}.", "On incomplete data for {p}, {s} {be} {v}.",
    "{S} for the unfinished month of {p} {is} {v}.", "• {P} MTD: {s} {v}", "At this point in {p}, {s} {is} at {v}.",
    "{P} has not closed; the running figure for {s} is {v}.", "{S} amounted to {v} in the days of {p} that we have.",
    "Until now, {p} has brought {s} of {v}.", "{P} (incomplete): {s} of {v}.", "We are at {v} in {s} for {p} so far.",
    "So far, {p} shows {s} at {v}.", "The {p} month-to-date number for {s} is {v}.", "{S} in {p} (partial month): {v}.",
    "Only part of {p} is in; {s} {is} at {v}.", "As of the latest upload, {s} in {p} {is} at {v} to date.",
)
