"""German wordings of management reports: parts of a whole."""

# With a number or a soft quantity, and with a number only.
SHARE = (
    "{M} hatte {in_p} {c} {s_gen} zu verantworten.", "Der Bericht rechnet {dat_M} {in_p} {c} {s_gen} zu.",
    "{M} bündelte {in_p} {c} {s_gen}.", "Das Controlling ordnet {dat_M} {in_p} {c} {s_gen} zu.",
    "Einen Teil von {s_dat}, nämlich {c}, verantwortete {in_p} {M}.", "Auf welchen Teil {s_gen} kam {M} {in_p}? Auf {c}.",
    "Gewicht {of_M} bei {s_dat} {in_p}: {c}.", "Anteil | {s_bare} | {p} | {M} | {c}", "- {M}, {p}: {c} {s_gen}",
    "Als Anteil {of_M} an {s_dat} weist der Bericht {in_p} {c} aus.", "Wir rechnen {dat_M} {in_p} {c} {s_gen} zu.",
    "Gemessen am Gesamtwert {s_gen} stellte {M} {in_p} {c} davon.", "{C} {s_gen} hatte {in_p} {M} inne.",
    "Am Gesamtwert {s_gen} hielt {M} {in_p} {c}.", "Laut Bericht steht {M} {in_p} für {c} {s_gen}.",
    "Von {s_dat} insgesamt brachte {M} {in_p} {c} ein.", "{C} {s_gen} vereinigte {in_p} {M} auf sich.",
)

SHARE_IN_NUMBERS = (
    "Der auf {M} entfallende Anteil {s_gen} belief sich {in_p} auf {c}.",
    "Mit einem Anteil von {c} an {s_dat} erreichte {M} {in_p} {v}.",
    "{In_p} stellte sich der Anteil {of_M} am Gesamtwert {s_gen} auf {c}.",
    "Vom Gesamtwert {s_gen} entfielen {in_p} {c} auf {M}.", "Die Anteilsquote {of_M} bei {s_dat} betrug {in_p} {c}.",
    "Der Gesamtwert {s_gen} war {in_p} zu {c} {dat_M} zuzurechnen.", "{V} bzw. {c} {s_gen} wurden {in_p} {in_M} verbucht.",
    "Welcher Anteil {s_gen} entfiel {in_p} auf {M}? {C}.", "- Anteil {of_M} am Gesamtwert {s_gen}, {p}: {c} ({v})",
    "Anteil am Gesamtwert | {s_bare} | {p} | {M} | {c}", "Bei {s_dat} hatte {M} {in_p} ein Gewicht von {c}.",
    "Das Controlling beziffert den Anteil {of_M} an {s_dat} {in_p} auf {c}.",
    "{S} [ist|sind] {in_p} zu {c} auf {M} zurückzuführen.", "Die {in_M} verbuchten {v} entsprachen {in_p} {c} {s_gen}.",
    "Auf den Gesamtwert {s_gen} bezogen, machten die {v} {of_M} {in_p} {c} aus.",
    "Mit {c} war {M} {in_p} am Gesamtwert {s_gen} beteiligt.",
)

DROVE = (
    "{C} {of_noun} {s_gen} {base} waren {in_p} {dat_M} zuzurechnen.",
    "Der auf {M} entfallende Teil {of_noun} {s_gen} {base} belief sich {in_p} auf {c}.",
    "{To_noun} {s_gen} {base} leistete {M} {in_p} einen Beitrag von {c}.",
    "{From_noun} {s_gen} {base} entfielen {in_p} {c} auf {M}.",
    "Das Controlling ordnet {dat_M} {in_p} {c} {of_noun} {s_gen} {base} zu.",
    "{In_p} resultierten {c} {of_noun} {s_gen} {base} aus {dat_M}.",
    "Welcher Teil {of_noun} {s_gen} {base} entfiel {in_p} auf {M}? {C}.", "Beitrag | {M} | {p} | {c} {of_noun} {s_gen} {base}",
    "- {M}, {p}, Beitrag {to_noun} {s_gen} {base}: {c}", "Rechnerisch stammen {in_p} {c} {of_noun} {s_gen} {base} aus {dat_M}.",
    "Der Beitrag {of_M} machte {in_p} {c} {of_noun} {s_gen} {base} aus.",
    "{M} hatte {in_p} {c} {of_noun} {s_gen} {base} zu verantworten.",
    "Bei der Zerlegung {of_noun} {s_gen} {base} ergibt sich {in_p} für {M} ein Anteil von {c}.",
    "Wir führen {in_p} {c} {of_noun} {s_gen} {base} rechnerisch auf {M} zurück.",
    "Aus {dat_M} kamen {in_p} {c} {of_noun} {s_gen} {base}.",
    "Der Beitrag {of_M} entsprach {in_p} {c} {of_noun} {s_gen} {base}.",
)

