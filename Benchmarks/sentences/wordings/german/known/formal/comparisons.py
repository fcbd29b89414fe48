"""Formal German wordings: members beside each other."""

MORE = (
    "{S} {of_A} [lag|lagen] {in_p} über dem Wert {of_B}.", "{S} {in_A} [überstieg|überstiegen] {in_p} den Wert {of_B}.",
    "{In_p} wurde {in_A} bei {s_dat} ein höherer Wert ausgewiesen als {in_B}.",
    "Ein Vergleich {of_A} mit {dat_B} zeigt: {In_p} wies {A} {more} {s_bare} aus.",
    "{A}, {in_p} mit {v}, übertraf bei {s_dat} {B}.", "Im direkten Vergleich verbuchte {A} {in_p} {more} {s_bare} als {B}.",
    "Während {B} {in_p} bei {s_dat} {w} auswies, lag {A} mit {v} darüber.",
    "Höher als {in_B} [fiel|fielen] {s} {in_p} {in_A} aus.", "Bei {s_dat} lag {A} {in_p} mit {v} oberhalb {of_B} ({w}).",
    "Nicht {B}, sondern {A} hatte {in_p} im Vergleich der beiden {more} {s_bare}.",
    "{B} wies {in_p} {less} {s_bare} aus als {A}.", "Bei {s_dat} rangierte {A} {in_p} vor {dat_B}.",
    "Gegenüber {dat_B} wies {A} {in_p} {more} {s_bare} aus.", "{S_bare}, {p}: {A} ({v}) über {dat_B} ({w}).",
    "Wer hatte {in_p} {more} {s_bare}, {A} oder {B}? Es war {A}.",
    "Festzuhalten ist, dass {A} {in_p} {more} {s_bare} hatte als {B}.",
)

LESS = (
    "{S} {of_A} [lag|lagen] {in_p} unter dem Wert {of_B}.", "{S} {in_A} [unterschritt|unterschritten] {in_p} den Wert {of_B}.",
    "{In_p} wurde {in_A} bei {s_dat} ein niedrigerer Wert ausgewiesen als {in_B}.",
    "Ein Vergleich {of_A} mit {dat_B} zeigt: {In_p} wies {A} {less} {s_bare} aus.",
    "Im direkten Vergleich verbuchte {A} {in_p} {less} {s_bare} als {B}.",
    "Während {B} {in_p} bei {s_dat} {w} auswies, lag {A} mit {v} darunter.",
    "Niedriger als {in_B} [fiel|fielen] {s} {in_p} {in_A} aus.", "Bei {s_dat} lag {A} {in_p} mit {v} unterhalb {of_B} ({w}).",
    "{B} wies {in_p} {more} {s_bare} aus als {A}.", "Bei {s_dat} rangierte {A} {in_p} hinter {dat_B}.",
    "Gegenüber {dat_B} wies {A} {in_p} {less} {s_bare} aus.", "{S_bare}, {p}: {A} ({v}) unter {dat_B} ({w}).",
    "Festzuhalten ist, dass {A} {in_p} {less} {s_bare} hatte als {B}.",
)

# Of costs and complaints, who leads is a matter of taste.
CONTEST = (" vor ", " hinter ", "übertraf")

TOP = (
    "{Most} {s_bare} unter den {ds} [wurde|wurden] {in_p} {in_M} verbucht.",
    "{In_p} wies {M} {most_acc} {s_bare} aller {ds} aus.", "Den {peak}wert bei {s_dat} erreichte unter allen {ds} {in_p} {M}.",
    "Keine andere {d} wies {in_p} {more} {s_bare} aus als {M}.", "Bei {s_dat} markierte {M} {in_p} den {peak}wert aller {ds}.",
    "Welche {d} hatte {in_p} {most_acc} {s_bare}? Es war {M}.",
    "{M} war {in_p} unter allen {ds} diejenige, die {most_acc} {s_bare} auswies.",
    "{In_p} entfiel der {peak}wert {s_gen} unter allen {ds} auf {M}.", "{Peak}wert {s_gen} im Kreis der {ds}, {p}: {M} ({v}).",
    "Was {s_acc} betrifft, so wies {in_p} von allen {ds} {M} den {peak}wert aus.",
    "Mit {v} verzeichnete unter sämtlichen {ds} {M} {in_p} {most_acc} {s_bare}.",
    "Festzuhalten ist, dass {M} {in_p} {most_acc} {s_bare} aller {ds} hatte.",
    "Nach Angaben des Controllings hatte {M} {in_p} {most_acc} {s_bare} aller {ds}.",
    "Der {peak}wert {s_gen} aller {ds}, nämlich {v}, wurde {in_p} {in_M} gemeldet.",
)

