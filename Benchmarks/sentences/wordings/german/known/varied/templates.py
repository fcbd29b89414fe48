"""German wordings of many analysts: a value in a period, a change against another, and the words for both."""

VALUE = (
    "{In_p} haben wir bei {s_dat} {v} erreicht.", "Für {acc_p} stehen bei {s_dat} {v} in den Büchern.",
    "Laut unseren Zahlen [betrug|betrugen] {s} {in_p} {v}.", "{V}, so hoch [war|waren] {s} {in_p}.",
    "Ausgewiesen [wurde|wurden] {s} {in_p} mit {v}.", "{In_p} [brachte|brachten] es {s} auf {v}.",
    "Schaut man auf {acc_p}, [lag|lagen] {s} bei {v}.", "Die Zahlen für {acc_p} zeigen {s_acc} bei {v}.",
    "Unser Bericht nennt für {s_acc} {in_p} {v}.", "Mit {v} [ging|gingen] {s} {in_p} in die Bücher.",
    "{S} [stand|standen] {in_p} bei {v}.", "Am Ende standen bei {s_dat} {in_p} {v}.",
    "{S}, und zwar {in_p}, [lag|lagen] bei {v}.", "Auf {v} [brachte|brachten] es {s} {in_p}.",
    "Der für {acc_p} gemeldete Wert {s_gen} lautet {v}.", "{In_p} zeigt die Auswertung für {s_acc} {v}.",
    "Bei {s_dat} wurden {in_p} {v} gemessen.", "Wer wissen will, wie hoch {s} {in_p} [war|waren]: Es waren {v}.",
    "Wir beziffern {s_acc} {in_p} auf {v}.", "Gemeldet wurden für {s_acc} {in_p} {v}.", "{V} – dort [lag|lagen] {in_p} {s}.",
    "Die Auswertung ergibt für {s_acc} {in_p} einen Wert von {v}.", "Ich komme bei {s_dat} {in_p} auf {v}.",
    "Bitte notieren: {S} [lag|lagen] {in_p} bei {v}.", "Unter dem Strich [kam|kamen] {s} {in_p} auf {v}.",
    "Die Kollegen melden für {acc_p} bei {s_dat} {v}.", "{S} [machte|machten] {in_p} {v} aus.",
    "Zum Thema {s_bare}: {In_p} lagen wir bei {v}.", "Was den Stand {s_gen} {in_p} angeht, nennt das System {v}.",
    "Wo [lag|lagen] {s} {in_p}? Bei {v}.", "Dass {s} {in_p} bei {v} [lag|lagen], geht aus der Tabelle hervor.",
    "In unseren Unterlagen [ist|sind] {s} für {acc_p} mit {v} vermerkt.",
    "Wir hatten {in_p} bei {s_dat} einen Stand von {v}.", "{Nom_p} schließt bei {s_dat} mit {v}.",
    "Soweit wir sehen, [betrug|betrugen] {s} {in_p} {v}.",
    "Der Wert, den {s} {in_p} [erreichte|erreichten], lag bei {v}.",
    "Ein Blick in die Tabelle genügt: {In_p} [lag|lagen] {s} bei {v}.", "Merken wir uns für {acc_p} {v} bei {s_dat}.",
    "{In_p}? Da [lag|lagen] {s} bei {v}.", "{S}, die Tabelle zeigt es, [betrug|betrugen] {in_p} {v}.",
)

