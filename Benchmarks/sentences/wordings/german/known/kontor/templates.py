"""German wordings of a sales analyst, a controller and a branch manager: a value, a change, the words for both."""

VALUE = (
    "{S} [erreichte|erreichten] {in_p} einen Stand von {v}.", "Für {acc_p} weist der Monatsreport bei {s_dat} {v} aus.",
    "{In_p} haben wir bei {s_dat} {v} verbucht.", "Wir haben {in_p} bei {s_dat} {v} erreicht.", "Der Istwert {s_gen} {in_p} beträgt {v}.",
    "Istwert {p}: {S_bare} {v}.", "{S_bare}, Ist {p}: {v}.", "Das Ergebnis der Auswertung für {s_acc} {in_p} ist {v}.",
    "{V} [betrug|betrugen] {in_p} {s}.", "Wie hoch [war|waren] {s} {in_p}? {V}.", "Wie hoch [ist|sind] eigentlich {s} {in_p}? Es sind {v}.",
    "Unser Wert für {s_acc} {in_p}: {v}.", "In unserem System [steht|stehen] {s} {in_p} mit {v}.",
    "{S} [lässt|lassen] sich {in_p} mit {v} beziffern.", "Mit {v} beziffern wir {s_acc} {in_p}.", "Ich komme {in_p} bei {s_dat} auf {v}.",
    "Meine Auswertung ergibt {in_p} für {s_acc} {v}.", "Wenn ich {acc_p} auswerte, komme ich bei {s_dat} auf {v}.",
    "Laut Warenwirtschaft [lag|lagen] {s} {in_p} bei {v}.", "Gleich oben im Report: {S} {in_p} mit {v}.", "Zum Stand {s_gen} {in_p}: {v}.",
    "Die Höhe {s_gen} lag {in_p} bei {v}.", "Mit {v} [wird|werden] {s} für {acc_p} ausgewiesen.", "{S} {in_p} in einer Zahl: {v}.",
    "Abschlusswert {s_gen} {in_p}: {v}.", "Der Abschluss für {acc_p} nennt bei {s_dat} {v}.",
    "Dass {s} {in_p} bei {v} [lag|lagen], ist gebucht und bestätigt.", "Gebucht und bestätigt sind {in_p} für {s_acc} {v}.",
    "Nach dem Abschluss {in_p} [lag|lagen] {s} bei {v}.", "Nach allen Korrekturen [liegt|liegen] {s} {in_p} bei {v}.",
    "Kurz die Zahl für {acc_p}: {S} [lag|lagen] bei {v}.", "Nur zur Info: {S} [lag|lagen] {in_p} bei {v}.",
    "In der Zeile für {s_acc} steht {in_p} der Wert {v}.", "Bei {s_dat} findet sich {in_p} ein Wert von {v} im Report.",
    "{In_p} [notierte|notierten] {s} bei {v}.", "Die Kennzahl {s_bare} hatte {in_p} den Wert {v}.",
)

CHANGE = (
    "{S} [ist|sind] {in_p} {base} um {c} auf {v} {gone}.", "{In_p} {verb} {s} um {c} {base}{end}.",
    "{S} {verb} {in_p} um {c} auf {v}{end}, {base} gerechnet.", "{S_bare}, Veränderung {in_p} {base}: {sign}{c}.",
    "{S} {in_p}: {v}, das sind {base} {sign}{c}.", "{Base} ergibt sich {in_p} bei {s_dat} {noun_nom} von {c_dat}.",
    "{In_p} verzeichnen wir bei {s_dat} {base} {noun_acc} von {c_dat}.", "Wir haben {in_p} bei {s_dat} {base} {noun_acc} um {c} gesehen.",
    "{Noun_nom} um {c} {base}, so [endete|endeten] {in_p} {s}.", "{S_bare} {in_p}: {noun} {base} um {c}.",
    "Mit {v} {verb} {in_p} {s} {base} um {c}{end}.", "Von {v0} auf {v} [ist|sind] {s} {in_p} {gone}, {base} sind das {c}.",
    "{In_p} [fiel|fielen] {s} um {c} {higher} aus {than}.", "{In_p} [lag|lagen] {s} {c} {higher} {than}.",
    "Der Wert {s_gen} war {in_p} um {c} {higher} {than}.", "Bei {s_dat} liegen wir {in_p} um {c} {higher} {than}.",
    "Wie stark {verb} {s} {in_p} {base}{end}? Um {c}.", "Dass {s} {in_p} {base} um {c} {last}, geht aus dem Report hervor.",
    "Die Abweichung {s_gen} {in_p} {base} beträgt {sign}{c}.", "Für {acc_p} errechne ich bei {s_dat} {base} {noun_acc} von {c_dat}.",
    "{Base} {verb} {in_p} {s} um {c}{end}, der neue Stand ist {v}.",
    "{S} [kam|kamen] {in_p} auf {v} und damit {base} auf {noun_acc} von {c_dat}.",
    "{Nom_p} brachte uns bei {s_dat} {noun_acc} von {c_dat} {base}.", "Der Report zeigt {in_p} für {s_acc} {noun_acc} von {c_dat} {base}.",
    "{S}, {base} um {c} {gone}, [lag|lagen] {in_p} bei {v}.", "Um {c} {gone} [ist|sind] {in_p} {base} {s}.",
    "Die Entwicklung {s_gen} {in_p}: {base} um {c} {gone}.", "{S} {in_p} {base} um {c} {gone}, Stand {v}.",
    "Wie der Report zeigt, {verb} {s} {in_p} {base} um {c}{end}.", "{S} {verb} {base} {in_p} um {c}{end}.",
)

