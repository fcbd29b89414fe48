"""German wordings of management reports: members beside each other."""

MORE = (
    "Mit {v} wies {A} {in_p} bei {s_dat} einen höheren Wert auf als {B} mit {w}.",
    "{S} {in_A} [fiel|fielen] {in_p} höher aus als der Wert {of_B}.",
    "Der Wert {of_A} bei {s_dat} überstieg {in_p} den Wert {of_B}.",
    "Gegenüber {dat_B} verzeichnete {A} {in_p} den höheren Wert bei {s_dat}.",
    "Unter den beiden Einheiten ({A} und {B}) entfiel {in_p} der höhere Wert {s_gen} auf {A}.",
    "Bei {s_dat} lag {in_p} {A} mit {v} oberhalb des Werts {of_B} ({w}).",
    "Hinter {dat_A} blieb {B} {in_p} bei {s_dat} zurück.",
    "Ein gegenüber {dat_B} höherer Wert {s_gen} ist {in_p} für {A} auszuweisen.",
    "Im Zweiervergleich {A} – {B} hatte {in_p} {A} {more} {s_bare}.", "Vergleich | {s_bare} | {p} | {A} höher als {B}",
    "- {P}, {s_bare}: {A} mit {v} über {dat_B} mit {w}",
    "Für {B} ist {in_p} bei {s_dat} ein niedrigerer Wert auszuweisen als für {A}.",
    "{A} kam {in_p} bei {s_dat} auf {v}; {B} lag mit {w} darunter.",
    "Auf {B} entfielen {in_p} bei {s_dat} {w}, auf {A} hingegen mehr, nämlich {v}.",
    "Das Controlling weist {in_p} für {A} {more} {s_bare} aus als für {B}.",
    "Für welche der beiden Einheiten, {A} oder {B}, ist {in_p} der höhere Wert {s_gen} auszuweisen? Für {A}.",
    "Der Wert {of_B} bei {s_dat} erreichte {in_p} nicht den Wert {of_A}.",
    "{A} übertraf {B} {in_p} bei {s_dat} mit {v} zu {w}.",
    "Verglichen miteinander, hatte {in_p} {A} {more} und {B} {less} {s_bare}.",
    "Höher als der Wert {of_B} war {in_p} bei {s_dat} der Wert {of_A}.",
    "Nicht {A}, sondern {B} hatte {in_p} im Zweiervergleich {less} {s_bare}.",
    "Bei Gegenüberstellung {of_A} und {of_B} zeigt sich {in_p} {in_A} der höhere Wert {s_gen}.",
)

LESS = (
    "Mit {v} wies {A} {in_p} bei {s_dat} einen geringeren Wert auf als {B} mit {w}.",
    "{S} {in_A} [fiel|fielen] {in_p} geringer aus als der Wert {of_B}.",
    "Der Wert {of_A} bei {s_dat} unterschritt {in_p} den Wert {of_B}.",
    "Gegenüber {dat_B} verzeichnete {A} {in_p} den niedrigeren Wert bei {s_dat}.",
    "Unter den beiden Einheiten ({A} und {B}) entfiel {in_p} der niedrigere Wert {s_gen} auf {A}.",
    "Bei {s_dat} lag {in_p} {A} mit {v} unterhalb des Werts {of_B} ({w}).",
    "Hinter {dat_B} blieb {A} {in_p} bei {s_dat} zurück.",
    "Ein gegenüber {dat_B} geringerer Wert {s_gen} ist {in_p} für {A} auszuweisen.",
    "Im Zweiervergleich {A} – {B} hatte {in_p} {A} {less} {s_bare}.", "Vergleich | {s_bare} | {p} | {A} niedriger als {B}",
    "- {P}, {s_bare}: {A} mit {v} unter {dat_B} mit {w}",
    "Für {B} ist {in_p} bei {s_dat} ein höherer Wert auszuweisen als für {A}.",
    "{A} kam {in_p} bei {s_dat} auf {v}; {B} lag mit {w} darüber.",
    "Auf {B} entfielen {in_p} bei {s_dat} {w}, auf {A} hingegen weniger, nämlich {v}.",
    "Das Controlling weist {in_p} für {A} {less} {s_bare} aus als für {B}.",
    "Für welche der beiden Einheiten, {A} oder {B}, ist {in_p} der niedrigere Wert {s_gen} auszuweisen? Für {A}.",
    "Der Wert {of_A} bei {s_dat} erreichte {in_p} nicht den Wert {of_B}.",
    "Niedriger als der Wert {of_B} war {in_p} bei {s_dat} der Wert {of_A}.",
    "Nicht {A}, sondern {B} hatte {in_p} im Zweiervergleich {more} {s_bare}.",
    "Bei Gegenüberstellung {of_A} und {of_B} zeigt sich {in_p} {in_A} der niedrigere Wert {s_gen}.",
)

