"""Terse English wordings of sales operations: members beside each other."""

MORE = (
    "{P}, {s}: {A} > {B}.", "{A} > {B} on {s}, {p}.", "{S}, {p}: {A} {v}, {B} {w} – {A} higher.", "{P} | {s} | {A} > {B}",
    "- {A} above {B} on {s} in {p}", "* {S} in {p}: {A} higher than {B}", "{P}: {more} {s} in {A} than in {B}.",
    "{More} {s} for {A} than for {B} in {p}.", "So {A} had {more} {s} than {B} in {p}.", "So in {p}, {A} beats {B} on {s}.",
    "Heads-up: {A} ahead of {B} on {s} in {p}.", "{A} vs {B} on {s}, {p}: {A} wins.", "{A} vs {B} in {p}: {A} with {more} {s}.",
    "Who had {more} {s} in {p}, {A} or {B}? {A}.", "Between {A} and {B}, it's {A} with {more} {s} in {p}.",
    "{A} ({v}) > {B} ({w}): {s}, {p}.", "{S} of {A} in {p}, {v}, [tops|top] the {w} of {B}.",
    "{A} came in with {more} {s} than {B} in {p}.", "{A}, with {v}, sits above {B}, with {w}, on {s} in {p}.",
    "Head to head in {p}, {A} takes {s} over {B}.", "{Bs} {s} came in under {As} in {p}.", "{B} trails {A} on {s} in {p}.",
    "{B} behind {A} on {s}, {p}.", "{P} bars for {s}: {A} taller than {B}.", "On the {p} chart {A} plots above {B} for {s}.",
    "Stack {A} against {B} for {p} and {A} shows {more} {s}.", "Ops says {A} had {more} {s} than {B} in {p}.",
    "{A} tops {B} in {p}: {s} of {v} vs {w}.", "{P}: {A} at {v}, {B} only at {w} on {s}.",
    "Subject: {A} higher than {B} on {s} in {p}", "In {p} {s} ran higher at {A} than at {B}.", "FYI – {s}, {p}: {B} < {A}.",
)

LESS = (
    "{P}, {s}: {A} < {B}.", "{A} < {B} on {s}, {p}.", "{S}, {p}: {A} {v}, {B} {w} – {A} lower.", "{P} | {s} | {A} < {B}",
    "- {A} below {B} on {s} in {p}", "* {S} in {p}: {A} lower than {B}", "{P}: {less} {s} in {A} than in {B}.",
    "{Less} {s} for {A} than for {B} in {p}.", "So {A} had {less} {s} than {B} in {p}.", "So in {p}, {A} trails {B} on {s}.",
    "{A} vs {B} in {p}: {A} with {less} {s}.", "Who had {less} {s} in {p}, {A} or {B}? {A}.",
    "Between {A} and {B}, it's {A} with {less} {s} in {p}.", "{A} ({v}) < {B} ({w}): {s}, {p}.",
    "{Bs} {s} came in over {As} in {p}.", "{P} bars for {s}: {A} shorter than {B}.",
    "Ops says {A} had {less} {s} than {B} in {p}.", "{P}: {A} at {v}, {B} all the way up at {w} on {s}.",
    "On the {p} chart {A} plots under {B} for {s}.", "Subject: {A} lower than {B} on {s} in {p}",
    "{A} lost out to {B} on {s} in {p}.",
)

# Of costs and complaints, who leads is a matter of taste.
CONTEST = ("beats", "ahead", "wins", "trails", "behind", "takes {s}", "tops {B}", "lost out", "tops|top")

TOP = (
    "{P}, {most} {s} by {d}: {M}.", "{Most} {s} of any {d}, {p}: {M}.", "{P} | {most} {s} | {d} | {M}",
    "- {M}: {most} {s} of all {ds}, {p}", "* {P} – {M} with the {most} {s} of the {ds}",
    "{M} = {d} with the {most} {s} in {p}.", "So {M} had the {most} {s} of all {ds} in {p}.",
    "So the {most} {s} in {p}, among {ds}? {M}, at {v}.", "{M} ({v}): {most} {s} among the {ds} in {p}.",
    "Sort the {ds} by {s} for {p}: {M} is the {most}.", "Of our {ds}, {M} came in with the {most} {s} for {p}.",
    "{S} by {d} in {p}: {M} {most} at {v}.", "Nobody {more} than {M} on {s} among the {ds} in {p}.",
    "{P} chart of {s} by {d}: the {most} bar is {M}.", "{D} with the {most} {s}, {p}: {M} ({v}).",
    "Heads-up: {M} has the {most} {s} of all {ds} for {p}.", "All other {ds} show {less} {s} than {M} in {p}.",
    "The {most} value on {s} for {p} sits with {M}, looking at all {ds}.",
    "In {p} it was {M} that had the {most} {s} of all {ds}.", "{Ms} {v} is the {most} {s} of any {d} in {p}.",
    "Subject: {M} – {most} {s} of all {ds} in {p}",
)

