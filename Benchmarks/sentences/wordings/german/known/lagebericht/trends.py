"""German wordings of management reports: time and beyond."""

STREAK = (
    "{In_p} war bei {s_dat} die {nth}e {noun} in Folge festzustellen.",
    "{S} [wies|wiesen] {in_p} die {nth}e monatliche {noun} in Folge auf.",
    "{S} {moved} {in_p} im {nth}en aufeinanderfolgenden Monat{end}.",
    "{Bis_p} {moved} {s} in {k} aufeinanderfolgenden Monaten{end}.",
    "Die {nth}e ununterbrochene {noun} {s_gen} in Folge ist {in_p} zu berichten.",
    "Für {acc_p} ist bei {s_dat} die {nth}e {noun} nacheinander auszuweisen.", "- {S_bare} {in_p}: {nth}e {noun} in Folge",
    "Serie | {s_bare} | {p} | {nth}e {noun} in Folge",
    "Das Controlling stellt {in_p} bei {s_dat} die {nth}e monatliche {noun} hintereinander fest.",
    "Die wievielte {noun} in Folge war {in_p} bei {s_dat} festzustellen? Die {nth}e.",
    "In {k} Monaten nacheinander, zuletzt {in_p}, {moved} {s}{end}.",
    "Die Reihe der monatlichen Veränderungen {s_gen} weist {bis_p} {k} Monate mit {noun} in Folge auf.",
    "{Nom_p} brachte bei {s_dat} die {nth}e {noun} hintereinander.",
    "Zum {nth}en Mal in direkter Folge {moved} {s} {in_p}{end}.",
    "Mit {dat_p} erreichte die ununterbrochene Serie bei {s_dat} {k} Monate: jeweils {noun}.",
    "Jeweils gegenüber dem Vormonat {moved} {s} {bis_p} {k} Monate hintereinander{end}.",
    "{In_p} {moved} {s} zum {nth}en Mal im Monatsvergleich in Folge{end}.",
    "Wir weisen {in_p} bei {s_dat} die {nth}e {noun} in ununterbrochener Folge aus.",
    "Über {k} Monate in Folge {moved} {s}{end}, zuletzt {in_p}.", "Der {nth}e Monat in Folge mit {noun} {s_gen} war {nom_p}.",
    "Die Serie mit monatlicher {noun} {s_gen} umfasst {bis_p} {k} Monate.",
)

RISING = {
    "moved": ("[stieg|stiegen]", "[erhöhte|erhöhten] sich", "[nahm|nahmen] … zu", "[zog|zogen] … an", "[wuchs|wuchsen] … an"),
    "noun": ("Zunahme", "Erhöhung", "Steigerung"),
}

FALLING = {
    "moved": (
        "[sank|sanken]", "[verringerte|verringerten] sich", "[ging|gingen] … zurück", "[nahm|nahmen] … ab",
        "[ermäßigte|ermäßigten] sich",
    ),
    "noun": ("Abnahme", "Verringerung", "Verminderung"),
}

ODD = (
    "{S} [fiel|fielen] {in_p} mit {v} atypisch {high} aus.",
    "Der {in_p} ausgewiesene Wert {s_gen} von {v} ist außergewöhnlich {high}.",
    "Eine außergewöhnliche Abweichung {s_gen} vom üblichen Niveau ist {in_p} festzustellen.",
    "{In_p} [lag|lagen] {s} mit {v} weit abseits der historischen Bandbreite.",
    "Im Vergleich zur Historie [war|waren] {s} {in_p} ausgesprochen untypisch {high}.", "- {S_bare} {in_p}: Ausreißerwert {v}",
    "Ausreißer | {s_bare} | {p} | {v} | ungewöhnlich {high}",
    "Das Controlling stuft den Wert {s_gen} {in_p} als Ausreißer ein.",
    "Als Extremwert innerhalb der Zeitreihe ist der Wert {s_gen} {in_p} anzusehen: {v}.",
    "Entsprach der Wert {s_gen} {in_p} dem üblichen Niveau? Nein, er war mit {v} ungewöhnlich {high}.",
    "Außerhalb jeder historisch üblichen Schwankung [bewegte|bewegten] sich {s} {in_p}.",
    "Anomal {high} [stellte|stellten] sich {in_p} {s} dar.",
    "Mit {v} [wich|wichen] {s} {in_p} in außergewöhnlichem Umfang von der Historie ab.",
    "Wir werten {s_acc} {in_p} mit {v} als statistisch auffällig {high}.",
    "{Nom_p} fällt bei {s_dat} aus der üblichen Schwankungsbreite heraus.",
    "Der Stand {s_gen} war {in_p}, gemessen am bisherigen Verlauf, ungewöhnlich {high}.",
    "Zu den Ausreißern der Zeitreihe {s_gen} zählt {nom_p} mit {v}.",
    "Keineswegs im Rahmen des Üblichen [lag|lagen] {s} {in_p} mit {v}.",
)

