"""Known English wordings: time and beyond."""

STREAK = (
    "{S} {has} {gone} for {k} months in a row as of {p}.", "{S} {moved} for the {nth} month in a row in {p}.",
    "{P} was the {nth} straight month of {growing} {s}.", "In {p}, {s} {moved} for the {nth} consecutive month.",
    "{S} {moved} in {p} for the {nth} month running.", "{P} marked the {nth} straight {noun} in {s}.",
    "{P} brought the {nth} {noun} in a row in {s}.", "{S} {has} {gone} {k} months running through {p}.",
    "As of {p}, {s} {has} {gone} for {k} straight months.", "With {p}, {s} {has} {gone} {k} months in succession.",
    "{S} {has} now {gone} for {k} consecutive months, {p} included.", "It was the {nth} successive {noun} in {s} in {p}.",
    "{S} posted {a} {nth} consecutive {noun} in {p}.", "{S} in {p} {moved} for the {nth} time in a row.",
    "{P} extended the run of {growing} {s} to {k} months.", "{S} recorded the {nth} straight monthly {noun} in {p}.",
    "{P}: {nth} consecutive monthly {noun} in {s}.", "The {nth} straight {noun} in {s} came in {p}.",
    "In {p} {s} had {gone} {k} months in a row.", "{S}: {nth} monthly {noun} in a row in {p}.",
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

ODD = (
    "{S} {be} unusually {high} in {p}.", "In {p}, {s} {be} exceptionally {high}.", "{P} was an outlier for {s}.",
    "{S} in {p} {be} abnormally {high}.", "{S} {be} out of the ordinary in {p}.", "{P} stands out as an anomaly in {s}.",
    "{S} of {v} in {p} {be} highly unusual.", "{S} {be} far outside the usual range in {p}.",
    "At {v}, {s} {be} unusually {high} in {p}.", "{S} showed an anomaly in {p}.", "{S} {be} strikingly {high} in {p}.",
    "{S} in {p} {be} well outside the normal band.", "{P} saw {s} at an abnormal level.",
    "{S} hit an extraordinarily {high} {v} in {p}.", "{S} {be} freakishly {high} in {p}.",
    "By its own history, {s} in {p} {be} unusual.", "We rate {p} as exceptional for {s}.", "{S} in {p} {be} atypically {high}.",
    "In {p}, {s} {be} not in the usual range.", "{S}, at {v}, {be} anomalous in {p}.", "{P} is an outlier in {s}.",
    "{S} of {v} in {p} {be} out of line with history.", "For {s}, {p} was anything but normal.",
    "{S} in {p} {be} remarkably {high} by past standards.", "At {v}, {s} in {p} fell outside the normal range.",
    "{S}, {p}: unusually {high} at {v}.", "We flag {p} as an anomaly in {s}.", "{S} {be} wildly untypical in {p}.",
    "The {p} figure for {s} is abnormal.", "Nothing in the history of {s} prepares you for {p}: {v} is exceptional.",
    "{S} {be} {high} to an unusual degree in {p}.", "• Outlier: {s} in {p}", "{S} of {v} in {p} {be} not what is normally seen.",
    "Compared with its history, {s} {be} extremely {high} in {p}.", "The {s} figure of {p} is a statistical outlier.",
    "It is very unusual for {s} to be as {high} as in {p}.",
)

AHEAD = (
    "{S} will reach {v} in {p}.", "{S} {is} set to hit {v} in {p}.", "We expect {s} of {v} in {p}.",
    "By {p}, {s} will stand at {v}.", "In {p}, {s} will come to {v}.", "{S} {is} going to climb to {v} by {p}.",
    "{S} should land at {v} in {p}.", "{P} will bring {s} of {v}.", "{S} {is} on course for {v} in {p}.",
    "{S} {is} forecast at {v} for {p}.", "Our outlook for {p} puts {s} at {v}.", "{S} will rise to {v} in {p}.",
    "{S} {is} projected to reach {v} in {p}.", "{P} is going to see {s} of {v}.", "Next up, {s} of {v} in {p}.",
    "{S} {is} bound to come in at {v} in {p}.", "The plan is simple: {s} will be {v} in {p}.", "Look for {s} of {v} in {p}.",
    "{S} {is} likely to end {p} at {v}.", "We see {s} reaching {v} in {p}.", "Expect {s} of {v} in {p}.",
    "{S} [is|are] heading for {v} in {p}.", "{P} should see {s} of {v}.", "Come {p}, {s} will be {v}.",
    "{S} will have reached {v} by {p}.", "We pencil in {s} of {v} for {p}.", "Our model has {s} at {v} in {p}.",
    "{S} [is|are] expected to come in at {v} in {p}.", "By {p} we will see {s} at {v}.", "{S} will end up at {v} in {p}.",
    "The forecast for {p}: {s} at {v}.", "{S} [is|are] about to hit {v} in {p}.", "I am confident that {s} will make {v} in {p}.",
    "Guidance for {p} is {s} of {v}.", "{S} in {p} will not be far from {v}.", "{P} outlook: {s} {v}.",
)

AIMED = (
    "{S} {beat} {target} in {p}.", "In {p}, {s} {beat} {target}.", "{S} {beat} {target} by {c} in {p}.",
    "{S} came in {c} {above} {target} in {p}.", "{S} {beat} the {p} {bare}.", "At {v}, {s} {beat} {target} in {p}.",
    "In {p}, {s} {be} {above} {target}.", "{S} in {p} {be} {c} {above} {target}.", "{S} {be} {g} {above} {target} in {p}.",
    "{S} ended {p} {above} {target}.", "{S} finished {p} {c} {above} {target}.", "{P}: {s} {above} {target}.",
    "{S} of {v} {beat} {target} in {p}.", "{S} landed {above} {target} in {p}.", "With {v}, {s} {beat} the {bare} for {p}.",
    "For {p}, {s} came in {above} {target}.", "{S} {beat} {target} by {g} in {p}.", "- {S}, {p}: {c} {above} {target}",
    "{S} closed {p} {g} {above} {target}.", "Measured against {bare}, {s} {be} {c} {over} in {p}.",
    "{S} {beat} {target} for {p}.", "{S} vs {bare}, {p}: {c} {over}.", "{S} came out {c} {above} {target} in {p}.",
    "Against {target}, {s} {be} {c} {over} in {p}.", "{P} {s} came to {v}, {above} {target}.", "{S} {beat} the {bare} of {p}.",
    "At {v}, {s} ended {p} {above} {target}.", "{S} {be} {g} {over} {target} in {p}.", "We were {c} {over} {bare} on {s} in {p}.",
    "{P}: {s} {g} {over} {target}.", "On {s}, we came in {above} {bare} in {p}.", "{S} in {p} {beat} what was budgeted.",
    "• {S}, {p}: {c} {over} {bare}", "In {p}, {s} of {v} {beat} {target}.",
    "Measured against {target}, {s} in {p} came in {g} {over}.", "{S}: {p} {above} {bare}.",
)

FREE = (
    "On slide 4: {text}", "See table 2; {inner}", "{bare} (page 12).", "As section 3.1 shows, {inner}",
    "In our review of 14 documents we note that {inner}", "{bare}, as item 7 of the agenda says.", "Point 1 of 3: {inner}",
    "{bare}, see footnote 2.", "Under IFRS 15, {inner}", "Version 2.3 of this note: {inner}", "{bare} (figure 5).",
    "In chapter 2 we wrote that {inner}", "Meeting at 10:30: {inner}", "Ticket #4711: {inner}", "{bare}, as shown in chart 3.",
    "The top {n} {ds} are {list}; {inner}", "We run {n} {ds}: {list}. {text}", "There are {n} {ds} in all; {inner}",
    "Our {n} {ds} are {list}. {text}", "Of {n} {ds}, this note looks at one: {inner}", "From page 7 of the pack: {text}",
    "{bare} (see appendix B2).", "Re item 4: {inner}", "Draft 3, paragraph 2: {inner}", "Call at 9:15 tomorrow; {inner}",
    "{bare}, cf. exhibit 11.", "{bare} (source: ERP export v4.2).", "Under section 404, {inner}", "Answer to question 6: {inner}",
    "Action point 12 is done. {text}", "{n} {ds} report to us: {list}. {text}",
    "For all {n} {ds} the same template applies. {text}", "Room 204, agenda point 3: {inner}", "Email 2 of 5. {text}",
    "{bare} (chart 8, left).", "As slide 15 has it, {inner}",
)

RISING = {
    "gone": ("risen", "grown", "increased", "gone up", "climbed"),
    "moved": ("rose", "grew", "increased", "went up", "climbed"),
    "growing": ("rising", "growing", "climbing"),
    "noun": ("rise", "increase", "gain"),
    "nouns": ("increases", "gains"),
}

FALLING = {
    "gone": ("fallen", "declined", "dropped", "gone down"),
    "moved": ("fell", "declined", "dropped", "went down"),
    "growing": ("falling", "declining", "shrinking"),
    "noun": ("decline", "fall", "drop", "decrease"),
    "nouns": ("decreases", "declines"),
}

ODDLY_HIGH = {"high": ("high",)}
ODDLY_LOW = {"high": ("low",)}

BEAT = {
    "beat": ("beat", "exceeded", "topped", "outperformed", "surpassed", "cleared"),
    "above": ("above", "ahead of", "over", "better than"),
    "over": ("over",),
}

MISSED = {
    "beat": ("missed", "fell short of", "undershot", "underperformed", "came up short of", "failed to reach"),
    "above": ("below", "short of", "under", "worse than"),
    "over": ("under",),
}

REASONS = (
    "the price rise", "bad weather", "the new website", "a strike at a supplier", "the spring campaign", "stronger demand abroad",
    "the departure of two sales managers", "a competitor's closure", "higher energy prices", "the loyalty scheme",
    "school holidays", "better staffing", "the new pricing", "supply shortages", "a change in the product mix", "road works",
    "the strong pound", "a shortage of drivers", "the new store layout", "the tax change", "the trade fair",
    "the longer opening week", "a rival's price cut", "the heat wave", "the supplier switch", "the television campaign",
    "the rail strike", "our new sales team", "the change of management", "the software outage", "the bank holiday",
    "the mild winter",
)

BECAUSE = (
    "because of", "due to", "thanks to", "owing to", "as a result of", "driven by", "on the back of", "caused by",
    "brought about by", "as a consequence of", "on account of", "in response to", "in the wake of", "by reason of", "courtesy of",
    "in consequence of", "attributable to",
)

CAUSE_FIRST = ("{Because} {reason}, {inner}", "The reason is {reason}: {inner}", "{Reason} did it: {inner}")

CAUSE_LAST = (
    "{bare}, {because} {reason}.", "{bare} {because} {reason}.", "{bare} ({because} {reason}).", "{bare}. {Reason} explains it.",
    "{bare}, and {reason} is why.",
)

COINCIDED = (
    "This coincided with {noun} in {s} in {p} compared with {q}.", "It went along with {noun} in {s} in {p} compared with {q}.",
    "At the same time there was {noun} in {s} in {p} compared with {q}.",
    "In parallel there was {noun} in {s} in {p} compared with {q}.", "Over the same span, {s} {went} in {p} against {q}.",
    "Meanwhile {s} {went} in {p} against {q}.", "In the same breath, {s} {went} in {p} against {q}.",
    "Alongside, there was {noun} in {s} in {p} against {q}.",
)
