"""Chatty English wordings of sales operations: time and beyond."""

STREAK = (
    "So {s} {has} {gone} {k} months in a row, {p} being the latest.", "OK, {p} makes it {k} months in a row of {growing} {s}.",
    "We've had {k} months in a row of {growing} {s} as of {p}.",
    "We've seen {s} {go} {k} months in a row, up to and including {p}.",
    "We've now had {k} monthly {nouns} in a row in {s}, counting {p}.", "We had the {nth} {noun} in a row in {s} in {p}.",
    "That's {k} months in a row of {growing} {s}, as of {p}.", "That's the {nth} month in a row, {s} {moved} in {p}.",
    "That's {k} straight {nouns} in {s} through {p}.", "It's the {nth} month running that {s} {moved}, {p} that is.",
    "It's {k} in a row now: {s} {moved} in {p}.", "It was month {k} in a row: {s} {moved} in {p}.",
    "{P} was the {nth} month in a row that {s} {moved}.", "{P} was number {k} in a row: {s} {moved} every month of the run.",
    "{P} gave us the {nth} {noun} in a row on {s}.", "{P} got us to {k} months in a row of {growing} {s}.",
    "{P} had {s} {going} for the {nth} month in a row.", "{P} was the {nth} monthly {noun} for {s} in a row.",
    "{P} keeps the run going: {s} {moved} for the {nth} month in a row.",
    "{P}, and {s} {has} {gone} for the {nth} month straight.", "How many months in a row {has} {s} {gone} as of {p}? {K}.",
    "How long {has} {s} been {growing} as of {p}? For {k} months straight.",
    "How long is the run of {nouns} in {s} as of {p}? {K} months.", "What's the streak on {s} after {p}? {K} monthly {nouns}.",
    "Did {s} {go} in {p}? Yes, for the {nth} month in a row.", "Looks like {s} {moved} for the {nth} month in a row in {p}.",
    "Turns out {p} was the {nth} straight month of {growing} {s}.",
    "Just checked, {s} {moved} in {p} for the {nth} month straight.",
    "If you count back from {p}, {s} {moved} {k} months in a row.",
    "If I count right, {p} is the {nth} {noun} in a row in {s}.",
    "Count back from {p} and you get {k} monthly {nouns} in a row in {s}.",
    "Go back from {p} and you'll find {s} {moved} {k} months in a row.",
    "Month after month, {k} of them through {p}, {s} {has} {gone}.",
    "Month over month, {s} {has} now {gone} {k} times in a row as of {p}.",
    "On {s} we're on a run of {k} monthly {nouns} as of {p}.", "On {s} we're at {k} {nouns} in a row, {p} included.",
    "On {s}, {p} was the {nth} {noun} in a row.", "When it comes to {s}, {p} is the {nth} month in a row of {nouns}.",
    "With {p} in, {s} {has} {gone} {k} months straight.", "With {p} in, the streak on {s} is {k} monthly {nouns} long.",
    "As of {p}, {s} {has} been {growing} {k} months straight.", "As of {p} we're on {k} {nouns} in a row for {s}.",
    "By {p}, {s} had {gone} {k} months in a row.", "In {p} we made it {k} monthly {nouns} in a row on {s}.",
    "In {p}, {s} {moved} once more, so that's {k} months in a row.", "{S} {moved} in {p}, which makes it {k} months in a row.",
    "{S} {moved} in {p}, the {nth} month in a row that happened.",
    "{S} {moved} every month for {k} months up to {p}, not longer.", "{S} {moved} for {k} months on end through {p}.",
    "{S} in {p}: {nth} {noun} in a row.", "{S} in {p}: {k} months of {nouns} back to back.",
    "{S} [is|are] on a streak of {k} monthly {nouns} as of {p}.",
    "{S} {has} kept {growing} for {k} months in a row, {p} included.",
    "{S} {has} {gone} every month for {k} months now, as of {p}.", "{K} months in a row, {p} included: {s} {has} {gone}.",
    "{K} in a row: {s} {moved} through {p} every month.", "{Nth} month in a row: {s} {moved} in {p}.",
    "Boss, {s} {moved} for the {nth} month in a row in {p}.", "Boss, we're at {k} monthly {nouns} in a row for {s} as of {p}.",
    "The streak of monthly {nouns} in {s} got to {k} in {p}.", "• {P} recap: {nth} {noun} in a row for {s}",
    "- {S}: {k} monthly {nouns} in a row through {p}",
)

