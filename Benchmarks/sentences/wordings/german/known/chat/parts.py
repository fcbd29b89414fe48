"""German wordings of a sales lead: parts of a whole."""

# With a number or a soft quantity, and with a number only.
SHARE = (
    "{M}, das waren {in_p} {c} {s_gen}.", "Was auf {M} {in_p} entfällt? {C} {s_gen}.",
    "Ich rechne {dat_M} {in_p} {c} {s_gen} zu.", "Wie viel {s_gen} hat {in_p} {M} ausgemacht? {C}.",
    "{M} hat {in_p} zu {s_dat} {c} beigesteuert.", "So verteilt sich's {in_p} bei {s_dat}: {c} {in_M}, der Rest woanders.",
    "{C} {s_gen} {in_p}? Das ist {M}.", "{C}, das ist der Teil {s_gen}, den {M} {in_p} beiträgt.",
    "Nimm {s_acc} {in_p}: {c} davon bringt {M} mit.", "{C} {s_gen} hat {in_p} {M} gebracht.", "{M} hält {in_p} {c} {s_gen}.",
    "In Anteilen: {M} trägt {in_p} {c} {s_gen}.", "Vom Kuchen ({s_bare}, {p}) hat {M} {c}.",
    "{P}, {s_bare}: {M} hat {c} vom Ganzen.", "{M} bringt es {in_p} bei {s_dat} auf {c} des Ganzen.",
    "Frage von gestern: {M} machte {in_p} {c} {s_gen} aus.",
    "Dass {M} {in_p} {c} {s_gen} geliefert hat, hab ich nachgerechnet.",
    "Wenn's um {s_acc} geht: {c} hat {in_p} {M} beigetragen.", "Aus {dat_M} kam {in_p} so viel {s_gen}: {c}.",
    "Über {M} haben wir {in_p} {c} {s_gen} abgewickelt.", "Anteil {of_M} {in_p}? {C} {s_gen}.",
    "→ {S_bare} {in_p}, {M}: {c} vom Gesamten", "{M} stemmte {in_p} {c} {s_gen}.",
    "Der Innendienst sagt, {M} habe {in_p} {c} {s_gen} ausgemacht.",
)

SHARE_IN_NUMBERS = (
    "Mit {s_dat} {in_p} gerechnet, kommt {M} auf einen Anteil von {c}.", "Anteil bei {s_dat} {in_p}: {M} mit {c}.",
    "{M} liegt {in_p} bei {c} {s_gen}.", "{C} vom Ganzen, nämlich {v}, kamen {in_p} bei {s_dat} aus {dat_M}.",
    "Welcher Anteil {s_gen} hing {in_p} an {dat_M}? {C}.", "{V} von {dat_M}, das sind {in_p} {c} {s_gen}.",
    "Prozentual gesehen steht {M} {in_p} bei {c} {s_gen}.", "Von allem, was {in_p} bei {s_dat} zusammenkam, gehen {c} auf {M}.",
    "Setz {s_acc} {in_p} auf 100 %, dann entfallen {c} auf {M}.", "Bei {s_dat} gehören {in_p} {c} zu {dat_M}.",
    "Der Anteil {of_M} bei {s_dat}, {in_p}: {c}.", "Für {M} notiere ich {in_p} einen Anteil von {c} an {s_dat}.",
    "{M} kam {in_p} mit {v} auf {c} {s_gen}.", "Laut Auswertung hängen {c} {s_gen} {in_p} an {dat_M}.",
    "{S_bare}, {p}: {M} {c} vom Total, {v}", "Mein Kuchendiagramm zeigt für {acc_p} bei {s_dat} {c} für {M}.",
    "{C}, so hoch war {in_p} der Anteil {of_M} an {s_dat}.",
)

