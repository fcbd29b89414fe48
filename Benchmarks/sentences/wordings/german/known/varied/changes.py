"""German wordings of many analysts: changes."""

from fractions import Fraction

BY_COUNT = (
    "{S} [ist|sind] {in_p} {base} um {n} auf {v} {done}.",
    "{In_p} [ist|sind] {s} {base} um {n} {done} und [lag|lagen] damit bei {v}.",
    "Um {n} [ist|sind] {s} {in_p} {base} {done}, nämlich auf {v}.",
    "In absoluten Zahlen {verb} {s} {in_p} {base} um {n} auf {v}{end}.",
    "Absolut gesehen [lag|lagen] {s} {in_p} mit {v} um {n} {higher} {than}.",
    "{S} [lag|lagen] {in_p} bei {v} und damit um {n} {higher} {than}.",
    "Gezählt wurden {in_p} bei {s_dat} {v}, {base} {noun_nom} um {n}.",
    "{Noun_nom} um {n} auf {v} {base}, das ist der Befund zu {s_dat} {in_p}.",
    "Der Unterschied {s_gen} {base} beträgt {in_p} {sign}{n}, erreicht wurden {v}.",
    "Die Zahlen für {acc_p} zeigen bei {s_dat} {base} {noun_acc} um {n} auf {v}.",
    "Dass {s} {in_p} {base} um {n} auf {v} {done} [ist|sind], steht im Bericht.",
    "Wie viel macht das bei {s_dat} {in_p} {base} aus? {Sign}{n}, auf {v}.",
    "Wir lagen bei {s_dat} {in_p} mit {v} um {n} {higher} {than}.", "Mit {v} {in_p} [ist|sind] {s} {base} um {n} {done}.",
    "Rein zahlenmäßig [ist|sind] {s} {in_p} {base} um {n} auf {v} {done}.", "{S} {in_p}: {v}, das sind {base} {sign}{n}.",
    "{In_p} [kam|kamen] {s} auf {v}; {base} entspricht das {noun_dat} um {n}.",
    "Wenn man nachzählt, [lag|lagen] {s} {in_p} mit {v} um {n} {higher} {than}.",
    "Die Kollegen melden für {acc_p} {noun_acc} {s_gen} um {n} auf {v} {base}.",
    "Ich zähle bei {s_dat} {in_p} {v}, also {sign}{n} {base}.",
    "Die Differenz {base}: {sign}{n}, womit {s} {in_p} bei {v} [lag|lagen].",
    "Ausgewiesen [wurde|wurden] {s} {in_p} mit {v} und damit um {n} {higher} {than}.",
    "{S} [veränderte|veränderten] sich {in_p} {base} um {sign}{n} auf {v}.",
    "{Base} [ist|sind] {s} {in_p} um {n} {done}, und zwar auf {v}.",
    "{S}, {base} um {n} {done}, [lag|lagen] {in_p} bei {v}.",
    "Für {s_acc} stehen {in_p} {v} da, was {base} {sign}{n} bedeutet.",
    "Nicht in Prozent, sondern absolut: {S} [ist|sind] {in_p} {base} um {n} auf {v} {done}.",
    "Auf {v} und damit um {n} [ist|sind] {s} {in_p} {base} {done}.",
)

