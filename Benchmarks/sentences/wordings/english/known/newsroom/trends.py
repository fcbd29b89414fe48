"""English wordings of newsrooms, investor letters and area managers: time and beyond."""

STREAK = (
    "{P} made it {k} months on the trot of {ing} {s}.", "{P} made it {k} straight months of {ing} {s}.", "{P} marked the {nth} month on the trot in which {s} {moved}.",
    "{P} marked month number {k} of {ing} {s}.", "{P} extended the run of {ing} {s} to {k} months.", "{P} stretched the streak of {ing} {s} to {k} months.",
    "{P} saw {s} {go} for the {nth} month on end.", "{P} chalked up the {nth} monthly {noun} in a row for {s}.", "{P} was {noun} number {k} on the trot for {s}.",
    "{P}: {nth} {noun} in a row for {s}.", "{P}: {s} {ing} for {k} months straight.", "{P} came with yet another {noun} in {s}, the {nth} in a row.",
    "{S} {moved} yet again in {p}, making it {k} months in a row.", "{S} {moved} in {p}. That makes {k} months on the bounce.", "{S} {moved} for the {nth} month back to back in {p}.",
    "{S} {has} now {gone} {k} months on the trot, {p} being the last.", "{S} {has} {gone} every month for {k} months, through {p}.", "{S} {has} {gone} {k} months without a break, {p} included.",
    "{S} {has} been {ing} for {k} months without a break as of {p}.", "{S} {has} been {ing} {k} months in a row, the last of them {p}.", "{S} {has} been on {a} {k}-month {slide} as of {p}.",
    "{S} put together {a} {nth} {noun} in a row in {p}.", "{S} racked up {a} {nth} straight monthly {noun} in {p}.", "{S} racked up {k} monthly {nouns} in a row through {p}.",
    "{S} logged {a} {nth} monthly {noun} back to back in {p}.", "{S}: {k}-month {slide} through {p}.", "{S}, by {p}, had been {ing} for {k} months on end.",
    "{K} months, {k} {nouns}: that is the run in {s} through {p}.", "{K} in a row: {s} {moved} again in {p}.", "{K} months on the bounce {s} {has} {gone}, {p} being the latest.",
    "{K} monthly {nouns} on the trot for {s}, {p} the latest.", "{K} straight monthly {nouns} in {s} take us to {p}.", "Make that {k} in a row: {s} {moved} again in {p}.",
    "Month after month, {k} of them up to and including {p}, {s} {moved}.", "Month {k} of the run: {s} {moved} again in {p}.", "The run of {nouns} in {s} got to {k} months in {p}.",
    "The run is now {k} months long: {s} {moved} in {p} too.", "The streak of monthly {nouns} in {s} hit {k} in {p}.", "The {slide} in {s} was {k} months old by {p}.", "The {slide} in {s} turned {k} months old in {p}.",
    "The {p} {noun} in {s} made it {k} on the trot.", "The {p} {noun} was the {nth} on the trot for {s}.", "The {p} move made it {k} monthly {nouns} in a row for {s}.",
    "There have now been {k} monthly {nouns} in a row in {s}, up to {p}.", "There was {a} {nth} {noun} in a row in {s} in {p}.", "For {k} months now, ending with {p}, {s} {has} {gone} each month.",
    "For {k} months on the trot, up to {p}, we have had {s} {ing}.", "For the {nth} month on the bounce, {s} {moved} in {p}.", "For the {nth} time in a row, a month brought {ing} {s}: {p}.",
    "We are now {k} months into a run of {ing} {s}, counting {p}.", "We have had {k} monthly {nouns} in {s} on the trot, {p} included.", "We chalked up {a} {nth} monthly {noun} in a row on {s} in {p}.",
    "I count {k} straight monthly {nouns} in {s} up to {p}.", "Investors have seen {s} {go} {k} months in a row, through {p}.", "As of {p}, the run of {ing} {s} is {k} months long.", "As of {p}, {s} had {gone} for {k} months back to back.",
    "By {p}, {s} had been on {a} {k}-month {slide}.", "Not once in the {k} months through {p} did {s} fail to {go}, the month before the run being different.", "How long is the run of {ing} {s} as of {p}? {K} months.",
    "Again {s} {moved} in {p}, for the {nth} month in a row.", "- {S}: {nth} {noun} on the trot in {p}", "• {P}: {s} {ing}, month {k} of the run", "* {K} straight {nouns} for {s} through {p}.",
)