DROVE = (
    "{M} hat {c} {to_noun} bei {s_dat} {in_p} {base} beigetragen.",
    "An {dat_M} hängen {c} {of_noun} bei {s_dat} {in_p} {base}.",
    "Was hat {M} {to_noun} bei {s_dat} {in_p} {base} beigetragen? {C}.",
    "{C} {of_noun} bei {s_dat} {in_p} {base} gehen auf {M}.", "{From_noun} bei {s_dat} {in_p} {base} entfallen {c} auf {M}.",
    "Zerlegt man's, kommen {c} {of_noun} bei {s_dat} {in_p} {base} aus {dat_M}.",
    "{M} steht {in_p} für {c} {of_noun} bei {s_dat} {base}.", "Rechne {in_p} {dat_M} {c} {of_noun} bei {s_dat} {base} zu.",
    "Beitrag {of_M} {to_noun} bei {s_dat} {base}, {in_p}: {c}.",
    "Nicht vom Gesamtwert, {from_noun} bei {s_dat} {in_p} {base} entfallen {c} auf {M}.",
    "{C} {of_noun} hat {in_p} {base} bei {s_dat} {M} gebracht.",
    "Schau auf {acc_p}, {base}: {c} {of_noun} bei {s_dat} kamen aus {dat_M}.",
    "{M} hat bei {s_dat} {in_p} {c} {of_noun} {base} ausgemacht.",
    "Laut Auswertung stammen {c} {of_noun} bei {s_dat} {in_p} {base} von {dat_M}.",
    "Der Innendienst sagt, {M} habe {c} {of_noun} bei {s_dat} {in_p} {base} geliefert.",
    "{To_noun} bei {s_dat} {in_p} {base} hat {M} {c} beigesteuert.",
    "So teilt sich's auf: {c} {of_noun} bei {s_dat} {in_p} {base} {in_M}, der Rest anderswo.",
    "Die Frage {in_p}: wie viel {of_noun} bei {s_dat} {base} kommt aus {dat_M}? {C}.",
    "Auf {M} gehen {in_p} {c} {of_noun} zurück, die Rede ist von {s_dat} {base}.",
    "{P}, {s_bare} {base}: {c} {of_noun} aus {dat_M}", "{M} verantwortet {in_p} {base} {c} {of_noun} bei {s_dat}.",
    "Vom Delta her, sprich {from_noun} bei {s_dat} {in_p} {base}, kommen {c} aus {dat_M}.",
)

GAIN = {
    "of_noun": ("des Anstiegs", "des Zuwachses", "des Plus"),
    "to_noun": ("zum Anstieg", "zum Zuwachs", "zum Plus"),
    "from_noun": ("vom Anstieg", "vom Zuwachs", "vom Plus"),
}

LOSS = {
    "of_noun": ("des Rückgangs", "der Abnahme", "des Minus"),
    "to_noun": ("zum Rückgang", "zur Abnahme", "zum Minus"),
    "from_noun": ("vom Rückgang", "von der Abnahme", "vom Minus"),
}

OVERALL = (
    "Fürs ganze Haus [liegt|liegen] {s} {in_p} bei {c}.", "Über alles gesehen, {s} {in_p}: {c}.",
    "Auf Firmenebene haben wir {in_p} bei {s_dat} {c}.", "Gesamtwert {s_gen} {in_p}: {c}.",
    "Wo stehen wir {in_p} als Firma bei {s_dat}? Bei {c}.", "Alle {ds} in einem Wert: {s} {in_p} bei {c}.",
    "Nicht einzeln, sondern gesamt: {s} {in_p}, {c}.", "Für uns als Ganzes [lag|lagen] {s} {in_p} bei {c}.",
    "Im Gesamtunternehmen sehe ich {in_p} bei {s_dat} {c}.", "Die Firma als solche kommt {in_p} bei {s_dat} auf {c}.",
    "Über sämtliche {ds} gerechnet [liegt|liegen] {s} {in_p} bei {c}.", "Gesamthaft [war|waren] {s} {in_p} bei {c}.",
    "Trag für die Gesamtfirma ein: {s_bare}, {p}, {c}.", "{C}, das ist unser Gesamtwert bei {s_dat} {in_p}.",
    "Insgesamt, also mit allen {ds}: {s} {in_p} bei {c}.", "In der Gesamtsicht [kommt|kommen] {s} {in_p} auf {c}.",
)

