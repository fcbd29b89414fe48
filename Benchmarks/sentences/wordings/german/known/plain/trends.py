"""Known German wordings: time and beyond."""

STREAK = (
    "{S} {moved} {in_p} zum {nth}en Mal in Folge{end}.", "{In_p} {moved} {s} den {nth}en Monat in Folge{end}.",
    "{Nom_p} brachte den {nth}en {noun} {s_gen} in Folge.", "{In_p} {moved} {s} zum {nth}en Mal hintereinander{end}.",
    "{S} {moved} {bis_p} {k} Monate in Folge{end}.", "{In_p} gab es bei {s_dat} den {nth}en {noun} hintereinander.",
    "Schon zum {nth}en Mal nacheinander {moved} {s} {in_p}{end}.", "Bei {s_dat} gab es {in_p} den {nth}en {noun} am Stück.",
    "{S} {moved} nun {k} Monate hintereinander{end}, zuletzt {in_p}.",
    "{In_p} setzte sich die Serie fort: {nth}er {noun} {s_gen} in Folge.", "• {S_bare}, {p}: {nth}er {noun} in Serie",
)

RISING = {
    "moved": ("[stieg|stiegen]", "[wuchs|wuchsen]", "[legte|legten] … zu", "[kletterte|kletterten]", "[zog|zogen] … an"),
    "noun": ("Anstieg", "Zuwachs"),
}

FALLING = {
    "moved": ("[sank|sanken]", "[fiel|fielen]", "[ging|gingen] … zurück", "[schrumpfte|schrumpften]", "[gab|gaben] … nach"),
    "noun": ("Rückgang",),
}

ODD = (
    "{S} [war|waren] {in_p} ungewöhnlich {high}.", "{In_p} [lag|lagen] {s} mit {v} außergewöhnlich {high}.",
    "{Nom_p} war bei {s_dat} ein Ausreißer.", "{S} [fiel|fielen] {in_p} mit {v} völlig aus dem Rahmen.",
    "{In_p} [bewegte|bewegten] sich {s} weit außerhalb der üblichen Bandbreite.", "{S} [war|waren] {in_p} auffällig {high}.",
    "{Nom_p} sticht bei {s_dat} als Anomalie heraus.", "So {high} wie {in_p} [ist|sind] {s} normalerweise nicht: {v}.",
    "{S} [lag|lagen] {in_p} mit {v} deutlich außerhalb des Normalbereichs.", "Für {s_acc} war {nom_p} alles andere als normal.",
    "{S} [war|waren] {in_p}, gemessen an der Historie, extrem {high}.", "Ausreißer bei {s_dat} {in_p}: {v}.",
)

ODDLY_HIGH = {"high": ("hoch",)}
ODDLY_LOW = {"high": ("niedrig",)}

REASONS = (
    "die Preiserhöhung", "das schlechte Wetter", "die neue Website", "höhere Energiepreise", "die Frühjahrskampagne",
    "Lieferengpässe", "die Schulferien", "ein neues Bonusprogramm", "die stärkere Nachfrage im Ausland", "eine Baustelle",
    "die neue Preisliste", "die Hitzewelle", "die Steuerreform", "das neue Vertriebsteam", "eine Streikwelle bei der Bahn",
    "die Fachmesse", "das Softwareproblem", "längere Öffnungszeiten", "die Rabatte der Konkurrenz", "das neue Ladenkonzept",
    "die Grippewelle",
)

BECAUSE = (
    "bedingt durch", "ausgelöst durch", "getrieben durch", "verursacht durch", "zurückzuführen auf", "hervorgerufen durch",
    "befeuert durch", "erklärbar durch",
)

CAUSE_FIRST = ("Ursache: {reason}. {inner}",)

CAUSE_LAST = (
    "{bare}, {because} {reason}.", "{bare}. Der Grund: {reason}.", "{bare} ({because} {reason}).",
    "{bare}. Dahinter steckt: {reason}.",
)

COINCIDED = (
    "Zugleich {verb} {s} {in_p} gegenüber {dat_q}{end}.", "Parallel dazu {verb} {s} {in_p} gegenüber {dat_q}{end}.",
    "Im selben Zeitraum {verb} {s} {in_p} gegenüber {dat_q}{end}.", "Gleichzeitig {verb} {s} {in_p} gegenüber {dat_q}{end}.",
    "Daneben {verb} {s} {in_p} gegenüber {dat_q}{end}.", "Im gleichen Zeitraum {verb} {s} {in_p} gegenüber {dat_q}{end}.",
)

AHEAD = (
    "{S} [wird|werden] {in_p} {v} erreichen.", "{In_p} [wird|werden] {s} bei {v} liegen.",
    "Für {acc_p} rechnen wir bei {s_dat} mit {v}.", "{S} [dürfte|dürften] {in_p} auf {v} kommen.",
    "Unsere Prognose für {acc_p}: {s_bare} {v}.", "Für {acc_p} erwarten wir {s_acc} bei {v}.",
    "{In_p} werden bei {s_dat} {v} zusammenkommen.", "Wir gehen davon aus, dass {s} {in_p} bei {v} [liegt|liegen].",
    "Der Ausblick für {acc_p} sieht {s_acc} bei {v}.", "{S} [steuert|steuern] {in_p} auf {v} zu.",
    "Im Forecast [steht|stehen] {s} {in_p} bei {v}.",
)

AIMED = (
    "{S} {beat} {in_p} das Ziel.", "{In_p} {beat} {s} den Plan um {c}.", "{S} [lag|lagen] {in_p} {c} {above} Plan.",
    "{S} [lag|lagen] {in_p} um {g} {above} dem Ziel.", "Das Ziel für {s_acc} wurde {in_p} {done}.",
    "Mit {v} {beat} {s} {in_p} das Ziel.", "{In_p} [lag|lagen] {s} {above} Budget.",
    "Bei {s_dat} lagen wir {in_p} {c} {above} Plan.", "{S} [hat|haben] {in_p} das Ziel {done}.",
    "{S} [landete|landeten] {in_p} um {g} {above} dem Ziel.", "Mit {v} [blieb|blieben] {s} {in_p} {above} dem Plan.",
    "Die Zielmarke bei {s_dat} wurde {in_p} um {c} {done}.", "• {S_bare}, {p}: {c} {above} Plan",
)

BEAT = {"beat": ("[übertraf|übertrafen]",), "above": ("über",), "done": ("übertroffen", "überboten")}
MISSED = {"beat": ("[verfehlte|verfehlten]",), "above": ("unter",), "done": ("verfehlt",)}

FREE = (
    "Auf Folie 4: {text}", "Siehe Tabelle 2: {text}", "{bare} (Seite 12).", "{bare}, siehe Fußnote 3.",
    "TOP 3 der Tagesordnung: {text}", "Ticket #4711: {text}", "Wir haben {n} {ds}: {list}. {text}",
    "{bare}, wie Abschnitt 3.1 zeigt.", "Anlage 3, Zeile 12: {text}", "Zu Frage 5: {text}", "{bare} (Quelle: ERP, Version 4.2).",
    "{bare} (vgl. Abbildung 8).", "Termin um 9:15 Uhr, Punkt 2: {text}", "{n} {ds} berichten an uns: {list}. {text}",
    "Nach § 289 HGB berichten wir: {text}",
)
