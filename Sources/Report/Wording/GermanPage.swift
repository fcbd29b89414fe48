/// The words around a German narrative, by their English.
enum GermanPage {
    static let phrases: [String: String] = [
        // Headings and columns
        "Key figures": "Kennzahlen", "What happened": "Was geschehen ist",
        "Data behind this report": "Daten hinter diesem Bericht", "Data": "Daten",
        "Check": "Prüfung", "Metric": "Kennzahl", "Part": "Teil", "Period": "Zeitraum",
        "Cell": "Zelle", "Share": "Anteil", "Change": "Änderung", "Contribution": "Beitrag",
        "Total": "Gesamt", "Month": "Monat", "Quarter": "Quartal", "total": "gesamt",
        "By month": "Nach Monaten", "By quarter": "Nach Quartalen",
        "%1 by %2": "%1 nach %2", "%1 by month": "%1 nach Monaten",
        "%1 by quarter": "%1 nach Quartalen", "Key figures by month": "Kennzahlen nach Monaten",
        "Key figures by quarter": "Kennzahlen nach Quartalen",
        "All key figures by month": "Alle Kennzahlen nach Monaten",
        "All key figures by quarter": "Alle Kennzahlen nach Quartalen",
        "%1, share of total": "%1, Anteil am Ganzen", "From %1 to %2": "Von %1 bis %2",
        "%1 from %2 to %3 by %4": "%1 von %2 bis %3 nach %4",
        "From %1 to %2. ": "Von %1 bis %2. ", "%1, %2 to %3": "%1, %2 bis %3",
        "Lowest %1, highest %2, now %3.": "Niedrigster Wert %1, höchster %2, jetzt %3.",
        "File": "Datei", "Read": "Gelesen", "Accepted": "Angenommen", "Rejected": "Abgewiesen",
        "Duplicate": "Doppelt", "Skipped": "Übersprungen", "All files": "Alle Dateien",
        "One other file": "Eine weitere Datei", "%1 other files": "%1 weitere Dateien",
        "Notices on other files: %1. The JSON report has them all.":
            "Hinweise zu weiteren Dateien: %1. Im JSON-Bericht stehen alle.",
        "Lines of the exports: every line read ends in one count":
            "Zeilen der Exporte: jede gelesene Zeile zählt genau einmal",
        "No export was read for this report.": "Für diesen Bericht wurde kein Export gelesen.",
        // Periods
        "Partial period": "Unvollständiger Zeitraum", "Complete": "Vollständig",
        "partial period": "unvollständiger Zeitraum", "complete": "vollständig",
        "partial": "unvollständig", "%1 (partial)": "%1 (unvollständig)",
        "%1 is partial: it is not over, or the exports do not cover all of it. Its figures stand as they are and are not compared with whole periods.":
            "%1 ist unvollständig: Der Zeitraum ist nicht zu Ende, oder die Exporte decken ihn nicht ganz ab. Die Zahlen stehen, wie sie sind, und werden nicht mit ganzen Zeiträumen verglichen.",
        "Tables as of %1.": "Tabellen vom %1.", "Amounts in %1.": "Beträge in %1.",
        "Changes since %1.": "Änderungen seit %1.",
        "Not compared with %1.": "Kein Vergleich mit %1.",
        "The fiscal year starts in %1.": "Das Geschäftsjahr beginnt im %1.",
        "The fiscal year starts in %1; %2 is %3 to %4.":
            "Das Geschäftsjahr beginnt im %1; %2 reicht von %3 bis %4.",
        "The fiscal year has %1 weeks in quarters of %2 weeks; %3 has %4.":
            "Das Geschäftsjahr hat %1 Wochen in Quartalen von %2 Wochen; %3 hat %4.",
        "The fiscal year has %1 weeks in quarters of %2 weeks; %3 has %4 and ends it.":
            "Das Geschäftsjahr hat %1 Wochen in Quartalen von %2 Wochen; %3 hat %4 und beendet es.",
        // Changes
        "= unchanged": "= unverändert", " vs %1": " ggü. %1", ", better": ", besser",
        ", worse": ", schlechter", "no value for %1": "kein Wert für %1",
        "not compared with %1": "kein Vergleich mit %1", "(not named)": "(ohne Namen)",
        // The check
        "proved": "belegt", "contradicted": "widerlegt", "not checkable": "nicht prüfbar",
        "nothing to check": "nichts zu prüfen", "No claims to check.": "Keine Aussagen zu prüfen.",
        "%1 checked against %2, supported.": "%1 an %2 geprüft, belegt.",
        "%1 checked against %2, all supported.": "%1 an %2 geprüft, alle belegt.",
        "%1 checked against %2: %3 supported, %4 not.":
            "%1 an %2 geprüft: %3 belegt, %4 nicht.",
        "The headline stands on:": "Die Überschrift beruht auf:",
        "Written by the model; no claims to check.":
            "Vom Modell geschrieben; keine Aussagen zu prüfen.",
        "Written by the template; no claims to check.":
            "Aus der Vorlage; keine Aussagen zu prüfen.",
        "Written by the model; %1 checked, supported.":
            "Vom Modell geschrieben; %1 geprüft, belegt.",
        "Written by the template; %1 checked, supported.": "Aus der Vorlage; %1 geprüft, belegt.",
        "Written by the model; %1 checked, %2 of them supported.":
            "Vom Modell geschrieben; %1 geprüft, davon %2 belegt.",
        "Written by the template; %1 checked, %2 of them supported.":
            "Aus der Vorlage; %1 geprüft, davon %2 belegt.",
        "No cell was needed.": "Keine Zelle war nötig.",
        "Cells behind this sentence": "Zellen hinter diesem Satz",
        "1 sentence was written and withheld, since the tables do not support it.":
            "1 Satz wurde geschrieben und zurückgehalten, weil die Tabellen ihn nicht belegen.",
        "%1 were written and withheld, since the tables do not support them.":
            "%1 wurden geschrieben und zurückgehalten, weil die Tabellen sie nicht belegen.",
        // Who wrote it
        "Nothing passed the thresholds set for news. The figures follow.":
            "Nichts erreichte die Schwellen für Nachrichten. Es folgen die Zahlen.",
        "The headline says it all. The figures follow.":
            "Die Überschrift sagt alles. Es folgen die Zahlen.",
        "Written by the built-in template.": "Geschrieben aus der eingebauten Vorlage.",
        "Writer: %1. ": "Geschrieben von: %1. ",
        "All sentences are the template's.": "Alle Sätze sind aus der Vorlage.",
        "All sentences are the model's.": "Alle Sätze sind vom Modell.",
        "%1 by the model, %2 by the template.": "%1 vom Modell, %2 aus der Vorlage.",
        " The model gave way: %1.": " Das Modell fiel aus: %1.",
        "Run ": "Lauf ", " · facts ": " · Fakten ", " · tables ": " · Tabellen ",
        "Run %1.": "Lauf %1.", "Prove it again, offline: ": "Erneut prüfen, ohne Netz: ",
        " on the archived report.": " auf dem archivierten Bericht.",
        // Counted
        "claim": "Aussage", "claims": "Aussagen", "cell": "Zelle", "cells": "Zellen",
        "sentence": "Satz", "sentences": "Sätze", "other": "weitere", "others": "weitere",
    ]
}
