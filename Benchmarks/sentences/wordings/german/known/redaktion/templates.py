"""German wordings of an editorial desk and those it quotes: a value in a period, a change against another, the words for both."""

VALUE = (
    "Unterm Strich standen {in_p} für {s_acc} {v} in den Büchern.", "Dass {s} {in_p} auf {v} [kam|kamen], steht so im Zahlenteil.",
    "Wer in die Tabelle schaut, findet {s_acc} {in_p} bei {v}.", "{S_bare} laut Monatsmappe, {p}: {v}.",
    "Wo {s} {in_p} [stand|standen]? Bei {v}, sagt die Auswertung.", "Auf dem Zettel stehen {in_p} für {s_acc} {v}.",
    "Ein Wort zu {s_dat}: {In_p} waren es {v}.", "Der Bereichsleiter nannte für {s_acc} {in_p} einen Wert von {v}.",
    "{V} weist die Statistik {in_p} bei {s_dat} aus.", "{S} {in_p}? Das waren {v}.",
    "In den Unterlagen, die der Redaktion vorliegen, [steht|stehen] {s} {in_p} mit {v}.",
    "Liebe Aktionärinnen und Aktionäre, {in_p} [belief|beliefen] sich {s} auf {v}.", "Für {acc_p} melden die Bücher bei {s_dat} {v}.",
    "Abgerechnet wurde {nom_p} bei {s_dat} mit {v}.", "Man kam {in_p} bei {s_dat} auf {v}.",
    "Bei {s_dat} blieb das Zählwerk {in_p} bei {v} stehen.", "Prüffeld {s_bare}, Zeitraum {p}, Feststellung: {v}.",
    "Nachgerechnet und bestätigt: {S} [lag|lagen] {in_p} bei {v}.", "{In_p} brachte es das Haus bei {s_dat} auf {v}.",
    "Die Vertriebsrunde nahm zur Kenntnis, dass {s} {in_p} bei {v} [lag|lagen].",
    "Nimmt man {acc_p} für sich, so [war|waren] {s} bei {v} zu finden.", "{S}, und zwar {in_p}: {v}.",
    "Am Ende [machte|machten] {s} {in_p} {v} aus.", "So sieht es {in_p} bei {s_dat} aus: {v}.",
    "{V} – das war {in_p} der Stand bei {s_dat}.", "Was unter {s_bare} {in_p} verbucht ist, hat die Revision nachgesehen: {v}.",
    "Hier die Zahl, nach der gefragt wurde ({s_bare}, {p}): {v}.",
    "{S}, für {acc_p} mit {v} angegeben, [ist|sind] Thema der nächsten Sitzung.",
    "Als die Bücher für {acc_p} geschlossen wurden, [stand|standen] {s} bei {v}.", "Stand {p}, {s_bare}: {v}.",
    "{In_p} haben wir bei {s_dat} {v} gesehen.", "Gezählt, geprüft, gebucht: {S} [betrug|betrugen] {in_p} {v}.", "{S_bare}; {p}; {v}",
    "Zu {s_dat} {in_p} steht im Prüfbericht die Zahl {v}.", "Festgemacht an {s_dat}, sieht {nom_p} so aus: {v}.",
    "Im Blatt von heute: {S_bare} {in_p} bei {v}.", "Bei welchem Wert [lag|lagen] {s} {in_p}? Bei {v}.",
    "Das Haus gibt {s_acc} für {acc_p} mit {v} an.", "Laut Kassensturz [landete|landeten] {s} {in_p} bei {v}.",
    "Notiert sind {in_p} unter dem Stichwort {s_bare} {v}.", "Zieht man den Strich unter {acc_p}, so [kommt|kommen] {s} auf {v}.",
)

