"""Held-out German wordings: a value in a period, a change against another, and the words for both."""

VALUE = (
    "{S} [schloss|schlossen] {in_p} mit {v} ab.", "Für {acc_p} meldet das Controlling bei {s_dat} {v}.",
    "{In_p} wurden für {s_acc} {v} ausgewiesen.", "{V}: So hoch [war|waren] {s} {in_p}.",
    "Das Dashboard zeigt {s_acc} {in_p} bei {v}.", "Nach Abschluss der Bücher [liegt|liegen] {s} {in_p} bei {v}.",
    "{S_bare} | {p} | {v}", "* {P}: {S_bare} bei {v}", "Der Bericht für {acc_p} nennt bei {s_dat} {v}.",
    "Wo [lag|lagen] {s} {in_p}? Bei {v}", "{S_bare} {in_p}: {v}.", "{Nom_p} endete bei {s_dat} mit {v}.",
    "Im Berichtszeitraum ({p}) [kam|kamen] {s} auf {v}.", "Was {s_acc} angeht, stehen {v} {in_p} zu Buche.",
    "Wie der Abschluss zeigt, [lag|lagen] {s} {in_p} bei {v}.", "Zu {s_dat}: {v} {in_p}.",
    "Bei {s_dat} kommen wir {in_p} auf {v}.", "Laut Abschluss für {acc_p} [beträgt|betragen] {s} {v}.",
    "Ausgewiesen [wird|werden] {s} {in_p} mit {v}.", "Kennzahl für {acc_p}: {S_bare} {v}.",
    "Auf {s_acc} angesprochen, nannte der Finanzchef {v} für {acc_p}.", "Unter dem Strich stehen bei {s_dat} {v} für {acc_p}.",
)

CHANGE = (
    "{In_p} [ist|sind] {s} {base} um {c} {risen}.", "{S} [ist|sind] {in_p} um {c} {risen}, und zwar {base}.",
    "Mit {noun_dat} von {c_dat} {base} [kam|kamen] {s} {in_p} auf {v}.",
    "{In_p} [lag|lagen] {s} bei {v} und damit um {c} {higher} {than}.", "{S} [kam|kamen] {in_p} auf {v}, {c} {more} {than}.",
    "{S_bare} | {p} | {v} | {sign}{c} {base}", "* {S_bare}: {sign}{c} {base} ({p})",
    "Um wie viel {verb} {s} {in_p} {base}{end}? Um {c}.", "{In_p} zeigt sich bei {s_dat} {base} {noun_nom} von {c_dat}.",
    "{S}, {in_p} bei {v}, {verb} {base} um {c}{end}.", "Wie das Controlling meldet, {verb} {s} {in_p} {base} um {c}{end}.",
    "Die Veränderung {s_gen} {in_p} {base} beträgt {sign}{c}.", "{S_bare}, {p}: {v} ({sign}{c} {base}).",
    "{Base} [war|waren] {s} {in_p} um {c} {higher}.", "Zu verzeichnen ist bei {s_dat} {in_p} {noun_nom} von {c_dat} {base}.",
    "Nach {v0} im Vergleichszeitraum [kam|kamen] {s} {in_p} auf {v}, {noun_nom} von {c_dat} {base}.",
    "{Nom_p} brachte bei {s_dat} {noun_acc} von {c_dat} {base}.", "{S} {verb} {in_p} um {c}{end} ({base}).",
    "Nach {noun_dat} von {c_dat} {base} [lag|lagen] {s} {in_p} bei {v}.",
)

UP = {
    "verb": ("[stieg|stiegen]", "[erhöhte|erhöhten] sich", "[nahm|nahmen] … zu", "[legte|legten] … zu", "[kletterte|kletterten]"),
    "risen": ("gestiegen", "angestiegen", "gewachsen", "geklettert"),
    "noun": ("Anstieg/m", "Zuwachs/m", "Zunahme/f", "Plus/n", "Erhöhung/f"),
    "higher": ("höher",),
    "more": ("mehr",),
    "sign": ("+",),
    "way": ("oben",),
}

DOWN = {
    "verb": ("[sank|sanken]", "[verringerte|verringerten] sich", "[nahm|nahmen] … ab", "[ging|gingen] … zurück", "[fiel|fielen]"),
    "risen": ("gesunken", "zurückgegangen", "gefallen", "geschrumpft"),
    "noun": ("Rückgang/m", "Minus/n", "Abnahme/f", "Verringerung/f"),
    "higher": ("niedriger",),
    "more": ("weniger",),
    "sign": ("-", "−"),
    "way": ("unten",),
}

BASE_NAMED = (
    "im Vergleich mit {dat_q}", "gegenüber dem Stand von {dat_q}", "verglichen mit dem Wert von {dat_q}",
    "gegenüber dem Niveau von {dat_q}", "im Verhältnis {zu_q}",
)

BASE_PREVIOUS = (
    "im Vergleich mit dem {vor}", "gegenüber dem vorangegangenen {grain}", "verglichen mit dem vorherigen {grain}",
    "im {vor}svergleich", "ggü. {vor}", "vs. {vor}",
)

BASE_YEAR_AGO = (
    "im Vergleich mit dem {vorjahr}", "ggü. {vorjahr}", "im Vorjahresvergleich", "gegenüber demselben {grain} des Vorjahres",
    "verglichen mit dem Wert ein Jahr zuvor", "auf Jahressicht",
)

THAN_PREVIOUS = ("als im vorangegangenen {grain}", "als im {grain} zuvor", "als noch {in_q}")

THAN_YEAR_AGO = (
    "als im gleichen {grain} des Vorjahres", "als zwölf Monate zuvor", "als noch {in_q}", "als im entsprechenden {vorjahr}",
)
