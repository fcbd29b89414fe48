"""English wordings of newsrooms, investor letters and area managers: changes."""

from fractions import Fraction

BY_COUNT = (
    "{S} {put} {n} {base} in {p}, to reach {v}.", "{S} {put} {n} in {p} {base}, ending on {v}.",
    "{S} {verb} by {n} {base} in {p}, which makes it {v} in all.", "{S} {verb} by {n} {base} in {p}; the tally is now {v}.",
    "{S} {verb} by {n} in {p} {base}. The new tally: {v}.", "{S} hit {v} in {p}, {n} {more} {than}.",
    "{S} clocked in at {v} for {p}, {up} {n} {base}.", "{S} landed at {v} in {p}; that is {n} {more} {than}.",
    "{S} weighed in at {v} for {p}, {noun} of {n} {base}.", "{S} {has} {done} by {n} to {v} in {p} {base}.",
    "{S} – {v} in {p} – came out {n} {higher} {than}.", "{S}, {up} {n} {base}, closed {p} on {v}.",
    "{S} for {p}: {v}. That is {n} {more} {than}.", "{S} for {p}: {v} ({sign}{n} {base}).", "{S}, {p}: {sign}{n} {base}, to {v}.",
    "{P} brought {noun} of {n} in {s} {base}, to {v}.", "{P} tally for {s}: {v}, {up} {n} {base}.",
    "{P} ended with {s} {up} {n} at {v} {base}.", "{P} saw {s} {go} by {n} to {v} {base}.", "{P}: {s} {up} {n} {base} to {v}.",
    "{Base}, {s} {put} {n} in {p} to land at {v}.", "{Base}, {p} had {n} {more} in the column for {s}: {v}.",
    "{Base}, that is {noun} of {n}: {s} {be} {v} in {p}.", "{Base}, {s} {verb} by {n} in {p}, so we are at {v}.",
    "{Noun} of {n} {base} took {s} to {v} in {p}.", "{Noun} of {n} {base} left {s} on {v} in {p}.",
    "{Noun} of {n} in {p} {base} means {s} now [reads|read] {v}.", "{N} {more} {than}: {s} came to {v} in {p}.",
    "{N} {more} {than}, to be exact: {s} stood at {v} in {p}.", "Count them: {v} for {s} in {p}, {n} {more} {than}.",
    "The count for {s} in {p} is {v}, {sign}{n} {base}.", "The count for {s} {went} by {n} in {p} {base}, to {v}.",
    "The scoreboard for {p}: {s} {v}, {up} by {n} {base}.", "The tally of {s} {verb} by {n} to {v} in {p} {base}.",
    "The {p} meter on {s} read {v}, {noun} of {n} {base}.", "We finished {p} with {s} {up} {n} {base}, at {v}.",
    "We counted {v} for {s} in {p}, {n} {more} {than}.", "We closed {p} on {v} for {s}. That makes {n} {more} {than}.",
    "We saw {s} {go} by {n} in {p} {base}, to {v}.", "I count {n} {more} {than} for {s} in {p}, {v} altogether.",
    "I make {s} {v} in {p}, {up} {n} {base}.", "It is {n} {more} {than}: {s} {be} {v} in {p}.", "At {v}, {s} in {p} {be} {n} {more} {than}.",
    "Investors learned that {s} {verb} by {n} to {v} in {p} {base}.", "The company said {s} {verb} by {n} to {v} in {p} {base}.",
    "The release has {s} {up} {n} at {v} in {p} {base}.", "From {v0} to {v}: {s} {verb} by {n} in {p} {base}.",
    "In numbers, not percent, {s} {verb} by {n} in {p} {base}, to {v}.", "In plain numbers, {s} {verb} by {n} to {v} in {p} {base}.",
    "In absolute terms {s} {put} {n} in {p} {base} and came to {v}.", "How many {more} for {s} in {p} {base}? {N}, to {v}.",
    "- {P}, {s}: {v}, {sign}{n} {base}", "• {S} {up} {n} to {v} in {p} {base}",
)

