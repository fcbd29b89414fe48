"""Held-out English wordings: parts of a whole."""

# With a number or a soft quantity, and with a number only.
SHARE = (
    "{M} was responsible for {c} of {s} in {p}.", "{C} of {s} in {p} was accounted for by {M}.",
    "In {p}, {c} of {s} was recorded in {M}.", "{S} in {p}: {c} from {M}.", "{P} saw {M} account for {c} of {s}.",
    "In {p}, {M} had {c} of {s}.", "{C} of the total for {s} in {p} came from {M}.",
    "Of the total for {s} in {p}, {M} contributed {c}.", "{M} was the origin of {c} of {s} in {p}.",
    "{M} took up {c} of {s} in {p}.", "* {M}: {c} of {s}, {p}", "How much of {s} came from {M} in {p}? {C}.",
    "For {p}, {M} comes to {c} of {s}.", "In {p}, {c} of {s} could be traced to {M}.", "{M} alone had {c} of {s} in {p}.",
)

SHARE_IN_NUMBERS = (
    "{M} had a share of {c} in {s} in {p}.", "In {p}, {Ms} share in {s} amounted to {c}.",
    "The share of {s} that came from {M} in {p} was {c}.", "{M}, with {v}, had {c} of {s} in {p}.",
    "{M} contributed {v} in {p}, or {c} of {s}.", "Share of {M} in total {s}, {p}: {c}.", "{M} | share of {s} | {p} | {c}",
    "Expressed as a share of {s}, {M} came to {c} in {p}.", "{V} from {M} in {p} equals {c} of {s}.",
    "What share of {s} did {M} have in {p}? {C}.", "{Ms} percentage of {s} in {p} was {c}.",
    "Relative to {s} as a whole, {M} stood at {c} in {p}.", "At {c}, {Ms} share of {s} in {p} came to {v}.",
    "Breakdown of {s} for {p}: {M} at {c}.",
)

DROVE = (
    "{C} of the {noun} in {s} in {p} {base} can be traced to {M}.",
    "In {p}, {M} was the source of {c} of the {noun} in {s} {base}.",
    "How much of the {noun} in {s} in {p} {base} came from {M}? {C}.",
    "{C} of the {noun} in {s} {base} was contributed by {M} in {p}.",
    "{Ms} share of the {noun} in {s} in {p} {base} came to {c}.", "{Ms} share in the {noun} in {s} in {p} {base}: {c}.",
    "* {M}: {c} of the {noun} in {s} ({p}, {base})",
    "Broken down by origin, {c} of the {noun} in {s} in {p} {base} came from {M}.",
    "{M} accounts for {c} of the {noun} in {s} that we saw in {p} {base}.",
    "{C} of the {noun} in {s} seen in {p} {base} was down to {M}.",
    "Of the total {noun} in {s} in {p} {base}, {c} was attributable to {M}.", "{M} | {c} of the {noun} in {s} | {p} | {base}",
    "For {p}, {c} of the {noun} in {s} {base} is assigned to {M}.",
    "The contribution of {M} to the {noun} in {s} in {p} {base} was {c}.",
    "In the {noun} in {s} in {p} {base}, {M} had a share of {c}.",
    "Measured by {s}, {M} provided {c} of the {noun} in {p} {base}.",
    "When the {noun} in {s} in {p} {base} is broken down, {M} comes to {c}.",
    "{C} of the {noun} in {s} in {p} {base} stemmed from {M}.",
    "A share of {c} in the {noun} in {s} in {p} {base} belongs to {M}.",
    "The {noun} in {s} in {p} {base} was attributable to {M} to the extent of {c}.",
)

GAIN = {"noun": ("increase", "growth", "rise")}
LOSS = {"noun": ("decline", "decrease", "fall")}

OVERALL = (
    "Looking at the company as a whole, {s} {be} {c} in {p}.", "{S} across the entire company came to {c} in {p}.",
    "At company level, {s} {be} {c} in {p}.", "In {p}, {s} for the whole group stood at {c}.",
    "Total company: {s} of {c} in {p}.", "Not split by {d}, {s} in {p} {be} {c}.",
    "Without a breakdown by {d}, {s} came to {c} in {p}.", "For the business overall, {p} shows {s} of {c}.",
    "{S}, overall, in {p}: {c}.", "The group posted {s} of {c} in {p}.", "With every {d} included, {s} in {p} came in at {c}.",
    "What {be} {s} for the company as a whole in {p}? {C}.", "* {S}, company total, {p}: {c}", "{S} | all {ds} | {p} | {c}",
    "{P}, all {ds} combined: {s} of {c}.", "For the company in its entirety, {s} {be} {c} in {p}.",
    "On a consolidated basis, {s} in {p} {be} {c}.", "Consolidated {s} for {p} came to {c}.",
)

ADDED = (
    "{A} and {B}, taken together, had {s} of {c} in {p}.", "The {s} of all {ds} [adds|add] up to {c} in {p}.",
    "Summed across every {d}, {s} in {p} {be} {c}.", "{A} + {B} in {p}: {s} of {c}.", "The {ds} add up to {s} of {c} in {p}.",
    "Add {A} to {B} and {s} in {p} {is} {c}.", "A total of {c} in {s} is what {A} and {B} reached together in {p}.",
    "The sum over all {ds} gives {s} of {c} for {p}.", "In {p}, {s} of all {ds} summed to {c}.",
    "The combined {s} of {A} and {B} came to {c} in {p}.", "{A} and {B} between them reached {c} in {s} in {p}.",
    "Total over all {ds}: {s} of {c} in {p}.",
)