CHANGE = (
    "Um {c} {higher} {than}: So [stand|standen] {s} {in_p} da.", "{Base} [ist|sind] {s} {in_p} um {c} {gone}.",
    "Dass {s} {in_p} {base} um {c} {last}, überraschte in der Redaktion niemanden.",
    "{In_p} [ist|sind] {s} um {c} auf {v} {gone}, und zwar {base}.", "Die Veränderung bei {s_dat} {in_p}? {Sign}{c} {base}.",
    "Bei {s_dat} steht {in_p} {base} {noun_nom} von {c_dat} auf dem Papier.",
    "Weil {s} {in_p} {base} um {c} {last}, steht das Thema auf der Tagesordnung.",
    "Von {noun_dat} um {c} {base} berichtet der Bereichsleiter, wenn es um {s_acc} {in_p} geht.",
    "{S} – {in_p} {v} nach zuvor {v0} – [ist|sind] {base} um {c} {gone}.", "{In_p} notieren wir bei {s_dat} {base} {noun_acc} von {c_dat}.",
    "Aus {v0} wurden {in_p} bei {s_dat} {v}; {base} ist das {noun_nom} von {c_dat}.", "{C} {higher} {than} [lag|lagen] {in_p} {s}.",
    "Liebe Aktionärinnen und Aktionäre, {s} {verb} {in_p} {base} um {c}{end}.",
    "Im Prüfbericht findet sich bei {s_dat} für {acc_p} {noun_nom} um {c} {base}.",
    "Um wie viel [ist|sind] {s} {in_p} {base} {gone}? Um {c}.",
    "Die Vertriebsrunde sprach über {s_acc}: {in_p} {base} {noun_nom} von {c_dat}.", "{S_bare} {p}: {v}, {sign}{c} {base}.",
    "{Noun_nom} von {c_dat} {base}, das war {in_p} die Nachricht bei {s_dat}.",
    "Nachdem es vorher {v0} gewesen waren, {verb} {s} {in_p} {base} um {c}{end}.", "Mit {v} {verb} {s} {in_p} {base} um {c}{end}.",
    "Wer {s_acc} {in_p} ansieht, erkennt {base} {noun_acc} von {c_dat}.", "{S} [ist|sind] {in_p}, {base} gerechnet, um {c} {gone}.",
    "Es ging {in_p} bei {s_dat} {base} um {c} {way}.", "{Way} ging es {in_p} bei {s_dat}, {base} um {c}.",
    "Unterm Strich [ist|sind] {s} {in_p} um {c} {higher} {than}.", "{In_p} [war|waren] {s} mit {v} um {c} {higher} {than}.",
    "Kurz und knapp: {S_bare} {in_p} {base} {sign}{c}.", "Um {c} [ist|sind] {s} {in_p} {base} {gone}.",
    "{S_bare}, {p} ({base}): {sign}{c}, Stand {v}.", "Die Zahlen zu {s_dat} sind da. {In_p} [ist|sind] {s} {base} um {c} {gone}.",
    "{Nom_p} endete bei {s_dat} mit {noun_dat} von {c_dat} {base}.", "Man muss es so deutlich sagen: {S} {verb} {in_p} {base} um {c}{end}.",
    "Auf {v} [ist|sind] {s} {in_p} {gone}, {noun_nom} von {c_dat} {base}.",
    "Der Abstand beträgt {c}: {S} [war|waren] {in_p} {higher} {than}.", "In der Spalte {s_bare} steht für {acc_p} {sign}{c} {base}.",
    "{Base} {verb} {s}, so steht es im Aktionärsbrief, {in_p} um {c}{end}.",
    "Dem Bericht der Prüfer zufolge [ist|sind] {s} {in_p} {base} um {c} {gone}.",
    "Nachzutragen ist {in_p} bei {s_dat} {noun_nom}: {c} {base}.", "Zeitraum {p}, {s_bare}: {noun_nom} um {c} auf {v} {base}.",
    "Während es vorher noch {v0} waren, [ist|sind] {s} {in_p} {base} um {c} auf {v} {gone}.",
    "Bei uns [ist|sind] {s} {in_p} um {c} {higher} {than}, Punkt.", "Was {s_acc} angeht, ging es {in_p} {base} um {c} {way}.",
)

