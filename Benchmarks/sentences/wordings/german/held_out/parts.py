"""Held-out German wordings: parts of a whole."""

# With a number or a soft quantity, and with a number only.
SHARE = (
    "{M} vereinte {in_p} {c} {s_gen} auf sich.", "{M} brachte es {in_p} auf {c} {s_gen}.", "{In_p} trug {M} {c} {s_gen} bei.",
    "{M} zeichnete {in_p} für {c} {s_gen} verantwortlich.", "{C} {s_gen}: so viel kam {in_p} aus {dat_M}.",
)
SHARE_IN_NUMBERS = (
    "{In_p} lag der Anteil {of_M} an {s_dat} bei {c}.", "{C} {s_gen} stammten {in_p} aus {dat_M}.",
    "• Anteil {of_M} an {s_dat}, {p}: {c}", "{M} hatte {in_p} mit {v} einen Anteil von {c} an {s_dat}.",
)
DROVE = (
    "{C} der {noun} {s_gen} {in_p} {base} stammten aus {dat_M}.", "{In_p} gingen {c} der {noun} {s_gen} {base} auf {M} zurück.",
    "{M} zeichnete {in_p} für {c} der {noun} {s_gen} {base} verantwortlich.",
    "Auf {M} entfielen {in_p} {c} der {noun} {s_gen} {base}.",
    "Der Beitrag {of_M} zur {noun} {s_gen} {in_p} {base} lag bei {c}.",
)
GAIN, LOSS = ("Zunahme",), ("Abnahme",)

OVERALL = (
    "Auf Unternehmensebene [betrug|betrugen] {s} {in_p} {c}.", "Alle {ds} eingerechnet [kam|kamen] {s} {in_p} auf {c}.",
    "Im Ganzen [lag|lagen] {s} {in_p} bei {c}.", "{S} des Gesamtunternehmens {in_p}: {c}.",
    "Konzernweit [lag|lagen] {s} {in_p} bei {c}.",
)
ADDED = (
    "Addiert man alle {ds}, ergeben sich {in_p} bei {s_dat} {c}.", "{A} und {B} erreichten {in_p} bei {s_dat} in Summe {c}.",
    "Alle {ds} zusammengezählt [kam|kamen] {s} {in_p} auf {c}.", "{In_p} ergaben {A} plus {B} bei {s_dat} {c}.",
)
JOINT = (
    "{In_p} ergaben {A} plus {B} bei {s_dat} {v}.", "Gemeinsam standen {A} und {B} {in_p} für {v} {s_bare}.",
    "{V} {s_bare} kamen {in_p} aus {dat_A} und {dat_B} zusammen.", "{A} und {B} erreichten {in_p} bei {s_dat} in Summe {v}.",
    "Zählt man {A} und {B} zusammen, [lag|lagen] {s} {in_p} bei {v}.",
)
SPLIT = (
    "{In_p} waren es bei {s_dat} {t}: {parts}.", "{S} {in_p}: {parts}, macht zusammen {t}.",
    "{Parts} ergaben {in_p} bei {s_dat} {t}.", "{S} [belief|beliefen] sich {in_p} auf insgesamt {t} ({parts}).",
    "• {S_bare}, {p}: {t}, davon {parts}",
)
PART = ("{v} aus {dat_M}", "{v} {in_M}")

# Words, the band in which they are fair, and the band outside of which they are not.
SOFT = (
    ("beinahe die Hälfte", (46, 49.7), (40, 50.5)), ("nicht ganz die Hälfte", (46, 49.5), (40, 50)),
    ("ungefähr die Hälfte", (48, 52), (42, 58)), ("gut die Hälfte", (50.3, 53), (49.8, 57)),
    ("über die Hälfte", (51.5, 62), (50, 100)), ("ungefähr ein Drittel", (32, 34.7), (28, 39)),
    ("fast ein Drittel", (31, 33), (27, 34)), ("über ein Drittel", (34.3, 42), (33.3, 100)),
    ("ungefähr ein Viertel", (24, 26), (21, 29)), ("mehr als ein Viertel", (25.7, 32), (25, 100)),
    ("knapp ein Viertel", (23.5, 24.9), (21, 25.1)), ("rund ein Fünftel", (19.2, 20.8), (16.5, 24)),
    ("fast ein Fünftel", (18.8, 19.9), (16, 20.2)), ("rund ein Zehntel", (9.5, 10.5), (8, 12.5)),
    ("ungefähr drei Viertel", (74, 76), (69, 81)),
)
FULLY = (
    "Nichts {s_gen} kam {in_p} von woanders als aus {dat_M}.", "{M} war {in_p} die alleinige Quelle {s_gen}.",
    "Ganze 100 % {s_gen} entfielen {in_p} auf {M}.", "{In_p} [ging|gingen] {s} restlos auf {M} zurück.",
    "Einzig und allein {M} trug {in_p} zu {s_dat} bei.",
)
MET = (
    "{In_p} haben wir bei {s_dat} das Ziel komplett erreicht.", "Bei {s_dat} fehlte {in_p} nichts zum Ziel.",
    "Die Zielerreichung bei {s_dat} betrug {in_p} mindestens 100 %.", "Der Plan für {s_acc} wurde {in_p} restlos erfüllt.",
    "Das Ziel bei {s_dat} ist {in_p} vollumfänglich erreicht worden.",
)
