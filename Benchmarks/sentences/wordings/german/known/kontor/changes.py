"""German wordings of a sales analyst, a controller and a branch manager: changes."""

from fractions import Fraction

BY_COUNT = (
    "{S} [ist|sind] {in_p} {base} um genau {n} {gone}.", "{In_p} ergibt sich bei {s_dat} {base} {noun_nom} um {n} auf {v}.",
    "Absolut betrachtet {verb} {s} {in_p} {base} um {n}{end}.",
)

TIMES = (
    "{S} [betrug|betrugen] {in_p} das {x}-Fache des Wertes von {dat_q}.",
    "Gegenüber {dat_q} haben wir {s_acc} {in_p} auf das {x}-Fache gebracht.", "{In_p} [fiel|fielen] {s} {x}-mal so hoch aus wie {in_q}.",
    "Mit {v} [erreichte|erreichten] {s} {in_p} das {x}-Fache von {dat_q} ({v0}).",
    "{S} [wuchs|wuchsen] von {dat_q} bis {p} auf das {x}-Fache.",
    "Von {v0} {in_q} ging es bei {s_dat} auf {v} {in_p}, das ist das {x}-Fache.",
    "Der Wert {s_gen} {in_p} entspricht dem {x}-Fachen des Wertes {in_q}.",
    "Das {x}-Fache von {v0}, nämlich {v}, [erreichte|erreichten] {in_p} {s}.",
    "Gemessen an {dat_q} [lag|lagen] {s} {in_p} {x}-mal so hoch.", "{X}-mal so viel wie {in_q}: {S} {in_p} bei {v}.",
    "Das Verhältnis {s_gen} {in_p} zum Wert von {dat_q} beträgt {x}.", "{S_bare} {p} geteilt durch den Wert von {dat_q} ergibt {x}.",
    "Wievielmal so hoch wie {in_q} [war|waren] {s} {in_p}? {X}-mal.", "Faktor {x}: {S_bare} {p} im Verhältnis zu {dat_q}.",
    "Mit dem Faktor {x} [wuchs|wuchsen] {s} von {dat_q} bis {p}.",
    "Seit {dat_q} [hat|haben] sich {s} um den Faktor {x} vergrößert; Stand {in_p}: {v}.",
    "Multipliziert man den Wert {in_q} mit {x}, erhält man {s_acc} {in_p}.", "Wir liegen {in_p} bei {s_dat} beim {x}-Fachen von {dat_q}.",
    "Nimmt man {acc_q} als Ausgangspunkt, [ist|sind] {s} {in_p} auf dem {x}-Fachen.", "{S} {in_p} ({v}): {x}-mal der Wert {in_q} ({v0}).",
    "Dass {s} {in_p} {x}-mal so hoch [war|waren] wie {in_q}, zeigt die Zeitreihe.",
    "Das ist {x}-mal so viel: {V} {in_p} gegenüber {v0} {in_q} bei {s_dat}.",
    "Zwischen {dat_q} und {dat_p} [stieg|stiegen] {s} auf das {x}-Fache.",
    "{In_q} lag der Wert {s_gen} noch bei {v0}. {In_p} war es das {x}-Fache.",
    "Aus Sicht von {dat_q} [ist|sind] {s} {in_p} {x}-mal so groß geworden.", "{S}: {in_p} {x}-mal der Stand von {dat_q}.",
    "Auf das {x}-Fache [kam|kamen] {s} {in_p}, wenn man {acc_q} als Basis nimmt.", "Basis {q}: {S} {in_p} beim {x}-Fachen.",
    "Der Vergleich mit {dat_q} ergibt für {s_acc} {in_p} einen Faktor von {x}.",
    "{In_p} summierten sich bei {s_dat} {v}, {x}-mal so viel wie {in_q}.",
)

