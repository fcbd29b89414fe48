"""German wordings of management reports: changes."""

from fractions import Fraction

BY_COUNT = (
    "{S} [ist|sind] {in_p} {base} um {n} auf {v} {done}.", "{S} [fiel|fielen] {in_p} mit {v} {base} um {n} {higher} aus.",
    "Der {base} um {n} {done}e Wert {s_gen} belief sich {in_p} auf {v}.",
    "{Noun_nom} {s_gen} um {n} auf {v} {base} war {in_p} festzustellen.",
    "Abweichung {s_gen} {in_p} {base}: absolut {sign}{n}, Ist-Wert {v}.", "Absolut | {s_bare} | {p} | {v} | {sign}{n} {base}",
    "- {P}: {s_bare} {v}, absolute Veränderung {base} {sign}{n}",
    "In absoluten Zahlen {verb} {s} {in_p} {base} um {n} auf {v}{end}.",
    "Mit {v} [lag|lagen] {s} {in_p} {base} um {n} {higher}.",
    "Das Controlling stellt fest, dass {s} {in_p} {base} um {n} auf {v} {done} [ist|sind].",
    "{S}, {in_p} mit {v} ausgewiesen, [lag|lagen] absolut um {n} {higher} {than}.",
    "Absolut betrachtet ergibt sich bei {s_dat} {in_p} {base} {noun_nom} um {n} auf {v}.",
    "Mit {noun_dat} um absolut {n} {base} [belief|beliefen] sich {s} {in_p} auf {v}.",
    "{Base} [ist|sind] {s} {in_p} um {n} auf {v} {done}.",
    "Auszuweisen ist {in_p} ein {base} um {n} auf {v} {done}er Wert {s_gen}.",
    "Um welche Anzahl veränderte sich der Wert {s_gen} {in_p} {base}? Um {sign}{n}, auf {v}.",
    "Die Differenz {s_gen} {in_p} {base} beträgt {sign}{n} bei einem Ist-Wert von {v}.",
    "Dem Beirat ist bei {s_dat} {in_p} {noun_nom} um {n} auf {v} {base} zu berichten.",
    "Nach {noun_dat} um {n} {base} [wurde|wurden] {s} {in_p} mit {v} ausgewiesen.",
    "Im Ergebnis {verb} {s} {in_p} {base} um {n}{end}, und zwar auf {v}.",
    "Wir weisen bei {s_dat} {in_p} {base} {noun_acc} um absolut {n} auf {v} aus.",
    "Der Wert {s_gen} ist {in_p} {base} in absoluter Höhe um {n} auf {v} {done}.",
    "{S}: {in_p} {v} und damit um {n} {higher} {than}.",
)

TIMES = (
    "{S} [belief|beliefen] sich {in_p} auf das {x}-Fache des für {acc_q} ausgewiesenen Werts.",
    "Mit dem {x}-Fachen des Werts von {dat_q} [schloss|schlossen] {s} {in_p} ab.",
    "Der Wert {s_gen} erreichte {in_p} das {x}-Fache des Vergleichswerts von {dat_q}.",
    "{In_p} [fiel|fielen] {s}, gemessen an {dat_q}, {x}-mal so hoch aus.",
    "Das Verhältnis {s_gen} {in_p} zum Wert von {dat_q} beträgt {x} zu 1.", "Verhältnis | {s_bare} | {p} zu {q} | {x}-fach",
    "- {S_bare} {in_p}: {x}-facher Wert von {dat_q}",
    "{S} [entsprach|entsprachen] {in_p} dem {x}-Fachen des Niveaus von {dat_q}.",
    "Ausgehend von {v0} {in_q} [wurde|wurden] {s} {in_p} mit {v} und somit mit dem {x}-Fachen ausgewiesen.",
    "{S} [machte|machten] {in_p} mit {v} das {x}-Fache der {v0} aus, die {in_q} ausgewiesen wurden.",
    "Gegenüber {dat_q} ergibt sich bei {s_dat} {in_p} ein {x}-facher Wert.",
    "Das Controlling beziffert {s_acc} {in_p} auf das {x}-Fache des Werts von {dat_q}.",
    "Der {in_p} erreichte Wert {s_gen} war {x}-mal so hoch wie der Vergleichswert von {dat_q}.",
    "Auf das Wievielfache von {dat_q} [belief|beliefen] sich {s} {in_p}? Auf das {x}-Fache.",
    "Setzt man {s_acc} {in_p} ins Verhältnis zum Wert von {dat_q}, ergibt sich der Faktor {x}.",
    "Es ist festzustellen, dass {s} {in_p} {x}-mal so hoch [ausfiel|ausfielen] wie {in_q}.",
    "Bei einem Ausgangswert von {v0} ({q}) [erreichte|erreichten] {s} {in_p} mit {v} das {x}-Fache.",
    "{S} {in_p}, ausgedrückt als Vielfaches des Werts von {dat_q}: {x}.",
    "Dem {x}-Fachen des Werts von {dat_q} [entsprach|entsprachen] {in_p} {s}.",
    "Multipliziert man den Wert {s_gen} von {dat_q} mit {x}, erhält man den Wert {in_p}.",
)