UP = {
    "verb": ("[stieg|stiegen]", "[wuchs|wuchsen]", "[legte|legten] … zu", "[nahm|nahmen] … zu", "[erhöhte|erhöhten] sich"),
    "noun": ("Anstieg/m", "Zuwachs/m", "Plus/n", "Erhöhung/f"),
    "higher": ("höher",),
    "sign": ("+", "plus "),
    "gone": ("gestiegen", "gewachsen"),
    "last": ("[stieg|stiegen]", "[zulegte|zulegten]", "[wuchs|wuchsen]"),
    "way": ("nach oben", "aufwärts"),
}

DOWN = {
    "verb": ("[sank|sanken]", "[fiel|fielen]", "[ging|gingen] … zurück", "[nahm|nahmen] … ab", "[verringerte|verringerten] sich"),
    "noun": ("Rückgang/m", "Minus/n", "Verringerung/f"),
    "higher": ("niedriger", "geringer"),
    "sign": ("-", "minus "),
    "gone": ("gesunken", "gefallen", "zurückgegangen"),
    "last": ("[sank|sanken]", "[fiel|fielen]", "[zurückging|zurückgingen]"),
    "way": ("nach unten", "abwärts"),
}

BASE_NAMED = (
    "gegenüber dem Istwert von {dat_q}", "im Vergleich zum Istwert {in_q}", "gegenüber dem Stand {in_q}", "gemessen am Wert {in_q}",
    "im Verhältnis zum Wert {in_q}", "relativ zum Stand von {dat_q}", "verglichen mit dem Wert {in_q}", "verglichen mit dem Stand {in_q}",
    "mit {dat_q} als Vergleichswert",
)

BASE_PREVIOUS = (
    "im Vergleich zum Wert des {vor}s", "gegenüber dem Istwert des {vor}s", "im Verhältnis zum Wert des {vor}s",
    "gegenüber dem Wert im {vor}", "gemessen am Wert des {vor}s", "gegenüber dem Stand im {vor}", "verglichen mit dem Stand des {vor}s",
    "gegenüber dem direkt davorliegenden {grain}", "im Abgleich zum {vor}", "im direkten Vergleich zum {vor}",
)

BASE_YEAR_AGO = (
    "gegenüber dem Istwert des {vorjahr}s", "im Vergleich zum Wert des {vorjahr}s", "gemessen am Wert des {vorjahr}s",
    "gegenüber dem Stand im {vorjahr}", "im Verhältnis zum Vorjahreswert", "im direkten Vergleich zum {vorjahr}",
    "gegenüber dem gleichen {grain} im Vorjahr", "verglichen mit dem Stand des {vorjahr}s", "im Abgleich zum {vorjahr}",
)

THAN_PREVIOUS = (
    "als im {vor} noch", "als {in_q} noch", "als noch im {grain} vorher", "als beim Stand {in_q}", "als im Report für {acc_q}",
    "als im direkt vorhergehenden {grain}",
)

THAN_YEAR_AGO = (
    "als im {vorjahr} noch", "als {in_q} noch", "als im {grain} ein Jahr vorher", "als beim Stand {in_q}", "als im Report für {acc_q}",
    "als im entsprechenden {grain} des Vorjahres",
)
