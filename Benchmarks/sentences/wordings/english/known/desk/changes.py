"""English wordings of the weekly desk of a sales analyst, a controller and a store manager: changes."""

from fractions import Fraction

BY_COUNT = (
    "{S} {verb} by {n} in {p} {base}.", "{S} {verb} by {n} to {v} in {p} {base}.", "{S} {verb} by a count of {n} in {p} {base}.",
    "{S} {verb} in {p} {base}, by {n} to a total of {v}.", "{S} in {p}: {v}, which is {n} {more} {than}.",
    "{S} in {p}: {v}, {sign}{n} {base}.", "{S} in {p} came to {v}, {noun} of {n} {base}.",
    "{S} in {p} came to {v}. That is {n} {more} {than}.",
    "{S} [was|were] {n} {higher} in {p} {than}, namely {v}.", "{S} [has|have] {done} by {n} in {p} {base}.",
    "{S}, change in {p} {base}: {sign}{n}.", "{P} brought {v} for {s}, {n} {more} {than}.", "{P} shows {noun} of {n} in {s} {base}.",
    "{P} shows {noun} of {n} to {v} in {s} {base}.", "In {p}, {s} {verb} by {n} {base}.", "In {p}, {s} came to {v}, {n} {more} {than}.",
    "In {p} we had {v} for {s}, and thus {n} {more} {than}.", "In {p} we recorded {noun} of {n} in {s} {base}.",
    "In {p}, there was {noun} of {n} in {s} {base}.", "In absolute figures, {s} {verb} by {n} in {p} {base}.",
    "In absolute terms, the change in {s} in {p} {base} is {sign}{n}.", "With {v} in {p}, {s} [was|were] {n} {higher} {than}.",
    "With {noun} of {n} {base}, {s} came to {v} in {p}.", "The count for {s} in {p} {verb} by {n} {base}, to {v}.",
    "The difference in {s} in {p} {base} is {sign}{n}.", "The number for {s} {verb} from {v0} to {v} in {p} {base}, so by {n}.",
    "The report for {p} shows {v} for {s}, {sign}{n} {base}.", "There was {noun} of {n} in {s} in {p} {base}.",
    "We counted {n} {more} for {s} in {p} {than}.", "We saw {s} {go} by {n} to {v} in {p} {base}.",
    "We recorded {noun} of {n} for {s} in {p} {base}.",
    "By how many did {s} {go} in {p} {base}? By {n}.", "By {n}, {s} {verb} to {v} in {p} {base}.",
    "{Base}, {s} {verb} by {n} in {p}.", "{Base}, {s} {verb} by {n} to {v} in {p}.", "{Noun} of {n} in {s} was recorded for {p} {base}.",
    "{N} {more} {than}: {p} came to {v} for {s}.",
)

TIMES = (
    "{S} in {p} amounted to {x} times the value of {q}.", "{S} [was|were] {x} times as high in {p} as in {q}.",
    "In {p}, {s} reached {x} times the value of {q}.",
)

TWICE = (
    "{S} {verb} from {q} to {p}.", "In {p}, {s} came to {times} the value of {q}.", "Compared with {q}, {s} {verb} by {p}.",
)

MULTIPLES = (
    ({"verb": ("doubled",), "times": ("twice", "double")}, 2),
    ({"verb": ("tripled",), "times": ("three times", "triple")}, 3),
    ({"verb": ("quadrupled",), "times": ("four times",)}, 4),
    ({"verb": ("halved",), "times": ("half",)}, Fraction(1, 2)),
)

WAY = (
    "{S} {verb} in {p} {base}.", "{S} {verb} {base} in {p}.", "{S} {verb} to {v} in {p} {base}.",
    "{S} {verb} in {p} {base}, from {v0} to {v}.",
    "{S} [was|were] {higher} in {p} {than}.", "{S} [was|were] {higher} in {p} {than}, at {v}.", "{S} [has|have] {done} in {p} {base}.",
    "{S} came to {v} in {p} and [was|were] thus {higher} {than}.", "{S} came to {v} in {p}. That is {higher} {than}.",
    "{S} in {p} showed {noun} {base}.", "{S} in {p}: {v}, {higher} {than}.", "{S} in {p}: {up} {base}.",
    "{S} recorded {noun} in {p} {base}.",
    "{S} recorded {noun} to {v} in {p} {base}.", "{P} saw {noun} in {s} {base}.", "{P} brought {noun} in {s} {base}.",
    "{P} brought {s} of {v}, {higher} {than}.", "{P}: {noun} in {s} {base}.", "In {p}, {s} {verb} {base}.",
    "In {p}, {s} {verb} to {v} {base}.",
    "In {p}, {s} [was|were] {higher} {than}.", "In {p} there was {noun} in {s} {base}.", "In {p} we recorded {noun} in {s} {base}.",
    "In {p} we had {higher} {s} {than}.", "With {v}, {s} in {p} [was|were] {higher} {than}.", "With {v} in {p}, {s} {verb} {base}.",
    "The value for {s} in {p} is {higher} {than}.",
    "The report for {p} shows {noun} in {s} {base}.",
    "The {p} figure for {s}, {v}, is {higher} {than}.", "There was {noun} in {s} in {p} {base}.",
    "We recorded {noun} in {s} in {p} {base}.", "We can report {noun} in {s} for {p} {base}.", "We saw {s} {go} in {p} {base}.",
    "How did {s} develop in {p} {base}? {It} {verb}.", 
    "{Base}, {s} {verb} in {p}.", "{Base}, {s} [was|were] {higher} in {p}.", "{Noun} in {s} was recorded for {p} {base}.",
)

