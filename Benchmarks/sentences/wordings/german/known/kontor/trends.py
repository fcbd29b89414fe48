"""German wordings of a sales analyst, a controller and a branch manager: time and beyond."""

STREAK = (
    "{S} {moved} {in_p} bereits den {nth}en Monat nacheinander{end}.", "Das war {in_p} der {nth}e {noun} {s_gen} nacheinander.",
    "Zum {nth}en Mal in Folge [ist|sind] {s} {in_p} {gone}.", "{S} [ist|sind] {in_p} den {nth}en Monat in Folge {gone}.",
    "{In_p} [verzeichnete|verzeichneten] {s} den {nth}en {noun} nacheinander.", "Mit {dat_p} [ist|sind] {s} {k} Monate in Folge {gone}.",
    "{K} Monate in Folge [ist|sind] {s} {gone}, der letzte davon war {nom_p}.",
    "Inzwischen [ist|sind] {s} {k} Monate nacheinander {gone}, zuletzt {in_p}.", "Trend {s_gen} bis {p}: seit {k} Monaten {way}.",
    "Der Trend {s_gen} zeigt {in_p} seit {k} Monaten {way}.",
    "Seit {k} Monaten kennt die Entwicklung {s_gen} nur eine Richtung: {way}, auch {in_p}.",
    "Wir haben {in_p} bei {s_dat} den {nth}en monatlichen {noun} nacheinander.",
    "Ein {noun}, und zwar der {nth}e nacheinander: So [endete|endeten] {in_p} {s}.", "{S_bare}, {p}: {nth}er {noun} in Folge.",
    "{Nth}er {noun} nacheinander: {S_bare} {in_p}.", "Wie oft nacheinander [ist|sind] {s} bis einschließlich {p} {gone}? {K} Mal.",
    "Wie viele Monate in Folge {moved} {s} bis einschließlich {p}{end}? {K} Monate.",
    "{In_p} setzte sich der Trend fort: {S} {moved} den {nth}en Monat nacheinander{end}.",
    "Monat {k} in Folge mit einem {noun}: {S_bare}, {p}.", "Schon {k} Monate nacheinander zeigt die Kurve {s_gen} {way}, zuletzt {in_p}.",
    "Bei {s_dat} dauert die Serie {in_p} {k} Monate: In jedem davon gab es einen {noun} gegenüber dem Vormonat.",
    "Dass {s} {in_p} {last}, kam zum {nth}en Mal in Folge vor.",
    "Im Vormonatsvergleich {moved} {s} {in_p} zum {nth}en Mal nacheinander{end}.",
    "Gegenüber dem jeweiligen Vormonat {moved} {s} nun {k} Mal in Folge{end}, zuletzt {in_p}.",
    "Nach dem {noun} {in_p} stehen bei {s_dat} {k} solche Monate nacheinander im Report.",
    "Eine Unterbrechung gab es nicht: {S} [ist|sind] bis {p} {k} Monate nacheinander {gone}.",
    "{S} [ist|sind] jetzt {k} Monate ohne Unterbrechung {gone}, {p} eingeschlossen.",
    "Die letzten {k} Monate bis einschließlich {p} ging es bei {s_dat} jedes Mal {way}.",
    "In jedem der letzten {k} Monate bis {p} {moved} {s} gegenüber dem Vormonat{end}.",
    "{Nom_p} ist der {nth}e Monat nacheinander, in dem {s} {last}.",
)

RISING = {
    "moved": ("[stieg|stiegen]", "[wuchs|wuchsen]", "[legte|legten] … zu", "[erhöhte|erhöhten] sich", "[nahm|nahmen] … zu"),
    "noun": ("Anstieg", "Zuwachs"),
    "gone": ("gestiegen", "gewachsen"),
    "last": ("[stieg|stiegen]", "[zulegte|zulegten]", "[wuchs|wuchsen]"),
    "way": ("nach oben", "aufwärts"),
}

FALLING = {
    "moved": ("[sank|sanken]", "[fiel|fielen]", "[ging|gingen] … zurück", "[verringerte|verringerten] sich", "[nahm|nahmen] … ab"),
    "noun": ("Rückgang",),
    "gone": ("gesunken", "gefallen", "zurückgegangen"),
    "last": ("[sank|sanken]", "[zurückging|zurückgingen]", "[fiel|fielen]"),
    "way": ("nach unten", "abwärts"),
}

