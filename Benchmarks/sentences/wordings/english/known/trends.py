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
)

ODD = (
    "{S} {be} unusually {high} in {p}.", "In {p}, {s} {be} exceptionally {high}.", "{P} was an outlier for {s}.",
    "{S} in {p} {be} abnormally {high}.", "{S} {be} out of the ordinary in {p}.", "{P} stands out as an anomaly in {s}.",
    "{S} of {v} in {p} {be} highly unusual.", "{S} {be} far outside the usual range in {p}.",
    "At {v}, {s} {be} unusually {high} in {p}.", "{S} showed an anomaly in {p}.", "{S} {be} strikingly {high} in {p}.",
    "{S} in {p} {be} well outside the normal band.", "{P} saw {s} at an abnormal level.",
    "{S} hit an extraordinarily {high} {v} in {p}.", "{S} {be} freakishly {high} in {p}.",
    "By its own history, {s} in {p} {be} unusual.", "We rate {p} as exceptional for {s}.", "{S} in {p} {be} atypically {high}.",
    "In {p}, {s} {be} not in the usual range.", "{S}, at {v}, {be} anomalous in {p}.",
)

AHEAD = (
    "{S} will reach {v} in {p}.", "{S} {is} set to hit {v} in {p}.", "We expect {s} of {v} in {p}.",
    "By {p}, {s} will stand at {v}.", "In {p}, {s} will come to {v}.", "{S} {is} going to climb to {v} by {p}.",
    "{S} should land at {v} in {p}.", "{P} will bring {s} of {v}.", "{S} {is} on course for {v} in {p}.",
    "{S} {is} forecast at {v} for {p}.", "Our outlook for {p} puts {s} at {v}.", "{S} will rise to {v} in {p}.",
    "{S} {is} projected to reach {v} in {p}.", "{P} is going to see {s} of {v}.", "Next up, {s} of {v} in {p}.",
    "{S} {is} bound to come in at {v} in {p}.", "The plan is simple: {s} will be {v} in {p}.", "Look for {s} of {v} in {p}.",
    "{S} {is} likely to end {p} at {v}.", "We see {s} reaching {v} in {p}.",
)

AIMED = (
    "{S} {beat} {target} in {p}.", "In {p}, {s} {beat} {target}.", "{S} {beat} {target} by {c} in {p}.",
    "{S} came in {c} {above} {target} in {p}.", "{S} {beat} the {p} {bare}.", "At {v}, {s} {beat} {target} in {p}.",
    "In {p}, {s} {be} {above} {target}.", "{S} in {p} {be} {c} {above} {target}.", "{S} {be} {g} {above} {target} in {p}.",
    "{S} ended {p} {above} {target}.", "{S} finished {p} {c} {above} {target}.", "{P}: {s} {above} {target}.",
    "{S} of {v} {beat} {target} in {p}.", "{S} landed {above} {target} in {p}.", "With {v}, {s} {beat} the {bare} for {p}.",
    "For {p}, {s} came in {above} {target}.", "{S} {beat} {target} by {g} in {p}.", "- {S}, {p}: {c} {above} {target}",
    "{S} closed {p} {g} {above} {target}.", "Measured against {bare}, {s} {be} {c} {above} in {p}.",
)

FREE = (
    "On slide 4: {text}", "See table 2; {inner}", "{bare} (page 12).", "As section 3.1 shows, {inner}",
    "In our review of 14 documents we note that {inner}", "{bare}, as item 7 of the agenda says.", "Point 1 of 3: {inner}",
    "{bare}, see footnote 2.", "Under IFRS 15, {inner}", "Version 2.3 of this note: {inner}", "{bare} (figure 5).",
    "In chapter 2 we wrote that {inner}", "Meeting at 10:30: {inner}", "Ticket #4711: {inner}", "{bare}, as shown in chart 3.",
    "The top {n} {ds} are {list}; {inner}", "We run {n} {ds}: {list}. {text}", "There are {n} {ds} in all; {inner}",
    "Our {n} {ds} are {list}. {text}", "Of {n} {ds}, this note looks at one: {inner}",
)

RISING = {"gone": ("risen", "grown", "increased"), "moved": ("rose", "grew", "increased"), "growing": ("rising", "growing"),
          "noun": ("rise", "increase", "gain")}
FALLING = {"gone": ("fallen", "declined", "dropped"), "moved": ("fell", "declined", "dropped"), "growing": ("falling", "declining"),
           "noun": ("decline", "fall", "drop")}
ODDLY_HIGH, ODDLY_LOW = {"high": ("high",)}, {"high": ("low",)}
BEAT = {"beat": ("beat", "exceeded", "topped"), "above": ("above", "ahead of")}
MISSED = {"beat": ("missed", "fell short of", "undershot"), "above": ("below", "short of")}

REASONS = (
    "the price rise", "bad weather", "the new website", "a strike at a supplier", "the spring campaign", "stronger demand abroad",
    "the departure of two sales managers", "a competitor's closure", "higher energy prices", "the loyalty scheme", "school holidays",
    "better staffing", "the new pricing", "supply shortages", "a change in the product mix", "road works",
)
BECAUSE = (
    "because of", "due to", "thanks to", "owing to", "as a result of", "driven by", "on the back of", "caused by",
    "brought about by", "as a consequence of",
)
CAUSE_FIRST = ("{Because} {reason}, {inner}",)
CAUSE_LAST = ("{bare}, {because} {reason}.", "{bare} {because} {reason}.")
COINCIDED = (
    "This coincided with {noun} in {s} in {p} compared with {q}.", "It went along with {noun} in {s} in {p} compared with {q}.",
    "At the same time there was {noun} in {s} in {p} compared with {q}.",
    "In parallel there was {noun} in {s} in {p} compared with {q}.",
)
