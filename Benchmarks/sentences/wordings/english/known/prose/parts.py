"""English wordings of journalists and consultants: parts of a whole."""

# With a number or a soft quantity, and with a number only.
SHARE = (
    "Be advised that {c} of {s} in {p} came from {M}.", "{C} of {s} was booked by {M} in {p}.", "In {p}, {M} took {c} of {s}.",
    "{C} of what we had in {s} in {p} came from {M}.", "{C} of {s} in {p} was down to {M}.",
    "When we split up {s} for {p}, {c} goes to {M}.", "It was {M} that contributed {c} of {s} in {p}.",
    "{M} chipped in {c} of {s} in {p}.", "Taking {s} for {p}, {M} was responsible for {c} of the total.",
    "{M} supplied {c} of total {s} in {p}.", "{C} of {s} for {p} is booked under {M}.",
    "{M} had {c} of {s} in {p} to its name.", "In {p}, {c} of our {s} fell to {M}.",
    "Colleagues, {c} of {s} in {p} came out of {M}.", "Of all {s} in {p}, {M} held {c}.",
    "Of total {s} in {p}, {M} accounted for {c}.", "* {P}: {M} with {c} of {s}",
    "In the event, {M} brought in {c} of {s} in {p}.", "{C} of {s} in {p} is to be credited to {M}.",
    "Our controllers trace {c} of {s} in {p} to {M}.", "How much of {s} came from {M} in {p}? {C}.",
    "What did {M} contribute to {s} in {p}? {C} of the total.", "Within total {s} for {p}, {c} belongs to {M}.",
    "{M} claimed {c} of {s} in {p}.", "{M}, with {c} of {s} in {p}, is the subject of this note.",
    "{C} of {s} in {p} went through {M}.", "At {M} we booked {c} of {s} in {p}.",
    "In the total of {s} for {p}, {M} figures with {c}.", "{C} of the total for {s} in {p} was due to {M}.",
    "Slice up {s} for {p}, and {c} lands with {M}.", "The piece of {s} in {p} that came from {M} is {c} of the whole.",
)

SHARE_IN_NUMBERS = (
    "The share of {s} held by {M} in {p} was {c}.", "Word reaches us that {Ms} share in {s} for {p} is {c}.",
    "{M} had {v} in {s} in {p}, a share of {c}.", "{M} came in with {v} of {s} in {p}, which is {c} of the total.",
    "{P}: {M} at a {s} share of {c}.", "In {p}, the portion of {s} from {M} was {c}.",
    "With a share of {c}, {M} posted {s} of {v} in {p}.", "{Ms} part of {s} in {p} worked out at {c}.",
    "What share of {s} did {M} have in {p}? {C}.", "{V}, or {c} of {s} in {p}, came from {M}.",
    "* {M} – share of {s} in {p}: {c}", "{M} | share of {s} | {p} | {c}",
    "Expressed as a percentage of total {s}, {M} was at {c} in {p}.",
    "Set in relation to total {s}, {Ms} {v} in {p} comes to {c}.",
)

DROVE = (
    "It is worth a line that {M} accounted for {c} of the {noun} in {s} in {p} {base}.",
    "The {noun} in {s} in {p} {base} was down to {M} for {c}.", "{M} lies behind {c} of the {noun} in {s} in {p} {base}.",
    "Friends, {c} of the {noun} in {s} in {p} {base} came out of {M}.", "In {p}, {c} of the {noun} in {s} {base} fell to {M}.",
    "When we break down the {noun} in {s} in {p} {base}, {M} makes up {c}.",
    "{C} of the {noun} in {s} {base} in {p} stemmed from {M}.",
    "It was {M} that contributed {c} of the {noun} in {s} in {p} {base}.",
    "{C} of the {noun} in {s} that we saw in {p} {base} was due to {M}.",
    "How much of the {noun} in {s} in {p} {base} came from {M}? {C}.",
    "The accountants trace {c} of the {noun} in {s} in {p} {base} to {M}.", "* {P}: {M} with {c} of the {noun} in {s} {base}",
    "{C} of the {p} {noun} in total {s} {base} came from {M}.",
    "When all was said and done, {M} delivered {c} of the {noun} in {s} in {p} {base}.",
    "With {c}, {M} had its part in the {noun} in {s} in {p} {base}.",
    "{C} of the {noun} in {s} in {p} {base} is attributable to {M}.",
    "Break the {noun} in {s} in {p} {base} down, and {c} of it sits in {M}.",
    "{M} had a part of {c} in the {noun} in {s} in {p} {base}.", "{M} chipped in {c} of the {noun} in {s} in {p} {base}.",
    "Responsible for {c} of the {noun} in {s} in {p} {base}: {M}.",
    "Out of the {noun} in {s} in {p} {base}, {c} was booked by {M}.", "The {p} {noun} in {s} {base} owes {c} to {M}.",
    "For {c} of the {noun} in {s} in {p} {base}, look to {M}.",
    "{M}: a contribution of {c} to the {noun} in {s} in {p} {base}.",
    "{P} had {M} contribute {c} of the {noun} in {s} {base}.",
    "{M} is where {c} of the {noun} in {s} in {p} {base} took place.",
    "Put as a percentage, {M} made up {c} of the {noun} in {s} in {p} {base}.",
    "In the {noun} in {s} in {p} {base}, {M} had a share of {c}.",
    "{M} contributed to the {noun} in {s} in {p} {base}, namely {c} of it.",
    "We trace {c} of the {noun} in {s} in {p} {base} back to {M}.",
    "Managers put {Ms} part of the {noun} in {s} in {p} {base} at {c}.",
    "Splitting the {noun} in {s} in {p} {base} gives {M} {c}.",
    "Fact is that {c} of the {noun} in {s} in {p} {base} came from {M}.",
    "{C} of the whole {noun} in {s} in {p} {base} was made in {M}.",
    "Without {M}, {c} of the {noun} in {s} in {p} {base} would be gone.",
    "Our analysis gives {M} {c} of the {noun} in {s} in {p} {base}.",
)