JOINT = (
    "{A} and {B}, taken together, had {s} of {v} in {p}.", "The combined {s} of {A} and {B} came to {v} in {p}.",
    "{A} + {B}, {p}: {s} of {v}.", "In {p}, {s} from {A} and {B} totalled {v}.",
    "{A} and {B} between them reached {v} in {s} in {p}.", "Add {A} to {B} and {s} in {p} {is} {v}.",
    "The two {ds} {A} and {B} came to {v} in {s} in {p}.", "For {p}, {A} and {B} together show {s} of {v}.",
    "{S} in {p}, {A} and {B} combined: {v}.", "{V} is the sum of {s} in {A} and {B} for {p}.",
    "As a pair, {A} and {B} had {s} of {v} in {p}.", "{A} together with {B} had {v} in {s} in {p}.",
    "{A} and {B} jointly account for {v} in {s} in {p}.",
)

SPLIT = (
    "{S} in {p} came to {t}, of which {parts}.", "{P}: {s} of {t}, split into {parts}.",
    "{S} for {p} [adds|add] up to {t} ({parts}).", "The breakdown of {s} for {p} is {parts}, {t} in all.",
    "The breakdown by {d} of {s} of {t} in {p} shows {parts}.", "{Parts}: together that is {s} of {t} in {p}.",
    "{S} in {p}: {parts}, which gives {t} in total.", "Total {s} of {t} in {p} [is|are] made up as follows: {parts}.",
    "In {p} {s} amounted to {t}; by {d}: {parts}.", "* {S}, {p}: {t} ({parts})", "What makes up {s} of {t} in {p}? {Parts}.",
    "{P}: {parts}, giving {s} of {t}.", "Sum of {s} in {p}: {t}, consisting of {parts}.",
)

PART = ("{M} with {v}", "{M} at {v}")
TARGETS = ("target", "plan", "budget")

# Words, the band in which they are fair, and the band outside of which they are not.
SOFT = (
    ("just short of half", (47, 49.8), (42, 50.2)), ("a little under half", (46, 49.5), (40, 50)),
    ("approximately half", (48, 52), (42, 58)), ("about 50%", (48, 52), (42, 58)),
    ("slightly more than half", (50.3, 53), (49.8, 57)), ("more than 50%", (51.5, 62), (50, 100)),
    ("less than 50%", (38, 48.5), (0, 50)), ("in excess of half", (51.5, 62), (50, 100)),
    ("approximately a third", (32, 34.7), (28, 39)), ("almost a third", (31, 33), (27, 34)),
    ("slightly more than a third", (33.6, 36), (33.2, 39)), ("in excess of a third", (34.3, 42), (33.3, 100)),
    ("less than a third", (26, 32.5), (0, 33.3)), ("approximately a quarter", (24, 26), (21, 29)),
    ("almost a quarter", (23.5, 24.9), (21, 25.1)), ("slightly less than a quarter", (23.3, 24.8), (20, 25)),
    ("more than a quarter", (25.7, 32), (25, 100)), ("approximately one fifth", (19.2, 20.8), (16.5, 24)),
    ("just under a fifth", (19, 19.9), (16.5, 20.2)), ("less than a fifth", (14, 19.4), (0, 20)),
    ("approximately one tenth", (9.5, 10.5), (8, 12.5)), ("more than a tenth", (10.4, 14), (10, 100)),
    ("less than a tenth", (4, 9.6), (0, 10)), ("approximately two thirds", (65.5, 68), (61, 72)),
    ("more than two thirds", (67.5, 80), (66.7, 100)), ("approximately three quarters", (74, 76), (69, 81)),
    ("the larger part", (56, 95), (50, 100)), ("a majority", (52, 95), (50, 100)),
)

FULLY = (
    "{S} in {p} originated solely in {M}.", "Only {M} contributed to {s} in {p}.", "100% of {s} in {p} was accounted for by {M}.",
    "{M} contributed the whole of {s} in {p}.", "No part of {s} in {p} came from outside {M}.", "{S} in {p}: entirely from {M}.",
    "The entire amount of {s} in {p} is attributable to {M}.", "Apart from {M}, nothing contributed to {s} in {p}.",
    "{Ms} share of {s} in {p} was a full 100%.", "Each and every part of {s} in {p} came from {M}.",
    "In {p}, {s} [was|were] one hundred percent from {M}.", "* {S}, {p}: {M} only",
    "The total of {s} in {p} came out of {M} alone.", "Where did {s} come from in {p}? From {M} alone.",
)

MET = (
    "{S} achieved the whole {bare} in {p}.", "In {p}, {s} {be} fully on {bare} or better.",
    "The {bare} for {s} in {p} has been achieved in full.", "{P}: {bare} for {s} achieved in full.",
    "With regard to {s}, the {bare} for {p} was fully achieved.", "{S} did not fall short of the {bare} in {p}.",
    "At least 100% of the {bare} for {s} was achieved in {p}.", "Was the {bare} for {s} met in {p}? Yes, in full.",
    "* {S}, {p}: {bare} met in full", "{S} reached at least 100% of {target} in {p}.",
    "We fully achieved the {bare} for {s} in {p}.", "In {p} there was no shortfall in {s} against the {bare}.",
    "The {bare} set for {s} in {p} was fully reached.",
)