TIMES = (
    "{S} in {p} came to {x} times what {q} had.", "{S} in {p} {be} {x} times what {q} brought in.",
    "{S} in {p} climbed to {x} times where {it} had been in {q}.", "{S} in {p} [was|were] the equivalent of {x} times {q}.",
    "{S} went from {v0} in {q} to {v} in {p}, {x} times the starting number.", "{S} went to {x} times the {q} number in {p}.",
    "{S} ballooned to {x} times the {q} level in {p}.", "{S}: {v0} in {q}, {v} in {p}. That is {x} times the figure.",
    "{S} for {p}, at {v}, {be} {x} times what {it} had been in {q}.", "{S} grew {x}-fold between {q} and {p}.",
    "{S} swelled by a factor of {x} from {q} to {p}.", "{S} swelled {x}-fold from {q} to {p}.", "{S} ended {p} at {x} times {q}.",
    "{P} had {x} times the {s} of {q}.", "{P} produced {x} times as much as {q} on {s}.", "{P} beat {q} on {s} by a factor of {x}.",
    "{P} over {q} gives a multiple of {x} for {s}.", "{P} is {x} times {q} for {s}.", "Where {q} counts as one, {p} counts as {x}: that is the ratio for {s}.",
    "Take {q}, multiply by {x}, and you have {s} for {p}.", "Multiply the {q} figure by {x} and you get {s} for {p}: {v}.",
    "Divide {p} by {q} and {s} [gives|give] {x}.", "Put {p} over {q} and the multiple for {s} is {x}.",
    "From {q} to {p}, {s} went up {x}-fold.", "From {v0} in {q}, {s} {has} gone to {v} in {p}, {x} times as high.",
    "Set against {q}, {s} in {p} came out {x} times as high.", "Set against {q}, {p} had {x} times the level in {s}.",
    "The {p} tally for {s} is {x} times the one for {q}.", "The {p} number on {s}, {v}, equals {x} times the {q} number, {v0}.",
    "The multiple for {s}, {p} over {q}: {x}.", "The multiple of {p} to {q} on {s} works out at {x}.",
    "We did {x} times the {q} level of {s} in {p}.", "We posted {s} of {v} in {p}, {x} times the {v0} we had in {q}.",
    "I get {x} times {q} for {s} in {p}.", "It took {s} from {q} to {p} to reach {x} times the level.",
    "By {p}, {s} had reached {x} times the {q} level.", "By {p}, {s} had grown to {x} times what {it} had been in {q}.",
    "At {v}, {s} in {p} ran to {x} times the {q} number.", "The company said {s} in {p} came to {x} times the {q} figure.",
    "How much is {p} of {q} in {s}? {X} times.", "Investors saw {s} hit {x} times the {q} mark in {p}.",
    "- {S}: {p} = {x} times {q}", "• {S}, {p} over {q}: {x}x", "A factor of {x} separates {q} from the higher {p} in {s}.",
    "No fewer than {x} times the {q} figure: that was {s} in {p}.",
)

TWICE = (
    "{S} {verb} between {q} and {p}, the update showed.", "{S} {verb} on the way from {q} to {p}.", "{S} {verb}, {q} to {p}.",
    "{S} {verb} from {q} to {p}: {v0} then, {v} at the end.", "{S} {has} not stood still: from {q} to {p} {it} {verb}.",
    "{S}: {v0} in {q}, {v} in {p}. In other words, {it} {verb}.", "{S} came to {v} in {p}, {times} the {v0} of {q}.",
    "{S} in {p} {be} {times} what {it} had been in {q}.", "{S} in {p} ran to {times} the {q} number.", "{S} in {p} landed at {times} the {q} tally.",
    "{S} finished {p} at {times} what {q} had brought.", "{S}, {p} over {q}: {times} the level.", "{P} delivered {times} the {s} of {q}.",
    "{P} had {times} the {s} that {q} had.", "{P} gave us {times} what {q} gave us in {s}.", "{P} brought in {times} the {q} figure for {s}.",
    "{P} is {times} {q} when it comes to {s}.", "From {q} to {p}, {s} {verb}, investors were told.", "From {v0} in {q}, {s} {verb} to {v} by {p}.",
    "Between {q} and {p} we saw that {s} {verb}.", "Between {q} and {p}, believe it or not, {s} {verb}.",
    "Believe it or not, {s} {verb} from {q} to {p}.", "Put {p} next to {q} and you see that {s} {verb}.",
    "Put {q} and {p} side by side: {s} {verb}.", "Take {q}, then look at {p}: {s} {verb}.", "Go from {q} to {p} and {s} {verb}.",
    "The headline: {s} {verb} from {q} to {p}.", "The company said {s} {verb} from {q} to {p}.", "The {p} tally for {s} is {times} the {q} one.",
    "The tally for {s} {verb} from {q} to {p}.", "The number for {s} {verb} in {p} when set against {q}.",
    "We took {s} to {times} the {q} level in {p}.", "We posted {times} the {q} level of {s} in {p}.", "We ended {p} with {times} the {s} of {q}.",
    "I get {times} the {q} figure for {s} in {p}.", "By {p}, {s} stood at {times} the {q} mark.", "By {p}, {s} had come to {times} what {q} showed.",
    "At {v}, {s} for {p} came to {times} the {q} figure.", "Remember {v0} for {s} in {q}? In {p} it was {times} that, {v}.",
    "What happened to {s} from {q} to {p}? {It} {verb}.", "Set against {q}, {s} {verb} in {p}.",
    "- {S}: {verb}, {q} to {p}", "• {P}, {s}: {times} the {q} tally",
)

