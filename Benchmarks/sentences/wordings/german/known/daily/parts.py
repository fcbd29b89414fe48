"""German wordings of daily work: parts of a whole."""

# With a number or a soft quantity, and with a number only.
SHARE = (
    "{P}: {c} {s_gen} bei {dat_M}.", "{M} verantwortete {in_p} {c} {s_gen}.", "{In_p} stellte {M} {c} {s_gen}.",
    "Kurz gerechnet: {in_p} umfasste {M} {c} {s_gen}.", "Wie viel {s_gen} lag {in_p} bei {dat_M}? {C}.",
    "→ {M} {in_p}: {c} {s_gen}", "{In_p} bündelte {M} {c} {s_gen}.", "Notiz: {c} {s_gen} {in_p} von {dat_M}.",
    "Was {M} {in_p} zu {s_dat} beitrug? {C}.", "{M} deckte {in_p} {c} {s_gen} ab.",
    "Wir haben {in_p} {c} {s_gen} über {M} verbucht.", "Rechnen wir kurz: {c} {s_gen} {in_p}, das war {M}.",
)

SHARE_IN_NUMBERS = (
    "{P}: Anteil {of_M} an {s_dat} {c}.", "{S_bare} {in_p}: {c} davon {in_M}.", "→ {M} ({v}) = {c} {s_gen} {in_p}",
    "Mit {c} Anteil an {s_dat} {in_p} kommt {M} auf {v}.", "Von {s_dat} {in_p} liegen {c} bei {dat_M}.",
    "{M} | Anteil an {s_dat} | {p} | {c}", "Notiz: {c} {s_gen} {in_p} auf {M} gebucht.",
    "Welchen Anteil an {s_dat} hatte {M} {in_p}? {C}.", "Gemessen am Ganzen kam {M} {in_p} bei {s_dat} auf {c}, das sind {v}.",
    "Bezogen auf das Gesamtunternehmen liegt der Anteil {of_M} an {s_dat} {in_p} bei {c}.",
)

DROVE = (
    "{P}: {c} {of_noun} {s_gen} {base} aus {dat_M}.", "→ Beitrag {of_M} {to_noun} {s_gen} {in_p} {base}: {c}",
    "{From_noun} {s_gen} {in_p} {base} gehen {c} auf das Konto {of_M}.",
    "Wie viel {of_noun} {s_gen} {in_p} {base} kam aus {dat_M}? {C}.", "Notiz: {c} {of_noun} {s_gen} {in_p} {base} durch {M}.",
    "{M} lieferte {in_p} {c} {of_noun} {s_gen} {base}.", "Wir führen {c} {of_noun} {s_gen} {in_p} {base} auf {M} zurück.",
    "{Base} gingen {in_p} {c} {of_noun} {s_gen} von {dat_M} aus.",
    "Das Controlling ordnet {c} {of_noun} {s_gen} {in_p} {base} {dat_M} zu.",
    "{C} {of_noun} {s_gen} {in_p} {base}: so viel entfällt auf {M}.",
    "Zerlegt man die Bewegung {s_gen} {in_p} {base}, kommen {c} {of_noun} aus {dat_M}.",
)

GAIN = {
    "of_noun": ("der Steigerung", "des Zuwachses"),
    "to_noun": ("zur Steigerung", "zum Zuwachs"),
    "from_noun": ("von der Steigerung", "vom Zuwachs"),
}

LOSS = {
    "of_noun": ("der Verringerung", "des Absinkens"),
    "to_noun": ("zur Verringerung", "zum Absinken"),
    "from_noun": ("von der Verringerung", "vom Absinken"),
}