CHANGE = (
    "{S} [ist|sind] {in_p} {base} um {c} {done}.", "{In_p} [ist|sind] {s} {base} um {c} auf {v} {done}.",
    "{Base} [ist|sind] {s} {in_p} um {c} {done}.", "Um {c} {done} [ist|sind] {in_p} {base} {s}.",
    "Wir sehen bei {s_dat} {in_p} {base} {noun_acc} von {c_dat}.", "Mit {v} [lag|lagen] {s} {in_p} {c} {higher} {than}.",
    "Dass {s} {in_p} {base} um {c} {done} [ist|sind], zeigt ein Blick in die Zahlen.",
    "{S} [kam|kamen] {in_p} auf {v} und [lag|lagen] damit um {c} {higher} {than}.",
    "Unsere Zahlen zeigen {in_p} bei {s_dat} {noun_acc} von {c_dat} {base}.",
    "Wie sich zeigt, [ist|sind] {s} {in_p} {base} um {c} {done}.",
    "Ausgehend von {v0} ging es bei {s_dat} {in_p} {base} um {c} {way}.",
    "{Noun_nom} von {c_dat} {base} steht {in_p} bei {s_dat} zu Buche.", "{S}: {in_p} {sign}{c} {base}, absolut {v}.",
    "Die Kollegen melden für {acc_p} {noun_acc} {s_gen} um {c} {base}.",
    "{V} nach {v0}: {Base} [ist|sind] {s} {in_p} um {c} {done}.",
    "Nach zuvor {v0} [kam|kamen] {s} {in_p} auf {v}, {base} {noun_nom} von {c_dat}.",
    "Verändert [hat|haben] sich {s} {in_p} {base} um {sign}{c}.", "Um {c} {higher} {than}: So [fiel|fielen] {s} {in_p} aus.",
    "{S} [bewegte|bewegten] sich {in_p} {base} um {c} {way}.",
    "Der Bericht hält für {s_acc} {in_p} {noun_acc} von {c_dat} {base} fest.",
    "Mit {sign}{c_dat} {base} [schloss|schlossen] {s} {in_p} ab.", "Um wie viel [ist|sind] {s} {in_p} {base} {done}? Um {c}.",
    "Rechnet man nach, {verb} {s} {in_p} {base} um {c}{end}.",
    "Im Bericht steht, dass {s} {in_p} {base} um {c} auf {v} {done} [ist|sind].",
    "Ich sehe bei {s_dat} {in_p} {noun_acc} um {c} {base}.",
    "Bei {s_dat} beläuft sich {in_p} die Veränderung {base} auf {sign}{c}.",
    "{In_p} lagen wir bei {s_dat} um {c} {higher} {than}.", "{S} {in_p} bei {v}, {base} also {noun_nom} von {c_dat}.",
    "{S} [verbuchte|verbuchten] {in_p} {noun_acc} von {c_dat} {base}.",
    "Auf {v} und damit um {c} [ist|sind] {s} {in_p} {base} {done}.", "{S} ({sign}{c} {base}) [lag|lagen] {in_p} bei {v}.",
    "{In_p} verbuchen wir {base} {noun_acc} {s_gen} um {c}.",
    "Wer {acc_p} anschaut, sieht bei {s_dat} {base} {noun_acc} von {c_dat}.",
    "Den Zahlen nach [lag|lagen] {s} {in_p} um {c} {higher} {than}.",
    "Hatten wir bei {s_dat} zuvor {v0}, so waren es {in_p} {v}, {base} {noun_nom} von {c_dat}.",
    "Was sich {in_p} bei {s_dat} {base} getan hat: {noun_nom} von {c_dat}.",
    "{S}, {base} um {c} {done}, [lag|lagen] {in_p} bei {v}.", "{Base} um {c} {done}, [kam|kamen] {s} {in_p} auf {v}.",
    "Es gab {in_p} bei {s_dat} {base} {noun_acc}, nämlich um {c}.",
    "{V} bei {s_dat} {in_p}: Das ist {base} {noun_nom} von {c_dat}.",
    "Gemessen haben wir {in_p} bei {s_dat} {base} {noun_acc} von {c_dat}.",
)