MULTIPLES = (
    ({"verb": ("doubled", "went up twofold", "went up by 100%", "came out twice as high", "rose by a factor of two"),
      "times": ("twice", "double", "two times")}, 2),
    ({"verb": ("tripled", "went up threefold", "came out three times as high", "rose by 200%"),
      "times": ("three times", "triple")}, 3),
    ({"verb": ("quadrupled", "went up fourfold", "came out four times as high"), "times": ("four times",)}, 4),
    ({"verb": ("quintupled", "went up fivefold", "came out five times as high"), "times": ("five times",)}, 5),
    ({"verb": ("halved", "fell by 50%", "came out half as high", "shrank by half", "came down by half"),
      "times": ("half", "one half of")}, Fraction(1, 2)),
    ({"verb": ("went up by half", "rose by 50%", "came out one and a half times as high", "gained half as much again"),
      "times": ("one and a half times", "half as much again as")}, Fraction(3, 2)),
    ({"verb": ("came down by two thirds", "fell by two-thirds", "shrank to a third"), "times": ("a third of", "one third of")}, Fraction(1, 3)),
    ({"verb": ("came down by three quarters", "fell by 75%", "shrank to a quarter"), "times": ("a quarter of",)}, Fraction(1, 4)),
)

WAY = (
    "{S} {went} in {p} {base}, bulletin readers will notice.", "{S} {verb} in {p} {base}, to finish on {v}.", "{S} {be} {up} at {v} in {p} {base}.",
    "{S} clocked in at {v} for {p}, {up} {base}.", "{S} came in {higher} for {p} {than}.", "{S} for {p}: {up} {base}.",
    "{S}, which {be} {v0} then, {verb} to {v} in {p} {base}.", "{S} at {v} in {p}: {higher} {than}.", "{S} ended {p} {higher} {than}, at {v}.",
    "{S} had been {v0}; in {p} {it} {verb} to {v} {base}.", "{S} {has} {done} in {p} {base}.",
    "{S} {has} {done} to {v} in {p} {base}.", "{S} showed {noun} {base} in {p}.",
    "{P} brought {noun} in {s} {base}.", "{P} had {s} {up} {base}.", "{P} had {s} {ing} {base}.", "{P} left {s} {higher} {than}.",
    "{P} turned out {higher} for {s} {than}.", "{P} went into the book with {s} {up} {base}.", "{P} wrap: {s} {up} {base}.",
    "{P}: {s} {ing} {base}, at {v}.", "{Base}, the arrow for {s} pointed {up} in {p}.", "{Base}, {s} {be} {ing} in {p}.",
    "{Base}, {p} saw {s} {go}.", "{Base}, {s} {went} in {p}, ending at {v}.", "{Noun} {base}: that was {s} in {p}.",
    "{Noun} {base} took {s} to {v} in {p}.", "{Noun} was what {p} had in store for {s} {base}.", "{Higher} {than}: {s} in {p}, at {v}.",
    "The arrow on {s} pointed {up} in {p} {base}.", "The company told investors {s} {verb} in {p} {base}.",
    "The chart for {s} points {up} in {p} {base}.", "The {p} numbers show {s} {up} {base}.", "The news on {s} for {p}: {up} {base}.",
    "The area office reports {noun} in {s} in {p} {base}.", "The line for {s} {went} in {p} {base}.", "There was {noun} in {s} in {p} {base}.",
    "We finished {p} with {s} {up} {base}.", "We ended {p} on {v} for {s}, {noun} {base}.", "We watched {s} {go} in {p} {base}.",
    "We had {s} {ing} in {p} {base}, from {v0} to {v}.", "I see {s} {up} in {p} {base}.", "I can tell you that {s} {went} in {p} {base}.",
    "It was {up}, not {down}, for {s} in {p} {base}.", "It was {noun}: {s} {went} to {v} in {p} {base}.", "No doubt about it: {s} {verb} in {p} {base}.",
    "From {v0} to {v}: {s} {went} in {p} {base}.", "Did {s} {infinitive} in {p} {base}? Yes, to {v}.", "Which way did {s} go in {p} {base}? {Up}.",
    "Headline: {s} {up} in {p} {base}.", "Stop press: {s} {verb} in {p} {base}.", "In {p}, {s} {be} {ing} {base}, investors heard.",
    "{P} at a glance\n{S} {up} {base}", "- {S}: {up} in {p} {base}", "• {P}: {noun} in {s} {base}, to {v}",
)