GAIN = {
    "of_noun": ("der Steigerung", "des Wachstums", "des Anstiegs", "der Ausweitung"),
    "to_noun": ("zur Steigerung", "zum Wachstum", "zum Anstieg", "zur Ausweitung"),
    "from_noun": ("von der Steigerung", "vom Wachstum", "vom Anstieg", "von der Ausweitung"),
}

LOSS = {
    "of_noun": ("der Verringerung", "des Rückgangs", "der Verminderung", "der Reduktion"),
    "to_noun": ("zur Verringerung", "zum Rückgang", "zur Verminderung", "zur Reduktion"),
    "from_noun": ("von der Verringerung", "vom Rückgang", "von der Verminderung", "von der Reduktion"),
}

OVERALL = (
    "Für das Gesamtunternehmen [belief|beliefen] sich {s} {in_p} auf {c}.",
    "Auf Konzernebene [stellte|stellten] sich {s} {in_p} auf {c}.",
    "In der Gesamtsicht des Unternehmens [lag|lagen] {s} {in_p} bei {c}.", "Gesamtwert {s_gen} über alle {ds}, {p}: {c}.",
    "- {S_bare} {in_p}, Gesamtunternehmen: {c}", "Gesamt | {s_bare} | {p} | {c}",
    "Für die Gesamtheit der {ds} [wurde|wurden] {s} {in_p} mit {c} ausgewiesen.",
    "Auf welchen Wert [belief|beliefen] sich {s} {in_p} unternehmensweit? Auf {c}.",
    "Bei Einbeziehung aller {ds} [betrug|betrugen] {s} {in_p} {c}.",
    "Das Controlling weist {s_acc} {in_p} für das Unternehmen insgesamt mit {c} aus.",
    "Mit {c} [schloss|schlossen] {s} {in_p} auf Gesamtebene ab.",
    "Unter Einschluss sämtlicher {ds} [erreichte|erreichten] {s} {in_p} {c}.",
    "Wir weisen {s_acc} {in_p} im Gesamtunternehmen mit {c} aus.",
    "Der für das gesamte Unternehmen ermittelte Wert {s_gen} beläuft sich {in_p} auf {c}.",
    "Konsolidiert [betrug|betrugen] {s} {in_p} {c}.",
    "Die Kennzahl „{s_bare}“ betrug {in_p} für das Unternehmen als Ganzes {c}.",
)

ADDED = (
    "Die Addition der Werte aller {ds} führte {in_p} bei {s_dat} zu {c}.",
    "In Summe aller {ds} [belief|beliefen] sich {s} {in_p} auf {c}.", "{A} und {B} wiesen {in_p} bei {s_dat} zusammen {c} auf.",
    "Kumuliert über {A} und {B} [stellte|stellten] sich {s} {in_p} auf {c}.",
    "Die Werte {of_A} und {of_B} bei {s_dat} summierten sich {in_p} auf {c}.", "- {A} und {B} in Summe, {s_bare} {in_p}: {c}",
    "Summe der {ds} | {s_bare} | {p} | {c}", "Auf welche Summe kamen {A} und {B} {in_p} bei {s_dat}? Auf {c}.",
    "Kumuliert über sämtliche {ds} [betrug|betrugen] {s} {in_p} {c}.",
    "Das Controlling addiert {s_acc} aller {ds} {in_p} zu {c}.",
    "Zusammengefasst [ergab|ergaben] {s} {of_A} und {of_B} {in_p} den Summenwert {c}.",
    "Der Summenwert {s_gen} über alle {ds} lag {in_p} bei {c}.",
    "Als Summe {of_A} und {of_B} ist bei {s_dat} {in_p} {c} auszuweisen.",
)

