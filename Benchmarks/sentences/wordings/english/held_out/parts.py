"""Held-out English wordings: parts of a whole."""

# With a number or a soft quantity, and with a number only.
SHARE = (
    "{M} was good for {c} of {s} in {p}.", "Out of {s} in {p}, {c} originated in {M}.", "{C} of our {s} in {p} was due to {M}.",
    "{P}: {c} of {s} from {M}.", "We owe {c} of {s} in {p} to {M}.", "{C} of {s} in {p} sits with {M}.",
    "{M} produced {c} of {s} in {p}.", "In {p}, {c} of {s} was booked in {M}.", "{M} makes up {c} of {s} for {p}.",
    "For {p}, {c} of {s} belongs to {M}.", "{M} covered {c} of {s} in {p}.", "Of {s} in {p}, {c} fell to {M}.",
    "{C} of the {s} of {p} came out of {M}.",
)
SHARE_IN_NUMBERS = (
    "{Ms} slice of {s} in {p}: {c}.", "{Ms} weight in {s} was {c} in {p}.", "{M} / total {s}, {p}: {c}.",
    "At {v}, {M} made up {c} of {s} in {p}.", "{Ms} proportion of {s} stood at {c} in {p}.", "{M} had {c} of {s} in {p}, or {v}.",
    "• {M}: {c} of {s} in {p}",
)
DROVE = (
    "{C} of the {noun} in {s} in {p} {base} originated in {M}.", "{M} was good for {c} of the {noun} in {s} in {p} {base}.",
    "We owe {c} of the {noun} in {s} in {p} {base} to {M}.", "{C} of the {noun} in {s} in {p} {base} sits with {M}.",
    "{P}: {c} of the {noun} in {s} {base} from {M}.", "{Ms} share of the {noun} in {s} in {p} {base} was {c}.",
    "Of the {noun} in {s} {base}, {M} made up {c} in {p}.", "{M} brought {c} of the {noun} in {s} in {p} {base}.",
    "{C} of the {noun} in {s} in {p} {base} happened in {M}.",
    "{Ms} part in the {noun} in {s} in {p} {base}: {c}.", "Looking at the {noun} in {s} in {p} {base}, {c} belongs to {M}.",
    "{M} covered {c} of the {noun} in {s} in {p} {base}.", "As for the {noun} in {s} in {p} {base}, {M} stands for {c}.",
    "Fully {c} of the {noun} in {s} in {p} {base} can be put down to {M}.", "In {p}, {M} produced {c} of the {noun} in {s} {base}.",
)
GAIN = ("growth", "increase", "uplift", "upswing")
LOSS = ("decrease", "drop", "slide")

