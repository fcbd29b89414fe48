"""English wordings of a sales analyst, a controller and a store manager: members beside each other."""

MORE = (
    "{A} came to {v} for {s} in {p}, {B} only to {w}.", "In {p}, {A} exceeded {B} in {s}.",
    "{S} in {p} came to {v} at {A} and to {w} at {B}, so the figure is higher at {A}.",
    "If we compare {A} and {B} in {s} for {p}, {A} is higher.",
    "Which of the two had {more} {s} in {p}, {A} or {B}? It was {A}.",
    "The {s} figure of {A} for {p} is above the figure of {B}.", "{A} had {s} of {v} in {p}, a higher figure than {B}.",
    "{A} is ahead of {B} in {s} for {p}.", "{S}, {p}: {A} {v}, {B} {w}. {A} is higher.",
    "Whereas {B} had {s} of {w} in {p}, {A} had {v}, which is higher.", "{A} ended {p} with {more} {s} than {B} did.",
    "At {A} we recorded {more} {s} in {p} than at {B}.", "For {p}, {s} at {A} surpassed {s} at {B}.",
)

LESS = (
    "{A} came to only {v} for {s} in {p}, {B} to {w}.",
    "In {p}, {A} remained below {B} in {s}.", "{S} in {p} came to {v} at {A} and to {w} at {B}, so the figure is lower at {A}.",
    "If we compare {A} and {B} in {s} for {p}, {A} is lower.", "Which of the two had {less} {s} in {p}, {A} or {B}? It was {A}.",
    "The {s} figure of {A} for {p} is below the figure of {B}.", "{A} had {s} of {v} in {p}, a lower figure than {B}.",
    "{A} is behind {B} in {s} for {p}.", "{S}, {p}: {A} {v}, {B} {w}. {A} is lower.",
    "Whereas {B} had {s} of {w} in {p}, {A} had {v}, which is lower.", "{A} ended {p} with {less} {s} than {B} did.",
    "At {A} we recorded {less} {s} in {p} than at {B}.",
)

# Of costs and complaints, who leads is a matter of taste.
CONTEST = ("ahead of", "behind", "only to", "to only", "surpassed")

TOP = (
    "{M} had the {most} {s} of our {ds} in {p}.", "The {d} with the {most} {s} in {p} is {M}.", "In {p}, no {d} had {more} {s} than {M}.",
    "At {M} we saw the {most} {s} of all {ds} in {p}.",
    "Of all {ds}, {M} recorded the {most} {s} in {p}, namely {v}.", "{S} of {v} in {p} made {M} the {d} with the {most} figure.",
    "The {most} {s} in {p} belonged to {M} among our {ds}.", "{M} was our {most} {d} by {s} in {p}.",
    "All other {ds} had {less} {s} than {M} in {p}.", "{Most} {s} by {d} in {p}: {M} ({v})",
    "{S} in {p} [was|were] {more} at {M} than at any other of our {ds}.", "The {high} end of the {p} list of {ds} by {s} is {M}, with {v}.",
    "With {v}, {M} recorded the {most} {s} of any {d} in {p}.",
)

PEAK = (
    "{P} was the {most} month for {s} so far.",
    "No other month on record was {more} in {s} than {p}.", "In {p}, {s} reached a new record {high}.",
    "{S} of {v} in {p} [is|are] the {most} since our records began.", "The {most} month for {s} since our records began is {p}.",
    "We have no month on record that was {more} than {p} for {s}.", "At {v}, {s} reached an all-time {high} in {p}.",
    "In which month [was|were] {s} {most} of all? In {p}.",
    "The {most} monthly figure ever for {s} is that of {p}.", "Never did {s} come out {more} than in {p}.",
    "{P} gave us a record {high} for {s}.", "{Most} month on record for {s}: {p}",
    "In all our months, {s} [was|were] {most} in {p}, at {v}.",
)

OF_YEAR = (
    "The {most} month of {y} for {s} was {m}.", "In {y}, {s} [was|were] at the {most} in {m}.",
    "For {s}, {m} was the {most} of all months of {y}.",
    "No month of {y} was {more} than {m} for {s}.", "Within {y}, {s} reached the year's {high} in {m}.",
    "Which month of {y} was the {most} for {s}? {M}.", "Of the twelve months of {y}, {m} was the {most} for {s}.",
    "{S} in {m} [was|were] the {most} of the year {y}.", "{Most} month of {y} for {s}: {m}",
)