TIMES = (
    "{S} [hat|haben] {in_p} das {x}-Fache des Werts von {dat_q} erreicht.",
    "{In_q} waren es bei {s_dat} {v0}, {in_p} das {x}-Fache davon.",
    "{In_p} [war|waren] {s} {x}-mal so hoch wie {in_q}.", "Gegenüber {dat_q} [lag|lagen] {s} {in_p} beim {x}-Fachen.",
    "Vergleicht man {acc_p} mit {dat_q}, [war|waren] {s} {in_p} {x}-mal so hoch.",
    "Wer den Wert {s_gen} {in_q} mit {x} multipliziert, landet etwa beim Wert {in_p}.",
    "Der Faktor zwischen {dat_q} und {dat_p} beträgt bei {s_dat} {x}.",
    "{S} [ist|sind] {in_p} auf das {x}-Fache des Stands von {dat_q} gestiegen.",
    "Den {v0} {in_q} stehen bei {s_dat} {in_p} {v} gegenüber, also das {x}-Fache.",
    "Bei {s_dat} lag der Wert {in_p} {x}-mal so hoch wie {in_q}.",
    "So hoch wie {in_q}? {S} [war|waren] {in_p} {x}-mal so hoch.",
    "Wir kommen {in_p} bei {s_dat} auf das {x}-Fache dessen, was {in_q} zu Buche stand.",
    "Dass {s} {in_p} das {x}-Fache von {dat_q} [erreichte|erreichten], zeigt der Vergleich.",
    "Setzt man {acc_q} gleich 1, so [stand|standen] {s} {in_p} bei {x}.",
    "{S} [lag|lagen] {in_p} {x}-mal so hoch wie {in_q}, nämlich bei {v}.",
    "Mit {v} [war|waren] {s} {in_p} {x}-mal so hoch wie {in_q} mit {v0}.",
    "Gewachsen [ist|sind] {s} {in_p} auf das {x}-Fache des Werts {in_q}.",
    "{In_p} [machte|machten] {s} das {x}-Fache von {dat_q} aus.",
    "Das {x}-Fache von {dat_q}: So hoch [war|waren] {s} {in_p}.",
    "Bezogen auf {acc_q} [ergab|ergaben] {s} {in_p} das {x}-Fache.",
    "Zwischen {dat_q} und {dat_p} [ist|sind] {s} auf das {x}-Fache gestiegen.",
    "Teilt man den Wert {s_gen} {in_p} durch den {in_q}, erhält man etwa {x}.",
    "{X}-mal so hoch wie {in_q} [war|waren] {s} {in_p}.",
    "{In_q} {v0}, {in_p} {v}: {S} [ist|sind] auf das {x}-Fache gewachsen.",
    "Rechnerisch [war|waren] {s} {in_p} {x}-mal so hoch wie {in_q}.",
)

TWICE = (
    "Zwischen {dat_q} und {dat_p} [hat|haben] sich {s} {done}.", "{Done} [hat|haben] sich {in_p} gegenüber {dat_q} {s}.",
    "{In_p} [lag|lagen] {s} {times} so hoch wie {in_q}.", "{S} [kam|kamen] {in_p} auf {fold} des Werts von {dat_q}.",
    "{In_p} [betrug|betrugen] {s} {fold} des Niveaus von {dat_q}.",
    "{S} [ist|sind] {in_p} bei {v} angekommen, {in_q} waren es {v0}: {done}.",
    "Mit {v} [erreichte|erreichten] {s} {in_p} {fold} der {v0} von {dat_q}.",
    "Wir sehen bei {s_dat} {in_p} {fold} dessen, was {in_q} gemeldet wurde.",
    "Dass {s} {in_p} {times} so hoch [war|waren] wie {in_q}, zeigt der Vergleich.",
    "{In_q} waren es bei {s_dat} {v0}, {in_p} {v} – {done}.",
    "Aus {v0} {in_q} sind bei {s_dat} {in_p} {v} geworden, der Wert hat sich {done}.",
    "Wer {acc_p} mit {dat_q} vergleicht, stellt fest: {S} [hat|haben] sich {done}.",
    "{S} [fiel|fielen] {in_p} {times} so hoch aus wie {in_q}.", "Der Wert {s_gen} hat sich {in_p} gegenüber {dat_q} {done}.",
    "Bei {s_dat} wurde {in_p} {fold} des Werts {in_q} gemessen.",
    "{Fold} des Werts von {dat_q}, so hoch [war|waren] {s} {in_p}.",
    "Gegenüber {dat_q} [war|waren] {s} {in_p} {times} so hoch.",
    "{S} [machte|machten] {in_p} {fold} des Werts von {dat_q} aus.",
    "[Hat|Haben] sich {s} {in_p} gegenüber {dat_q} {done}? Ja, auf {v}.",
    "Ein Vergleich mit {dat_q} ergibt: {S} [hat|haben] sich {in_p} {done}.",
    "{S} [war|waren] mit {v} {in_p} {times} so hoch wie mit {v0} {in_q}.",
    "Bei {s_dat} stand {in_p} {fold} von {dat_q} in den Büchern.",
    "{Times} so hoch wie {in_q}, nämlich bei {v}, [lag|lagen] {s} {in_p}.",
    "{S}, {in_q} noch bei {v0}, [kam|kamen] {in_p} auf {fold} davon.",
    "Rechnerisch [betrug|betrugen] {s} {in_p} {fold} des Werts von {dat_q}.",
)

