"""Known English wordings: parts of a whole."""

# With a number or a soft quantity, and with a number only.
SHARE = (
    "{M} accounted for {c} of {s} in {p}.", "In {p}, {M} made up {c} of {s}.", "{M} contributed {c} of {s} in {p}.",
    "{M} generated {c} of {s} in {p}.", "{C} of {s} in {p} came from {M}.", "{M} represented {c} of {s} in {p}.",
    "{M} brought in {c} of {s} in {p}.", "{M} delivered {c} of all {s} in {p}.", "In {p}, {c} of {s} was attributable to {M}.",
    "{M} held {c} of {s} in {p}.", "{P}: {M} accounts for {c} of {s}.", "{M} stood for {c} of {s} in {p}.",
    "In {p} {c} of total {s} came from {M}.", "{M} provided {c} of overall {s} in {p}.", "{M} was good for {c} of {s} in {p}.",
    "Out of {s} in {p}, {c} originated in {M}.", "{C} of our {s} in {p} was due to {M}.", "{P}: {c} of {s} from {M}.",
    "We owe {c} of {s} in {p} to {M}.", "{C} of {s} in {p} sits with {M}.", "{M} produced {c} of {s} in {p}.",
    "In {p}, {c} of {s} was booked in {M}.", "{M} makes up {c} of {s} for {p}.", "For {p}, {c} of {s} belongs to {M}.",
    "{M} covered {c} of {s} in {p}.", "Of {s} in {p}, {c} fell to {M}.", "{C} of the {s} of {p} came out of {M}.",
)

SHARE_IN_NUMBERS = (
    "{Ms} share of {s} was {c} in {p}.", "The share of {M} in {s} came to {c} in {p}.", "{M} had a {c} share of {s} in {p}.",
    "With {v}, {M} accounted for {c} of {s} in {p}.", "{Ms} share of total {s} reached {c} in {p}.",
    "As a share of total {s}, {M} was at {c} in {p}.", "{Ms} slice of {s} in {p}: {c}.", "{Ms} weight in {s} was {c} in {p}.",
    "{M} / total {s}, {p}: {c}.", "At {v}, {M} made up {c} of {s} in {p}.", "{Ms} proportion of {s} stood at {c} in {p}.",
    "{M} had {c} of {s} in {p}, or {v}.", "• {M}: {c} of {s} in {p}",
)

DROVE = (
    "{M} drove {c} of the {noun} in {s} in {p} {base}.", "{M} accounted for {c} of the {noun} in {s} in {p} {base}.",
    "{C} of the {noun} in {s} in {p} {base} came from {M}.", "{M} contributed {c} of the {noun} in {s} in {p} {base}.",
    "In {p}, {M} made up {c} of the {noun} in {s} {base}.", "In {p}, {c} of the {noun} in {s} {base} came from {M}.",
    "{M} was behind {c} of the {noun} in {s} in {p} {base}.", "{M} explains {c} of the {noun} in {s} in {p} {base}.",
    "{Ms} contribution to the {noun} in {s} in {p} {base} was {c}.",
    "{M} delivered {c} of the {noun} in total {s} in {p} {base}.", "Of the {noun} in {s} in {p} {base}, {c} came from {M}.",
    "Of the {noun} in {s} in {p} {base}, {M} contributed {c}.", "{M} was responsible for {c} of the {noun} in {s} in {p} {base}.",
    "{M} alone drove {c} of the {noun} in {s} in {p} {base}.", "A full {c} of the {noun} in {s} in {p} {base} came from {M}.",
    "{M} provided {c} of the {noun} in {s} in {p} {base}.", "{P}: {M} contributed {c} of the {noun} in {s} {base}.",
    "- {M}: {c} of the {noun} in {s} in {p} {base}", "{C} of the {p} {noun} in {s} {base} is down to {M}.",
    "{M} supplied {c} of the {noun} in {s} in {p} {base}.", "{C} of the {noun} in {s} in {p} {base} originated in {M}.",
    "{M} was good for {c} of the {noun} in {s} in {p} {base}.", "We owe {c} of the {noun} in {s} in {p} {base} to {M}.",
    "{C} of the {noun} in {s} in {p} {base} sits with {M}.", "{P}: {c} of the {noun} in {s} {base} from {M}.",
    "{Ms} share of the {noun} in {s} in {p} {base} was {c}.", "Of the {noun} in {s} {base}, {M} made up {c} in {p}.",
    "{M} brought {c} of the {noun} in {s} in {p} {base}.", "{C} of the {noun} in {s} in {p} {base} happened in {M}.",
    "{Ms} part in the {noun} in {s} in {p} {base}: {c}.", "Looking at the {noun} in {s} in {p} {base}, {c} belongs to {M}.",
    "{M} covered {c} of the {noun} in {s} in {p} {base}.", "As for the {noun} in {s} in {p} {base}, {M} stands for {c}.",
    "Fully {c} of the {noun} in {s} in {p} {base} can be put down to {M}.",
    "In {p}, {M} produced {c} of the {noun} in {s} {base}.",
)

