"""English wordings of journalists and consultants: time and beyond."""

STREAK = (
    "Kindly note that {s} {has} {gone} for {k} months running as of {p}.",
    "{P} made it {k} months in a row with {s} {growing}.", "As of {p}, {s} can look back on {k} {nouns} in a row.",
    "For {k} months on end, {s} {moved}, the last of them being {p}.",
    "{P} was the last of {k} consecutive months in which {s} {moved}.",
    "{S} {moved} month after month, {k} times in a row, up to {p}.", "A run of {k} monthly {nouns} in {s} stretches to {p}.",
    "The {nth} monthly {noun} in a row for {s} came in {p}.", "In {p}, {s} saw {a} {nth} monthly {noun} running.",
    "Hi everyone, {s} {moved} for the {nth} consecutive month in {p}.",
    "With {p} in, the count of successive {nouns} in {s} stands at {k}.", "{S} {moved} in {p}, making it {k} months in a row.",
    "How long {has} {s} been {growing} as of {p}? For {k} months in a row.",
    "{S} {has} been {growing} for {k} consecutive months through {p}.", "* {S}, {p}: {k} monthly {nouns} in a row",
    "After {p}, {s} {has} {k} successive monthly {nouns} behind [it|them].",
    "In the {k} months up to and including {p}, {s} {moved} every single time.",
    "{S} {moved} every month for {k} months through {p}.",
    "Month by month, {s} {has} {gone} {k} times in succession as of {p}.",
    "{P} saw {s} complete {k} straight months of {nouns}.", "{S} chalked up the {nth} monthly {noun} in succession in {p}.",
    "As it turned out, {p} was the {nth} month running in which {s} {moved}.",
    "{S} {has} known only one direction for {k} months as of {p}: {growing}.",
    "{K} in a row: {s} {moved} once more in {p}, month on month.",
    "The chain of monthly {nouns} in {s} reached {k} links in {p}.",
    "{S} {has} {gone} without interruption for {k} months to {p}.",
    "{P} added the {nth} link to a chain of monthly {nouns} in {s}.",
    "Not for a single month in the last {k}, {p} included, did {s} do anything but {go}.",
    "{S} {moved} for {k} straight months, ending with {p}.",
    "{K} monthly {nouns} in a row, through {p}: such is the run of {s}.",
    "{S} {moved} for the {nth} uninterrupted month in {p}.", "We have seen {s} {go} for {k} months running as of {p}.",
    "In {p}, the series of monthly {nouns} in {s} came to {k}.", "{P}: {s} {growing} for the {nth} month in a row.",
    "The consultants count {k} consecutive monthly {nouns} in {s} up to {p}.",
    "{P} brought the run of monthly {nouns} in {s} to {k} months.", "For {s}, {p} was consecutive monthly {noun} number {k}.",
    "It is {k} months in a row now that {s} {has} {gone}, {p} being the latest.",
)

