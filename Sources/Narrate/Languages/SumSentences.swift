/// Two or more members together: "Wie viel bringen Nord und Süd beim Umsatz im Mai zusammen? 5 €", "23
/// sind es bei den Kosten, wenn man Nord und Süd addiert".
enum SumSentences {
    static func pieces(_ told: Constituents) -> [Piece]? {
        guard told.tellsOnly(.together, .inTotal, .level),
            told.tells(.together) || told.tells(.inTotal),
            let metric = told.metric, told.named.count > 1, told.places(.number).count == 1,
            !told.hasWay, told.places(.dimension).isEmpty, told.extremes.isEmpty,
            told.ordinals.isEmpty, told.places(.multiple).isEmpty,
            let number = told.places(.number).first, isOneDimension(told.named),
            told.places(.member).count == told.named.count,
            let times = ConstituentTimes(told), times.base == nil, times.relative == nil
        else { return nil }
        var members: [Piece] = []
        for (index, member) in told.named.enumerated() {
            if index > 0 {
                members += told.say(index == told.named.count - 1 ? "and" : ",")
            }
            members.append(member)
        }
        return told.sentence([
            [metric] + told.say("in") + members + told.say("together was") + told.amount(number)
                + told.inTime(times.current)
        ])
    }

    private static func isOneDimension(_ members: [Piece]) -> Bool {
        var shared = members[0].dimensions
        for member in members { shared.formIntersection(member.dimensions) }
        return !shared.isEmpty
    }
}
