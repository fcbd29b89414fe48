"""English wordings of the weekly desk of a sales analyst, a controller and a store manager: time and beyond."""

STREAK = (
    "{S} {moved} in {p}, the {nth} month in succession.", "As of {p}, {s} [has|have] {gone} for {k} months in succession.",
    "In {p} we saw {s} {go} for the {nth} month in succession.",
)

RISING = {"gone": ("risen", "increased"), "moved": ("rose", "increased"), "go": ("rise", "increase")}
FALLING = {"gone": ("fallen", "declined"), "moved": ("fell", "declined"), "go": ("fall", "decline")}

ODD = (
    "{S} [was|were] exceptionally {high} in {p}.", "{S} came to an unusual {v} in {p}.", "{S} reached an unusual level in {p}: {v}.",
    "{S} came in at {v} in {p}, which is highly unusual.", "{S} came in at {v} in {p}, and that is an outlier.",
    "{S} deviated strongly from the usual level in {p}.", "{S} [was|were] not within the normal range in {p}.",
    "{S} in {p} lay well outside what is normal for us.", "{S} in {p} [does|do] not fit the pattern of the other months.",
    "{S} in {p}: {v}, an exceptional value.", "{S} in {p} ({v}) can hardly be called normal.",
    "{S} had an exceptional month in {p}, with {v}.", "{P} brought exceptionally {high} {s}.",
    "{P} brought an exceptional figure for {s}, namely {v}.", "{P} is a clear outlier in the series for {s}.",
    "{P} stands out from all other months on {s}.", "{P} was highly untypical for {s}.", "{P} was not a typical month for {s}: {v}.",
    "With {v}, {s} [was|were] at an unusually {high} level in {p}.", "With {s} at {v}, {p} was a most unusual month.",
    "In {p}, {s} [was|were] far from usual.", "In {p} we recorded exceptionally {high} {s} of {v}.",
    "In {p} we recorded an outlier in {s}: {v}.", "In no earlier month [was|were] {s} as {high} as in {p}.",
    "An outlier of {v} was recorded for {s} in {p}.", "An unusual month for {s}: {p} came to {v}.",
    "The value of {v} for {s} in {p} is anything but usual.", "The {p} value for {s} is an extreme one.",
    "The {p} value for {s} is extraordinary: {v}.", "The level of {s} in {p} was extraordinarily {high}.",
    "We consider {s} of {v} in {p} to be an outlier.", "We do not usually see {s} as {high} as in {p}.",
    "What struck us in {p} was how unusually {high} {s} [was|were].", "Was {p} in any way unusual for {s}? Very much so, at {v}.",
    "Outlier of the month ({p}): {s} at {v}.", "Note on {p}: {s} at {v} [is|are] exceptionally {high}.",
)
ODDLY_HIGH = {"high": ("high",)}
ODDLY_LOW = {"high": ("low",)}

AHEAD = ("{S} will come to {v} in {p}.", "Our forecast of {s} for {p} is {v}.", "In {p} we will see {s} of {v}.")

AIMED = (
    "{S} {beat} the {bare} for {p}.", "{S} {beat} the {bare} for {p} by {c}.", "{S} {beat} the {bare} for {p} by {g}.",
    "{S} ended {p} {g} {above} the {bare}.", "{S} in {p} came to {v}, which is {g} {above} {target}.",
    "{S} in {p} came to {v}, which is {c} {above} {target}.", "{S} in {p} [was|were] {above} the {bare}.",
    "{S} in {p} [was|were] {above} the {bare} by {g}.", "{S} in {p} [was|were] {above} the {bare} by {c}.",
    "{S} in {p} came to {v}. This {beats} the {bare} by {c}.", "{S} in {p} came to {v}. This {beats} the {bare}.",
    "{S} in {p}: {v} and thus {g} {above} the {bare}.", "{S} in {p} against {bare}: {c} {above}.",
    "{S} of {v} meant that the {bare} for {p} was {reached}.", "{P} saw {s} finish {c} {above} {target}.",
    "{P} ended {above} the {bare} for {s}.", "{P} brought {s} of {v}, {g} {above} the {bare}.",
    "In {p}, the {bare} for {s} was {reached} by {g}.", "In {p}, the {bare} for {s} was {reached}.",
    "In {p}, {s} finished {c} {above} the {bare}.", "In {p} we were {g} {above} the {bare} for {s}.",
    "In {p} we {beat} our {bare} for {s} by {c}.", "In {p} we ended up {above} our {bare} for {s}, at {v}.",
    "With {v} of {s}, we {beat} the {bare} for {p} by {g}.", "With {v} of {s}, {p} was {above} the {bare}.",
    "The {bare} for {s} in {p} was {reached} by {g}.", "The {p} {bare} for {s} has been {reached} by {c}.",
    "The {bare} for {p} was {reached}, as {s} came to {v}.", "The deviation of {s} from the {bare} in {p} is {sign}{c}.",
    "The variance of {s} against {bare} in {p}: {sign}{g}.", "Actual {s} in {p} [was|were] {c} {above} the {bare}.",
    "Actual against {bare}, {s}, {p}: {sign}{c}.", "Compared with the {bare}, {s} in {p} [was|were] {c} {higher}.",
    "Compared with the {bare}, {s} in {p} [was|were] {g} {higher}.", "Actual {s} in {p} [was|were] {g} {higher} than the {bare}.",
    "How far were we from the {bare} for {s} in {p}? We were {c} {above} it.",
    "Where did {s} end up against the {bare} in {p}? {G} {above} it.",
    "We had a {bare} for {s} in {p}. We {beat} it by {g}.", "We {beat} what the {bare} had for {s} in {p}, by {c}.",
)
BEAT = {
    "beat": ("exceeded", "beat", "came in above", "outperformed"), "beats": ("exceeds", "is above"),
    "above": ("above", "over"), "higher": ("higher",), "reached": ("exceeded", "beaten"), "sign": ("+", "plus "),
}
MISSED = {
    "beat": ("missed", "came in below", "fell short of", "failed to reach"), "beats": ("is short of", "is below"),
    "above": ("below", "under"), "higher": ("lower",), "reached": ("missed",), "sign": ("-", "minus "),
}