ODD = (
    "{S} in {p} {be} off the chart at {v}.", "{S} in {p} {be} off the scale.", "{S} in {p} {be} way out of line with anything before.", "{S} in {p} {be} way out of the ordinary.", "{S} in {p} {be} freakishly {high}.",
    "{S} in {p} {be} like nothing we had seen before.", "{S} in {p} {be} wildly out of character.", "{S} in {p} {be} a bolt from the blue at {v}.", "{S} in {p} {be} an oddity: {v}.", "{S} in {p} {be} a freak reading.",
    "{S} in {p} stuck out like a sore thumb.", "{S} in {p} made us look twice: {v} is abnormal.", "{S} in {p} looked out of place against all earlier months.", "{S} in {p} defied all precedent at {v}.", "{S} broke out of the usual band in {p}.",
    "{S} went haywire in {p}, to a freakishly {high} {v}.", "{S} came in at a strangely {high} {v} in {p}.", "{S} came in bizarrely {high} for {p}.", "{S} came in at {v} for {p}, a statistical freak.", "{S} of {v} in {p}: that is not a normal month.",
    "{S} of {v} in {p} [is|are] far from the norm.", "{S} of {v} in {p} will have raised eyebrows, so abnormal is the number.", "{S} at {v} in {p}? Highly unusual.", "{S}, {p}: freak reading of {v}.", "{S} strayed far from the norm in {p}.",
    "{P} was a freak month for {s}.", "{P} was a one-off for {s}: so {high} a figure is abnormal.", "{P} was an odd month out for {s}, at {v}.", "{P} was the odd one out in the run of {s}.", "{P} was no ordinary month for {s}.", "{P} was anything but a normal month for {s}.",
    "{P} was out of the ordinary on {s}.", "{P} threw up a freak number for {s}: {v}.", "{P} threw up an abnormally {high} number for {s}.", "{P} sticks out on the chart for {s}.", "{P} blew the usual range for {s} apart.", "{P} sits far outside the usual band for {s}.",
    "{V} in {p}: for {s} that is freakish.", "{V} for {s} in {p} is a black swan of a number.", "{V} is a weirdly {high} number for {s}, and that is what {p} gave us.", "A freak number: {s} at {v} in {p}.", "A reading as {high} as the {p} one for {s} is a rarity.",
    "Out of the blue, {s} came to an abnormally {high} {v} in {p}.", "By its own past, {p} was a wild outlier for {s}.",
    "The {p} number for {s} is an aberration.", "The {p} number for {s} is a freak, at {v}.", "The {p} number for {s} broke the mould.", "The {p} figure on {s} is outlandishly {high}.", "The {p} dot for {s} sits far away from all the others.",
    "There was something strange about {s} in {p}: {v} is far outside the norm.", "There is nothing normal about {s} of {v} in {p}.", "We flag {p} as a freak month for {s}.", "We don't normally see {s} as {high} as in {p}.", "We rarely see {s} as {high} as in {p}.",
    "We would call {s} in {p} an aberration.", "I had to rub my eyes: {s} in {p} {be} abnormally {high}.", "I'd put an asterisk on {p}: {s} {be} exceptionally {high}.", "Investors should treat {p} as an outlier for {s}.", "Put an asterisk next to {p}: the {s} number is a freak.",
    "Way off the beaten track: {s} in {p}, at {v}.", "It was an extraordinary month for {s}, {p}.", "It isn't every day you see {s} as {high} as in {p}.", "Was {p} a normal month for {s}? Anything but.", "- {P}: freak reading for {s}, {v}", "• {S}, {p}: way out of the ordinary",
)