PEAK = (
    "{In_p} [markierte|markierten] {s} mit {v} den {peak}stand der gesamten Zeitreihe.",
    "So {high} wie {in_p} [war|waren] {s} in keinem Monat zuvor.",
    "Der {peak}stand {s_gen} seit Beginn der Aufzeichnungen wurde {in_p} verzeichnet.",
    "Mit {v} [verzeichnete|verzeichneten] {s} {in_p} ein Allzeit{tide}.",
    "Ein Allzeit{tide} [erreichte|erreichten] {s} {in_p}.",
    "Im gesamten Betrachtungszeitraum [lag|lagen] {s} in keinem Monat so {high} wie {in_p}.",
    "Historischer {peak}wert bei {s_dat}: {In_p} wurden {v} verzeichnet.",
    "Über alle Monate der Zeitreihe betrachtet, [war|waren] {s} {in_p} {mostly}.",
    "{S} [erreichte|erreichten] {in_p} den {peak}wert seit Aufnahme der Berichterstattung.",
    "{In_p} [war|waren] {s} so {high} wie in keinem anderen Monat der Historie.",
    "{Nom_p} ist der Monat mit dem historischen {peak}stand {s_gen}.",
    "Festzuhalten ist, dass {s} noch nie so {high} [war|waren] wie {in_p}.",
    "{S_bare}, {p}: {v} – ein historischer {peak}wert.",
)

OF_YEAR = (
    "Im Kalenderjahr {y} [erreichte|erreichten] {s} {in_m} den {peak}wert.",
    "Der {peak}wert {s_gen} wurde im Jahr {y} {in_m} verzeichnet.",
    "Unter den zwölf Monaten des Jahres {y} war {nom_m} derjenige mit dem {peak}stand {s_gen}.",
    "{In_m} [war|waren] {s} so {high} wie in keinem anderen Monat des Jahres {y}.",
    "Betrachtet man das Jahr {y}, so [lag|lagen] {s} {in_m} {mostly}.",
    "{S} [erreichte|erreichten] {in_p} den {peak}stand des Jahres.", "Auf Monatsebene [war|waren] {s} {y} {in_m} {mostly}.",
    "Im Geschäftsverlauf des Jahres {y} markierte {nom_m} bei {s_dat} den {peak}wert.", "{Peak}wert {s_gen} im Jahr {y}: {m}.",
    "Festzuhalten ist, dass {s} im Jahr {y} {in_m} {mostly} [ausfiel|ausfielen].",
    "Wann [war|waren] {s} im Jahr {y} {mostly}? {In_m}.", "{Nom_m} wies im Jahr {y} bei {s_dat} den {peak}wert auf.",
)

PEAK_OF_YEAR = (
    "Der Spitzenwert {s_gen} des Jahres {y} wurde {in_m} verzeichnet.",
    "Im Jahr {y} [erreichte|erreichten] {s} {in_m} das Maximum.", "Das Maximum {s_gen} entfiel im Jahr {y} auf den {m}.",
    "Den Jahresspitzenwert [markierte|markierten] {s} {y} {in_m}.", "{S} [erreichte|erreichten] {in_p} das Jahresmaximum.",
    "Kein Monat des Jahres {y} übertraf bei {s_dat} den {m}.", "Jahresmaximum {s_gen} {y}: {m}.",
    "{Nom_m} bildete {y} bei {s_dat} die Jahresspitze.",
    "In keinem Monat des Jahres {y} wurde der {m}-Wert {s_gen} übertroffen.",
    "Der Jahreshöchststand {s_gen} datiert {y} aus dem {m}.",
)

RANK = (
    "Gemessen an {s_dat} nahm {M} {in_p} unter den {ds} den {nth}en Rang ein.",
    "In der Rangfolge der {ds} nach {s_dat} belegte {M} {in_p} Position {k}.",
    "{M} rangierte {in_p} bei {s_dat} an {nth}er Stelle aller {ds}.", "Platz {k} der {ds} entfiel {in_p} bei {s_dat} auf {M}.",
    "{In_p} befand sich {M} bei {s_dat} auf Rang {k} unter allen {ds}.",
    "Bei {s_dat} wird {M} {in_p} auf Rang {k} der {ds} geführt.",
    "Festzuhalten ist, dass {M} {in_p} bei {s_dat} auf Platz {k} der {ds} lag.",
    "Rangliste der {ds} nach {s_dat}, {p}: {M} auf Platz {k}.",
    "Auf welchem Platz der {ds} lag {M} {in_p} bei {s_dat}? Auf Platz {k}.",
    "Den {nth}en Platz unter den {ds} nahm bei {s_dat} {in_p} {M} ein.",
    "Mit {v} erreichte {M} {in_p} bei {s_dat} den {nth}en Rang im Kreis der {ds}.",
)

