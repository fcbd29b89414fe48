"""English wordings of journalists and consultants: changes."""

from fractions import Fraction

BY_COUNT = (
    "{S}, {ing} by {n} {base}, came to {v} in {p}.", "Having {gone} by {n} {base}, {s} closed {p} at {v}.",
    "{P} had {s} {ing} by {n} {base}, to {v}.", "Colleagues, {s} {verb} by {n} to {v} {base} in {p}.",
    "It is worth a line that {s} {verb} by {n} in {p} {base}, to {v}.", "{S} showed {noun} of {n} in {p} {base}, to {v}.",
    "{S} registered {noun} of {n} {base} for {p}, ending on {v}.", "{Noun} of {n} {base} was recorded for {s} in {p}, to {v}.",
    "{N} {higher} {than}: such [was|were] {s} in {p}, at {v}.", "In {p}, {s} came out {n} {higher} {than}, at {v}.",
    "In {p}, {s} came to {v}, having {gone} by {n} {base}.", "{S} {verb} {base} in {p}, by {n} to be exact, and came to {v}.",
    "How did {s} do in {p}? {Up} {n} {base}, at {v}.", "By how many did {s} {infinitive} in {p} {base}? By {n}, to {v}.",
    "{P} | {S} | {v} | {sign}{n} {base}", "* {S}: {up} {n} to {v} in {p} {base}", "• {P} – {s} at {v}, {sign}{n} {base}",
    "{S} closed at {v} in {p}, that is, {n} {higher} {than}.", "The accounts for {p} show {s} {up} {n} {base}, at {v}.",
    "The {p} accounts have {s} at {v}, {n} {higher} {than}.",
    "The regions report that {s} {verb} by {n} to {v} in {p} {base}.",
    "It emerged that {s} {verb} by {n} in {p} {base}, to {v}.",
    "When all was said and done, {s} {verb} by {n} to {v} in {p} {base}.",
    "In the end, {s} for {p} came out at {v}, {n} {higher} {than}.", "{P} closed with {s} {up} {n} {base}, at {v}.",
    "{P} ended with {s} {n} {higher} {than}, at {v}.", "We ended {p} with {s} at {v}, {n} {higher} {than}.",
    "For {p}, the variance in {s} {base} works out at {sign}{n}, taking us to {v}.",
    "On {s}, {p} came in {n} {higher} {than}, at {v}.", "{P} left {s} {n} {higher} {than}, at {v}.",
    "{S} shifted by {sign}{n} in {p} {base}, to {v}.", "The {p} report carries {noun} of {n} in {s} {base}, to {v}.",
    "{S} {has} {gone} by {n} to {v} {base} in {p}.", "It was {noun} of {n} that {s} went through in {p} {base}, to {v}.",
    "{S} came in at {v} in {p}, which is {n} {more} {than}.", "{S} stood at {v} in {p}, which makes {noun} of {n} {base}.",
    "At {v}, {s} in {p} represented {noun} of {n} {base}.", "{V} in {s} for {p}, or {n} {more} {than}.",
    "The count of {s} {verb} by {n} in {p} {base}, to {v}.", "That is {n} {more} {than}: {s} in {p} came to {v}.",
    "{S} numbered {v} in {p}, after {noun} of {n} {base}.", "{S} {went} by {n} {base} in {p}, coming out at {v}.",
    "That {s} {verb} by {n} to {v} {base} is the message of {p}.",
)

TIMES = (
    "{S} in {p} amounted to {x} times the {q} figure.", "Between {q} and {p}, {s} went up to {x} times the earlier figure.",
    "Take {s} in {q}, multiply by {x}, and you have {p}.", "{P} brought {x} times the level of {q} in {s}.",
    "With {v} in {p} after {v0} in {q}, {s} multiplied by {x}.", "{S} multiplied by a factor of {x} between {q} and {p}.",
    "Held up against {q}, {s} in {p} {be} {x} times as high.", "{X} times the figure of {q}: that is {s} in {p}.",
    "{S} in {p} worked out at {x} times the level seen in {q}.", "For {s}, {p} was {x} times as large as {q}.",
    "Having been {v0} in {q}, {s} came to {x} times that in {p}.", "The ratio of {p} to {q} in {s} is {x}.",
    "{S} scaled up by a factor of {x}, from {v0} in {q} to {v} in {p}.",
    "Kindly note that {s} in {p} {be} {x} times [that|those] of {q}.",
    "The {p} figure for {s}, {v}, is {x} times the {v0} of {q}.", "If {q} is set at 1, {s} in {p} {be} at {x}.",
    "* {S}, {p} versus {q}: {x}x", "As a multiple of {q}, {s} in {p} came to {x}.",
    "How many times the {q} level did {s} reach in {p}? {X} times.", "{P} over {q}, {s}: a multiple of {x}.",
)