TWICE = (
    "{S} [machte|machten] {in_p} {times} des Werts von {dat_q} aus.",
    "{In_p} [belief|beliefen] sich {s} auf {times} des für {acc_q} ausgewiesenen Werts.",
    "{Times} des Niveaus von {dat_q} [erreichte|erreichten] {s} {in_p}.",
    "Der gegenüber {dat_q} {done}e Wert {s_gen} betrug {in_p} {v}.",
    "Für {acc_p} ist ein gegenüber {dat_q} {done}er Wert {s_gen} auszuweisen.",
    "Ausgehend von {v0} {in_q} [hat|haben] sich {s} {in_p} auf {v} {done}.", "- {S_bare} {in_p}: {times} des Werts von {dat_q}",
    "Verhältnis | {s_bare} | {p} zu {q} | {done}",
    "Das Controlling stellt fest, dass sich {s} {in_p} gegenüber {dat_q} auf {v} {done} [hat|haben].",
    "Mit {v} [stellte|stellten] sich {s} {in_p} auf {times} der {in_q} verzeichneten {v0}.",
    "Der Wert {s_gen} hat sich {in_p}, bezogen auf {acc_q}, {done}.", "Gegenüber {dat_q} {done}: {s_bare} {in_p}.",
    "Der Vergleichswert von {dat_q} hat sich bei {s_dat} {in_p} auf {v} {done}.",
    "Wie [stand|standen] {s} {in_p} im Verhältnis {zu_q}? Der Wert hat sich {done}.",
    "{S}, {in_p} mit {v} ausgewiesen, [betrug|betrugen] {times} des Werts von {dat_q}.",
    "{Done} gegenüber {dat_q} [wurde|wurden] {s} {in_p} ausgewiesen.",
    "Wir berichten für {s_acc} {in_p} {times} des Werts von {dat_q}, nämlich {v} nach {v0}.",
    "Festzuhalten ist bei {s_dat} {in_p} {times} des Stands von {dat_q}.",
    "Bei {s_dat} wurden {in_q} {v0} und {in_p} {v} erreicht; der Wert hat sich damit {done}.",
    "Im Vergleich {zu_q} [{done}e|{done}en] sich {s} {in_p}.", "{S}: {in_p} {times} des Werts, der {in_q} ausgewiesen wurde.",
)

MULTIPLES = (
    ({"done": ("verdoppelt",), "times": ("das Doppelte", "das Zweifache")}, 2),
    ({"done": ("verdreifacht",), "times": ("das Dreifache",)}, 3),
    ({"done": ("vervierfacht",), "times": ("das Vierfache",)}, 4),
    ({"done": ("halbiert",), "times": ("die Hälfte",)}, Fraction(1, 2)),
)

