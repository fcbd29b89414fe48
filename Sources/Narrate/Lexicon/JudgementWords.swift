/// Words that call a change good or bad: "encouragingly", "a welcome drop", "which is bad news".
enum JudgementWords {
    /// Whether what they judge is good.
    static let phrases: PhraseTable<Bool> = {
        var table = PhraseTable<Bool>()
        for (list, isGood) in [(good, true), (bad, false)] {
            for phrase in list.split(separator: ",") {
                table.insert(PhraseWords.of(phrase), isGood)
            }
        }
        return table
    }()

    /// What takes a judgement back or gives it another object.
    static let loosening: Set<String> = [
        "only", "just", "merely", "barely", "hardly", "less", "slower", "smaller", "not", "no",
        "'t", "n't", "never", "nothing", "neither", "nor", "but", "though", "although", "yet",
        "however", "despite", "if", "whether", "than", "none", "still",
    ]

    private static let good =
        "encouragingly,pleasingly,thankfully,fortunately,luckily,gratifyingly,"
        + "reassuringly,promisingly,good news,great news,welcome news,excellent news,"
        + "to our delight,to our relief,to our joy,to our satisfaction,a welcome,"
        + "an encouraging,a pleasing,a gratifying,a reassuring,an uplifting,"
        + "a cause for celebration,cause for celebration,cause for cheer,cause for joy,"
        + "good for us,a boon,a relief,a bright spot,a pleasant surprise,good to see,nice to see,"
        + "great to see,in our favour,in our favor,to our advantage,to our benefit,a good sign,"
        + "a healthy sign,a win for us,a plus for us,music to our ears"

    private static let bad =
        "worryingly,ominously,disappointingly,sadly,unfortunately,regrettably,alarmingly,"
        + "troublingly,disturbingly,bad news,poor news,unwelcome news,terrible news,sad news,"
        + "to our regret,to our dismay,to our disappointment,to our detriment,to our chagrin,"
        + "to our disadvantage,an unwelcome,a worrying,a disappointing,an alarming,an ominous,"
        + "a troubling,a regrettable,a disturbing,a blow,a cause for concern,"
        + "cause for concern,cause for alarm,cause for worry,bad for us,a disappointment,a worry,"
        + "a letdown,against us,a bad sign,a warning sign,a minus for us,a bitter pill"
}