TWICE = (
    "Having been {v0} in {q}, {s} {verb} to {v} in {p}.", "{S} in {p} amounted to {times} the level of {q}.",
    "{S}, {v0} in {q}, {verb} by {p}.", "By {p}, {s} had {done} from the {q} level.",
    "{P} brought {noun} of {s} compared with {q}.", "Compared with {q}, {s} {verb} in {p}.",
    "It bears mentioning that {s} {verb} from {q} to {p}.", "From {q} to {p} we witnessed {noun} of {s}.",
    "{S} went through {noun} between {q} and {p}.", "The {p} number for {s}, {v}, is {times} the {v0} of {q}.",
    "{Times} the {q} figure: that is where {s} stood in {p}.", "Set beside {q}, {p} brought {times} the amount in {s}.",
    "For {s}, {p} was {times} {q}.", "What {q} had in {s} {p_verb} in {p}.", "{Noun} of {s}: {v0} in {q}, {v} in {p}.",
    "Within the span from {q} to {p}, {s} {verb}.", "At the end of the day, {s} {verb} between {q} and {p}, to {v}.",
    "• {S}, {q} to {p}: {done}", "Measured against {q}, {s} in {p} ran at {times} the level.",
    "Where {q} had {v0} in {s}, {p} had {times} that.", "{S} {verb} on the way from {q} to {p}.",
)

MULTIPLES = (
    ({"verb": ("doubled", "went up twofold"), "times": ("twice", "double", "two times"), "noun": ("a doubling",),
      "done": ("doubled",), "p_verb": ("doubled",)}, 2),
    ({"verb": ("tripled", "went up threefold", "trebled"), "times": ("three times", "triple"),
      "noun": ("a tripling", "a trebling"), "done": ("tripled", "trebled"), "p_verb": ("tripled",)}, 3),
    ({"verb": ("quadrupled", "went up fourfold"), "times": ("four times",), "noun": ("a quadrupling",), "done": ("quadrupled",),
      "p_verb": ("quadrupled",)}, 4),
    ({"verb": ("halved", "fell by half", "went down by half"), "times": ("half", "one half"), "noun": ("a halving",),
      "done": ("halved",), "p_verb": ("halved",)}, Fraction(1, 2)),
)

WAY = (
    "{S}, {ing} {base}, came to {v} in {p}.", "Having {gone} {base}, {s} closed {p} at {v}.", "{P} had {s} {ing} {base}.",
    "Friends, {s} {verb} {base} in {p}.", "Be advised that {s} {verb} in {p} {base}.",
    "A look at {p} shows {noun} in {s} {base}.", "{S} registered {noun} {base} for {p}.",
    "{Noun} in {s} {base} is what {p} had in store.", "{Noun} {base} was recorded for {s} in {p}.",
    "Our reading of {p}: {s} {verb} {base}.", "In {p}, {s} came out {higher} {than}.",
    "In {p}, {s} came to {v}, having {gone} {base}.", "{S} {verb} {base}, landing at {v} in {p}.",
    "How did {s} do in {p} {base}? {Up}.", "Which way did {s} go in {p} {base}? {Up}.",
    "Did {s} {infinitive} in {p} {base}? Yes, to {v}.", "* {S}: {up} in {p} {base}", "• {P} – {s} {up} {base}",
    "{S}, at {v}, ended {p} {higher} {than}.", "The accounts for {p} show {s} {up} {base}.",
    "The {p} accounts have {s} at {v}, {higher} {than}.", "From {v0}, {s} {verb} to {v} in {p} {base}.",
    "Where {s} had been {v0} before, {p} had {v}: {noun} {base}.", "Managers report that {s} {verb} in {p} {base}.",
    "It emerged that {s} {verb} in {p} {base}.", "In the end, {s} for {p} came out {higher} {than}.",
    "{P} closed with {s} {up} {base}.", "{P} ended with {s} {higher} {than}.", "We ended {p} with {s} {higher} {than}.",
    "On {s}, {p} came in {higher} {than}.", "{P} left {s} {higher} {than}, at {v}.",
    "For {p}, the movement in {s} {base} was {up}.", "The {p} report carries {noun} in {s} {base}.",
    "We are reporting {noun} in {s} for {p} {base}.", "{S} {has} {gone} {base} in {p}.",
    "It was {noun} that {s} went through in {p} {base}.", "Not to bury the lead: {s} {verb} in {p} {base}.",
    "{S} came in at {v} in {p}, a figure {higher} {than}.", "{S} stood at {v} in {p}, which makes {noun} {base}.",
    "The needle on {s} moved {up} in {p} {base}.", "{S} {went} in {p} {base}, coming out at {v}.",
    "The arrow on {s} points {up} for {p} {base}.", "{P} took {s} {up} {base}, to {v}.",
    "If you ask about {s}, {p} was {higher} {than}.", "That {s} {verb} {base} is the message of {p}.",
    "Up or down in {p}? {S} {verb} {base}.", "{S} ({v0} before, {v} in {p}) {verb} {base}.",
)

