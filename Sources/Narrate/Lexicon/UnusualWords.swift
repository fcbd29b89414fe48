/// Words that set a value apart from its own history, or say that it is like it.
enum UnusualWords {
    static let entries: [LexiconEntry] =
        LexiconEntry.list(
            "unusually,abnormally,exceptionally,extraordinarily,freakishly,atypically,"
                + "anomalously,uncommonly,inordinately,unnaturally,uncharacteristically,"
                + "unaccountably,freakily,weirdly,outlandishly,bizarrely,peculiarly,eerily,absurdly",
            .unusual(isUsual: false))
        + LexiconEntry.list(
            "unusual,abnormal,anomaly,anomalies,anomalous,outlier,outliers,exceptional,"
                + "extraordinary,atypical,aberration,aberrant,freak,freakish,uncharacteristic,"
                + "unprecedented,uncommon,out of the ordinary,out of character,off the charts,"
                + "off the scale,off the normal path,far from normal,far from usual,"
                + "anything but normal,anything but usual,anything but ordinary,"
                + "not normal,not usual,not typical,a break from the pattern,out of pattern,"
                + "off the chart,a bolt from the blue,a bolt out of the blue,nothing normal about,"
                + "nothing usual about,nothing ordinary about,nothing typical about,"
                + "out of place against,out of line with anything,out of line with everything,"
                + "out of line with all,out of line with what,"
                + "untypical,irregular,extreme value,extreme one,extreme figure,extreme reading,"
                + "outside the usual range,outside its usual range,outside their usual range,"
                + "outside the normal range,outside its normal range,outside their normal range,"
                + "beyond the usual range,beyond its usual range,beyond their usual range,"
                + "outside the norm,outside the ordinary,not fit the pattern,"
                + "out of the usual range,out of its usual range,out of their usual range,"
                + "out of the normal run,a deviation from the norm,far from the norm",
            .unusual(isUsual: false))
        + LexiconEntry.list(
            striking.joined(separator: ","), .unusual(isUsual: false))
        + LexiconEntry.list(ranges.joined(separator: ","), .unusual(isUsual: true))
        + LexiconEntry.list(
            "par for the course,nothing unusual,nothing out of the ordinary,nothing abnormal,"
                + "nothing exceptional,nothing extraordinary,nothing atypical,"
                + "in line with its usual level,in line with their usual level,"
                + "at its usual level,at their usual level,at a normal level,at a usual level,"
                + "at normal levels,at usual levels,at its normal level,at their normal level",
            .unusual(isUsual: true))

    /// Stronger than description only beside "high" and "low".
    private static let striking = [
        "strikingly", "remarkably", "conspicuously", "curiously", "suspiciously", "oddly",
        "strangely", "markedly",
    ].flatMap { adverb in
        ["high", "low", "strong", "weak", "large", "small", "big"].map { "\(adverb) \($0)" }
    }

    /// What a value may lie in or outside of.
    private static let ranges = [
        "usual", "normal", "typical", "customary", "regular", "expected", "historical",
    ].flatMap { usual in
        ["range", "band", "bounds", "limits", "corridor", "run", "spread"].map { "\(usual) \($0)" }
    }
}