UP = {
    "verb": (
        "[stieg|stiegen]", "[nahm|nahmen] … zu", "[legte|legten] … zu", "[wuchs|wuchsen]", "[kletterte|kletterten]",
        "[zog|zogen] … an", "[rückte|rückten] … nach oben", "[ging|gingen] … in die Höhe", "[erhöhte|erhöhten] sich",
        "[wanderte|wanderten] … nach oben",
    ),
    "noun": ("Anstieg/m", "Plus/n", "Zuwachs/m", "Zugewinn/m", "Zunahme/f", "Erhöhung/f", "Steigerung/f"),
    "higher": ("höher",),
    "sign": ("+", "plus ", "+"),
    "done": ("gestiegen", "gewachsen", "angestiegen", "geklettert", "angewachsen", "hinaufgegangen", "nach oben gegangen"),
    "way": ("nach oben", "bergauf", "aufwärts", "hinauf"),
}

DOWN = {
    "verb": (
        "[sank|sanken]", "[fiel|fielen]", "[ging|gingen] … zurück", "[nahm|nahmen] … ab", "[schrumpfte|schrumpften]",
        "[gab|gaben] … nach", "[rückte|rückten] … nach unten", "[bröckelte|bröckelten] … ab",
        "[verringerte|verringerten] sich", "[wanderte|wanderten] … nach unten",
    ),
    "noun": ("Rückgang/m", "Minus/n", "Abnahme/f", "Absenkung/f", "Verringerung/f", "Nachlassen/n"),
    "higher": ("niedriger", "tiefer"),
    "sign": ("−", "minus ", "-"),
    "done": ("gesunken", "gefallen", "zurückgegangen", "geschrumpft", "abgesunken", "hinuntergegangen", "nach unten gegangen"),
    "way": ("nach unten", "bergab", "abwärts", "hinunter"),
}

BASE_NAMED = (
    "im Vergleich mit {dat_q}", "gegen {acc_q} gerechnet", "mit {dat_q} als Basis", "im Vergleich zum Wert von {dat_q}",
    "verglichen mit dem Stand von {dat_q}", "auf der Basis von {dat_q}", "gerechnet gegen {acc_q}",
    "gegenüber dem {grain}swert von {dat_q}", "gegenüber {dat_q}", "im Vergleich {zu_q}", "zum Niveau von {dat_q} gerechnet",
)

BASE_PREVIOUS = (
    "im Vergleich zum {grain} davor", "im Vergleich zum {grain} zuvor", "gegenüber dem {grain} zuvor",
    "verglichen mit dem {grain} davor", "gegenüber dem direkt vorausgehenden {grain}", "auf {vor}ssicht",
    "zum {vor} gerechnet", "gegenüber dem {vor}", "im Vergleich zum {vor}", "mit dem {vor} als Basis",
    "im Vergleich mit dem {grain} davor", "gegenüber dem {grain} direkt davor",
)

BASE_YEAR_AGO = (
    "gegenüber dem gleichen {grain} ein Jahr davor", "im Vergleich zum gleichen {grain} des Vorjahres",
    "verglichen mit dem {grain} ein Jahr zuvor", "gegenüber der Vorjahresperiode", "im Zwölfmonatsvergleich",
    "im Vergleich mit der Vorjahresperiode", "zur Vorjahresperiode", "gegenüber dem entsprechenden {vorjahr}",
    "zum {vorjahr} gerechnet", "gegenüber demselben {grain} im Jahr davor", "im Vergleich zum Vorjahr",
    "mit dem {vorjahr} als Basis",
)

THAN_PREVIOUS = (
    "als {a_grain} davor", "als im {grain} vorher", "als {a_grain} vorher", "als im {vor}", "als im {grain} unmittelbar davor",
    "als {in_q}", "als im {grain} zuvor",
)

THAN_YEAR_AGO = (
    "als ein Jahr vorher", "als im selben {grain} des Vorjahres", "als im {grain} ein Jahr zuvor", "als zwölf Monate davor",
    "als in der Vorjahresperiode", "als im gleichen {grain} ein Jahr davor", "als {in_q}", "als im {vorjahr}",
)
