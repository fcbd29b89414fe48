"""Held-out English wordings: members beside each other."""

MORE = (
    "{A} showed {more} {s} in {p} than {B} did.", "In {p}, {A} had {v} in {s} and {B} only {w}.",
    "{S} for {A} {be} higher than for {B} in {p}.", "{A} is ahead of {B} in {s} for {p}.",
    "Against {B}, {A} came out with {more} {s} in {p}.", "{A} exceeded {B} in {s} in {p}.", "{B} fell behind {A} in {s} in {p}.",
    "{P}: {A} with {more} {s} than {B}.", "Of the two, {A} and {B}, the former had {more} {s} in {p}.",
    "{A}, with {v}, lay above {B}, with {w}, in {s} in {p}.", "Who had {more} {s} in {p}, {A} or {B}? {A}.",
    "{S} of {v} in {p} put {A} above {B} ({w}).", "In terms of {s}, {A} was above {B} in {p}.", "* {S}, {p}: {A} higher than {B}",
    "{A} reported {v} in {s} for {p}, more than {B} with {w}.",
)

LESS = (
    "{A} showed {less} {s} in {p} than {B} did.", "In {p}, {A} had only {v} in {s}, while {B} had {w}.",
    "{S} for {A} {be} lower than for {B} in {p}.", "{A} fell short of {B} in {s} in {p}.", "{P}: {A} with {less} {s} than {B}.",
    "Of the two, {A} and {B}, the former had {less} {s} in {p}.", "{A}, with {v}, lay below {B}, with {w}, in {s} in {p}.",
    "In terms of {s}, {A} was below {B} in {p}.", "* {S}, {p}: {A} lower than {B}",
    "{A} reported {v} in {s} for {p}, less than {B} with {w}.", "Who had {less} {s} in {p}, {A} or {B}? {A}.",
    "{B} exceeded {A} in {s} in {p}.", "{As} {s} did not reach the level of {Bs} in {p}.",
)

# Of costs and complaints, who leads is a matter of taste.
CONTEST = ("ahead", "behind", "fell short")

TOP = (
    "The {most} {s} of all {ds} in {p}: {M}.", "In {p}, none of the {ds} had {more} {s} than {M}.",
    "{M} showed the {most} {s} of all {ds} in {p}.", "Of all {ds}, it was {M} that had the {most} {s} in {p}.",
    "{S} {be} {most} in {M} in {p} when all {ds} are compared.", "A comparison of all {ds} for {p} shows the {most} {s} in {M}.",
    "{M} ({v}) had the {most} {s} among all {ds} in {p}.", "In which {d} {be} {s} {most} in {p}? In {M}.",
    "All other {ds} had {less} {s} than {M} in {p}.", "* {P}: {M} with the {most} {s} of all {ds}",
    "No other {d} had {s} as {high} as {M} in {p}.", "{Ms} {s} {be} the {most} of all {ds} in {p}.",
    "With {v}, the {most} {s} of any {d} in {p} came from {M}.", "Looking at the {ds} one by one, {s} in {p} {be} {most} in {M}.",
)

PEAK = (
    "{P} is the month in which {s} {be} {most} since records began.",
    "Since our records began, {s} {has} never been {more} than in {p}.", "The {most} monthly value of {s} so far was {v} in {p}.",
    "With {v}, {p} is the record {high} for {s}.", "In no other month [was|were] {s} as {high} as in {p}.",
    "A record {high}: {s} came to {v} in {p}.", "{P}: {s} at a record {high}.",
    "In every other month, {s} {be} {less} than in {p}.", "The all-time {high} for {s} is {v}, set in {p}.",
    "When {be} {s} at the {most} level ever? In {p}.", "* Record {high} for {s}: {p}",
    "Over the whole history, {s} {be} {most} in {p}.", "Of all months on record, {p} shows the {most} value for {s}.",
    "The {most} figure ever for {s} is that of {p}.",
)

