/// How the codes of several fields are packed into 64-bit keys.
///
/// Mostly one key holds them all. Where 64 bits do not suffice, a first key holds some fields,
/// and the number that an index gives it stands for them in the low half of the next key.
struct KeyLayout: Equatable {
    struct Stage: Equatable {
        /// Fields with their shifts in this stage's key.
        var fields: [(field: Int, shift: Int)] = []
        var bits = 0

        static func == (left: Stage, right: Stage) -> Bool {
            left.bits == right.bits && left.fields.elementsEqual(right.fields, by: ==)
        }
    }

    let stages: [Stage]

    /// `limits` has for each field a number that all its codes are below.
    init(limits: [Int]) {
        var stages = [Stage()]
        for (field, limit) in limits.enumerated() {
            let bits = Self.bits(below: limit)
            var stage = stages[stages.count - 1]
            if stage.bits + bits > 64 {
                stages.append(Stage(bits: 32))
                stage = stages[stages.count - 1]
            }
            stage.fields.append((field, stage.bits))
            stage.bits += bits
            stages[stages.count - 1] = stage
        }
        self.stages = stages
    }

    /// Bits of every number below a limit.
    static func bits(below limit: Int) -> Int {
        limit <= 1 ? 0 : Int.bitWidth - (limit - 1).leadingZeroBitCount
    }
}