# Of costs and complaints, who leads is a matter of taste.
CONTEST = (
    "Hinter ", "übertraf ",
)

TOP = (
    "{Most} {s_bare} unter sämtlichen {ds} [war|waren] {in_p} {in_M} zu verzeichnen.",
    "Der {peak}wert {s_gen} unter den {ds} belief sich {in_p} auf {v} und entfiel auf {M}.",
    "Im Quervergleich der {ds} verzeichnete {M} {in_p} den {peak}wert bei {s_dat}.",
    "Unter allen {ds} [ist|sind] {in_p} für {M} {most} {s_bare} auszuweisen.",
    "Für keine andere {d} weist der Bericht {in_p} {more} {s_bare} aus als für {M}.",
    "{Peak}wert | {s_bare} | {p} | {M} (unter allen {ds})", "- {Peak}wert {s_gen} aller {ds} {in_p}: {M} mit {v}",
    "Auf welche der {ds} entfiel {in_p} der {peak}wert {s_gen}? Auf {M}.",
    "{M} stellte {in_p} unter den {ds} den {peak}wert bei {s_dat}.",
    "Von allen {ds} meldete {in_p} {M} mit {v} den {peak}wert {s_gen}.",
    "Keine der übrigen {ds} wies {in_p} {more} {s_bare} auf als {M}.",
    "Verteilt nach {ds}, [war|waren] {s} {in_p} {in_M} {mostly}.",
    "Der {in_M} verzeichnete Wert {s_gen} war {in_p} der {peak}wert aller {ds}.",
    "{In_p} [war|waren] {s} in keiner anderen {d} so {high} wie {in_M}.",
    "Mit {v} [fiel|fielen] {s} {in_p} {in_M} so {high} aus wie in keiner anderen {d}.",
    "Die Rangfolge der {ds} bei {s_dat} weist {in_p} {M} mit dem {peak}wert aus.",
    "Wir weisen {in_p} für {M} {most_acc} {s_bare} sämtlicher {ds} aus.",
    "Der {peak}wert bei {s_dat}, bezogen auf alle {ds}, wurde {in_p} von {dat_M} gemeldet.",
)

PEAK = (
    "Mit {v} [belief|beliefen] sich {s} {in_p} auf den {peak}wert der gesamten bisherigen Zeitreihe.",
    "Der {in_p} verzeichnete Wert {s_gen} stellt den {peak}wert aller bisherigen Monate dar.",
    "{In_p} wurde bei {s_dat} der historische {peak}wert von {v} ausgewiesen.",
    "Ein historischer {peak}stand {s_gen} ist {in_p} zu berichten.", "{S} [fiel|fielen] {in_p} so {high} aus wie nie zuvor.",
    "{Peak}wert der Zeitreihe | {s_bare} | {p} | {v}",
    "Das Controlling wertet {acc_p} bei {s_dat} als Monat mit dem historischen {peak}wert.",
    "In welchem Monat der Zeitreihe [war|waren] {s} {mostly}? {In_p}.",
    "Seit Beginn der Datenerfassung [lag|lagen] {s} in keinem Monat so {high} wie {in_p}.",
    "{Nom_p} markiert mit {v} den historischen {peak}stand {s_gen}.",
    "Der {peak}stand aller erfassten Monate bei {s_dat} datiert aus {dat_p}.",
    "Historisch betrachtet [war|waren] {s} {in_p} {mostly} unter allen Monaten.",
    "{In_p} [stellte|stellten] sich {s} auf ein historisches Rekord{tide}.",
    "Ein Rekord{tide} {s_gen} war {in_p} mit {v} festzustellen.",
    "{S}, {in_p} mit {v} ausgewiesen, [lag|lagen] so {high} wie in keinem Monat zuvor.",
    "Den {peak}wert seit Beginn der Zeitreihe [erreichte|erreichten] {s} {in_p}.",
)