JOINT = (
    "Kumuliert über {A} und {B} [belief|beliefen] sich {s} {in_p} auf {v}.",
    "Der gemeinsame Wert {of_A} und {of_B} bei {s_dat} betrug {in_p} {v}.",
    "{A} und {B} erreichten {in_p} bei {s_dat} einen Summenwert von {v}.",
    "Auf {A} und {B} entfielen {in_p} bei {s_dat} in der Summe {v}.",
    "Aus der Addition {of_A} und {of_B} resultieren {in_p} bei {s_dat} {v}.", "- {A} plus {B}, {s_bare} {in_p}: {v}",
    "{A} plus {B} | {s_bare} | {p} | {v}", "Für {A} und {B} zusammen ist {in_p} bei {s_dat} ein Wert von {v} auszuweisen.",
    "Das Controlling beziffert {s_acc} {of_A} und {of_B} {in_p} zusammen auf {v}.",
    "Auf welche Summe kamen {A} und {B} {in_p} bei {s_dat}? Auf {v}.",
    "Zusammen mit {dat_B} kam {A} {in_p} bei {s_dat} auf {v}.",
    "In der Zusammenfassung {of_A} und {of_B} [stellte|stellten] sich {s} {in_p} auf {v}.",
    "{V} ergab {in_p} die Summe {s_gen} {of_A} und {of_B}.",
    "Die Werte {of_A} und {of_B} bei {s_dat} addieren sich {in_p} auf {v}.",
    "Der kumulierte Wert {s_gen} {in_A} und {in_B} lag {in_p} bei {v}.",
    "Wir weisen für {A} und {B} {in_p} bei {s_dat} gemeinsam {v} aus.",
    "Mit zusammen {v} schlossen {A} und {B} {in_p} bei {s_dat} ab.",
    "Rechnet man {A} und {B} zusammen, [beläuft|belaufen] sich {s} {in_p} auf {v}.",
    "{In_p} lagen {A} und {B} bei {s_dat} in Summe bei {v}.",
)

SPLIT = (
    "{S} [belief|beliefen] sich {in_p} in Summe auf {t}; die Verteilung lautet: {parts}.",
    "Der Gesamtwert {s_gen} von {t} setzte sich {in_p} wie folgt zusammen: {parts}.",
    "{In_p} [stellte|stellten] sich {s} auf {t}, aufgeteilt wie folgt: {parts}.",
    "Verteilung {s_gen} nach {ds} {in_p}: {parts}; in Summe {t}.", "- {S_bare} {in_p}: Summe {t}, nach {ds}: {parts}",
    "Summe {t} | {s_bare} | {p} | {parts}",
    "Aus den Einzelwerten der {ds} ({parts}) resultiert {in_p} bei {s_dat} eine Summe von {t}.",
    "Das Controlling gliedert {s_acc} {in_p} nach {ds}: {parts}, kumuliert {t}.",
    "Wie [verteilte|verteilten] sich {s} {in_p} auf die {ds}? Folgendermaßen: {parts}, zusammen also {t}.",
    "Gesamtwert {s_gen} {in_p}: {t}; Einzelwerte der {ds}: {parts}.",
    "Die Einzelwerte der {ds} bei {s_dat} {in_p} lauten: {parts}. Sie addieren sich auf {t}.",
    "In der Gliederung nach {ds} [zeigte|zeigten] {s} {in_p} folgende Werte: {parts}; insgesamt {t}.",
    "Wir weisen {s_acc} {in_p} mit insgesamt {t} aus, gegliedert nach {ds}: {parts}.",
    "Summarisch [betrug|betrugen] {s} {in_p} {t}, und nach {ds} getrennt: {parts}.",
    "{S}, {in_p} mit {t} ausgewiesen, [verteilte|verteilten] sich wie folgt auf die {ds}: {parts}.",
    "Insgesamt {t} [betrug|betrugen] {s} {in_p}, je {d}: {parts}.",
)