ADDED = (
    "Rechne alle {ds} zusammen, dann [liegt|liegen] {s} {in_p} bei {c}.", "{A} und {B} addiert, macht {in_p} bei {s_dat} {c}.",
    "Alle {ds} aufaddiert: {s_bare} {in_p}, {c}.", "{A} plus {B}, {s_bare} {in_p}: {c}.",
    "Summe aller {ds} bei {s_dat} {in_p}: {c}.", "Zusammen sind {A} und {B} {in_p} bei {s_dat} auf {c}.",
    "Wenn ich die {ds} addiere, komm ich {in_p} bei {s_dat} auf {c}.",
    "Was machen {A} und {B} {in_p} bei {s_dat} in Summe? {C}.", "Die {ds} ergeben aufsummiert {in_p} bei {s_dat} {c}.",
    "Zähl {A} und {B} zusammen: {s_bare} {in_p}, {c}.", "Jede {d} draufgerechnet, [kommt|kommen] {s} {in_p} in Summe auf {c}.",
    "{S} {of_A} plus {s} {of_B}, das ergibt {in_p} {c}.",
)

JOINT = (
    "{A} und {B} im Doppelpack: {in_p} {v} {s_bare}.", "Zusammen sind {A} und {B} {in_p} bei {s_dat} auf {v} gekommen.",
    "{A} plus {B}, macht {in_p} bei {s_dat} {v}.", "Wie viel bringen {A} und {B} {in_p} bei {s_dat} zusammen? {V}.",
    "Rechne {A} und {B} zusammen, dann bist du {in_p} bei {s_dat} auf {v}.",
    "Bei {s_dat} kamen {in_p} {in_A} und {in_B} zusammen {v} raus.", "In Summe stehen {A} und {B} {in_p} bei {s_dat} auf {v}.",
    "{V}, das ist die Summe {of_A} und {of_B} bei {s_dat} {in_p}.",
    "Wenn ich {A} und {B} addiere, lande ich {in_p} bei {s_dat} bei {v}.", "Beide zusammen, {A} und {B}: {s_bare} {in_p}, {v}.",
    "{In_p} gehen bei {s_dat} {v} auf {A} und {B} zusammen.",
    "Die zwei, also {A} und {B}, haben {in_p} gemeinsam {v} {s_bare}.",
    "{S} {of_A} und {of_B} [macht|machen] {in_p} zusammen {v} aus.",
    "Gemeinsamer Wert {of_A} und {of_B} bei {s_dat}, {p}: {v}.", "{P}: {A} + {B} = {v}, {s_bare}",
    "Aus {dat_A} und {dat_B} zusammen kamen {in_p} bei {s_dat} {v}.",
    "Der Innendienst hat {A} und {B} addiert: {s_bare} {in_p}, {v}.", "{A} und {B} steuern {in_p} gemeinsam {v} {s_bare} bei.",
    "Unterm Strich {v}, wenn man bei {s_dat} {in_p} {A} und {B} zusammenzählt.",
)