OF_YEAR = (
    "Im Jahr {y} wurde der {peak}wert {s_gen} {in_m} ausgewiesen.",
    "Der {peak}wert {s_gen} im Jahresverlauf {y} entfiel auf den {m}.",
    "Im Kalenderjahr {y} [fiel|fielen] {s} {in_m} {mostly} aus.",
    "{Nom_m} stellte {y} unter den zwölf Monaten den {peak}wert {s_gen}.",
    "Unterjährig betrachtet [lag|lagen] {s} im Jahr {y} {in_m} {mostly}.", "- {Peak}wert {s_gen} {y}: {in_m}",
    "{Peak}wert im Jahr {y} | {s_bare} | {m}", "Das Controlling ordnet den {peak}wert {s_gen} im Jahr {y} dem {m} zu.",
    "Auf welchen Monat entfiel {y} der {peak}wert {s_gen}? Auf den {m}.",
    "Für {y} ist bei {s_dat} {in_m} der {peak}wert des Jahres festzustellen.",
    "Die zwölf Monatswerte {s_gen} des Jahres {y} zeigen den {peak}wert {in_m}.",
    "{S} [wies|wiesen] im Jahr {y} {in_m} den {peak}stand auf.",
    "In den übrigen elf Monaten des Jahres {y} [war|waren] {s} nicht so {high} wie {in_m}.",
    "Unter sämtlichen Monaten des Kalenderjahres {y} brachte {nom_m} bei {s_dat} den {peak}wert.",
    "{Nom_p} war der Monat, in dem {s} den {peak}wert des Kalenderjahres [erreichte|erreichten].",
    "Der Jahresverlauf {s_gen} {y} hatte {in_m} seinen {peak}punkt.",
)

# Only of what is high.
PEAK_OF_YEAR = (
    "Der Jahresgipfel {s_gen} lag {y} {in_m}.", "Die Spitze im Jahresverlauf {y} [erreichte|erreichten] {s} {in_m}.",
    "Das Jahresmaximum {s_gen} wurde {y} {in_m} ausgewiesen.",
    "{In_m} {y} belief sich der Wert {s_gen} auf das Maximum des Jahres.",
    "Kein anderer Monat des Jahres {y} wies bei {s_dat} einen höheren Wert auf als {nom_m}.",
    "- Jahresspitze {s_gen} {y}: {in_m}", "Maximum {y} | {s_bare} | {m}",
    "Der größte Monatswert {s_gen} des Jahres {y} entfiel auf den {m}.",
    "In welchem Monat [erreichte|erreichten] {s} {y} das Jahresmaximum? {In_m}.",
    "Unter allen Monatswerten {s_gen} des Jahres {y} ist der {in_m} ausgewiesene der größte.",
    "Von keinem anderen Monat des Jahres {y} wurde der Wert {s_gen} {in_m} übertroffen.",
)

RANK = (
    "Bei {s_dat} entfiel {in_p} auf {M} Rang {k} im Kreis der {ds}.",
    "Unter den {ds} ist {M} {in_p} bei {s_dat} auf Rang {k} einzuordnen.",
    "Die Rangfolge der {ds} bei {s_dat} weist {M} {in_p} auf dem {nth}en Platz aus.",
    "Mit {v} bei {s_dat} rangierte {M} {in_p} auf Platz {k} unter den {ds}.",
    "Absteigend nach {s_dat} geordnet, nahm {M} {in_p} unter den {ds} Platz {k} ein.",
    "- {M}, {p}: Rang {k} der {ds} bei {s_dat}", "Rang {k} | {s_bare} | {p} | {M} (alle {ds})",
    "Das Controlling führt {M} {in_p} bei {s_dat} an {nth}er Stelle der {ds}.",
    "Welcher Rang unter den {ds} ergab sich {in_p} bei {s_dat} für {M}? Rang {k}.",
    "Im Quervergleich der {ds} erreichte {M} {in_p} bei {s_dat} Rang {k}.",
    "Den {nth}en Rang im Kreis der {ds} hielt bei {s_dat} {in_p} {M} inne.",
    "Für {M} ergibt sich {in_p} bei {s_dat} ein {nth}er Rang unter den {ds}.",
    "Der {nth}e Platz der nach {s_dat} geordneten {ds} kam {in_p} {dat_M} zu.",
)