OVERALL = (
    "Company total for {s} in {p}: {c}.", "{S} for the group {be} {c} in {p}.", "Put all {ds} in one pot and {s} in {p} {be} {c}.",
    "The overall {p} number for {s} is {c}.", "{S} at company level came to {c} in {p}.", "On the whole, {s} {be} {c} in {p}.",
    "All {ds} considered, {s} ran at {c} in {p}.", "For all {ds} as one, {s} came to {c} in {p}.", "{P}, whole company: {s} {c}.",
    "The company-wide figure for {s} in {p} is {c}.", "Group {s}, {p}: {c}.", "Regardless of {d}, {s} {be} {c} in {p}.",
    "{S} of the business as a whole in {p}: {c}.", "Pooling every {d}, we get {s} of {c} in {p}.", "• {S}, total business, {p}: {c}",
    "Seen over the entire business, {s} stood at {c} in {p}.", "Taking the company in its entirety, {s} {be} {c} in {p}.",
)
ADDED = (
    "Add the {ds} up and {s} in {p} [comes|come] to {c}.", "{A} plus {B}: {s} of {c} in {p}.",
    "{S} of all {ds} total {c} in {p}.", "{A} and {B} add up to {c} in {s} in {p}.",
    "The {ds} have {s} of {c} between them in {p}.", "In sum, the {ds} posted {s} of {c} in {p}.",
    "{A} and {B} jointly posted {s} of {c} in {p}.", "Summing {s} over the {ds} gives {c} for {p}.",
)
JOINT = (
    "{A} plus {B}: {s} of {v} in {p}.", "{A} and {B} add up to {v} in {s} in {p}.",
    "Put {A} and {B} together and you get {v} in {s} for {p}.", "{S} of {A} and {B} sum to {v} in {p}.",
    "In {p} the two of them, {A} and {B}, had {s} of {v}.", "{A} and {B} jointly brought {v} in {s} in {p}.",
    "The sum of {A} and {B} in {s} is {v} for {p}.", "{V} in {s} came from {A} and {B} combined in {p}.",
    "Joint {s} of {A} and {B}, {p}: {v}.", "With {A} and {B} added, {s} [comes|come] to {v} in {p}.",
)
SPLIT = (
    "{P} {s}: {t} in total ({parts}).", "{S} of {t} in {p} consisted of {parts}.", "{S} by {d} in {p}: {parts}; total {t}.",
    "In {p} we had {parts}, which makes {t} of {s}.", "{S}, {p}: {parts}, {t} altogether.",
    "{T} is the total of {s} in {p}: {parts}.", "{S} in {p} came to {t} overall, with {parts}.",
    "Adding {parts}, {s} in {p} {be} {t}.", "The {p} total for {s}, {t}, is made up of {parts}.",
    "{S} of {t} in {p}, of which {parts}.",
)
PART = ("{v} from {M}", "{v} in {M}")
TARGETS = ("target", "plan", "budget")

# Words, the band in which they are fair, and the band outside of which they are not.
SOFT = (
    ("close to half", (47, 49.7), (42, 52)), ("not quite half", (46, 49.5), (40, 50)), ("around half", (48, 52), (42, 58)),
    ("better than half", (51.5, 62), (50, 100)), ("well over half", (56, 75), (50, 100)), ("under half", (38, 48.5), (0, 50)),
    ("around a third", (32, 34.7), (28, 39)), ("just under a third", (32, 33.1), (28, 33.4)),
    ("over a third", (34.3, 42), (33.3, 100)), ("around a quarter", (24, 26), (21, 29)),
    ("close to a quarter", (23.7, 25), (20, 28)), ("under a quarter", (18, 24.3), (0, 25)),
    ("upwards of a quarter", (25.7, 32), (25, 100)), ("around one fifth", (19.2, 20.8), (16.5, 24)),
    ("almost a fifth", (18.8, 19.9), (16, 20.2)), ("around one tenth", (9.5, 10.5), (8, 12.5)),
    ("roughly two thirds", (65.5, 68), (61, 72)), ("the greater part", (56, 95), (50, 100)),
    ("the lion's share", (65, 95), (50, 100)), ("more than one in five", (20.6, 25), (20, 100)),
    ("less than one in ten", (4, 9.6), (0, 10)), ("roughly three quarters", (74, 76), (69, 81)),
    ("a small part", (1, 9), (0, 35)),
)
FULLY = (
    "Nothing of {s} in {p} came from anywhere but {M}.", "{M} was the sole source of {s} in {p}.",
    "A full 100% of {s} in {p} originated in {M}.", "Every last bit of {s} in {p} was due to {M}.", "{P}: {s} wholly from {M}.",
    "{S} in {p} came from {M} and {M} only.", "The entirety of {s} in {p} was {Ms}.", "{M} was responsible for all {s} in {p}.",
    "In {p} {M} was behind the total of {s}, without remainder.", "{S} in {p} [was|were] exclusively {Ms}.",
)
MET = (
    "We made the {p} {bare} for {s} in full.", "{S}: {p} {bare} fully achieved.",
    "{S} came in at 100% of {target} or more in {p}.", "The full {bare} for {s} was reached in {p}.",
    "On {s}, nothing was missing to the {bare} in {p}.", "{S} delivered on the {p} {bare} in full.",
    "{P}: {bare} for {s} completely met.", "The {bare} for {s} was attained in its entirety in {p}.",
    "{S} reached the {p} {bare} with nothing missing.", "Full marks for {p}: {s} met the whole {bare}.",
)