WAY = (
    "{S} [fiel|fielen] {in_p} {base} {higher} aus.", "{In_p} [fiel|fielen] {s} mit {v} {base} {higher} aus.",
    "{S} [ist|sind] {in_p} {base} {done}.", "{In_p} [ist|sind] {s} {base} auf {v} {done}.",
    "{S} [wies|wiesen] {in_p} einen {base} {done}en Wert auf.", "Der {base} {done}e Wert {s_gen} belief sich {in_p} auf {v}.",
    "{Noun_nom} {s_gen} {base} war {in_p} festzustellen.", "Für {acc_p} ist bei {s_dat} {base} {noun_nom} zu berichten.",
    "Tendenz {s_gen} {in_p} {base}: {way}.", "Tendenz | {s_bare} | {p} | {base} {done}", "- {P}: {s_bare} {base} {done}",
    "Das Controlling stellt fest, dass {s} {in_p} {base} {done} [ist|sind].", "Mit {v} [lag|lagen] {s} {in_p} {base} {higher}.",
    "Auszuweisen ist {in_p} ein {base} {done}er Wert {s_gen}.",
    "In welche Richtung [bewegte|bewegten] sich {s} {in_p} {base}? {Way}.", "{In_p} [bewegte|bewegten] sich {s} {base} {way}.",
    "{Base} {done} [ist|sind] {in_p} {s}.",
    "Nach {v0} im Vergleichszeitraum [wurde|wurden] {s} {in_p} mit {v} ausgewiesen und [ist|sind] damit {base} {done}.",
    "Zu konstatieren ist {in_p} {noun_nom} {s_gen} {base}.", "{S}, {in_p} mit {v} ausgewiesen, [lag|lagen] {higher} {than}.",
    "Dem Beirat ist bei {s_dat} {in_p} {noun_nom} {base} zu berichten.", "{S}: {in_p} {base} {done}, Ist-Wert {v}.",
    "Im Ergebnis [ist|sind] {s} {in_p} {base} {done}.",
    "Die Entwicklung {s_gen} war {in_p} {base} durch {noun_acc} gekennzeichnet.",
)

FAVOUR = (
    "{S} [fiel|fielen] {in_p} {base} {adjective} aus.", "{In_p} [fiel|fielen] {s} mit {v} {base} {adjective} aus.",
    "{Noun_nom} bei {s_dat} {base} war {in_p} festzustellen.", "Für {acc_p} ist bei {s_dat} {base} {noun_nom} zu berichten.",
    "Der Verlauf {s_gen} war {in_p} {base} als {adverb} einzustufen.", "{S} [hat|haben] sich {in_p} {base} auf {v} {done}.",
    "Die Entwicklung {s_gen} ging {in_p} {base} {way}.",
    "Das Controlling wertet die Veränderung {s_gen} {in_p} {base} als {noun_acc}.",
    "Aus Unternehmenssicht {word} {s} {in_p} {base} auf {v}.", "- {P}: {s_bare} {base} {done} (Ist-Wert {v})",
    "Bewertung | {s_bare} | {p} | {base} {done}", "Mit {v} [war|waren] {s} {in_p} {adjective} {than}.",
    "Ein {base} {done}er Wert {s_gen} ist {in_p} auszuweisen.",
    "Der {base} um {c} {done}e Wert {s_gen} belief sich {in_p} auf {v}.",
    "{Noun_nom} um {c} {base} war {in_p} bei {s_dat} zu verzeichnen.", "Im Ergebnis {word} {s} {in_p} {base} um {c}.",
    "Wie ist die Veränderung {s_gen} {in_p} {base} zu werten? Als {noun}.",
    "Die Lage bei {s_dat} hat sich {in_p} {base} {brightened}.",
    "Die Veränderung {s_gen} {base} ist {in_p} aus Unternehmenssicht {adverb}.",
    "{S}, {in_p} mit {v} ausgewiesen, {word} damit {base}.", "{S} {in_p}: {adjective} {than}.",
    "Festzustellen ist {in_p} {base} {noun_nom} bei {s_dat}.",
    "Nach {v0} im Vergleichszeitraum {word} {s} {in_p} {base} auf {v}.",
)

GOOD = {
    "word": ("[verbesserte|verbesserten] sich", "[besserte|besserten] sich"),
    "done": ("verbessert",),
    "noun": ("Verbesserung/f", "Besserung/f"),
    "adjective": ("besser", "vorteilhafter", "erfreulicher"),
    "adverb": ("günstig", "vorteilhaft", "erfreulich"),
    "way": ("in die erwünschte Richtung", "zum Besseren"),
    "brightened": ("verbessert", "gebessert", "aufgehellt"),
}