PART = (
    "{v} auf {M}", "auf {M} {v}", "{v} im Fall {of_M}", "für {M} {v}", "{in_M} in Höhe von {v}", "{M} – {v}",
    "{in_M} gebucht {v}", "{M} in Höhe von {v}", "{dat_M} zugeordnet {v}", "{M} insgesamt {v}",
)

# Words, the band in which they are fair, and the band outside of which they are not.
SOFT = (
    ("ziemlich genau die Hälfte", (49.2, 50.8), (46, 54)), ("praktisch die Hälfte", (48.8, 51), (44, 55)),
    ("näherungsweise die Hälfte", (48, 52), (42, 58)), ("überschlägig die Hälfte", (48, 52), (42, 58)),
    ("bei Weitem nicht die Hälfte", (22, 39), (0, 50)), ("deutlich weniger als die Hälfte", (25, 40), (0, 50)),
    ("weit mehr als die Hälfte", (62, 80), (50, 100)), ("knapp mehr als die Hälfte", (50.3, 52.5), (50, 57)),
    ("knapp weniger als die Hälfte", (47.5, 49.7), (43, 50)), ("die überwiegende Mehrheit", (66, 95), (50, 100)),
    ("die Mehrzahl", (53, 95), (50, 100)), ("näherungsweise ein Drittel", (32, 34.7), (28, 39)),
    ("überschlägig ein Drittel", (32, 34.7), (28, 39)), ("ziemlich genau ein Drittel", (32.7, 34), (30, 36.5)),
    ("etwas weniger als ein Drittel", (31, 33), (27, 33.4)), ("nicht einmal ein Drittel", (25, 32.4), (0, 33.3)),
    ("geringfügig mehr als ein Drittel", (33.7, 36), (33, 39)), ("deutlich mehr als ein Drittel", (37.5, 47), (33.3, 100)),
    ("näherungsweise ein Viertel", (24, 26), (21, 29)), ("überschlägig ein Viertel", (24, 26), (21, 29)),
    ("ziemlich genau ein Viertel", (24.5, 25.5), (22.5, 27.5)), ("geringfügig weniger als ein Viertel", (23.3, 24.8), (20, 25)),
    ("nicht einmal ein Viertel", (17, 24.3), (0, 25)), ("deutlich weniger als ein Viertel", (10, 20), (0, 25)),
    ("deutlich mehr als ein Viertel", (29, 38), (25, 100)), ("nahezu ein Viertel", (23.5, 24.9), (20.5, 25.2)),
    ("geringfügig mehr als ein Fünftel", (20.2, 21.8), (19.8, 24)),
    ("geringfügig weniger als ein Fünftel", (18.6, 19.9), (16, 20.2)), ("nicht einmal ein Fünftel", (13, 19.4), (0, 20)),
    ("näherungsweise ein Fünftel", (19.2, 20.8), (16.5, 24)), ("nahezu ein Fünftel", (18.8, 19.9), (16, 20.2)),
    ("rund ein Sechstel", (16, 17.4), (14, 19.5)), ("rund ein Achtel", (12, 13), (10.3, 14.8)),
    ("gut ein Zehntel", (10.1, 11.2), (9.8, 12.5)), ("knapp ein Zehntel", (9, 9.9), (7.5, 10.2)),
    ("nicht einmal ein Zehntel", (4, 9.6), (0, 10)), ("näherungsweise ein Zehntel", (9.5, 10.5), (8, 12.5)),
    ("knapp zwei Drittel", (64, 66.5), (59, 67.2)), ("gut zwei Drittel", (67, 69.5), (66, 73)),
    ("annähernd drei Viertel", (72.5, 75), (68, 75.8)), ("knapp drei Viertel", (72.5, 74.9), (68, 75.5)),
    ("gut drei Viertel", (75.3, 78), (74.5, 82)), ("rund zwei Fünftel", (39, 41), (35.5, 44.5)),
    ("knapp zwei Fünftel", (38, 39.8), (34.5, 40.5)), ("gut zwei Fünftel", (40.3, 42.3), (39.5, 45.5)),
    ("rund drei Fünftel", (59, 61), (55.5, 64.5)), ("weniger als zwei Drittel", (55, 65.8), (0, 66.6)),
    ("weniger als drei Viertel", (63, 74), (0, 75)), ("mehr als drei Fünftel", (61, 72), (60, 100)),
    ("weniger als ein Sechstel", (11, 16), (0, 16.6)),
)

