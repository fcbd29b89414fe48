"""Held-out English wordings: time and beyond."""

STREAK = (
    "{P} makes it {k} monthly {nouns} in a row for {s}.", "{S} {moved} again in {p}, for the {nth} month in a row.",
    "{S} {has} {gone} month after month, {k} times in a row, most recently in {p}.",
    "The {noun} in {s} in {p} was the {nth} in succession.", "{S} in {p}: {nth} {noun} in succession.",
    "For {k} months in a row, up to and including {p}, {s} {has} {gone}.",
    "How long {has} {s} been {growing} as of {p}? For {k} months in a row.",
    "The series of monthly {nouns} in {s} reached {k} with {p}.", "{P} brought yet another {noun} in {s}, the {nth} in a row.",
    "Month by month, {s} {has} {gone} {k} times in succession, {p} being the latest.", "* {S}, {p}: {k} monthly {nouns} in a row",
    "{S} {has} been {growing} for {k} consecutive months, the latest being {p}.",
    "As of {p} we count {k} consecutive monthly {nouns} in {s}.",
    "It is now {k} months in a row that {s} {has} {gone}, counting {p}.", "In {p} came the {nth} monthly {noun} in a row in {s}.",
    "{S} recorded {a} {nth} monthly {noun} in succession in {p}.",
)

RISING = {
    "gone": ("risen", "increased", "gone up"),
    "moved": ("rose", "increased", "went up"),
    "growing": ("rising", "increasing", "going up"),
    "noun": ("rise", "increase"),
    "nouns": ("rises", "increases"),
}

FALLING = {
    "gone": ("fallen", "decreased", "gone down"),
    "moved": ("fell", "decreased", "went down"),
    "growing": ("falling", "decreasing", "going down"),
    "noun": ("fall", "decrease"),
    "nouns": ("falls", "decreases"),
}

ODD = (
    "{S} {be} far from the usual level in {p}.", "{P} is out of line for {s}: {v} is not a normal value.",
    "In {p}, {s} came in at an unusually {high} {v}.", "{S} left the normal range by a wide margin in {p}.",
    "What is unusual about {p}? {S} at {v}.", "{P} is a statistical outlier as far as {s} {is} concerned.",
    "The value of {s} in {p} is extraordinary.", "By the standards of past months, {s} in {p} {be} extremely {high}.",
    "Anomaly in {p}: {s} at {v}.", "{S} in {p} {be} {high} far beyond what is usual.",
    "With {v}, {s} in {p} broke out of the usual range.", "* Anomaly: {s}, {p}, {v}", "{S} in {p} {be} anything but usual.",
    "Unusually {high}: {s} of {v} in {p}.", "{P} does not fit the usual pattern of {s}.",
    "{S} deviated strongly from the norm in {p}.", "In {p}, {s} {be} exceptional by historical standards.",
)

ODDLY_HIGH = {"high": ("high",)}
ODDLY_LOW = {"high": ("low",)}

BEAT = {
    "beat": ("exceeded", "beat", "came in above"),
    "above": ("above", "ahead of"),
    "over": ("over", "above"),
    "beaten": ("exceeded", "beaten", "surpassed"),
    "yes": ("yes",),
    "sign": ("+",),
}

MISSED = {
    "beat": ("missed", "fell short of", "came in below"),
    "above": ("below", "behind"),
    "over": ("under", "below"),
    "beaten": ("missed", "not reached", "not met"),
    "yes": ("no",),
    "sign": ("-", "−"),
}

REASONS = (
    "the move to new premises", "the early Easter", "the weak dollar", "the price promotion", "a shortage of staff",
    "the new catalogue", "the product recall", "the opening of a competitor nearby", "the hot summer", "the change of supplier",
    "the new bonus scheme", "the flu season", "the introduction of online booking", "the sales training", "the long weekend",
    "the cold snap",
)

BECAUSE = (
    "prompted by", "triggered by", "explained by", "a result of", "brought on by", "a consequence of", "the work of", "down to",
)