OVERALL = (
    "{P}, gesamt: {s_bare} {c}.", "{S_bare} {in_p} über das ganze Unternehmen: {c}.", "→ {S_bare} gesamt, {p}: {c}",
    "Für das Unternehmen als Ganzes [steht|stehen] {s} {in_p} bei {c}.",
    "Alle {ds} als Einheit betrachtet [lag|lagen] {s} {in_p} bei {c}.", "Wo [liegt|liegen] {s} {in_p} auf Gesamtebene? Bei {c}.",
    "{S_bare} | Gesamt | {p} | {c}", "Firmenweit sehen wir bei {s_dat} {in_p} {c}.",
    "Notiz: {s_bare} {in_p} für die ganze Firma {c}.", "Auf Gesamtstufe über alle {ds} [betrug|betrugen] {s} {in_p} {c}.",
    "Im Total der Firma [kam|kamen] {s} {in_p} auf {c}.",
)

ADDED = (
    "{P}: {s_bare} aller {ds} addiert {c}.", "{S_bare} {in_p}, Summe über die {ds}: {c}.", "→ {A} + {B} {in_p}: {s_bare} {c}",
    "Zählt man {s_acc} {of_A} und {of_B} zusammen, sind es {in_p} {c}.",
    "Gemeinsam bringen es {A} und {B} {in_p} bei {s_dat} auf {c}.", "Was ergeben {A} und {B} {in_p} bei {s_dat} zusammen? {C}.",
    "Die Werte aller {ds} summieren sich {in_p} bei {s_dat} auf {c}.", "Notiz: {s_bare} {in_p} über alle {ds} aufaddiert {c}.",
    "Rechnet man {in_p} bei {s_dat} jede {d} hinzu, kommt man auf total {c}.",
    "Zusammengerechnet hatten {A} und {B} {in_p} bei {s_dat} {c}.",
)

JOINT = (
    "{P}: {A} plus {B} bei {s_dat} {v}.", "{S_bare} {in_p}, {A} und {B} zusammen: {v}.", "→ {A} + {B} {in_p}: {s_bare} {v}",
    "Zählt man {s_acc} {of_A} und {of_B} zusammen, sind es {in_p} {v}.",
    "Wie viel kam bei {s_dat} {in_p} aus {dat_A} und {dat_B} gemeinsam? {V}.",
    "Auf {A} und {B} zusammen entfallen {in_p} bei {s_dat} {v}.", "Notiz: {s_bare} {in_A} und {in_B} {in_p} in Summe {v}.",
    "Im Verbund bringen es {A} und {B} {in_p} bei {s_dat} auf {v}.",
    "Die Summe aus {dat_A} und {dat_B} liegt {in_p} bei {s_dat} bei {v}.",
    "Nimmt man {A} und {B} zusammen, kommen {in_p} bei {s_dat} {v} heraus.", "{A} und {B}, zusammengezogen: {s_bare} {in_p} {v}.",
)

SPLIT = (
    "{P}: {s_bare} {t} – {parts}.", "{S_bare} {in_p}: total {t}, davon {parts}.", "→ {S_bare} {in_p}: {parts} = {t}",
    "Bei {s_dat} kommen wir {in_p} auf {t}, zusammengesetzt aus {parts}.",
    "Wie setzen sich die {t} bei {s_dat} {in_p} zusammen? {Parts}.", "Aufgeschlüsselt: {s_bare} {in_p} {t}, nämlich {parts}.",
    "{Parts}: macht {in_p} bei {s_dat} {t}.", "Notiz: {s} {in_p} gesamt {t} ({parts}).", "{S_bare} | {p} | {parts} | Total {t}",
    "Summe {s_gen} {in_p}: {t}, aufgeteilt in {parts}.", "Rechnet man {parts} zusammen, ergibt das {in_p} bei {s_dat} {t}.",
)

PART = (
    "{v} bei {dat_M}", "{v} für {M}", "{v} von {dat_M}", "{v} durch {M}", "{v} {of_M}",
)

