"""Formal German wordings: parts of a whole."""

# With a number or a soft quantity, and with a number only.
SHARE = (
    "{M} stellte {in_p} {c} {s_gen}.", "{M} repräsentierte {in_p} {c} {s_gen}.", "{M} verantwortete {in_p} {c} {s_gen}.",
    "{In_p} trug {M} {c} zu {s_dat} bei.", "Wie hoch war der Anteil {of_M} an {s_dat} {in_p}? {C}.",
    "Anteil {of_M} an {s_dat} {in_p}: {c}.", "Der Bericht weist {dat_M} {in_p} {c} {s_gen} zu.",
    "{C} {s_gen} hat {in_p} {M} beigesteuert.", "Von {s_dat} steuerte {M} {in_p} {c} bei.",
    "{C} {s_gen} – diesen Teil lieferte {in_p} {M}.", "Dass {M} {in_p} {c} {s_gen} ausmachte, geht aus dem Bericht hervor.",
    "{C} {s_gen} machte {in_p} {M} aus.", "{In_p} nahm {M} {c} {s_gen} für sich in Anspruch.",
    "Festzuhalten ist, dass {M} {in_p} {c} {s_gen} lieferte.",
)

SHARE_IN_NUMBERS = (
    "{M} war {in_p} mit {c} an {s_dat} beteiligt.", "Der Anteil {of_M} an {s_dat} belief sich {in_p} auf {c}.",
    "{In_p} entfielen von {s_dat} {c} auf {M}.", "Auf {c} bezifferte sich {in_p} der Anteil {of_M} an {s_dat}.",
    "Bei einem Anteil von {c} an {s_dat} kam {M} {in_p} auf {v}.", "{M}: {v} bzw. {c} {s_gen} ({p}).",
    "Der Beitrag {of_M} zu {s_dat} lag {in_p} bei {c}.", "Zu {c} [stammte|stammten] {s} {in_p} aus {dat_M}.",
    "{S} [entfiel|entfielen] {in_p} zu {c} auf {M}.", "{M} erreichte {in_p} {v}, was {c} {s_gen} entspricht.",
    "Anteil an {s_dat} | {M} | {p} | {c}",
)

DROVE = (
    "{In_p} entfielen {c} {of_noun} {s_gen} {base} auf {M}.", "{M} lieferte {in_p} {c} {of_noun} {s_gen} {base}.",
    "{To_noun} {s_gen} {base} trug {M} {in_p} {c} bei.",
    "Der Beitrag {of_M} {to_noun} {s_gen} {base} belief sich {in_p} auf {c}.",
    "{From_noun} {s_gen} {base} lassen sich {in_p} {c} {dat_M} zuordnen.",
    "{C} {of_noun} {s_gen} {in_p} {base} gehen auf das Konto {of_M}.",
    "Wie der Bericht zeigt, stammten {in_p} {c} {of_noun} {s_gen} {base} aus {dat_M}.",
    "Verantwortlich für {c} {of_noun} {s_gen} {in_p} {base} war {M}.", "{M}: {c} {of_noun} {s_gen} {in_p} {base}.",
    "Rechnerisch entfallen {in_p} auf {M} {c} {of_noun} {s_gen} {base}.",
    "{M} erklärt rechnerisch {c} {of_noun} {s_gen} {in_p} {base}.",
    "Festzuhalten ist, dass {M} {in_p} {c} {to_noun} {s_gen} {base} beitrug.",
    "Beitrag {of_M} {to_noun} {s_gen} {base}, {p}: {c}.",
)

GAIN = {
    "of_noun": ("der Erhöhung", "des Zuwachses", "des Anstiegs"),
    "to_noun": ("zur Erhöhung", "zum Zuwachs", "zum Anstieg"),
    "from_noun": ("von der Erhöhung", "vom Zuwachs", "vom Anstieg"),
}

LOSS = {
    "of_noun": ("der Verminderung", "der Reduzierung", "des Rückgangs"),
    "to_noun": ("zur Verminderung", "zur Reduzierung", "zum Rückgang"),
    "from_noun": ("von der Verminderung", "von der Reduzierung", "vom Rückgang"),
}

OVERALL = (
    "Für das Gesamtunternehmen [wurde|wurden] {s} {in_p} mit {c} ausgewiesen.",
    "Auf Ebene des Gesamtunternehmens [belief|beliefen] sich {s} {in_p} auf {c}.",
    "Unternehmensweit betrachtet, [betrug|betrugen] {s} {in_p} {c}.",
    "Sämtliche {ds} einbezogen, [lag|lagen] {s} {in_p} bei {c}.",
    "Auf alle {ds} gemeinsam bezogen, [betrug|betrugen] {s} {in_p} {c}.", "{S_bare}, Unternehmen gesamt, {p}: {c}.",
    "Festzuhalten ist, dass {s} {in_p} für das gesamte Unternehmen bei {c} [lag|lagen].",
    "Konsolidiert über alle {ds} [stellte|stellten] sich {s} {in_p} auf {c}.",
    "{In_p} [lag|lagen] {s}, alle {ds} eingeschlossen, bei {c}.",
    "In der Gesamtbetrachtung aller {ds} ergibt sich {in_p} für {s_acc} ein Wert von {c}.",
    "Wie hoch [war|waren] {s} {in_p} im Gesamtunternehmen? {C}.",
)

