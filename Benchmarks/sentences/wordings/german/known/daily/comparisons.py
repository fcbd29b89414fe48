"""German wordings of daily work: members beside each other."""

MORE = (
    "{P}: {A} hat {more} {s_bare} als {B}.", "{S_bare} {in_p}: {A} über {dat_B}.",
    "→ {S_bare} {in_p}: {A} ({v}) höher als {B} ({w})", "{A} vor {dat_B} bei {s_dat} {in_p}.",
    "{A} oder {B}? {In_p} [war|waren] {s} {in_A} höher.", "Kurz verglichen: {in_p} [lag|lagen] {s} {in_A} höher als {in_B}.",
    "Während {B} {in_p} bei {s_dat} auf {w} kam, waren es {in_A} mehr, nämlich {v}.",
    "{B} kam {in_p} bei {s_dat} nicht an {A} heran.", "Notiz: {s_bare} {in_p} {in_A} ({v}) höher als {in_B} ({w}).",
    "Stellt man {A} und {B} gegenüber, hatte {A} {in_p} {more} {s_bare}.", "Beim Blick auf {s_acc} schlug {A} {in_p} {B}.",
    "Von den beiden hatte {in_p} {A} {more} {s_bare} und {B} {less}.", "{S} [lag|lagen] {in_p} {in_B} unter dem Wert {of_A}.",
    "{In_p}, {s_bare}: {A} > {B}.",
)

LESS = (
    "{P}: {A} hat {less} {s_bare} als {B}.", "{S_bare} {in_p}: {A} unter {dat_B}.",
    "→ {S_bare} {in_p}: {A} ({v}) niedriger als {B} ({w})", "{A} hinter {dat_B} bei {s_dat} {in_p}.",
    "{A} oder {B}? {In_p} [war|waren] {s} {in_A} niedriger.", "Kurz verglichen: {in_p} [lag|lagen] {s} {in_A} tiefer als {in_B}.",
    "Während {B} {in_p} bei {s_dat} auf {w} kam, waren es {in_A} weniger, nämlich {v}.",
    "{A} kam {in_p} bei {s_dat} nicht an {B} heran.", "Notiz: {s_bare} {in_p} {in_A} ({v}) niedriger als {in_B} ({w}).",
    "Stellt man {A} und {B} gegenüber, hatte {A} {in_p} {less} {s_bare}.",
    "Von den beiden hatte {in_p} {A} {less} {s_bare} und {B} {more}.", "{In_p}, {s_bare}: {A} < {B}.",
)

# Of costs and complaints, who leads is a matter of taste.
CONTEST = (" vor ", " hinter ", "heran", "schlug")

TOP = (
    "{P}, alle {ds} verglichen: {most} {s_bare} {in_M}.",
    "{Most_acc} {s_bare} {in_p}? Hatte {M}, verglichen mit allen anderen {ds}.",
    "→ {Most} {s_bare} unter den {ds}, {p}: {M} ({v})",
    "Zur Info: {in_p} [war|waren] {s} {in_M} {mostly}, gerechnet über alle {ds}.",
    "{In_p} hatte keine andere {d} {more} {s_bare} als {M}.", "Schaut man alle {ds} an, [lag|lagen] {s} {in_p} {in_M} {mostly}.",
    "{M} hat {in_p} {most_acc} {s_bare}, keine der {ds} hat {more}.", "{Most_acc} {s_bare} im Feld der {ds} hatte {in_p} {M}.",
    "Welche {d} hatte {in_p} {most_acc} {s_bare}? Es war {M}, mit {v}.", "Notiz {p}: {most} {s_bare} aller {ds} {in_M}.",
    "Nimmt man alle {ds} zusammen in den Blick, wies {in_p} {M} {most_acc} {s_bare} aus.",
    "Mit Blick auf alle {ds}: {in_p} hatte {M} {most_acc} {s_bare}.",
    "Aus der Runde notiert: {in_p} [war|waren] {s} unter den {ds} {in_M} {mostly}.",
)

