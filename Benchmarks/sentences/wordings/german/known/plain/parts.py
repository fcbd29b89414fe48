"""Known German wordings: parts of a whole."""

# With a number or a soft quantity, and with a number only.
SHARE = (
    "{M} steuerte {in_p} {c} {s_gen} bei.", "{M} stand {in_p} für {c} {s_gen}.", "{M} machte {in_p} {c} {s_gen} aus.",
    "{In_p} kam {M} auf {c} {s_gen}.", "{In_p} lieferte {M} {c} {s_gen}.", "{M} vereinte {in_p} {c} {s_gen} auf sich.",
    "{M} brachte es {in_p} auf {c} {s_gen}.", "{In_p} trug {M} {c} {s_gen} bei.",
    "{M} zeichnete {in_p} für {c} {s_gen} verantwortlich.", "{C} {s_gen}: so viel kam {in_p} aus {dat_M}.",
)

SHARE_IN_NUMBERS = (
    "{C} {s_gen} entfielen {in_p} auf {M}.", "Auf {M} entfielen {in_p} {c} {s_gen}.",
    "Der Anteil {of_M} an {s_dat} betrug {in_p} {c}.", "Mit {v} stand {M} {in_p} für {c} {s_gen}.",
    "{In_p} lag der Anteil {of_M} an {s_dat} bei {c}.", "{C} {s_gen} stammten {in_p} aus {dat_M}.",
    "• Anteil {of_M} an {s_dat}, {p}: {c}", "{M} hatte {in_p} mit {v} einen Anteil von {c} an {s_dat}.",
)

DROVE = (
    "{M} trug {in_p} {c} {to_noun} {s_gen} {base} bei.", "{C} {of_noun} {s_gen} {in_p} {base} entfielen auf {M}.",
    "{M} war {in_p} für {c} {of_noun} {s_gen} {base} verantwortlich.", "{To_noun} {s_gen} {in_p} {base} steuerte {M} {c} bei.",
    "{M} machte {in_p} {c} {of_noun} {s_gen} {base} aus.", "{From_noun} {s_gen} {in_p} {base} kamen {c} aus {dat_M}.",
    "{C} {of_noun} {s_gen} {in_p} {base} stammten aus {dat_M}.", "{In_p} gingen {c} {of_noun} {s_gen} {base} auf {M} zurück.",
    "{M} zeichnete {in_p} für {c} {of_noun} {s_gen} {base} verantwortlich.",
    "Auf {M} entfielen {in_p} {c} {of_noun} {s_gen} {base}.", "Der Beitrag {of_M} {to_noun} {s_gen} {in_p} {base} lag bei {c}.",
)

GAIN = {
    "of_noun": ("des Anstiegs", "der Zunahme"),
    "to_noun": ("zum Anstieg", "zur Zunahme"),
    "from_noun": ("vom Anstieg", "von der Zunahme"),
}

LOSS = {
    "of_noun": ("des Rückgangs", "der Abnahme"),
    "to_noun": ("zum Rückgang", "zur Abnahme"),
    "from_noun": ("vom Rückgang", "von der Abnahme"),
}

OVERALL = (
    "Insgesamt [betrug|betrugen] {s} {in_p} {c}.", "Über alle {ds} hinweg [lag|lagen] {s} {in_p} bei {c}.",
    "{In_p} [lag|lagen] {s} im gesamten Unternehmen bei {c}.", "Für alle {ds} zusammen [betrug|betrugen] {s} {in_p} {c}.",
    "Unternehmensweit [kam|kamen] {s} {in_p} auf {c}.", "Auf Unternehmensebene [betrug|betrugen] {s} {in_p} {c}.",
    "Alle {ds} eingerechnet [kam|kamen] {s} {in_p} auf {c}.", "Im Ganzen [lag|lagen] {s} {in_p} bei {c}.",
    "{S} des Gesamtunternehmens {in_p}: {c}.", "Konzernweit [lag|lagen] {s} {in_p} bei {c}.",
)

ADDED = (
    "Summiert über alle {ds} [betrug|betrugen] {s} {in_p} {c}.", "{S} aller {ds} [addierte|addierten] sich {in_p} auf {c}.",
    "{A} und {B} kamen {in_p} bei {s_dat} zusammen auf {c}.", "In Summe [lag|lagen] {s} {of_A} und {of_B} {in_p} bei {c}.",
    "Addiert man alle {ds}, ergeben sich {in_p} bei {s_dat} {c}.", "{A} und {B} erreichten {in_p} bei {s_dat} in Summe {c}.",
    "Alle {ds} zusammengezählt [kam|kamen] {s} {in_p} auf {c}.", "{In_p} ergaben {A} plus {B} bei {s_dat} {c}.",
)