# Words, the band in which they are fair, and the band outside of which they are not.
SOFT = (
    ("nahezu die Hälfte", (46, 49.7), (40, 50.5)), ("annähernd die Hälfte", (46, 49.7), (40, 50.5)),
    ("circa die Hälfte", (48, 52), (42, 58)), ("zirka die Hälfte", (48, 52), (42, 58)), ("ca. die Hälfte", (48, 52), (42, 58)),
    ("etwas mehr als die Hälfte", (50.4, 53), (49.8, 57)), ("etwas weniger als die Hälfte", (47, 49.6), (42, 50.2)),
    ("nicht einmal die Hälfte", (38, 48.5), (0, 50)), ("mehr als 50 %", (51.5, 62), (50, 100)),
    ("circa ein Drittel", (32, 34.7), (28, 39)), ("rund ein Drittel", (32, 34.7), (28, 39)),
    ("ca. ein Drittel", (32, 34.7), (28, 39)), ("gut ein Drittel", (33.5, 35.5), (33, 38)),
    ("nicht ganz ein Drittel", (31, 33), (27, 33.4)), ("weniger als ein Drittel", (24, 32.5), (0, 33.4)),
    ("etwas mehr als ein Drittel", (33.7, 36), (33.2, 39)), ("circa ein Viertel", (24, 26), (21, 29)),
    ("etwa ein Viertel", (24, 26), (21, 29)), ("ca. ein Viertel", (24, 26), (21, 29)),
    ("nicht ganz ein Viertel", (23, 24.8), (20, 25.1)), ("etwas mehr als ein Viertel", (25.2, 27), (24.9, 30)),
    ("ungefähr ein Fünftel", (19.2, 20.8), (16.5, 24)), ("gut ein Fünftel", (20.2, 21.8), (19.8, 24)),
    ("knapp ein Fünftel", (18.6, 19.8), (16, 20.2)), ("mehr als ein Fünftel", (20.6, 27), (20, 100)),
    ("weniger als ein Fünftel", (13, 19.4), (0, 20)), ("ungefähr ein Zehntel", (9.5, 10.5), (8, 12.5)),
    ("mehr als ein Zehntel", (10.6, 17), (10, 100)), ("weniger als ein Zehntel", (4, 9.5), (0, 10)),
    ("etwa zwei Drittel", (65.5, 68), (61, 72)), ("circa drei Viertel", (74, 76), (69, 81)),
    ("circa ein Zehntel", (9.5, 10.5), (8, 12.5)), ("annähernd ein Drittel", (31, 33.2), (27, 34)),
    ("das Gros", (58, 95), (50, 100)),
)

FULLY = (
    "{P}: {s_bare} zu 100 % {in_M}.", "{M} lieferte {in_p} die Gesamtheit {s_gen}.",
    "→ {S_bare} {in_p}: alles {in_M}, nichts anderswo", "Zu {s_dat} hat {in_p} niemand außer {dat_M} etwas beigetragen.",
    "Woher [kam|kamen] {s} {in_p}? Restlos aus {dat_M}.", "Notiz: {s} {in_p} gänzlich auf {M} gebucht.",
    "Die vollen 100 % {s_gen} liegen {in_p} bei {dat_M}.", "{In_p} [fiel|fielen] {s} zur Gänze {in_M} an.",
    "Außer {in_M} [fiel|fielen] {s} {in_p} nirgends an.", "Jeder Teil {s_gen} {in_p} kommt aus {dat_M}, ohne Rest.",
)

MET = (
    "{P}: Ziel bei {s_dat} vollständig erreicht.", "Haken dran: {in_p} ist das Ziel bei {s_dat} ganz erfüllt.",
    "→ {S_bare} {in_p}: Plan zu 100 % geschafft", "Haben wir {in_p} das Ziel bei {s_dat} erreicht? Ja, voll und ganz.",
    "Notiz: {s_bare} {in_p} – Zielvorgabe komplett erfüllt.", "Wir haben {in_p} bei {s_dat} den ganzen Plan hereingeholt.",
    "{S} [kam|kamen] {in_p} auf mindestens 100 % des Ziels.", "Den Plan [erfüllte|erfüllten] {s} {in_p} zur Gänze.",
    "Vom Ziel bei {s_dat} blieb {in_p} nichts offen.", "Zielerfüllung bei {s_dat} {in_p}: wenigstens 100 %.",
    "Laut Cockpit wurde das Ziel für {s_acc} {in_p} in vollem Umfang erreicht.",
)