ODD = (
    "So {p} was way out of the ordinary for {s}.", "OK, {s} in {p} {be} weirdly {high}.",
    "We don't normally see {s} this {high}: {v} in {p}.", "We don't usually get {s} like the {v} of {p}.",
    "We never normally have {s} anywhere near the {p} number.", "That's not normal for {s}: {v} in {p}.",
    "That's a weird one, {s} at {v} in {p}.", "That's a real outlier on {s}, {p} with {v}.",
    "It's unusual for {s} to be as {high} as in {p}.", "It's not normal, {s} at {v} in {p}.",
    "It's way off the usual: {s} in {p}.", "There's something odd about {s} in {p}: {v} isn't normal.",
    "What's odd in {p}? {S}, unusually {high} at {v}.", "Was {p} normal for {s}? No, it was an outlier.",
    "Is {v} normal for {s}? Not at all, {p} was an exception.", "Is {s} in {p} in the usual range? No, far outside.",
    "Looks like {p} is an outlier on {s}.", "Looks like {s} [was|were] abnormally {high} in {p}.",
    "Turns out {s} in {p} {be} far off what's normal.", "Just checked the history, and {s} in {p} {be} unusually {high}.",
    "If you look at the history, {v} in {s} for {p} is really unusual.",
    "If you look back, {s} [was|were] never normally as {high} as in {p}.",
    "Compare {p} with the history and it's an outlier for {s}.", "On {s}, {p} isn't like other months at all, it's an outlier.",
    "On {s}, {p} was abnormal.", "On {s}, {p} is way outside what we normally see.",
    "When it comes to {s}, {p} was a freak month.", "For us, {v} in {s} is unusual, and that was {p}.",
    "{S} in {p}: not a normal number.", "{S} in {p}? Unusually {high}.", "{S} in {p} {be} {high} like we normally don't see.",
    "{S} [was|were] abnormally {high} at {v} in {p}.", "{S} [was|were] freakishly {high}, looking at {p}.",
    "{S} [was|were] oddly {high} in {p}.", "{S} came in strangely {high} in {p}, at {v}.",
    "{S} came out nowhere near normal in {p}.", "{S} broke the usual pattern in {p}, at {v}.",
    "{P} is a statistical oddity on {s}.", "{P} was a weird month for {s}, at {v}.",
    "{P} was a one-off kind of month for {s}: {v} is far from normal.", "{P} doesn't fit the pattern on {s}.",
    "{P} sticks out a mile on {s}, it's an anomaly.", "{P} had an abnormally {high} {v} in {s}.",
    "{V} in {s} is way out of the usual range, that was {p}.", "{V} isn't a usual number for {s}, but that's {p}.",
    "Nobody would call {p} normal for {s}.", "I'd flag {p} on {s}: abnormally {high}.", "I'd call {s} in {p} an outlier.",
    "You don't see {s} this {high} in a normal month: {p} with {v}.", "Boss, {s} in {p} {be} unusually {high}, at {v}.",
    "Heads up, {p} is an anomaly on {s}.", "Exceptional {p} on {s}: {v}.", "• {P} recap: {s} unusually {high}",
    "- Outlier on {s}: {p}, at {v}",
)