PEAK = (
    "{P}: {peak}stand bei {s_dat} seit Beginn der Daten.", "{Peak}wert aller Zeiten bei {s_dat}: {v} {in_p}.",
    "→ {S_bare} {in_p}: Rekord{tide}", "So {high} wie {in_p} [war|waren] {s} in unserer ganzen Datenreihe nie.",
    "Kurzes Update: {in_p} [markierte|markierten] {s} mit {v} ein Rekord{tide}.",
    "In der ganzen Historie [lag|lagen] {s} nie so {high} wie {in_p}.",
    "Alle Monate durchgesehen: {s} [war|waren] {in_p} {mostly}.",
    "Mit {v} [verbuchte|verbuchten] {s} {in_p} den {peak}wert seit Aufzeichnungsbeginn.",
    "Bei {s_dat} steht {nom_p} für den {peak}stand aller Monate.",
    "Wann [war|waren] {s} {mostly}? {In_p}, über alle Monate gesehen.", "Notiz: Allzeit{tide} bei {s_dat} {in_p}, {v}.",
    "Kein Monat bisher, in dem {s} so {high} [war|waren] wie {in_p}.",
)

OF_YEAR = (
    "{Y}: {peak}stand {s_gen} {in_m}.", "{S_bare} {y}: {peak}wert {in_m}.", "→ Jahres{tide} {y} bei {s_dat}: {m}",
    "Aufs Jahr {y} gesehen [war|waren] {s} {in_m} {mostly}.", "In welchem Monat [war|waren] {s} {y} {mostly}? {In_m}.",
    "Wir hatten {y} bei {s_dat} {in_m} den {peak}wert.", "Kein Monat {y}, in dem {s} so {high} [lag|lagen] wie {in_m}.",
    "Das Jahr {y} Monat für Monat: {s} {mostly} {in_m}.", "Notiz: Jahres{tide} {s_gen} {y} {in_m}.",
    "{Nom_m} sticht {y} heraus: {s} [war|waren] da so {high} wie in keinem anderen Monat des Jahres.",
    "Von Januar bis Dezember {y} [erreichte|erreichten] {s} den {peak}wert {in_m}.",
)

# Only of what is high.
PEAK_OF_YEAR = (
    "{Y} gab es bei {s_dat} einen Spitzenmonat: {m}.", "Spitzenmonat {s_gen} {y}: {m}.",
    "{Nom_m} war {y} bei {s_dat} der Monat mit dem größten Wert.",
    "Mehr als {in_m} wurde {y} bei {s_dat} in keinem Monat erreicht.", "Das Maximum {s_gen} im Jahr {y} liegt {in_m}.",
    "→ Maximum {y}, {s_bare}: {m}", "Den Gipfel [sah|sahen] {s} {y} {in_m}.", "Kein Monat {y} übertraf bei {s_dat} den {m}.",
    "{S_bare} {y}, Monat mit dem größten Wert: {m}.", "Ihr Jahresmaximum {y} [hatte|hatten] {s} {in_m}.",
)

RANK = (
    "{P}, {s_bare}: {M} auf Platz {k} der {ds}.", "Platz {k} von allen {ds} bei {s_dat} {in_p}: {M}.",
    "→ Rang {k} unter den {ds} bei {s_dat} ({p}): {M}", "Sortiert nach {s_dat}, steht {M} {in_p} auf dem {nth}en Rang der {ds}.",
    "Wo steht {M} {in_p} bei {s_dat}? Auf Platz {k} aller {ds}.",
    "In der Rangliste der {ds} finden wir {M} {in_p} bei {s_dat} auf Rang {k}.",
    "Notiz: {M} bei {s_dat} {in_p} {nth}er Platz unter den {ds}.",
    "Mit {v} reichte es für {M} {in_p} bei {s_dat} zu Platz {k} unter den {ds}.",
    "Ordnet man die {ds} {in_p} nach {s_dat}, kommt {M} auf Platz {k}.",
    "Den {nth}en Platz aller {ds} belegt {in_p} bei {s_dat} {M}.",
)

