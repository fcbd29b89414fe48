"""Known English wordings: parts of a whole."""

# With a number or a soft quantity, and with a number only.
SHARE = (
    "{M} accounted for {c} of {s} in {p}.", "In {p}, {M} made up {c} of {s}.", "{M} contributed {c} of {s} in {p}.",
    "{M} generated {c} of {s} in {p}.", "{C} of {s} in {p} came from {M}.", "{M} represented {c} of {s} in {p}.",
    "{M} brought in {c} of {s} in {p}.", "{M} delivered {c} of all {s} in {p}.", "In {p}, {c} of {s} was attributable to {M}.",
    "{M} held {c} of {s} in {p}.", "{P}: {M} accounts for {c} of {s}.", "{M} stood for {c} of {s} in {p}.",
    "In {p} {c} of total {s} came from {M}.", "{M} provided {c} of overall {s} in {p}.",
)
SHARE_IN_NUMBERS = (
    "{Ms} share of {s} was {c} in {p}.", "The share of {M} in {s} came to {c} in {p}.", "{M} had a {c} share of {s} in {p}.",
    "With {v}, {M} accounted for {c} of {s} in {p}.", "{Ms} share of total {s} reached {c} in {p}.",
    "As a share of total {s}, {M} was at {c} in {p}.",
)

DROVE = (
    "{M} drove {c} of the {noun} in {s} in {p} {base}.", "{M} accounted for {c} of the {noun} in {s} in {p} {base}.",
    "{C} of the {noun} in {s} in {p} {base} came from {M}.", "{M} contributed {c} of the {noun} in {s} in {p} {base}.",
    "In {p}, {M} made up {c} of the {noun} in {s} {base}.", "In {p}, {c} of the {noun} in {s} {base} came from {M}.",
    "{M} was behind {c} of the {noun} in {s} in {p} {base}.", "{M} explains {c} of the {noun} in {s} in {p} {base}.",
    "{Ms} contribution to the {noun} in {s} in {p} {base} was {c}.", "{M} delivered {c} of the {noun} in total {s} in {p} {base}.",
    "Of the {noun} in {s} in {p} {base}, {c} came from {M}.", "Of the {noun} in {s} in {p} {base}, {M} contributed {c}.",
    "{M} was responsible for {c} of the {noun} in {s} in {p} {base}.", "{M} alone drove {c} of the {noun} in {s} in {p} {base}.",
    "A full {c} of the {noun} in {s} in {p} {base} came from {M}.", "{M} provided {c} of the {noun} in {s} in {p} {base}.",
    "{P}: {M} contributed {c} of the {noun} in {s} {base}.", "- {M}: {c} of the {noun} in {s} in {p} {base}",
    "{C} of the {p} {noun} in {s} {base} is down to {M}.", "{M} supplied {c} of the {noun} in {s} in {p} {base}.",
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
    "We ended {p} with overall {s} of {c}.", "At group level, {s} in {p} {be} {c}.",
)

ADDED = (
    "Summed over the {ds}, {s} came to {c} in {p}.", "The {ds}' {s} add up to {c} in {p}.",
    "Together the {ds} had {s} of {c} in {p}.", "Adding up all {ds}, {s} {be} {c} in {p}.",
    "Combined {s} of {A} and {B} {be} {c} in {p}.", "{A} and {B} together had {s} of {c} in {p}.",
    "The sum of {s} over all {ds} was {c} in {p}.", "In {p}, {A} and {B} had combined {s} of {c}.",
    "Over all {ds}, {s} add up to {c} in {p}.", "Together, {A} and {B} came to {c} in {s} in {p}.",
)