FORCE = tuple(text for text in WAY if "{verb}" in text) + (
    "{S} {verb} in {p} {base}, the company said on Monday.", "{S} {verb} {base} in {p}.", "{S} {verb} to {v} in {p} {base}, readers learn.",
    "{S} – {v} for {p} – {verb} {base}.", "{S}, at {v} for {p}, {verb} {base}.", "{S}: in {p} {it} {verb} {base}.",
    "{S} {verb} {base}. The {p} figure is {v}.", "{S} {verb} {base} and ended {p} on {v}.", "{P} was when {s} {verb} {base}.",
    "{P} wrap: {s} {verb} {base}.", "{P} numbers are in and {s} {verb} {base}.", "{P} in a nutshell: {s} {verb} {base}.",
    "{Base}, {s} {verb} in {p}, the letter says.", "{Base}, {s} {verb}; the {p} reading is {v}.", "{Base}, as we told the shops, {s} {verb} in {p}.",
    "The desk saw that {s} {verb} in {p} {base}.", "The bulletin says {s} {verb} in {p} {base}.", "The short version for {p}: {s} {verb} {base}.",
    "The story of {p}: {s} {verb} {base}.", "The area manager writes that {s} {verb} in {p} {base}.", "The way I read {p}, {s} {verb} {base}.",
    "There is one thing to say on {p}: {s} {verb} {base}.", "We told shareholders that {s} {verb} in {p} {base}.", "We can report that {s} {verb} in {p} {base}.",
    "In {p} we learned that {s} {verb} {base}.", "In {p}, so the trading statement goes, {s} {verb} {base}.", "Talk of {p} is talk of how {s} {verb} {base}.",
    "What stands out in {p} is that {s} {verb} {base}.", "Once the {p} tally was in, it showed that {s} {verb} {base}.",
    "Coming from {v0}, {s} {verb} to {v} in {p} {base}.", "Shop talk: {s} {verb} in {p} {base}.", "News item: {s} {verb} in {p} {base}.",
    "- {P}, {s}: {verb} {base}", "• {S} {verb} in {p} {base}",
)