ODD = (
    "{V} sind für {s_acc} {in_p} ein ungewöhnlich {tall}er Wert.", "Ein ungewöhnlich {tall}er Wert [war|waren] {in_p} {s} mit {v}.",
    "{S} [war|waren] {in_p} mit {v} außerordentlich {high}.", "So {tall}e Werte wie {in_p} sind bei {s_dat} nicht üblich.",
    "{In_p} sehe ich bei {s_dat} einen Ausreißer {way}.", "Ausreißer {way}: {S_bare}, {p}, {v}.",
    "{S} [wich|wichen] {in_p} mit {v} stark vom gewohnten Niveau ab.", "Vom gewohnten Niveau [wich|wichen] {s} {in_p} deutlich {way} ab.",
    "Verglichen mit den Monaten davor [war|waren] {s} {in_p} mit {v} auffällig {high}.",
    "Das übliche Niveau {s_gen} wurde {in_p} weit {missed}.", "{In_p} [lag|lagen] {s} weit außerhalb der üblichen Spanne.",
    "Die übliche Spanne {s_gen} wurde {in_p} mit {v} klar verlassen.",
    "Was ist {in_p} bei {s_dat} los? Mit {v} ist der Wert ungewöhnlich {high}.", "Der Wert {s_gen} {in_p} ist statistisch auffällig.",
    "Statistisch auffällig: {S_bare} {in_p} bei {v}.", "{S} {in_p} mit {v}: Das ist nicht die normale Schwankung.",
    "Mit normaler Schwankung hat der Wert {s_gen} {in_p} nichts zu tun.",
    "Über die normale Schwankung {s_gen} geht {nom_p} mit {v} weit hinaus.", "Ungewöhnlich ist {in_p} vor allem der Wert {s_gen}: {v}.",
    "Einen so {tall}en Wert wie {in_p} [hatte|hatten] {s} selten.", "Atypisch {high} [war|waren] {in_p} {s}.",
    "{S} [war|waren] {in_p} atypisch {high}.", "{Nom_p} fällt bei {s_dat} mit {v} als Sonderfall auf.",
    "Als Sonderfall ist bei {s_dat} {nom_p} mit {v} zu werten.", "Die Höhe {s_gen} {in_p} ist untypisch, nämlich sehr {high}.",
    "Wir sollten {s_acc} {in_p} erklären: {V} sind für unsere Verhältnisse ungewöhnlich.",
    "Für unsere Verhältnisse [war|waren] {s} {in_p} extrem {high}.",
    "Nach den Erfahrungen der Vormonate [ist|sind] {s} {in_p} mit {v} anomal {high}.", "Eine Anomalie zeigt sich {in_p} bei {s_dat}.",
    "In der Zeitreihe {s_gen} ist {nom_p} mit {v} eine klare Anomalie.",
)

ODDLY_HIGH = {"high": ("hoch",), "tall": ("hoh",), "way": ("nach oben",), "missed": ("überschritten", "übertroffen")}

ODDLY_LOW = {"high": ("niedrig",), "tall": ("niedrig",), "way": ("nach unten",), "missed": ("unterschritten", "verfehlt")}

# Each in the singular, and the same as a subject and as an object.
REASONS = (
    "die Preissenkung im Onlineshop", "die Aktion mit doppelten Treuepunkten", "das nasskalte Wetter", "die Betriebsruhe",
    "die Abwanderung eines Großkunden", "die Eröffnung einer zweiten Verkaufsstelle", "die Umstellung der Öffnungszeiten",
    "die Kündigung eines Rahmenvertrags", "die Sommeraktion", "die Baustelle in der Innenstadt", "die Erkältungswelle",
    "die Verkürzung der Lieferzeit", "die Preiserhöhung zum Monatsanfang", "die neue Vertriebsleiterin", "die Kampagne im Internet",
    "die Insolvenz des Nachbarhändlers", "das Stadtfest", "die Lieferschwierigkeit beim Hauptlieferanten", "die Ausweitung des Sortiments",
    "die Einstellung des Newsletters",
)

BECAUSE = (
    "im Wesentlichen zurückzuführen auf", "zum größten Teil bedingt durch", "im Kern erklärbar durch", "maßgeblich beeinflusst durch",
    "wesentlich begünstigt durch", "unmittelbar herbeigeführt durch", "als direkte Folge verursacht durch",
)

