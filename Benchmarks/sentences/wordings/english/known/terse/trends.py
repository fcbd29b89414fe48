"""Terse English wordings of sales operations: time and beyond."""

STREAK = (
    "{P}: {s}, {nth} {noun} in a row.", "{S}, {p}: {k} monthly {nouns} in a row.", "{P} → {s} {growing}, {k} months in a row.",
    "{P} | {s} | {k} straight {nouns}", "- {S}: {nth} {noun} in a row, {p}", "* {S} {growing} {k} months straight as of {p}",
    "Streak on {s} at {p}: {k} monthly {nouns} in a row.", "Streak counter, {s}, {p}: {k} straight months {growing}.",
    "{Nth} {noun} in a row for {s}: {p}.", "{Nth} consecutive month with {s} {growing}: {p}.",
    "{K} months on the bounce: {s} {moved} each time, {p} being the latest.",
    "So {s} {has} {gone} {k} months in a row, {p} included.", "So that's {k} straight monthly {nouns} in {s} by {p}.",
    "So {p} makes it {k} {nouns} on the trot for {s}.", "Heads-up: {s} {has} {gone} {k} months running as of {p}.",
    "FYI – {p} was the {nth} month in a row that {s} {moved}.", "TL;DR: {s} {growing} for {k} months in a row, {p} the latest.",
    "Subject: {s} {growing} for the {nth} straight month in {p}", "{P} chart: {s} {growing} for {k} consecutive months.",
    "{S} {moved} month after month, {k} times in a row up to {p}.",
    "{S} {moved} {k} times in succession, most recently in {p}.",
    "{K} in a row: {s} {moved} in each of the last {k} months to {p}.",
    "How long {has} {s} been {growing} as of {p}? {K} months straight.", "In {p} {s} {moved}, which makes {k} months in a row.",
    "Month {k} of the run: {s} {moved} in {p} as well.", "{P} adds the {nth} {noun} to the run in {s}.",
    "{P} closed with {s} {growing} for the {nth} month back to back.",
    "With {p} in, {s} {has} logged {k} monthly {nouns} in a row.", "We've had {s} {growing} for {k} months in a row by {p}.",
    "We've now seen {k} {nouns} in a row for {s}, {p} the latest.",
    "Dashboard counts {k} consecutive monthly {nouns} in {s} as of {p}.", "Ops notes the {nth} {noun} running for {s} in {p}.",
    "Counting back from {p}: {k} {nouns} in a row for {s}.", "{S} – {noun} after {noun}, {k} months in a row to {p}.",
    "{S} put in {a} {nth} straight {noun} in {p}.", "Run length for {s} at the end of {p}: {k} monthly {nouns}.",
    "No break yet: {s} {has} {gone} {k} months in a row through {p}.",
)

ODD = (
    "Outlier: {s}, {p}, {v}.", "{P}: {s} unusually {high}.", "{S} in {p}: abnormally {high}.", "{P} | {s} | {v} | outlier",
    "- Anomaly: {s} in {p} at {v}", "* {S} unusually {high} in {p}", "{S} {v} in {p} – way outside the normal range.",
    "Flag on {p}: {s} exceptionally {high}.", "Anomaly flag: {s} at an unusual {v} in {p}.",
    "So {s} {be} weirdly {high} in {p}.", "So {p} is a real outlier for {s}.", "Heads-up: {s} extraordinarily {high} in {p}.",
    "FYI – {s} at {v} in {p}: not a normal reading.", "TL;DR {p}: {s} far from normal, unusually {high}.",
    "Subject: {s} – anomaly in {p}", "Strange one: {s} at {v} in {p}, well outside the usual band.",
    "Something's off the norm in {p}: {s} abnormally {high}.", "{S} broke out of the usual band in {p}.",
    "{S} in {p}: nowhere near the usual range.", "{S} sat way outside the usual range in {p}, at {v}.",
    "{P} sticks out for {s}: {v} is anomalous.", "On the chart for {s}, the {p} dot is an outlier.",
    "Dashboard marks {p} as an anomaly for {s}.", "Alert fired for {p}: {s} unusually {high} at {v}.",
    "Ops tagged {s} in {p} as abnormal.", "{V} for {s} is anything but usual – {p} is an exception.",
    "We don't usually see {s} that {high}: {v} in {p}.", "Has anyone checked {p}? {S} [is|are] abnormally {high} there.",
    "Is {p} normal for {s}? No, {v} is an outlier.", "{S} in {p} – {high} beyond anything usual.",
    "Untypical: {s} at {v} in {p}.", "Not your usual month, {p}: {s} exceptionally {high}.",
    "{V} in {p} is an exceptional value for {s}.", "{P} doesn't fit the pattern of {s}: unusually {high}.",
    "By past standards {s} {be} abnormally {high} in {p}.", "{S} ran extraordinarily {high} in {p}, at {v}.",
    "Stat check on {p}: {s} at {v}, outlier.",
)

