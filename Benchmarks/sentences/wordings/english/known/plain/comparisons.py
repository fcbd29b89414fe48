"""Known English wordings: members beside each other."""

MORE = (
    "{A} had {more} {s} than {B} in {p}.", "In {p}, {A} recorded {more} {s} than {B}.", "{A} outpaced {B} on {s} in {p}.",
    "{A} was ahead of {B} on {s} in {p}.", "{A} posted {more} {s} than {B} in {p}.", "{S} in {p} {be} higher in {A} than in {B}.",
    "In {p} {A} beat {B} on {s}.", "{As} {s} exceeded {Bs} in {p}.", "{As} {s} in {p} topped {Bs}.",
    "{S} {be} greater for {A} than for {B} in {p}.", "On {s}, {A} led {B} in {p}.", "{A} surpassed {B} in {s} in {p}.",
    "{A} came out above {B} on {s} in {p}.", "With {v}, {A} had {more} {s} than {B} in {p}.",
    "{A} ({v}) stood above {B} ({w}) on {s} in {p}.", "Side by side in {p}, {A} shows {more} {s} than {B}.",
    "{As} {s} came in higher than {Bs} in {p}.", "{A} tops {B} on {s} in {p}.", "For {p}, {A} reports {more} {s} than {B}.",
    "{S} in {A} ({v}) exceeded {s} in {B} ({w}) in {p}.", "Compared with {B}, {A} had {more} {s} in {p}.",
    "{S} in {A} outstripped {s} in {B} in {p}.", "{B} had {less} {s} than {A} in {p}.",
    "Where {B} had {w} in {s} in {p}, {A} had {v}, which is more.", "{As} {s} of {v} in {p} {be} above {Bs}.",
    "{A} won against {B} on {s} in {p}.", "In {p}, {s} for {A} ran above {s} for {B}.", "{P}: {A} over {B} on {s}.",
    "{B} could not match {A} on {s} in {p}.", "On {s}, {p} put {A} in front of {B}.",
)

LESS = (
    "{A} had {less} {s} than {B} in {p}.", "In {p}, {A} recorded {less} {s} than {B}.", "{A} trailed {B} on {s} in {p}.",
    "{A} was behind {B} on {s} in {p}.", "{S} in {p} {be} lower in {A} than in {B}.", "{A} lagged {B} on {s} in {p}.",
    "{As} {s} fell short of {Bs} in {p}.", "{A} came out below {B} on {s} in {p}.",
    "With {v}, {A} had {less} {s} than {B} in {p}.", "Side by side in {p}, {A} shows {less} {s} than {B}.",
    "{As} {s} came in lower than {Bs} in {p}.", "{A} was no match for {B} on {s} in {p}.",
    "For {p}, {A} reports {less} {s} than {B}.", "Compared with {B}, {A} had {less} {s} in {p}.",
    "{B} had {more} {s} than {A} in {p}.", "In {p}, {s} for {A} ran below {s} for {B}.",
    "{As} {s} of {v} in {p} {be} below {Bs}.", "On {s}, {A} lost to {B} in {p}.",
)

# Of costs and complaints, who leads is a matter of taste.
CONTEST = (
    "outpaced", "ahead", "beat", "led", "surpassed", "trailed", "behind", "lagged", "came out", "stood above", "tops", "won",
    " over ", "could not match", "in front", "no match", "lost to",
)

TOP = (
    "{M} had the {most} {s} of all {ds} in {p}.", "In {p}, {M} posted the {most} {s} of any {d}.",
    "The {most} {s} in {p} came from {M}.", "Among the {ds}, {M} had the {most} {s} in {p}.",
    "No {d} had {more} {s} than {M} in {p}.", "{M} recorded the {most} {s} of the {ds} in {p}.",
    "The {d} with the {most} {s} in {p} was {M}.", "{M} showed the {most} {s} among the {ds} in {p}, at {v}.",
    "At {v}, {M} had the {most} {s} of all {ds} in {p}.", "Of all {ds}, {M} had the {most} {s} in {p}.",
    "Nobody among the {ds} had {more} {s} in {p} than {M}.", "{P}: {most} {s} in {M}, of all {ds}.",
    "Which {d} had the {most} {s} in {p}? {M}.", "Across the {ds}, the {most} {s} in {p} belonged to {M}.",
    "{M} is the {d} with the {most} {s} for {p}.", "Looking at all {ds} in {p}, {s} [was|were] {most} in {M}.",
    "With {v}, {Ms} {s} [was|were] the {most} of any {d} in {p}.", "Every other {d} had {less} {s} than {M} in {p}.",
    "• {Most} {s} of all {ds}, {p}: {M}", "{M} came in with the {most} {s} of all {ds} in {p}.",
)