PEAK_OF_YEAR = (
    "The peak of {y} in {s} was reached in {m}.", "For {s}, {m} was the peak month of {y}.",
)

RANK = (
    "In the ranking of {ds} by {s} for {p}, {M} is {nth}.", "{M} ranks {nth} among our {ds} by {s} for {p}.",
    "By {s}, {M} holds {nth} place among our {ds} in {p}.", "Sorted by {s}, {M} is number {k} of our {ds} in {p}.",
    "Where does {M} rank among the {ds} by {s} in {p}? In {nth} place.", "{M} reached {nth} place with {s} of {v} among the {ds} in {p}.",
    "Place {k} among the {ds} by {s} in {p} goes to {M}.", "{Nth} place by {s} among the {ds} in {p}: {M}",
    "{M} was {nth} out of all {ds} in {s} for {p}.", "In {p} the {nth} place among the {ds} by {s} was taken by {M}.",
    "Rank of {M} among the {ds} in {s}, {p}: {k}", "With {v} of {s}, {M} occupies rank {k} of the {ds} in {p}.",
    "If you list the {ds} by {s} for {p}, {M} comes {nth} from the top.", "The {p} ranking of {ds} by {s} has {M} in position {k}.",
)

RANK_BY_SIZE = (
    "{M} recorded the {nth}-highest {s} of our {ds} in {p}.", "The {nth}-largest {d} in terms of {s} in {p} is {M}.",
    "In {p}, {M} had {s} of {v}, the {nth}-highest figure of all {ds}.", "{M} comes out {nth}-highest among the {ds} in {s} for {p}.",
    "By {s} in {p}, our {nth}-largest {d} is {M}.", "Which {d} had the {nth}-highest {s} in {p}? It was {M}.",
    "{Nth}-highest {s} of the {ds} in {p}: {M}, with {v}", "With {v}, {M} had the {nth}-highest {s} among all {ds} in {p}.",
    "The {nth}-highest figure for {s} in {p} among our {ds} was that of {M}.", "{S} at {M} in {p} came out {nth}-highest among the {ds}.",
    "In terms of {s}, {M} was the {nth}-largest of our {ds} in {p}.", "Among all {ds}, {M} recorded the {nth}-highest {s} for {p}.",
)

COUNT = (
    "In {p}, {s} {moved} at {n} of our {all} {ds} {base}.", "Of our {all} {ds}, {n} reported {higher} {s} in {p} {base}.",
    "We have {all} {ds}, and at {n} of them {s} {moved} in {p} {base}.",
    "{N} in a total of {all} {ds} recorded {noun} in {s} in {p} {base}.",
    "At how many {ds} did {s} {plain} in {p} {base}? At {n} out of {all}.", "{Base}, {n} of the {all} {ds} reported {higher} {s} for {p}.",
    "The number of {ds} with {higher} {s} in {p} {base} is {n} out of {all}.", "We saw {s} {plain} at {n} of the {all} {ds} in {p} {base}.",
    "Out of {all} {ds} in total, {n} had {higher} {s} in {p} {base}.", "{Ds} with {higher} {s} in {p} {base}: {n} of {all}",
    "For {p}, {n} of the {all} {ds} showed {noun} in {s} {base}.", "{S} in {p} {moved} {base} at {n} of the {all} {ds} that we have.",
    "A look at the {all} {ds} in {p}: {s} {moved} at {n} of them {base}.",
    "{Noun} in {s} in {p} {base} was reported by {n} of our {all} {ds}.",
)