AHEAD = (
    "{P} forecast: {s} {v}.", "Fcst {p}, {s}: {v}.", "{P} (est.): {s} {v}.", "{P} | {s} | {v} (forecast)",
    "- {S} forecast, {p}: {v}", "* {P} outlook – {s} at {v}", "{S}, {p}, projected: {v}.", "So {s} will be {v} in {p}.",
    "So {p} will come in at {v} for {s}.", "Heads-up: {s} will hit {v} in {p}.", "FYI – we're going to see {s} of {v} in {p}.",
    "TL;DR: {p} will have {s} at {v}.", "Subject: {s} to reach {v} in {p}", "{S} to land at {v} in {p}.",
    "{S} headed to {v} by {p}.", "{S} on track for {v} in {p}.", "{S} tracking to {v} for {p}.", "{P} call: {s} at {v}.",
    "{P} commit: {s} of {v}.", "My call for {p}: {s} at {v}.", "Where will {s} be in {p}? At {v}.",
    "Next stop for {s}: {v} in {p}.", "We'll be at {v} on {s} in {p}.", "We'll close {p} with {s} of {v}.",
    "We're guiding to {s} of {v} for {p}.", "Ops forecasts {s} at {v} for {p}.", "Dashboard projects {s} of {v} in {p}.",
    "The trend line puts {s} at {v} in {p}.", "Pencil in {v} for {s} in {p}.", "Count on {s} of {v} in {p}.",
    "Look-ahead: {p} will print {v} on {s}.", "Once {p} is here, {s} will show {v}.", "In {p} we'll see {s} of {v}.",
    "Planning number for {p}: {s} {v}.", "{P} is shaping up for {s} of {v}.", "{P} pipeline points to {s} of {v}.",
    "Model output for {p}: {s} at {v}.", "At this pace {s} will be {v} in {p}.", "{V} for {s} in {p} – that's our forecast.",
)

AIMED = (
    "{P}: {s} {beat} {target}.", "{P}: {s} {c} {above} {target}.", "{S} {c} {above} {target}, {p}.",
    "{S} vs {bare}, {p}: {g} {over}.", "{P} | {s} vs {bare} | {c} {over}", "- {P}: {s} {g} {above} {target}",
    "* {S} {beat} {target} by {g}, {p}", "• {P}: {s} {v}, {c} {over} {bare}", "{S} at {v} in {p} – {c} {above} {target}.",
    "{S} at {v} in {p}, {above} {target}.", "So {s} {beat} {target} in {p}.", "So we're {g} {over} {bare} on {s} for {p}.",
    "So {p} closed {c} {above} {target} on {s}.", "Heads-up: {s} {above} {target} in {p}.",
    "FYI – {s} {beat} {target} by {c} in {p}.", "TL;DR {p}: {s} {beat} {target}.", "Subject: {s} {c} {over} {bare} in {p}",
    "RE: {p} – {s} {above} {target}", "Variance to {bare} on {s}, {p}: {g} {over}.",
    "Variance to {bare}, {s}, {p}: {c} {over}.", "Gap to {bare} for {s} in {p}: {g} {over}.",
    "{P} closed, {s} {above} {target}.", "{V} in {p} on {s}: {c} {above} {target}.", "We ended {p} {g} {over} {bare} on {s}.",
    "We {beat} {target} on {s} in {p}.", "We {beat} {target} by {g} on {s} in {p}.",
    "Where did {s} land vs {bare} in {p}? {C} {over}.", "{S} vs {target} in {p}? We came in {above} {target}.",
    "Dashboard has {s} {c} {over} {bare} for {p}.", "The {bare} tile for {p} shows {s} {g} {over}.",
    "Ops says {s} {beat} {target} in {p}.", "Per the {p} pull, {s} {beat} {target} by {c}.",
    "With {v} in {p}, {s} came out {g} {above} {target}.", "{C} {above} {target}: {s} in {p}.",
    "{G} {over} {bare}: {s} in {p}.", "{S} ({v} in {p}) {beat} {target}.", "In {p} {s} {be} {c} {over} {bare}.",
    "Scorecard {p}: {s} {g} {above} {target}.",
)