OVERALL = (
    "Kindly note that overall {s} in {p} came to {c}.", "Hi everyone, {s} for the whole company came to {c} in {p}.",
    "For the company as a whole, {p} closed with {s} of {c}.", "{S} across the entire company read {c} in {p}.",
    "With every {d} counted in, {s} in {p} worked out at {c}.", "Company-wide, {p} brought {s} of {c}.",
    "{P} saw {s} of {c} when all {ds} are taken as one.", "At the level of the whole business, {s} {be} {c} in {p}.",
    "The company in total had {s} of {c} in {p}.", "{C} was the overall figure for {s} in {p}.",
    "Taken over every {d}, {s} came to {c} in {p}.", "{S} at the company level for {p}: {c}.",
    "Our overall {s} for {p} came in at {c}.", "Group-wide, {s} in {p} stood at {c}.",
    "Seen as one business, we had {s} of {c} in {p}.", "Treat all {ds} as one unit and {s} for {p} [comes|come] to {c}.",
    "What {be} {s} for the whole company in {p}? {C}.", "Irrespective of {d}, {s} for {p} came to {c}.",
    "* {P}, all {ds}: {s} of {c}", "Company | {s} | {p} | {c}", "With all {ds} in, {p} shows {s} of {c}.",
    "Not split by {d}, {s} {be} {c} in {p}.", "In {p}, overall {s} worked out at {c}.",
    "At the end of the day, company-wide {s} in {p} came to {c}.", "The whole company ran at {c} in {s} in {p}.",
    "{S} for {p}, total company: {c}.", "Viewed over all {ds}, {p} had {s} of {c}.",
    "The overall reading of {s} for {p} is {c}.", "Before any split by {d}, {s} in {p} came to {c}.",
    "From all {ds} as a whole, we get {s} of {c} for {p}.", "The group closed {p} with {s} of {c}.",
    "Our company posted {s} of {c} in {p} overall.", "{S} in {p}, measured on the whole of the business, {be} {c}.",
    "In the aggregate of all {ds}, {s} {be} {c} in {p}.", "The reviewers put company-wide {s} at {c} for {p}.",
    "Group level, {p}: {s} at {c}.", "On the level of the group, {p} ended with {s} at {c}.",
    "At {c}, overall {s} for {p} [is|are] on file.",
)

ADDED = (
    "It bears mentioning that {A} and {B} combined had {s} of {c} in {p}.", "{A} with {B} added brings {s} to {c} in {p}.",
    "Between {A} and {B}, {s} totalled {c} in {p}.", "The two of them, {A} and {B}, total {c} in {s} for {p}.",
    "Adding {A} to {B} gives {s} of {c} in {p}.", "If we add up the {ds}, {s} in {p} [comes|come] to {c}.",
    "Total up the {ds} and you have {s} of {c} in {p}.", "As a sum of all {ds}, {s} {be} {c} in {p}.",
    "{S} in {p}, added over the {ds}: {c}.", "The {ds} taken in sum had {s} of {c} in {p}.", "{A} + {B}: {c} in {s} for {p}.",
    "In {p}, the sum of {A} and {B} in {s} was {c}.", "Adding the {s} of all {ds}, we arrive at {c} in {p}.",
    "All {ds} added up, {p} had {s} of {c}.", "{A} and {B} summed up to {c} in {s} in {p}.",
    "The grand total of {s} over the {ds} was {c} in {p}.", "{C} is the sum of {s} across the {ds} in {p}.",
    "{S} of {A} plus {s} of {B} made {c} in {p}.", "Together, the {ds} total {c} in {s} for {p}.",
)

