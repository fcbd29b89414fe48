/// A metric against its target: "Um 5,7 % verfehlten die Erträge im Mai das Ziel", "Erlöse im Mai
/// 52 Tsd. € über Plan".
enum TargetSentences {
    static func pieces(_ told: Constituents) -> [Piece]? {
        guard told.tells(.target),
            told.tellsOnly(.target, .exceeded, .missed, .met, .above, .below, .level),
            let subject = told.subject, let verb = verb(told), told.places(.dimension).isEmpty,
            told.extremes.isEmpty, told.places(.degree).isEmpty, told.places(.multiple).isEmpty,
            let figures = ConstituentFigures(told), figures.all.count <= 2,
            figures.all.allSatisfy({ $0.telling == .change || $0.telling == .level }),
            figures.told(.change).count <= 1, figures.told(.level).count <= 1,
            let times = ConstituentTimes(told, figures), times.base == nil, times.relative == nil
        else { return nil }
        let gap = figures.told(.change).flatMap { told.say("by") + told.amount($0.place) }
        let level = figures.told(.level).map { figure in
            subject + told.say("was") + told.amount(figure.place) + told.inTime(times.current)
        }
        let met =
            subject + told.say("\(verb) the target") + gap + told.inTime(times.current)
        return told.sentence([met] + level)
    }

    /// None where two ways are told, or a number stands beside "met".
    private static func verb(_ told: Constituents) -> String? {
        let isOver = told.tells(.exceeded) || told.tells(.above)
        let isUnder = told.tells(.missed) || told.tells(.below)
        guard isOver != isUnder, !told.tells(.met), !told.hasWay || isMore(told, isOver) else {
            return nil
        }
        return isOver ? "exceeded" : "missed"
    }

    /// "blieb unter dem Ziel" has no other way than that.
    private static func isMore(_ told: Constituents, _ isOver: Bool) -> Bool {
        told.way.map { $0.sign == (isOver ? .up : .down) } ?? false
    }
}
