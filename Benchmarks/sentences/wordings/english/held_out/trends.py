"""Held-out English wordings: time and beyond."""

STREAK = (
    "That makes {k} {nouns} in a row for {s} as of {p}.", "{P} was {nth} in a run of straight monthly {nouns} in {s}.",
    "{S} {has} now {gone} {k} months back to back, up to and including {p}.",
    "In {p}, {s} {moved} yet again, the {nth} month running.", "{S}, {p}: {nth} {noun} in as many months.",
    "The {p} {noun} in {s} was the {nth} back to back.",
    "{S} {moved} in each of the {k} months to {p}, but not in the month before those.",
    "For the {nth} consecutive month, {s} {moved} in {p}.", "With the {noun} of {p}, {s} {has} {gone} {k} months on the trot.",
    "The {noun} in {s} in {p} made it {k} in a row.", "{S} {has} been {growing} for {k} months without a break as of {p}.",
    "• {S}: {nth} straight monthly {noun} in {p}", "{P} was the {nth} month in the run of {growing} {s}.",
    "{S} {moved} {k} months in a row to {p}.", "As at {p}, the run of monthly {nouns} in {s} is {k} long.",
    "Month number {k} of uninterrupted {nouns} in {s} came in {p}.",
)
RISING = {"gone": ("risen", "gone up", "climbed"), "moved": ("went up", "climbed", "rose"), "growing": ("climbing", "rising"),
          "noun": ("increase",), "nouns": ("increases", "gains")}
FALLING = {
    "gone": ("fallen", "gone down", "declined"),
    "moved": ("went down", "fell", "declined"),
    "growing": ("falling", "shrinking"),
    "noun": ("decrease",),
    "nouns": ("decreases", "declines"),
}

ODD = (
    "{P} is an outlier in {s}.", "{S} of {v} in {p} {be} out of line with history.", "For {s}, {p} was anything but normal.",
    "{S} in {p} {be} remarkably {high} by past standards.", "At {v}, {s} in {p} fell outside the normal range.",
    "{S}, {p}: unusually {high} at {v}.", "We flag {p} as an anomaly in {s}.", "{S} {be} wildly untypical in {p}.",
    "The {p} figure for {s} is abnormal.", "Nothing in the history of {s} prepares you for {p}: {v} is exceptional.",
    "{S} {be} {high} to an unusual degree in {p}.", "• Outlier: {s} in {p}",
    "{S} of {v} in {p} {be} not what is normally seen.", "Compared with its history, {s} {be} extremely {high} in {p}.",
    "The {s} figure of {p} is a statistical outlier.", "It is very unusual for {s} to be as {high} as in {p}.",
)
ODDLY_HIGH, ODDLY_LOW = {"high": ("high",)}, {"high": ("low",)}
BEAT = {"beat": ("outperformed", "surpassed", "cleared"), "above": ("over", "better than", "above"), "over": ("over",)}
MISSED = {
    "beat": ("underperformed", "came up short of", "failed to reach"),
    "above": ("under", "worse than", "below"),
    "over": ("under",),
}

REASONS = (
    "the strong pound", "a shortage of drivers", "the new store layout", "the tax change", "the trade fair",
    "the longer opening week", "a rival's price cut", "the heat wave", "the supplier switch", "the television campaign",
    "the rail strike", "our new sales team", "the change of management", "the software outage", "the bank holiday",
    "the mild winter",
)
BECAUSE = (
    "on account of", "in response to", "in the wake of", "by reason of", "courtesy of", "in consequence of", "attributable to",
)
CAUSE_FIRST = ("The reason is {reason}: {inner}", "{Reason} did it: {inner}")
CAUSE_LAST = ("{bare} ({because} {reason}).", "{bare}. {Reason} explains it.", "{bare}, and {reason} is why.")
COINCIDED = ("Over the same span, {s} {went} in {p} against {q}.", "Meanwhile {s} {went} in {p} against {q}.",
             "In the same breath, {s} {went} in {p} against {q}.", "Alongside, there was {noun} in {s} in {p} against {q}.")

AHEAD = (
    "Expect {s} of {v} in {p}.", "{S} [is|are] heading for {v} in {p}.", "{P} should see {s} of {v}.",
    "Come {p}, {s} will be {v}.", "{S} will have reached {v} by {p}.", "We pencil in {s} of {v} for {p}.",
    "Our model has {s} at {v} in {p}.", "{S} [is|are] expected to come in at {v} in {p}.", "By {p} we will see {s} at {v}.",
    "{S} will end up at {v} in {p}.", "The forecast for {p}: {s} at {v}.", "{S} [is|are] about to hit {v} in {p}.",
    "I am confident that {s} will make {v} in {p}.", "Guidance for {p} is {s} of {v}.", "{S} in {p} will not be far from {v}.",
    "{P} outlook: {s} {v}.",
)
AIMED = (
    "{S} {beat} {target} for {p}.", "{S} vs {bare}, {p}: {c} {over}.", "{S} came out {c} {above} {target} in {p}.",
    "Against {target}, {s} {be} {c} {over} in {p}.", "{P} {s} came to {v}, {above} {target}.", "{S} {beat} the {bare} of {p}.",
    "At {v}, {s} ended {p} {above} {target}.", "{S} {be} {g} {over} {target} in {p}.",
    "We were {c} {over} {bare} on {s} in {p}.", "{P}: {s} {g} {over} {target}.", "On {s}, we came in {above} {bare} in {p}.",
    "{S} in {p} {beat} what was budgeted.", "• {S}, {p}: {c} {over} {bare}", "In {p}, {s} of {v} {beat} {target}.",
    "Measured against {target}, {s} in {p} came in {g} {over}.", "{S}: {p} {above} {bare}.",
)
FREE = (
    "From page 7 of the pack: {text}", "{bare} (see appendix B2).", "Re item 4: {inner}", "Draft 3, paragraph 2: {inner}",
    "Call at 9:15 tomorrow; {inner}", "{bare}, cf. exhibit 11.", "{bare} (source: ERP export v4.2).",
    "Under section 404, {inner}", "Answer to question 6: {inner}", "Action point 12 is done. {text}",
    "{n} {ds} report to us: {list}. {text}", "For all {n} {ds} the same template applies. {text}",
    "Room 204, agenda point 3: {inner}", "Email 2 of 5. {text}", "{bare} (chart 8, left).", "As slide 15 has it, {inner}",
)