JOINT = (
    "Be advised that {A} and {B} combined had {s} of {v} in {p}.", "{A} with {B} added brings {s} to {v} in {p}.",
    "Between {A} and {B}, {s} totalled {v} in {p}.", "The two of them, {A} and {B}, total {v} in {s} for {p}.",
    "Adding {A} to {B} gives {s} of {v} in {p}.", "{A} and {B} pooled came to {v} in {s} in {p}.",
    "{A} + {B}: {v} in {s} for {p}.", "In {p}, the sum of {A} and {B} in {s} was {v}.",
    "{A} and {B} summed up to {v} in {s} in {p}.", "{S} of {A} plus {s} of {B} made {v} in {p}.",
    "{P} had {A} and {B} at a joint {v} in {s}.", "Dear all, {A} and {B} came to {v} of {s} in {p} when taken together.",
    "The pair of {A} and {B} posted {s} of {v} in {p}.", "As a pair, {A} and {B} recorded {v} in {s} in {p}.",
    "What did {A} and {B} come to together in {s} in {p}? {V}.", "* {A} and {B} combined, {p}: {s} of {v}",
    "Joining {A} and {B}, we count {s} of {v} for {p}.", "{V} was what {A} and {B} had in {s} between them in {p}.",
    "Lump {A} and {B} together and {s} for {p} [comes|come] to {v}.",
    "{A} and {B} are at {v} in {s} for {p}, the two added up.", "Truth be told, {A} and {B} together had {v} in {s} in {p}.",
)

SPLIT = (
    "Kindly note the split of {s} in {p}, {t} in total: {parts}.", "{T} in {s} came together in {p}: {parts}.",
    "In {p}, {s} of {t} came about as follows: {parts}.", "{S} for {p}, split by {d}: {parts}, or {t} in all.",
    "Hello team, {s} in {p} came to {t}, that is: {parts}.", "Break {s} down for {p} and you get {parts}, for a total of {t}.",
    "{P} gave us {t} in {s}; by {d}: {parts}.", "By {d}, {p} brought {s} as follows: {parts}; in total, {t}.",
    "The {t} in {s} for {p} came about as follows: {parts}.", "* {S}, {p}: {t} ({parts})", "{P}: {s} of {t}, namely {parts}.",
    "The {p} total of {t} in {s} breaks down thus: {parts}.", "{Parts}: that makes {t} of {s} in {p}.",
    "How did {s} of {t} in {p} come about? {Parts}.", "Adding up {s} for {p} by {d} ({parts}), we get {t}.",
    "{S} in {p}, {d} by {d}: {parts}; together {t}.", "The sum of {s} in {p} is {t}: {parts}.",
    "All {ds} together made {t} in {s} in {p}: {parts}.", "In {p} the {ds} posted {parts}, so that {s} came to {t}.",
    "Taken {d} by {d}, the {t} of {s} in {p} reads {parts}.", "With {t} in {s} for {p}, the breakdown is {parts}.",
)