ADDED = (
    "Die Summe {s_gen} aller {ds} ergab {in_p} {c}.", "{A} und {B} erreichten {in_p} bei {s_dat} zusammengenommen {c}.",
    "In Addition aller {ds} [belief|beliefen] sich {s} {in_p} auf {c}.",
    "{S} {of_A} und {of_B} [summierte|summierten] sich {in_p} auf {c}.",
    "Aufsummiert über sämtliche {ds}, [wurde|wurden] {s} {in_p} mit {c} ausgewiesen.",
    "Zusammen wiesen {A} und {B} {in_p} bei {s_dat} {c} aus.", "Die Werte aller {ds} ergänzten sich {in_p} bei {s_dat} zu {c}.",
    "Zählt man die {ds} zusammen, so [betrug|betrugen] {s} {in_p} {c}.", "{S_bare} {of_A} plus {of_B}, {p}: {c}.",
    "Festzuhalten ist, dass {s} aller {ds} {in_p} in der Addition {c} [ausmachte|ausmachten].",
    "Gemeinsam brachten es {A} und {B} {in_p} bei {s_dat} auf {c}.",
)

JOINT = (
    "{In_p} wiesen {A} und {B} bei {s_dat} zusammen {v} aus.", "Auf {A} und {B} zusammen entfielen {in_p} {v} {s_bare}.",
    "{S} {of_A} und {of_B} [belief|beliefen] sich {in_p} in Summe auf {v}.",
    "Zusammengenommen erreichten {A} und {B} {in_p} bei {s_dat} {v}.", "Die Summe {s_gen} {of_A} und {of_B} betrug {in_p} {v}.",
    "{A} sowie {B} vereinten {in_p} bei {s_dat} {v} auf sich.",
    "Festzuhalten ist, dass {A} und {B} {in_p} bei {s_dat} gemeinsam auf {v} kamen.",
    "{S_bare}, {A} und {B} zusammen, {p}: {v}.", "Addiert man {A} und {B}, so ergeben sich {in_p} für {s_acc} {v}.",
    "Nach Angaben des Controllings verbuchten {A} und {B} {in_p} bei {s_dat} in Summe {v}.",
    "Bei {s_dat} summierten sich {A} und {B} {in_p} auf {v}.",
    "In Summe {v}: So viel entfiel {in_p} bei {s_dat} auf {A} und {B}.",
)

SPLIT = (
    "{S} [belief|beliefen] sich {in_p} auf {t} und [setzte|setzten] sich wie folgt zusammen: {parts}.",
    "{In_p} [wurde|wurden] {s} mit {t} ausgewiesen, im Einzelnen: {parts}.",
    "Aufgliederung {s_gen} {in_p}: {parts}; Summe: {t}.",
    "Von insgesamt {t}, auf die sich {s} {in_p} [belief|beliefen], entfallen auf die {ds}: {parts}.",
    "Die Summe {s_gen} betrug {in_p} {t}; Aufteilung nach {ds}: {parts}.", "{S_bare}, {p}: gesamt {t}; nach {ds}: {parts}.",
    "Nach {ds} gegliedert – {parts} – [ergab|ergaben] {s} {in_p} zusammen {t}.",
    "Bei {s_dat} wurden {in_p} {t} verbucht, gegliedert wie folgt: {parts}.",
    "{In_p} verteilten sich bei {s_dat} insgesamt {t} wie folgt auf die {ds}: {parts}.",
    "{S} {in_p} nach {ds}: {parts}. In Summe sind das {t}.", "Zusammensetzung {s_gen} {in_p}: {parts}, zusammen {t}.",
    "Festzuhalten sind bei {s_dat} {in_p} {t} in Summe: {parts}.",
)

PART = (
    "{M} {v}", "{M} mit {v}", "{M}: {v}", "{M} ({v})", "{in_M} {v}", "{v} bei {dat_M}", "{M} = {v}", "{in_M}: {v}", "{v} ({M})",
    "{v} von {dat_M}",
)