PEAK = (
    "{P}: record {high} for {s}.", "{S}: record {high} in {p}.", "{S}: all-time {high}, {p}, {v}.",
    "{P} | {s} | all-time {high}", "- {S}: {most} month on file is {p}", "* {P} = {most} month ever for {s}",
    "ATH/ATL watch: {p} is the all-time {high} for {s}.", "So {p} is the {most} month we've got for {s}.",
    "So {s} hit an all-time {high} in {p}.", "{S}: not one month {more} than {p}.",
    "Heads-up: {p} set the all-time {high} for {s}.", "{V} in {p}: all-time {high} for {s}.",
    "All months on the chart: {s} {most} in {p}.", "In the entire series, {s} never got {more} than in {p}.",
    "Scroll the whole history of {s}: the {most} month is {p}.", "{Most} month ever for {s}: {p}.",
    "Dashboard flags {p} as the all-time {high} for {s}.", "Subject: record {high} for {s} in {p}",
    "Which month was the {most} ever for {s}? {P}, at {v}.", "{P} closed with {s} at a record {high} of {v}.",
    "Sorting every month we have by {s}, {p} is the {most}.",
)

RANK = (
    "{P} rank by {s}: {M} #{k}.", "#{k} on {s} in {p}: {M}.", "{M}: #{k} of the {ds} by {s}, {p}.",
    "{P} | {s} | {M} | rank {k}", "- {M} {nth} on {s} among {ds}, {p}", "* {S} ranking, {p}: {M} at #{k} of the {ds}",
    "No. {k} on {s}, {p}: {M}.", "{Nth} on {s} in {p}: {M}.", "{Nth} place among {ds} by {s}, {p}: {M} ({v}).",
    "So {M} came in {nth} on {s} among the {ds} in {p}.", "So who's {nth} of the {ds} on {s} in {p}? {M}.",
    "{M} lands at #{k} of the {ds} on {s} for {p}.", "{D} leaderboard by {s}, {p}: {M} {nth}.",
    "Leaderboard {p} ({s} by {d}): {M} in position {k}.", "On the {p} leaderboard of {ds} by {s}, {M} sits {nth}.",
    "Sort {ds} by {s}, {p}, descending: {M} is row {k}.", "Sorted from top to bottom on {s}, {M} is {nth} of the {ds} in {p}.",
    "{M}, at {v}, is {nth} among {ds} for {s} in {p}.", "{M} takes the {nth} slot of the {ds} on {s} in {p}.",
    "Position {k} of the {ds} on {s} in {p} goes to {M}.", "{P} standings by {s}: {nth} {d} is {M}.",
    "Heads-up: {M} {nth} of all {ds} by {s} in {p}.", "With {v}, {M} ends {p} {nth} of the {ds} on {s}.",
    "Dashboard ranks {M} {nth} among the {ds} by {s} for {p}.", "Subject: {M} ranks #{k} of the {ds} on {s} in {p}",
    "{P}, {s}, {ds} ranked: {M} = {k}.", "Ops has {M} in {nth} among {ds} on {s} for {p}.",
    "Where's {M} on {s} in {p}? {Nth} of the {ds}.",
)

RANK_BY_SIZE = (
    "{Nth}-largest {d} on {s}, {p}: {M}.", "{Nth}-highest {s} of the {ds}, {p}: {M} ({v}).", "{P} | {nth}-highest {s} | {M}",
    "- {M}: {nth}-highest {s} among {ds} in {p}", "* {P}, {nth}-biggest {d} by {s}: {M}",
    "So {M} has the {nth}-highest {s} of all {ds} in {p}.", "{M} = {nth}-largest of the {ds} on {s} in {p}.",
    "In {p}, {M} ({v}) was {nth}-highest of the {ds} for {s}.", "Sort {ds} by {s}, biggest first: {M} is the {nth} row in {p}.",
    "{P} chart of {s} by {d}: {nth}-tallest bar is {M}.", "The {nth}-biggest {s} in {p} among {ds}? {M}.",
    "Heads-up: {M} shows the {nth}-highest {s} of the {ds} for {p}.",
    "Counting {ds} from the largest down, {M} is number {k} by {s} in {p}.",
    "{M} carried the {nth}-highest {s} of all {ds} in {p}.",
)