MULTIPLES = (
    ({"done": ("verdoppelt",), "times": ("doppelt", "zweimal"), "fold": ("das Doppelte", "das Zweifache")}, 2),
    ({"done": ("verdreifacht",), "times": ("dreimal", "3-mal"), "fold": ("das Dreifache",)}, 3),
    ({"done": ("vervierfacht",), "times": ("viermal", "4-mal"), "fold": ("das Vierfache",)}, 4),
    ({"done": ("halbiert",), "times": ("halb", "nur halb"), "fold": ("die Hälfte", "nur die Hälfte")}, Fraction(1, 2)),
)

WAY = (
    "{S} [ist|sind] {in_p} {base} {done}.", "{In_p} [ist|sind] {s} {base} {done}.", "{Base} [ist|sind] {s} {in_p} {done}.",
    "{S} [ist|sind] {in_p} {base} auf {v} {done}.", "Von {v0} auf {v} [ist|sind] {s} {in_p} {base} {done}.",
    "{Done} [ist|sind] {in_p} {base} {s}.", "Dass {s} {in_p} {base} {done} [ist|sind], zeigt ein Blick in die Zahlen.",
    "Wir sehen bei {s_dat} {in_p} {base} {noun_acc}.", "Mit {v} [lag|lagen] {s} {in_p} {higher} {than}.",
    "Unsere Zahlen zeigen {in_p} bei {s_dat} {noun_acc} {base}.", "{S} [bewegte|bewegten] sich {in_p} {base} {way}.",
    "{In_p} lagen wir bei {s_dat} {higher} {than}.", "Für {acc_p} melden die Kollegen {base} {noun_acc} {s_gen}.",
    "[Ist|Sind] {s} {in_p} {base} {done}? Ja.", "Der Trend {s_gen} wies {in_p} {base} {way}.",
    "{Noun_nom} {base} steht {in_p} bei {s_dat} zu Buche.", "Ich sehe {in_p} {base} {noun_acc} bei {s_dat}, und zwar auf {v}.",
    "Im Bericht steht, dass {s} {in_p} {base} {done} [ist|sind].", "{S} {in_p}: {higher} {than}.",
    "Wie sich herausstellt, [lag|lagen] {s} {in_p} {higher} {than}.",
    "In welche Richtung ging es {in_p} {base} mit {s_dat}? {Way}.",
    "Am Ende [war|waren] {s} {in_p} {higher} {than}.",
    "Nach {v0} [kam|kamen] {s} {in_p} auf {v} und [ist|sind] {base} also {done}.",
    "Zu beobachten war {in_p} bei {s_dat} {base} {noun_nom}.", "{In_p} {verb} {base} {s}{end}, nämlich auf {v}.",
    "{S}, {base} {done}, [lag|lagen] {in_p} bei {v}.", "{In_p} [fiel|fielen] {s} {higher} aus {than}.",
)

