"""Held-out English wordings: members beside each other."""

MORE = (
    "Side by side in {p}, {A} shows {more} {s} than {B}.", "{As} {s} came in higher than {Bs} in {p}.",
    "{A} tops {B} on {s} in {p}.", "For {p}, {A} reports {more} {s} than {B}.",
    "{S} in {A} ({v}) exceeded {s} in {B} ({w}) in {p}.", "Compared with {B}, {A} had {more} {s} in {p}.",
    "{S} in {A} outstripped {s} in {B} in {p}.", "{B} had {less} {s} than {A} in {p}.",
    "Where {B} had {w} in {s} in {p}, {A} had {v}, which is more.", "{As} {s} of {v} in {p} {be} above {Bs}.",
    "{A} won against {B} on {s} in {p}.", "In {p}, {s} for {A} ran above {s} for {B}.", "{P}: {A} over {B} on {s}.",
    "{B} could not match {A} on {s} in {p}.", "On {s}, {p} put {A} in front of {B}.",
)
LESS = (
    "Side by side in {p}, {A} shows {less} {s} than {B}.", "{As} {s} came in lower than {Bs} in {p}.",
    "{A} was no match for {B} on {s} in {p}.", "For {p}, {A} reports {less} {s} than {B}.",
    "Compared with {B}, {A} had {less} {s} in {p}.", "{B} had {more} {s} than {A} in {p}.",
    "In {p}, {s} for {A} ran below {s} for {B}.", "{As} {s} of {v} in {p} {be} below {Bs}.", "On {s}, {A} lost to {B} in {p}.",
)
# Of costs and complaints, who leads is a matter of taste.
CONTEST = ("tops", "won", " over ", "could not match", "in front", "no match", "lost to")

TOP = (
    "Nobody among the {ds} had {more} {s} in {p} than {M}.", "{P}: {most} {s} in {M}, of all {ds}.",
    "Which {d} had the {most} {s} in {p}? {M}.", "Across the {ds}, the {most} {s} in {p} belonged to {M}.",
    "{M} is the {d} with the {most} {s} for {p}.", "Looking at all {ds} in {p}, {s} [was|were] {most} in {M}.",
    "With {v}, {Ms} {s} [was|were] the {most} of any {d} in {p}.", "Every other {d} had {less} {s} than {M} in {p}.",
    "• {Most} {s} of all {ds}, {p}: {M}", "{M} came in with the {most} {s} of all {ds} in {p}.",
)
PEAK = (
    "{S} had never been {more} than in {p}, and never [was|were] again.", "No month on file had {more} {s} than {p}.",
    "{P} is the month with the {most} {s} on file.", "In all our data, {s} [was|were] {most} in {p}.",
    "{S} set a record in {p}: {v}, the {most} ever.", "{S} of {v} in {p} [is|are] the {most} of all months we have.",
    "The record {high} for {s} dates from {p}.", "Of all months so far, {p} had the {most} {s}.",
    "{P} holds the record for the {most} {s}.", "Not once before or after {p} [was|were] {s} any {more}.",
)
OF_YEAR = (
    "Of the twelve months of {y}, {m} had the {most} {s}.", "In {y}, no month had {more} {s} than {m}.",
    "{Y} had its {most} {s} in {m}.", "{M} {y} marked the {high} of the year for {s}.", "The {y} {high} in {s} was {m}.",
)
PEAK_OF_YEAR = ("{S} topped out in {m} in {y}.",)