ODD = (
    "It bears mentioning that {s} {be} unusually {high} in {p}.", "{S} of {v} in {p} [is|are] way off the usual pattern.",
    "{P} does not fit the usual picture of {s}.", "By the standards of earlier months, {s} {be} exceptionally {high} in {p}.",
    "The {p} value of {s}, {v}, is an outlier.", "{S} in {p} broke out of the normal range.",
    "Dear all, {s} of {v} in {p} [is|are] extraordinary.", "{S} {be} at an exceptional level in {p}.",
    "{V} in {s}, as in {p}, is not normal.", "{P} sticks out like a sore thumb in {s}.",
    "Seen against all earlier months, {p} was abnormal for {s}.", "{S} took on an uncommonly {high} value in {p}.",
    "An anomaly: {s} of {v} in {p}.", "{S} {be} exceptionally {high} at {v} in {p}.",
    "In the series of {s}, {p} is an anomaly.", "Was {p} a normal month for {s}? No, an outlier.",
    "* Anomaly in {p}: {s} at {v}", "A month such as {p} is highly untypical of {s}.",
    "Statistically, {s} in {p} [is|are] an outlier.", "{S} in {p} {be} uncommonly {high}.",
    "The analysts mark {p} as an outlier in {s}.", "We have to call {s} in {p} abnormally {high}.",
    "{S} departed far from the norm in {p}.", "At {v}, {p} was an exceptional month for {s}.",
    "{S} ran at a singularly {high} level in {p}.", "In {p}, {s} lay far from what is usual.",
    "Out of the ordinary: {s} in {p}, at {v}.", "{S} in {p} {be} far removed from normal levels.",
    "An unusually {high} {v}: such [was|were] {s} in {p}.", "{P} threw up an anomaly in {s}.",
    "What is odd about {p} is {s} of {v}, an unusually {high} figure.", "In the event, {p} was an outlier month for {s}.",
    "The {high} level of {s} in {p} is anything but usual.", "{S} {be} unusual in {p}, measured by previous months.",
    "{S} of {v} would raise eyebrows: {p} was an outlier.", "Never mind the usual range: {s} in {p} fell well outside it.",
    "{P} saw a highly unusual {v} in {s}.",
)

AHEAD = (
    "Be advised that {s} for {p} [is|are] forecast at {v}.", "{P} is expected to bring {s} of {v}.",
    "We are looking at {s} of {v} for {p}, if forecasts hold.", "Come the close of {p}, {s} will have come to {v}.",
    "Our projection has {s} coming in at {v} in {p}.", "Our controllers foresee {s} of {v} in {p}.",
    "Hello team, we will close {p} with {s} of {v}.", "{S} [stands|stand] to reach {v} in {p}.",
    "{P} will see {s} at {v}, mark my words.", "There is every chance that {s} will be {v} in {p}.",
    "The budget round assumes {s} of {v} in {p}.", "{S} [is|are] predicted to come to {v} in {p}.",
    "Watch for {s} to reach {v} in {p}.", "For {p}, the outlook is {s} of {v}.", "In {p} we shall have {s} of {v}.",
    "Where will {s} be in {p}? At {v}.", "{S} [is|are] on track for {v} in {p}.", "Looking ahead, {p} will bring {s} of {v}.",
    "We reckon with {s} of {v} in {p}.", "Managers expect {s} to come in at {v} for {p}.", "* Forecast for {p}: {s} at {v}",
    "{S} {is} going to come to {v} in {p}.", "Our planning foresees {v} in {s} for {p}.", "I anticipate {s} of {v} in {p}.",
    "In all likelihood, {s} will stand at {v} in {p}.", "{P} promises {s} of {v}.",
    "It is forecast that {s} will come to {v} in {p}.", "The way things are going, {s} will be {v} in {p}.",
    "{S} [is|are] anticipated at {v} for {p}.", "Our crystal ball shows {s} at {v} in {p}.",
    "{S} of {v} [is|are] in prospect for {p}.", "Next comes {p}, which will close with {s} at {v}.",
    "{S} could well come to {v} in {p}.", "By the end of {p} we shall be at {v} in {s}.", "{P} is tipped to bring {s} of {v}.",
    "{V} is what {s} will amount to in {p}.", "We bank on {s} of {v} for {p}.",
)