CAUSE_FIRST = (
    "Ursächlich war {reason}: {inner}", "Hier schlägt sich {reason} nieder: {inner}", "Die Erklärung ist {reason}. {inner}",
    "Grund dafür war {reason}: {inner}", "{Reason} hat sich ausgewirkt. {inner}", "Ausschlaggebend war {reason}: {inner}",
    "Die Wirkung lässt sich ablesen, verantwortlich war {reason}: {inner}", "Haupttreiber war {reason}. {inner}",
    "Man sieht, was {reason} bewirkt hat: {inner}", "Das Ergebnis geht auf {reason} zurück. {inner}",
    "Einziger Grund ist {reason}: {inner}", "Bedingt durch {reason} ergibt sich dieses Bild: {inner}",
    "{Reason} erklärt die Entwicklung: {inner}", "Die Filialleitung nennt als Grund {reason}. {inner}",
)

CAUSE_LAST = (
    "{bare}. Ursächlich dafür war {reason}.", "{bare}. Ausschlaggebend hierfür war {reason}.", "{bare}; das lag an einem Punkt: {reason}.",
    "{bare}, was auf {reason} zurückgeht.", "{bare}. Das geht auf {reason} zurück.", "{bare}. Zurückführen lässt sich das auf {reason}.",
    "{bare}. Hier hat sich {reason} ausgewirkt.", "{bare}, da sich {reason} ausgewirkt hat.", "{bare}. Erklärt wird das durch {reason}.",
    "{bare}. {Reason} erklärt diese Entwicklung.", "{bare}. Grund dafür war {reason}.", "{bare}. Der Grund ist einfach: {reason}.",
    "{bare} (Ursache laut Filialleitung: {reason}).", "{bare}. Als Haupttreiber sehe ich {reason}.",
    "{bare}. Der wichtigste Treiber war dabei {reason}.", "{bare}. Woran lag es? Verantwortlich war {reason}.",
    "{bare}. Auslöser war {reason}.", "{bare}; Auslöser dafür war {reason}.", "{bare}, ausgelöst durch {reason}.",
    "{bare}. Hier wirkt {reason}.", "{bare}, da {reason} durchschlägt.", "{bare}. Verantwortlich machen wir dafür {reason}.",
    "{bare}. Bemerkbar gemacht hat sich dabei {reason}.", "{bare}. {Reason} hat dazu geführt.", "{bare}. Dahin gebracht hat uns {reason}.",
    "{bare}, und zwar durch {reason}.", "{bare}. Die Entwicklung ist {because} {reason}.", "{bare}; das ist {because} {reason}.",
    "{bare}. Das war {because} {reason}.", "{bare}. Bewirkt hat diesen Effekt {reason}.",
    "{bare}. Unser Marktleiter sieht den Grund klar: {reason}.", "{bare}. Ich sehe dafür nur einen Grund, nämlich {reason}.",
)

COINCIDED = (
    "Zu einer anderen Kennzahl: {S} {verb} {in_p} gegenüber {dat_q}{end}.", "Gleichzeitig {verb} {in_p} {s} im Vergleich {zu_q}{end}.",
    "Daneben {verb} {s} {in_p} im Vergleich {zu_q}{end}.", "Zum Vergleich eine andere Kennzahl: {S} {verb} {in_p} gegenüber {dat_q}{end}.",
    "Ein Blick auf die nächste Kennzahl: {In_p} {verb} {s} gegenüber {dat_q}{end}.",
    "Auch zu sehen: {S} {verb} {in_p} gegenüber {dat_q}{end}.",
    "Bei der anderen Kennzahl gilt: {S} [ist|sind] {in_p} gegenüber {dat_q} {gone}.", "{S} [ist|sind] {in_p} im Vergleich {zu_q} {gone}.",
    "Getrennt davon [ist|sind] {s} {in_p} gegenüber {dat_q} {gone}.", "Zeitgleich [ist|sind] {in_p} {s} gegenüber {dat_q} {gone}.",
    "Eine Seite weiter: {In_p} {verb} {s} im Vergleich {zu_q}{end}.",
    "Zweite Zeile im Report: {S} [ist|sind] {in_p} gegenüber {dat_q} {gone}.",
    "Im selben Zeitraum [ist|sind] {s} im Vergleich {zu_q} {gone}, also {in_p}.",
    "Weiter im Report: {In_p} [ist|sind] {s} gegenüber {dat_q} {gone}.", "Zur Einordnung: {In_p} {verb} {s} im Vergleich {zu_q}{end}.",
)