FULLY = (
    "{S} [war|waren] {in_p} in voller Höhe {dat_M} zuzurechnen.",
    "Der Gesamtwert {s_gen} resultierte {in_p} ausschließlich aus {dat_M}.", "{In_p} entfiel der gesamte Wert {s_gen} auf {M}.",
    "Auf {M} entfielen {in_p} sämtliche Anteile {s_gen}, d. h. 100 %.",
    "Neben {dat_M} trug {in_p} keine weitere Einheit zu {s_dat} bei.", "- {M}, {p}: 100 % {s_gen}",
    "100 % | {s_bare} | {p} | {M}", "Das Controlling ordnet {s_acc} {in_p} zur Gänze {dat_M} zu.",
    "Welcher Teil {s_gen} entfiel {in_p} auf {M}? Der gesamte.",
    "Zu hundert Prozent [war|waren] {s} {in_p} auf {M} zurückzuführen.", "{M} deckte {in_p} {s_acc} vollständig allein ab.",
    "Ohne {M} [wäre|wären] {s} {in_p} gleich null gewesen.",
    "Der Anteil {of_M} am Gesamtwert {s_gen} lag {in_p} bei genau 100 %.", "Wir rechnen {s_acc} {in_p} ungeteilt {dat_M} zu.",
    "Restlos {in_M} verbucht [wurde|wurden] {in_p} {s}.",
    "Eine Verteilung {s_gen} bestand {in_p} nicht: Alles entfiel auf {M}.",
)

MET = (
    "Der für {acc_p} gesetzte Zielwert bei {s_dat} wurde ohne Abzug erreicht.",
    "Die Zielvorgabe für {s_acc} wurde {in_p} vollständig erfüllt.",
    "Eine vollständige Zielerreichung ist {in_p} bei {s_dat} festzustellen.",
    "Gegenüber dem Zielwert bestand {in_p} bei {s_dat} keine Unterdeckung.", "- {S_bare} {in_p}: Ziel vollumfänglich erreicht",
    "Ziel voll erreicht | {s_bare} | {p}",
    "Das Controlling stellt fest, dass {s} {in_p} den Planwert in voller Höhe erreicht [hat|haben].",
    "Blieb bei {s_dat} {in_p} gegenüber dem Ziel etwas offen? Nein, es wurde ganz erreicht.",
    "Der Zielerreichungsgrad bei {s_dat} lag {in_p} bei mindestens 100 %.",
    "Wir berichten {in_p} bei {s_dat} die vollständige Erfüllung des Plans.",
    "Der Plan für {acc_p} wurde bei {s_dat} voll und ganz erfüllt.",
    "Hinter dem Zielwert [blieb|blieben] {s} {in_p} nicht zurück.",
    "Mit Blick auf den Planwert wurde {in_p} bei {s_dat} volle Erfüllung erreicht.",
    "Die für {s_acc} gesetzte Zielmarke ist {in_p} in vollem Umfang erreicht worden.",
    "Ein Fehlbetrag zum Ziel ergab sich {in_p} bei {s_dat} nicht.",
)
