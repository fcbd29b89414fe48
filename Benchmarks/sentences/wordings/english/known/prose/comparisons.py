"""English wordings of journalists and consultants: members beside each other."""

MORE = (
    "{A} put {B} in the shade on {s} in {p}.", "It bears mentioning that {As} {s} in {p} {be} higher than {Bs}.",
    "Between {A} and {B}, it was {A} that had {more} {s} in {p}.", "At {v}, {A} outdid {B} on {s} in {p}.",
    "{A} ended {p} with {more} {s} than {B}.", "{A} finished {p} with {more} {s} than {B} did.",
    "{S} in {p}: {A} {v}, {B} {w}, so {A} is the higher of the two.", "{B}, at {w}, had {less} {s} in {p} than {A}, at {v}.",
    "In {p}, {A} overtopped {B} in terms of {s}.", "{Bs} {s} in {p} did not come up to {As}.",
    "Which of the two had {more} {s} in {p}, {A} or {B}? {A}.", "{A} booked {more} {s} in {p} than {B} could.",
    "Where {s} [is|are] concerned, {A} was above {B} in {p}.", "Looking at {A} and {B} for {p}, we find {more} {s} in {A}.",
    "{S} in {p} came to {v} in {A}, which is above the {w} of {B}.", "{A} > {B} on {s} in {p}.",
    "* {P}, {s}: {A} higher than {B}", "Colleagues, {A} got the better of {B} on {s} in {p}.",
    "{A} outscored {B} on {s} in {p}.", "{A} had {v} in {s} in {p}, which is more than the {w} of {B}.",
    "Ahead of {B} on {s} in {p}: {A}.", "{A} outperformed {B} on {s} in {p}.",
    "In the matter of {s}, {A} exceeded {B} in {p}.", "{B} stayed under {A} on {s} in {p}.",
    "{B} had to concede to {A} on {s} in {p}.", "The higher {s} of the two in {p} {be} {As}, not {Bs}.",
    "In {p}, {A} came in with {more} {s}, {B} with {less}.", "{P} saw {A} surpass {B} on {s}.",
    "{S} for {p} ran higher in {A} than {it} did in {B}.", "{A}, with {v}, exceeded the {w} of {B} in {s} for {p}.",
    "In the event, {A} had {more} {s} in {p} than {B}.", "On {s}, {B} came second to {A} in {p} when the two are compared.",
    "There [was|were] {more} {s} in {A} than in {B} in {p}.", "Set {A} against {B} for {p}: {A} shows {more} {s}.",
    "The {s} of {A} in {p} {be} above [that|those] of {B}.", "{B} had to look up to {A} on {s} in {p}.",
    "{A} had the edge over {B} on {s} in {p}.", "{A} went one better than {B} on {s} in {p}.",
    "{B} took a back seat to {A} on {s} in {p}.",
)

LESS = (
    "Be advised that {As} {s} in {p} {be} lower than {Bs}.", "Between {A} and {B}, it was {A} that had {less} {s} in {p}.",
    "{A} ended {p} with {less} {s} than {B}.", "{A} finished {p} with {less} {s} than {B} did.",
    "{S} in {p}: {A} {v}, {B} {w}, so {A} is the lower of the two.", "{B}, at {w}, had {more} {s} in {p} than {A}, at {v}.",
    "{As} {s} in {p} did not come up to {Bs}.", "Which of the two had {less} {s} in {p}, {A} or {B}? {A}.",
    "Where {s} [is|are] concerned, {A} was below {B} in {p}.", "Looking at {A} and {B} for {p}, we find {less} {s} in {A}.",
    "{S} in {p} came to {v} in {A}, which is below the {w} of {B}.", "{A} < {B} on {s} in {p}.",
    "* {P}, {s}: {A} lower than {B}", "{A} played second fiddle to {B} on {s} in {p}.", "{A} stayed under {B} on {s} in {p}.",
    "{A} was outdone by {B} on {s} in {p}.", "In {p}, {A} came in with {less} {s}, {B} with {more}.",
    "When all was said and done, {A} had {less} {s} in {p} than {B}.", "{A} was outscored by {B} on {s} in {p}.",
    "{S} for {p} ran lower in {A} than {it} did in {B}.", "There [was|were] {less} {s} in {A} than in {B} in {p}.",
    "Set {A} against {B} for {p}: {A} shows {less} {s}.", "The {s} of {A} in {p} {be} below [that|those] of {B}.",
    "{A} had to look up to {B} on {s} in {p}.", "{A} came off second best against {B} on {s} in {p}.",
)