RANK_BY_SIZE = (
    "Wir weisen {in_p} für {M} {nth_acc} {s_bare} unter den {ds} aus.",
    "Mit {v} meldete {M} {in_p} {nth_acc} {s_bare} sämtlicher {ds}.",
    "Im Quervergleich der {ds} hatte {M} {in_p} {nth_acc} {s_bare}.",
    "Das Controlling weist für {M} {in_p} {nth_acc} {s_bare} aller {ds} aus.",
    "Absteigend geordnet, verzeichnete unter den {ds} {in_p} {M} {nth_acc} {s_bare}.",
    "Welche der {ds} verzeichnete {in_p} {nth_acc} {s_bare}? Es ist {M}, mit {v}.",
    "Dem Beirat berichten wir {in_p} für {M} {nth_acc} {s_bare} unter allen {ds}.",
    "Innerhalb der {ds} erreichte {M} mit {v} {in_p} {nth_acc} {s_bare}.",
    "{In_p} stand {M} für {nth_acc} {s_bare} unter allen {ds}.",
    "Nach absteigender Höhe geordnet, belegt {M} {in_p} bei {s_dat} unter den {ds} Rang {k}.",
)

COUNT = (
    "In {n} der {all} {ds} [ist|sind] {s} {in_p} {base} {done}.",
    "{Noun_nom} {s_gen} {base} ergab sich {in_p} bei {n} von {all} {ds}.",
    "Die Auszählung der {all} {ds} ergibt {n} mit {noun_dat} bei {s_dat} {in_p} {base}.",
    "Gegliedert nach {ds} – {all} an der Zahl – {moved} {s} {in_p} {base} in {n} Fällen{end}.",
    "Von {all} {ds} entfielen {n} {in_p} auf die Gruppe mit {base} {done}en Werten bei {s_dat}.",
    "{S_bare} {in_p} {base}: {n} von {all} {ds} mit {noun_dat}.",
    "Anzahl der {ds} mit {noun_dat} {s_gen} {in_p} {base}: {n} von {all}.",
    "Wir berichten über {all} {ds}, von denen {n} {in_p} {base} {noun_acc} {s_gen} aufwiesen.",
    "{N} {ds} von insgesamt {all} haben {in_p} {base} {noun_acc} bei {s_dat} zu berichten.",
    "- {P}, {s_bare}: {base} {done} in {n} von {all} {ds}", "Zählung | {s_bare} | {p} | {base} {done} | {n} von {all} {ds}",
    "Nicht in allen, wohl aber in {n} der {all} {ds} {moved} {s} {in_p} {base}{end}.",
    "Das Controlling stellt fest, dass {s} {in_p} {base} in {n} von {all} {ds} {done} [ist|sind].",
    "In wie vielen der {all} {ds} [ist|sind] {s} {in_p} {base} {done}? In {n}.",
    "Für {n} der {all} {ds} ist {in_p} {base} {noun_nom} {s_gen} auszuweisen.",
    "Bei insgesamt {all} {ds} beläuft sich die Zahl derer mit {noun_dat} {s_gen} {in_p} {base} auf {n}.",
    "{N} von {all} {ds} wiesen {in_p} einen {base} {done}en Wert bei {s_dat} auf.",
    "Ein {base} {done}er Wert {s_gen} wurde {in_p} von {n} der {all} {ds} gemeldet.",
    "Im Kreis der {all} {ds} [ist|sind] {s} {in_p} bei {n} {base} {done}.",
    "Auf Ebene der {ds} {moved} {s} {in_p} {base} in {n} von {all} Einheiten{end}.",
    "{Base} [ist|sind] {s} {in_p} bei {n} von insgesamt {all} {ds} {done}.",
    "Unter den {all} {ds} befanden sich {n}, deren Wert bei {s_dat} {in_p} {base} {done} ist.",
)