FAVOUR = (
    "{In_p} [hat|haben] sich {s} {base} {done}.", "{Base} [hat|haben] sich {s} {in_p} {done}.",
    "{S} [hat|haben] sich {in_p} {base} auf {v} {done}.",
    "Für uns [stellte|stellten] sich {s} {in_p} {adjective} dar {than}.",
    "{In_p} [war|waren] {s} aus unserer Sicht {adjective} {than}.",
    "Wir sehen bei {s_dat} {in_p} {base} {noun_acc}.", "Dass sich {s} {in_p} {base} {done} [hat|haben], steht außer Frage.",
    "{S} [ging|gingen] {in_p} {base} {way}.", "Die Entwicklung {s_gen} ging {in_p} {base} {way}.",
    "{In_p} [verlief|verliefen] {s} {base} {adverb}.", "Bei {s_dat} bedeutet {nom_p} {base} {noun_acc}.",
    "Um {c} [hat|haben] sich {s} {in_p} {base} {done}.", "{S} [hat|haben] sich {in_p} {base} um {c} auf {v} {done}.",
    "Unsere Zahlen zeigen {in_p} bei {s_dat} {noun_acc} {base}.", "Die Lage bei {s_dat} hat sich {in_p} {base} {brightened}.",
    "{In_p} hat sich bei {s_dat} die Situation {base} {brightened}.", "[Hat|Haben] sich {s} {in_p} {base} {done}? Ja, auf {v}.",
    "Was {s_acc} betrifft, standen wir {in_p} {adjective} da {than}.",
    "{Noun_nom} {base} gab es {in_p} bei {s_dat}.", "Mit {v} [war|waren] {s} {in_p} {adjective} {than}.",
    "Aus Sicht des Unternehmens [entwickelte|entwickelten] sich {s} {in_p} {base} {adverb}.",
    "Im Bericht steht, dass sich {s} {in_p} {base} um {c} {done} [hat|haben].",
    "Ich werte die Veränderung {s_gen} {in_p} {base} als {noun_acc}.",
    "Erreicht wurden bei {s_dat} {in_p} {v}, {base} {noun_nom}.",
    "Nach {v0} [lag|lagen] {s} {in_p} bei {v}, {base} {noun_nom}.",
    "Bei {s_dat} ging die Reise {in_p} {base} {way}.", "Wie man sieht, [hat|haben] sich {s} {in_p} {base} {done}.",
    "{S} {in_p}: {adjective} {than}.",
    "{S}, {in_p} {adjective} {than}, [lag|lagen] bei {v}.",
    "Kurz bewertet: {S} [hat|haben] sich {in_p} {base} {done}.",
)

GOOD = {
    "word": ("[verbesserte|verbesserten] sich", "[besserte|besserten] sich"),
    "done": ("verbessert", "gebessert"),
    "noun": ("Verbesserung/f", "Fortschritt/m", "Besserung/f"),
    "adjective": ("besser", "erfreulicher", "vorteilhafter"),
    "adverb": ("zu unseren Gunsten", "in unserem Sinne", "vorteilhaft", "erfreulich"),
    "way": ("in die gewünschte Richtung", "in die richtige Richtung"),
    "brightened": ("verbessert", "entspannt", "aufgehellt"),
}

BAD = {
    "word": ("[verschlechterte|verschlechterten] sich",),
    "done": ("verschlechtert",),
    "noun": ("Verschlechterung/f", "Rückschritt/m"),
    "adjective": ("schlechter", "unerfreulicher", "nachteiliger"),
    "adverb": ("zu unseren Ungunsten", "nicht in unserem Sinne", "nachteilig", "unerfreulich"),
    "way": ("in die unerwünschte Richtung", "in die falsche Richtung"),
    "brightened": ("verschlechtert", "verschärft", "eingetrübt"),
}

