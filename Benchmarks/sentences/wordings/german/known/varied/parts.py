"""German wordings of many analysts: parts of a whole."""

# With a number or a soft quantity, and with a number only.
SHARE = (
    "{In_p} hat {M} {c} {s_gen} geliefert.",
    "{M} hat {in_p} {c} {s_gen} beigesteuert.", "{C} {s_gen} lieferte {in_p} {M}.", "{In_p} machte {M} {c} {s_gen} aus.",
    "Auf das Konto {of_M} ging {in_p} ein Teil {s_gen}: {c}.", "{C} {s_gen} verdanken wir {in_p} {dat_M}.",
    "{M} war {in_p} für {c} {s_gen} verantwortlich.", "Dass {M} {in_p} {c} {s_gen} beisteuerte, zeigt die Tabelle.",
    "Welchen Teil {s_gen} stellte {M} {in_p}? {C}.", "Von {s_dat} lieferte {M} {in_p} {c}.",
    "{In_p} stand {M} für {c} {s_gen}.",
    "Wir rechnen {c} {s_gen} {in_p} {dat_M} zu.", "Nach unseren Zahlen trug {M} {in_p} {c} {s_gen} bei.",
    "{M} übernahm {in_p} {c} {s_gen}.", "{C} {s_gen}, so groß war {in_p} der Teil {of_M}.",
    "{C} {s_gen} steuerte {in_p} {M} bei.",
    "{In_p} brachte {M} {c} {s_gen} ein.",
    "{M} hatte {in_p} {c} {s_gen} in den eigenen Büchern.", "Schaut man auf {acc_p}, kam {M} auf {c} {s_gen}.",
    "Nimmt man {s_acc} {in_p} als Ganzes, stellte {M} davon {c}.",
)

SHARE_IN_NUMBERS = (
    "{In_p} kamen {c} {s_gen} aus {dat_M}.", "{C} {s_gen} kamen {in_p} aus {dat_M}.",
    "Der Anteil {of_M} an {s_dat} lag {in_p} bei {c}.",
    "{M} war {in_p} mit einem Anteil von {c} an {s_dat} vertreten.", "{M} hielt {in_p} einen Anteil von {c} an {s_dat}.",
    "Zu {c} [war|waren] {s} {in_p} auf {M} zurückzuführen.", "{V}, also {c} {s_gen}, entfielen {in_p} auf {M}.",
    "Wie groß war {in_p} der Anteil {of_M} an {s_dat}? {C}.", "Mit {v} kam {M} {in_p} auf einen Anteil von {c} an {s_dat}.",
    "Von {s_dat} stammten {in_p} {c} aus {dat_M}.", "Dass {c} {s_gen} {in_p} auf {M} entfielen, zeigt die Tabelle.",
    "{C} beträgt {in_p} der Anteil {of_M} an {s_dat}.", "Einen Anteil von {c} an {s_dat} hatte {in_p} {M}.",
    "Wir beziffern den Anteil {of_M} an {s_dat} {in_p} auf {c}.", "{In_p} trug {M} mit {c} zu {s_dat} bei.",
    "Setzt man {s_acc} {in_p} gleich 100 %, dann kommt {M} auf {c}.",
    "{M}, {in_p} mit {c} an {s_dat} beteiligt, kam auf {v}.", "Rechnet man {s_acc} {in_p} als 100 %, entfallen {c} auf {M}.",
)

