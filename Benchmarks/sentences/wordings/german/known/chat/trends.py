"""German wordings of a sales lead: time and beyond."""

STREAK = (
    "Bei {s_dat} haben wir {in_p} den {nth}en {noun} in Folge.", "{In_p} bei {s_dat} ein {noun}, es ist der {nth}e am Stück.",
    "Der {nth}e {noun} hintereinander, und zwar {in_p} bei {s_dat}.",
    "{K} Monate am Stück {moved} {s} jetzt{end}, der letzte davon {nom_p}.",
    "Den {nth}en Monat am Stück {moved} {s} {in_p}{end}.", "Also {s} {moved} {in_p} das {nth}e Mal nacheinander{end}.",
    "Wie oft in Folge {moved} {s} {bis_p}{end}? {K} Monate lang.", "Serie bei {s_dat}: {in_p} der {nth}e {noun} in Folge.",
    "Zähl mit: {bis_p} {moved} {s} {k} Monate ohne Pause{end}.",
    "Mit {dat_p} sind wir bei {s_dat} beim {nth}en {noun} hintereinander.",
    "Monat um Monat, {in_p} zum {nth}en Mal in Folge, {moved} {s}{end}.",
    "Die Serie steht bei {k}: so viele Monate in Folge {moved} {s} {bis_p}{end}.",
    "{S_bare} {in_p}: {nth}er {noun} ohne Unterbrechung.",
    "{Nom_p} ist bei {s_dat} der {nth}e Monat am Stück mit einem {noun}.",
    "Seit {k} Monaten {moved} {s} jeden Monat{end}, Stand {p}.",
    "Der Innendienst zählt bei {s_dat} {in_p} den {nth}en {noun} am Stück.",
    "Ununterbrochen, jetzt den {nth}en Monat: {s} {moved} {in_p}{end}.", "{P}, {s_bare}: {k} Monate nacheinander ein {noun}.",
    "In Serie {moved} {s}{end}, {bis_p} genau {k} Monate hintereinander.",
    "Mit dem {noun} {in_p} kommen wir bei {s_dat} auf {k} Monate in Folge.",
    "{S} {moved} {in_p}{end}, damit {k} Monate nacheinander ohne Gegenbewegung.",
    "Serienstand bei {s_dat}, {p}: {nth}er {noun} nacheinander",
)

RISING = {
    "moved": (
        "[ging|gingen] … hoch", "[ging|gingen] … rauf", "[kletterte|kletterten] … nach oben", "[wanderte|wanderten] … nach oben",
        "[legte|legten] … zu", "[stieg|stiegen]",
    ),
    "noun": ("Anstieg", "Zuwachs", "Zugewinn"),
}

FALLING = {
    "moved": (
        "[ging|gingen] … runter", "[rutschte|rutschten] … runter", "[wanderte|wanderten] … nach unten", "[ließ|ließen] … nach",
        "[kam|kamen] … runter", "[sank|sanken]",
    ),
    "noun": ("Rückgang", "Abwärtsschritt"),
}

ODD = (
    "{S} {in_p}, das ist ein Ausreißer: {v}.", "Da stimmt was nicht mit dem Üblichen überein: {s} {in_p} bei {v}.",
    "{In_p} [tanzte|tanzten] {s} mit {v} völlig aus der Reihe.",
    "So {high} kennen wir {s_acc} sonst nicht, {in_p} waren's {v}.", "Ungewöhnlich {high}, was wir {in_p} bei {s_dat} sehen.",
    "Komplett aus dem Rahmen: {s} {in_p} mit {v}.", "{S} {in_p} bei {v}? Ist für uns abnormal {high}.",
    "Mit {v} [war|waren] {s} {in_p} weit weg vom Normalen.", "Bei {s_dat} ist {nom_p} der klare Sonderfall.",
    "Verglichen mit sonst [lag|lagen] {s} {in_p} extrem {high}.", "Das ist kein normaler Monat: {s} {in_p} auffallend {high}.",
    "{Nom_p} passt bei {s_dat} überhaupt nicht zum üblichen Verlauf.",
    "Stolperstein {in_p}: {s} mit {v} jenseits vom üblichen Bereich.", "Statistisch ein Ausreißer: {s_bare} {in_p}, {v}.",
    "War {nom_p} bei {s_dat} normal? Nein, ganz und gar nicht, {v}.",
    "Mir sticht {in_p} bei {s_dat} ein ungewöhnlich {high}er Wert ins Auge: {v}.",
    "Für unsere Verhältnisse [war|waren] {s} {in_p} extrem {high}, nämlich {v}.",
    "{V} bei {s_dat} {in_p} liegt weit außerhalb dessen, was wir sonst haben.", "Außer der Reihe {high}: {s_bare} {in_p}.",
    "{S_bare}, {p}: {v} (Ausreißer)",
)

