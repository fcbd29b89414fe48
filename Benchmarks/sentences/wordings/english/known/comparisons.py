"""Known English wordings: members beside each other."""

MORE = (
    "{A} had {more} {s} than {B} in {p}.", "In {p}, {A} recorded {more} {s} than {B}.", "{A} outpaced {B} on {s} in {p}.",
    "{A} was ahead of {B} on {s} in {p}.", "{A} posted {more} {s} than {B} in {p}.", "{S} in {p} {be} higher in {A} than in {B}.",
    "In {p} {A} beat {B} on {s}.", "{As} {s} exceeded {Bs} in {p}.", "{As} {s} in {p} topped {Bs}.",
    "{S} {be} greater for {A} than for {B} in {p}.", "On {s}, {A} led {B} in {p}.", "{A} surpassed {B} in {s} in {p}.",
    "{A} came out above {B} on {s} in {p}.", "With {v}, {A} had {more} {s} than {B} in {p}.",
    "{A} ({v}) stood above {B} ({w}) on {s} in {p}.",
)

LESS = (
    "{A} had {less} {s} than {B} in {p}.", "In {p}, {A} recorded {less} {s} than {B}.", "{A} trailed {B} on {s} in {p}.",
    "{A} was behind {B} on {s} in {p}.", "{S} in {p} {be} lower in {A} than in {B}.", "{A} lagged {B} on {s} in {p}.",
    "{As} {s} fell short of {Bs} in {p}.", "{A} came out below {B} on {s} in {p}.", "With {v}, {A} had {less} {s} than {B} in {p}.",
)

CONTEST = ("outpaced", "ahead", "beat", "led", "surpassed", "trailed", "behind", "lagged", "came out", "stood above")

TOP = (
    "{M} had the {most} {s} of all {ds} in {p}.", "In {p}, {M} posted the {most} {s} of any {d}.",
    "The {most} {s} in {p} came from {M}.", "Among the {ds}, {M} had the {most} {s} in {p}.",
    "No {d} had {more} {s} than {M} in {p}.", "{M} recorded the {most} {s} of the {ds} in {p}.",
    "The {d} with the {most} {s} in {p} was {M}.", "{M} showed the {most} {s} among the {ds} in {p}, at {v}.",
    "At {v}, {M} had the {most} {s} of all {ds} in {p}.", "Of all {ds}, {M} had the {most} {s} in {p}.",
)

PEAK = (
    "{P} was the month with the {most} {s} in our records.", "{S} hit a record {high} in {p}.",
    "{S} in {p} {be} the {most} on record.", "{S} reached an all-time {high} in {p}.",
    "Never before {has} {s} been as {highly} as in {p}.", "{S} {be} at a record {high} of {v} in {p}.",
    "{P} brought the {most} {s} of any month so far.", "In {p}, {s} set a new record {high}.",
    "The {most} {s} on record came in {p}.", "{S} marked an all-time {high} in {p}, at {v}.",
)

RANK = (
    "By {s}, {M} ranked {nth} among the {ds} in {p}.", "In {p}, {M} came {nth} on {s}.",
    "{M} ranked number {k} of the {ds} by {s} in {p}.", "{M} took {nth} place among the {ds} on {s} in {p}.",
    "{M} was No. {k} by {s} in {p}.", "Ranked by {s}, {M} was {nth} among all {ds} in {p}.",
    "In {p}, {M} held {nth} place on {s} among the {ds}.", "{M} finished {p} {nth} among the {ds} by {s}.",
    "{M} placed {nth} by {s} in {p}.", "With {s} of {v}, {M} ranked {nth} in {p}.", "{M} sat in {nth} place on {s} in {p}.",
    "Sorted by {s}, {M} came {nth} of the {ds} in {p}.", "{M} stood {nth} among {ds} by {s} in {p}.",
    "{M} was ranked #{k} among the {ds} by {s} in {p}.", "{P}: {M} {nth} by {s} among the {ds}.",
)

