"""Terse English wordings of sales operations: parts of a whole."""

# With a number or a soft quantity, and with a number only.
SHARE = (
    "{M} = {c} of {s} in {p}.", "{P}: {M} with {c} of {s}.", "{M} → {c} of {s}, {p}.", "{P} | {M} | {c} of {s}",
    "- {C} of {s} from {M}, {p}", "* {P}: {M}, {c} of {s}", "{C} of {s} in {p}: {M}.", "{C} of {s} through {M} in {p}.",
    "So {M} did {c} of {s} in {p}.", "So {c} of {s} in {p} came out of {M}.", "Heads-up: {M} is {c} of {s} for {p}.",
    "FYI – {c} of {s} in {p} was booked at {M}.", "TL;DR {p}: {c} of {s} via {M}.",
    "How much of {s} in {p} was {M}? We have {c} of {s} there.", "Subject: {M} delivers {c} of {s} in {p}",
    "{M} chipped in {c} of {s} in {p}.", "{M} pulled in {c} of {s} in {p}.", "{P} pie: {c} of {s} is {M}.",
    "Pie chart, {p}: {M} takes {c} of {s}.", "We got {c} of {s} from {M} in {p}.", "We booked {c} of {s} in {M} in {p}.",
    "On the split for {p}, {M} gets {c} of {s}.", "Ops credits {M} with {c} of {s} for {p}.",
    "Looking at {p}, {c} of {s} traces back to {M}.", "{C} of everything we booked as {s} in {p} came via {M}.",
    "In {p} {M} carried {c} of {s}.", "{M} put up {c} of {s} in {p}.", "{C} of company {s} in {p} can be found in {M}.",
    "Dashboard, {p}: {M} contributing {c} of {s}.", "Mix for {p}: {M} {c} of {s}.",
)

SHARE_IN_NUMBERS = (
    "{M} share of {s}, {p}: {c}.", "{S} mix {p}: {M} {c}.", "{P} | {s} | {M} | {c} share", "- {M}: {c} share of {s}, {p}",
    "* Share of {s} in {p} – {M} {c}", "{M} at {v} in {p} = {c} of total {s}.", "{C} share of {s} for {M} in {p}.",
    "So {Ms} share of {s} in {p} is {c}.", "{M} as % of total {s}, {p}: {c}.", "{Ms} piece of the pie on {s} in {p}: {c}.",
    "{V} out of {M}, i.e. {c} of {s} in {p}.", "What share of {s} was {M} in {p}? {C}.",
    "In the {s} mix for {p}, {M} weighs {c}.", "{M} over total, {s}, {p} = {c}.",
)

DROVE = (
    "{P}: {c} of the {noun} in {s} {base} = {M}.", "{M} = {c} of the {noun} in {s}, {p} {base}.",
    "{M} → {c} of the {noun} in {s} {base} in {p}.", "{P} | {noun} in {s} {base} | {M}: {c}",
    "- {C} of the {noun} in {s} {base} from {M} ({p})", "* {Noun} in {s}, {p} {base}: {c} out of {M}",
    "{Noun} in {s} in {p} {base}: {M} did {c} of it.", "{Noun} bridge for {s}, {p} {base}: {M} {c}.",
    "Bridge {p}, {s} {base}: {M} makes {c} of the {noun}.", "Waterfall for {s}, {p} {base}: the {M} bar is {c} of the {noun}.",
    "So {M} did {c} of the {noun} in {s} in {p} {base}.", "So {c} of the {noun} in {s} in {p} {base} was {M}.",
    "Heads-up: {c} of the {noun} in {s} {base} in {p} was from {M}.",
    "FYI – {M} makes up {c} of the {noun} in {s} in {p} {base}.", "TL;DR {p}: {c} of the {noun} in {s} {base} sits in {M}.",
    "Who's behind the {noun} in {s} in {p} {base}? {M}, with {c} of it.",
    "How much of the {noun} in {s} in {p} {base} was {M}? {C}.", "Subject: {M} = {c} of the {noun} in {s} in {p} {base}",
    "{M} chipped in {c} of the {noun} in {s} in {p} {base}.", "{Base}, {M} was {c} of the {noun} in {s} in {p}.",
    "{Base}, {c} of the {p} {noun} in {s} traces back to {M}.", "Split the {noun} in {s} in {p} {base}: {M} gets {c}.",
    "{C} of the {noun} in {s} {base}: {M}, {p}.", "{C} of the {noun} in {s} in {p} {base} was booked at {M}.",
    "{Ms} cut of the {noun} in {s} in {p} {base}: {c}.", "{Ms} slice of the {noun} in {s} {base} in {p} was {c}.",
    "We got {c} of the {noun} in {s} in {p} {base} out of {M}.", "On the {noun} in {s} in {p} {base}, {M} weighs in with {c}.",
    "{M} carried {c} of the {noun} in {s} in {p} {base}.", "Ops attributes {c} of the {noun} in {s} in {p} {base} to {M}.",
    "Dashboard puts {c} of the {noun} in {s} for {p} {base} on {M}.",
    "Contribution of {M} to the {noun} in {s}, {p} {base}: {c}.", "{M} owns {c} of the {noun} in {s} in {p} {base}.",
    "Drill into the {noun} in {s} in {p} {base} and {c} is {M}.", "In {p} {M} made for {c} of the {noun} in {s} {base}.",
    "Per the {p} pull, {M} is {c} of the {noun} in {s} {base}.",
)

