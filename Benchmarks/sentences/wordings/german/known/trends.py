"""Known German wordings: time and beyond."""

STREAK = (
    "{S} {moved} {in_p} zum {nth}en Mal in Folge{end}.",
    "{In_p} {moved} {s} den {nth}en Monat in Folge{end}.",
    "{Nom_p} brachte den {nth}en {noun} {s_gen} in Folge.",
    "{In_p} {moved} {s} zum {nth}en Mal hintereinander{end}.",
    "{S} {moved} {bis_p} {k} Monate in Folge{end}.",
    "{In_p} gab es bei {s_dat} den {nth}en {noun} hintereinander.",
)
RISING = {"moved": ("[stieg|stiegen]", "[wuchs|wuchsen]", "[legte|legten] … zu"), "noun": ("Anstieg", "Zuwachs")}
FALLING = {"moved": ("[sank|sanken]", "[fiel|fielen]", "[ging|gingen] … zurück"), "noun": ("Rückgang",)}

ODD = (
    "{S} [war|waren] {in_p} ungewöhnlich {high}.",
    "{In_p} [lag|lagen] {s} mit {v} außergewöhnlich {high}.",
    "{Nom_p} war bei {s_dat} ein Ausreißer.",
    "{S} [fiel|fielen] {in_p} mit {v} völlig aus dem Rahmen.",
    "{In_p} [bewegte|bewegten] sich {s} weit außerhalb der üblichen Bandbreite.",
    "{S} [war|waren] {in_p} auffällig {high}.",
)
ODDLY_HIGH, ODDLY_LOW = {"high": ("hoch",)}, {"high": ("niedrig",)}

REASONS = (
    "die Preiserhöhung", "das schlechte Wetter", "die neue Website", "höhere Energiepreise", "die Frühjahrskampagne",
    "Lieferengpässe", "die Schulferien", "ein neues Bonusprogramm", "die stärkere Nachfrage im Ausland", "eine Baustelle",
    "die neue Preisliste",
)
BECAUSE = ("bedingt durch", "ausgelöst durch", "getrieben durch", "verursacht durch", "zurückzuführen auf")
CAUSE_FIRST = ()
CAUSE_LAST = ("{bare}, {because} {reason}.", "{bare}. Der Grund: {reason}.")
COINCIDED = ("Zugleich {verb} {s} {in_p} gegenüber {dat_q}{end}.", "Parallel dazu {verb} {s} {in_p} gegenüber {dat_q}{end}.",
             "Im selben Zeitraum {verb} {s} {in_p} gegenüber {dat_q}{end}.")

AHEAD = (
    "{S} [wird|werden] {in_p} {v} erreichen.",
    "{In_p} [wird|werden] {s} bei {v} liegen.",
    "Für {acc_p} rechnen wir bei {s_dat} mit {v}.",
    "{S} [dürfte|dürften] {in_p} auf {v} kommen.",
    "Unsere Prognose für {acc_p}: {s_bare} {v}.",
    "Für {acc_p} erwarten wir {s_acc} bei {v}.",
)
AIMED = (
    "{S} {beat} {in_p} das Ziel.",
    "{In_p} {beat} {s} den Plan um {c}.",
    "{S} [lag|lagen] {in_p} {c} {above} Plan.",
    "{S} [lag|lagen] {in_p} um {g} {above} dem Ziel.",
    "Das Ziel für {s_acc} wurde {in_p} {done}.",
    "Mit {v} {beat} {s} {in_p} das Ziel.",
    "{In_p} [lag|lagen] {s} {above} Budget.",
)
BEAT = {"beat": ("[übertraf|übertrafen]",), "above": ("über",), "done": ("übertroffen",)}
MISSED = {"beat": ("[verfehlte|verfehlten]",), "above": ("unter",), "done": ("verfehlt",)}

FREE = (
    "Auf Folie 4: {text}", "Siehe Tabelle 2: {text}", "{bare} (Seite 12).", "{bare}, siehe Fußnote 3.",
    "TOP 3 der Tagesordnung: {text}", "Ticket #4711: {text}", "Wir haben {n} {ds}: {list}. {text}",
    "{bare}, wie Abschnitt 3.1 zeigt.",
)