AHEAD = (
    "{S} [is|are] pencilled in at {v} for {p}.", "{S} should hit {v} in {p}, the company believes.", "{S} should land at {v} in {p}.", "{S} [is|are] set to come in at {v} in {p}.", "{S} [is|are] on course for {v} in {p}.", "{S} [is|are] on track for {v} in {p}.",
    "{S} [is|are] seen at {v} in {p}.", "{S} [is|are] tipped to reach {v} in {p}.", "{S} [is|are] headed for {v} in {p}.", "{S} [is|are] bound to come to {v} in {p}.", "{S} will hit {v} in {p}.", "{S} will come in at {v} for {p}, if you ask the area office.", "{S} will be {v} in {p}, mark my words.",
    "{S} [looks|look] likely to end {p} at {v}.", "{S} [looks|look] set for {v} in {p}.", "{S} for {p}: consensus {v}.", "{S} ({p}e): {v}.", "{S}, {p} outlook: {v}.", "{S} could well touch {v} in {p}.", "{S} of {v} [is|are] on the cards for {p}.", "{S} of {v} in {p}: that is our call.",
    "{P} should bring {s} of {v}.", "{P} will bring {s} of {v}.", "{P} guidance: {s} at {v}.", "{P} is shaping up for {s} of {v}.", "{P} is going to give us {s} of {v}.", "{P} preview: {s} seen at {v}.", "{V} is the consensus for {s} in {p}.", "{V} is where we see {s} in {p}.", "{V} is what the house forecast has for {s} in {p}.",
    "Analysts look for {s} of {v} in {p}.", "Analysts polled by the paper see {s} at {v} in {p}.", "The consensus on {s} for {p} stands at {v}.", "The crystal ball says {v} for {s} in {p}.", "The guidance on {s} for {p} is {v}.", "The model spits out {v} for {s} in {p}.", "The trend line puts {s} at {v} by {p}.",
    "The company guided to {s} of {v} for {p}.", "The company is banking on {s} of {v} in {p}.", "The finance chief is pencilling in {s} of {v} for {p}.", "Market watchers have {s} down for {v} in {p}.", "My money is on {s} of {v} in {p}.", "My guess for {p}: {s} of {v}.", "Our bet for {p} is {s} of {v}.",
    "We look for {s} of {v} in {p}.", "We are guiding to {s} of {v} in {p}.", "We are heading for {s} of {v} in {p}.", "We see {s} hitting {v} in {p}.", "We will close {p} with {s} of {v}.", "I reckon {s} will be {v} in {p}.", "I'd bet on {s} at {v} in {p}.", "Come {p}, {s} will be {v}.", "Come {p}, expect {s} of {v}.", "By {p} we shall see {s} at {v}.",
    "If all goes well, {s} will reach {v} in {p}.", "If things carry on like this, {s} will be {v} in {p}.", "Look for {s} of {v} in {p}.", "Watch out for {s} at {v} in {p}.", "- {P} outlook: {s} {v}", "• {S}, {p} (est.): {v}",
)

AIMED = (
    "{S} {beat} {target} in {p}.", "{S} {beat} {target} by {c} in {p}.", "{S} {beat} {target} by {g} in {p}.", "{S} {beat} the {bare} in {p}, at {v}.", "{S} {beat} the {bare} by {c} in {p}, investors were told.", "{S} {beat} the {p} {bare} by {g}.",
    "{S} clocked in at {v} for {p}, {c} {above} the {bare}.", "{S} clocked in {g} {above} {target} in {p}.", "{S} ended {p} {c} {above} {target}.", "{S} ended {p} {above} the {bare}.", "{S} landed {g} {over} the {bare} in {p}.", "{S} landed {c} {over} {target} in {p}.", "{S} finished {p} {above} {target}, by {g}.", "{S} finished {p} {side} of {target}.",
    "{S} for {p}: {v}, {g} {above} the {bare}.", "{S} for {p}: {c} {above} {target}.", "{S}, {p}: {above} the {bare}.", "{S}, {p}, versus {bare}: {c} {over}.", "{S}, at {v}, {beat} the {bare} in {p}.", "{S} of {v} in {p} left us {c} {above} the {bare}.", "{S} of {v} in {p} left us {g} {above} {target}.", "{S} in {p} came out {side} of the {bare}.",
    "{P} ended with {s} {c} {above} the {bare}.", "{P} ended {c} {above} {target} on {s}.", "{P} was {luck} against the {bare}: {s} {be} {c} {over}.", "{P} was {luck} for {s}: {g} {above} the {bare}.", "{P}: {s} {beat} the {bare}.", "{P}: {s} at {v}, {g} {above} {target}.", "{P} vs {bare}: {s} {g} {over}.", "{P} saw {s} come out {side} of {target}.",
    "{C} {above} {target}: that was {s} in {p}.", "{C} {over}: {s} against the {bare} in {p}.", "{G} {above} the {bare} is where {s} ended {p}.", "{G} {over} the {bare}: {s} in {p}.", "A {win}: {s} {beat} the {bare} by {c} in {p}.", "A {win} for {p}: {s} {c} {above} {target}.", "A {win} on {s} in {p}, {g} {above} the {bare}.", "It was a {win}: {p} {s} came in {g} {above} {target}.",
    "The {bare} for {p}? {S} {beat} it by {g}.", "The {bare} for {p} was {reached}: {s} came in {c} {over}.", "The {p} {bare} was {reached}, with {s} {g} {over}.", "The company {beat} its {s} {bare} in {p}.", "The company {beat} its {s} {bare} by {c} in {p}.", "The company said {s} {be} {c} {above} {target} in {p}.", "The gap to the {bare} for {s} in {p}: {c} {over}.", "The scoreboard has {s} {g} {over} the {bare} for {p}.",
    "We {beat} our {s} {bare} in {p}.", "We {beat} our {bare} for {s} in {p} by {g}.", "We {beat} the {bare} on {s} in {p}, by {c}.", "We ended {p} {g} {above} the {bare} on {s}.", "We closed {p} {side} of the {bare} on {s}.", "We were {c} {above} {target} on {s} in {p}.", "We said we would hit the {bare}. {S} in {p} {be} {c} {over}.", "I make it {g} {over} the {bare} for {s} in {p}.",
    "Investors heard that {s} {beat} {target} by {c} in {p}.", "Measured by the {bare}, {s} in {p} came out {c} {over}.", "Next to the {bare}, {s} in {p} ended {g} {over}.", "At {v}, {s} {beat} {target} in {p}.", "By {c}, {s} {beat} the {bare} in {p}.", "Did {s} {make} the {bare} in {p}? {Yes}: {s} ended {g} {over}.", "Did we {make} the {bare} on {s} in {p}? {Yes}, we ended {c} {over}.", "- {P}, {s}: {c} {above} {target}", "• {S}, {p}: {g} {over} the {bare}",
)