AHEAD = (
    "So we'll be at {v} in {s} in {p}.", "OK, we're going to do {v} in {s} in {p}.", "We'll hit {v} on {s} in {p}.",
    "We'll get to {v} in {s} by {p}.", "We'll do {v} in {s} in {p}, easy.", "We're looking at {v} in {s} come {p}.",
    "We're on track for {v} in {s} in {p}.", "We're heading to {v} in {s} for {p}.", "We're counting on {v} in {s} in {p}.",
    "We think {s} will come in at {v} in {p}.", "We're forecasting {s} of {v} for {p}.", "We're calling {v} on {s} for {p}.",
    "That'll be {v} in {s} in {p}.", "It'll be {v} on {s} for {p}.", "It's going to be {v} in {s} in {p}.",
    "There'll be {v} in {s} by the end of {p}.", "Where will {s} end up in {p}? We'll be at {v}.",
    "What's the outlook on {s} for {p}? {V}.", "What'll {s} be in {p}? {V}, I'm sure.",
    "How will {p} look on {s}? We'll do {v}.", "Looks like {s} will be {v} in {p}.",
    "Looks like we'll land at {v} on {s} in {p}.", "My bet for {p} is {s} of {v}.", "My forecast on {s} for {p} is {v}.",
    "My gut says {v} in {s} for {p}.", "I see us at {v} in {s} in {p}.", "I expect {s} to be {v} in {p}.",
    "I'd expect {v} in {s} for {p}.", "Mark my words, {s} will be {v} in {p}.",
    "If things go on like this, {s} will be {v} in {p}.", "At this pace, {s} will come to {v} in {p}.",
    "Give it until {p} and {s} will be at {v}.", "Just wait for {p}, {s} will come to {v}.", "On {s}, we'll see {v} in {p}.",
    "On {s}, the forecast says {v} for {p}.", "{S} will be {v} in {p}.", "{S} will come in at {v} for {p}.",
    "{S} will land around {v} in {p}.", "{S} {is} going to be {v} in {p}.", "{S} {is} going to land at {v} in {p}.",
    "{S} {is} gonna hit {v} in {p}.", "{S} in {p}? We'll be at {v}.", "{P} will get us to {v} in {s}.",
    "{P} will come in at {v} on {s}.", "{P} is going to be {v} for {s}.", "{P} forecast on {s}: {v}.",
    "{V} in {s} is what {p} will bring.", "{V} is our call on {s} for {p}.", "Boss, we'll make {v} in {s} in {p}.",
    "• {P} forecast, {s}: {v}", "- {S}, expected for {p}: {v}",
)

AIMED = (
    "So {s} {beat} {target} in {p}, by {c}.", "OK, we {beat} {target} on {s} in {p}.",
    "We {beat} the {bare} on {s} by {g} in {p}.", "We {beat} {target} in {p}, with {s} at {v}.",
    "We came in {c} {above} {target} on {s} in {p}.", "We came in {g} {above} {bare} on {s} for {p}.",
    "We finished {p} {above} {target} on {s}.", "We finished {p} {g} {above} {target} on {s}.",
    "We closed {p} {c} {over} {bare} on {s}.", "We're {above} {bare} on {s} for {p}.",
    "We were {above} {target} in {p} on {s}, at {v}.", "That's {c} {over} {bare} on {s} for {p}.",
    "That's {g} {above} {target} in {s} for {p}.", "It's {above} {bare}: {s} in {p} at {v}.",
    "Did {s} make the {bare} in {p}? We came in {above} it.", "How did {s} do against {bare} in {p}? {C} {over}.",
    "How far off {target} [was|were] {s} in {p}? {G} {over}.", "Where did {s} land vs {bare} in {p}? {Above} it, at {v}.",
    "What about the {bare} for {p}? {S} {beat} it.", "What about {target} for {p}? {S} {beat} it by {g}.",
    "Looks like {s} {beat} {target} in {p}.", "Turns out {s} {beat} the {bare} in {p}, by {c}.",
    "Just checked: {s} in {p} {be} {c} {above} {target}.", "If you put {s} for {p} next to {target}, we're {c} {over}.",
    "If you go by the {bare}, {s} in {p} {be} {g} {over}.", "Against the {bare}, {s} came in {g} {over} in {p}.",
    "Against {bare}, {p} was {c} {over} on {s}.", "On {s} we {beat} {target} in {p}.",
    "On {s} we were {g} {over} {target} in {p}.", "On {s}, {p} came out {above} {target}.",
    "On {s}, {p} came out {c} {above} {target}.", "When it comes to {s}, we {beat} the {bare} in {p}.",
    "{S} did {v} in {p}, {above} {target}.", "{S} did {v} in {p}, so {g} {above} {target}.",
    "{S} got to {v} in {p}, which is {above} {target}.", "{S} of {v} in {p}: {above} {target}.",
    "{S} vs {target} in {p}: {g} {over}.", "{S} in {p}? {C} {above} {bare}.", "{S} in {p}: {above} {bare}, by {g}.",
    "{S} in {p} wound up {c} {over} {target}.", "{S} wound up {above} {target} in {p}.",
    "{S} {beat} {target} in {p}, {v} being the number.", "{P} {s}: {v}, so {above} {bare}.", "{P} was {above} {target} on {s}.",
    "{P} was {c} {above} {target} on {s}.", "{P} is in, and {s} {beat} {target}.", "{P} is in, {s} {g} {over} {bare}.",
    "{V} in {s} for {p}, {above} {target}.", "{V} in {s}, so we {beat} the {bare} in {p}.",
    "{C} {over} {bare}, that's {s} in {p}.", "{G} {over} {target}, that's {s} for {p}.",
    "Boss, {s} {beat} the {bare} in {p} by {c}.", "Boss, we're {g} {over} {target} on {s} for {p}.",
    "Minutes: {s} {c} {above} {bare} in {p}.", "• {P} recap: {s} {g} {above} {bare}", "- {S} vs {bare}, {p}: {g} {over}",
    "The gap to {target} on {s} in {p}: {g} {over}.",
)