STRONG = {
    True: (
        "[stieg|stiegen] … sehr stark", "[nahm|nahmen] … gewaltig zu", "[wuchs|wuchsen] … kräftig", "[stieg|stiegen] … enorm",
        "[legte|legten] … beträchtlich zu", "[kletterte|kletterten] … steil nach oben", "[stieg|stiegen] … in großem Umfang",
        "[sprang|sprangen] … in die Höhe", "[machte|machten] … einen großen Sprung nach oben",
        "[stieg|stiegen] … ganz erheblich",
        "[schnellte|schnellten] … in die Höhe",
    ),
    False: (
        "[sank|sanken] … sehr stark", "[nahm|nahmen] … gewaltig ab", "[ging|gingen] … kräftig zurück", "[sank|sanken] … enorm",
        "[ließ|ließen] … beträchtlich nach", "[fiel|fielen] … steil nach unten", "[ging|gingen] … in großem Umfang zurück",
        "[brach|brachen] … regelrecht ein", "[machte|machten] … einen großen Sprung nach unten",
        "[fiel|fielen] … ganz erheblich",
        "[stürzte|stürzten] … förmlich ab",
    ),
}

WEAK = {
    True: (
        "[stieg|stiegen] … ganz leicht", "[legte|legten] … ein klein wenig zu", "[nahm|nahmen] … nur unwesentlich zu",
        "[stieg|stiegen] … kaum spürbar", "[wuchs|wuchsen] … um eine Winzigkeit", "[rückte|rückten] … minimal nach oben",
        "[stieg|stiegen] … nur um ein Weniges", "[legte|legten] … eine Spur zu", "[erhöhte|erhöhten] sich … nur schwach",
        "[kletterte|kletterten] … nur ein winziges Stück",
    ),
    False: (
        "[sank|sanken] … ganz leicht", "[gab|gaben] … ein klein wenig nach", "[nahm|nahmen] … nur unwesentlich ab",
        "[sank|sanken] … kaum spürbar", "[schrumpfte|schrumpften] … um eine Winzigkeit", "[bröckelte|bröckelten] … minimal ab",
        "[fiel|fielen] … nur um ein Weniges", "[gab|gaben] … eine Spur nach", "[verringerte|verringerten] sich … nur schwach",
        "[rutschte|rutschten] … nur ein winziges Stück ab",
    ),
}

VAGUE = ()

FORCE = (
    "Unseren Zahlen zufolge {verb} {s} {in_p} {base}{end}.", "Wie der Vergleich zeigt, {verb} {s} {in_p} {base}{end}.",
    "Mit {v} {in_p} {verb} {s} {base}{end}.", "Im Bericht heißt es: {S} {verb} {in_p} {base}{end}.",
    "Aus unserer Sicht {verb} {s} {in_p} {base}{end}.", "Zum Verlauf {in_p} lässt sich sagen: {S} {verb} {base}{end}.",
    "Was die Zahlen hergeben: {In_p} {verb} {s} {base}{end}.",
    "Wer nachrechnet, sieht: {S} {verb} {in_p} {base}{end}.", "Nach {v0} {verb} {s} {in_p} {base}{end}, und zwar auf {v}.",
    "{In_p} {verb} {base} {s}{end}.", "Ich halte fest: {Base} {verb} {s} {in_p}{end}.",
    "{S} {verb} {in_p} {base}{end}, so die Auswertung.", "Die Kollegen berichten: {In_p} {verb} {s} {base}{end}.",
    "Zusammengefasst {verb} {s} {in_p} {base}{end}.", "Was ist {in_p} passiert? {S} {verb} {base}{end}.",
    "Der Tabelle nach {verb} {s} {base} {in_p}{end}.",
    "Zur Bewegung {in_p} ist zu sagen: {S} {verb} {base}{end}.", "Im Kommentar der Kollegen steht: {S} {verb} {in_p} {base}{end}.",
)