UP = {
    "verb": (
        "[kletterte|kletterten]", "[stieg|stiegen]", "[legte|legten] … zu", "[wuchs|wuchsen]", "[zog|zogen] … an",
        "[ging|gingen] … nach oben", "[schwoll|schwollen] … an", "[rückte|rückten] … nach oben", "[marschierte|marschierten] … nach oben",
        "[arbeitete|arbeiteten] sich … nach oben", "[nahm|nahmen] … zu", "[ging|gingen] … hoch", "[erhöhte|erhöhten] sich",
    ),
    "noun": (
        "Anstieg/m", "Zuwachs/m", "Plus/n", "Aufschlag/m", "Zugewinn/m", "Aufwärtsschritt/m", "Schritt nach oben/m", "Steigerung/f",
        "Zunahme/f", "Aufwärtsruck/m",
    ),
    "higher": ("höher", "größer"),
    "sign": ("+", "plus "),
    "gone": ("gestiegen", "geklettert", "gewachsen", "nach oben gegangen", "angewachsen", "hochgegangen", "emporgeklettert"),
    "last": ("[zulegte|zulegten]", "[stieg|stiegen]", "[anzog|anzogen]", "[kletterte|kletterten]", "[zunahm|zunahmen]"),
    "way": ("nach oben", "aufwärts", "hinauf"),
    "sign_word": ("Plus",),
}

DOWN = {
    "verb": (
        "[rutschte|rutschten] … ab", "[wich|wichen] … zurück", "[sank|sanken]", "[fiel|fielen]", "[gab|gaben] … nach",
        "[ging|gingen] … nach unten", "[ging|gingen] … zurück", "[rückte|rückten] … nach unten", "[kletterte|kletterten] … nach unten",
        "[schmolz|schmolzen] … ab", "[kam|kamen] … herunter", "[ging|gingen] … runter", "[nahm|nahmen] … ab",
        "[verringerte|verringerten] sich", "[schrumpfte|schrumpften]",
    ),
    "noun": (
        "Rückgang/m", "Minus/n", "Abschlag/m", "Abwärtsschritt/m", "Schritt nach unten/m", "Senkung/f", "Schwund/m", "Abnahme/f",
        "Minderung/f", "Rutsch/m",
    ),
    "higher": ("niedriger", "kleiner", "geringer"),
    "sign": ("-", "−", "minus "),
    "gone": ("gesunken", "gefallen", "geschrumpft", "nach unten gegangen", "zurückgegangen", "abgerutscht", "abgeschmolzen"),
    "last": ("[nachgab|nachgaben]", "[sank|sanken]", "[zurückging|zurückgingen]", "[abrutschte|abrutschten]", "[abnahm|abnahmen]"),
    "way": ("nach unten", "abwärts", "hinab"),
    "sign_word": ("Minus",),
}

BASE_NAMED = (
    "gegenüber {dat_q}", "im Vergleich {zu_q}", "verglichen mit {dat_q}", "gemessen an {dat_q}", "im Abgleich mit {dat_q}",
    "gegen {acc_q} gehalten", "mit Blick zurück auf {acc_q}", "gegenüber den Zahlen von {dat_q}", "im Kontrast {zu_q}",
    "bezogen auf den Stand von {dat_q}", "ausgehend von {dat_q}", "mit {dat_q} als Messlatte", "gegenüber dem Zahlenblatt von {dat_q}",
    "gemessen am Stand von {dat_q}", "gegenüber dem Ergebnis von {dat_q}", "mit {dat_q} als Maßstab",
    "in der Gegenüberstellung mit {dat_q}", "gegen die Zahlen von {dat_q} gehalten", "im Rückblick auf {acc_q}",
    "mit {dat_q} als Ausgangspunkt", "gegenüber dem Ausweis von {dat_q}", "gegenüber den Büchern von {dat_q}",
    "gegenüber dem Abschluss von {dat_q}", "gemessen am Ausweis von {dat_q}", "gegenüber der Zahl von {dat_q}",
)