AIMED = (
    "Word reaches us that {s} {beat} {target} in {p}.", "Colleagues, {s} came in {c} {above} {target} for {p}.",
    "{S}, {ing} {target} by {c}, came to {v} in {p}.", "{P} ended with {s} {above} {target}.",
    "{P} closed with {s} {c} {above} {target}.", "Set against {target}, {s} came out {c} {over} in {p}.",
    "With {s} of {v}, we {beat} {target} in {p}.", "{S} ran {c} {above} {target} in {p}.",
    "Compared with {target}, {s} for {p} {be} {c} {over}.", "{S} {beat} {target} for {p} by a margin of {c}.",
    "How did {s} fare against {target} in {p}? {C} {over}.", "In {p}, {s} ended up {above} {target}.",
    "When all was said and done, {s} {beat} {target} in {p}.", "{S} {beat} the {bare} set for {p}.",
    "{Noun} of {c} against {target}: {s} in {p}.", "{S} showed {noun} of {c} against {target} in {p}.",
    "{P} brought {noun} of {g} in {s} against {target}.", "There was {noun} of {g} in {s} against {target} in {p}.",
    "* {S}, {p}: {g} {above} {target}", "{P} | {S} | {c} {over} {bare}", "{S} of {v} in {p} ended {above} {target}.",
    "{S} in {p} came to {v}, {noun} of {c} against {target}.", "On the {bare} for {p}, {s} {be} {g} {over}.",
    "Measured by the {bare}, {s} in {p} came in {c} {over}.", "Did {s} come in {above} {target} in {p}? Yes, by {g}.",
    "We closed {p} {c} {above} {target} on {s}.", "{S} left {p} {g} {above} {target}.",
    "Coming in {g} {above} {target}, {s} stood at {v} in {p}.",
    "The gap between {s} and {target} in {p} was {c}: we were {over}.", "{S} {beat} the {bare} for {p}, and by {g} at that.",
    "The regions report {s} {c} {above} {target} for {p}.", "In the end, {s} {beat} {target} for {p} by {c}.",
    "{P} put {s} {above} {target}, by {g}.", "At the close of {p}, {s} {be} {above} {target} by {c}.",
    "{S} for {p}, at {v}, {beat} {target}.", "Against a {bare} that was set for {p}, {s} came in {g} {over}.",
    "{S} in {p} {be} {above} what the {bare} had called for.",
)

FREE = (
    "Exhibit 9: {inner}", "{bare} (annex 3).", "As minute 6 of the meeting has it, {inner}",
    "Kindly refer to sheet 2 of the workbook: {inner}", "{bare}, as listed under heading 4.",
    "In reply to your mail no. 88: {inner}", "Chapter 5, paragraph 2: {inner}", "{bare} (see page 23 of the report).",
    "For our {n} {ds}, namely {list}, we write one mail. {text}", "Page 3 of 8: {inner}",
    "Under point 2.1 we report that {inner}", "{bare}; details in appendix 7.", "Reference no. 20417: {inner}",
    "In version 6 of the pack, {inner}", "The {n} {ds} ({list}) share this report. {text}", "Under ISO 9001, {inner}",
    "{bare}, to quote slide 21.", "Dial-in at 14:30, room 3. {text}", "We have {n} {ds} in total, {list}. {text}",
    "Table 11 says: {inner}", "{bare} (cf. note 16 to the accounts).", "One mail for all {n} {ds}: {inner}",
    "Invoice template v3 is out. {text}", "Question 4 was this one, and the answer is: {inner}", "Attachment 1 of 2: {inner}",
    "The mailing list has {n} {ds} on it: {list}. {text}", "{bare}, as item 5 of the minutes has it.",
    "Form 27B is attached. {text}", "Slide 6, bullet 2: {inner}", "{bare} (chart 12, right-hand axis).",
    "Agenda point 8, 10 minutes: {inner}", "Report no. 5 of this series: {inner}", "{bare}, see column 4 of sheet 3.",
    "This is draft 4. {text}", "All {n} {ds} are on one server. {text}", "As for item 3 on your list of 12: {inner}",
    "As footnote 14 explains, {inner}",
)

RISING = {
    "gone": ("risen", "increased", "gone up", "climbed", "advanced"),
    "moved": ("rose", "increased", "went up", "climbed", "advanced"),
    "growing": ("rising", "climbing", "increasing"),
    "noun": ("advance", "rise", "increase"),
    "nouns": ("rises", "increases", "advances"),
    "go": ("rise", "climb", "go up"),
}

