"""Held-out German wordings: parts of a whole."""

# With a number or a soft quantity, and with a number only.
SHARE = (
    "{M} war {in_p} für {c} {s_gen} verantwortlich.", "{In_p} hielt {M} {c} {s_gen}.",
    "Wie viel {s_gen} kam {in_p} aus {dat_M}? {C}.", "{S_bare} {in_p}: {c} aus {dat_M}.",
    "{In_p} repräsentierte {M} {c} {s_gen}.", "{In_p} machte {M} {c} {s_gen} aus.", "{M} sorgte {in_p} für {c} {s_gen}.",
    "* {P}: {c} {s_gen} aus {dat_M}", "Für {acc_p} kommt {M} auf {c} {s_gen}.", "{In_p} brachte allein {M} {c} {s_gen}.",
    "{In_p} stellte {M} {c} {s_gen}.", "{In_p} verantwortete {M} {c} {s_gen}.",
)

SHARE_IN_NUMBERS = (
    "{M} hatte {in_p} einen Anteil von {c} an {s_dat}.", "{In_p} betrug der Anteil {of_M} an {s_dat} {c}.",
    "Anteil an {s_dat} {in_p}: {M} {c}.", "{C} {s_gen} kamen {in_p} aus {dat_M}.", "{In_p} kamen {c} {s_gen} aus {dat_M}.",
    "{In_p} trug {M} {v} bei, das sind {c} {s_gen}.", "{V} aus {dat_M} {in_p}: Das sind {c} {s_gen}.",
    "Gemessen an {s_dat} insgesamt kam {M} {in_p} auf {c}.", "{M} | Anteil an {s_dat} | {p} | {c}",
    "Welchen Anteil an {s_dat} hatte {M} {in_p}? {C}.", "Prozentual entfielen {c} {s_gen} {in_p} auf {M}.",
    "{In_p} lag {M} bei einem Anteil von {c} an {s_dat}.", "Mit einem Anteil von {c} an {s_dat} kam {M} {in_p} auf {v}.",
)

DROVE = (
    "{C} {of_noun} {s_gen} {in_p} {base} kamen aus {dat_M}.", "{M} hatte {in_p} einen Anteil von {c} {in_noun} {s_gen} {base}.",
    "Wie viel {of_noun} {s_gen} {in_p} {base} kam aus {dat_M}? {C}.",
    "Der Anteil {of_M} {in_noun} {s_gen} {in_p} {base} betrug {c}.",
    "{C} {of_noun} {s_gen} {in_p} {base} lassen sich {dat_M} zuordnen.",
    "Nach Herkunft aufgeteilt entfielen {c} {of_noun} {s_gen} {in_p} {base} auf {M}.",
    "* {P}: {c} {of_noun} {s_gen} aus {dat_M} ({base})", "{M} | {c} {of_noun} {s_gen} | {p} | {base}",
    "{In_p} lieferte {M} {c} {of_noun} {s_gen} {base}.", "{To_noun} {s_gen} {in_p} {base} trug {M} {c} bei.",
    "{M} stand {in_p} für {c} {of_noun} {s_gen} {base}.", "Beitrag {of_M} {to_noun} {s_gen} {in_p} {base}: {c}.",
    "Für {acc_p} werden {c} {of_noun} {s_gen} {base} {dat_M} zugerechnet.", "{M} sorgte {in_p} für {c} {of_noun} {s_gen} {base}.",
)

GAIN = {
    "of_noun": ("des Anstiegs", "des Zuwachses", "der Steigerung"),
    "to_noun": ("zum Anstieg", "zum Zuwachs", "zur Steigerung"),
    "in_noun": ("am Anstieg", "am Zuwachs", "an der Steigerung"),
}

LOSS = {
    "of_noun": ("des Rückgangs", "der Abnahme", "der Verringerung"),
    "to_noun": ("zum Rückgang", "zur Abnahme", "zur Verringerung"),
    "in_noun": ("am Rückgang", "an der Abnahme", "an der Verringerung"),
}