FREE = (
    "Slide 9: {inner}", "Row 12, column C: {inner}", "{bare} (tab 3).", "{bare} (see cell B17).", "Re ticket 2381: {inner}",
    "Stand-up at 9:45, item 2: {inner}", "Thread from 14:20: {inner}", "Dashboard v3.1, tile 6: {inner}",
    "Sprint 24 note: {inner}", "Deck p. 11, top right: {inner}", "Mail 3 of 4: {inner}", "{bare}, per tab 5 of the workbook.",
    "{bare}, see row 48.", "{bare} – chart 2.", "Comment #7: {inner}", "Build 5.0.2 of the report is live. {text}",
    "Refresh done at 6:30. {text}", "{n} {ds} on the dashboard ({list}); {inner}", "{n} {ds} in the filter: {list}. {text}",
    "We've got {n} {ds} ({list}). {text}", "Dropdown lists {n} {ds}: {list}. {text}", "All {n} {ds} are loaded. {text}",
    "Out of {n} {ds}, one line for now: {inner}", "Agenda 4b: {inner}", "Call moved to 15:15. {text}", "QBR slide 21: {inner}",
    "{bare} (QBR deck, slide 6).", "{bare} (export run #118).", "Query 9 in the notebook: {inner}",
    "Channel recap, message 5: {inner}", "Question 3 from the board: {inner}", "JIRA-4402: {inner}",
    "Template 2b, line 8: {inner}", "{bare}; details on tab 4.", "Room 3.12, 10 minutes. {text}",
    "Point 5 on the list: {inner}", "Form 27 is filed. {text}",
)

RISING = {
    "gone": ("risen", "gone up", "moved up", "climbed"),
    "moved": ("rose", "went up", "moved up", "climbed"),
    "growing": ("rising", "climbing", "going up"),
    "noun": ("increase", "rise", "uptick", "gain"),
    "nouns": ("increases", "upticks", "gains"),
}

FALLING = {
    "gone": ("fallen", "gone down", "moved down", "dropped"),
    "moved": ("fell", "went down", "moved down", "dropped"),
    "growing": ("falling", "dropping", "going down"),
    "noun": ("decrease", "drop", "downtick", "fall"),
    "nouns": ("decreases", "drops", "downticks"),
}

ODDLY_HIGH = {"high": ("high",)}
ODDLY_LOW = {"high": ("low",)}

BEAT = {
    "beat": ("beat", "came in above", "finished above", "ended over", "topped", "landed above"),
    "above": ("above", "over", "ahead of", "north of"),
    "over": ("over", "above"),
}

MISSED = {
    "beat": ("missed", "came in below", "finished short of", "ended under", "fell short of", "landed below"),
    "above": ("below", "under", "short of", "shy of"),
    "over": ("under", "below"),
}

REASONS = (
    "the March promo", "the new CRM", "the rep we lost", "the discount push", "a late shipment", "the website relaunch",
    "a sick warehouse crew", "the new comp plan", "the price list update", "the port strike", "storm season",
    "the partner deal", "a rival's launch", "the referral programme", "the app update", "the freeze on discounts",
    "a stock-out", "a later closing time", "the new export rule", "the key account we won", "the territory realignment",
    "a flu wave", "the local festival", "a rail closure", "the ad campaign", "the weak euro", "the newsletter",
    "a billing glitch", "the price cut", "the fuel surcharge", "a changed return policy", "the trade show",
)

BECAUSE = (
    "bc of", "b/c of", "off the back of", "down to", "all thanks to", "triggered by", "explained by", "stemming from",
    "as an effect of", "mainly because of", "resulting from", "a consequence of", "in reaction to", "solely due to",
    "a result of", "reason being", "on the heels of", "mostly due to",
)

CAUSE_FIRST = (
    "Why? {Reason}. {Inner}", "Root cause: {reason}. {Inner}", "{Reason} at work: {inner}", "Blame {reason}: {inner}",
    "Cause found, {reason}: {inner}", "Driver: {reason}. {Inner}", "It comes down to {reason}: {inner}", "{Reason} → {inner}",
    "All down to {reason}: {inner}", "{Reason} made the difference: {inner}",
)

CAUSE_LAST = (
    "{bare} – {because} {reason}.", "{bare}, {because} {reason}, no doubt.", "{bare}. Driver: {reason}.",
    "{bare}. Root cause: {reason}.", "{bare}. Why? {Reason}.", "{bare}. That's {reason} for you.", "{bare} ← {reason}.",
    "{bare} (driver: {reason}).", "{bare}. {Reason} did that.", "{bare}; {reason} is behind it.", "{bare}; reason: {reason}.",
    "{bare} (cause: {reason}).",
)

COINCIDED = (
    "Same window: {s} {went} in {p} vs {q}.", "Side by side with that, {s} {went} in {p} vs {q}.",
    "At the same time {s} {verb} in {p} vs {q}.", "Also in that span: {noun} in {s} in {p} vs {q}.",
    "In parallel: {s} {up} in {p} vs {q}.", "Meanwhile: {noun} in {s} in {p} compared to {q}.",
    "Same time, {s}: {up} in {p} vs {q}.", "Next to it on the dashboard: {s} {higher} in {p} than in {q}.",
    "Alongside: {s} {up} in {p} compared with {q}.", "It came together with {noun} in {s} in {p} vs {q}.",
    "Over the same span {s} {verb} in {p} relative to {q}.",
)
