/// Months, quarters, years and stretches of them in German.
enum GermanPeriods {
    static let tables: [(role: Gloss.Role, lines: String)] = [
        (
            .period,
            """
            januar, jänner, jan = january
            februar, feber, feb, febr = february
            märz, mrz = march
            april, apr = april
            mai = may
            juni, jun = june
            juli, jul = july
            august, aug = august
            september, sep, sept = september
            oktober, okt = october
            november, nov = november
            dezember, dez = december
            """
        ),
        (
            .noun,
            """
            quartal, quartals, quartale, quartalen = quarter
            geschäftsquartal, geschäftsquartals, geschäftsquartale, fiskalquartal = fiscal quarter
            monat, monats, monates = month
            monate, monaten, monatlich = months
            jahr, jahres, jahre, jahren = year
            gj, geschäftsjahr, geschäftsjahres, wirtschaftsjahr, wirtschaftsjahres = fiscal year
            kalenderjahr, kalenderjahres = calendar year
            halbjahr, halbjahres = half
            quartals = quarterly
            geschäftsquartalen = fiscal quarters
            berichtsmonat, berichtsmonats, berichtsmonates = this month
            berichtsquartal, berichtsquartals = this quarter
            monatsmittel, monatsdurchschnitt, monatsschnitt = monthly average
            """
        ),
        (
            .preposition,
            """
            im abgelaufenen monat, im vergangenen monat, diesen monat, in diesem monat, im laufenden monat, im aktuellen monat = this month
            im abgelaufenen quartal, im vergangenen quartal, dieses quartal, in diesem quartal, im laufenden quartal = this quarter
            im selben monat, im gleichen monat, in jenem monat, im nämlichen monat = in that month
            kumuliert seit jahresbeginn, seit jahresbeginn, seit jahresanfang, vom jahresbeginn, ab jahresbeginn, im bisherigen jahresverlauf, im laufenden jahr, bisher in diesem jahr, im jahresverlauf = year to date
            ytd, year to date, laufendes geschäftsjahr, laufendes jahr, über das geschäftsjahr gerechnet, über das jahr gerechnet, auf das geschäftsjahr gerechnet, aufs geschäftsjahr gerechnet, aufs jahr gerechnet, über das laufende geschäftsjahr, über das laufende jahr, im geschäftsjahr bisher, geschäftsjahr bisher, im geschäftsjahr kumuliert, seit dem ersten monat des geschäftsjahres, seit dem ersten tag des geschäftsjahres, seit dem start des geschäftsjahres, seit start des geschäftsjahres, seit anfang des geschäftsjahres, seit auftakt des geschäftsjahres, seit dem beginn des geschäftsjahres, seit beginn des jahres, seit anfang des jahres, seit dem jahreswechsel, vom jahresanfang, vom beginn des jahres, im geschäftsjahresverlauf, im verlauf des geschäftsjahres, im verlauf des jahres, auf das jahr kumuliert, im jahr bisher = year to date
            seit geschäftsjahresbeginn kumuliert, kumuliert seit beginn des geschäftsjahres, vom beginn des geschäftsjahres, seit beginn des geschäftsjahres, seit geschäftsjahresbeginn, im bisherigen geschäftsjahr, im laufenden geschäftsjahr = year to date
            des geschäftsjahres, des gj, im geschäftsjahr, vom geschäftsjahr = of fiscal year
            seit beginn der aufzeichnungen, seit aufzeichnungsbeginn, aller zeiten, überhaupt, seit beginn der messungen, seit messbeginn, seit bestehen, aller bisherigen monate, aller monate, in der geschichte, in der historie = on record
            von monat zu monat, monat für monat, in jedem monat = month by month
            bis ende, bis einschließlich, bis zum ende von, ende, per ende, bis zum ende = in
            bis zum ende des, bis zum ende der, bis ende des = in the
            die spanne der monatswerte, die bandbreite der monatswerte, der korridor der monatswerte, die streuung der monatswerte, die monatswerte, die einzelnen monate, die einzelnen monatswerte, die einzelmonate, der monatswert, die monatlichen werte, die spanne der einzelnen monate, die spanne der monate, monatswerte = each month
            im monat = in
            im ersten halbjahr, in der ersten jahreshälfte = in the first half
            im zweiten halbjahr, in der zweiten jahreshälfte = in the second half
            in den letzten zwölf monaten, in den vergangenen zwölf monaten = in the last twelve months
            """
        ),
        (
            .adjective,
            """
            ersten, erste, erster, erstes, erstem = first
            zweiten, zweite, zweiter, zweites, zweitem = second
            dritten, dritte, dritter, drittes, drittem = third
            vierten, vierte, vierter, viertes, viertem = fourth
            fünften, fünfte, fünfter, fünftes = fifth
            sechsten, sechste, sechster, sechstes = sixth
            siebten, siebte, siebter, siebtes, siebente = seventh
            achten, achte, achter, achtes = eighth
            neunten, neunte, neunter, neuntes = ninth
            zehnten, zehnte, zehnter, zehntes = tenth
            elften, elfte, elfter = eleventh
            zwölften, zwölfte, zwölfter = twelfth
            """
        ),
    ]
}
