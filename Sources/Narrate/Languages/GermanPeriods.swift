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
            monatsmittel = monthly average
            """
        ),
        (
            .preposition,
            """
            im abgelaufenen monat, im vergangenen monat, diesen monat, in diesem monat, im laufenden monat, im aktuellen monat = this month
            im abgelaufenen quartal, im vergangenen quartal, dieses quartal, in diesem quartal, im laufenden quartal = this quarter
            im selben monat, im gleichen monat, in jenem monat, im nämlichen monat = in that month
            kumuliert seit jahresbeginn, seit jahresbeginn, seit jahresanfang, vom jahresbeginn, ab jahresbeginn, im bisherigen jahresverlauf, im laufenden jahr, bisher in diesem jahr, im jahresverlauf = year to date
            seit geschäftsjahresbeginn kumuliert, kumuliert seit beginn des geschäftsjahres, vom beginn des geschäftsjahres, seit beginn des geschäftsjahres, seit geschäftsjahresbeginn, im bisherigen geschäftsjahr, im laufenden geschäftsjahr = year to date
            des geschäftsjahres, des gj, im geschäftsjahr, vom geschäftsjahr = of fiscal year
            seit beginn der aufzeichnungen, seit aufzeichnungsbeginn, aller zeiten, überhaupt, seit beginn der messungen, seit messbeginn, seit bestehen, aller bisherigen monate, aller monate, in der geschichte, in der historie = on record
            von monat zu monat, monat für monat, in jedem monat = month by month
            bis ende, bis einschließlich, bis zum ende von, ende = in
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
            achten, achter, achtes = eighth
            neunten, neunte, neunter, neuntes = ninth
            zehnten, zehnte, zehnter, zehntes = tenth
            elften, elfte, elfter = eleventh
            zwölften, zwölfte, zwölfter = twelfth
            """
        ),
    ]
}