DROVE = (
    "{In_p} kamen {c} {of_noun} {s_gen} {base} aus {dat_M}.", "{M} hat {in_p} {c} {to_noun} {s_gen} {base} beigetragen.",
    "{C} {of_noun} {s_gen} {base} gingen {in_p} auf {M} zurück.", "{From_noun} {s_gen} {base} entfielen {in_p} {c} auf {M}.",
    "Auf {M} gehen {in_p} {c} {of_noun} {s_gen} {base} zurück.",
    "Der Anteil {of_M} an der Veränderung {s_gen} {base} belief sich {in_p} auf {c}, gemeint ist der Beitrag {to_noun}.",
    "Dass {c} {of_noun} {s_gen} {in_p} {base} aus {dat_M} kamen, zeigt die Rechnung.",
    "Wie viel trug {M} {in_p} {to_noun} {s_gen} {base} bei? {C}.",
    "{To_noun} {s_gen} {base} lieferte {M} {in_p} {c}.",
    "Nachgerechnet stammten {in_p} {c} {of_noun} {s_gen} {base} aus {dat_M}.",
    "Wir schreiben {c} {of_noun} {s_gen} {in_p} {base} {dat_M} zu.",
    "{M} stand {in_p} für {c} {of_noun} {s_gen} {base}.", "{In_p} machte {M} {c} {of_noun} {s_gen} {base} aus.",
    "{In_p} trug {M} {c} {to_noun} {s_gen} {base} bei.", "{C} {of_noun} {s_gen} {base}, so viel kam {in_p} von {dat_M}.",
    "Nach unseren Zahlen entfielen {in_p} {c} {of_noun} {s_gen} {base} auf {M}.",
    "{M} brachte {in_p} {c} {of_noun} {s_gen} {base} ein.",
    "Nimmt man die Veränderung {s_gen} {in_p} {base} als Ganzes, so stellte {M} {c} {of_noun}.",
    "Hinter {c} {of_noun} {s_gen} {in_p} {base} stand {M}.",
    "Für {c} {of_noun} {s_gen} {base} sorgte {in_p} {M}.", "Der Beitrag {of_M} machte {in_p} {c} {of_noun} {s_gen} {base} aus.",
    "{C} {of_noun} {s_gen} {base} fanden {in_p} {in_M} statt.",
)

GAIN = {
    "of_noun": ("des Anstiegs", "des Zuwachses", "der Zunahme", "des Zugewinns", "der Erhöhung"),
    "to_noun": ("zum Anstieg", "zum Zuwachs", "zur Zunahme", "zum Zugewinn", "zur Erhöhung"),
    "from_noun": ("vom Anstieg", "vom Zuwachs", "von der Zunahme", "vom Zugewinn", "von der Erhöhung"),
}

LOSS = {
    "of_noun": ("des Rückgangs", "der Abnahme", "der Verringerung", "der Absenkung"),
    "to_noun": ("zum Rückgang", "zur Abnahme", "zur Verringerung", "zur Absenkung"),
    "from_noun": ("vom Rückgang", "von der Abnahme", "von der Verringerung", "von der Absenkung"),
}

OVERALL = (
    "Über das gesamte Unternehmen gesehen [lag|lagen] {s} {in_p} bei {c}.",
    "Für das Unternehmen insgesamt [betrug|betrugen] {s} {in_p} {c}.",
    "{In_p} [erreichte|erreichten] {s} unternehmensweit {c}.", "Auf Ebene der ganzen Firma [lag|lagen] {s} {in_p} bei {c}.",
    "Betrachtet man alle {ds} gemeinsam, [lag|lagen] {s} {in_p} bei {c}.",
    "Im Gesamtunternehmen [kam|kamen] {s} {in_p} auf {c}.",
    "Unser Gesamtwert für {s_acc} lautet {in_p} {c}.", "Wo [lag|lagen] {s} {in_p} für alle {ds} zusammen? Bei {c}.",
    "Ohne Unterscheidung nach {ds} [betrug|betrugen] {s} {in_p} {c}.",
    "Dass {s} {in_p} im ganzen Unternehmen bei {c} [lag|lagen], zeigt die Tabelle.",
    "Wir weisen für die gesamte Firma bei {s_dat} {in_p} {c} aus.",
    "Nimmt man die Firma als Ganzes, [stand|standen] {s} {in_p} bei {c}.",
    "Alle {ds} zusammen betrachtet [erreichte|erreichten] {s} {in_p} {c}.", "Gesamthaft [lag|lagen] {s} {in_p} bei {c}.",
)