OVERALL = (
    "Overall {s} {be} {c} in {p}.", "Across all {ds}, {s} {be} {c} in {p}.", "In {p}, {s} came to {c} over all {ds}.",
    "All {ds} taken together, {s} stood at {c} in {p}.", "Company-wide {s} {be} {c} in {p}.",
    "The {p} figure for {s}, all {ds} included, was {c}.", "For the business as a whole, {s} {be} {c} in {p}.",
    "{S} over all {ds} amounted to {c} in {p}.", "Taking all {ds} together, {s} in {p} {be} {c}.",
    "Overall, {s} reached {c} in {p}.", "The overall figure for {s} in {p} was {c}.",
    "{S} for the entire business came to {c} in {p}.", "With all {ds} pooled, {s} {be} {c} in {p}.",
    "{P}: {s} of {c} across the business.", "Measured over all {ds}, {s} {be} {c} in {p}.", "- {S}, all {ds}, {p}: {c}",
    "The group as a whole had {s} of {c} in {p}.", "Counting every {d}, {s} {be} {c} in {p}.",
    "We ended {p} with overall {s} of {c}.", "At group level, {s} in {p} {be} {c}.", "Company total for {s} in {p}: {c}.",
    "{S} for the group {be} {c} in {p}.", "Put all {ds} in one pot and {s} in {p} {be} {c}.",
    "The overall {p} number for {s} is {c}.", "{S} at company level came to {c} in {p}.", "On the whole, {s} {be} {c} in {p}.",
    "All {ds} considered, {s} ran at {c} in {p}.", "For all {ds} as one, {s} came to {c} in {p}.", "{P}, whole company: {s} {c}.",
    "The company-wide figure for {s} in {p} is {c}.", "Group {s}, {p}: {c}.", "Regardless of {d}, {s} {be} {c} in {p}.",
    "{S} of the business as a whole in {p}: {c}.", "Pooling every {d}, we get {s} of {c} in {p}.",
    "• {S}, total business, {p}: {c}", "Seen over the entire business, {s} stood at {c} in {p}.",
    "Taking the company in its entirety, {s} {be} {c} in {p}.",
)

ADDED = (
    "Summed over the {ds}, {s} came to {c} in {p}.", "The {ds}' {s} add up to {c} in {p}.",
    "Together the {ds} had {s} of {c} in {p}.", "Adding up all {ds}, {s} {be} {c} in {p}.",
    "Combined {s} of {A} and {B} {be} {c} in {p}.", "{A} and {B} together had {s} of {c} in {p}.",
    "The sum of {s} over all {ds} was {c} in {p}.", "In {p}, {A} and {B} had combined {s} of {c}.",
    "Over all {ds}, {s} add up to {c} in {p}.", "Together, {A} and {B} came to {c} in {s} in {p}.",
    "Add the {ds} up and {s} in {p} [comes|come] to {c}.", "{A} plus {B}: {s} of {c} in {p}.",
    "{S} of all {ds} total {c} in {p}.", "{A} and {B} add up to {c} in {s} in {p}.",
    "The {ds} have {s} of {c} between them in {p}.", "In sum, the {ds} posted {s} of {c} in {p}.",
    "{A} and {B} jointly posted {s} of {c} in {p}.", "Summing {s} over the {ds} gives {c} for {p}.",
)