OVERALL = (
    "Overall {s}, {p}: {c}.", "{S} overall in {p}: {c}.", "{P} overall: {s} {c}.", "{P} | {s} | all {ds} | {c}",
    "- {S} across all {ds}, {p} – {c}", "* {P}, company level: {s} {c}", "{S}, all {ds}, {p} = {c}.",
    "{S} @ company level, {p}: {c}.", "Total company, {p}: {s} at {c}.", "So overall {s} came to {c} in {p}.",
    "So for the whole company, {s} {be} {c} in {p}.", "Heads-up: company-wide {s} for {p} at {c}.",
    "FYI – {s} over all the {ds} {be} {c} in {p}.", "TL;DR {p}: overall {s} {c}.", "Subject: overall {s} at {c} in {p}",
    "All {ds} in one: {s} of {c} in {p}.", "All {ds} rolled up, {s} {be} {c} in {p}.",
    "Rollup {p}, {s}: {c} for the whole business.", "Grand total row, {p}, {s}: {c}.",
    "The bottom line of the {p} sheet, all {ds}: {s} {c}.", "No {d} filter, {p}: {s} at {c}.",
    "Filter: all {ds}. Period: {p}. {S}: {c}.", "{C} overall – {s}, {p}.", "{C} company-wide for {s} in {p}.",
    "What's {s} overall in {p}? {C}.", "Dashboard, all {ds} ticked, {p}: {s} {c}.",
    "The company tile for {p} shows {s} at {c}.", "Every {d} included, {s} printed {c} in {p}.",
    "We ran {s} of {c} company-wide in {p}.", "We did {s} of {c} overall in {p}.", "Blended {s} over all {ds}, {p}: {c}.",
    "Blended across {ds}, {s} came out at {c} in {p}.", "Ops has company {s} at {c} for {p}.",
    "Per the {p} pull, overall {s} {be} {c}.", "Whole firm, {p}: {s} {c}.", "The firm as one, {p}: {s} of {c}.",
    "{S} on a total-company basis: {c} in {p}.", "Zoomed out to all {ds}, {s} {be} {c} for {p}.",
    "In {p}, group-wide {s} printed at {c}.",
)

ADDED = (
    "{A} + {B}, {s}, {p}: {c}.", "{A} + {B} = {c} in {s} for {p}.", "{P} | {s} | {A} + {B} | {c}",
    "- {S} summed across {ds}, {p}: {c}", "* Sum of all {ds}, {s}, {p} = {c}", "Σ {s} over {ds} in {p}: {c}.",
    "So {A} and {B} make {c} in {s} together in {p}.", "So add the {ds} together and {s} in {p} [is|are] {c}.",
    "Sum up the {ds} for {p}: {s} of {c}.", "All {ds} added up give {s} of {c} in {p}.",
    "{A} with {B} on top: {s} of {c} in {p}.", "{C} is {A} and {B} combined on {s} in {p}.",
    "Combined {s}, {A} and {B}, {p}: {c}.", "Stacking all {ds}, {s} hits {c} in {p}.", "The {ds} sum to {c} on {s} in {p}.",
    "Summed {s} of {A} and {B} in {p}: {c}.", "Subject: {A} + {B} total {s} {c} in {p}",
    "Column total by {d}, {s}, {p}: {c} when added up.", "We add up {A} and {B} to {c} for {s} in {p}.",
)