FORCE = (
    "{S} {verb} in {p} {base}.", "{S} {verb} {base} in {p}.", "{S} {verb} in {p} {base}, to {v}.",
    "{S} {verb} {base} and came to {v} in {p}.",
    "{S} {verb} in {p} {base}, from {v0} to {v}.", "{S} {verb} in {p} {base} and ended at {v}.", "{S} ({v}) {verb} in {p} {base}.",
    "{S}, which stood at {v0} before, {verb} in {p} {base}.", "{S} for {p} {verb} {base}.", "{P}: {s} {verb} {base}.",
    "{P} report: {s} {verb} {base}.", "In {p}, {s} {verb} {base}.", "In {p}, {s} {verb} {base} to {v}.", "In {p} our {s} {verb} {base}.",
    "With {v} in {p}, {s} {verb} {base}.", "From {v0}, {s} {verb} to {v} in {p} {base}.", "For {p} we note that {s} {verb} {base}.",
    "For {p} we report that {s} {verb} {base}.", "As the report for {p} shows, {s} {verb} {base}.",
    "As you can see, {s} {verb} in {p} {base}.",
    "It is worth noting that {s} {verb} in {p} {base}.", "It should be noted that in {p} {s} {verb} {base}.",
    "The report shows that {s} {verb} in {p} {base}.", "The figures tell us that {s} {verb} in {p} {base}.",
    "The value for {s} {verb} in {p} {base}.", "The level of {s} {verb} in {p} {base}.", "We find that {s} {verb} in {p} {base}.",
    "We saw in {p} that {s} {verb} {base}.", "We noticed that {s} {verb} to {v} in {p} {base}.",
    "We must report that {s} {verb} in {p} {base}.",
    "What happened to {s} in {p}? {It} {verb} {base}.", "How did {s} do in {p} {base}? {It} {verb}.", "{Base}, {s} {verb} in {p}.",
    "{Base}, {s} {verb} in {p} to {v}.", "{Base}, our desk finds that {s} {verb} in {p}.",
)

FAVOUR = (
    "{S} {word} in {p} {base}.", "{S} {word} by {c} in {p} {base}.", "{S} {word} {base} in {p}, to {v}.",
    "{S} {word} from {v0} to {v} in {p} {base}.",
    "{S} developed {adverb} in {p} {base}.", "{S} developed {adverb} {base} in {p} and came to {v}.", "{S} showed {noun} in {p} {base}.",
    "{S} showed {noun} of {c} in {p} {base}.", "{S} [was|were] {adjective} in {p} {than}.",
    "{S} [was|were] {adjective} in {p} {than}, at {v}.",
    "{S} in {p}: {noun} {base}.", "{S} in {p}: {adjective} {than}.", "{S} in {p} came to {v}, {adjective} {than}.",
    "{S} in {p} came to {v}. This is {noun} {base}.", "{S}, at {v} in {p}, [was|were] {adjective} {than}.",
    "{P} saw {noun} in {s} {base}.", "{P} saw {s} {plain} {base}.",
    "{P} was {adjective} than its comparison on {s}, that is {adjective} {than}.",
    "{P} brought {noun} in {s} {base}.", "In {p}, {s} {word} {base}.", "In {p}, {s} {word} by {c} {base}.",
    "In {p}, there was {noun} in {s} {base}.",
    "In {p}, the development of {s} was {view} {base}.", "In {p} we recorded {noun} in {s} {base}.",
    "In {p} we had {tidings} on {s}: {v}, {adjective} {than}.",
    "With {v}, {s} in {p} [was|were] {adjective} {than}.", "With {v} in {p}, {s} {word} {base}.",
    "With {c} of difference, {s} {word} in {p} {base}.",
    "The change in {s} in {p} {base} is {view}.", "The change in {s} from {v0} to {v} in {p} {base} is {view}.",
    "The development of {s} in {p} {base} was {view}.", "The situation for {s} {word} in {p} {base}.",
    "The result for {s} in {p} was {adjective} {than}.", "The {p} value for {s} is {adjective} {than}.",
    "There was {noun} of {c} in {s} in {p} {base}.",
    "There is {tidings} on {s}: in {p} {it} {word} {base}.", "It is {tidings} that {s} came to {v} in {p} {base}.",
    "We consider the change in {s} in {p} {base} to be {view}.", "We can report {noun} in {s} for {p} {base}.",
    "We recorded {noun} in {s} of {c} in {p} {base}.", "We saw {s} {plain} in {p} {base}, from {v0} to {v}.",
    "Did {s} {plain} in {p} {base}? Yes.", "How are we to judge {s} in {p} {base}? As {view}.",
    "{Base}, {s} {word} in {p}.", "{Base}, the change in {s} in {p} is {view}.", "{Noun} in {s} was recorded in {p} {base}.",
    "{Tidings} from {p}: {s} {word} {base}.",
)