FAVOUR = (
    "{S} {word} in {p} {base}, and {v} is where we stand.", "{S} {word} in {p} {base}.", "{S} {word} by {c} in {p} {base}.", "{S} {word} to {v} in {p} {base}.",
    "{S} {word} in {p}: {v}, {noun} of {c} {base}.", "{S} {turned} in {p} {base}.", "{S} {turned} {base}, with {p} at {v}.",
    "{S} in {p} made for {adjective} reading {than}.", "{S} in {p} looked {adjective} {than}.", "{S} in {p} {be} in {adjective} shape {than}.",
    "{S} came in at {v} for {p}, {noun} {base}.", "{S} came in {adjective} for {p} {than}.", "{S} for {p}: {noun} of {c} {base}.", "{S} for {p}: {adjective} {than}.",
    "{S}: {v0} then, {v} in {p}. {Noun} {base}.", "{S}, at {v}, {word} in {p} {base}.", "{S} gave us {noun} in {p} {base}.", "{S} went {wise} in {p} {base}.",
    "{P} brought {noun} in {s} {base}.", "{P} brought {noun} of {c} in {s} {base}.", "{P} brought {tidings} on {s} {base}.", "{P} had {tidings} on {s}: {v}, {noun} {base}.",
    "{P} was {adjective} for {s} {than}.", "{P} was {view} for {s} {base}.", "{P} goes down as {adjective} on {s} {than}.", "{P}: {s} {adjective} {than}.",
    "{Base}, {s} {word} in {p}.", "{Base}, {p} was {noun} in {s}.", "{Base}, the move in {s} in {p} was {view}.", "{Base}, we did {adverb} on {s} in {p}.",
    "{Base}, {p} brought {tidings} on {s}.", "{Noun} {base}: {s} went to {v} in {p}.", "{Noun} of {c} in {s} marked {p} {base}.", "{Noun} in {s} is what {p} gave us {base}.",
    "{Tidings} on {s}: in {p} {it} {word} {base}.", "{Tidings} from {p}: {s} {word} by {c} {base}.", "{Adjective} {than}: {s} in {p}, at {v}.", "{View}: that is our verdict on {s} in {p} {base}.",
    "The company said {s} {word} in {p} {base}.", "The move in {s} in {p} {base} was {view}.", "The {p} number on {s} is {adjective} {than}.", "The shift in {s} in {p} {base} counts as {view}.",
    "The trend in {s} was {view} in {p} {base}.", "The area office calls {p} {view} on {s} {base}.", "The picture on {s} in {p} was {adjective} {than}.", "There is {tidings} on {s} for {p}: {it} {word} {base}.",
    "We did {adverb} on {s} in {p} {than}.", "We did {adverb} {than} when it came to {s} in {p}.", "We had {noun} in {s} in {p} {base}.", "We saw {s} {plain} by {c} in {p} {base}.",
    "We saw {s} {plain} in {p} {base}.", "We told the shops that {s} {word} in {p} {base}.", "I would call {s} in {p} {adjective} {than}.", "I'd file the move in {s} in {p} {base} under {view}.",
    "Did {s} {plain} in {p} {base}? The answer is yes.", "How was {p} for {s}? {Adjective} {than}.", "From {v0} to {v}: {s} {word} in {p} {base}.", "Investors saw {s} {plain} in {p} {base}.",
    "At {v}, {s} for {p} {be} {adjective} {than}.", "Verdict on {s} in {p}: {adjective} {than}.", "- {P}, {s}: {noun} {base}", "• {S}, {p}: {adjective} {than}", "In {p} things went {wise} on {s} {base}.",
)

GOOD = {
    "word": ("got better", "improved", "took a turn for the better", "shaped up", "moved the right way", "went our way"),
    "plain": ("get better", "improve", "shape up", "move the right way"),
    "noun": ("an improvement", "a change for the better", "a welcome move", "a move in the right direction", "a positive swing"),
    "adjective": ("better", "healthier", "more encouraging", "rosier"),
    "view": ("good", "welcome", "positive", "encouraging", "helpful"),
    "turned": ("turned for the better", "changed for the better", "headed in the right direction", "moved in our favour"),
    "wise": ("in our favour", "the right way", "in the right direction"), "tidings": ("good news", "cheering news", "welcome news"), "adverb": ("better",),
}

BAD = {
    "word": ("got worse", "worsened", "took a turn for the worse", "deteriorated", "moved the wrong way", "went against us"),
    "plain": ("get worse", "worsen", "deteriorate", "move the wrong way"),
    "noun": ("a deterioration", "a change for the worse", "an unwelcome move", "a move in the wrong direction", "a negative swing"),
    "adjective": ("worse", "less healthy", "more worrying", "gloomier"),
    "view": ("bad", "unwelcome", "negative", "worrying", "unhelpful"),
    "turned": ("turned for the worse", "changed for the worse", "headed in the wrong direction", "moved against us"),
    "wise": ("against us", "the wrong way", "in the wrong direction"), "tidings": ("bad news", "grim news", "unwelcome news"), "adverb": ("worse",),
}