ODDLY_HIGH = {"high": ("hoch",)}
ODDLY_LOW = {"high": ("niedrig", "tief")}

# Each in the singular, and the same as a subject and as an object.
REASONS = (
    "die Großbestellung aus dem Norden", "das neue Key-Account-Team", "die Rabattaktion", "die Urlaubszeit",
    "das verregnete Wochenende", "die Preiserhöhung vom Frühjahr", "die Konkurrenz nebenan", "die Umstellung im CRM",
    "das Mailing an die Bestandskunden", "die Straßensperrung", "das Stadtfest", "die Kündigung eines Großkunden",
    "die Hausmesse", "eine Lieferverzögerung", "das Energiepaket der Regierung", "die kaputte Klimaanlage",
    "die neue Telefonanlage", "das Influencer-Video", "die lange Krankheitswelle", "das Partnerprogramm", "die Umfirmierung",
    "die Sonderprovision",
)

BECAUSE = (
    "Grund aus meiner Sicht:", "das liegt klar an einem Punkt:", "schuld daran ist", "dahinter steckt", "Hintergrund ist",
    "das kommt durch", "der Auslöser war", "verursacht hat das", "ausgelöst hat das", "das erklärt sich durch",
    "die Ursache ist",
)

CAUSE_FIRST = (
    "Woran's lag? {Reason}. {inner}", "Schuld ist {reason}. {inner}", "Auslöser war ganz klar {reason}: {inner}",
    "Dahinter steckt {reason}. {inner}", "Der Grund, sagt der Innendienst, ist {reason}: {inner}",
    "{Reason} hat das ausgelöst: {inner}", "Warum? Durch {reason}. {inner}", "Verantwortlich ist {reason}. {inner}",
    "Das kam durch {reason}: {inner}", "Erklärung gefällig? {Reason}. {inner}",
    "Der Grund, und zwar der einzige: {reason}. {inner}",
)

CAUSE_LAST = (
    "{bare}. Woran's lag? {Reason}.", "{bare}. Für mich klar: {because} {reason}.", "{bare}. Schuld ist {reason}.",
    "{bare}. {Reason} hat das ausgelöst.", "{bare}. Dahinter steckt ganz klar {reason}.", "{bare}. {Because} {reason}.",
    "{bare}. Das kam durch {reason}.", "{bare}. Der Innendienst nennt als Grund {reason}.",
    "{bare}. Den Ausschlag gab {reason}.", "{bare} (Auslöser: {reason}).", "{bare}. Verantwortlich dafür, ganz klar: {reason}.",
    "{bare}. Wieso? Durch {reason}.", "{bare}. Da hat {reason} durchgeschlagen.", "{bare}. Kurz erklärt: {because} {reason}.",
)

COINCIDED = (
    "Und {s}? {In_p} gegenüber {dat_q} {noun_nom}.", "Nebenher {verb} {s} {in_p} gegenüber {dat_q}{end}.",
    "Auch noch zu melden: {s} {verb} {in_p} gegenüber {dat_q}{end}.",
    "Selber Zeitraum, eigenes Thema: {s} {verb} {in_p} gegenüber {dat_q}{end}.",
    "Bei {s_dat} gab's {in_p} gegenüber {dat_q} {noun_acc}.", "Zweite Zahl dazu, {s} {verb} {in_p} gegenüber {dat_q}{end}.",
    "In derselben Zeit {verb} {s} {in_p} im Vergleich {zu_q}{end}.",
    "Ebenso im Blick: {s} {verb} {in_p} gegen {acc_q} gerechnet{end}.", "Ach ja, {s} {verb} {in_p} gegenüber {dat_q}{end}.",
    "Bei der Gelegenheit: {in_p} ging's mit {s_dat} gegenüber {dat_q} {way}.",
    "Unabhängig davon {verb} {s} {in_p} gegenüber {dat_q}{end}.",
    "Und {in_p} haben wir bei {s_dat} gegenüber {dat_q} {noun_acc} drin.",
    "Noch was, {s} [hat|haben] {in_p} gegenüber {dat_q} {done}.",
)

