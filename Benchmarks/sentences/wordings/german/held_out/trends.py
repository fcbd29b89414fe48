"""Held-out German wordings: time and beyond."""

STREAK = (
    "Schon zum {nth}en Mal nacheinander {moved} {s} {in_p}{end}.",
    "Bei {s_dat} gab es {in_p} den {nth}en {noun} am Stück.", "{S} {moved} nun {k} Monate hintereinander{end}, zuletzt {in_p}.",
    "{In_p} setzte sich die Serie fort: {nth}er {noun} {s_gen} in Folge.", "• {S_bare}, {p}: {nth}er {noun} in Serie",
)
RISING = {"moved": ("[stieg|stiegen]", "[kletterte|kletterten]", "[zog|zogen] … an"), "noun": ("Anstieg",)}
FALLING = {"moved": ("[sank|sanken]", "[schrumpfte|schrumpften]", "[gab|gaben] … nach"), "noun": ("Rückgang",)}

ODD = (
    "{Nom_p} sticht bei {s_dat} als Anomalie heraus.", "So {high} wie {in_p} [ist|sind] {s} normalerweise nicht: {v}.",
    "{S} [lag|lagen] {in_p} mit {v} deutlich außerhalb des Normalbereichs.", "Für {s_acc} war {nom_p} alles andere als normal.",
    "{S} [war|waren] {in_p}, gemessen an der Historie, extrem {high}.", "Ausreißer bei {s_dat} {in_p}: {v}.",
)
ODDLY_HIGH, ODDLY_LOW = {"high": ("hoch",)}, {"high": ("niedrig",)}

REASONS = (
    "die Hitzewelle", "die Steuerreform", "das neue Vertriebsteam", "ein Streik bei der Bahn", "die Fachmesse",
    "das Softwareproblem", "längere Öffnungszeiten", "die Rabatte der Konkurrenz", "das neue Ladenkonzept", "die Grippewelle",
)
BECAUSE = ("hervorgerufen durch", "befeuert durch", "erklärbar durch")
CAUSE_FIRST = ("Ursache: {reason}. {inner}",)
CAUSE_LAST = ("{bare} ({because} {reason}).", "{bare}. Dahinter steckt: {reason}.")
COINCIDED = ("Gleichzeitig {verb} {s} {in_p} gegenüber {dat_q}{end}.", "Daneben {verb} {s} {in_p} gegenüber {dat_q}{end}.",
             "Im gleichen Zeitraum {verb} {s} {in_p} gegenüber {dat_q}{end}.")

AHEAD = (
    "{In_p} werden bei {s_dat} {v} zusammenkommen.", "Wir gehen davon aus, dass {s} {in_p} bei {v} [liegt|liegen].",
    "Der Ausblick für {acc_p} sieht {s_acc} bei {v}.", "{S} [steuert|steuern] {in_p} auf {v} zu.",
    "Im Forecast [steht|stehen] {s} {in_p} bei {v}.",
)
AIMED = (
    "Bei {s_dat} lagen wir {in_p} {c} {above} Plan.", "{S} [hat|haben] {in_p} das Ziel {done}.",
    "{S} [landete|landeten] {in_p} um {g} {above} dem Ziel.", "Mit {v} [blieb|blieben] {s} {in_p} {above} dem Plan.",
    "Die Zielmarke bei {s_dat} wurde {in_p} um {c} {done}.", "• {S_bare}, {p}: {c} {above} Plan",
)
BEAT = {"above": ("über",), "done": ("übertroffen", "überboten")}
MISSED = {"above": ("unter",), "done": ("verfehlt",)}

FREE = (
    "Anlage 3, Zeile 12: {text}", "Zu Frage 5: {text}", "{bare} (Quelle: ERP, Version 4.2).", "{bare} (vgl. Abbildung 8).",
    "Termin um 9:15 Uhr, Punkt 2: {text}", "{n} {ds} berichten an uns: {list}. {text}", "Nach § 289 HGB berichten wir: {text}",
)