GOOD = {
    "word": ("improved", "got better", "changed for the better", "developed favourably", "developed positively"),
    "plain": ("improve", "get better", "change for the better"),
    "noun": ("an improvement", "a positive change", "a favourable change"),
    "adjective": ("better", "more favourable"),
    "adverb": ("favourably", "positively", "well"),
    "view": ("good", "favourable", "positive", "pleasing"),
    "tidings": ("good news", "positive news"),
}

BAD = {
    "word": ("deteriorated", "got worse", "worsened", "changed for the worse", "developed unfavourably", "developed negatively"),
    "plain": ("deteriorate", "get worse", "worsen", "change for the worse"),
    "noun": ("a deterioration", "a negative change", "an unfavourable change"),
    "adjective": ("worse", "less favourable"),
    "adverb": ("unfavourably", "negatively", "badly"),
    "view": ("bad", "unfavourable", "negative", "disappointing"),
    "tidings": ("bad news", "negative news"),
}

STRONG = {
    True: (
        "rose sharply", "increased sharply", "grew strongly", "rose massively", "increased enormously", "rose dramatically", "soared",
        "surged", "jumped", "shot up", "showed a massive increase", "recorded an enormous increase", "recorded a huge rise", "increased drastically",
        "saw very strong growth", "climbed very steeply", "rose very strongly", "made a huge jump",
    ),
    False: (
        "fell sharply", "dropped sharply", "declined sharply", "fell massively", "decreased enormously", "fell dramatically", "plunged",
        "collapsed", "slumped", "plummeted", "showed a massive decrease", "recorded an enormous drop", "recorded a huge fall",
        "decreased drastically", "saw a very strong decline", "fell very steeply", "dropped very strongly", "suffered a heavy slump",
    ),
}

WEAK = {
    True: (
        "rose slightly", "increased slightly", "grew slightly", "rose marginally", "increased minimally", "grew a little",
        "rose only a little", "edged up", "showed a slight increase", "recorded a marginal increase", "recorded a small rise", "saw minimal growth",
        "rose by very little", "increased ever so slightly", "went up only slightly", "was up just a fraction",
    ),
    False: (
        "fell slightly", "decreased slightly", "declined slightly", "fell marginally", "decreased minimally", "fell a little",
        "fell only a little", "edged down", "showed a slight decrease", "recorded a marginal decrease", "recorded a small fall",
        "saw a minimal decline", "fell by very little", "decreased ever so slightly", "went down only slightly",
    ),
}

# What grew or fell a little may have done so by much, to some.
VAGUE = ("grew a little", "fell a little", "jumped")