# Of costs and complaints, who leads is a matter of taste.
CONTEST = (
    "in the shade", "outdid", "overtopped", "come up to", "the better of", "outscored", "Ahead of", "outperformed", "surpass",
    "concede", "second to", "second fiddle", "outdone", "look up to", "the edge over", "one better", "back seat",
    "second best",
)

TOP = (
    "{M} had {more} {s} than every other {d} in {p}.", "When all {ds} are compared, {M} had the {most} {s} in {p}.",
    "Word reaches us that of the {ds}, {M} recorded the {most} {s} in {p}.", "The {p} {d} with the {most} {s}: {M}.",
    "It was {M} that had the {most} {s} of the {ds} in {p}.", "For {p}, the {most} {s} of any {d} came from {M}, at {v}.",
    "Not one {d} had {more} {s} in {p} than {M}.", "All other {ds} had {less} {s} in {p} than {M}.",
    "No {d} was {more} than {M} on {s} in {p}.", "{M} ended {p} with the {most} {s} of all {ds}.",
    "The {most} {s} by {d} in {p} [is|are] found in {M}.", "Put the {ds} side by side for {p}, and {M} shows the {most} {s}.",
    "At the end of the day, {M} had the {most} {s} of any {d} in {p}.", "Among all {ds}, {Ms} {s} in {p} {be} the {most}.",
    "{S} of {v} made {M} the {d} with the {most} figure in {p}.", "In {p}, the {most} value of {s} by {d} was {v}, in {M}.",
    "* {P}, {ds}, {most} {s}: {M} ({v})", "Nowhere among the {ds} {be} {s} {more} in {p} than in {M}.",
    "Sorting the {ds} by {s} for {p} shows {M} as the {most}.", "In {p}, {M} was the {d} where {s} [was|were] {most}.",
    "Friends, the {most} {s} of the {ds} in {p} came out of {M}.", "Which {d} came in {most} on {s} in {p}? It was {M}.",
    "{M} marks the {most} point among the {ds} for {s} in {p}.",
)

PEAK = (
    "No other month on file had {s} as {high} as {p}.",
    "{P} is the month in which {s} {be} at [its|their] {most}, all records considered.",
    "Go through every month we hold: in none [was|were] {s} {more} than in {p}.",
    "With {v}, {s} wrote a record {high} into the books in {p}.", "{P} gave us the all-time {high} for {s}.",
    "The all-time {high} of {s} was reached in {p}.",
    "In {p}, at {v}, {s} reached a level {more} than in any other month on record.",
    "{S} {be} {more} in {p} than in any other month we have on file.",
    "Since our records began, {s} {has} never been as {high} as in {p}.", "Which month holds the record {high} in {s}? {P}.",
    "A record {high}: {s} {be} {v} in {p}.", "The record books name {p} as the all-time {high} for {s}.",
    "{S}, at {v} in {p}, stood at a record {high}.", "Every other month on file had {s} {less} than {p}.",
    "{P} set the record {high} for {s}.", "Of every month on our books, {p} is the one with {s} at [its|their] {most}.",
    "Record {high} for {s} in {p}: {v}.", "* Record {high}: {s}, {p}", "To this day, {p} remains the record {high} for {s}.",
    "Kindly note the all-time {high} in {s}: {v} in {p}.", "{S} in {p} set an all-time {high} at {v}.",
    "Look at all months to date, and {s} turn[s|] out {most} in {p}.",
)