ADDED = (
    "Zählt man alle {ds} zusammen, [kam|kamen] {s} {in_p} auf {c}.", "Die {ds} kamen {in_p} bei {s_dat} aufaddiert auf {c}.",
    "Rechnet man {A} und {B} zusammen, ergeben sich {in_p} bei {s_dat} {c}.",
    "{A} und {B} hatten {in_p} bei {s_dat} zusammen {c}.",
    "Die Summe der {ds} liegt {in_p} bei {s_dat} bei {c}.", "Aus {dat_A} und {dat_B} kamen {in_p} bei {s_dat} gemeinsam {c}.",
    "Alle {ds} aufsummiert: {S} [erreichte|erreichten] {in_p} {c}.",
    "Nimmt man {A} und {B} zusammen, [lag|lagen] {s} {in_p} bei {c}.",
    "Was kommt {in_p} bei {s_dat} heraus, wenn man alle {ds} addiert? {C}.",
    "Gemeinsam [erreichte|erreichten] {s} {of_A} und {of_B} {in_p} {c}.",
    "Summiert man die Werte der einzelnen {ds}, [betrug|betrugen] {s} {in_p} {c}.",
    "{S} {in_A} und {in_B} [ergab|ergaben] {in_p} addiert {c}.",
)

JOINT = (
    "{A} und {B} hatten {in_p} zusammen {v} {s_bare}.", "{In_p} kamen {A} und {B} bei {s_dat} zusammen auf {v}.",
    "Rechnet man {A} und {B} zusammen, ergeben sich {in_p} bei {s_dat} {v}.",
    "Aus {dat_A} und {dat_B} kamen {in_p} bei {s_dat} gemeinsam {v}.",
    "{S} {of_A} und {of_B} [ergab|ergaben] {in_p} addiert {v}.", "Zusammen erreichten {A} und {B} {in_p} bei {s_dat} {v}.",
    "Die Summe der beiden, {A} und {B}, lag {in_p} bei {s_dat} bei {v}.",
    "Wie viel hatten {A} und {B} {in_p} bei {s_dat} zusammen? {V}.",
    "Dass {A} und {B} {in_p} bei {s_dat} zusammen {v} erreichten, zeigt die Tabelle.",
    "Nimmt man {A} und {B} als Paar, [lag|lagen] {s} {in_p} bei {v}.",
    "{V} sind es {in_p} bei {s_dat}, wenn man {A} und {B} addiert.",
    "Auf {v} brachten es {in_p} {A} und {B} bei {s_dat} gemeinsam.",
    "{A} und {B} zusammen machten {in_p} bei {s_dat} {v} aus.", "{In_A} und {in_B} zusammen [betrug|betrugen] {s} {in_p} {v}.",
    "Wir haben {in_A} und {in_B} {in_p} bei {s_dat} insgesamt {v} verbucht.",
    "Nach unseren Zahlen kamen {A} und {B} {in_p} bei {s_dat} in der Summe auf {v}.",
    "Zu zweit brachten {A} und {B} {in_p} bei {s_dat} {v} zusammen.",
    "{A} trug {in_p} bei {s_dat} gemeinsam mit {dat_B} {v} bei.",
    "Zusammengezählt standen {A} und {B} {in_p} bei {s_dat} bei {v}.",
    "{S} [lag|lagen] {in_p} für {A} und {B} zusammen bei {v}.",
    "{A} und {B}, gemeinsam betrachtet, lagen {in_p} bei {s_dat} bei {v}.",
)

SPLIT = (
    "{S} [lag|lagen] {in_p} bei {t}: {parts}.", "{In_p} kamen wir bei {s_dat} auf insgesamt {t}: {parts}.",
    "Die {t} bei {s_dat} {in_p} verteilen sich so: {parts}.", "Insgesamt [betrug|betrugen] {s} {in_p} {t} ({parts}).",
    "{In_p} [ergab|ergaben] {s} zusammen {t}; aufgeteilt heißt das: {parts}.", "{Parts} – das ergibt {in_p} bei {s_dat} {t}.",
    "{Parts}; in Summe [kam|kamen] {s} {in_p} damit auf {t}.",
    "Wie verteilt sich der Gesamtwert {s_gen} {in_p}, also {t}? {Parts}.",
    "Nach {ds} aufgeteilt sieht es bei {s_dat} {in_p} so aus: {parts}. Zusammen sind das {t}.",
    "Alle {ds} zusammen erreichten {in_p} bei {s_dat} {t}: {parts}.",
    "Unser Gesamtwert bei {s_dat} liegt {in_p} bei {t}, und zwar so: {parts}.",
    "Für {acc_p} haben wir bei {s_dat} insgesamt {t} verbucht ({parts}).",
    "Addiert ergeben die {ds} {in_p} bei {s_dat} {t}: {parts}.", "Im Detail gilt für {s_acc} {in_p}: {parts}, Gesamtwert {t}.",
    "Für die {t}, die {in_p} bei {s_dat} zusammenkamen, gilt: {parts}.", "{T} insgesamt bei {s_dat} {in_p}: {parts}.",
    "Schlüsselt man {s_acc} {in_p} nach {ds} auf, ergibt sich: {parts}. Die Summe lautet {t}.",
    "{S}, {in_p} in Summe {t}, im Überblick: {parts}.",
    "Bei {s_dat} wurden {in_p} zusammen {t} erreicht: {parts}.",
    "{Parts}. Zusammengezählt [lag|lagen] {s} {in_p} also bei {t}.",
)