FAVOUR = (
    "{S}, {ing} {base}, came to {v} in {p}.", "Word reaches us that {s} {word} in {p} {base}.",
    "Hi everyone, {s} {word} {base} in {p}.", "In terms of {s}, {p} was {adjective} {than}.",
    "{P} had {noun} in {s} in store {base}.", "{Noun} in {s} {base} is what we saw in {p}.",
    "Truth be told, {s} {word} in {p} {base}.", "{S} in {p} came out {adjective} {than}, at {v}.",
    "Our reading of {p}: {s} {word} {base}.", "{S} {turned} in {p} {base}, with a change of {c}.",
    "Did {s} {plain} in {p} {base}? Yes, by {c}.", "{S}, having {turned_done} {base}, came to {v} in {p}.",
    "Branch heads report {noun} in {s} for {p} {base}.", "For us, the move in {s} in {p} {base} is {view}.",
    "{P} is {view} on {s} {base}.", "The change in {s} {base} in {p}, from {v0} to {v}, is {view}.",
    "It is {view} that {s} came to {v} in {p}, a move of {c} {base}.", "On the front of {s}, {p} {turned} {base}.",
    "{S} {base} in {p}: {adjective}.", "Our position on {s} {word} in {p} {base}.", "The figures on {s} {word} in {p} {base}.",
    "In the end, {s} for {p} {turned} {base}.", "{S} {word} {base} in {p}, {v} being the figure.",
    "From {v0}, {s} {word} to {v} in {p} {base}.", "{S} {has} {turned_done} in {p} {base}.", "* {S} in {p}: {noun} {base}",
    "{P} – {s} {adjective} {than}.", "{P} closed with {s} {adjective} {than}.", "We ended {p} {adjective} off in {s} {than}.",
    "What {p} brought in {s} {base} was {noun}.", "{S} registered {noun} in {p} {base}, to {v}.",
    "Our controllers note {noun} in {s} for {p} {base}.", "The move in {s} {base}, {c} in {p}, is {view}.",
    "Is the {p} figure for {s} {view} {base}? It is.", "Where we had {v0} in {s}, {p} gave us {v}: {noun} {base}.",
    "{S} {did} {base} in {p}, to {v}.", "With {s} at {v}, {p} was {adjective} {than}.", "As regards {s}, {p} {turned} {base}.",
    "{P} marked {noun} of {c} in {s} {base}.", "Under the heading of {s}, {p} shows {noun} {base}.",
    "{S} took a step in the {right} direction in {p} {base}.", "Things got {adjective} on {s} in {p} {base}.",
    "That {s} {word} {base} is the message of {p}.", "For better or for worse? {S} {word} in {p} {base}.",
    "{S} ({v0} before, {v} in {p}) {word} {base}.",
)

GOOD = {
    "word": ("improved", "moved for the better", "changed for the better"),
    "plain": ("improve", "change for the better"),
    "noun": ("an improvement", "a favourable development", "a turn for the better", "a favourable change"),
    "adjective": ("better", "more favourable"),
    "view": ("a plus point", "welcome news", "a pleasing development"),
    "turned": ("turned in our favour", "went the right way", "took a favourable turn", "worked out in our favour"),
    "turned_done": ("improved", "gone the right way", "changed for the better"),
    "ing": ("improving", "moving the right way"),
    "did": ("brightened", "got into better shape"),
    "right": ("right",),
}