ALL = (
    "In allen {ds} [ist|sind] {s} {in_p} {base} {done}.",
    "{Noun_nom} {s_gen} {base} war {in_p} durchgängig in allen {ds} festzustellen.",
    "Für jede {d} ist {in_p} {base} {noun_nom} {s_gen} auszuweisen.",
    "Sämtliche {ds} wiesen {in_p} einen {base} {done}en Wert bei {s_dat} auf.",
    "Flächendeckend, d. h. in allen {ds}, {moved} {s} {in_p} {base}{end}.",
    "Keine {d} blieb {in_p} {base} ohne {noun_acc} bei {s_dat}.", "- {P}, {s_bare}: {base} {done} in sämtlichen {ds}",
    "Alle {ds} | {s_bare} | {p} | {base} {done}",
    "Das Controlling stellt fest, dass {s} {in_p} {base} in ausnahmslos allen {ds} {done} [ist|sind].",
    "In wie vielen {ds} [ist|sind] {s} {in_p} {base} {done}? In allen.",
    "Einheitlich über alle {ds} {moved} {s} {in_p} {base}{end}.",
    "In jeder {d} ohne Ausnahme [ist|sind] {s} {in_p} {base} {done}.",
    "Ein {base} {done}er Wert {s_gen} wurde {in_p} von jeder {d} gemeldet.",
    "Der Befund {in_p} ist für alle {ds} derselbe: {S} {moved} {base}{end}.",
    "Es gibt {in_p} keine {d}, in der {s} {base} nicht {done} [ist|sind].",
    "Von allen {ds} wird {in_p} bei {s_dat} {base} {noun_nom} berichtet.",
    "Jede {d} verbuchte {in_p} {base} bei {s_dat} {noun_acc}.",
)

NONE = (
    "In keiner {d} [ist|sind] {s} {in_p} {base} {done}.",
    "{Noun_nom} {s_gen} {base} war {in_p} in keiner der {ds} festzustellen.",
    "Für keine der {ds} ist {in_p} {base} {noun_nom} {s_gen} auszuweisen.",
    "Keine {d} wies {in_p} einen {base} {done}en Wert bei {s_dat} auf.",
    "Sämtliche {ds} blieben {in_p} {base} ohne {noun_acc} bei {s_dat}.", "- {P}, {s_bare}: {base} {done} in keiner {d}",
    "Keine {d} | {s_bare} | {p} | {base} {done}",
    "Das Controlling stellt fest, dass {s} {in_p} {base} in keiner {d} {done} [ist|sind].",
    "In wie vielen {ds} [ist|sind] {s} {in_p} {base} {done}? In keiner.",
    "Ein {base} {done}er Wert {s_gen} wurde {in_p} von keiner {d} gemeldet.",
    "Von keiner der {ds} wird {in_p} bei {s_dat} {base} {noun_nom} berichtet.",
    "Unter den {ds} findet sich {in_p} keine mit {noun_dat} {s_gen} {base}.",
    "Nicht in einer einzigen der {ds} {moved} {s} {in_p} {base}{end}.",
    "Keine unter den {ds} verbuchte {in_p} {base} bei {s_dat} {noun_acc}.",
    "Die Anzahl der {ds} mit {noun_dat} {s_gen} {in_p} {base} beläuft sich auf null.",
    "Wir weisen {in_p} für keine {d} {base} {noun_acc} {s_gen} aus.",
)

ONLY = (
    "Lediglich {in_M} [ist|sind] {s} {in_p} {base} {done}.",
    "{Noun_nom} {s_gen} {base} war {in_p} ausschließlich {in_M} festzustellen.",
    "Als einzige der {ds} wies {M} {in_p} einen {base} {done}en Wert bei {s_dat} auf.",
    "Für keine {d} außer {dat_M} ist {in_p} {base} {noun_nom} {s_gen} auszuweisen.",
    "Außerhalb {of_M} [ist|sind] {s} {in_p} {base} in keiner {d} {done}, {in_M} hingegen schon.",
    "- {P}, {s_bare}: {base} {done} nur {in_M}, sonst in keiner {d}", "Nur {M} | {s_bare} | {p} | {base} {done}",
    "Das Controlling stellt fest, dass {s} {in_p} {base} allein {in_M} {done} [ist|sind].",
    "In welcher {d} [ist|sind] {s} {in_p} {base} {done}? Lediglich {in_M}.",
    "{M} war {in_p} unter den {ds} die einzige mit {noun_dat} {s_gen} {base}.",
    "{Noun_nom} {s_gen} {base} blieb {in_p} auf {M} als einzige {d} begrenzt.",
    "Einzig {M} meldete {in_p} unter den {ds} {base} {noun_acc} bei {s_dat}.",
    "Abgesehen von {dat_M} [ist|sind] {s} {in_p} {base} in keiner {d} {done}.",
    "Unter sämtlichen {ds} [ist|sind] {s} {in_p} {base} nur {in_M} {done}.",
    "Ein {base} {done}er Wert {s_gen} wurde {in_p} nur von einer {d} gemeldet, nämlich von {dat_M}.",
    "Nirgendwo sonst als {in_M} {moved} {s} {in_p} {base}{end}.",
    "Wir weisen {in_p} allein für {M} und für keine weitere {d} {base} {noun_acc} {s_gen} aus.",
    "Genau eine {d} verzeichnete {in_p} {base} {noun_acc} bei {s_dat}, und zwar {M}.",
)