JOINT = (
    "Between them, {A} and {B} brought in {s} of {v} in {p}.", "{A} and {B} together had {s} of {v} in {p}.",
    "In {p}, {A} and {B} came to a combined {v} in {s}.", "Combined {s} of {A} and {B} {be} {v} in {p}.",
    "{A} and {B} together posted {v} of {s} in {p}.", "Taken together, {A} and {B} recorded {s} of {v} in {p}.",
    "{S} from {A} and {B} together came to {v} in {p}.", "{A} plus {B} made {v} in {s} in {p}.",
    "Together, {A} and {B} accounted for {v} of {s} in {p}.", "Adding {A} and {B}, {s} in {p} came to {v}.",
)

SPLIT = (
    "{S} {be} {t} in {p}: {parts}.", "In {p}, {s} came to {t}: {parts}.", "{S} of {t} in {p} split into {parts}.",
    "{S} in {p} totalled {t}, made up of {parts}.", "Of the {t} of {s} in {p}, {parts}.",
    "{P} closed with {s} of {t}: {parts}.", "The {s} of {t} in {p} broke down as {parts}.",
    "{S} {be} {t} in {p}, namely {parts}.", "By {d}, {s} in {p} split as {parts}, {t} in total.",
    "{P} brought {s} of {t}, consisting of {parts}.",
)

SOFT = (
    ("nearly half", (46, 49.7), (40, 50.5)), ("almost half", (46, 49.7), (40, 50.5)),
    ("just under half", (47, 49.8), (42, 50.2)), ("about half", (48, 52), (42, 58)), ("roughly half", (48, 52), (42, 58)),
    ("more than half", (51.5, 62), (50, 100)), ("over half", (51.5, 62), (50, 100)), ("less than half", (38, 48.5), (0, 50)),
    ("about a third", (32, 34.7), (28, 39)), ("roughly one third", (32, 34.7), (28, 39)),
    ("nearly a third", (31, 33), (27, 34)), ("more than a third", (34.3, 42), (33.3, 100)),
    ("about a quarter", (24, 26), (21, 29)), ("roughly a quarter", (24, 26), (21, 29)),
    ("just over a quarter", (25.3, 27), (24.9, 30)), ("less than a quarter", (18, 24.3), (0, 25)),
    ("about a fifth", (19.2, 20.8), (16.5, 24)), ("close to a fifth", (19, 20.5), (16.5, 24)),
    ("about a tenth", (9.5, 10.5), (8, 12.5)), ("about two thirds", (65.5, 68), (61, 72)), ("most", (56, 95), (50, 100)),
    ("the majority", (52, 95), (50, 100)), ("the bulk", (60, 95), (50, 100)), ("over a quarter", (25.7, 32), (25, 100)),
    ("more than a fifth", (20.6, 25), (20, 100)), ("about three quarters", (74, 76), (69, 81)),
    ("a minority", (3, 40), (0, 50)),
)

FULLY = (
    "All of {s} in {p} came from {M}.", "{S} in {p} came entirely from {M}.", "{M} accounted for 100% of {s} in {p}.",
    "In {p}, {s} came exclusively from {M}.", "{M} generated all {s} in {p}.", "The whole of {s} in {p} came from {M}.",
    "In {p}, {M} made up the entire {s}.", "{S} in {p} {be} fully attributable to {M}.", "{M} brought in every bit of {s} in {p}.",
    "Without exception, {s} in {p} came from {M}.",
)

MET = (
    "The {p} {target} for {s} was fully met.", "{S} met 100% of the {target} in {p}.", "{S} fully met the {target} in {p}.",
    "In {p}, {s} met the {target} in full.", "{S} achieved the {target} in full in {p}.",
    "The {target} for {s} in {p} was met in full.", "{P}: {s} fully on {target}.", "{S} hit the full {target} in {p}.",
    "{S} reached the full {target} in {p}.", "The {target} for {s} was completely met in {p}.",
)

GAIN = ("growth", "increase", "rise", "gain")
LOSS = ("decline", "decrease", "fall", "drop")
PART = ("{v} from {M}", "{v} for {M}")
TARGETS = ("target", "plan", "budget")