PEAK = (
    "{P} was the month with the {most} {s} in our records.", "{S} hit a record {high} in {p}.",
    "{S} in {p} {be} the {most} on record.", "{S} reached an all-time {high} in {p}.",
    "Never before {has} {s} been as {highly} as in {p}.", "{S} {be} at a record {high} of {v} in {p}.",
    "{P} brought the {most} {s} of any month so far.", "In {p}, {s} set a new record {high}.",
    "The {most} {s} on record came in {p}.", "{S} marked an all-time {high} in {p}, at {v}.",
    "{S} had never been {more} than in {p}, and never [was|were] again.", "No month on file had {more} {s} than {p}.",
    "{P} is the month with the {most} {s} on file.", "In all our data, {s} [was|were] {most} in {p}.",
    "{S} set a record in {p}: {v}, the {most} ever.", "{S} of {v} in {p} [is|are] the {most} of all months we have.",
    "The record {high} for {s} dates from {p}.", "Of all months so far, {p} had the {most} {s}.",
    "{P} holds the record for the {most} {s}.", "Not once before or after {p} [was|were] {s} any {more}.",
)

RANK = (
    "By {s}, {M} ranked {nth} among the {ds} in {p}.", "In {p}, {M} came {nth} on {s}.",
    "{M} ranked number {k} of the {ds} by {s} in {p}.", "{M} took {nth} place among the {ds} on {s} in {p}.",
    "{M} was No. {k} by {s} in {p}.", "Ranked by {s}, {M} was {nth} among all {ds} in {p}.",
    "In {p}, {M} held {nth} place on {s} among the {ds}.", "{M} finished {p} {nth} among the {ds} by {s}.",
    "{M} placed {nth} by {s} in {p}.", "With {s} of {v}, {M} ranked {nth} in {p}.", "{M} sat in {nth} place on {s} in {p}.",
    "Sorted by {s}, {M} came {nth} of the {ds} in {p}.", "{M} stood {nth} among {ds} by {s} in {p}.",
    "{M} was ranked #{k} among the {ds} by {s} in {p}.", "{P}: {M} {nth} by {s} among the {ds}.",
    "In the {p} ranking of {ds} by {s}, {M} is {nth}.", "{M}: {nth} of the {ds} on {s} in {p}.",
    "On {s}, the {nth} spot among the {ds} went to {M} in {p}.", "{P} {d} ranking by {s}: {M} at number {k}.",
    "Rank the {ds} by {s} for {p} and {M} comes {nth}.", "{M} ended {p} as number {k} of the {ds} on {s}.",
    "{M} landed in {nth} position among the {ds} on {s} in {p}.", "Among the {ds}, {M} was number {k} on {s} in {p}.",
    "The league table of {ds} by {s} for {p} has {M} in {nth} place.", "With {v} in {s}, {M} came {nth} of the {ds} in {p}.",
    "{M} claimed rank {k} among the {ds} by {s} in {p}.", "For {p}, {M} is ranked {nth} of all {ds} on {s}.",
)

RANK_BY_SIZE = (
    "{M} was the {nth}-largest {d} by {s} in {p}.", "On {s}, {M} was the {nth}-biggest {d} in {p}.",
    "{M} had the {nth}-highest {s} of the {ds} in {p}.", "The {nth}-largest {d} by {s} in {p} was {M}.",
    "At {v}, {M} had the {nth}-highest {s} in {p}.", "{M} posted the {nth}-highest {s} of all {ds} for {p}.",
    "By {s}, the {nth}-biggest {d} in {p} was {M}.", "{P}: {M} with the {nth}-highest {s} of the {ds}.",
    "{Ms} {s} [was|were] {nth}-highest among the {ds} in {p}.", "The {nth}-highest {s} in {p} belonged to {M}, of all {ds}.",
    "At {v}, {Ms} {s} in {p} came in {nth}-highest of the {ds}.", "Of all {ds}, {M} had the {nth}-highest {s} in {p}.",
    "• {Nth}-highest {s} in {p} of the {ds}: {M}",
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
    "{N} out of {all} {ds} had {s} go {up} in {p} {base}.", "Count of {ds} with {higher} {s} in {p} {base}: {n} of {all}.",
    "{S} went {up} at {n} of our {all} {ds} in {p} {base}.", "We have {all} {ds}; {n} of them had {higher} {s} in {p} {base}.",
    "Taking all {all} {ds}, {n} saw {s} go {up} in {p} {base}.", "{S} moved {up} for {n} out of {all} {ds} in {p} {base}.",
    "{P} scorecard: {s} {up} in {n} of {all} {ds} {base}.", "{N} of {all}: that is how many {ds} had {higher} {s} in {p} {base}.",
    "{S} came in {higher} for {n} of the {all} {ds} in {p} {base}.", "• {S} {up} {base} in {n} of {all} {ds} ({p})",
    "Across our {all} {ds}, {n} had {s} moving {up} in {p} {base}.", "{N} out of the {all} {ds} closed {p} with {s} {up} {base}.",
    "Of all {all} {ds}, {n} ended {p} with {higher} {s} {base}.",
    "We counted {n} of the {all} {ds} with {higher} {s} in {p} {base}.",
    "For {p}, {s} {be} {up} {base} in {n} of the {all} {ds}.", "Of {all} {ds}, {n} recorded {higher} {s} in {p} {base}.",
)