FREE = (
    "See item 3 on the agenda: {text}", "From the 9:30 stand-up: {text}", "Slide 12, for anyone following along: {text}",
    "Moved to the 14:00 call. {text}", "Tab 4 of the sheet: {text}", "Ticket 2215 is closed. {text}", "Thread 3 of 4. {text}",
    "{bare} (tab 6).", "{bare}, that's slide 8.", "{bare}, as we said in call 2.", "{bare} (row 17 of the sheet).",
    "{bare}, like I said in my 8:15 message.", "{bare}, and see ticket #1093.", "{bare}, that's question 5 answered.",
    "{bare} (deck v7).", "Just so you know, and that's from page 21: {inner}", "Point 2 of 6 for the boss: {inner}",
    "To close out item 9, {inner}", "For step 3 of the checklist: {inner}", "On page 4 you'll see that {inner}",
    "Room 3.07, notes: {text}", "Dialling in at 11:45. {text}", "We've got {n} {ds}: {list}. {text}",
    "With {n} {ds} ({list}) on my list, here's one number: {text}", "So we look after {n} {ds}, that's {list}. {text}",
    "There are {n} {ds} in this deck: {list}. {text}", "All {n} {ds} got the same mail. {text}",
    "I've called all {n} {ds}, and the list is {list}. {text}", "Asked by 2 people already: {inner}",
    "Action 5 is on me. {text}", "Two asides before question 4: {inner}", "Version 11 of the deck is out. {text}",
    "My notes, page 2: {text}", "In mail 3 of 3: {inner}", "As chart 6 has it, {inner}",
    "From the export of 7:00 this morning: {text}", "Line 48 in the export: {text}",
    "Extension 305 if you have questions. {text}", "Under point 4.2 we have: {text}", "{bare} (footnote 3).",
    "{bare}, that's agenda point 10.",
)

RISING = {
    "gone": ("gone up", "risen", "grown", "increased", "climbed", "moved up"),
    "moved": ("went up", "rose", "grew", "increased", "climbed"),
    "growing": ("growing", "rising", "climbing", "increasing"),
    "noun": ("rise", "increase", "gain"),
    "nouns": ("rises", "increases", "gains"),
    "go": ("go up", "rise", "grow", "climb"),
    "going": ("going up", "growing", "climbing"),
}