# Words, the band in which they are fair, and the band outside of which they are not.
SOFT = (
    ("annähernd die Hälfte", (46, 49.7), (40, 50.5)), ("nahezu die Hälfte", (46, 49.7), (40, 50.5)),
    ("circa die Hälfte", (48, 52), (42, 58)), ("in etwa die Hälfte", (48, 52), (42, 58)),
    ("etwas mehr als die Hälfte", (50.5, 53), (50, 57)), ("etwas weniger als die Hälfte", (46.5, 49.5), (42, 50)),
    ("deutlich mehr als die Hälfte", (60, 75), (50, 100)), ("annähernd ein Drittel", (31, 33.2), (27, 34)),
    ("nahezu ein Drittel", (31, 33.2), (27, 34)), ("circa ein Drittel", (32, 34.7), (28, 39)),
    ("etwas mehr als ein Drittel", (33.7, 36), (33.3, 39)), ("weniger als ein Drittel", (26, 32.7), (0, 33.3)),
    ("ein gutes Drittel", (33.6, 35.5), (33, 38)), ("ein knappes Drittel", (31.3, 33.1), (28, 33.8)),
    ("annähernd ein Viertel", (23.5, 24.9), (21, 25.2)), ("circa ein Viertel", (24, 26), (21, 29)),
    ("etwas mehr als ein Viertel", (25.3, 27), (25, 30)), ("ein gutes Viertel", (25.2, 27), (24.8, 29.5)),
    ("ein knappes Viertel", (23.5, 24.9), (21, 25.2)), ("etwas weniger als ein Viertel", (22.8, 24.7), (20, 25)),
    ("mehr als ein Fünftel", (20.5, 24.5), (20, 100)), ("weniger als ein Fünftel", (15, 19.5), (0, 20)),
    ("circa ein Fünftel", (19.2, 20.8), (16.5, 24)), ("annähernd ein Fünftel", (18.8, 19.9), (16, 20.2)),
    ("ein gutes Fünftel", (20.2, 21.7), (19.8, 24)), ("mehr als ein Zehntel", (10.4, 14), (10, 100)),
    ("weniger als ein Zehntel", (6, 9.6), (0, 10)), ("circa ein Zehntel", (9.5, 10.5), (8, 12.5)),
    ("annähernd zwei Drittel", (64, 66.5), (59, 67.3)), ("mehr als zwei Drittel", (67.5, 74), (66.7, 100)),
    ("circa zwei Drittel", (65.5, 68), (61, 72)), ("circa drei Viertel", (74, 76), (69, 81)),
    ("mehr als drei Viertel", (76, 90), (75, 100)), ("das Gros", (60, 95), (50, 100)),
    ("die absolute Mehrheit", (52, 95), (50, 100)), ("weniger als zwei Fünftel", (34, 39.3), (0, 40)),
    ("mehr als zwei Fünftel", (40.7, 48), (40, 100)), ("circa zwei Fünftel", (38.5, 41.5), (35, 45)),
)

FULLY = (
    "{S} [entfiel|entfielen] {in_p} zur Gänze auf {M}.", "In vollem Umfang [stammte|stammten] {s} {in_p} aus {dat_M}.",
    "{M} vereinte {in_p} sämtliche Anteile an {s_dat} auf sich.", "{S} {in_p}: 100 % aus {dat_M}.",
    "Ausschließlich {M} trug {in_p} zu {s_dat} bei.",
    "Festzuhalten ist, dass {s} {in_p} vollständig auf {M} [entfiel|entfielen].",
    "Außerhalb {of_M} [fiel|fielen] {s} {in_p} überhaupt nicht an.", "Der Anteil {of_M} an {s_dat} betrug {in_p} volle 100 %.",
    "Zur Gänze [ging|gingen] {s} {in_p} auf {M} zurück.", "Allein {M} brachte {in_p} die Gesamtheit {s_gen} hervor.",
    "{In_p} [wurde|wurden] {s} vollumfänglich {in_M} verbucht.", "Kein Teil {s_gen} stammte {in_p} von außerhalb {of_M}.",
)

MET = (
    "Der Zielwert für {s_acc} wurde {in_p} in voller Höhe erreicht.",
    "{In_p} wurde bei {s_dat} die Planvorgabe uneingeschränkt erfüllt.",
    "{S} [erreichte|erreichten] {in_p} den Zielwert vollumfänglich.",
    "Festzuhalten ist, dass das Ziel bei {s_dat} {in_p} gänzlich erreicht wurde.",
    "Die Zielvorgabe für {s_acc} ist {in_p} in Gänze erfüllt worden.",
    "Bei {s_dat} belief sich die Zielerreichung {in_p} auf 100 % oder mehr.",
    "Nach Angaben des Controllings wurde der Plan bei {s_dat} {in_p} ohne Abstriche erfüllt.",
    "{In_p} blieb bei {s_dat} gegenüber dem Ziel nichts offen.", "Ziel {s_bare}, {p}: vollständig erreicht.",
    "Wurde das Ziel bei {s_dat} {in_p} vollständig erreicht? Ja.", "Zu 100 % [erfüllte|erfüllten] {s} {in_p} die Planvorgabe.",
    "Der Plan bei {s_dat} wurde {in_p} in vollem Umfang eingehalten.",
)