ODDLY_HIGH = {"high": ("hoch",)}

ODDLY_LOW = {"high": ("niedrig",)}

# Each in the singular, and the same as a subject and as an object.
REASONS = (
    "die Verschiebung eines Großauftrags", "die Preisanpassung zum Quartalsbeginn", "die Eröffnung eines Zusatzstandorts",
    "das neue Logistikkonzept", "die Kaufzurückhaltung der Kundschaft", "die Anhebung der Zölle",
    "das geänderte Konditionensystem", "die Rohstoffverteuerung", "die Betriebsunterbrechung im Lager",
    "eine Sonderabschreibung", "die Neuausrichtung der Werbung", "das Ausscheiden eines Großkunden",
    "die Verlängerung der Öffnungszeiten", "die witterungsbedingte Nachfrage", "das Auslaufen der Förderung",
    "die Optimierung der Einkaufsprozesse", "die Personalknappheit im Vertrieb", "die Mehrwertsteuersenkung",
    "das Wegfallen eines Feiertags", "die Einführung des neuen ERP-Systems", "eine verspätete Warenlieferung",
    "die Stärke des Euro",
)

BECAUSE = (
    "durchweg zurückzuführen auf", "im Wesentlichen verursacht durch", "überwiegend bedingt durch", "vor allem ausgelöst durch",
    "vornehmlich getrieben durch", "ursächlich beeinflusst durch", "in der Hauptsache begründet durch",
    "hauptsächlich hervorgerufen durch", "maßgeblich geprägt durch", "unmittelbar bewirkt durch",
)

CAUSE_FIRST = (
    "Ursächlich hierfür war {reason}: {inner}", "Als wesentlicher Einflussfaktor wirkte {reason}. {inner}",
    "Wesentliche Ursache – {reason}: {inner}", "Die folgende Entwicklung ist auf {reason} zurückzuführen: {inner}",
    "Bedingt durch {reason} ergab sich Folgendes: {inner}", "Einflussfaktor: {reason}. {inner}",
    "Erläuterung der Ursache: {reason}. {inner}", "Haupttreiber der Entwicklung war {reason}: {inner}",
    "Warum kam es dazu? Verantwortlich war {reason}. {inner}", "Durch {reason} verursacht, ist Folgendes zu berichten: {inner}",
    "Die Begründung liefert {reason}. {inner}",
)

CAUSE_LAST = (
    "{bare}. Als wesentlicher Einflussfaktor wirkte {reason}.", "{bare}. Diese Entwicklung ist auf {reason} zurückzuführen.",
    "{bare}. Wesentliche Ursache hierfür war {reason}.", "{bare}; durch {reason} wurde dies bewirkt.",
    "{bare}. Haupttreiber war {reason}.", "{bare}. Das Controlling führt dies auf {reason} zurück.",
    "{bare}. Worauf beruht dies? Auf einem Faktor: {reason}.", "{bare}. Einflussfaktor: {reason}.",
    "{bare}. Erklärt wird dies durch {reason}.", "{bare} (ausgelöst durch {reason}).", "{bare}. Hierzu führte {reason}.",
    "{bare} – dies war {because} {reason}.", "{bare}. Die Veränderung war {because} {reason}.",
)

COINCIDED = (
    "Im Berichtszeitraum ebenfalls festzustellen: {noun} {s_gen} {in_p} gegenüber {dat_q}.",
    "Zu berichten ist {in_p} auch {noun_nom} {s_gen} gegenüber {dat_q}.",
    "Im identischen Zeitraum {verb} {s} {in_p} gegenüber {dat_q}{end}.",
    "Hinzu kam {in_p} {noun_nom} {s_gen} gegenüber {dat_q}.", "Des Weiteren {verb} {s} {in_p} im Abgleich mit {dat_q}{end}.",
    "Im Parallelverlauf {verb} {s} {in_p} gegenüber {dat_q}{end}.", "Im Vergleich {zu_q} {verb} {in_p} zudem {s}{end}.",
    "In der gleichen Berichtsperiode {verb} {s} {in_p} gegenüber {dat_q}{end}.",
    "Bei einer weiteren Kennzahl, {s_dat}, ergab sich {in_p} gegenüber {dat_q} {noun_nom}.",
    "Ergänzend ist festzuhalten, dass {s} {in_p} gegenüber {dat_q} {done} [ist|sind].",
    "Zeitlich parallel ergab sich {in_p} bei {s_dat} gegenüber {dat_q} {noun_nom}.",
)