FALLING = {
    "gone": ("fallen", "decreased", "gone down", "declined", "receded"),
    "moved": ("fell", "decreased", "went down", "declined", "receded"),
    "growing": ("falling", "decreasing", "declining"),
    "noun": ("fall", "decrease", "decline"),
    "nouns": ("falls", "decreases", "declines"),
    "go": ("fall", "decline", "go down"),
}

ODDLY_HIGH = {"high": ("high",)}
ODDLY_LOW = {"high": ("low",)}

BEAT = {
    "beat": ("beat", "exceeded", "overshot", "outstripped", "bettered", "came in above"),
    "above": ("above", "ahead of", "over", "in excess of"),
    "over": ("over", "above"),
    "noun": ("an overshoot", "a surplus"),
    "ing": ("beating", "exceeding", "overshooting"),
}

MISSED = {
    "beat": ("missed", "fell short of", "lagged", "stayed below", "did not reach", "came in below"),
    "above": ("below", "short of", "under", "behind"),
    "over": ("under", "below"),
    "noun": ("a shortfall", "a deficit"),
    "ing": ("missing", "falling short of", "undershooting"),
}

REASONS = (
    "the new depot manager", "the warehouse fire", "the long Easter break", "a shortage of packaging", "the weak euro",
    "a rise in wages", "the reworked catalogue", "the port closure", "the flooding in the spring",
    "the new wholesale contract", "the festival season", "the monsoon", "a change of supplier", "the discount week",
    "a bigger field force", "the early summer", "the toll increase", "a backlog at customs", "the new booking system",
    "a change in the delivery terms", "the cold snap", "a large one-off order", "the closure of a rival",
    "the longer opening day", "the poor harvest", "the fuel surcharge", "the minimum wage", "the advertising push",
    "a shift in taste", "the election", "the staff shortage", "the refurbishment",
)

BECAUSE = (
    "on the strength of", "as an effect of", "down to", "prompted by", "triggered by", "spurred by", "under the impact of",
    "by virtue of", "as a direct result of", "in view of", "by dint of", "in reaction to", "through the effect of",
    "brought on by", "as the outcome of", "set off by", "occasioned by", "as a by-product of",
)

CAUSE_FIRST = (
    "{Reason} is to blame: {inner}", "{Reason} is the explanation: {inner}", "Put it down to {reason}: {inner}",
    "Behind it stands {reason}: {inner}", "It was {reason} that did it: {inner}", "What caused it was {reason}: {inner}",
    "Blame {reason}: {inner}", "Such was the effect of {reason}: {inner}", "Why? Because of {reason}: {inner}",
    "{Reason} made the difference: {inner}", "Cause and effect: {reason} it was, and {inner}",
)

CAUSE_LAST = (
    "{bare}, which we put down to {reason}.", "{bare}, and the cause was {reason}.", "{bare}. The cause: {reason}.",
    "{bare}; {reason} was behind it.", "{bare}. This was {because} {reason}.", "{bare} – {because} {reason}.",
    "{bare}, for which {reason} is to blame.", "{bare}. We attribute this to {reason}.",
    "{bare}, and it was {because} {reason}.", "{bare}, a consequence of {reason}.", "{bare}. Responsible for this: {reason}.",
)

COINCIDED = (
    "In the same period, there was {noun} in {s} in {p} when compared with {q}.",
    "Alongside this, {s} {verb} in {p} against {q}.", "At the same time, {s} {verb} in {p} compared with {q}.",
    "Side by side with that, {s} {went} in {p} in comparison with {q}.",
    "{S} {verb} in the same period, {p}, when set against {q}.", "Concurrently, {s} {verb} in {p} compared with {q}.",
    "Over that time, {s} {went} in {p} as compared with {q}.", "Note also that {s} {verb} in {p} against {q}.",
    "For [its|their] part, {s} {verb} in {p} compared with {q}.",
    "Simultaneously we saw {noun} in {s} in {p} relative to {q}.", "In {p}, in parallel, {s} {verb} against {q}.",
)