FALLING = {
    "gone": ("gone down", "fallen", "dropped", "come down", "declined", "moved down"),
    "moved": ("went down", "fell", "dropped", "came down", "declined"),
    "growing": ("falling", "dropping", "shrinking", "declining"),
    "noun": ("drop", "fall", "decrease", "decline"),
    "nouns": ("drops", "falls", "decreases", "declines"),
    "go": ("go down", "fall", "drop", "come down"),
    "going": ("going down", "falling", "dropping"),
}

ODDLY_HIGH = {"high": ("high",)}
ODDLY_LOW = {"high": ("low",)}

BEAT = {
    "beat": ("beat", "topped", "exceeded", "came in above", "went past", "came out ahead of", "outdid", "cleared"),
    "above": ("above", "over", "ahead of", "past", "better than"),
    "over": ("over", "above"),
}

MISSED = {
    "beat": (
        "missed", "fell short of", "came in below", "came up short of", "stayed under", "landed below", "undershot",
        "ended up under",
    ),
    "above": ("below", "under", "short of", "behind", "worse than"),
    "over": ("under", "below"),
}

REASONS = (
    "the new pricing tool", "the CRM migration", "the long weekend", "the sales contest", "the Easter break",
    "the warehouse move", "the trade show", "the new rep", "the big promo", "the bad weather", "the delivery delay",
    "the supplier problem", "a shortage of stock", "the website relaunch", "the email campaign", "the price cut",
    "the new bonus plan", "the loss of a key account", "the new key account", "the road closure", "the heat", "the flu season",
    "the shop refit", "the team reshuffle", "the rise in fuel prices", "the strike", "the new territory split",
    "the summer holiday", "a competitor's promo", "the change in opening hours", "the new partner deal", "the phone outage",
    "the staff training",
)

BECAUSE = (
    "because of", "thanks to", "down to", "off the back of", "on the back of", "due to", "all because of", "mainly because of",
    "purely because of", "no doubt because of", "a knock-on of", "triggered by", "as a result of", "helped along by",
    "owing to", "simply because of", "brought on by", "an effect of",
)

CAUSE_FIRST = (
    "You can put it down to {reason}: {inner}", "It's {because} {reason}: {inner}", "You know why? {Reason}: {inner}",
    "{Reason} is why: {inner}", "{Reason}, that's the reason: {inner}", "Why's that? It's {because} {reason}: {inner}",
    "Here's what {reason} did: {inner}", "We can thank {reason} for this: {inner}", "We've got {reason} to blame: {inner}",
    "It really comes down to {reason}: {inner}", "That's {reason} at work: {inner}",
)

CAUSE_LAST = (
    "{bare}, and that's {because} {reason}.", "{bare}, and we know why: {reason}.", "{bare}. That's {because} {reason}.",
    "{bare}. Why's that? {Reason}.", "{bare}. Blame {reason}.", "{bare}. It comes down to {reason}.",
    "{bare}, which is what {reason} did.", "{bare}, and {reason} did that.", "{bare} – that was {reason}.",
    "{bare}. {Reason} is behind that.", "{bare}, the reason being {reason}.", "{bare} (reason: {reason}).",
    "{bare}, so {reason} had its effect.",
)

COINCIDED = (
    "In that same stretch, we had {noun} in {s} in {p} vs {q}.", "At the same time, we saw {noun} in {s} in {p} vs {q}.",
    "At the same time, {s} {verb} in {p} vs {q}.", "Side note, {s} {verb} in {p} compared with {q}.",
    "Also, {s} {went} in {p} against {q}.", "While we're at it, {s} {verb} in {p} vs {q}.",
    "And in parallel, {s} {went} in {p} compared with {q}.", "Same period, other number: {s} {verb} in {p} vs {q}.",
    "By the way, {s} {verb} in {p} against {q}.", "Next to that, we had {noun} in {s} in {p} compared with {q}.",
    "On the side, {s} {went} in {p} vs {q}.",
)