AHEAD = (
    "Für {acc_p} [ist|sind] {s} mit {v} geplant.", "Die Hochrechnung weist {s_acc} {in_p} mit {v} aus.",
    "Prognosegemäß [wird|werden] sich {s} {in_p} auf {v} stellen.", "Voraussichtlicher Wert {s_gen} {in_p}: {v}.",
    "Im Prognosezeitraum ({p}) [dürfte|dürften] sich {s} auf {v} belaufen.", "- {S_bare} {in_p}, Prognose: {v}",
    "Forecast | {s_bare} | {p} | {v}", "Das Controlling prognostiziert {s_acc} {in_p} mit {v}.",
    "Mit welchem Wert ist bei {s_dat} {in_p} zu rechnen? Mit {v}.", "Wir rechnen bei {s_dat} {in_p} mit einem Wert von {v}.",
    "Erwartet [wird|werden] {s} {in_p} in Höhe von {v}.",
    "Nach gegenwärtiger Einschätzung [wird|werden] {s} {in_p} mit {v} abschließen.",
    "Der Vorstand erwartet {s_acc} {in_p} in Höhe von {v}.", "Dem Ausblick zufolge [erreicht|erreichen] {s} {in_p} {v}.",
    "Der prognostizierte Wert {s_gen} für {acc_p} beträgt {v}.",
)

AIMED = (
    "{In_p} [lag|lagen] {s} um {c} {above} der Zielvorgabe.", "{S} [lag|lagen] {in_p} um {g} {above} der Zielmarke.",
    "Der Planwert bei {s_dat} wurde {in_p} um {c} {done}.",
    "Die für {acc_p} gesetzte Zielmarke bei {s_dat} wurde um {g} {done}.",
    "Im Plan-Ist-Vergleich [lag|lagen] {s} {in_p} um {c} {above} der Vorgabe.",
    "- {S_bare} {in_p}: {c} {above} der Planvorgabe", "Plan-Ist | {s_bare} | {p} | {v} | {g} {above} der Vorgabe",
    "Das Controlling stellt fest, dass {s} {in_p} den Planwert um {c} {done} [hat|haben].",
    "Mit {v} [schloss|schlossen] {s} {in_p} {above} der Zielmarke ab.",
    "Wurde der Planwert bei {s_dat} {in_p} erreicht? Er wurde um {c} {done}.", "Um {g} {beat} {s} {in_p} die Planvorgabe.",
    "Die Abweichung {s_gen} vom Ziel belief sich {in_p} auf {g}; der Wert lag {above} der Zielmarke.",
    "{S}, {in_p} mit {v} ausgewiesen, {beat} den Planwert um {c}.", "Wir haben {in_p} bei {s_dat} den Zielwert {done}.",
    "Der Zielwert {s_gen} ist {in_p} {done} worden.", "In der Plan-Ist-Rechnung {beat} {s} {in_p} die Zielmarke um {c}.",
    "Mit {v} [lag|lagen] {s} {in_p} um {c} {above} der Planvorgabe.",
)

BEAT = {
    "beat": ("[übertraf|übertrafen]", "[überschritt|überschritten]", "[überbot|überboten]"),
    "above": ("über", "oberhalb"),
    "done": ("übertroffen", "überschritten", "überboten"),
}

MISSED = {
    "beat": ("[verfehlte|verfehlten]", "[unterschritt|unterschritten]"),
    "above": ("unter", "unterhalb"),
    "done": ("verfehlt", "unterschritten"),
}

FREE = (
    "Lagebericht, Abschnitt 4.2: {text}", "Vorstandsvorlage Nr. 23/2, Punkt 1: {text}",
    "{bare} (Controlling-Kommentar, Ziffer 5).", "{bare}; vgl. Anlage 9 zum Beiratsbericht.",
    "Der Berichtskreis besteht aus {n} {ds} ({list}). {text}", "Einbezogen sind {n} {ds}, und zwar {list}. {text}",
    "Gemäß § 264 HGB, Absatz 2, wird berichtet: {text}", "Seite 31, Tabelle 12: {text}",
    "{bare}, wie auf Seite 6 der Vorlage ausgewiesen.", "Zu TOP 7 der Beiratssitzung um 16:00 Uhr: {text}",
    "{bare} (Kontenklasse 8, Auswertung 44).", "Die Berichterstattung umfasst {n} {ds}: {list}. {text}",
    "{bare} (siehe Erläuterung 13 im Anhang).", "Randziffer 118: {text}", "Kommentar 2 zur Ergebnisrechnung, Zeile 40: {text}",
    "{bare}; Einzelheiten siehe Kapitel 6.3.", "Sitzung Nr. 4, Beschlusspunkt 9: {text}",
)