TWICE = (
    "Verglichen mit {dat_q} [war|waren] {s} {in_p} {times} so hoch.", "{In_p} [betrug|betrugen] {s} {fold} des Wertes von {dat_q}.",
    "Von {dat_q} bis {p} [hat|haben] sich {s} {done}.", "{V} nach {v0} {in_q}: {S} [hat|haben] sich {in_p} {done}.",
    "Im Vergleich {zu_q} bedeutet der Wert {s_gen} {in_p} {noun_acc}.", "Wir haben bei {s_dat} von {dat_q} auf {acc_p} {noun_acc} gesehen.",
    "{Noun_nom} bei {s_dat}: von {v0} {in_q} auf {v} {in_p}.", "Mit {v} [lag|lagen] {s} {in_p} {times} so hoch wie {in_q} mit {v0}.",
    "Der Wert {s_gen} {in_p} war {times} so groß wie der von {dat_q}.", "{Fold} von {dat_q}: So hoch [war|waren] {in_p} {s}.",
    "{S} {in_p} {done}, gemessen an {dat_q}.", "Gemessen an {dat_q} ist der Wert {s_gen} {in_p}, {v}, {noun_nom}.",
    "Was [erreichte|erreichten] {s} {in_p} verglichen mit {dat_q}? {Fold}.",
    "Wie [änderte|änderten] sich {s} von {dat_q} auf {acc_p}? Der Wert hat sich {done}.",
    "{S} [erreichte|erreichten] {in_p} {fold} des Niveaus von {dat_q}.", "{In_q} hatten wir bei {s_dat} {v0}, {in_p} {times} so viel.",
    "Dass sich {s} von {dat_q} bis {p} {done} [hat|haben], sieht man an {v0} und {v}.",
    "{S} [hat|haben] sich seit {dat_q} {done} und [lag|lagen] {in_p} bei {v}.",
    "Praktisch {done} [hat|haben] sich {in_p} {s} im Vergleich {zu_q}.", "{Times} so hoch wie {in_q}, das gilt {in_p} für {s_acc}.",
    "Zwischen {dat_q} und {dat_p} liegt bei {s_dat} {noun_nom}.", "{S_bare}, {q} bis {p}: {done}.",
    "Mit {dat_q} als Basis [hat|haben] sich {s} {in_p} {done}.", "Bei {s_dat} haben wir {in_p} {fold} des Niveaus von {dat_q}.",
    "{In_p} stand bei {s_dat} {fold} von {dat_q} im Report.",
)

MULTIPLES = (
    ({"done": ("verdoppelt",), "times": ("doppelt", "zweimal"), "noun": ("Verdoppelung/f", "Verdopplung/f"), "fold": ("das Doppelte",)}, 2),
    ({"done": ("verdreifacht",), "times": ("dreimal",), "noun": ("Verdreifachung/f",), "fold": ("das Dreifache",)}, 3),
    ({"done": ("vervierfacht",), "times": ("viermal",), "noun": ("Vervierfachung/f",), "fold": ("das Vierfache",)}, 4),
    ({"done": ("halbiert",), "times": ("halb",), "noun": ("Halbierung/f",), "fold": ("die Hälfte",)}, Fraction(1, 2)),
)

WAY = (
    "{In_p} ging die Entwicklung {s_gen} {base} {way}.", "{S} {verb} {in_p} {base}{end}, der Stand ist jetzt {v}.",
    "Die Richtung {s_gen} war {in_p} {base} klar {way}.",
)

