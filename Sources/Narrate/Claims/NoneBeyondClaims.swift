import SalesCore

/// Extremes told by what nothing exceeds: "No region had higher costs than EMEA", "none grew more
/// than APAC".
extension ClauseReader {
    mutating func readNoneBeyond() {
        for index in mentions.indices where !used.contains(index) {
            guard mentions[index].sense == .quantifier(.none),
                let comparator = mentions.indices.first(where: { $0 > index && word($0) == "than" }
                ),
                let compared = mentions.indices.last(where: {
                    $0 > index && $0 < comparator && isDegree($0)
                }), let sign = mentions[compared].direction?.sign,
                let extreme = extreme(of: sign),
                let object = ComparedObject(of: comparator, in: mentions, tokens),
                object.members.count == 1, let names = object.members.first?.members
            else { continue }
            let noun = mentions[index..<comparator].lazy.compactMap(\.dimension).first
            guard let member = names.first(where: { noun == nil || $0.dimension == noun }) else {
                continue
            }
            used.formUnion([index, compared, comparator])
            let rest =
                frame.slices.first?.members.filter { $0.dimension != member.dimension } ?? []
            let readings = readings(near: compared, slice: Slice(members: rest + [member]))
            let move = mentions.indices.first {
                $0 > index && $0 < compared && mentions[$0].direction?.form == .verb
            }
            if let move, let way = mentions[move].direction?.sign {
                used.insert(move)
                tell(
                    .rankOfChange(
                        1, extreme == .low ? .low : .high, way, dimension: member.dimension),
                    .rank, from: index, to: object.last, readings: readings)
            } else {
                tell(
                    .rank(1, extreme, dimension: member.dimension, of: nil, at: .now),
                    .superlative, from: index, to: object.last, readings: readings)
            }
        }
    }

    func isDegree(_ index: Int) -> Bool {
        switch mentions[index].direction?.form {
        case .adjective, .comparative: true
        default: false
        }
    }

    func extreme(of sign: DirectionSense.Sign) -> Extreme? {
        switch sign {
        case .up: .high
        case .down: .low
        case .better: .best
        case .worse: .worst
        case .flat, .open: nil
        }
    }
}
