"""German wordings of management reports: a value in a period, a change against another, and the words for both."""

VALUE = (
    "Mit {v} [schloss|schlossen] {s} {in_p} ab.", "Der für {acc_p} ermittelte Wert {s_gen} beträgt {v}.",
    "Der {in_p} erreichte Stand {s_gen} belief sich auf {v}.", "Die Position „{s_bare}“ schlug {in_p} mit {v} zu Buche.",
    "Für den Berichtszeitraum ({p}) ist bei {s_dat} ein Wert von {v} festzustellen.",
    "Im Berichtszeitraum ({p}) [stellte|stellten] sich {s} auf {v}.", "Erfasst [wurde|wurden] {s} {in_p} mit {v}.",
    "Die Controlling-Auswertung beziffert {s_acc} {in_p} mit {v}.", "{In_p} ausgewiesen: {s_bare} in Höhe von {v}.",
    "Ist-Wert {s_gen} für {acc_p}: {v}.", "Dem Beirat [wird|werden] {s} für {acc_p} mit {v} vorgelegt.",
    "Das Berichtswesen führt {s_acc} {in_p} mit {v}.", "{S} [rangierte|rangierten] {in_p} bei {v}.",
    "Nach Abschluss aller Buchungen [lag|lagen] {s} {in_p} bei {v}.", "Kennzahl: {s_bare}; Periode: {p}; Ist: {v}.",
    "Ausweislich der Ergebnisrechnung [betrug|betrugen] {s} {in_p} {v}.", "Ist | {s_bare} | {p} | {v}",
    "Mit {v} [ist|sind] {s} für {acc_p} in die Ergebnisübersicht eingegangen.", "{In_p} ergab sich als Ist-Wert {s_gen}: {v}.",
    "{In_p} erreichter Wert {s_gen}: {v}.", "Auf welchen Wert [belief|beliefen] sich {s} {in_p}? Auf {v}.",
    "Wir beziffern {s_acc} {in_p} auf {v}.", "{S} {in_p}, Ist-Wert laut Buchführung: {v}.",
    "Wert {s_gen} laut Ergebnisbericht, {p}: {v}.", "- {P}, Ist {s_bare}: {v}",
    "Mit einem Wert von {v} [schlug|schlugen] sich {s} {in_p} in der Rechnung nieder.",
    "{In_p} wurde bei {s_dat} ein Wert in Höhe von {v} verbucht.",
    "{V} wurden, so der Lagebericht, {in_p} bei {s_dat} erreicht.",
    "Zu {s_dat} berichtet das Controlling {in_p} einen Wert von {v}.",
    "{S} [ist|sind] für {acc_p}, wie vom Controlling ermittelt, mit {v} anzugeben.",
    "Hinsichtlich {s_gen} ist {in_p} ein Wert von {v} zu berichten.", "Die Erhebung {s_gen} ergab {in_p} einen Wert von {v}.",
)

CHANGE = (
    "{S} [fiel|fielen] {in_p} {base} um {c} {higher} aus.", "{In_p} [fiel|fielen] {s} mit {v} {base} um {c} {higher} aus.",
    "{S} [ist|sind] {in_p} {base} um {c} {done}.", "{S} [ist|sind] {in_p} {base} um {c} auf {v} {done}.",
    "Mit {v} [lag|lagen] {s} {in_p} {base} um {c} {higher}.", "{S} [wies|wiesen] {in_p} einen {base} um {c} {done}en Wert auf.",
    "Auszuweisen ist {in_p} ein {base} um {c} {done}er Wert {s_gen}.",
    "Der {base} um {c} {done}e Wert {s_gen} belief sich {in_p} auf {v}.",
    "{Noun_nom} {s_gen} um {c} {base} ist für {acc_p} auszuweisen.",
    "{Noun_nom} {s_gen} von {c_dat} {base} war {in_p} festzustellen.",
    "Für {acc_p} ist bei {s_dat} {base} {noun_nom} um {c} zu berichten.",
    "{S} {verb} {in_p}, ausgehend von {v0}, {base} um {c} auf {v}{end}.", "Abweichung {s_gen} {in_p} {base}: {sign}{c}.",
    "Abweichung | {s_bare} | {p} | {sign}{c} {base}",
    "Wie veränderte sich der Wert {s_gen} {in_p} {base}? Er ist um {c} {done}.", "{Noun} {s_gen} {in_p} {base}: {c}.",
    "Die Veränderungsrate {s_gen} betrug {in_p} {base} {sign}{c}.", "{Base} {done}: {s_bare} {in_p} um {c}.",
    "Um {c} {base} {done} [ist|sind] {in_p} {s}.", "Unter Zugrundelegung der Ist-Werte {verb} {s} {in_p} {base} um {c}{end}.",
    "Dem Beirat ist bei {s_dat} {in_p} {noun_nom} von {c_dat} {base} zu berichten.",
    "Im Zuge der Geschäftsentwicklung {verb} {s} {in_p} {base} um {c}{end}.",
    "Bei {s_dat} errechnet sich {in_p} {base} {noun_nom} in Höhe von {c_dat}.",
    "Der Vergleich der Perioden zeigt {in_p} bei {s_dat} {noun_acc} von {c_dat} {base}.",
    "{S}, {in_p} mit {v} ausgewiesen, [lag|lagen] damit um {c} {higher} {than}.",
    "Mit {noun_dat} um {c} {base} [belief|beliefen] sich {s} {in_p} auf {v}.",
    "Nach {v0} im Vergleichszeitraum [wurde|wurden] {s} {in_p} mit {v} ausgewiesen ({sign}{c} {base}).",
    "Das Controlling stellt fest, dass {s} {in_p} {base} um {c} {done} [ist|sind].",
    "{S} [lag|lagen] {in_p} um {c} {higher} {than}.", "- {P}: {s_bare}, Veränderung {base} {sign}{c}",
    "Um {c} {higher} {than}: {s_bare} {in_p}.", "Kommentar zu {s_dat} {in_p}: {noun} um {c} {base}.",
    "{In_p} [bewegte|bewegten] sich {s} {base} um {c} {way}.",
    "Im Ergebnis {verb} {s} {in_p} {base} um {c}{end}, und zwar auf {v}.",
    "Zu konstatieren ist {in_p} {noun_nom} {s_gen} um {c} {base}.",
    "{Base} ergibt sich {in_p} für {s_acc} eine Veränderung um {sign}{c}.",
    "Welche Veränderung zeigt sich bei {s_dat} {in_p} {base}? {Noun_nom} von {c_dat}.",
    "{S}: {in_p} {noun_nom} von {c_dat} {base}.", "Wir weisen {in_p} bei {s_dat} {base} {noun_acc} um {c} aus.",
)