JOINT = (
    "Between them, {A} and {B} brought in {s} of {v} in {p}.", "{A} and {B} together had {s} of {v} in {p}.",
    "In {p}, {A} and {B} came to a combined {v} in {s}.", "Combined {s} of {A} and {B} {be} {v} in {p}.",
    "{A} and {B} together posted {v} of {s} in {p}.", "Taken together, {A} and {B} recorded {s} of {v} in {p}.",
    "{S} from {A} and {B} together came to {v} in {p}.", "{A} plus {B} made {v} in {s} in {p}.",
    "Together, {A} and {B} accounted for {v} of {s} in {p}.", "Adding {A} and {B}, {s} in {p} came to {v}.",
    "{A} plus {B}: {s} of {v} in {p}.", "{A} and {B} add up to {v} in {s} in {p}.",
    "Put {A} and {B} together and you get {v} in {s} for {p}.", "{S} of {A} and {B} sum to {v} in {p}.",
    "In {p} the two of them, {A} and {B}, had {s} of {v}.", "{A} and {B} jointly brought {v} in {s} in {p}.",
    "The sum of {A} and {B} in {s} is {v} for {p}.", "{V} in {s} came from {A} and {B} combined in {p}.",
    "Joint {s} of {A} and {B}, {p}: {v}.", "With {A} and {B} added, {s} [comes|come] to {v} in {p}.",
)

SPLIT = (
    "{S} {be} {t} in {p}: {parts}.", "In {p}, {s} came to {t}: {parts}.", "{S} of {t} in {p} split into {parts}.",
    "{S} in {p} totalled {t}, made up of {parts}.", "Of the {t} of {s} in {p}, {parts}.", "{P} closed with {s} of {t}: {parts}.",
    "The {s} of {t} in {p} broke down as {parts}.", "{S} {be} {t} in {p}, namely {parts}.",
    "By {d}, {s} in {p} split as {parts}, {t} in total.", "{P} brought {s} of {t}, consisting of {parts}.",
    "{P} {s}: {t} in total ({parts}).", "{S} of {t} in {p} consisted of {parts}.", "{S} by {d} in {p}: {parts}; total {t}.",
    "In {p} we had {parts}, which makes {t} of {s}.", "{S}, {p}: {parts}, {t} altogether.",
    "{T} is the total of {s} in {p}: {parts}.", "{S} in {p} came to {t} overall, with {parts}.",
    "Adding {parts}, {s} in {p} {be} {t}.", "The {p} total for {s}, {t}, is made up of {parts}.",
    "{S} of {t} in {p}, of which {parts}.",
)