ALL = (
    "{S} {moved} at all {ds} in {p} {base}.", "Without exception, the {ds} {posted} {s} in {p} {base}.",
    "In {p}, every {d} {posted} {s} {base}.",
    "Is there a {d} where {s} did not {plain} in {p} {base}? No, not one.", "All {ds} had {higher} {s} in {p} {base}.",
    "We saw {s} {plain} at every one of the {ds} in {p} {base}.", "For {p}, all of our {ds} show {noun} in {s} {base}.",
    "{S} {moved} everywhere in {p} {base}, at each of the {ds}.", "{Ds} in {p}: {s} {up} at all of them {base}.",
    "{Noun} in {s} was reported by all {ds} in {p} {base}.", "Whichever {d} you take, {s} {moved} there in {p} {base}.",
    "{Base}, each and every {d} had {higher} {s} in {p}.",
)

NONE = (
    "{S} {moved} at no {d} in {p} {base}.", "In {p}, none of the {ds} {posted} {s} {base}.",
    "There was no {d} with {higher} {s} in {p} {base}.",
    "Not one of the {ds} recorded {noun} in {s} in {p} {base}.", "At none of our {ds} did {s} {plain} in {p} {base}.",
    "We did not see {s} {plain} at any {d} in {p} {base}.", "For {p}, no {d} shows {noun} in {s} {base}.",
    "At which {d} did {s} {plain} in {p} {base}? At none.", "{Ds} with {higher} {s} in {p} {base}: none",
    "{Noun} in {s} was reported by no {d} in {p} {base}.", "Nowhere, at no {d}, did {s} {plain} in {p} {base}.",
    "{Base}, not a single {d} had {higher} {s} in {p}.", "We have no {d} where {s} {moved} in {p} {base}.",
)

ONLY = (
    "Only {M} had {higher} {s} in {p} {base}, none of the other {ds} did.", "The only {d} where {s} {moved} in {p} {base} is {M}.",
    "Of all {ds}, only {M} {posted} {s} in {p} {base}.", "{S} {moved} in {p} {base} at {M} only, and at no other {d}.",
    "Except for {M}, no {d} had {higher} {s} in {p} {base}.", "In {p}, {M} was the sole {d} with {noun} in {s} {base}.",
    "Apart from {M}, none of the {ds} recorded {noun} in {s} in {p} {base}.",
    "{M} alone among the {ds} {posted} {s} in {p} {base}.", "{Noun} in {s} in {p} {base} was found at just one {d}, namely {M}.",
    "There is only one {d} with {higher} {s} in {p} {base}, and it is {M}.",
    "No {d} but {M} saw {s} {plain} in {p} {base}.", "At {M}, and only at this {d}, {s} {moved} in {p} {base}.",
)

BUT = (
    "{M} is the only {d} without {noun} in {s} in {p} {base}; all the others had one.",
    "The one {d} out of line is {M}: at all the others {s} {moved} in {p} {base}.",
    "There is just one {d} where {s} did not {plain} in {p} {base}, and that is {M}.",
    "All {ds} except {M} {posted} {s} in {p} {base}.", "Except at {M}, {s} {moved} at every {d} in {p} {base}.",
    "With the exception of {M}, all {ds} had {higher} {s} in {p} {base}.",
    "Apart from {M}, every {d} recorded {noun} in {s} in {p} {base}.",
    "{S} {moved} at all {ds} other than {M} in {p} {base}.",
    "Only at {M} did {s} not {plain} in {p} {base}; at all other {ds} {it} did.",
    "In {p}, all {ds} had {higher} {s} {base}, the exception being {M}.",
    "Did {s} {plain} at all {ds} in {p} {base}? Yes, with one exception: {M}.",
    "{Noun} in {s} was reported by all {ds} in {p} {base} apart from {M}.",
)

MOVES_UP = {
    "moved": ("rose", "increased", "went up", "grew"), "plain": ("rise", "increase", "go up", "grow"), "higher": ("higher",),
    "posted": ("reported higher", "recorded higher", "had higher"), "ing": ("rising", "increasing"), "noun": ("an increase", "a rise"),
    "noun1": ("increase", "rise"), "up": ("up",),
}
MOVES_DOWN = {
    "moved": ("fell", "decreased", "went down", "declined"), "plain": ("fall", "decrease", "go down", "decline"), "higher": ("lower",),
    "posted": ("reported lower", "recorded lower", "had lower"), "ing": ("falling", "decreasing"), "noun": ("a decrease", "a fall"),
    "noun1": ("decrease", "fall"), "up": ("down",),
}