RANK = (
    "It is worth a line that {M} was {nth} of the {ds} by {s} in {p}.",
    "On {s}, {M} took the number {k} spot among the {ds} in {p}.", "In the table of {ds} by {s}, {M} stood {nth} in {p}.",
    "{M}, with {v}, was {nth} of the {ds} on {s} in {p}.", "Place {k} among the {ds} on {s} in {p} went to {M}.",
    "{M} closed {p} in {nth} place of the {ds} on {s}.", "The {p} standings by {s} have {M} {nth} among the {ds}.",
    "By {s}, place {k} of the {ds} in {p} belonged to {M}.", "Where did {M} rank among the {ds} on {s} in {p}? {Nth}.",
    "On {s}, {p} saw {M} in {nth} place among the {ds}.", "Going by {s}, {M} ranks {nth} among the {ds} for {p}.",
    "* {P}, {ds} by {s}, place {k}: {M}", "{M} occupied rank {k} of the {ds} on {s} in {p}.",
    "In order of {s}, {M} was number {k} of the {ds} in {p}.", "Ranking the {ds} by {s} puts {M} {nth} in {p}.",
    "List the {ds} by {s} for {p}, from the highest down, and {M} is number {k}.",
    "Hi everyone, {M} came {nth} of the {ds} on {s} in {p}.", "Truth be told, {M} finished {nth} of all {ds} by {s} in {p}.",
    "{M} stood at rank {k} on {s} among the {ds} in {p}.", "Number {k} among the {ds} by {s} in {p}: {M}.",
    "Position {k} in the {s} ranking of the {ds} for {p}: {M}.",
    "{M} is to be found in {nth} place of the {ds} by {s} for {p}.",
    "The consultants rank {M} {nth} of the {ds} by {s} for {p}.", "At {v}, {M} was in {nth} place of the {ds} on {s} in {p}.",
    "{P} counts {M} as number {k} of the {ds} on {s}.", "Ordered by {s}, the {ds} have {M} in {nth} place for {p}.",
    "In {p}, {M} made {nth} place among the {ds} by {s}.", "{M} was placed {nth} out of all {ds} on {s} in {p}.",
)

RANK_BY_SIZE = (
    "{M} recorded the {nth}-highest {s} among the {ds} in {p}.",
    "Kindly note that {M} had the {nth}-highest {s} of all {ds} in {p}.",
    "The {nth}-highest {s} of any {d} in {p} came from {M}.",
    "In {p}, the {nth}-highest figure for {s} was in {M}, of all {ds}.",
    "Going by {s}, {M} was the {nth}-largest of the {ds} in {p}.", "The {d} with the {nth}-highest {s} in {p} was {M}.",
    "In terms of {s}, {M} was {nth}-largest among the {ds} in {p}.",
    "{M}, at {v}, had the {nth}-highest {s} of the {ds} for {p}.", "Which {d} had the {nth}-highest {s} in {p}? {M}.",
    "* {P}, {nth}-highest {s} by {d}: {M}", "{M} ended {p} with the {nth}-highest {s} of all {ds}.",
    "To cut a long story short, {M} posted the {nth}-highest {s} of the {ds} in {p}.",
    "Measured by {s}, {M} is the {nth}-biggest of the {ds} for {p}.",
    "Counting from the top, {M} had the {nth}-highest {s} of the {ds} in {p}.",
)