STRONG = {
    True: (
        "skyrocketed", "rocketed", "surged", "soared", "shot up", "leapt", "leaped ahead", "went through the roof", "exploded", "raced ahead",
        "posted a huge jump", "made a giant leap", "boomed", "staged a massive rally", "climbed steeply", "went up in a big way",
        "rose by a mile", "jumped massively", "saw a dramatic rise", "put in a spectacular rise",
    ),
    False: (
        "plunged", "plummeted", "tanked", "nosedived", "crashed", "collapsed", "cratered", "fell off a cliff", "went into free fall", "tumbled badly",
        "took a nosedive", "slumped badly", "went down in a big way", "posted a huge drop", "saw a dramatic fall", "fell like a stone", "dropped by a mile",
        "went through the floor", "suffered a massive slump",
    ),
}

WEAK = {
    True: (
        "inched up", "edged up", "edged higher", "crept up", "ticked up", "nudged higher", "rose a shade", "went up a notch", "gained a sliver",
        "moved up a hair", "rose by a whisker", "added a smidgen", "posted a tiny gain", "eked out a small gain", "went up ever so slightly",
    ),
    False: (
        "inched down", "edged down", "edged lower", "crept down", "ticked down", "nudged lower", "fell a shade", "went down a notch", "lost a sliver",
        "moved down a hair", "fell by a whisker", "shed a smidgen", "posted a tiny decline", "slipped ever so slightly", "eased a fraction", "dipped",
    ),
}

# What dips or goes down a notch may do so by much, to some.
VAGUE = ("dipped", "went down a notch", "went up a notch", "crept up", "crept down")

STEADY = (
    "{S} barely budged in {p} {base}.", "{S} didn't budge in {p} {base}.", "{S} hardly moved the needle in {p} {base}.", "{S} trod water in {p} {base}.", "{S} marked time in {p} {base}.",
    "{S} held the line in {p} {base}.", "{S} held steady at {v} in {p} {base}.", "{S} went nowhere in {p} {base}.", "{S} moved sideways in {p} {base}.", "{S} flatlined in {p} {base}.",
    "{S} came in more or less where {q} had been: {v} in {p}.", "{S} in {p} {be} a carbon copy of {q}.", "{S} in {p} {be} as good as level with {q}.", "{S} in {p} {be} a dead heat with {q}.",
    "{S} in {p} came within a whisker of {q}, at {v}.", "{S} in {p} looked just like {q}: {v}.", "{S} in {p} showed no movement worth mentioning {base}.", "{S} in {p}: flat {base}.", "{S} in {p}: nothing to see {base}, flat.",
    "{S} stayed put in {p} {base}.", "{S} stayed where {it} {be}, at {v} in {p}, {base}.", "{S} sat still in {p} {base}.", "{S} did not stir in {p} {base}.", "{S} kept to the {q} level in {p}.", "{S} kept an even keel in {p} {base}.",
    "{S}, {v} in {p}, {be} next to unchanged {base}.", "{S}, {v0} then and {v} in {p}, stayed flat {base}.", "{S} neither rose nor fell to speak of in {p} {base}.", "{S} [was|were] stuck at the {q} level in {p}.", "{S} [was|were] going nowhere in {p} {base}.",
    "{P} and {q} were neck and neck on {s}.", "{P} and {q} were as near as makes no difference on {s}.", "{P} was a repeat of {q} on {s}.", "{P} was a rerun of {q} as far as {s} went, at {v}.", "{P} was much of a muchness with {q} for {s}.",
    "{P} brought no change to speak of in {s} {base}.", "{P} matched {q} on {s}, give or take a hair.", "{P} did next to nothing for {s} {base}: flat at {v}.", "{P}: {s} unchanged {base}, near enough.", "{P}: {s} on a par with {q}.",
    "{Base}, {s} stood still in {p}.", "{Base}, the needle on {s} did not move in {p}.", "{Base}, no news on {s} in {p}: steady at {v}.", "{Base}, you would be hard put to see a change in {s} in {p}.", "{Base}, {s} stayed flat as a pancake in {p}.",
    "Flat as a pancake: {s} in {p} {base}.", "Same again: {s} in {p} {be} level with {q}.", "No change there: {s} held at {v} in {p} {base}.", "No move on {s} in {p}: unchanged {base}.", "Not much between {p} and {q} on {s}: as good as level.",
    "You would need a magnifying glass to see the change in {s} in {p} {base}.", "You could lay {p} over {q} and {s} would match almost exactly.", "The line for {s} ran flat in {p} {base}.", "The needle on {s} did not move in {p} {base}.",
    "The {p} reading of {s}, {v}, is all but the same as for {q}.", "The change in {s} in {p} {base} is a rounding error.", "The move in {s} in {p} {base} is too small to matter.", "There was no movement in {s} in {p} {base}, or next to none.",
    "There is hardly daylight between {p} and {q} on {s}.", "We held {s} level in {p} {base}.", "We are where we were on {s}: {p} came in flat {base}.", "I see no change in {s} in {p} {base}.", "Anyone hoping for a move in {s} in {p} got none: flat {base}.",
    "As you were: {s} in {p} {be} on a par with {q}.", "- {P}, {s}: flat {base}", "• {S}, {p}: as good as unchanged {base}", "Did {s} move in {p} {base}? Not so you'd notice.",
)