RANK = (
    "In the {p} ranking of {ds} by {s}, {M} is {nth}.", "{M}: {nth} of the {ds} on {s} in {p}.",
    "On {s}, the {nth} spot among the {ds} went to {M} in {p}.", "{P} {d} ranking by {s}: {M} at number {k}.",
    "Rank the {ds} by {s} for {p} and {M} comes {nth}.", "{M} ended {p} as number {k} of the {ds} on {s}.",
    "{M} landed in {nth} position among the {ds} on {s} in {p}.", "Among the {ds}, {M} was number {k} on {s} in {p}.",
    "The league table of {ds} by {s} for {p} has {M} in {nth} place.", "With {v} in {s}, {M} came {nth} of the {ds} in {p}.",
    "{M} claimed rank {k} among the {ds} by {s} in {p}.", "For {p}, {M} is ranked {nth} of all {ds} on {s}.",
)
RANK_BY_SIZE = (
    "{M} posted the {nth}-highest {s} of all {ds} for {p}.", "By {s}, the {nth}-biggest {d} in {p} was {M}.",
    "{P}: {M} with the {nth}-highest {s} of the {ds}.", "{Ms} {s} [was|were] {nth}-highest among the {ds} in {p}.",
    "The {nth}-highest {s} in {p} belonged to {M}, of all {ds}.", "At {v}, {Ms} {s} in {p} came in {nth}-highest of the {ds}.",
    "Of all {ds}, {M} had the {nth}-highest {s} in {p}.", "• {Nth}-highest {s} in {p} of the {ds}: {M}",
)
COUNT = (
    "{N} out of {all} {ds} had {s} go {up} in {p} {base}.", "Count of {ds} with {higher} {s} in {p} {base}: {n} of {all}.",
    "{S} went {up} at {n} of our {all} {ds} in {p} {base}.", "We have {all} {ds}; {n} of them had {higher} {s} in {p} {base}.",
    "Taking all {all} {ds}, {n} saw {s} go {up} in {p} {base}.", "{S} moved {up} for {n} out of {all} {ds} in {p} {base}.",
    "{P} scorecard: {s} {up} in {n} of {all} {ds} {base}.",
    "{N} of {all}: that is how many {ds} had {higher} {s} in {p} {base}.",
    "{S} came in {higher} for {n} of the {all} {ds} in {p} {base}.", "• {S} {up} {base} in {n} of {all} {ds} ({p})",
    "Across our {all} {ds}, {n} had {s} moving {up} in {p} {base}.",
    "{N} out of the {all} {ds} closed {p} with {s} {up} {base}.", "Of all {all} {ds}, {n} ended {p} with {higher} {s} {base}.",
    "We counted {n} of the {all} {ds} with {higher} {s} in {p} {base}.",
    "For {p}, {s} {be} {up} {base} in {n} of the {all} {ds}.", "Of {all} {ds}, {n} recorded {higher} {s} in {p} {base}.",
)
ALL = (
    "There was no {d} where {s} did not go {up} in {p} {base}.", "{S} went {up} everywhere in {p} {base}: in all {ds}.",
    "Without exception, the {ds} had {higher} {s} in {p} {base}.", "Each and every {d} had {s} go {up} in {p} {base}.",
    "All of the {ds} closed {p} with {higher} {s} {base}.", "• {S} {up} in all {ds} in {p} {base}",
)
NONE = (
    "There was no {d} where {s} went {up} in {p} {base}.", "In no {d} did {s} go {up} in {p} {base}.",
    "{S} went {up} in not one of the {ds} in {p} {base}.", "Zero {ds} had {higher} {s} in {p} {base}.",
    "You will not find a {d} with {higher} {s} in {p} {base}.",
)
ONLY = (
    "{M} was the one {d} where {s} went {up} in {p} {base}.", "{S} went {up} in {M} and in no other {d} in {p} {base}.",
    "Just one {d}, {M}, had {higher} {s} in {p} {base}.", "Except for {M}, no {d} had {s} go {up} in {p} {base}.",
    "Of all {ds}, only {M} had {higher} {s} in {p} {base}.", "The only {d} to have {s} go {up} in {p} {base} was {M}.",
    "In {p} it was {M} alone, of all {ds}, that had {higher} {s} {base}.",
)
BUT = (
    "With the exception of {M}, all {ds} had {s} go {up} in {p} {base}.",
    "{M} was the only {d} where {s} did not go {up} in {p} {base}.", "Everywhere but in {M}, {s} went {up} in {p} {base}.",
)
MOVES_UP = {"up": ("up",), "higher": ("higher",)}
MOVES_DOWN = {"up": ("down",), "higher": ("lower",)}