PART = (
    "{v} auf {M}", "{v} als Anteil {of_M}", "{v} als Beitrag {of_M}", "{v} beigesteuert von {dat_M}",
    "{v} geliefert von {dat_M}",
    "{v} gebucht {in_M}", "{v} verbucht {in_M}", "{v} gemeldet von {dat_M}", "{v} über {M}", "{M} → {v}",
)

# Words, the band in which they are fair, and the band outside of which they are not.
SOFT = (
    ("mindestens die Hälfte", (51, 65), (50, 100)), ("höchstens die Hälfte", (38, 49.5), (0, 50)),
    ("mindestens ein Drittel", (34, 42), (33.3, 100)), ("höchstens ein Drittel", (25, 32.7), (0, 33.4)),
    ("mindestens ein Viertel", (25.5, 33), (25, 100)), ("höchstens ein Viertel", (17, 24.5), (0, 25)),
    ("mindestens ein Fünftel", (20.5, 27), (20, 100)), ("höchstens ein Fünftel", (13, 19.5), (0, 20)),
    ("so ziemlich die Hälfte", (48, 52), (42, 58)), ("ziemlich genau die Hälfte", (49, 51), (46, 54)),
    ("deutlich mehr als ein Drittel", (38, 46), (33.4, 100)), ("deutlich weniger als die Hälfte", (30, 43), (0, 50)),
    ("deutlich mehr als ein Viertel", (29, 36), (25, 100)), ("deutlich weniger als ein Viertel", (12, 21), (0, 25)),
    ("gut zwei Drittel", (66.9, 69.5), (66, 73)), ("knapp zwei Drittel", (64, 66.5), (60, 67.2)),
    ("fast zwei Drittel", (63.5, 66.4), (59, 67.2)), ("knapp drei Viertel", (73, 74.8), (69, 75.5)),
    ("gut drei Viertel", (75.2, 77.5), (74.5, 81)), ("fast drei Viertel", (72.5, 74.7), (68, 75.5)),
    ("ungefähr zwei Fünftel", (38.7, 41.3), (35, 45)), ("rund zwei Fünftel", (38.7, 41.3), (35, 45)),
    ("gut zwei Fünftel", (40.2, 42.2), (39.7, 45)), ("knapp zwei Fünftel", (38, 39.8), (35, 40.3)),
    ("rund drei Fünftel", (58.7, 61.3), (55, 65)), ("etwa ein Sechstel", (16, 17.4), (14, 19.5)),
    ("rund ein Sechstel", (16, 17.4), (14, 19.5)), ("rund ein Achtel", (12, 13), (10.3, 15)), ("etwa ein Achtel", (12, 13),
    (10.3, 15)),
    ("gut ein Zehntel", (10.1, 11.2), (9.9, 13)), ("knapp ein Zehntel", (9.2, 9.9), (7.5, 10.1)),
    ("fast ein Zehntel", (9.2, 9.9), (7.5, 10.1)),
    ("kaum ein Zehntel", (7.8, 9.8), (0, 10)), ("rund drei Zehntel", (29, 31), (26, 34)), ("beinahe ein Drittel", (31, 33.1),
    (27, 34)),
    ("beinahe ein Viertel", (23.5, 24.8), (21, 25.2)), ("nicht einmal ein Drittel", (25, 32.7), (0, 33.4)),
    ("nicht einmal ein Viertel", (17, 24.4), (0, 25)), ("nicht einmal ein Fünftel", (13, 19.5), (0, 20)),
    ("etwas über die Hälfte", (50.5, 53), (50, 57)), ("etwas über ein Drittel", (33.7, 36), (33.2, 39)),
    ("mehr als die Hälfte", (51.5, 62), (50, 100)), ("weniger als ein Drittel", (25, 32.5), (0, 33.4)),
    ("rund ein Drittel", (32, 34.7), (28, 39)),
    ("rund ein Viertel", (24, 26), (21, 29)), ("fast die Hälfte", (46, 49.7), (40, 50.5)), ("die größere Hälfte", (52, 70),
    (50, 100)),
)

