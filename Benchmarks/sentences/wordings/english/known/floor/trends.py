"""English wordings of a sales analyst, a controller and a store manager: time and beyond."""

STREAK = (
    "{S} [has|have] now {gone} {k} months in a row, {p} included.", "{P} was the {nth} month running in which {s} {moved}.",
    "With {p}, {s} {moved} for the {nth} consecutive month.",
)

RISING = {
    "gone": ("risen", "gone up", "increased"), "moved": ("rose", "went up", "increased"), "go": ("rise", "go up", "increase"),
    "ing": ("rising", "increasing"), "noun": ("increase", "rise"), "nouns": ("increases", "rises"), "slide": ("rise", "upturn"),
}
FALLING = {
    "gone": ("fallen", "gone down", "decreased"), "moved": ("fell", "went down", "decreased"), "go": ("fall", "go down", "decrease"),
    "ing": ("falling", "decreasing"), "noun": ("decrease", "fall"), "nouns": ("decreases", "falls"), "slide": ("decline", "downturn"),
}

ODD = (
    "{S} in {p} {be} unusually {high}.", "At {v}, {s} in {p} {be} far outside the usual range.",
    "The {p} figure for {s} is an outlier.", "For {p} we have an exceptionally {high} value for {s}: {v}.",
    "{S} of {v} in {p} [is|are] not normal for us.", "We have never had a month like {p} for {s}; {v} is exceptional.",
    "Never before had we seen {s} as {high} as in {p}.", "In {p}, {s} departed sharply from what we are used to, at {v}.",
    "{V} for {s} in {p} is extraordinarily {high}.", "What is unusual in the {p} report? {S}, at {v}.",
    "{S} in {p}: extreme outlier at {v}",
    "Compared with all the months before, {s} in {p} {be} abnormally {high}.",
    "Please check {s} for {p}: the value of {v} is out of the ordinary.",
)
ODDLY_HIGH = {"high": ("high",)}
ODDLY_LOW = {"high": ("low",)}

AHEAD = ("{S} will amount to {v} in {p}.", "We expect {s} of {v} in {p}.", "For {p} we forecast {s} of {v}.")

AIMED = (
    "{S} {beat} the {bare} in {p} by {c}.", "In {p}, {s} came to {v} and {beat} the {bare}.", "We {beat} the {bare} for {s} in {p} by {g}.",
    "At {v}, {s} in {p} ended {above} the {bare}.", "{S} in {p}: {v}, {c} {above} the {bare}.",
    "Against the {bare}, {s} in {p} ended {g} {over}.",
    "The {bare} for {s} was {reached} in {p}.", "The {bare} for {s} in {p} was {reached} by {c}.",
    "The gap to the {bare} for {s} in {p} is {g}, and we are {over}.", "{S} [was|were] {c} {above} {target} in {p}.",
    "How did {s} do against the {bare} in {p}? We {beat} it by {c}.", "Measured by the {bare}, {p} was {luck}: {s} ended {g} {over}.",
    "{S} versus {bare}, {p}: {g} {over}", "{S} for {p} ended {g} {above} the level of the {bare}.",
    "{P} closed with {s} {c} {above} the {bare}.",
    "With {s} of {v} in {p} we {beat} the {bare}.", "In {p} we were {above} the {bare} for {s}.",
    "We had set ourselves a {bare} for {s} in {p}, and we {beat} it.",
)
BEAT = {
    "beat": ("beat", "exceeded", "surpassed"), "above": ("above", "over", "ahead of"), "over": ("above", "over"), "side": ("above",),
    "win": ("beat",), "luck": ("a success",), "reached": ("exceeded", "surpassed"), "make": ("make",), "yes": ("yes",),
}
MISSED = {
    "beat": ("missed", "fell short of"), "above": ("below", "under", "short of"), "over": ("below", "under"),
    "side": ("below",), "win": ("miss",), "luck": ("a disappointment",), "reached": ("missed",), "make": ("make",), "yes": ("no",),
}

FREE = ("Point 4 of our meeting: {inner}", "The meeting is at 9:30. {text}", "There are {n} {ds} ({list}). {text}")

REASONS = (
    "the spring promotion", "the price increase", "the refit", "the hot weather", "the late delivery", "the new supplier",
    "the loss of a key account", "the bank holiday", "the change of staff", "the flu season", "the advertising campaign",
    "the competitor's closure", "the longer opening day", "the product recall", "the new till system",
)
BECAUSE = ("because of", "due to", "as a result of", "thanks to", "owing to", "on account of", "as a consequence of")

CAUSE_FIRST = (
    "What lies behind this is {reason}: {inner}", "On account of {reason}, {inner}", "Without {reason} it would not have happened: {inner}",
    "{Reason} had an effect: {inner}", "Because of {reason}, {inner}", "Due to {reason}, {inner}",
    "As a result of {reason}, {inner}", "We attribute this to {reason}: {inner}",
    "{Reason} is why {inner}", "Thanks to {reason}, {inner}",
    "Owing to {reason}, {inner}", "This is explained by {reason}: {inner}",
)
CAUSE_LAST = (
    "{bare}. The reason for this was {reason}.", "{bare}. This is due to {reason}.",
    "{bare}. It was caused by {reason}.",
    "{bare}. We attribute that to {reason}.", "{bare}; {reason} led to this.", "{bare}, as {reason} had an effect.",
    "{bare}. Why? Because of {reason}.", "{bare}. {Reason} was responsible.",
    "{bare}. The main driver was {reason}.", "{bare}. That is the result of {reason}.",
)
COINCIDED = (
    "In addition, {s} {verb} in {p} against {q}.",
    "Over the same time {s} {went} in {p} from {q}.", "We also saw {s} {go} in {p} versus {q}.", "Separately, {s} {be} {up} in {p} on {q}.",
    "Alongside this, there was {noun} in {s} in {p} against {q}.", "As to {s}, {it} {verb} in {p} compared with {q}.",
    "Besides, {s} {verb} in {p} from {q}.", "Also worth a line: {s} {verb} in {p} against {q}.",
    "{S}, too, moved: {it} {verb} in {p} from {q}.",
    "Next to that, {s} {went} in {p} compared to {q}.", "Another figure, {s}, {verb} in {p} versus {q}.",
)