FREE = (
    "From our Tuesday newsletter, issue 214: {inner}", "Page 3 of the bulletin has it that {inner}", "Reporter 1 of 2 on the story writes: {inner}", "Slide 12, second bullet: {inner}", "Question 4 from the call drew this answer: {inner}", "Item 6 on the agenda, then. {text}",
    "The call began at 9:30 and 48 analysts dialled in. {text}", "The call lasted 55 minutes. {text}", "It is 7:15 and I am on the train. {text}", "I drove 180 miles to see 3 of them yesterday. {text}", "Room 4B, coffee at 10:45. {text}", "Two reporters and 1 photographer covered it. {text}",
    "The press pack runs to 36 pages. {text}", "Version 2.3 of the press pack is out. {text}", "Please replace version 1 of the handout with version 2. {text}", "Chapter 2 of the letter says it plainly: {inner}", "Letter to shareholders no. 17: {inner}", "Update 3 of 5: {inner}", "Story 1/4: {inner}", "Headline 2: {inner}", "RTRS 06:30 GMT: {inner}",
    "{bare} (see page 5).", "{bare} (slide 8 of 20).", "{bare}, as shown in chart 4.", "{bare}, says footnote 11.", "{bare}; for more, call extension 4412.", "{bare} (source: company report, p. 61).", "{bare}, per Form 10-Q, item 2.", "{bare} [3].", "{bare}, the 9 o'clock news said.", "{bare}, as chapter 7 has it.",
    "All {n} {ds} sent a manager to the away day. {text}", "I rang all {n} {ds} ({list}) before writing this. {text}", "The company runs {n} {ds}: {list}. {text}", "There are {n} {ds} on my patch, which are {list}. {text}", "With {n} {ds} to look after – {list} – I will keep it short. {text}", "Of our {n} {ds} I will name none today. {text}",
    "The {n} {ds}, for new readers, are {list}. {text}", "Covid-19 is behind us. {text}", "The building at 27 Harbour Street is sold. {text}", "Our team of 6 has met 4 times. {text}", "Win 2 tickets: reply to this mail. {text}", "ISO 9001 audit passed, step 5 done. {text}", "Rule 10b-5 applies to this call. {text}", "Under MAR Article 17, {inner}", "Re: mail no. 3. {text}",
)

RISING = {
    "gone": ("risen", "gone up", "moved up", "climbed", "headed higher"),
    "moved": ("rose", "went up", "moved up", "climbed", "headed higher"),
    "go": ("rise", "go up", "move up", "climb"),
    "ing": ("rising", "climbing"),
    "noun": ("gain", "rise", "climb", "advance"),
    "nouns": ("gains", "rises", "climbs"),
    "slide": ("climb", "upswing", "upward run"),
}

FALLING = {
    "gone": ("fallen", "gone down", "moved down", "dropped", "headed lower"),
    "moved": ("fell", "went down", "moved down", "dropped", "headed lower"),
    "go": ("fall", "go down", "move down", "drop"),
    "ing": ("falling", "sliding", "shrinking"),
    "noun": ("drop", "fall", "slide", "decline"),
    "nouns": ("drops", "falls", "declines"),
    "slide": ("slide", "downswing", "downward run"),
}