FULLY = (
    "{In_p} [kam|kamen] {s} komplett aus {dat_M}.", "{S} [ist|sind] {in_p} zur Gänze {in_M} entstanden.",
    "Allein {M} lieferte {in_p} {s_acc}, und zwar zu 100 %.",
    "100 % {s_gen} kamen {in_p} aus {dat_M}.",
    "Niemand außer {dat_M} trug {in_p} etwas zu {s_dat} bei.",
    "Dass {s} {in_p} vollständig aus {dat_M} [stammte|stammten], zeigt die Tabelle.",
    "Woher [kam|kamen] {s} {in_p}? Ausschließlich aus {dat_M}.",
    "Ohne {M} hätte es {in_p} bei {s_dat} nichts gegeben, alles kam von dort.",
    "{M} stellte {in_p} {s_acc} ganz allein.", "Der gesamte Wert {s_gen} entfiel {in_p} auf {M}.",
    "Wir haben {s_acc} {in_p} restlos {in_M} verbucht.",
    "Zu vollen 100 % [ging|gingen] {s} {in_p} auf das Konto {of_M}.", "{In_p} gab es {s_acc} nur {in_M}, anderswo gar nicht.",
    "Nach unseren Zahlen [lag|lagen] {s} {in_p} vollständig bei {dat_M}.",
)

MET = (
    "{In_p} haben wir das Ziel bei {s_dat} voll erreicht.", "Das Ziel bei {s_dat} haben wir {in_p} komplett geschafft.",
    "{S} [hat|haben] {in_p} das Ziel ganz erreicht.", "{In_p} [erreichte|erreichten] {s} das gesteckte Ziel vollständig.",
    "Dass das Ziel bei {s_dat} {in_p} vollständig erreicht wurde, zeigt der Abgleich.",
    "Der Plan bei {s_dat} ist {in_p} zu 100 % aufgegangen.",
    "Bei {s_dat} wurde {in_p} der Plan zur Gänze erfüllt.", "Wurde {in_p} der Plan für {s_acc} ganz erfüllt? Ja.",
    "Wir haben {in_p} bei {s_dat} die volle Zielhöhe erreicht.", "Am Ziel für {s_acc} fehlte {in_p} nichts mehr.",
    "Das gesamte Soll bei {s_dat} wurde {in_p} erreicht.", "Bei {s_dat} sind wir {in_p} ganz am Ziel angekommen.",
    "{In_p} reichte es bei {s_dat} für die volle Zielerfüllung.", "Zum vollen Ziel hat {in_p} bei {s_dat} nichts gefehlt.",
    "Die Zielvorgabe bei {s_dat} wurde {in_p} voll erfüllt.", "Gemessen am Ziel [kam|kamen] {s} {in_p} auf 100 % oder mehr.",
    "{S} [blieb|blieben] {in_p} dem Plan nichts schuldig.", "Ohne Abzug haben wir {in_p} das Ziel bei {s_dat} erreicht.",
    "Der Planwert bei {s_dat} ist {in_p} in voller Höhe erreicht worden.",
    "Laut Plan-Ist-Vergleich wurde das Ziel bei {s_dat} {in_p} ganz erfüllt.",
    "Das Ziel, das wir uns bei {s_dat} gesetzt hatten, wurde {in_p} ganz erreicht.",
)