BAD = {
    "word": ("worsened", "deteriorated", "moved for the worse", "changed for the worse"),
    "plain": ("worsen", "deteriorate", "change for the worse"),
    "noun": ("a deterioration", "an unfavourable development", "a turn for the worse", "an unfavourable change"),
    "adjective": ("worse", "less favourable"),
    "view": ("a minus point", "unwelcome news", "a worrying development"),
    "turned": ("turned against us", "went the wrong way", "took an unfavourable turn", "worked out to our disadvantage"),
    "turned_done": ("worsened", "deteriorated", "gone the wrong way", "changed for the worse"),
    "ing": ("worsening", "deteriorating", "moving the wrong way"),
    "did": ("darkened", "got into worse shape"),
    "right": ("wrong",),
}

STRONG = {
    True: (
        "surged ahead", "ballooned", "shot upwards", "raced upwards", "rose steeply", "climbed sharply", "grew massively",
        "mushroomed", "vaulted higher", "leapt upwards", "rose hugely", "rose by leaps and bounds", "spiralled upwards",
        "went sky-high", "expanded massively", "increased dramatically", "boomed", "swelled hugely",
    ),
    False: (
        "nosedived", "fell steeply", "dropped sharply", "took a nosedive", "went into a tailspin", "went into free fall",
        "tanked", "went through the floor", "declined dramatically", "plunged deeply", "slumped heavily", "fell hugely",
        "sank like a stone", "shrank massively", "dived steeply", "took a beating", "decreased drastically",
    ),
}

WEAK = {
    True: (
        "edged higher", "inched higher", "crept higher", "rose a shade", "rose a whisker", "ticked higher", "rose minimally",
        "advanced marginally", "picked up a touch", "rose by a hair", "went up a notch", "firmed a little", "rose only just",
        "climbed a tiny bit",
    ),
    False: (
        "edged lower", "inched lower", "crept lower", "fell a shade", "fell a whisker", "ticked lower", "fell minimally",
        "receded marginally", "lost a touch", "softened", "went down a notch", "slipped back", "fell only just",
        "came down a tiny bit",
    ),
}

# How soft is soft, some ask; and a beating may be a light one.
VAGUE = ("softened", "slipped back", "went up a notch", "went down a notch", "took a beating")

FORCE = tuple(text for text in WAY if "{verb}" in text) + (
    "{S} {verb}, in {p}, {base}.", "In the course of {p}, {s} {verb} {base}.", "{P} was when {s} {verb} {base}.",
    "{S}, all things considered, {verb} in {p} {base}.", "The story of {p} is that {s} {verb} {base}.",
    "What happened to {s} in {p}? [It|They] {verb} {base}.", "To cut a long story short, {s} {verb} in {p} {base}.",
    "In the end, {s} {verb} in {p} {base}.", "The accounts for {p} tell us that {s} {verb} {base}.",
    "{S}, it must be said, {verb} in {p} {base}.", "{S} {verb} {base}, coming to {v} in {p}.",
    "Having been {v0}, {s} {verb} in {p} {base}, to {v}.", "* {P}: {s} {verb} {base}", "{P} in brief: {s} {verb} {base}.",
    "In {p} we watched as {s} {verb} {base}.", "{S} {verb} in {p} {base}, from {v0} to {v}.",
    "In the {p} figures, {base}, {s} {verb}.", "Headline for {p}: {s} {verb} {base}.", "Fact is, {s} {verb} in {p} {base}.",
    "With {p} closed, we see that {s} {verb} {base}.", "The accountants write that {s} {verb} in {p} {base}.",
    "At {v}, {s} {verb} in {p} {base}.", "Please note: in {p}, {s} {verb} {base}.",
    "{S} for {p} {verb} {base}, and {v} is the figure.", "Let it be noted that {base}, {s} {verb} in {p}.",
    "{S} ({v} in {p}) {verb} {base}.",
)