JOINT = (
    "{A} + {B}, {s}, {p}: {v}.", "{A} + {B} = {v} in {s} for {p}.", "{P}: {A} and {B} combined, {s} {v}.",
    "{P} | {s} | {A} + {B} | {v}", "- {A} & {B}: {s} of {v} combined in {p}", "* {S} in {p}, {A} and {B} together: {v}",
    "Σ {A}, {B}: {v} in {s}, {p}.", "So {A} and {B} did {v} in {s} together in {p}.",
    "So between the two, {A} and {B} made {v} in {s} in {p}.", "Sum of {A} and {B}, {s}, {p}: {v}.",
    "{A} with {B} on top: {s} of {v} in {p}.", "{V} from {A} and {B} combined – {s}, {p}.",
    "Stack {A} on {B}: {s} of {v} in {p}.", "What do {A} and {B} make together in {p}? {V} in {s}.",
    "Subject: {A} + {B} combined, {s} {v} in {p}", "Select {A} and {B} for {p}: {v} in {s}.",
    "Filter on {A} and {B}, {p}: summed {s} {v}.", "Heads-up: {A} and {B} as a pair had {s} of {v} in {p}.",
    "The duo, {A} and {B}, put up {v} in {s} between them in {p}.", "Ops adds {A} and {B} to {v} on {s} for {p}.",
    "Combined, {A} and {B} booked {v} in {s} in {p}.",
)

SPLIT = (
    "{S}, {p}: {t} = {parts}.", "{P}, {s} {t}: {parts}.", "{P}: {s} {t}; {parts}.", "{P} | {s} | total {t} | {parts}",
    "- {S} {t} in {p}: {parts}", "* {P}: {parts}; all {ds}: {t} in {s}", "{S} by {d}, {p}: {parts} → {t} total.",
    "{Parts}: that's {t} in {s} for {p}.", "So {s} in {p} {be} {t}: {parts}.", "So that's {t} in {s} for {p}: {parts}.",
    "Total {t} in {p} on {s}, split by {d}: {parts}.", "Breakdown of {s} in {p} by {d} (total {t}): {parts}.",
    "{P} bridge by {d}, {s}: {parts}, sum {t}.", "{T} in {s} for {p}, by {d}: {parts}.",
    "Stacked bar {p}: {s} {t}, layers {parts}.", "Adding up the {ds}, {parts}, {s} in {p} [comes|come] to {t}.",
    "What makes up the {t} in {s} for {p}? {Parts}.", "{S}, {p} – total: {t}, by {d}: {parts}.",
    "Heads-up, {s} for {p}: {parts}, so {t} overall.", "We booked {t} in {s} for {p}: {parts}.",
    "Subject: {s} {t} in {p}, {parts}",
)

# Words, the band in which they are fair, and the band outside of which they are not.
SOFT = (
    ("just shy of half", (47, 49.7), (42, 50.1)), ("a shade under half", (47.5, 49.8), (43, 50.1)),
    ("a bit less than half", (45, 49.3), (38, 50.1)), ("a little over half", (50.7, 54), (49.9, 60)),
    ("a bit more than half", (50.7, 54), (49.9, 60)), ("slightly more than half", (50.6, 53), (49.9, 58)),
    ("north of half", (51.5, 65), (50, 100)), ("in the region of half", (47, 53), (41, 59)),
    ("approx. half", (48, 52), (42, 58)), ("right around half", (48.5, 51.5), (43, 57)),
    ("close to one half", (47, 49.8), (42, 54)), ("below half", (36, 48.5), (0, 50)), ("approx. a third", (32, 34.7), (28, 39)),
    ("close to a third", (31.5, 33.3), (28, 37)), ("almost a third", (31, 33), (27, 33.5)),
    ("just over a third", (33.8, 35.5), (33.2, 38)), ("slightly more than a third", (33.8, 35.5), (33.2, 38)),
    ("less than a third", (24, 32.3), (0, 33.3)), ("north of a third", (34.3, 42), (33.3, 100)),
    ("approx. a quarter", (24, 26), (21, 29)), ("right around a quarter", (24.3, 25.7), (21, 29)),
    ("nearly a quarter", (23, 24.8), (20, 25.1)), ("almost a quarter", (23, 24.8), (20, 25.1)),
    ("just shy of a quarter", (23.5, 24.8), (20.5, 25.1)), ("just under a quarter", (23.5, 24.8), (20.5, 25.1)),
    ("a tad over a quarter", (25.3, 27), (24.9, 30)), ("more than a quarter", (25.7, 32), (25, 100)),
    ("roughly a fifth", (19.2, 20.8), (16.5, 24)), ("approx. a fifth", (19.2, 20.8), (16.5, 24)),
    ("over a fifth", (20.6, 25), (20, 100)), ("less than a fifth", (14, 19.4), (0, 20)),
    ("nearly a fifth", (18.5, 19.8), (16, 20.1)), ("roughly a tenth", (9.5, 10.5), (8, 12.5)),
    ("close to a tenth", (9.3, 10.3), (8, 12)), ("less than a tenth", (4, 9.6), (0, 10)),
    ("more than a tenth", (10.5, 14), (10, 100)), ("nearly two thirds", (63.5, 66.3), (59, 67)),
    ("almost two thirds", (63.5, 66.3), (59, 67)), ("more than two thirds", (67.8, 75), (66.7, 100)),
    ("close to three quarters", (72.5, 75.5), (68, 79)), ("over three quarters", (76, 84), (75, 100)),
    ("more than three quarters", (76, 84), (75, 100)), ("the larger part", (56, 95), (50, 100)),
    ("the better part", (58, 95), (50, 100)), ("a clear majority", (58, 95), (50, 100)), ("a majority", (52, 95), (50, 100)),
    ("the smaller part", (5, 42), (0, 50)), ("a sliver", (0.5, 4), (0, 25)), ("a small slice", (1, 8), (0, 33)),
    ("around one sixth", (16, 17.3), (13.5, 20)), ("about an eighth", (12, 13), (10, 15.5)),
    ("a bit under a quarter", (23, 24.6), (19, 25.1)),
)