CAUSE_FIRST = (
    "It was {reason} that led to this: {inner}", "{Reason} made the difference: {inner}", "Cause: {reason}. Effect: {inner}",
    "{Reason} is behind the following: {inner}", "We have an explanation, namely {reason}: {inner}",
)

CAUSE_LAST = (
    "{bare}, mainly {because} {reason}.", "{bare}. This was {because} {reason}.", "{bare} – {because} {reason}.",
    "{bare}. {Reason} led to this.", "{bare}; {reason} was the cause.", "{bare}. We put this down to {reason}.",
    "{bare}. What lies behind it is {reason}.", "{bare}. Without {reason}, this would not have happened.",
    "{bare}. The driver was {reason}.", "{bare}. Responsible for this: {reason}.",
)

COINCIDED = (
    "Over the same time, {s} {verb} in {p} compared with {q}.", "At the same time, {s} {be} {higher} in {p} than in {q}.",
    "In the same period, {s} {verb} in {p} compared with {q}.", "In parallel, {s} {verb} in {p} versus {q}.",
    "This came together with {noun} in {s} in {p} compared with {q}.", "Concurrently, {s} {verb} in {p} relative to {q}.",
    "Also in {p}, {s} {be} {up} on {q}.",
)

AHEAD = (
    "For {p} we are looking at {s} of {v}.", "{S} will amount to {v} in {p}.", "We project {s} of {v} for {p}.",
    "We anticipate {s} of {v} in {p}.", "{P}: {s} expected at {v}.", "In {p}, {s} {is} going to be {v}.",
    "Our estimate for {s} in {p} is {v}.", "{S} in {p} will likely come to {v}.", "{S} should reach {v} by {p}.",
    "According to our projection, {s} will be at {v} in {p}.", "What do we expect for {p}? {S} of {v}.",
    "* Forecast {p}: {s} of {v}", "{P} is set to close with {s} of {v}.", "By the end of {p}, {s} will have come to {v}.",
    "It is certain that {s} will hit {v} in {p}.", "We are planning for {s} of {v} in {p}.",
    "We are counting on {s} of {v} in {p}.",
)

AIMED = (
    "The {bare} for {s} in {p} was {beaten}.", "In {p}, the {bare} for {s} was {beaten}.", "{P}: {s} {c} {over} {bare}.",
    "With {s} of {v}, the {bare} for {p} was {beaten}.", "In {p}, {s} {be} {g} {over} the {bare}.",
    "Compared with the {bare}, {s} in {p} {be} {c} {over}.", "{S} in {p} came to {v} and so {beat} {target}.",
    "{S} closed out {p} with a figure {c} {above} the {bare}.", "At {v}, {s} for {p} {be} {c} {above} {target}.",
    "Did {s} reach the {bare} in {p}? {Yes}.", "Deviation from {bare} for {s} in {p}: {c} {over}.",
    "* {S}, {p}: {v}, {g} {over} {bare}", "{S} | {p} | {sign}{c} vs {bare}",
    "On {s}, we ended {p} with a figure {g} {above} {target}.", "{S} {beat} the {bare} set for {p}.",
    "{S} in {p}: {v}, or {c} {above} {bare}.",
)

FREE = (
    "Slide 6: {text}", "{bare} (see table 4).", "Page 3 of the report says: {inner}",
    "For the meeting on Tuesday at 14:00: {inner}", "{bare} (cf. note 17).", "{bare}, according to sheet 5 of the workbook.",
    "Paragraph 6.2: {inner}", "Line 18 of the file: {inner}", "{bare} (status: version 1.7).", "Memo no. 23: {inner}",
    "Question 3 was answered as follows: {inner}", "Part 1 of 4: {inner}", "{bare} (figure 9, right-hand side).",
    "The report covers {n} {ds}, namely {list}. {text}", "There are {n} {ds}: {list}. {text}",
    "All {n} {ds} use the same system. {text}", "Our list of {ds} has {n} entries: {list}. {text}",
    "From the minutes of room 305: {inner}",
)