ALL = (
    "{S} {moved} in every {d} in {p} {base}.", "All {ds} saw {s} {plain} in {p} {base}.",
    "Every {d} posted {higher} {s} in {p} {base}.", "In {p}, {s} {moved} in all {ds} {base}.",
    "{S} {moved} across all {ds} in {p} {base}.", "Each {d} reported {higher} {s} in {p} {base}.",
    "There was no {d} where {s} did not go {up} in {p} {base}.", "{S} went {up} everywhere in {p} {base}: in all {ds}.",
    "Without exception, the {ds} had {higher} {s} in {p} {base}.", "Each and every {d} had {s} go {up} in {p} {base}.",
    "All of the {ds} closed {p} with {higher} {s} {base}.", "• {S} {up} in all {ds} in {p} {base}",
)

NONE = (
    "{S} {moved} in none of the {ds} in {p} {base}.", "No {d} saw {s} {plain} in {p} {base}.",
    "None of the {ds} posted {higher} {s} in {p} {base}.", "In {p}, not one {d} saw {s} {plain} {base}.",
    "Not a single {d} reported {higher} {s} in {p} {base}.", "There was no {d} where {s} went {up} in {p} {base}.",
    "In no {d} did {s} go {up} in {p} {base}.", "{S} went {up} in not one of the {ds} in {p} {base}.",
    "Zero {ds} had {higher} {s} in {p} {base}.", "You will not find a {d} with {higher} {s} in {p} {base}.",
)

ONLY = (
    "Only {M} saw {s} {plain} in {p} {base}.", "{S} {moved} only in {M} in {p} {base}.",
    "{M} was the only {d} with {higher} {s} in {p} {base}.", "In {p}, {s} {moved} only in {M} {base}.",
    "{M} alone saw {s} {plain} in {p} {base}.", "Apart from {M}, no {d} saw {s} {plain} in {p} {base}.",
    "{M} was the only {d} to see {s} {plain} in {p} {base}.", "{M} was the one {d} where {s} went {up} in {p} {base}.",
    "{S} went {up} in {M} and in no other {d} in {p} {base}.", "Just one {d}, {M}, had {higher} {s} in {p} {base}.",
    "Except for {M}, no {d} had {s} go {up} in {p} {base}.", "Of all {ds}, only {M} had {higher} {s} in {p} {base}.",
    "The only {d} to have {s} go {up} in {p} {base} was {M}.",
    "In {p} it was {M} alone, of all {ds}, that had {higher} {s} {base}.",
)

BUT = (
    "{S} {moved} in all {ds} except {M} in {p} {base}.", "Every {d} but {M} saw {s} {plain} in {p} {base}.",
    "All {ds} apart from {M} posted {higher} {s} in {p} {base}.",
    "With the exception of {M}, all {ds} had {s} go {up} in {p} {base}.",
    "{M} was the only {d} where {s} did not go {up} in {p} {base}.", "Everywhere but in {M}, {s} went {up} in {p} {base}.",
)

OF_YEAR = (
    "{P} had the {most} {s} of {y}.", "In {y}, {s} {be} {most} in {m}.", "The {most} {s} of {y} came in {m}.",
    "For {y}, the {most} {s} fell in {m}.", "{M} was the month with the {most} {s} in {y}.",
    "Of the twelve months of {y}, {m} had the {most} {s}.", "In {y}, no month had {more} {s} than {m}.",
    "{Y} had its {most} {s} in {m}.", "{M} {y} marked the {high} of the year for {s}.", "The {y} {high} in {s} was {m}.",
)

PEAK_OF_YEAR = ("Within {y}, {s} peaked in {m}.", "{S} topped out in {m} in {y}.")

MOVES_UP = {
    "moved": ("rose", "grew", "increased"),
    "plain": ("rise", "grow", "increase"),
    "higher": ("higher",),
    "verb": ("increased",),
    "up": ("up",),
}

MOVES_DOWN = {
    "moved": ("fell", "declined", "dropped"),
    "plain": ("fall", "decline", "drop"),
    "higher": ("lower",),
    "verb": ("reduced",),
    "up": ("down",),
}