RANK_BY_SIZE = (
    "{In_p} wies {M} {nth_acc} {s_bare} aller {ds} aus.", "Im Kreis der {ds} verbuchte {M} {in_p} {nth_acc} {s_bare}.",
    "Mit {v} wies {M} {in_p} {nth_acc} {s_bare} unter den {ds} aus.",
    "Festzuhalten ist, dass {M} {in_p} {nth_acc} {s_bare} aller {ds} hatte.",
    "Nach Angaben des Controllings hatte {M} {in_p} unter sämtlichen {ds} {nth_acc} {s_bare}.",
    "Welche {d} hatte {in_p} {nth_acc} {s_bare}? Es war {M}.",
    "{M} war {in_p} unter den {ds} diejenige, die {nth_acc} {s_bare} auswies.",
    "Im Vergleich aller {ds} erreichte {M} {in_p} {nth_acc} {s_bare}.", "Unter den {ds} zeigte {M} {in_p} {nth_acc} {s_bare}.",
    "Wie der Bericht ausführt, verzeichnete {M} {in_p} {nth_acc} {s_bare} der {ds}.",
)

COUNT = (
    "Bei {n} der {all} {ds} [hat|haben] sich {s} {in_p} {base} {done}.",
    "In {n} von insgesamt {all} {ds} war {in_p} {base} bei {s_dat} {noun_nom} zu verzeichnen.",
    "{N} von {all} {ds} wiesen {in_p} bei {s_dat} {base} {noun_acc} auf.",
    "{All} {ds} umfasst der Vergleich; in {n} davon {moved} {s} {in_p} {base}{end}.",
    "In {n} {ds} (von {all}) {moved} {s} {in_p} {base}{end}.",
    "Die Zahl der {ds}, in denen sich {s} {in_p} {base} {done} [hat|haben], beträgt {n} von {all}.",
    "Wie viele der {all} {ds} verzeichneten {in_p} {base} bei {s_dat} {noun_acc}? Es waren {n}.",
    "{Noun_nom} {s_gen} {base} wurde {in_p} aus {n} der {all} {ds} gemeldet.",
    "Nach Angaben des Controllings {moved} {s} {in_p} {base} in {n} von {all} {ds}{end}.",
    "Für {n} der {all} {ds} weist der Bericht {in_p} {base} bei {s_dat} {noun_acc} aus.",
    "Festzuhalten ist, dass sich {s} {in_p} {base} in {n} der {all} {ds} {done} [hat|haben].",
    "{In_p} [hat|haben] sich {s} {base} in {n} von {all} {ds} {done}.",
    "{S_bare}, {in_p}: {noun_nom} {base} in {n} von {all} {ds}.",
)

ALL = (
    "In sämtlichen {ds} [hat|haben] sich {s} {in_p} {base} {done}.",
    "Ausnahmslos jede {d} wies {in_p} {base} bei {s_dat} {noun_acc} auf.",
    "{Noun_nom} {s_gen} {base} war {in_p} in allen {ds} zu verzeichnen.",
    "Festzuhalten ist, dass sich {s} {in_p} {base} in jeder {d} {done} [hat|haben].",
    "{In_p} {moved} {s} {base} ohne Ausnahme in allen {ds}{end}.",
    "Durchweg, d. h. in jeder einzelnen {d}, {moved} {s} {in_p} {base}{end}.",
    "Sämtliche {ds} meldeten {in_p} {base} bei {s_dat} {noun_acc}.",
    "Nach Angaben des Controllings {moved} {s} {in_p} {base} in sämtlichen {ds}{end}.",
    "Es gab {in_p} keine {d}, in der sich {s} {base} nicht {done} [hätte|hätten].",
    "{S_bare} {in_p}: {noun_nom} {base} in allen {ds}.",
    "Über alle {ds} hinweg, keine ausgenommen, {moved} {s} {in_p} {base}{end}.",
)