UP = {
    "verb": (
        "[erhöhte|erhöhten] sich", "[stieg|stiegen]", "[wuchs|wuchsen] … an", "[nahm|nahmen] … zu",
        "[expandierte|expandierten]", "[weitete|weiteten] sich … aus", "[zog|zogen] … an", "[steigerte|steigerten] sich",
        "[legte|legten] … zu", "[stieg|stiegen] … an", "[wuchs|wuchsen]",
    ),
    "noun": ("Anstieg/m", "Erhöhung/f", "Zuwachs/m", "Steigerung/f", "Ausweitung/f", "Zunahme/f", "Anwachsen/n", "Aufwuchs/m"),
    "higher": ("höher",),
    "sign": ("+", "plus "),
    "done": ("gestiegen", "angestiegen", "gewachsen", "angewachsen"),
    "way": ("nach oben", "aufwärts"),
}

DOWN = {
    "verb": (
        "[verringerte|verringerten] sich", "[reduzierte|reduzierten] sich", "[sank|sanken]", "[ermäßigte|ermäßigten] sich",
        "[ging|gingen] … zurück", "[nahm|nahmen] … ab", "[schrumpfte|schrumpften]", "[verminderte|verminderten] sich",
        "[fiel|fielen]", "[gab|gaben] … nach", "[schmolz|schmolzen] … ab",
    ),
    "noun": (
        "Rückgang/m", "Verringerung/f", "Verminderung/f", "Reduktion/f", "Abnahme/f", "Absinken/n", "Schrumpfung/f",
        "Ermäßigung/f", "Abschmelzen/n",
    ),
    "higher": ("geringer", "niedriger"),
    "sign": ("-", "−", "minus "),
    "done": ("gesunken", "zurückgegangen", "gefallen", "geschrumpft"),
    "way": ("nach unten", "abwärts"),
}

BASE_NAMED = (
    "gegenüber dem für {acc_q} ausgewiesenen Wert", "in der Gegenüberstellung mit {dat_q}",
    "gegenüber der Vergleichsperiode ({q})", "gegenüber dem Vergleichswert aus {dat_q}",
    "gegenüber dem Ausgangswert von {dat_q}", "bezogen auf den Stand von {dat_q}", "im Vergleich mit dem Wert von {dat_q}",
    "in Relation zum Wert von {dat_q}", "gemessen am Niveau von {dat_q}", "ggü. der Vergleichsperiode {q}",
    "verglichen mit dem Ist von {dat_q}", "auf Basis des Werts von {dat_q}",
)

BASE_PREVIOUS = (
    "gegenüber dem {vor}sniveau", "in Relation zum {vor}swert", "gemessen am {vor}sniveau", "auf Basis des {vor}swerts",
    "zum {vor}swert", "im Abgleich mit dem {vor}", "gegenüber dem direkt vorausgehenden {grain}", "ggü. {vor}swert",
    "verglichen mit dem {vor}swert", "im Vergleich zum unmittelbar vorangegangenen {grain}", "gegenüber dem Ist des {vor}s",
    "im Verhältnis zum {vor}swert",
)

BASE_YEAR_AGO = (
    "gegenüber dem {vorjahr}swert", "gegenüber der Vorjahresperiode", "im Vergleich zur Vorjahresperiode", "zum Vorjahreswert",
    "in Relation zum Vorjahreswert", "gemessen am Vorjahresniveau", "auf Basis des Vorjahreswerts", "ggü. Vorjahreswert",
    "gegenüber dem vergleichbaren {grain} des Vorjahres", "verglichen mit dem Vorjahreszeitraum", "im Jahresabstand",
    "gegenüber dem Stand zwölf Monate zuvor", "im Abgleich mit dem {vorjahr}",
)

THAN_PREVIOUS = (
    "als im direkt vorausgehenden {grain}", "als das {vor}sniveau", "als der Ist-Wert des {vor}s",
    "als in der Vergleichsperiode {q}", "als der für {acc_q} ausgewiesene Wert", "als der Vergleichswert aus {dat_q}",
    "als im unmittelbar vorangegangenen {grain}", "als der {vor}sstand", "als der Ausgangswert von {dat_q}",
    "als im letzten {grain} davor",
)

THAN_YEAR_AGO = (
    "als in der Vorjahresperiode", "als das Vorjahresniveau", "als im vergleichbaren {grain} des Vorjahres",
    "als der {vorjahr}swert", "als der für {acc_q} ausgewiesene Wert", "als der Vergleichswert aus {dat_q}",
    "als in der Vergleichsperiode {q}", "als der Stand vor Jahresfrist", "als der Ist-Wert des {vorjahr}s",
    "als der Ausgangswert von {dat_q}",
)