STEADY = (
    "{S} hardly budged in {p} {base}.", "{S} stayed where {it} [was|were] in {p} {base}.",
    "{P} brought no change to speak of in {s} {base}.", "It is worth a line that {s} in {p} remained at the level of {q}.",
    "{S} showed next to no movement in {p} {base}.", "Dear all, {s} held [its|their] ground at {v} in {p} {base}.",
    "{S} came out flat in {p} {base}.", "Flat {base}: {s} in {p}.", "{S} in {p} can be described as stable {base}.",
    "{S} marked time in {p} {base}.", "For {s}, {p} was a carbon copy of {q}.",
    "As good as unchanged {base}: that is {s} in {p}.", "{S} in {p} matched the {q} level almost exactly.",
    "Between {q} and {p}, {s} practically stood still.", "{S} virtually stood still in {p} {base}.",
    "The needle on {s} scarcely moved in {p} {base}.", "There is little to choose between {q} and {p} in {s}.",
    "{S}, nearly unchanged {base}, came to {v} in {p}.", "Did {s} move in {p} {base}? Hardly.",
    "{S} ended {p} just about where {q} had left [it|them].", "{P} closed with {s} all but unchanged {base}.",
    "In {p}, {s} settled at nearly the same level as in {q}.", "{S} remained on an even keel in {p} {base}.",
    "{S} of {v} in {p} [is|are] as good as the same as in {q}.", "{S} went sideways in {p} {base}.",
    "What changed in {s} in {p} {base}? Next to nothing.", "{S} flatlined in {p} {base}.", "* {S}, {p}: stable {base}",
    "Stability was the word for {s} in {p} {base}.", "{S} in {p} [is|are] no different from {q} to any degree that matters.",
    "As it turned out, {s} barely shifted in {p} {base}.", "In {p}, {s} stayed on the level of {q}.",
    "{S} showed no appreciable change in {p} {base}.", "{P} | {S} | {v} | flat {base}", "{S} kept to the {q} level in {p}.",
    "The reviewers describe {s} in {p} as flat {base}.", "{P} and {q} are as like as two peas in {s}.",
    "At {v}, {s} for {p} stayed within a whisker of {q}.", "{S} neither rose nor fell to any notable extent in {p} {base}.",
    "There was a standstill in {s} in {p} {base}.", "We ended {p} with {s} practically where {q} had been.",
    "In the end, {s} in {p} roughly equalled {q}.", "If you know {q}, you know {p}: {s} {be} all but unchanged.",
    "{P} held {s} where {q} had left [it|them].", "No news from {s}: {p} came in on the {q} level.",
)

SO_FAR = (
    "{P} has some days to go; {s} {has} come to {v} so far.", "Kindly note that {p} is incomplete: {s} {is} at {v} to date.",
    "With days still to come in {p}, {s} {is} at {v}.", "As of the last day delivered, {s} for {p} came to {v} so far.",
    "{S}, {p} to date, [adds|add] up to {v}.", "The unfinished month of {p} has brought us {s} of {v}.",
    "For the elapsed part of {p}, {s} [amounts|amount] to {v}.", "Not all of {p} is in; what is in puts {s} at {v}.",
    "Until further days of {p} come in, {s} {is} at {v}.", "{V} is where {s} [stands|stand] in {p} so far.",
    "Provisional, as {p} is still running: {s} of {v}.", "Our {p} to-date figure for {s} is {v}.",
    "{P} being still open, {s} {has} reached {v} to date.", "Interim reading for {p}: {s} at {v} so far.",
    "Thus far in {p}, {s} came to {v}.", "{S} [runs|run] at {v} in {p} thus far.",
    "The running total of {s} in {p} so far is {v}.", "We have booked {v} in {s} in {p} as of now.",
    "As of now, {p} shows {v} in {s}, with days outstanding.", "{P}, still in progress, has {s} at {v}.",
    "While {p} is in progress, {s} {has} come to {v}.", "What has {p} brought so far? {S} of {v}.",
    "* {P}, month to date – {s}: {v}", "{S} | {p} MTD | {v}", "Hello team, {p} is not yet closed, and {s} {is} at {v}.",
    "In the days of {p} counted so far, {s} came to {v}.", "{P} to this point: {s} of {v}.",
    "The interim figure for {s} in {p} is {v}; the month is not over.", "{S} reached {v} in the portion of {p} on file.",
    "On the days of {p} at hand, {s} came to {v}.", "{P} still has days to run, and {s} {has} come to {v} by now.",
    "By now, {s} in {p} {has} reached {v}.", "{S} to date in {p}, which is not yet complete: {v}.",
    "Month-to-date, {p} gives {s} of {v}.", "{S} for {p} [is|are] {v} on a month-to-date count.",
    "The {p} books are still open; they show {s} of {v} so far.",
    "At the time of writing, {p} is unfinished and has {s} at {v}.", "Subject to the remaining days, {s} for {p} {is} at {v}.",
    "Pending the rest of {p}, {s} [stands|stand] at {v}.", "So far, and {p} is not yet over, we count {v} in {s}.",
    "{P} is a month in progress, with {s} of {v} so far.", "Nothing final yet for {p}: {s} {is} at {v} so far.",
)