OF_YEAR = (
    "Over the course of {y}, {s} {be} {most} in {m}.", "The {most} value for {s} in {y} is that of {m}.",
    "In {y}, {m} was the month in which {s} {be} {most}.", "{S} {be} {more} in {p} than in any other month of {y}.",
    "For {s}, the monthly {high} of {y} came in {m}.", "Among the months of {y}, {s} {be} {most} in {m}.",
    "In no month of {y} {be} {s} {more} than in {m}.", "{S} in {y}: {most} in {m}.",
    "{P} had the {most} value for {s} of all months of {y}.", "* {Y}: {s} {most} in {m}",
    "In which month of {y} {be} {s} {most}? In {m}.", "Within {y}, no other month had {s} as {high} as {m}.",
)

PEAK_OF_YEAR = ("The peak for {s} in {y} came in {m}.", "{M} brought the peak of {y} for {s}.")

RANK = (
    "By {s}, {M} takes {nth} place among the {ds} in {p}.", "{M} is in {nth} place among the {ds} for {s} in {p}.",
    "{P}, {ds} by {s}: {M} in {nth} place.", "In a ranking of the {ds} by {s}, {M} comes {nth} in {p}.",
    "{M} reached {nth} place among the {ds} with {s} of {v} in {p}.", "Rank {k} among the {ds} by {s} in {p}: {M}.",
    "Where does {M} rank among the {ds} by {s} in {p}? In {nth} place.",
    "When the {ds} are sorted by {s} from high to low, {M} is number {k} in {p}.",
    "{M} ({v}) was number {k} among the {ds} by {s} in {p}.", "{P} saw {M} in {nth} place among the {ds} for {s}.",
    "* {S}, {p}: {M} on rank {k} of the {ds}", "Number {k} of the {ds} by {s} in {p} is {M}.",
    "On the list of {ds} by {s}, {M} stood in position {k} in {p}.",
)

RANK_BY_SIZE = (
    "{M} comes in with the {nth}-highest {s} of all {ds} in {p}.", "Of the {ds}, {M} showed the {nth}-highest {s} in {p}.",
    "The {nth}-highest {s} among the {ds} in {p}: {M}.", "In {p}, the {nth}-highest {s} of the {ds} came from {M}.",
    "{S} in {p} {be} {nth}-highest in {M} among the {ds}.", "{M}, with {v}, recorded the {nth}-highest {s} of the {ds} in {p}.",
    "{M} is the {d} with the {nth}-highest {s} in {p}.", "Which {d} had the {nth}-highest {s} in {p}? {M}.",
    "* {P}: {nth}-highest {s} of all {ds} in {M}", "Measured by {s}, {M} was the {nth}-largest of the {ds} in {p}.",
    "{M} ranks as the {nth}-largest {d} by {s} in {p}.",
    "Ordered from largest to smallest, {Ms} {s} {be} {nth} among the {ds} in {p}.",
)

COUNT = (
    "In {n} of the {all} {ds}, {s} {moved} in {p} {base}.", "{N} of our {all} {ds} ended {p} with {s} {up} {base}.",
    "{S} {moved} {base} in {n} of the {all} {ds} in {p}.", "How many of the {all} {ds} saw {s} {go} in {p} {base}? {N}.",
    "{P}: {n} of {all} {ds} with {higher} {s} {base}.", "Out of the {all} {ds}, {n} came in with {higher} {s} in {p} {base}.",
    "For {n} out of {all} {ds}, {p} brought {higher} {s} {base}.", "Of our {all} {ds}, {n} showed {higher} {s} in {p} {base}.",
    "The number of {ds} in which {s} {moved} in {p} {base} was {n} out of {all}.",
    "{S} {be} {up} {base} in {n} of our {all} {ds} in {p}.", "* {N} of {all} {ds}: {s} {up} in {p} {base}",
    "In {p}, {n} of the {all} {ds} had {s} {ing} {base}.", "Looking at all {all} {ds}, {s} {moved} in {n} of them in {p} {base}.",
    "Among our {all} {ds}, {n} reported {higher} {s} in {p} {base}.", "{Base}, {n} of the {all} {ds} showed {higher} {s} in {p}.",
    "Broken down by {d}, {s} {moved} in {n} of {all} cases in {p} {base}.",
    "{N} of the {all} {ds} can report {higher} {s} for {p} {base}.",
)