OVERALL = (
    "Im gesamten Unternehmen [lag|lagen] {s} {in_p} bei {c}.",
    "Betrachtet man das Unternehmen als Ganzes, [lag|lagen] {s} {in_p} bei {c}.",
    "Ohne Aufteilung nach {ds} [lag|lagen] {s} {in_p} bei {c}.", "{S_bare} insgesamt, {p}: {c}.",
    "Alle {ds} zusammengenommen, [lag|lagen] {s} {in_p} bei {c}.", "* {S_bare}, Unternehmen gesamt, {p}: {c}",
    "{S_bare} | alle {ds} | {p} | {c}", "Auf Ebene des Unternehmens [kam|kamen] {s} {in_p} auf {c}.",
    "{In_p} [lag|lagen] {s} über das ganze Unternehmen hinweg bei {c}.",
    "Das Unternehmen als Ganzes kam {in_p} bei {s_dat} auf {c}.", "Wie hoch [war|waren] {s} {in_p} im Gesamtunternehmen? {C}.",
    "Konsolidiert [lag|lagen] {s} {in_p} bei {c}.",
)

ADDED = (
    "{A} und {B} zusammen erreichten {in_p} bei {s_dat} {c}.", "Addiert über alle {ds} [kommt|kommen] {s} {in_p} auf {c}.",
    "{A} + {B}, {p}: {S_bare} {c}.", "Die Summe {s_gen} aller {ds} lag {in_p} bei {c}.",
    "In der Summe der {ds} [kam|kamen] {s} {in_p} auf {c}.",
    "Rechnet man {A} und {B} zusammen, ergeben sich {in_p} bei {s_dat} {c}.",
    "Alle {ds} zusammen summierten sich {in_p} bei {s_dat} auf {c}.", "{A} und {B} addierten sich {in_p} bei {s_dat} auf {c}.",
    "Zusammen kommen {A} und {B} {in_p} bei {s_dat} auf {c}.", "Aufsummiert über die {ds} [lag|lagen] {s} {in_p} bei {c}.",
    "Nimmt man {A} und {B} zusammen, sind es {in_p} bei {s_dat} {c}.", "Das macht für alle {ds} zusammen {in_p} bei {s_dat} {c}.",
)

JOINT = (
    "{A} und {B} zusammen erreichten {in_p} bei {s_dat} {v}.", "{A} + {B}, {p}: {S_bare} {v}.",
    "Rechnet man {A} und {B} zusammen, ergeben sich {in_p} bei {s_dat} {v}.",
    "{A} und {B} addierten sich {in_p} bei {s_dat} auf {v}.", "Zusammen kommen {A} und {B} {in_p} bei {s_dat} auf {v}.",
    "Die Summe {s_gen} {in_A} und {in_B} lag {in_p} bei {v}.", "{In_p} verbuchten {A} und {B} bei {s_dat} gemeinsam {v}.",
    "* {P}: {S_bare} aus {dat_A} und {dat_B} zusammen {v}", "Auf {v} brachten es {A} und {B} {in_p} bei {s_dat} gemeinsam.",
    "Nimmt man {A} und {B} zusammen, [lag|lagen] {s} {in_p} bei {v}.",
    "{S} aus {dat_A} und {dat_B} [ergab|ergaben] {in_p} zusammen {v}.",
    "Worauf kamen {A} und {B} {in_p} bei {s_dat} zusammen? Auf {v}.",
)

SPLIT = (
    "{S} [kam|kamen] {in_p} auf {t}, aufgeteilt in {parts}.", "{P}: {S_bare} {t}, und zwar {parts}.",
    "{S} [lag|lagen] {in_p} bei {t} ({parts}).", "Nach {ds} aufgeteilt: {parts}; zusammen [lag|lagen] {s} {in_p} bei {t}.",
    "{Parts}: Zusammen sind das {in_p} bei {s_dat} {t}.", "Mit {parts} [kam|kamen] {s} {in_p} insgesamt auf {t}.",
    "{In_p} [setzte|setzten] sich {s} von {t} wie folgt zusammen: {parts}.", "* {S_bare}, {p}: {t} ({parts})",
    "Wie [setzte|setzten] sich {s} {in_p} zusammen? {Parts}, insgesamt {t}.", "{S_bare} {in_p}: {t}, im Einzelnen {parts}.",
    "{In_p} [lag|lagen] {s} bei {t}, davon {parts}.", "Insgesamt [lag|lagen] {s} {in_p} bei {t}, nämlich {parts}.",
    "Die Summe {s_gen} {in_p} ist {t}: {parts}.",
)