RANK_BY_SIZE = (
    "{M} was the {nth}-largest {d} by {s} in {p}.", "On {s}, {M} was the {nth}-biggest {d} in {p}.",
    "{M} had the {nth}-highest {s} of the {ds} in {p}.", "The {nth}-largest {d} by {s} in {p} was {M}.",
    "At {v}, {M} had the {nth}-highest {s} in {p}.",
)

COUNT = (
    "{N} of {all} {ds} {verb} {s} in {p} {base}.", "{N} of the {all} {ds} reported {higher} {s} in {p} {base}.",
    "In {p}, {n} of {all} {ds} had {higher} {s} {base}.", "{S} {moved} in {n} of {all} {ds} in {p} {base}.",
    "{S} {moved} in {n} of the {all} {ds} in {p} {base}.", "{N} out of {all} {ds} saw {s} {plain} in {p} {base}.",
    "In {p}, {s} {moved} in {n} out of {all} {ds} {base}.", "{N} of our {all} {ds} saw {higher} {s} in {p} {base}.",
    "{Base}, {s} {moved} in {n} of {all} {ds} in {p}.", "We saw {s} {plain} in {n} of {all} {ds} in {p} {base}.",
    "Of the {all} {ds}, {n} saw {s} {plain} in {p} {base}.", "Out of {all} {ds}, {n} had {higher} {s} in {p} {base}.",
    "{S} {be} {higher} in {n} of {all} {ds} in {p} {base}.", "{N} in {all} {ds} posted {higher} {s} in {p} {base}.",
    "In {p} {s} {moved} at {n} of {all} {ds} {base}.", "- {S} {moved} in {n} of {all} {ds} in {p} {base}",
    "Across {all} {ds}, {s} {moved} in {n} in {p} {base}.", "{N} of {all} {ds} ended {p} with {higher} {s} {base}.",
    "{P}: {s} {moved} in {n} of {all} {ds} {base}.", "For {p}, {n} of the {all} {ds} posted {higher} {s} {base}.",
)

ALL = (
    "{S} {moved} in every {d} in {p} {base}.", "All {ds} saw {s} {plain} in {p} {base}.",
    "Every {d} posted {higher} {s} in {p} {base}.", "In {p}, {s} {moved} in all {ds} {base}.",
    "{S} {moved} across all {ds} in {p} {base}.", "Each {d} reported {higher} {s} in {p} {base}.",
)

NONE = (
    "{S} {moved} in none of the {ds} in {p} {base}.", "No {d} saw {s} {plain} in {p} {base}.",
    "None of the {ds} posted {higher} {s} in {p} {base}.", "In {p}, not one {d} saw {s} {plain} {base}.",
    "Not a single {d} reported {higher} {s} in {p} {base}.",
)

ONLY = (
    "Only {M} saw {s} {plain} in {p} {base}.", "{S} {moved} only in {M} in {p} {base}.",
    "{M} was the only {d} with {higher} {s} in {p} {base}.", "In {p}, {s} {moved} only in {M} {base}.",
    "{M} alone saw {s} {plain} in {p} {base}.", "Apart from {M}, no {d} saw {s} {plain} in {p} {base}.",
    "{M} was the only {d} to see {s} {plain} in {p} {base}.",
)

BUT = (
    "{S} {moved} in all {ds} except {M} in {p} {base}.", "Every {d} but {M} saw {s} {plain} in {p} {base}.",
    "All {ds} apart from {M} posted {higher} {s} in {p} {base}.",
)

OF_YEAR = (
    "{P} had the {most} {s} of {y}.", "In {y}, {s} {be} {most} in {m}.", "The {most} {s} of {y} came in {m}.",
    "For {y}, the {most} {s} fell in {m}.", "{M} was the month with the {most} {s} in {y}.",
)
PEAK_OF_YEAR = ("Within {y}, {s} peaked in {m}.",)

MOVES_UP = {
    "moved": ("rose", "grew", "increased"),
    "plain": ("rise", "grow", "increase"),
    "higher": ("higher",),
    "verb": ("increased",),
}
MOVES_DOWN = {
    "moved": ("fell", "declined", "dropped"),
    "plain": ("fall", "decline", "drop"),
    "higher": ("lower",),
    "verb": ("reduced",),
}