BASE_PREVIOUS = (
    "zum {vor}", "gegenüber dem {vor}", "gegenüber {vor}", "im Vergleich zum {vor}", "verglichen mit dem {vor}", "zur Vorperiode",
    "gegenüber der Vorperiode", "im Abgleich mit dem {vor}", "gegen den Stand vom {vor}", "vom {vor} aus gesehen",
    "bezogen auf den {vor}swert", "mit dem {vor} als Messlatte", "binnen eines {grain}s", "im Abstand von nur einem {grain}",
    "gegenüber dem {grain} davor", "im Vergleich zum {grain} davor", "von einem {grain} zum nächsten", "gegenüber der Zahl vom {vor}",
    "ausgehend vom {vor}", "mit dem {vor} als Maßstab", "gemessen am {grain} davor", "auf Sicht eines {grain}s",
    "gegen den {vor}swert gehalten", "gegenüber dem Abschluss vom {vor}", "in der Gegenüberstellung mit dem {vor}",
)

BASE_YEAR_AGO = (
    "zum {vorjahr}", "gegenüber dem {vorjahr}", "gegenüber Vorjahr", "im Vergleich zum {vorjahr}", "zum Vorjahr",
    "verglichen mit dem {vorjahr}", "binnen Jahresfrist", "auf Zwölfmonatssicht", "im Jahresabstand", "gegen das Vorjahr gehalten",
    "gegenüber dem Stand vom {vorjahr}", "bezogen auf den Vorjahreswert", "mit dem {vorjahr} als Messlatte", "ausgehend vom {vorjahr}",
    "gegenüber dem gleichen {grain} ein Jahr davor", "gegenüber demselben {grain} im Vorjahr", "vom {vorjahr} aus gesehen",
    "im Abstand eines Jahres", "gegenüber der Zahl vom Vorjahr", "im Abgleich mit dem Vorjahr", "auf Sicht eines Jahres",
    "in der Gegenüberstellung mit dem {vorjahr}", "gegenüber dem Abschluss vom {vorjahr}", "gegenüber dem Stand von vor einem Jahr",
    "mit dem Vorjahr als Maßstab",
)

THAN_PREVIOUS = (
    "als im {vor}", "als {in_q}", "als im {grain} davor", "als {a_grain} davor", "als in der Vorperiode", "als noch in der Vorperiode",
    "als das Ergebnis vom {vor}", "als im unmittelbar zurückliegenden {grain}", "als die Zahl vom {vor}", "als der Stand vom {vor}",
    "als im Abschluss vom {vor}", "als beim Abschluss von {dat_q}", "als zuletzt im {vor}", "als noch {in_q}", "als noch {a_grain} davor",
    "als das Ergebnis von {dat_q}", "als der Ausweis von {dat_q}", "als damals {in_q}", "als in den Büchern vom {vor}", "als zuvor {in_q}",
    "als in den Büchern von {dat_q}", "als seinerzeit {in_q}", "als im {grain} unmittelbar davor", "als die Zahl von {dat_q}",
    "als der Ausweis vom {vor}",
)

THAN_YEAR_AGO = (
    "als im {vorjahr}", "als {in_q}", "als ein Jahr davor", "als in der Vorjahresperiode", "als vor Jahresfrist", "als im Vorjahr",
    "als im gleichen {grain} ein Jahr davor", "als im selben {grain} des Vorjahres", "als die Zahl vom {vorjahr}",
    "als der Stand vom {vorjahr}", "als noch im Vorjahr", "als der Stand von {dat_q}", "als der Ausweis von {dat_q}", "als damals {in_q}",
    "als zwölf Monate davor", "als seinerzeit im {vorjahr}", "als in den Büchern vom {vorjahr}", "als in den Büchern von {dat_q}",
    "als zuvor {in_q}", "als im {grain} vor Jahresfrist", "als die Zahl von {dat_q}", "als der Ausweis vom {vorjahr}", "als im Jahr davor",
    "als seinerzeit {in_q}", "als das Ergebnis vom {vorjahr}",
)