SPLIT = (
    "Mal aufgedröselt, {s_bare} {in_p}: {parts}, zusammen {t}.", "{T} bei {s_dat} {in_p}, verteilt so: {parts}.",
    "Die {ds} im Einzelnen, {s_bare} {in_p}: {parts} – macht {t}.", "Gesamt {t} bei {s_dat} {in_p}; Verteilung: {parts}.",
    "Woher kommen die {t} bei {s_dat} {in_p}? {Parts}.", "Zum Mitrechnen: {parts}. Macht bei {s_dat} {in_p} {t}.",
    "{S_bare} {in_p}, alle {ds} addiert: {t} ({parts}).",
    "Wenn ich alles zusammenzähle ({parts}), komme ich {in_p} bei {s_dat} auf {t}.",
    "{Parts} – und fertig sind {in_p} die {t} bei {s_dat}.", "So sieht's {in_p} bei {s_dat} aus: {parts}. Gesamt: {t}.",
    "Insgesamt hatten wir {in_p} bei {s_dat} {t}. Im Detail: {parts}.",
    "{T}, das ist {in_p} die Summe bei {s_dat} – im Einzelnen: {parts}.", "Nach {ds}, {s_bare} {in_p}: {parts} = {t}.",
    "Auf {t} [kam|kamen] {s} {in_p} (Aufteilung: {parts}).", "Zur Aufteilung {s_gen} {in_p}: {parts}. Addiert ergibt das {t}.",
    "Unser Gesamtwert bei {s_dat} {in_p} von {t} zerfällt so: {parts}.", "{P}, {s_bare} gesamt {t} → {parts}",
    "Kurzer Abgleich, {s_bare} {in_p}: {parts}, in Summe {t}.",
    "Addiert man die {ds} {in_p} bei {s_dat} ({parts}), stehen da {t}.", "Bei {s_dat} {in_p} {t} total – davon: {parts}.",
)

PART = (
    "{v} auf {M}", "auf {M} {v}", "{v} steuert {M} bei", "bei {dat_M} {v}", "aus {dat_M} {v}", "{v} entfallen auf {M}",
    "{M} hat {v}", "{M} bringt {v}", "{M} liefert {v}", "von {dat_M} {v}", "{M} kommt auf {v}", "{M} trägt {v} bei",
)

# Words, the band in which they are fair, and the band outside of which they are not.
SOFT = (
    ("um die Hälfte", (48, 52), (42, 58)), ("grob die Hälfte", (47.5, 52.5), (41, 59)),
    ("ungefähr 50 Prozent", (48, 52), (42, 58)), ("knapp 50 Prozent", (47, 49.8), (42, 50.2)),
    ("gut 50 Prozent", (50.3, 53), (49.8, 57)), ("einen Tick mehr als die Hälfte", (50.4, 52.5), (49.9, 56)),
    ("einen Tick weniger als die Hälfte", (47.5, 49.6), (43, 50.1)), ("weit mehr als die Hälfte", (62, 85), (50, 100)),
    ("deutlich weniger als die Hälfte", (20, 40), (0, 50)), ("nicht mal die Hälfte", (35, 48.5), (0, 50)),
    ("grob ein Drittel", (31.8, 34.9), (28, 39.5)), ("reichlich ein Drittel", (33.6, 35.8), (33, 39)),
    ("beinahe ein Drittel", (31, 33.1), (27, 33.7)), ("ein bisschen mehr als ein Drittel", (33.7, 36), (33.2, 39)),
    ("ein bisschen weniger als ein Drittel", (31, 33), (27, 33.5)), ("nicht mal ein Drittel", (24, 32.5), (0, 33.3)),
    ("knapp zwei Drittel", (64, 66.5), (59, 67)), ("gut zwei Drittel", (66.9, 69.5), (66.2, 73)),
    ("fast zwei Drittel", (64, 66.5), (59, 67)), ("grob zwei Drittel", (65, 68.5), (60.5, 73)),
    ("grob ein Viertel", (23.8, 26.2), (20.5, 29.5)), ("beinahe ein Viertel", (23.2, 24.9), (20.5, 25.2)),
    ("fast ein Viertel", (23.2, 24.9), (20.5, 25.2)), ("nicht mal ein Viertel", (17, 24.3), (0, 25)),
    ("ein bisschen mehr als ein Viertel", (25.2, 27), (24.9, 30)), ("reichlich ein Viertel", (25.2, 27), (24.8, 30)),
    ("fast drei Viertel", (72.5, 74.8), (67, 75.2)), ("gut drei Viertel", (75.2, 77.5), (74.6, 81)),
    ("über drei Viertel", (76, 90), (75, 100)), ("grob ein Fünftel", (19, 21), (16, 24.5)),
    ("beinahe ein Fünftel", (18.6, 19.9), (16, 20.2)), ("um die 20 Prozent", (19, 21), (16, 24.5)),
    ("nicht mal ein Fünftel", (12, 19.3), (0, 20)), ("gut 20 Prozent", (20.2, 22), (19.7, 24.5)),
    ("knapp zwei Fünftel", (38, 39.8), (34, 40.2)), ("gut zwei Fünftel", (40.3, 42.5), (39.7, 46)),
    ("um die zehn Prozent", (9.4, 10.6), (7.8, 12.5)), ("keine zehn Prozent", (5, 9.5), (0, 10)),
    ("gut ein Zehntel", (10.1, 11), (9.8, 13)), ("knapp ein Zehntel", (9.2, 9.9), (7.5, 10.2)),
    ("über 60 Prozent", (61, 72), (60, 100)), ("mehr als vier Fünftel", (81, 94), (80, 100)),
    ("die klare Mehrheit", (60, 95), (50, 100)), ("um die 30 Prozent", (29, 31), (25.5, 35)),
    ("um die 40 Prozent", (39, 41), (35.5, 45)), ("keine 30 Prozent", (22, 29.3), (0, 30)),
)