PART = ("{v} für {M}", "{v} von {dat_M}")

# Words, the band in which they are fair, and the band outside of which they are not.
SOFT = (
    ("annähernd die Hälfte", (46, 49.7), (40, 50.5)), ("circa die Hälfte", (48, 52), (42, 58)),
    ("etwas weniger als die Hälfte", (46, 49.5), (40, 50)), ("etwas mehr als die Hälfte", (50.3, 53), (49.8, 57)),
    ("deutlich mehr als die Hälfte", (58, 75), (50, 100)), ("mehr als 50 %", (51.5, 62), (50, 100)),
    ("weniger als 50 %", (38, 48.5), (0, 50)), ("circa ein Drittel", (32, 34.7), (28, 39)),
    ("annähernd ein Drittel", (31, 33), (27, 34)), ("etwas mehr als ein Drittel", (33.6, 36), (33.2, 39)),
    ("weniger als ein Drittel", (26, 32.5), (0, 33.3)), ("circa ein Viertel", (24, 26), (21, 29)),
    ("annähernd ein Viertel", (23.5, 24.9), (21, 25.1)), ("etwas mehr als ein Viertel", (25.3, 27), (24.9, 30)),
    ("circa ein Fünftel", (19.2, 20.8), (16.5, 24)), ("knapp ein Fünftel", (19, 19.9), (16.5, 20.2)),
    ("mehr als ein Fünftel", (20.6, 25), (20, 100)), ("weniger als ein Fünftel", (14, 19.4), (0, 20)),
    ("circa ein Zehntel", (9.5, 10.5), (8, 12.5)), ("weniger als ein Zehntel", (4, 9.6), (0, 10)),
    ("circa zwei Drittel", (65.5, 68), (61, 72)), ("mehr als zwei Drittel", (67.5, 80), (66.7, 100)),
    ("circa drei Viertel", (74, 76), (69, 81)),
)

FULLY = (
    "{S} [stammte|stammten] {in_p} einzig und allein aus {dat_M}.", "Nur {M} trug {in_p} zu {s_dat} bei.",
    "{In_p} [kam|kamen] {s} zu hundert Prozent aus {dat_M}.", "Kein Teil {s_gen} kam {in_p} von außerhalb {of_M}.",
    "{S_bare} {in_p}: vollständig aus {dat_M}.", "Der Anteil {of_M} an {s_dat} lag {in_p} bei vollen 100 %.",
    "Der gesamte Wert {s_gen} entfiel {in_p} auf {M}.", "{M} lieferte {in_p} die Gesamtheit {s_gen}.",
    "* {S_bare}, {p}: ausschließlich {M}", "Woher [kam|kamen] {s} {in_p}? Allein aus {dat_M}.",
    "{In_p} [war|waren] {s} restlos {dat_M} zuzurechnen.", "Zu {s_dat} trug {in_p} ausschließlich {M} bei.",
)

MET = (
    "Das Ziel für {s_acc} ist {in_p} in vollem Umfang erreicht worden.", "{In_p} [hat|haben] {s} den Plan voll erfüllt.",
    "{S} [erreichte|erreichten] {in_p} mindestens 100 % des Plans.", "Das Budget für {s_acc} wurde {in_p} voll erreicht.",
    "{P}: Ziel bei {s_dat} vollständig erreicht.", "Wurde das Ziel bei {s_dat} {in_p} erreicht? Ja, vollständig.",
    "* {S_bare}, {p}: Plan vollständig erfüllt", "{S} [blieb|blieben] {in_p} nicht unter dem Plan.",
    "{In_p} gab es bei {s_dat} keine Lücke zum Ziel.", "Wir haben das Ziel für {s_acc} {in_p} in voller Höhe erreicht.",
    "Mindestens 100 % des Ziels für {s_acc} wurden {in_p} erreicht.",
    "Der Plan bei {s_dat} ist {in_p} vollständig erfüllt worden.",
)