NONE = (
    "In keiner einzigen {d} [hat|haben] sich {s} {in_p} {base} {done}.",
    "Keine der {ds} wies {in_p} {base} bei {s_dat} {noun_acc} auf.",
    "{Noun_nom} {s_gen} {base} war {in_p} in keiner {d} zu verzeichnen.",
    "Festzuhalten ist, dass sich {s} {in_p} {base} in keiner {d} {done} [hat|haben].",
    "In nicht einer der {ds} {moved} {s} {in_p} {base}{end}.",
    "Nach Angaben des Controllings {moved} {s} {in_p} {base} in keiner der {ds}{end}.",
    "Für keine {d} weist der Bericht {in_p} {base} bei {s_dat} {noun_acc} aus.",
    "Es gab {in_p} keine {d}, in der sich {s} {base} {done} [hätte|hätten].",
    "Welche {d} verzeichnete {in_p} {base} bei {s_dat} {noun_acc}? Keine.",
    "{S_bare} {in_p}: {noun_nom} {base} in keiner der {ds}.",
    "Aus keiner {d} wurde {in_p} bei {s_dat} {base} {noun_nom} gemeldet.",
)

ONLY = (
    "Ausschließlich {in_M} [hat|haben] sich {s} {in_p} {base} {done}.",
    "Als einzige {d} wies {M} {in_p} {base} bei {s_dat} {noun_acc} auf.",
    "{Noun_nom} {s_gen} {base} war {in_p} lediglich {in_M} zu verzeichnen.",
    "{In_p} {moved} {s} {base} ausschließlich {in_M}{end}.",
    "Von sämtlichen {ds} wies {in_p} nur {M} {base} bei {s_dat} {noun_acc} auf.",
    "Festzuhalten ist, dass sich {s} {in_p} {base} allein {in_M} {done} [hat|haben], in keiner anderen {d}.",
    "{M} blieb {in_p} die einzige {d}, in der sich {s} {base} {done} [hat|haben].",
    "Mit Ausnahme {of_M} [hat|haben] sich {s} {in_p} {base} in keiner {d} {done}.",
    "Keine {d} außer {dat_M} meldete {in_p} {base} bei {s_dat} {noun_acc}.",
    "In welcher {d} {moved} {s} {in_p} {base}{end}? Einzig {in_M}.",
    "Nur eine {d}, nämlich {M}, verzeichnete {in_p} {base} bei {s_dat} {noun_acc}.",
)

BUT = (
    "Mit Ausnahme {of_M} [hat|haben] sich {s} {in_p} {base} in allen {ds} {done}.",
    "Sämtliche {ds} mit Ausnahme {of_M} wiesen {in_p} {base} bei {s_dat} {noun_acc} auf.",
    "{In_p} {moved} {s} {base} in jeder {d} außer {in_M}{end}.",
    "Ausgenommen {M}, {moved} {s} {in_p} {base} in allen {ds}{end}.",
    "Nur {in_M} [hat|haben] sich {s} {in_p} {base} nicht {done}, in allen übrigen {ds} dagegen schon.",
    "Allein {M} wich ab: In allen anderen {ds} [hat|haben] sich {s} {in_p} {base} {done}, {in_M} hingegen nicht.",
    "Festzuhalten ist, dass sich {s} {in_p} {base} in allen {ds} außer {in_M} {done} [hat|haben].",
    "{Noun_nom} {s_gen} {base} war {in_p} in sämtlichen {ds} außer {in_M} zu verzeichnen.",
    "Alle {ds} bis auf {M} meldeten {in_p} {base} bei {s_dat} {noun_acc}.",
    "Nach Angaben des Controllings {moved} {s} {in_p} {base} in allen {ds} mit Ausnahme {of_M}{end}.",
)

MOVES_UP = {
    "moved": (
        "[stieg|stiegen] … an", "[erhöhte|erhöhten] sich", "[wuchs|wuchsen] … an", "[vergrößerte|vergrößerten] sich",
        "[nahm|nahmen] … zu",
    ),
    "noun": ("Anstieg/m", "Erhöhung/f", "Zunahme/f", "Ausweitung/f"),
    "done": ("erhöht", "vergrößert", "gesteigert"),
}

MOVES_DOWN = {
    "moved": (
        "[verringerte|verringerten] sich", "[verminderte|verminderten] sich", "[ging|gingen] … zurück",
        "[fiel|fielen] … zurück",
        "[reduzierte|reduzierten] sich", "[nahm|nahmen] … ab",
    ),
    "noun": ("Rückgang/m", "Verminderung/f", "Abnahme/f", "Reduzierung/f"),
    "done": ("verringert", "vermindert", "reduziert"),
}