ODDLY_HIGH = {"high": ("high", "high", "large", "lofty")}
ODDLY_LOW = {"high": ("low", "low", "small")}

BEAT = {
    "beat": ("beat", "topped", "cleared", "sailed past", "bettered", "came in north of", "finished ahead of"),
    "above": ("above", "ahead of", "over", "north of", "clear of"),
    "over": ("over", "above", "to the good"),
    "side": ("on the right side", "on the winning side", "north"),
    "win": ("beat", "win", "target beaten"),
    "luck": ("a success", "a winner"),
    "reached": ("beaten", "topped", "cleared", "exceeded"),
    "make": ("make", "reach", "hit"),
    "yes": ("yes", "yes indeed"),
}

MISSED = {
    "beat": ("missed", "fell short of", "came up short of", "undershot", "lagged", "came in south of", "finished behind"),
    "above": ("below", "short of", "under", "south of", "adrift of"),
    "over": ("under", "below", "short"),
    "side": ("on the wrong side", "on the losing side", "south"),
    "win": ("miss", "shortfall"),
    "luck": ("a failure", "a disappointment"),
    "reached": ("missed", "not reached", "not met"),
    "make": ("make", "reach", "hit"),
    "yes": ("no", "no"),
}

REASONS = (
    "the heatwave", "a bumper bank holiday", "roadworks outside the front door", "the rail strike", "our new loyalty card", "a rival going bust", "the discounter across the road", "a botched software rollout", "pent-up demand", "wage inflation",
    "a celebrity endorsement", "the early Easter", "half-term", "the weak pound", "a viral video", "tighter consumer purse strings", "the new store manager", "a shortage of drivers", "clever window dressing", "the price war", "the summer sales",
    "a burst water main", "the local festival", "staff shortages", "destocking by wholesalers", "the wet spring", "a bad batch from a supplier", "the mortgage squeeze", "the new website", "better opening hours", "supply-chain snarls", "import tariffs",
    "cheaper diesel", "the football tournament",
)

BECAUSE = (
    "thanks to", "because of", "on the back of", "courtesy of", "helped along by", "in the wake of", "driven by", "fuelled by", "owing to", "on account of", "blamed on", "put down to", "triggered by", "powered by", "as a knock-on effect of",
    "due in large part to", "mostly thanks to",
)

CAUSE_FIRST = (
    "Blame {reason}: {inner}", "Chalk it up to {reason}: {inner}", "The reason is {reason}: {inner}", "{Reason} made itself felt: {inner}", "{Reason} explains it: {inner}", "{Reason} left its mark: {inner}",
    "The company points to {reason} as the cause: {inner}", "The culprit was {reason}: {inner}", "Analysts put it down to {reason}: {inner}", "It all comes down to {reason}: {inner}", "On the back of {reason}, {inner}", "You can thank {reason} for this: {inner}", "With {reason} doing its work, {inner}",
)

CAUSE_LAST = (
    "{bare}, {because} {reason}.", "{bare}, and {reason} is why.", "{bare}. Blame {reason}.", "{bare}. The culprit: {reason}.", "{bare}. Managers put it down to {reason}.", "{bare}, a knock-on effect of {reason}.", "{bare}. That was the doing of {reason}.", "{bare}. What made the difference was {reason}.",
    "{bare} – chalk it up to {reason}.", "{bare}, which the company blamed on {reason}.", "{bare}. Behind it: {reason}.", "{bare}, with {reason} behind it all.", "{bare}. {Reason} did that.", "{bare}; credit {reason}.",
)

COINCIDED = (
    "Meanwhile, {s} {verb} in {p} set beside {q}.", "Elsewhere in the report, {s} {be} {up} in {p} against {q}.", "In the same release: {s} {up} in {p} versus {q}.", "In other news, {s} {went} in {p} next to {q}.", "On another line, {s} {verb} in {p} held up against {q}.",
    "At the same time {s} {verb} in {p} from {q}.", "Next line down: {noun} in {s} in {p} versus {q}.", "Further down the page, {s} {went} in {p} compared to {q}.", "Turning to another number, {s} {be} {up} in {p} on {q}.", "There was also {noun} in {s} in {p} against {q}.",
    "The release also had {noun} in {s} for {p} set beside {q}.", "As for {s}, {it} {verb} in {p} versus {q}.",
)
