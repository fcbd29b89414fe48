"""Known German wordings: parts of a whole."""

# With a number or a soft quantity, and with a number only.
SHARE = (
    "{M} steuerte {in_p} {c} {s_gen} bei.",
    "{M} stand {in_p} für {c} {s_gen}.",
    "{M} machte {in_p} {c} {s_gen} aus.",
    "{In_p} kam {M} auf {c} {s_gen}.",
    "{In_p} lieferte {M} {c} {s_gen}.",
)
SHARE_IN_NUMBERS = (
    "{C} {s_gen} entfielen {in_p} auf {M}.",
    "Auf {M} entfielen {in_p} {c} {s_gen}.",
    "Der Anteil {of_M} an {s_dat} betrug {in_p} {c}.",
    "Mit {v} stand {M} {in_p} für {c} {s_gen}.",
)
DROVE = (
    "{M} trug {in_p} {c} zum {noun} {s_gen} {base} bei.",
    "{C} des {noun}s {s_gen} {in_p} {base} entfielen auf {M}.",
    "{M} war {in_p} für {c} des {noun}s {s_gen} {base} verantwortlich.",
    "Zum {noun} {s_gen} {in_p} {base} steuerte {M} {c} bei.",
    "{M} machte {in_p} {c} des {noun}s {s_gen} {base} aus.",
    "Vom {noun} {s_gen} {in_p} {base} kamen {c} aus {dat_M}.",
)
GAIN, LOSS = ("Anstieg",), ("Rückgang",)

OVERALL = (
    "Insgesamt [betrug|betrugen] {s} {in_p} {c}.",
    "Über alle {ds} hinweg [lag|lagen] {s} {in_p} bei {c}.",
    "{In_p} [lag|lagen] {s} im gesamten Unternehmen bei {c}.",
    "Für alle {ds} zusammen [betrug|betrugen] {s} {in_p} {c}.",
    "Unternehmensweit [kam|kamen] {s} {in_p} auf {c}.",
)
ADDED = (
    "Summiert über alle {ds} [betrug|betrugen] {s} {in_p} {c}.",
    "{S} aller {ds} [addierte|addierten] sich {in_p} auf {c}.",
    "{A} und {B} kamen {in_p} bei {s_dat} zusammen auf {c}.",
    "In Summe [lag|lagen] {s} {of_A} und {of_B} {in_p} bei {c}.",
)
JOINT = (
    "{A} und {B} kamen {in_p} zusammen auf {v} {s_bare}.",
    "{A} und {B} brachten es {in_p} bei {s_dat} gemeinsam auf {v}.",
    "{In_p} [summierte|summierten] sich {s} {of_A} und {of_B} auf {v}.",
    "Zusammen verbuchten {A} und {B} {in_p} {v} {s_bare}.",
    "{S} {in_A} und {in_B} [betrug|betrugen] {in_p} zusammen {v}.",
)
SPLIT = (
    "{S} [betrug|betrugen] {in_p} {t}: {parts}.",
    "{In_p} [kam|kamen] {s} auf {t}, davon {parts}.",
    "{S_bare} {p}: {t} ({parts}).",
    "{In_p} [belief|beliefen] sich {s} auf {t}, und zwar {parts}.",
    "{S} [erreichte|erreichten] {in_p} {t}; im Einzelnen: {parts}.",
)
PART = ("{v} {in_M}", "{v} aus {dat_M}")

# Words, the band in which they are fair, and the band outside of which they are not.
SOFT = (
    ("fast die Hälfte", (46, 49.7), (40, 50.5)), ("knapp die Hälfte", (47, 49.8), (42, 50.2)),
    ("etwa die Hälfte", (48, 52), (42, 58)), ("rund die Hälfte", (48, 52), (42, 58)),
    ("mehr als die Hälfte", (51.5, 62), (50, 100)), ("weniger als die Hälfte", (38, 48.5), (0, 50)),
    ("etwa ein Drittel", (32, 34.7), (28, 39)), ("knapp ein Drittel", (31, 33), (27, 34)),
    ("mehr als ein Drittel", (34.3, 42), (33.3, 100)), ("rund ein Viertel", (24, 26), (21, 29)),
    ("gut ein Viertel", (25.3, 27), (24.9, 30)), ("weniger als ein Viertel", (18, 24.3), (0, 25)),
    ("etwa ein Fünftel", (19.2, 20.8), (16.5, 24)), ("etwa ein Zehntel", (9.5, 10.5), (8, 12.5)),
    ("rund zwei Drittel", (65.5, 68), (61, 72)), ("die Mehrheit", (52, 95), (50, 100)),
    ("rund drei Viertel", (74, 76), (69, 81)), ("über ein Viertel", (25.7, 32), (25, 100)),
)
FULLY = (
    "{S} [stammte|stammten] {in_p} vollständig aus {dat_M}.",
    "{S} [kam|kamen] {in_p} ausschließlich aus {dat_M}.",
    "{M} stand {in_p} für 100 % {s_gen}.",
    "{In_p} [entfiel|entfielen] {s} komplett auf {M}.",
    "Zu 100 % [kam|kamen] {s} {in_p} aus {dat_M}.",
)
MET = (
    "Das Ziel für {s_acc} wurde {in_p} vollständig erreicht.",
    "{S} [erreichte|erreichten] {in_p} das Ziel in voller Höhe.",
    "{S} [erfüllte|erfüllten] {in_p} den Plan zu 100 %.",
    "{In_p} wurde der Plan bei {s_dat} voll erfüllt.",
    "Bei {s_dat} wurde das Ziel {in_p} ganz erreicht.",
)