SO_FAR = (
    "{S} [stands|stand] at {v} with {p} still running.", "{S} [stands|stand] at {v} so far in {p}.", "{S} {has} got to {v} in {p} so far.", "{S} {has} clocked up {v} in {p} to date.", "{S} {has} made it to {v}, and {p} isn't over.",
    "{S} {has} made it to {v} with days of {p} left.", "{S} to date in {p}: {v}.", "{S}, {p}, month still open: {v}.", "{S} for the running month of {p}: {v} to date.", "{S} month to date ({p}): {v}.", "{S} in {p} so far: {v}, and counting.",
    "{P} isn't finished yet; so far {s} {has} come to {v}.", "{P} isn't done, and {s} so far [is|are] {v}.", "{P} is still being played; the score on {s} is {v} so far.", "{P} is only part-way through, with {s} at {v} to date.", "{P} has days to run and {s} so far [stands|stand] at {v}.",
    "{P} has so far brought {s} of {v}.", "{P} has so far been good for {v} in {s}.", "{P} to date: {s} of {v}.", "{P} month to date: {s}, {v}.", "{P}, unfinished, shows {s} at {v} so far.", "{V} so far: that is {s} in {p} to date.", "{V} is the month-to-date tally of {s} for {p}.",
    "{V} is on the clock for {s} in {p} so far, with more days to come.", "Part-way through {p}, {s} [stands|stand] at {v}.", "Part of the way into {p}, {s} {has} reached {v}.",
    "Partial count for {p}: {s} of {v}.", "With {p} unfinished, we count {s} of {v}.", "With {p} not yet in the books, {s} to date [is|are] {v}.", "With part of {p} still to come, {s} {has} added up to {v}.", "With the month still going, {s} in {p} {has} come to {v} thus far.",
    "As things stand, with {p} under way, {s} [is|are] {v}.", "As of the last entry for {p}, month still running, {s} {be} {v}.", "As we write, {p} is not over and {s} [is|are] at {v}.", "At this point in {p}, {s} for the month to date [is|are] {v}.",
    "The month isn't out, but {s} for {p} {has} already come to {v}.", "The running count of {s} in {p} is {v} to date.", "The meter on {s} for {p} is at {v} and still running.", "The {p} tally so far: {s} of {v}.", "The unfinished story of {p}: {s} at {v} to date.",
    "We are at {v} on {s} for {p} so far.", "We have {v} in {s} for {p} thus far, month not closed.", "We have not closed {p}; {s} to date {has} come to {v}.", "I have {s} at {v} for {p} to date.", "How are we doing on {s} in {p}? {V} so far.",
    "Interim score for {p}, month still open: {s} {v}.", "Before {p} is out, {s} {has} come to {v}.", "Up to now, {p} has given us {s} of {v}.", "Until now, {s} in {p} {has} come to {v}.",
    "- {P} so far: {s} {v}", "• {S}, {p} to date: {v}",
)