COUNT = (
    "{P}: {n} of {all} {ds} with {higher} {s} {base}.", "{N} of {all} {ds}: {s} {up} in {p} {base}.",
    "{S} {up} in {n} of {all} {ds}, {p} {base}.", "{P} | {s} {up} {base} | {n} of {all} {ds}",
    "- {P}: {s} {up} at {n} of {all} {ds} {base}", "* {N} of {all} {ds} {up} on {s} in {p} {base}",
    "{S} by {d}, {p} {base}: {up} in {n} out of {all}.", "So {n} of the {all} {ds} had {higher} {s} in {p} {base}.",
    "So {s} {moved} in {n} of {all} {ds} in {p} {base}.", "Scorecard {p}: {n} of {all} {ds} {up} on {s} {base}.",
    "Tally {p}, {s} {base}: {n} of {all} {ds} {up}.", "How many {ds} had {higher} {s} in {p} {base}? {N} of {all}.",
    "How many of the {all} {ds} saw {s} {plain} in {p} {base}? {N}.",
    "Heads-up: {s} {up} {base} at {n} of our {all} {ds} in {p}.", "FYI – {n} of {all} {ds} closed {p} {up} on {s} {base}.",
    "TL;DR {p}: {s} {up} for {n} of {all} {ds} {base}.", "Subject: {s} {up} in {n} of {all} {ds} in {p} {base}",
    "Dashboard, {p}: {n} of {all} {ds} with {s} {up} {base}.", "{N} of {all} arrows point {up}: {s} by {d} in {p} {base}.",
    "{N} out of {all} {ds} on the {p} chart went {up} on {s} {base}.", "{N} of {all} {ds} {up} – that's {s} in {p} {base}.",
    "Count the {ds} with {higher} {s} {base}: {n} of {all} in {p}.", "{Base}, {n} out of {all} {ds} had {higher} {s} in {p}.",
    "{Base}: {s} {up} in {n} of the {all} {ds} in {p}.", "By {d}, {s} {moved} in {n} of {all} in {p} {base}.",
    "Going {d} by {d}, {s} {moved} in {n} of {all} in {p} {base}.", "Out of {all} {ds}, {n} finished {p} {up} on {s} {base}.",
    "Of {all} {ds} in {p}, {n} came in {higher} on {s} {base}.",
    "Looking at all {all} {ds}: {n} with {higher} {s} in {p} {base}.",
    "Ops counts {n} of {all} {ds} with {higher} {s} in {p} {base}.", "We had {s} {plain} in {n} of {all} {ds} in {p} {base}.",
    "We've got {n} of {all} {ds} {up} on {s} {base} for {p}.", "{S} moved {up} {base} at {n} out of the {all} {ds} in {p}.",
    "{P} closed with {n} of {all} {ds} {up} on {s} {base}.", "In {p}, {n} out of the {all} {ds} went {up} on {s} {base}.",
    "{N} {up} out of {all}: {ds} on {s} in {p} {base}.", "Per the {p} pull, {n} of {all} {ds} had {s} {plain} {base}.",
    "{N} of the {all} {ds} came out with {higher} {s} {base} for {p}.",
)

ALL = (
    "{P}: {s} {up} in all {ds} {base}.", "All {ds} {up} on {s} in {p} {base}.", "{P} | {s} | all {ds} {up} {base}",
    "- {S} {up} in every {d}, {p} {base}", "* Every single {d} {up} on {s} in {p} {base}",
    "So {s} {moved} in every single {d} in {p} {base}.", "So all the {ds} had {higher} {s} in {p} {base}.",
    "Clean sweep in {p}: {s} {up} in all {ds} {base}.", "No exceptions: {s} {up} across all {ds} in {p} {base}.",
    "Any {d} without {higher} {s} in {p} {base}? Not one.", "Across the board, {d} by {d}, {s} {moved} in {p} {base}.",
    "All arrows {up}: {s} by {d} in {p} {base}.", "Not one {d} missed out: {higher} {s} in all of them in {p} {base}.",
    "Subject: {s} {up} at every {d} in {p} {base}",
)