# Words, the band in which they are fair, and the band outside of which they are not.
SOFT = (
    ("nearly half", (46, 49.7), (40, 50.5)), ("almost half", (46, 49.7), (40, 50.5)), ("just under half", (47, 49.8), (42, 50.2)),
    ("about half", (48, 52), (42, 58)), ("roughly half", (48, 52), (42, 58)), ("more than half", (51.5, 62), (50, 100)),
    ("over half", (51.5, 62), (50, 100)), ("less than half", (38, 48.5), (0, 50)), ("about a third", (32, 34.7), (28, 39)),
    ("roughly one third", (32, 34.7), (28, 39)), ("nearly a third", (31, 33), (27, 34)),
    ("more than a third", (34.3, 42), (33.3, 100)), ("about a quarter", (24, 26), (21, 29)),
    ("roughly a quarter", (24, 26), (21, 29)), ("just over a quarter", (25.3, 27), (24.9, 30)),
    ("less than a quarter", (18, 24.3), (0, 25)), ("about a fifth", (19.2, 20.8), (16.5, 24)),
    ("close to a fifth", (19, 20.5), (16.5, 24)), ("about a tenth", (9.5, 10.5), (8, 12.5)),
    ("about two thirds", (65.5, 68), (61, 72)), ("most", (56, 95), (50, 100)), ("the majority", (52, 95), (50, 100)),
    ("the bulk", (60, 95), (50, 100)), ("over a quarter", (25.7, 32), (25, 100)), ("more than a fifth", (20.6, 25), (20, 100)),
    ("about three quarters", (74, 76), (69, 81)), ("a minority", (3, 40), (0, 50)), ("close to half", (47, 49.7), (42, 52)),
    ("not quite half", (46, 49.5), (40, 50)), ("around half", (48, 52), (42, 58)), ("better than half", (51.5, 62), (50, 100)),
    ("well over half", (56, 75), (50, 100)), ("under half", (38, 48.5), (0, 50)), ("around a third", (32, 34.7), (28, 39)),
    ("just under a third", (32, 33.1), (28, 33.4)), ("over a third", (34.3, 42), (33.3, 100)),
    ("around a quarter", (24, 26), (21, 29)), ("close to a quarter", (23.7, 25), (20, 28)),
    ("under a quarter", (18, 24.3), (0, 25)), ("upwards of a quarter", (25.7, 32), (25, 100)),
    ("around one fifth", (19.2, 20.8), (16.5, 24)), ("almost a fifth", (18.8, 19.9), (16, 20.2)),
    ("around one tenth", (9.5, 10.5), (8, 12.5)), ("roughly two thirds", (65.5, 68), (61, 72)),
    ("the greater part", (56, 95), (50, 100)), ("the lion's share", (65, 95), (50, 100)),
    ("more than one in five", (20.6, 25), (20, 100)), ("less than one in ten", (4, 9.6), (0, 10)),
    ("roughly three quarters", (74, 76), (69, 81)), ("a small part", (1, 9), (0, 35)),
)

FULLY = (
    "All of {s} in {p} came from {M}.", "{S} in {p} came entirely from {M}.", "{M} accounted for 100% of {s} in {p}.",
    "In {p}, {s} came exclusively from {M}.", "{M} generated all {s} in {p}.", "The whole of {s} in {p} came from {M}.",
    "In {p}, {M} made up the entire {s}.", "{S} in {p} {be} fully attributable to {M}.",
    "{M} brought in every bit of {s} in {p}.", "Without exception, {s} in {p} came from {M}.",
    "Nothing of {s} in {p} came from anywhere but {M}.", "{M} was the sole source of {s} in {p}.",
    "A full 100% of {s} in {p} originated in {M}.", "Every last bit of {s} in {p} was due to {M}.", "{P}: {s} wholly from {M}.",
    "{S} in {p} came from {M} and {M} only.", "The entirety of {s} in {p} was {Ms}.", "{M} was responsible for all {s} in {p}.",
    "In {p} {M} was behind the total of {s}, without remainder.", "{S} in {p} [was|were] exclusively {Ms}.",
)

MET = (
    "The {p} {bare} for {s} was fully met.", "{S} met 100% of the {target} in {p}.", "{S} fully met the {target} in {p}.",
    "In {p}, {s} met the {target} in full.", "{S} achieved the {target} in full in {p}.",
    "The {target} for {s} in {p} was met in full.", "{P}: {s} fully on {target}.", "{S} hit the full {bare} in {p}.",
    "{S} reached the full {bare} in {p}.", "The {target} for {s} was completely met in {p}.",
    "We made the {p} {bare} for {s} in full.", "{S}: {p} {bare} fully achieved.",
    "{S} came in at 100% of {target} or more in {p}.", "The full {bare} for {s} was reached in {p}.",
    "On {s}, nothing was missing to the {bare} in {p}.", "{S} delivered on the {p} {bare} in full.",
    "{P}: {bare} for {s} completely met.", "The {bare} for {s} was attained in its entirety in {p}.",
    "{S} reached the {p} {bare} with nothing missing.", "Full marks for {p}: {s} met the whole {bare}.",
)

GAIN = {"noun": ("growth", "increase", "rise", "gain", "uplift", "upswing")}
LOSS = {"noun": ("decline", "decrease", "fall", "drop", "slide")}
PART = ("{v} from {M}", "{v} for {M}", "{v} in {M}")
TARGETS = ("target", "plan", "budget")