BUT = (
    "Mit Ausnahme {of_M} [ist|sind] {s} {in_p} {base} in allen {ds} {done}.",
    "{Noun_nom} {s_gen} {base} war {in_p} in allen {ds} festzustellen, nur {in_M} nicht.",
    "Für jede {d} außer {dat_M} ist {in_p} {base} {noun_nom} {s_gen} auszuweisen.",
    "Außer {in_M} [ist|sind] {s} {in_p} {base} in jeder {d} {done}.",
    "Alle {ds} außer {dat_M} wiesen {in_p} einen {base} {done}en Wert bei {s_dat} auf.",
    "- {P}, {s_bare}: {base} {done} in sämtlichen {ds} außer {in_M}",
    "Alle {ds} außer {dat_M} | {s_bare} | {p} | {base} {done}",
    "Das Controlling stellt fest, dass {s} {in_p} {base} überall außer {in_M} {done} [ist|sind], also in allen übrigen {ds}.",
    "In welchen {ds} [ist|sind] {s} {in_p} {base} {done}? In allen mit Ausnahme {of_M}.",
    "Einzige Ausnahme unter den {ds} war {M}: In allen anderen {moved} {s} {in_p} {base}{end}.",
    "{M} ausgenommen, [ist|sind] {s} {in_p} {base} in sämtlichen {ds} {done}.",
    "Jede {d} bis auf {M} verbuchte {in_p} {base} bei {s_dat} {noun_acc}.",
    "Allein {in_M} [ist|sind] {s} {in_p} {base} nicht {done}; in allen übrigen {ds} hingegen schon.",
    "Sieht man von {dat_M} ab, [ist|sind] {s} {in_p} {base} in allen {ds} {done}, {in_M} selbst nicht.",
    "In jeder {d} {moved} {s} {in_p} {base}{end}, mit {dat_M} als einziger Ausnahme.",
    "{M} bildete {in_p} unter den {ds} die einzige Ausnahme: {S} {moved} {base} in allen anderen{end}.",
    "Mit einer einzigen Ausnahme, nämlich {dat_M}, [ist|sind] {s} {in_p} {base} in allen {ds} {done}.",
    "Von den {ds} wich nur {M} ab; in sämtlichen anderen [ist|sind] {s} {in_p} {base} {done}, {in_M} nicht.",
)

MOVES_UP = {
    "moved": (
        "[stieg|stiegen]", "[erhöhte|erhöhten] sich", "[nahm|nahmen] … zu", "[weitete|weiteten] sich … aus", "[zog|zogen] … an",
        "[expandierte|expandierten]",
    ),
    "noun": ("Anstieg/m", "Erhöhung/f", "Steigerung/f", "Zuwachs/m", "Ausweitung/f"),
    "done": ("gestiegen", "angestiegen", "gewachsen"),
}

MOVES_DOWN = {
    "moved": (
        "[sank|sanken]", "[verringerte|verringerten] sich", "[ging|gingen] … zurück", "[ermäßigte|ermäßigten] sich",
        "[nahm|nahmen] … ab", "[reduzierte|reduzierten] sich",
    ),
    "noun": ("Rückgang/m", "Verringerung/f", "Verminderung/f", "Abnahme/f", "Reduktion/f"),
    "done": ("gesunken", "zurückgegangen", "gefallen"),
}