NONE = (
    "{P}: {s} {up} in zero {ds} {base}.", "None of the {ds} {up} on {s} in {p} {base}.", "{P} | {s} | no {d} {up} {base}",
    "- No {d} with {higher} {s} in {p} {base}", "* {S} {up} in no {d}, {p} {base}",
    "So {s} {moved} in no {d} at all in {p} {base}.", "So not one of the {ds} had {higher} {s} in {p} {base}.",
    "Any {d} with {higher} {s} in {p} {base}? None.", "Zero arrows {up}: {s} by {d} in {p} {base}.",
    "Number of {ds} with {higher} {s} in {p} {base}: 0.", "How many {ds} had {s} go {up} in {p} {base}? Zero.",
    "Subject: no {d} {up} on {s} in {p} {base}",
)

ONLY = (
    "{P}: {s} {up} only in {M} {base}.", "Only {M} {up} on {s} in {p} {base}.", "{P} | {s} {up} {base} | {M} only",
    "- {M}: only {d} {up} on {s} in {p} {base}", "* {S} {up} in {M} only, {p} {base}",
    "So only {M} had {higher} {s} in {p} {base}.", "So {M} is the one {d} with {higher} {s} in {p} {base}.",
    "Which {ds} had {higher} {s} in {p} {base}? Just {M}.", "One {d} {up} on {s} in {p} {base}: {M}, nobody else.",
    "{M} and no one else: {s} {up} in {p} {base}, {ds} compared.", "Other than {M}, zero {ds} had {higher} {s} in {p} {base}.",
    "Lone {d} with {s} {up} in {p} {base}: {M}.", "One arrow {up} on {s} in {p} {base}: {M}, the only {d}.",
    "Not counting {M}, no {d} had {s} {plain} in {p} {base}, but {M} did.",
    "Subject: {M} the only {d} {up} on {s} in {p} {base}", "Heads-up: {M} was the sole {d} where {s} {moved} in {p} {base}.",
)

BUT = (
    "{P}: {s} {up} in all {ds} but {M} {base}.", "All {ds} except {M} {up} on {s} in {p} {base}.",
    "{P} | {s} {up} {base} | all {ds} but {M}", "- {S} {up} in every {d} except {M}, {p} {base}",
    "* Every {d} bar {M} had {higher} {s} in {p} {base}", "So {s} {moved} in every {d} other than {M} in {p} {base}.",
    "One exception, {M}: all other {ds} had {higher} {s} in {p} {base}, {M} didn't.",
    "Take out {M} and every {d} had {s} {plain} in {p} {base}; {M} did not.",
    "Which {d} did not go {up} on {s} in {p} {base}? Just {M}.",
    "{M} the lone holdout: {s} {up} in all other {ds} in {p} {base}.", "Subject: {s} {up} at all {ds} minus {M} in {p} {base}",
)

OF_YEAR = (
    "{Y}, {s}: {most} in {m}.", "{S} in {y}: {most} in {m}.", "{M} = {most} month of {y} on {s}.",
    "{Y} | {most} month | {s} | {m}", "- {Y} {high} for {s}: {m}", "* {Y}: {m} with the year's {most} value on {s}",
    "So {m} was the {most} month of {y} for {s}.", "So {y}, {s}: {high} of the year in {m}.",
    "Which month of {y} was {most} on {s}? {M}.", "{Most} month of {y} for {s}: {m}.",
    "Across the months of {y}, {s} came in {most} in {m}.", "All other months of {y} came in {less} than {m} on {s}.",
    "Subject: {m} the {most} month of {y} on {s}",
)

PEAK_OF_YEAR = (
    "{Y} peak in {s}: {m}.", "{S}: peak of {y} in {m}.", "Peak month of {y} for {s}: {m}.", "{Y} | {s} | peak: {m}",
    "- {S} peaked in {m} {y}, as far as {y} goes", "* Peak {s} of {y}: {m}", "So {s} peaked in {m} within {y}.",
    "{M} was the peak of {y} on {s}.", "The {y} curve for {s} tops out in {m}.", "Tallest bar of {y} on {s}: {m}.",
    "When did {s} peak in {y}? In {m}.",
)

MOVES_UP = {
    "moved": ("rose", "went up", "moved higher", "climbed"),
    "plain": ("go up", "rise", "move higher", "climb"),
    "higher": ("higher",),
    "verb": ("grew", "raised"),
    "up": ("up",),
}

MOVES_DOWN = {
    "moved": ("fell", "went down", "moved lower", "dropped"),
    "plain": ("go down", "fall", "move lower", "drop"),
    "higher": ("lower",),
    "verb": ("shrank", "lowered"),
    "up": ("down",),
}