BAD = {
    "word": ("[verschlechterte|verschlechterten] sich",),
    "done": ("verschlechtert",),
    "noun": ("Verschlechterung/f", "Eintrübung/f"),
    "adjective": ("schlechter", "nachteiliger", "unerfreulicher"),
    "adverb": ("ungünstig", "nachteilig", "unerfreulich"),
    "way": ("in die unerwünschte Richtung", "zum Schlechteren"),
    "brightened": ("verschlechtert", "verdüstert", "eingetrübt"),
}

STRONG = {
    True: (
        "[stieg|stiegen] … beträchtlich", "[erhöhte|erhöhten] sich … deutlich", "[expandierte|expandierten] … massiv",
        "[nahm|nahmen] … in beträchtlichem Umfang zu", "[weitete|weiteten] sich … stark aus", "[zog|zogen] … markant an",
        "[erhöhte|erhöhten] sich … signifikant", "[wuchs|wuchsen] … überaus kräftig", "[stieg|stiegen] … in hohem Maße an",
        "[steigerte|steigerten] sich … erheblich",
    ),
    False: (
        "[verringerte|verringerten] sich … beträchtlich", "[ging|gingen] … markant zurück", "[sank|sanken] … deutlich",
        "[schrumpfte|schrumpften] … stark", "[reduzierte|reduzierten] sich … signifikant", "[brach|brachen] … regelrecht ein",
        "[gab|gaben] … massiv nach", "[nahm|nahmen] … in beträchtlichem Umfang ab", "[schmolz|schmolzen] … stark ab",
        "[ermäßigte|ermäßigten] sich … erheblich",
    ),
}

WEAK = {
    True: (
        "[erhöhte|erhöhten] sich … leicht", "[nahm|nahmen] … unwesentlich zu", "[wuchs|wuchsen] … minimal an",
        "[stieg|stiegen] … marginal", "[legte|legten] … unmerklich zu", "[zog|zogen] … kaum spürbar an",
        "[erhöhte|erhöhten] sich … nur unwesentlich", "[weitete|weiteten] sich … geringfügig aus",
        "[nahm|nahmen] … in sehr begrenztem Umfang zu", "[stieg|stiegen] … um eine Nuance an",
    ),
    False: (
        "[verringerte|verringerten] sich … leicht", "[nahm|nahmen] … unwesentlich ab", "[ging|gingen] … marginal zurück",
        "[sank|sanken] … marginal", "[gab|gaben] … unmerklich nach", "[ging|gingen] … kaum spürbar zurück",
        "[verringerte|verringerten] sich … nur unwesentlich", "[ermäßigte|ermäßigten] sich … geringfügig",
        "[nahm|nahmen] … in sehr begrenztem Umfang ab", "[schmolz|schmolzen] … minimal ab",
    ),
}

# Each of these words is plain about its size.
VAGUE = ()

FORCE = (
    "Im Zuge der Geschäftsentwicklung {verb} {s} {in_p} {base}{end}.",
    "Ausweislich der Ergebnisrechnung {verb} {s} {in_p} {base}{end}.",
    "Unter Zugrundelegung der Ist-Werte {verb} {s} {in_p} {base}{end}.", "Im Berichtszeitraum ({p}) {verb} {s} {base}{end}.",
    "Der Beirat nimmt zur Kenntnis: {S} {verb} {in_p} {base}{end}.", "- {P}: {s_bare} {verb} {base}{end}",
    "Das Controlling kommentiert: {In_p} {verb} {s} {base}{end}.", "Mit einem Ist-Wert von {v} {verb} {s} {in_p} {base}{end}.",
    "{S}, {in_p} mit {v} ausgewiesen, {verb} {base}{end}.", "Nach {v0} im Vergleichszeitraum {verb} {s} {in_p} {base}{end}.",
    "Kommentar zu {dat_p}: {Base} {verb} {s}{end}.", "Per saldo {verb} {s} {in_p} {base}{end}.",
    "Wie entwickelte sich der Wert {s_gen}? {In_p} {verb} {s} {base}{end}.", "{S} {verb} {in_p} {base}{end} (Ist-Wert {v}).",
)