# Words, the band in which they are fair, and the band outside of which they are not.
SOFT = (
    ("slightly more than half", (50.6, 53), (50, 57)), ("slightly less than half", (47, 49.6), (43, 50)),
    ("approximately half", (48, 52), (42, 58)), ("half or so", (48, 52), (42, 58)),
    ("a shade under half", (48, 49.8), (44, 50.2)), ("a shade over half", (50.3, 52.5), (49.8, 56)),
    ("more than one half", (51.5, 62), (50, 100)), ("upwards of half", (51.5, 62), (50, 100)),
    ("well under half", (25, 42), (0, 49)), ("approximately a third", (32, 34.7), (28, 39)),
    ("a third or so", (32, 34.7), (28, 39)), ("somewhere around a third", (32, 34.7), (28, 39)),
    ("slightly over a third", (33.7, 35.5), (33.2, 39)), ("close to a third", (31.5, 34), (28, 38)),
    ("less than a third", (25, 32.6), (0, 33.3)), ("under a third", (25, 32.6), (0, 33.3)),
    ("more than one third", (34.3, 42), (33.3, 100)), ("approximately a quarter", (24, 26), (21, 29)),
    ("a quarter or so", (24, 26), (21, 29)), ("slightly more than a quarter", (25.4, 27), (24.9, 30)),
    ("nearly a quarter", (23.3, 24.9), (20, 25.3)), ("more than a quarter", (25.7, 32), (25, 100)),
    ("more than one quarter", (25.7, 32), (25, 100)), ("not quite a quarter", (23, 24.8), (19, 25)),
    ("approximately a fifth", (19.2, 20.8), (16.5, 24)), ("roughly a fifth", (19.2, 20.8), (16.5, 24)),
    ("over a fifth", (20.6, 25), (20, 100)), ("less than a fifth", (14, 19.4), (0, 20)),
    ("under a fifth", (14, 19.4), (0, 20)), ("a fifth or so", (19.2, 20.8), (16.5, 24)),
    ("approximately a sixth", (16, 17.4), (14, 19.5)), ("about one sixth", (16, 17.4), (14, 19.5)),
    ("approximately a tenth", (9.5, 10.5), (8, 12.5)), ("roughly a tenth", (9.5, 10.5), (8, 12.5)),
    ("more than a tenth", (10.6, 14), (10, 100)), ("less than a tenth", (4, 9.6), (0, 10)),
    ("under a tenth", (4, 9.6), (0, 10)), ("approximately two thirds", (65.5, 68), (61, 72)),
    ("some two thirds", (65.5, 68), (61, 72)), ("around two thirds", (65.5, 68), (61, 72)),
    ("about two fifths", (39, 41), (36, 44)), ("roughly two fifths", (39, 41), (36, 44)),
    ("around three quarters", (74, 76), (69, 81)), ("approximately three quarters", (74, 76), (69, 81)),
    ("the larger part", (56, 95), (50, 100)), ("the better part", (58, 95), (50, 100)),
    ("a clear majority", (58, 95), (50, 100)), ("the smaller part", (3, 42), (0, 50)), ("a small fraction", (1, 7), (0, 30)),
    ("a clear minority", (3, 38), (0, 50)),
)

FULLY = (
    "Word reaches us that {s} in {p} came from {M} without exception.", "{M}, and {M} alone, produced {s} in {p}.",
    "{S} in {p} had no source other than {M}.", "{S} in {p} came from {M} in [its|their] entirety.",
    "Everything we had in {s} in {p} came from {M}.", "No {s} in {p} came from anyone but {M}.",
    "{S} in {p} came in full from {M}.", "{M} provided the whole of {s} in {p}.",
    "Take away {M}, and {s} for {p} would be zero.", "In {p}, {s} can be put down to {M} completely.",
    "{M} was the one and only contributor to {s} in {p}.", "All {s} in {p} was booked by {M}.",
    "One hundred percent of {s} in {p} came from {M}.", "{Ms} share of {s} in {p} was 100%.", "* {P}: {s} in full from {M}",
    "Apart from {M}, nobody contributed to {s} in {p}.", "Colleagues, {M} delivered the complete {s} of {p}.",
    "{S} in {p} came out of {M} down to the last bit.", "{M} stood for the total of {s} in {p}, no more and no less.",
    "Where did {s} come from in {p}? Entirely from {M}.", "There was no part of {s} in {p} that did not come from {M}.",
)

MET = (
    "It is worth a line that {s} met the {bare} for {p} in full.", "The {p} {bare} for {s} was met in its entirety.",
    "In {p}, the {bare} for {s} was met to the full.", "{S} came up to the full {bare} in {p}.",
    "The {bare} set for {s} in {p} was achieved in full.", "{S} made the {p} {bare} in full.",
    "Friends, we fully achieved the {bare} for {s} in {p}.", "{P} saw the {bare} for {s} reached in full.",
    "Did {s} meet the {bare} in {p}? Yes, in full.", "With {p} closed, the {bare} for {s} has been met in full.",
    "There was no shortfall against the {bare} for {s} in {p}.", "* {S}, {p}: {bare} met in full",
    "To cut a long story short, {s} fully met {target} in {p}.", "The whole of the {bare} for {s} was delivered in {p}.",
    "{S} attained at least 100% of the {bare} in {p}.", "We reached {target} for {s} in {p} without any shortfall.",
    "{S} fulfilled the {bare} for {p} completely.", "In {p}, {s} reached the {bare}, and all of it.",
    "The {bare} for {s} in {p}: met in full.", "{S} delivered 100% or more of the {bare} in {p}.",
    "{S} satisfied the {p} {bare} entirely.",
)

GAIN = {"noun": ("advance", "rise", "increase", "uplift", "upturn", "climb")}
LOSS = {"noun": ("decline", "decrease", "fall", "drop", "downturn", "contraction")}
PART = ("{M} with {v}", "{M} at {v}", "{M} on {v}")
TARGETS = ("target", "plan", "budget", "goal", "quota")