COUNT = (
    "{N} of the {all} {ds} closed {p} with {higher} {s} {base}.",
    "It bears mentioning that {n} of {all} {ds} had {higher} {s} in {p} {base}.",
    "With {all} {ds} reporting, {n} showed {higher} {s} in {p} {base}.", "In {p}, {n} of the {all} {ds} {verb} {s} {base}.",
    "Out of the {all} {ds}, {n} came in with {higher} {s} in {p} {base}.",
    "{S} {moved} at {n} out of {all} {ds} in {p} {base}.", "How many {ds} saw {s} {plain} in {p} {base}? {N} of {all}.",
    "In {n} of the {all} {ds}, {p} brought {higher} {s} {base}.", "{P} brought {higher} {s} {base} in {n} of {all} {ds}.",
    "{P} saw {s} {plain} in {n} of the {all} {ds} {base}.", "{N} of {all} {ds} ended {p} {up} {base} on {s}.",
    "As it turned out, {n} of {all} {ds} had {higher} {s} in {p} {base}.",
    "Exactly {n} of the {all} {ds} saw {s} {plain} in {p} {base}.",
    "Dear all, {s} {moved} in {n} of our {all} {ds} in {p} {base}.", "* {P}: {n} of {all} {ds} with {higher} {s} {base}",
    "When we go through the {all} {ds} for {p}, {s} {be} {up} {base} in {n}.",
    "For {n} of {all} {ds}, {p} meant {higher} {s} {base}.",
    "The number of {ds} with {higher} {s} in {p} {base} was {n} out of {all}.",
    "On {s}, {n} of {all} {ds} came in {higher} in {p} {base}.", "{S} {has} {gone} in {n} of the {all} {ds} in {p} {base}.",
    "Of our {all} {ds}, {n} recorded {s} that {moved} in {p} {base}.",
    "Going {d} by {d}, {n} of {all} had {higher} {s} in {p} {base}.", "{Base}, {n} of the {all} {ds} had {higher} {s} in {p}.",
    "The analysts count {n} of {all} {ds} with {higher} {s} for {p} {base}.", "{N} of {all} {ds} had {s} {ing} in {p} {base}.",
    "In {p} we had {s} {ing} at {n} of our {all} {ds} {base}.", "{S} in {p} came out {higher} {base} in {n} of {all} {ds}.",
    "Among the {all} {ds}, {n} watched {s} {plain} in {p} {base}.",
    "{N} out of {all} {ds} finished {p} with {s} {higher} {base}.",
    "Taken {d} by {d}, {s} {moved} in {n} of {all} in {p} {base}.", "{P}: {n} of the {all} {ds} {up} on {s} {base}.",
    "The tally for {p}: {s} {up} {base} in {n} of {all} {ds}.",
    "{N} of the {all} {ds} reported that {s} {moved} in {p} {base}.",
    "Managers of {n} of {all} {ds} report {higher} {s} for {p} {base}.",
    "Of the {ds}, {all} in number, {n} had {higher} {s} in {p} {base}.",
    "There were {all} {ds} in {p}, and {s} {moved} in {n} of them {base}.",
    "{S} went {up} in {n} of a total of {all} {ds} in {p} {base}.",
    "In the end, {n} of {all} {ds} closed {p} with {s} {up} {base}.",
    "Split the {all} {ds} by direction, and {n} had {higher} {s} in {p} {base}.",
)

ALL = (
    "{S} {moved} in each of the {ds} in {p} {base}.", "Be advised that all {ds} closed {p} with {higher} {s} {base}.",
    "From the first {d} to the last, {s} {moved} in {p} {base}.",
    "Across the board, {s} {moved} in {p} {base}: no {d} was an exception.",
    "In {p} there was not a {d} in which {s} failed to {plain} {base}.", "{P} saw {s} {plain} in every single {d} {base}.",
    "The {ds}, all of them, had {higher} {s} in {p} {base}.", "Whichever {d} you take, {s} {moved} in {p} {base}.",
    "{S} {has} {gone} in all of the {ds} in {p} {base}.", "* {P}: {higher} {s} in every {d} {base}",
    "Hello team, every one of the {ds} had {higher} {s} in {p} {base}.",
    "No {d} was left out: {s} {moved} in all of them in {p} {base}.",
    "Did {s} {plain} in all {ds} in {p} {base}? Yes, in every one.",
)

NONE = (
    "{S} did not {plain} in any of the {ds} in {p} {base}.", "Word reaches us that no {d} had {higher} {s} in {p} {base}.",
    "Not one of the {ds} closed {p} with {higher} {s} {base}.", "In {p} there was no {d} with {s} {ing} {base}.",
    "Nowhere among the {ds} did {s} {plain} in {p} {base}.", "How many {ds} saw {s} {plain} in {p} {base}? None.",
    "{P} brought {higher} {s} in none of the {ds} {base}.", "Whichever {d} you take, {s} did not {plain} in {p} {base}.",
    "* {P}: no {d} with {higher} {s} {base}", "Among the {ds}, none saw {s} {plain} in {p} {base}.",
    "We looked for a {d} where {s} {moved} in {p} {base} and found none.",
)