AHEAD = (
    "{In_p} werden wir bei {s_dat} bei {v} landen.", "Mein Forecast für {acc_p}: {s_bare} {v}.",
    "Ich rechne {in_p} bei {s_dat} mit {v}.", "Für {acc_p} plant das Team bei {s_dat} {v} ein.",
    "Was erwarten wir {in_p} bei {s_dat}? {V}.", "{S} [wird|werden] {in_p} auf {v} kommen, so unsere Planung.",
    "Wir peilen {in_p} bei {s_dat} {v} an und kriegen das auch hin.", "Der Ausblick steht: {s} {in_p} bei {v}.",
    "Erwartung {p}, {s_bare}: {v}.", "Im Pipeline-Call gesetzt: {in_p} {v} bei {s_dat}, Prognose.",
    "Stell dich {in_p} bei {s_dat} auf {v} ein.", "{In_p} kommen bei {s_dat} {v} rein, sagt die Hochrechnung.",
    "Läuft alles wie gedacht, [landet|landen] {s} {in_p} bei {v}.", "Wir sehen {s_acc} {in_p} bei {v} rauskommen.",
    "{S} [dürfte|dürften] {in_p} bei {v} liegen.", "Vertriebsprognose: {v} bei {s_dat} {in_p}.",
    "Mit {v} bei {s_dat} können wir {in_p} fest rechnen.", "Hochgerechnet [erreicht|erreichen] {s} {in_p} {v}.",
)

AIMED = (
    "Wir sind {in_p} bei {s_dat} {c} {above} Plan.", "{In_p} haben wir bei {s_dat} das Ziel {done}.",
    "Ziel bei {s_dat} {in_p}: um {c} {done}.", "Um {g} {above} Ziel, so [stand|standen] {s} {in_p} da.",
    "Plan geschafft oder nicht? {S} {in_p} um {c} {above} Plan.", "Mit {v} bei {s_dat} sind wir {in_p} {above} Ziel.",
    "Unser Soll haben wir {in_p} bei {s_dat} um {g} {done}.", "{S} {in_p}: {g} {above} Plan.",
    "Also {in_p} {beat} {s} den Plan, um {c}.", "Gegen Plan gerechnet [lag|lagen] {s} {in_p} um {g} {above} dem Soll.",
    "{S} {beat} {in_p} unsere Zielmarke um {g}.", "Wie weit weg vom Ziel bei {s_dat} {in_p}? {C} {above} Plan.",
    "Unsere Zielmarke bei {s_dat} haben wir {in_p} {done}.", "{S} [liegt|liegen] {in_p} {above} dem Zielwert, um {c}.",
    "Der Innendienst sagt, {s} [habe|hätten] {in_p} das Ziel um {c} {done}.",
    "{In_p} bei {s_dat} {above} Plan, und zwar um {g}.", "Soll gegen Ist, {s_bare} {in_p}: {c} {above} Soll.",
    "{V} bei {s_dat} {in_p}, das ist {above} Plan.", "{S} {in_p}? Ziel {done}.",
    "Beim Ziel für {s_acc} sind wir {in_p} um {g} {above} der Marke gelandet.",
    "Zum Planabgleich, {s} [landete|landeten] {in_p} um {c} {above} Ziel.", "{P}, {s_bare} gegen Plan: {g} {above} Soll",
)

BEAT = {
    "beat": ("[übertraf|übertrafen]", "[toppte|toppten]", "[schlug|schlugen]"),
    "above": ("über",),
    "done": ("übertroffen", "getoppt", "überboten"),
}
MISSED = {
    "beat": ("[verfehlte|verfehlten]", "[verpasste|verpassten]", "[unterschritt|unterschritten]"),
    "above": ("unter",),
    "done": ("verfehlt", "verpasst", "unterschritten"),
}

FREE = (
    "Aus dem Call um 16:45 Uhr, Punkt 4: {text}", "Antwort auf Frage 2 aus der Mail vom 14.: {text}",
    "{bare} (siehe Folie 17).", "Seite 6 im Angebot, zweite Zeile: {text}", "{bare}, Quelle ist Reiter 3 im Sheet.",
    "Ticket 88213, Kommentar 5: {text}", "Wir sprechen über {n} {ds}: {list}. {text}",
    "Zur Erinnerung, {n} {ds} gehören zu uns ({list}). {text}", "Bin um 8:30 Uhr im Büro, vorab schon mal: {text}",
    "{bare} – Anhang 4 in der Mail.", "Raum 312, Tagesordnung, TOP 7: {text}", "Teams-Chat von 11:20 Uhr: {text}",
    "{bare} (Report-Version 2.3).", "Mit Vertrag Nr. 5590 hat das nichts zu tun: {text}", "Rückruf unter Durchwahl 48. {text}",
    "Besprechungsnotiz 9, Absatz 2: {text}", "{bare}, nachzulesen in Abschnitt 5.2 vom Leitfaden.",
)