FAVOUR = (
    "{S} [entwickelte|entwickelten] sich {in_p} {base} {adverb}.", "{Adverb} [entwickelte|entwickelten] sich {in_p} {base} {s}.",
    "{S} [fiel|fielen] {in_p} um {c} {adjective} aus {than}.", "{In_p} [fiel|fielen] {s} {adjective} aus {than}.",
    "{In_p} ist unser Stand bei {s_dat} {adjective} {than}.", "Wir stehen {in_p} bei {s_dat} um {c} {adjective} da {than}.",
    "{S} {verb} sich {in_p} {base} um {c}.", "{In_p} {verb} sich {s} {base}.", "{Base} {verb} sich {s} {in_p} von {v0} auf {v}.",
    "Für {acc_p} stelle ich bei {s_dat} {base} {noun_acc} um {c} fest.", "{Nom_p} brachte uns bei {s_dat} {base} {noun_acc}.",
    "{Noun_nom} {base}: {S_bare} {in_p} bei {v}.", "Der Wert {s_gen} {in_p} ist {adjective} {than}.",
    "Mit {v} ist der Wert {s_gen} {in_p} um {c} {adjective} {than}.", "Die Ampel für {s_acc} steht {in_p} {base} auf {light}.",
    "{Light} zeigt {in_p} die Ampel bei {s_dat}, {base} gesehen.",
    "Aus kaufmännischer Sicht ist die Entwicklung {s_gen} {in_p} {base} {adverb}.",
    "Die Entwicklung {s_gen} {in_p} ist {base} {adverb} zu bewerten.", "{Adverb} zu bewerten [ist|sind] {in_p} {base} {s}.",
    "Eine {fair}e Entwicklung: {S} {in_p} {base} um {c} {done}.", "{S} {in_p} {base}: eine {fair}e Entwicklung.",
    "Die Kennzahl {s_bare} hat sich {in_p} {base} um {c} {done}.", "Wie ist {in_p} die Entwicklung {s_gen} {base} zu sehen? {Adverb}.",
    "[Hat|Haben] sich {s} {in_p} {base} {done}? Ja, um {c}.", "{S} [macht|machen] uns {in_p} {base} {feeling}.",
    "{Base} [macht|machen] {s} {in_p} dem Team {feeling}.", "Mit der Veränderung {s_gen} {in_p} {base} sind wir {happy}.",
    "{Happy_cap} sind wir {in_p} mit der Veränderung {s_gen} {base}.", "Unsere Position bei {s_dat} hat sich {in_p} {base} {done}.",
    "Bei {s_dat} sind wir {in_p} {base} {adjective} geworden.", "{S} [ist|sind] {in_p} {base} {adjective} geworden, von {v0} auf {v}.",
    "Fürs Geschäft ist das {fair}: {S} {in_p} bei {v} nach {v0}, {base} also {noun_nom}.",
    "Dass sich {s} {in_p} {base} {done} [hat|haben], steht im Kommentar zum Monatsreport.",
    "{Noun_nom} um {c} bei {s_dat}, {in_p} {base} gerechnet.",
    "Im Kennzahlenvergleich [schnitt|schnitten] {s} {in_p} {adjective} ab {than}.",
)

GOOD = {
    "verb": ("[verbesserte|verbesserten]",), "done": ("verbessert",), "noun": ("Verbesserung/f",), "adjective": ("besser",),
    "adverb": ("positiv", "erfreulich", "günstig"), "light": ("Grün",), "fair": ("erfreulich", "gut", "positiv"), "feeling": ("Freude",),
    "happy": ("zufrieden",), "happy_cap": ("Zufrieden",),
}

BAD = {
    "verb": ("[verschlechterte|verschlechterten]",), "done": ("verschlechtert",), "noun": ("Verschlechterung/f",),
    "adjective": ("schlechter",), "adverb": ("negativ", "unerfreulich", "ungünstig"), "light": ("Rot",),
    "fair": ("unerfreulich", "schlecht", "negativ"), "feeling": ("Sorgen", "Kummer"), "happy": ("unzufrieden",),
    "happy_cap": ("Unzufrieden",),
}

STRONG = {
    True: ("[stieg|stiegen] … außerordentlich stark", "[nahm|nahmen] … sehr stark zu", "[legte|legten] … enorm zu"),
    False: ("[fiel|fielen] … außerordentlich stark", "[nahm|nahmen] … sehr stark ab", "[ging|gingen] … enorm zurück"),
}