FREE = ("Agenda item 2: {inner}", "The desk meets at 8:45 on Mondays. {text}", "We report on {n} {ds}, which are {list}. {text}")

REASONS = (
    "the Easter campaign", "the new price list", "the wet weather", "the shop refit", "a supplier delay", "the late start of the season",
    "the new range", "the competitor next door", "the school holidays", "a shortage of staff", "the roadworks", "the clearance sale",
    "the stock-outs", "the voucher campaign", "the change in opening hours", "the loss of a large customer", "the trade fair",
    "the power cut", "higher raw material prices", "the newspaper advertisement",
)
BECAUSE = (
    "because of", "due to", "as a result of", "owing to", "on account of", "in response to", "as a consequence of", "by reason of",
    "thanks to",
)

CAUSE_FIRST = (
    "{Reason} was the reason: {inner}", "{Reason} had its effect: {inner}", "{Reason} is to blame: {inner}",
    "{Reason} brought it about: {inner}", "{Reason} led to the following: {inner}", "{Reason} shows in the figures: {inner}",
    "{Reason} had the following result: {inner}", "{Reason} is behind this: {inner}", "{Reason} caused this: {inner}",
    "Because of {reason} we can report the following: {inner}", "This was caused by {reason}: {inner}",
    "This is the effect of {reason}: {inner}", "This goes back to {reason}: {inner}", "This was down to {reason}: {inner}",
    "The effect of {reason} is clear: {inner}", "The cause was {reason}: {inner}", "The explanation is {reason}: {inner}",
    "The main reason is {reason}: {inner}", "Here is what {reason} did: {inner}", "We see the effect of {reason}: {inner}",
    "We put this down to {reason}: {inner}", "Cause: {reason}. {Inner}", "Reason: {reason}. {Inner}",
    "As a consequence of {reason}, we saw this: {inner}", "It was down to {reason}: {inner}",
)
CAUSE_LAST = (
    "{bare} {because} {reason}.", "{bare}, {because} {reason}.", "{bare}, caused by {reason}.", "{bare}, as a direct result of {reason}.",
    "{bare}, mainly {because} {reason}.", "{bare}. This was mainly {because} {reason}.", "{bare}. This was the effect of {reason}.",
    "{bare}. This is explained by {reason}.", "{bare}. This was triggered by {reason}.", "{bare}. This can be attributed to {reason}.",
    "{bare}. This comes from {reason}.", "{bare}. This goes back to {reason}.", "{bare}. The cause is {reason}.",
    "{bare}. The main reason was {reason}.", "{bare}. The explanation lies in {reason}.", "{bare}. The trigger was {reason}.",
    "{bare}. {Reason} caused this.", "{bare}. {Reason} played the main part in this.", "{bare}. {Reason} made the difference.",
    "{bare}. {Reason} led to this.", "{bare}. What was the reason? {Reason}.", "{bare}. What caused this? It was {reason}.",
    "{bare}. Reason: {reason}.", "{bare}. Cause: {reason}.", "{bare} (reason: {reason}).", "{bare}; this was {because} {reason}.",
    "{bare}; the reason was {reason}.", "{bare} – a consequence of {reason}.", "{bare} – the effect of {reason}.",
    "{bare}. It happened {because} {reason}.", "{bare}. We explain this with {reason}.", "{bare}. We see the reason in {reason}.",
)
COINCIDED = (
    "In the same report, {s} {verb} in {p} against {q}.", "Over the same stretch, {s} {verb} in {p} compared with {q}.",
    "Likewise of note: {s} {verb} in {p} compared with {q}.", "A second figure: {s} in {p} {be} {up} on {q}.",
    "A second point: in {p}, {s} {verb} against {q}.", "Looking at {s}, we had {noun} in {p} against {q}.",
    "For {s} there was {noun} in {p} compared with {q}.", "{S} showed {noun} in {p} compared with {q}.",
    "{S} {verb} in {p} compared with {q}.", "In {p}, {s} [was|were] {higher} than in {q}.", "{S} in {p} [was|were] {higher} than in {q}.",
    "Moving on to {s}: {it} {verb} in {p} against {q}.", "The next line, {s}, shows {noun} in {p} against {q}.",
    "Next figure: {s} {verb} from {q} to {p}.", "On the subject of {s}, {p} brought {noun} against {q}.",
    "We also report {noun} in {s} in {p} against {q}.", "{S} also changed: {it} {verb} in {p} compared with {q}.",
    "In {p} there was also {noun} in {s} compared with {q}.", "Independently of this, {s} {verb} in {p} against {q}.",
    "Apart from this, {s} {verb} in {p} against {q}.", "As a side note, {s} {verb} in {p} compared with {q}.",
    "Also in the report: {s} {verb} in {p} compared with {q}.", "Furthermore, {s} {verb} in {p} compared with {q}.",
    "By the way, {s} {verb} in {p} against {q}.",
)