RANK_BY_SIZE = (
    "{P}: {M} hat {nth_acc} {s_bare} aller {ds}.", "Notiz: {nth_acc} {s_bare} unter den {ds} hatte {in_p} {M}.",
    "Der Höhe nach sortiert, hatte {M} {in_p} {nth_acc} {s_bare} der {ds}.",
    "Welche {d} hatte {in_p} {nth_acc} {s_bare}? Es war {M}, mit {v}.", "Wir sehen {in_M} {in_p} {nth_acc} {s_bare} aller {ds}.",
    "{M} meldet {in_p} {nth_acc} {s_bare} im Vergleich der {ds}.",
    "Gemessen an allen {ds} weist {M} {in_p} {nth_acc} {s_bare} aus.", "Für {acc_p} gilt: {nth_acc} {s_bare} aller {ds} hat {M}.",
    "Im Feld der {ds} hatte {in_p} {M} {nth_acc} {s_bare}.",
    "Bei {v} [liegt|liegen] {s} {in_M} {in_p} – das ergibt {nth_acc} {s_bare} der {ds}.",
)

COUNT = (
    "{P}: {noun} bei {s_dat} {base} in {n} von {all} {ds}.", "→ {S_bare} {in_p} {base}: {noun} in {n} der {all} {ds}",
    "Wie viele der {all} {ds} haben {in_p} {base} bei {s_dat} {done}? {N}.",
    "Kurze Auszählung: in {n} von {all} {ds} {moved} {s} {in_p} {base}{end}.",
    "{N} von {all}: so viele {ds} sahen {in_p} {base} bei {s_dat} {noun_acc}.",
    "Notiz: {s_bare} {in_p} {base} mit {noun_dat} in {n} von {all} {ds}.",
    "Wir haben {in_p} in {n} unserer {all} {ds} bei {s_dat} {base} {noun_acc} gesehen.",
    "Unter den {all} {ds} gab es {in_p} {n}, in denen {s} {base} {done} [hat|haben].",
    "{Base} zeigten {in_p} {n} der {all} {ds} bei {s_dat} {noun_acc}.",
    "Bei {s_dat} melden {n} von {all} {ds} {in_p} {base} {noun_acc}.",
    "Das Controlling zählt {in_p} {n} von {all} {ds} mit {noun_dat} bei {s_dat} {base}.",
    "Von unseren {all} {ds} {moved} {s} {in_p} {base} in {n}{end}.",
    "Laut Cockpit haben {n} der {all} {ds} bei {s_dat} {in_p} {base} {done}.",
)

ALL = (
    "{P}: alle {ds} bei {s_dat} {base} mit {noun_dat}.", "→ {S_bare} {in_p} {base}: {noun} in allen {ds}",
    "{Noun_nom} bei {s_dat} {in_p} {base} – und zwar in jeder {d}.",
    "Wir sehen {in_p} in jeder einzelnen {d} bei {s_dat} {base} {noun_acc}.",
    "Ohne Ausnahme {moved} {s} {in_p} {base} in allen {ds}{end}.", "Alle {ds} haben {in_p} {base} bei {s_dat} {done}.",
    "Keine {d} ausgenommen: {s} {moved} {in_p} {base} in allen{end}.", "Egal welche {d}, {s} {moved} {in_p} {base}{end}.",
    "Jede {d}, die wir haben, hat {in_p} {base} bei {s_dat} {done}.",
    "Notiz: sämtliche {ds} {in_p} bei {s_dat} {base} mit {noun_dat}.",
    "In welchen {ds} {moved} {s} {in_p} {base}{end}? In allen.",
)