JOINT = (
    "{A} und {B} kamen {in_p} zusammen auf {v} {s_bare}.", "{A} und {B} brachten es {in_p} bei {s_dat} gemeinsam auf {v}.",
    "{In_p} [summierte|summierten] sich {s} {of_A} und {of_B} auf {v}.", "Zusammen verbuchten {A} und {B} {in_p} {v} {s_bare}.",
    "{S} {in_A} und {in_B} [betrug|betrugen] {in_p} zusammen {v}.", "{In_p} ergaben {A} plus {B} bei {s_dat} {v}.",
    "Gemeinsam standen {A} und {B} {in_p} für {v} {s_bare}.", "{V} {s_bare} kamen {in_p} aus {dat_A} und {dat_B} zusammen.",
    "{A} und {B} erreichten {in_p} bei {s_dat} in Summe {v}.", "Zählt man {A} und {B} zusammen, [lag|lagen] {s} {in_p} bei {v}.",
)

SPLIT = (
    "{S} [betrug|betrugen] {in_p} {t}: {parts}.", "{In_p} [kam|kamen] {s} auf {t}, davon {parts}.",
    "{S_bare} {p}: {t} ({parts}).", "{In_p} [belief|beliefen] sich {s} auf {t}, und zwar {parts}.",
    "{S} [erreichte|erreichten] {in_p} {t}; im Einzelnen: {parts}.", "{In_p} waren es bei {s_dat} {t}: {parts}.",
    "{S} {in_p}: {parts}, macht zusammen {t}.", "{Parts} ergaben {in_p} bei {s_dat} {t}.",
    "{S} [belief|beliefen] sich {in_p} auf insgesamt {t} ({parts}).", "• {S_bare}, {p}: {t}, davon {parts}",
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
    ("rund zwei Drittel", (65.5, 68), (61, 72)), ("die Mehrheit", (52, 95), (50, 100)), ("rund drei Viertel", (74, 76), (69, 81)),
    ("über ein Viertel", (25.7, 32), (25, 100)), ("beinahe die Hälfte", (46, 49.7), (40, 50.5)),
    ("nicht ganz die Hälfte", (46, 49.5), (40, 50)), ("ungefähr die Hälfte", (48, 52), (42, 58)),
    ("gut die Hälfte", (50.3, 53), (49.8, 57)), ("über die Hälfte", (51.5, 62), (50, 100)),
    ("ungefähr ein Drittel", (32, 34.7), (28, 39)), ("fast ein Drittel", (31, 33), (27, 34)),
    ("über ein Drittel", (34.3, 42), (33.3, 100)), ("ungefähr ein Viertel", (24, 26), (21, 29)),
    ("mehr als ein Viertel", (25.7, 32), (25, 100)), ("knapp ein Viertel", (23.5, 24.9), (21, 25.1)),
    ("rund ein Fünftel", (19.2, 20.8), (16.5, 24)), ("fast ein Fünftel", (18.8, 19.9), (16, 20.2)),
    ("rund ein Zehntel", (9.5, 10.5), (8, 12.5)), ("ungefähr drei Viertel", (74, 76), (69, 81)),
)

FULLY = (
    "{S} [stammte|stammten] {in_p} vollständig aus {dat_M}.", "{S} [kam|kamen] {in_p} ausschließlich aus {dat_M}.",
    "{M} stand {in_p} für 100 % {s_gen}.", "{In_p} [entfiel|entfielen] {s} komplett auf {M}.",
    "Zu 100 % [kam|kamen] {s} {in_p} aus {dat_M}.", "Nichts {s_gen} kam {in_p} von woanders als aus {dat_M}.",
    "{M} war {in_p} die alleinige Quelle {s_gen}.", "Ganze 100 % {s_gen} entfielen {in_p} auf {M}.",
    "{In_p} [ging|gingen] {s} restlos auf {M} zurück.", "Einzig und allein {M} trug {in_p} zu {s_dat} bei.",
)

MET = (
    "Das Ziel für {s_acc} wurde {in_p} vollständig erreicht.", "{S} [erreichte|erreichten] {in_p} das Ziel in voller Höhe.",
    "{S} [erfüllte|erfüllten] {in_p} den Plan zu 100 %.", "{In_p} wurde der Plan bei {s_dat} voll erfüllt.",
    "Bei {s_dat} wurde das Ziel {in_p} ganz erreicht.", "{In_p} haben wir bei {s_dat} das Ziel komplett erreicht.",
    "Bei {s_dat} fehlte {in_p} nichts zum Ziel.", "Die Zielerreichung bei {s_dat} betrug {in_p} mindestens 100 %.",
    "Der Plan für {s_acc} wurde {in_p} restlos erfüllt.", "Das Ziel bei {s_dat} ist {in_p} vollumfänglich erreicht worden.",
)