AHEAD = (
    "Für {acc_p} planen wir {s_acc} mit {v}.", "Laut Hochrechnung [wird|werden] {s} {in_p} {v} erreichen.",
    "Unser Forecast setzt {s_acc} {in_p} mit {v} an.",
)

AIMED = (
    "{S} [lag|lagen] {in_p} {c} {above} dem Planwert.", "{In_p} {beat} {s} den Planwert um {c}.",
    "{S} {beat} {in_p} den Plan mit {v} um {g}.", "Den Plan [hat|haben] {s} {in_p} um {c} {done}.",
    "Der Plan für {s_acc} wurde {in_p} um {g} {done}.", "Planabweichung bei {s_dat} {in_p}: {c} {above} Plan.",
    "Die Planabweichung beträgt {in_p} bei {s_dat} {sign}{g}.", "Soll-Ist-Vergleich {s_gen} {in_p}: {sign}{c}.",
    "Im Soll-Ist-Vergleich [liegt|liegen] {s} {in_p} {g} {above} Soll.", "Gegenüber der Planung [war|waren] {s} {in_p} um {c} {higher}.",
    "Gegenüber Plan ergibt sich {in_p} bei {s_dat} ein {sign_word} von {g}.", "Wir haben {in_p} bei {s_dat} das Ziel um {c} {done}.",
    "{In_p} haben wir bei {s_dat} {g} {more} erreicht als geplant.",
    "Erreicht wurden {in_p} bei {s_dat} {v}, das sind {g} {more} als geplant.",
    "Geplant war {in_p} für {s_acc} ein anderer Wert; er wurde um {c} {done}.", "Das Monatsziel für {s_acc} haben wir {in_p} {done}.",
    "{Done} haben wir {in_p} das Monatsziel bei {s_dat}.", "Wie [steht|stehen] {s} {in_p} gegen Budget? {C} {above} Budget.",
    "Das Budget für {s_acc} wurde {in_p} um {g} {done}.", "{S} {in_p}: Budget um {c} {done}.",
    "{S_bare}, {p}: {v}, damit {g} {above} Budget.", "Budgetvergleich {p}: {S_bare} {c} {above} dem Zielwert.",
    "Um {g} {beat} {in_p} {s} den Zielwert.", "Der Zielwert für {s_acc} ist {in_p} {done} worden.",
    "Mit {v} [lag|lagen] {s} {in_p} {above} der Planung.", "Nicht auf Plan, sondern um {c} {above} Plan [war|waren] {in_p} {s}.",
    "Zwischen Plan und Ist liegen {in_p} bei {s_dat} {g}; der Plan wurde {done}.",
    "Dass der Plan für {s_acc} {in_p} um {c} {done} wurde, steht im Report.",
    "Am Monatsziel gemessen, [war|waren] {s} {in_p} um {g} {higher}.", "{Nom_p} hat das Ziel für {s_acc} {done}.",
    "Was wir uns {in_p} für {s_acc} vorgenommen hatten, haben wir um {c} {done}.",
    "Das Team hat {in_p} bei {s_dat} das Monatsziel um {g} {done}.", "Vorgabe {done}: {S} {in_p} bei {v}.",
    "Die Vorgabe der Zentrale für {s_acc} haben wir {in_p} um {c} {done}.", "Ist {in_p} bei {s_dat}: {v}. Das Soll wurde um {g} {done}.",
)

BEAT = {
    "beat": ("[übertraf|übertrafen]", "[überschritt|überschritten]"), "above": ("über",), "done": ("übertroffen", "überschritten"),
    "higher": ("höher",), "more": ("mehr",), "sign": ("+", "plus "), "sign_word": ("Plus",),
}

MISSED = {
    "beat": ("[verfehlte|verfehlten]", "[unterschritt|unterschritten]"), "above": ("unter",), "done": ("verfehlt", "unterschritten"),
    "higher": ("niedriger", "geringer"), "more": ("weniger",), "sign": ("-", "minus "), "sign_word": ("Minus",),
}

FREE = (
    "Auswertung vom 4. des Folgemonats, Seite 2: {text}", "{bare} (Report-Nr. 118).", "Unser Gebiet hat {n} {ds}: {list}. {text}",
)