NONE = (
    "{P}: keine {d} bei {s_dat} {base} mit {noun_dat}.", "→ {S_bare} {in_p} {base}: {noun} in keiner {d}",
    "{Noun_nom} bei {s_dat} {in_p} {base}? In keiner einzigen {d}.",
    "Wir sehen {in_p} in keiner {d} bei {s_dat} {base} {noun_acc}.", "Keine unserer {ds} hat {in_p} {base} bei {s_dat} {done}.",
    "In welchen {ds} {moved} {s} {in_p} {base}{end}? In keiner.",
    "Nicht eine der {ds} meldete {in_p} {base} bei {s_dat} {noun_acc}.",
    "Es gab {in_p} keine {d}, in der {s} {base} {done} [hat|haben].",
    "Notiz: {in_p} null {ds} bei {s_dat} {base} mit {noun_dat}.",
    "Keine {d} hat {in_p} {base} bei {s_dat} {done}, auch nicht eine.",
)

ONLY = (
    "{P}: nur {M} bei {s_dat} {base} mit {noun_dat}.", "→ {S_bare} {in_p} {base}: {noun} nur {in_M}, in keiner anderen {d}",
    "{Noun_nom} bei {s_dat} {in_p} {base} gab es nur {in_M}.", "Welche {d} hat {in_p} {base} bei {s_dat} {done}? Nur {M}.",
    "Die einzige {d}, die {in_p} {base} bei {s_dat} {done} hat, ist {M}.",
    "{M} als einzige aller {ds} sah {in_p} {base} bei {s_dat} {noun_acc}.",
    "Keine {d} außer {dat_M} meldete {in_p} {base} bei {s_dat} {noun_acc}.",
    "Nur eine {d} hat {in_p} {base} bei {s_dat} {done}: {M}.",
    "{In_p} hat bei {s_dat} {base} einzig {M} {done}, sonst keine {d}.", "Ausschließlich {in_M} {moved} {s} {in_p} {base}{end}.",
    "Notiz: {s} {moved} {in_p} {base} bloß {in_M}{end}, sonst in keiner {d}.",
)

BUT = (
    "{P}: alle {ds} außer {dat_M} bei {s_dat} {base} mit {noun_dat}.",
    "→ {S_bare} {in_p} {base}: {noun} in allen {ds}, nur nicht {in_M}",
    "Mit Ausnahme {of_M} haben {in_p} {base} alle {ds} bei {s_dat} {done}.",
    "Außer {dat_M} sah jede {d} {in_p} {base} bei {s_dat} {noun_acc}.",
    "Nur {in_M} nicht, sonst {moved} {s} {in_p} {base} in allen {ds}{end}.",
    "Alle {ds} haben {in_p} {base} bei {s_dat} {done}, nur {M} nicht.",
    "{S} {moved} {in_p} {base} in jeder {d}{end}, ausgenommen {M}.",
    "{M} fehlt als einzige: alle anderen {ds} haben {in_p} {base} bei {s_dat} {done}.",
    "Klammert man {M} aus, meldete {in_p} {base} jede {d} bei {s_dat} {noun_acc}, {M} selbst nicht.",
    "Notiz: bis auf {M} sämtliche {ds} {in_p} bei {s_dat} {base} mit {noun_dat}.",
)

MOVES_UP = {
    "moved": (
        "[stieg|stiegen] … an", "[ging|gingen] … nach oben", "[erhöhte|erhöhten] sich", "[kletterte|kletterten]",
        "[ging|gingen] … hinauf", "[wuchs|wuchsen] … an",
    ),
    "noun": ("Plus/n", "Anstieg/m", "Zunahme/f", "Steigerung/f"),
    "done": ("angezogen", "zugelegt", "zugenommen"),
}

MOVES_DOWN = {
    "moved": (
        "[ging|gingen] … nach unten", "[verringerte|verringerten] sich", "[gab|gaben] … nach", "[ging|gingen] … hinunter",
        "[reduzierte|reduzierten] sich", "[sank|sanken]",
    ),
    "noun": ("Minus/n", "Rückgang/m", "Abnahme/f", "Reduktion/f"),
    "done": ("nachgelassen", "nachgegeben", "abgenommen"),
}