FULLY = (
    "{M} = 100% of {s} in {p}.", "{P}: {s} 100% {M}.", "{M} → all of {s}, {p}.", "{P} | {s} | {M} 100%",
    "- All {s} in {p}: {M}", "* {P}, {s}: {M} and nobody else", "So all of {s} in {p} was {M}.",
    "So {M} did 100% of {s} in {p}.", "Heads-up: {s} in {p} came from {M} alone.",
    "FYI – the whole of {s} in {p} was booked in {M}.", "{S} in {p}? All {M}, nothing from anyone else.",
    "One-slice pie: {s} in {p} entirely {M}.", "Subject: {M} behind 100% of {s} in {p}", "{M} pulled in all of {s} in {p}.",
    "{M} carried the whole of {s} in {p}.", "Zero {s} outside {M} in {p}.", "Everything we booked as {s} in {p} came via {M}.",
    "We got all our {s} from {M} in {p}.", "Nobody but {M} contributed to {s} in {p}.", "{P} mix on {s}: {M} 100%, rest nil.",
    "Dashboard, {p}: {s} exclusively out of {M}.",
)

MET = (
    "{P}: {s} {bare} met in full.", "{S} {bare}, {p}: fully met.", "{S}, {p}: {bare} made in full.",
    "{P} | {s} vs {bare} | fully met", "- {S}: full {bare} reached in {p}", "* {P} – {s} made the whole {bare}",
    "{S} at or over 100% of {target} in {p}.", "So {s} fully made {target} in {p}.",
    "So we made the full {bare} on {s} in {p}.", "Heads-up: {bare} on {s} for {p} met in full.",
    "FYI – {s} got all the way to {target} in {p}.", "TL;DR {p}: {bare} on {s} fully achieved.",
    "Did {s} reach the full {bare} in {p}? Yes.", "Subject: {s} {bare} for {p} fully reached",
    "No gap to {bare} left on {s} in {p}.", "No shortfall vs {bare} on {s} in {p}.",
    "Box ticked: {s} reached {target} in full in {p}.", "Attainment on {s} in {p}: 100% or more of {bare}.",
    "The {bare} bar is full for {s} in {p}.", "We got {s} to the full {bare} in {p}.",
    "{P} closed with the {bare} for {s} fully covered.", "Every bit of the {p} {bare} was met on {s}.",
)

GAIN = {"noun": ("growth", "increase", "rise", "step-up", "upturn", "climb")}
LOSS = {"noun": ("decline", "decrease", "fall", "drop", "step-down", "downturn", "reduction")}
PART = (
    "{M} {v}", "{M} at {v}", "{M} with {v}", "{v} out of {M}", "{v} via {M}", "{M} = {v}", "{M} on {v}", "{v} through {M}",
    "{v} at {M}", "{v} by {M}",
)
TARGETS = ("target", "quota", "plan", "goal")