STEADY = (
    "{In_p} [ist|sind] {s} {base} praktisch gleich geblieben.", "{S} [ist|sind] {in_p} {base} so gut wie gleich geblieben.",
    "Kaum verändert [hat|haben] sich {in_p} {base} {s}.", "Gegenüber {dat_q} hat sich {in_p} bei {s_dat} fast nichts getan.",
    "Mit {v} [blieb|blieben] {s} {in_p} praktisch auf dem Wert von {dat_q}.",
    "{S} [lag|lagen] {in_p} bei {v} und damit fast genauso hoch wie {in_q}.",
    "Wir sehen bei {s_dat} {in_p} {base} so gut wie keine Veränderung.",
    "{In_p} [war|waren] {s} fast so hoch wie {in_q}: {v} nach {v0}.",
    "Dass sich {s} {in_p} {base} kaum bewegt [hat|haben], zeigt ein Blick in die Zahlen.",
    "Zwischen {dat_q} und {dat_p} [blieb|blieben] {s} nahezu gleich.",
    "Praktisch keine Bewegung: {S} [lag|lagen] {in_p} bei {v}, {in_q} bei {v0}.",
    "{S} [zeigte|zeigten] sich {in_p} {base} stabil.",
    "Hat sich {in_p} {base} bei {s_dat} etwas verändert? Nein, so gut wie nichts.",
    "{Base} [hielt|hielten] sich {s} {in_p} nahezu konstant.", "Der Wert {s_gen} war {in_p} fast derselbe wie {in_q}.",
    "{In_p} blieb bei {s_dat} {base} nahezu alles beim Alten.", "{S} [kam|kamen] {in_p} {base} kaum vom Fleck.",
    "Von {v0} {in_q} auf {v} {in_p}: {S} [blieb|blieben] nahezu unverändert.",
    "Wie schon {in_q} [lag|lagen] {s} auch {in_p} bei ungefähr demselben Wert.",
    "Die Zahlen {s_gen} {in_p} und {in_q} liegen fast gleichauf.",
    "{S} [bewegte|bewegten] sich {in_p} praktisch auf der Höhe von {dat_q}.",
    "Unsere Auswertung zeigt bei {s_dat} {in_p} {base} Stabilität.",
    "Nennenswert verändert [hat|haben] sich {s} {in_p} {base} nicht.",
    "{In_p} [unterschied|unterschieden] sich {s} kaum vom Wert {in_q}.",
    "{S} [pendelte|pendelten] sich {in_p} fast genau auf dem Niveau von {dat_q} ein.",
    "Ich sehe bei {s_dat} {in_p} {base} Stillstand.",
    "{S}, {base} nahezu unverändert, [lag|lagen] {in_p} bei {v}.",
    "Von einer Bewegung {s_gen} kann {in_p} {base} kaum die Rede sein.",
)

SO_FAR = (
    "Bis heute haben wir {in_p} bei {s_dat} {v} erreicht.", "{In_p} [steht|stehen] {s} zum jetzigen Zeitpunkt bei {v}.",
    "Noch ist {nom_p} nicht vorbei, bei {s_dat} sind es bisher {v}.",
    "Vorläufig [beträgt|betragen] {s} {in_p} {v}, der Monat läuft noch.",
    "In den bisher erfassten Tagen wurden {in_p} bei {s_dat} {v} verbucht.", "Wir liegen bei {s_dat} {in_p} derzeit bei {v}.",
    "Solange {nom_p} läuft, gilt für {s_acc} der Zwischenwert {v}.", "Der vorläufige Wert {s_gen} {in_p} lautet {v}.",
    "Aktuell [liegt|liegen] {s} {in_p} bei {v}, abgeschlossen ist der Monat noch nicht.",
    "{V} sind bei {s_dat} {in_p} bis jetzt zusammengekommen.",
    "Für den angefangenen Monat ({p}) [steht|stehen] {s} bei {v}.",
    "Zum Zwischenstand: {S} [kommt|kommen] {in_p} bislang auf {v}.",
    "Unvollständig, aber schon einmal genannt: {s_bare} {in_p} {v}.",
    "Der Monat ist noch offen, {s} [erreicht|erreichen] {in_p} bisher {v}.",
)