ALL = (
    "There was not a single {d} without {higher} {s} in {p} {base}.", "In each of the {ds}, {s} {moved} in {p} {base}.",
    "{S} {moved} in every single {d} in {p} {base}.", "{Base}, all {ds} showed {higher} {s} in {p}.",
    "{P} brought {higher} {s} in all {ds} {base}.", "Every one of the {ds} saw {s} {go} in {p} {base}.",
    "In {p} {s} {be} {up} in all {ds} {base}.", "Did {s} {go} in all {ds} in {p} {base}? Yes, in every one.",
    "* All {ds}: {s} {up} in {p} {base}", "All of the {ds} ended {p} with {higher} {s} {base}.",
    "Whichever {d} you look at, {s} {moved} in {p} {base}.", "{S} {moved} throughout, in all {ds}, in {p} {base}.",
)

NONE = (
    "In none of the {ds} did {s} {go} in {p} {base}.", "{Base}, no {d} showed {higher} {s} in {p}.",
    "{P} brought {higher} {s} in none of the {ds} {base}.", "Not one of the {ds} saw {s} {go} in {p} {base}.",
    "No {d} ended {p} with {higher} {s} {base}.", "Did {s} {go} in any {d} in {p} {base}? No, in none.",
    "* No {d} with {higher} {s} in {p} {base}", "There was not a single {d} with {higher} {s} in {p} {base}.",
    "In {p}, {s} {be} {up} in no {d} {base}.", "{S} did not {go} in any of the {ds} in {p} {base}.",
    "None of the {ds} can report {higher} {s} for {p} {base}.", "Whichever {d} you look at, {s} did not {go} in {p} {base}.",
)

ONLY = (
    "{S} {moved} in a single {d} in {p} {base}: {M}.", "In {p}, {M} alone recorded {higher} {s} {base}.",
    "{M} is the only {d} in which {s} {moved} in {p} {base}.",
    "With {M} as the only exception, no {d} saw {s} {go} in {p} {base}.",
    "Only one {d} had {higher} {s} in {p} {base}, namely {M}.", "In which {ds} did {s} {go} in {p} {base}? Only in {M}.",
    "* {S} {up} in {p} {base}: {M} only", "{S} {be} {up} in {M} alone in {p} {base}.",
    "In {p} {M} stood alone among the {ds} with {higher} {s} {base}.", "{M}, and no other {d}, saw {s} {go} in {p} {base}.",
    "The only {d} with {s} {up} in {p} {base} was {M}.", "{P} brought {higher} {s} {base} in {M} and nowhere else.",
    "Alone among the {ds}, {M} showed {higher} {s} in {p} {base}.",
)

BUT = (
    "{S} {moved} in all {ds} with the exception of {M} in {p} {base}.", "In all {ds} but {M}, {s} {moved} in {p} {base}.",
    "Except in {M}, {s} {moved} in every {d} in {p} {base}.", "Only {M} did not see {s} {go} in {p} {base}; all other {ds} did.",
    "All {ds}, {M} excepted, had {higher} {s} in {p} {base}.", "The one {d} without {higher} {s} in {p} {base} was {M}.",
    "{M} was the exception: in all other {ds}, {s} {moved} in {p} {base}.", "* {S} {up} in {p} {base} in all {ds} except {M}",
    "Every {d} save {M} ended {p} with {higher} {s} {base}.", "Where did {s} not {go} in {p} {base}? Only in {M}, of all {ds}.",
    "{Base}, all {ds} except {M} showed {higher} {s} in {p}.", "Not in {M}, but in all other {ds}, {s} {moved} in {p} {base}.",
)

MOVES_UP = {
    "moved": ("rose", "increased", "went up"),
    "go": ("rise", "increase", "go up"),
    "ing": ("rising", "going up"),
    "up": ("up",),
    "higher": ("higher",),
}

MOVES_DOWN = {
    "moved": ("fell", "decreased", "went down"),
    "go": ("fall", "decrease", "go down"),
    "ing": ("falling", "going down"),
    "up": ("down",),
    "higher": ("lower",),
}