STEADY = (
    "{S} remained stable in {p} {base}.", "{S} remained stable in {p} {base}, at {v}.", "{S} remained almost unchanged in {p} {base}.",
    "{S} remained at the level of {q} in {p}.", "{S} stayed practically the same in {p} {base}.",
    "{S} stayed at around the same level in {p} {base}.",
    "{S} did not change significantly in {p} {base}.", "{S} hardly changed in {p} {base}.", "{S} scarcely moved in {p} {base}.",
    "{S} moved sideways in {p} {base}.", "{S} [was|were] practically unchanged in {p} {base}.",
    "{S} [was|were] as high in {p} as in {q}, at {v}.",
    "{S} [was|were] at the same level in {p} as in {q}.", "{S} [was|were] stable in {p}, with {v} against {v0} in {q}.",
    "{S} showed practically no change in {p} {base}.", "{S} in {p} [was|were] in line with {q}.",
    "{S} in {p}: practically no change {base}.",
    "{S} in {p}: stable {base}.", "{S} in {p}: {v}, the same level as in {q}.", "{S} maintained the level of {q} in {p}.",
    "{S} came to {v} in {p}. The change {base} is negligible.", "{S} came to {v} in {p}, practically the same as in {q}.",
    "{P} brought no real change in {s} {base}.", "{P} confirmed the level of {q} for {s}.", "{P} was at the level of {q} for {s}.",
    "In {p}, {s} remained constant {base}.", "In {p}, {s} hardly differed from {q}.", "In {p}, {s} stood at the level of {q}.",
    "In {p} there was practically no change in {s} {base}.", "In {p} we held {s} at the level of {q}.", "In {p} we saw stable {s} {base}.",
    "With {v} in {p}, {s} remained at the level of {q}.", "With {v} in {p}, {s} [was|were] practically unchanged {base}.",
    "There was no significant change in {s} in {p} {base}.", "There was hardly any change in {s} in {p} {base}.",
    "The change in {s} in {p} {base} is marginal.", "The change in {s} in {p} {base} is negligible.",
    "The level of {s} in {p} is the same as in {q}.",
    "The difference between {p} and {q} in {s} is negligible.", "We see stability in {s} in {p} {base}.",
    "We recorded stable {s} in {p} {base}.",
    "Was there any change in {s} in {p} {base}? Practically none.", "How did {s} develop in {p} {base}? Practically unchanged.",
    "{Base}, {s} remained stable in {p}.", "{Base}, {s} in {p} hardly changed.",
    "Between {q} and {p} there was practically no change in {s}.",
)

SO_FAR = (
    "{S} in {p} so far: {v}.", "{S} in {p} so far amounted to {v}.", "{S} in {p} [has|have] come to {v} so far; the month is not over.",
    "{S} in {p} to date [amounts|amount] to {v}.", "{S} in {p} to date: {v}, month not complete.",
    "{S} [has|have] reached {v} so far in {p}.",
    "{S} [has|have] amounted to {v} in {p} to date.", "{S} [has|have] come to {v} in the current month of {p} so far.",
    "{S} in {p}, which is not yet complete, [has|have] come to {v} so far.", "{S} in {p}, as far as booked to date: {v}.",
    "{P} is still running. So far, {s} [amounts|amount] to {v}.", "{P} is not yet closed; {s} to date: {v}.",
    "{P} is not complete yet, and so far we have {s} of {v}.", "{P} so far has brought {s} of {v}.",
    "{P} has brought {v} in {s} up to now.",
    "{P} to date shows {v} for {s}.", "{P} (not yet complete): {s} {v} so far.", "In {p} so far, {s} [has|have] come to {v}.",
    "In {p} so far we have recorded {s} of {v}.", "In {p} to date, {s} [stands|stand] at {v}.",
    "In the current month, {p}, {s} so far [is|are] {v}.",
    "In the part of {p} that is booked, {s} came to {v}.", "So far in {p} we have booked {v} of {s}.", "So far, {p} shows {s} of {v}.",
    "So far, {s} in {p} [has|have] reached {v}.", "To date, {s} for {p} [has|have] come to {v}.", "To date, {p} has brought {v} for {s}.",
    "Up to now, {s} in {p} [has|have] come to {v}.", "Up to now we have {v} of {s} for {p}.", "Until now we have booked {s} of {v} in {p}.",
    "As {p} is not over yet, {s} of {v} [is|are] only an interim figure.",
    "As of today, {s} in {p} [stands|stand] at {v}; the month is still running.",
    "The interim figure for {s} in {p} is {v}; the month is still running.", "The month-to-date figure for {s} in {p} is {v}.",
    "The value of {s} for {p} so far is {v}.", "The current month, {p}, has brought {s} of {v} so far.",
    "We have reached {v} in {s} for {p} so far.", "We do not have the full month of {p} yet; {s} so far [is|are] {v}.",
    "Where do we stand with {s} in {p}? At {v} so far.", "How much {s} [has|have] there been in {p} to date? {V}.",
    "Interim figure for {p}, month still running: {s} of {v}.", "Provisional figure, {p} to date: {s} {v}.",
    "{V} is the interim figure for {s} in {p}, which is still running.", "{V} so far is what {s} [comes|come] to in {p}.",
    "With {p} still open, {s} to date [comes|come] to {v}.",
)