ONLY = (
    "Of the {ds}, {M} and no other had {higher} {s} in {p} {base}.",
    "It is worth a line that only {M} closed {p} with {higher} {s} {base}.",
    "{M} stood alone among the {ds} with {higher} {s} in {p} {base}.", "Nowhere but in {M} did {s} {plain} in {p} {base}.",
    "A single {d}, namely {M}, saw {s} {plain} in {p} {base}.",
    "If we leave out {M}, no {d} had {higher} {s} in {p} {base}, but {M} did.",
    "{M} was the sole {d} to record {higher} {s} in {p} {base}.", "Which {ds} had {higher} {s} in {p} {base}? Only {M}.",
    "No {d} other than {M} saw {s} {plain} in {p} {base}.", "{S} {moved} in just one {d} in {p} {base}: {M}.",
    "* {P}: {higher} {s} {base} in {M} only", "It was only in {M} that {s} {moved} in {p} {base}.",
    "{M} is the one and only {d} where {s} {moved} in {p} {base}.", "Save for {M}, no {d} saw {s} {plain} in {p} {base}.",
    "Out of all {ds}, {s} {moved} in {M} alone in {p} {base}.",
)

BUT = (
    "Bar {M}, every {d} had {higher} {s} in {p} {base}.",
    "{M} was the odd one out: all other {ds} saw {s} {plain} in {p} {base}, {M} did not.",
    "Kindly note that all {ds} save {M} closed {p} with {higher} {s} {base}.",
    "{S} {moved} everywhere except in {M} in {p} {base}.",
    "Only {M} was an exception; every other {d} had {higher} {s} in {p} {base}.",
    "In {p}, {s} {moved} in every {d} other than {M} {base}.", "Which {d} did not see {s} {plain} in {p} {base}? Only {M}.",
    "All {ds} bar one, {M}, had {higher} {s} in {p} {base}.", "* {P}: {higher} {s} {base} in all {ds} bar {M}",
    "{M} aside, {s} {moved} in all {ds} in {p} {base}.",
    "With {M} as the sole exception, every {d} had {higher} {s} in {p} {base}.",
)

OF_YEAR = (
    "Within {y}, {m} was the month when {s} {be} {most}.", "{S} {be} at [its|their] {most} for {y} in {m}.",
    "Going through {y} month by month, {s} {be} {most} in {m}.", "It bears mentioning that {m} was the {high} of {y} for {s}.",
    "Which month of {y} had the {high} in {s}? {M}.", "All other months of {y} had {s} {less} than {m}.",
    "No other month of {y} had {s} as {high} as {m}.", "{M} was where {s} stood {most} in {y}.",
    "{P} was the {high} point of {y} for {s}.", "The {high} for {s} within {y} came in {m}.",
    "* {Y}, month with {s} at [its|their] {most}: {m}",
    "In the twelve months of {y}, {s} [was|were] never {more} than in {m}.",
)

PEAK_OF_YEAR = (
    "The {y} peak in {s} came in {m}.", "{S} reached [its|their] {y} peak in {m}.", "{M} was the peak month of {y} for {s}.",
    "In {y}, {s} crested in {m}.", "{M} brought the {y} summit in {s}.", "For {s}, {y} peaked in {m}.",
    "Seen over {y}, {m} was the peak for {s}.", "In {y}, {s} had [its|their] peak month in {m}.",
    "The peak of {y} in {s} was {m}.", "Peak month for {s} in {y}: {m}.",
)

MOVES_UP = {
    "moved": ("climbed", "went up", "advanced"),
    "plain": ("climb", "go up", "advance"),
    "higher": ("higher",),
    "verb": ("raised", "lifted", "pushed up"),
    "up": ("up",),
    "ing": ("climbing", "rising"),
    "gone": ("risen", "gone up"),
}

MOVES_DOWN = {
    "moved": ("decreased", "went down", "receded"),
    "plain": ("decrease", "go down", "recede"),
    "higher": ("lower",),
    "verb": ("lowered", "cut"),
    "up": ("down",),
    "ing": ("falling", "decreasing"),
    "gone": ("fallen", "gone down"),
}