WEAK = {
    True: ("[stieg|stiegen] … kaum merklich", "[nahm|nahmen] … nur minimal zu", "[legte|legten] … bloß marginal zu"),
    False: ("[fiel|fielen] … kaum merklich", "[nahm|nahmen] … nur minimal ab", "[gab|gaben] … bloß marginal nach"),
}

# Each of these words is plain about its size.
VAGUE = ()

FORCE = (
    "Ergebnis der Auswertung: {S} {verb} {in_p} {base}{end}.", "Aus dem Report: {In_p} {verb} {s} {base}{end}.",
    "Mein Befund {zu_p}: {S} {verb} {base}{end}.",
)

STEADY = (
    "{S} [veränderte|veränderten] sich {in_p} {base} praktisch nicht.", "Bei {s_dat} haben wir {in_p} {base} kaum Veränderung.",
    "Nahezu auf dem Stand von {dat_q} [blieb|blieben] {in_p} {s}.",
)

SO_FAR = (
    "Bisher haben wir {in_p} bei {s_dat} {v} erreicht; der Monat läuft noch.", "{S} im laufenden Monat ({p}), Stand jetzt: {v}.",
    "Der laufende Monat steht bei {s_dat} derzeit bei {v} ({p}).", "Nach den bisher gebuchten Tagen [liegt|liegen] {s} {in_p} bei {v}.",
    "{In_p} sind für {s_acc} bis jetzt {v} gebucht, der Monat ist noch nicht vorbei.", "Noch nicht vollständig: {S_bare} {p} bisher {v}.",
    "Vorläufiger Stand {p}: {S_bare} {v}.", "Das ist der vorläufige Stand {s_gen} {in_p}: {v}.",
    "{S} [beträgt|betragen] {in_p} vorläufig {v}, es fehlen noch Tage.", "Bis heute [kommt|kommen] {s} im laufenden Monat ({p}) auf {v}.",
    "Month-to-date {p}: {S_bare} {v}.", "{S} [hat|haben] {in_p} bislang {v} erreicht, abgerechnet ist der Monat noch nicht.",
    "Stand der letzten Buchung, {p}: {s_bare} bislang {v}.", "Wie stehen wir {in_p} bisher bei {s_dat}? Bei {v}.",
    "Bislang stehen wir {in_p} bei {s_dat} auf {v}.", "Der Monat ist noch offen; {s} [steht|stehen] {in_p} derzeit bei {v}.",
    "Obwohl {nom_p} noch läuft, sind bei {s_dat} schon {v} gebucht.", "Weil {nom_p} noch läuft, ist der Wert {s_gen} von {v} vorläufig.",
    "Aktueller Zwischenstand bei {s_dat} {in_p}: {v}.", "Den Zwischenstand {s_gen} {in_p} sehe ich bei {v}.",
    "Aufgelaufen sind {in_p} bei {s_dat} bisher {v}.", "Bei {s_dat} sind {in_p} bislang {v} zusammengekommen.",
    "{V} – mehr ist {in_p} bei {s_dat} bisher nicht gebucht, der Monat läuft noch.",
    "Zum jetzigen Zeitpunkt, der Monat läuft noch, [liegt|liegen] {s} {in_p} bei {v}.",
    "Für den noch nicht abgeschlossenen Monat {p} [liegt|liegen] {s} aktuell bei {v}.",
    "Noch ist {nom_p} nicht abgeschlossen. Bei {s_dat} stehen wir aktuell bei {v}.",
    "{S} {in_p}: bisher {v}, die letzten Tage kommen noch dazu.", "Die bisher gebuchten Tage {in_p} ergeben bei {s_dat} {v}.",
    "Der Teilmonat {p} bringt es bei {s_dat} aktuell auf {v}.", "Laufender Monat, noch ohne Abschluss: {S_bare} {in_p} bei {v}.",
)