STEADY = (
    "{S} [fiel|fielen] {in_p} {base} nahezu unverändert aus.",
    "{S} [belief|beliefen] sich {in_p} {base} nahezu unverändert auf {v}.",
    "Der Wert {s_gen} verharrte {in_p} {base} auf einem nahezu gleichbleibenden Niveau.",
    "Eine nennenswerte Veränderung {s_gen} {base} war {in_p} nicht festzustellen.",
    "Mit {v} [entsprach|entsprachen] {s} {in_p} nahezu dem für {acc_q} ausgewiesenen Wert ({v0}).",
    "{In_p} [lag|lagen] {s} {base} praktisch auf gleicher Höhe.", "- {S_bare} {in_p} {base}: konstant",
    "Tendenz | {s_bare} | {p} | {base} gleichbleibend", "Das Controlling stuft {s_acc} {in_p} {base} als stabil ein.",
    "Für {acc_p} ist bei {s_dat} {base} Konstanz zu berichten.",
    "{S} [schrieb|schrieben] {in_p} das Niveau von {dat_q} nahezu fort.", "Der Ist-Wert {s_gen} wich {in_p} {base} kaum ab.",
    "Zwischen {dat_q} und {dat_p} blieb der Wert {s_gen} praktisch gleich.",
    "Festzustellen ist {in_p} {base} eine Stagnation {s_gen}.",
    "Per saldo ergab sich {in_p} {base} bei {s_dat} so gut wie keine Veränderung.",
    "Auf dem Niveau von {dat_q} stabil gehalten [hat|haben] sich {in_p} {s}.",
    "Hat sich {in_p} {base} bei {s_dat} Wesentliches verändert? Nein, der Wert blieb nahezu konstant.",
    "Mit {v} nach {v0} [blieb|blieben] {s} {in_p} {base} weitestgehend unverändert.",
    "Von einer Seitwärtsbewegung {s_gen} {in_p} {base} ist zu berichten.", "{S} [zeigte|zeigten] sich {in_p} {base} stabil.",
    "{S}, {in_p} mit {v} ausgewiesen, [veränderte|veränderten] sich {base} lediglich minimal.",
)

SO_FAR = (
    "Vorläufig [belief|beliefen] sich {s} {in_p} auf {v}; der Monat ist noch nicht abgeschlossen.",
    "Der {in_p} bislang aufgelaufene Wert {s_gen} beträgt {v}.",
    "Bis zum Erstellungsdatum des Berichts wurden {in_p} bei {s_dat} {v} verbucht.",
    "Noch ohne Monatsabschluss [wird|werden] {s} {in_p} bislang mit {v} ausgewiesen.", "- {S_bare} {in_p}, Zwischenstand: {v}",
    "Zwischenstand | {s_bare} | {p} (laufend) | {v}",
    "Vorbehaltlich des Monatsabschlusses [stellt|stellen] sich {s} {in_p} derzeit auf {v}.",
    "Im noch laufenden Monat ({p}) [summiert|summieren] sich {s} bisher auf {v}.",
    "Auf Basis der bisherigen Buchungstage [betrug|betrugen] {s} {in_p} {v}.",
    "Das Controlling meldet für den unvollständigen Monat ({p}) bei {s_dat} bislang {v}.",
    "Wie hoch [ist|sind] {s} {in_p} nach bisherigem Stand? {V}.",
    "Nach dem Buchungsstand zum Stichtag [liegt|liegen] {s} im laufenden Monat ({p}) bei {v}.",
    "Der unterjährige Zwischenwert {s_gen} beträgt {in_p} bisher {v}; weitere Tage stehen aus.",
    "Bei noch ausstehenden Tagen [erreichte|erreichten] {s} {in_p} bis dato {v}.",
    "Mit bisher {v} [ist|sind] {s} für den laufenden Monat ({p}) erfasst.",
    "{S} [beläuft|belaufen] sich {in_p} zum jetzigen Zeitpunkt, also vor Monatsende, auf {v}.",
)