FULLY = (
    "Alles {in_M}: {s} {in_p}, zu 100 %.", "{S} [kam|kamen] {in_p} komplett aus {dat_M}, sonst von nirgends.",
    "Die gesamten 100 % {s_gen} hängen {in_p} an {dat_M}.", "{M} allein hat {in_p} zu {s_dat} beigetragen, sonst niemand.",
    "Wer stand {in_p} hinter {s_dat}? Zu 100 % {M}.", "Außer {dat_M} hat {in_p} keiner etwas zu {s_dat} beigesteuert.",
    "{S} {in_p}: komplett {M}, null Rest.", "{S} {in_p}, das war ausschließlich {M}.",
    "Von {s_dat} kam {in_p} alles aus {dat_M}, ohne Ausnahme.", "{In_p} [lief|liefen] {s} restlos über {M}.",
    "Zu hundert Prozent {M}, so [war|waren] {s} {in_p} verteilt.",
    "Es gab {in_p} bei {s_dat} keinen Beitrag außer dem aus {dat_M}.", "Der komplette Kuchen ({s_bare}, {p}) gehört {dat_M}.",
)

MET = (
    "Ziel erreicht, und zwar ganz: {s} {in_p}.", "Bei {s_dat} haben wir {in_p} das Ziel voll geschafft.",
    "Plan bei {s_dat} {in_p}? Vollständig erfüllt.", "Wir sind {in_p} bei {s_dat} komplett auf Ziel oder drüber.",
    "{In_p} ist bei {s_dat} vom Plan nichts offen geblieben.", "Fehlt {in_p} bei {s_dat} noch was zum Ziel? Nein, gar nichts.",
    "Wir haben {in_p} bei {s_dat} mindestens 100 % vom Plan geholt.", "{S} {in_p}, Zielerreichung 100 % oder mehr.",
    "Häkchen hinter {acc_p}: das Ziel bei {s_dat} ist vollständig erfüllt.",
    "Unser Soll bei {s_dat} haben wir {in_p} restlos erfüllt.", "Der Plan bei {s_dat} ist {in_p} in voller Höhe drin.",
    "Gute Nachricht zum Ziel bei {s_dat}: {in_p} voll erreicht.", "{S} [hat|haben] {in_p} das komplette Ziel erfüllt.",
    "{P}, {s_bare}: Soll ganz erfüllt, keine Lücke.",
)
