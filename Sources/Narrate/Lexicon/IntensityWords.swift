/// How much a word of direction says that a value moved.
enum Intensity: Hashable, Sendable, CaseIterable {
    /// "soared", "collapsed": far beyond a usual change.
    case extreme
    /// "surged", "sharply": a large change.
    case strong
    /// "considerably", "markedly": a clear change.
    case clear
    /// "softened", "modestly": no large change.
    case mild
    /// "inched", "slightly": a small change.
    case slight
    /// "hardly moved", "practically unchanged": next to none.
    case hardly
    /// "unchanged": none that a reader would see.
    case unchanged
}

/// Verbs, adverbs and adjectives that carry an intensity.
enum IntensityWords {
    /// By the first word of a phrase of direction.
    static let verbs: [String: Intensity] = table([
        (
            .extreme,
            """
            soar soars soared soaring skyrocket skyrockets skyrocketed skyrocketing rocket rockets
            rocketed rocketing exploded catapulted ballooned ballooning mushroomed zoomed
            collapse collapses collapsed collapsing crash crashes crashed crashing
            plummet plummets plummeted plummeting nosedive nosedived cratered cratering tanked
            imploded spiralled
            """
        ),
        (
            .strong,
            """
            surge surges surged surging jump jumps jumped jumping spike spikes spiked spiking
            leap leaps leapt leaped leaping vaulted boomed booming shot
            plunge plunges plunged plunging tumble tumbles tumbled tumbling
            slump slumps slumped slumping slashed shrivelled caved
            """
        ),
        (
            .mild,
            """
            soften softens softened softening drifted cooled
            """
        ),
        (
            .slight,
            """
            edged edges inched inches nudged ticked ticks crept
            """
        ),
        (.unchanged, "unchanged constant static same stationary"),
    ])

    /// Beside a word of direction: "rose sharply", "a slight decline".
    static let modifiers: [String: Intensity] = table([
        (
            .extreme,
            """
            dramatically drastically massively hugely enormously spectacularly explosively
            dramatic drastic massive huge enormous spectacular explosive vastly immensely
            """
        ),
        (
            .strong,
            """
            sharply steeply sharp steep heavily strongly rapidly precipitously precipitous lot
            lots way deep deeply
            """
        ),
        (
            .clear,
            """
            considerably significantly substantially markedly notably noticeably appreciably
            considerable significant substantial marked noticeable appreciable
            strong large big major severe heavy hefty serious
            """
        ),
        (.mild, "modestly moderately modest moderate mildly mild gently gentle"),
        (
            .slight,
            """
            slightly marginally fractionally minimally slight marginal fractional minimal
            barely narrowly tiny touch little bit fraction whisker hair shade smidge smidgen sliver
            small minor tad notch trifle minutely imperceptibly infinitesimally
            """
        ),
    ])

    /// The degree that a word tells beside a word of direction: the "way" of "way up", not that of
    /// "gave way" or "worked its way up".
    static func modifier(in tokens: [Token], at index: Int) -> Intensity? {
        let word = tokens[index].text
        guard word == "way" else { return modifiers[word] }
        let before = tokens[safe: index - 1]?.text ?? ""
        let others = ["its", "their", "gave", "gives", "give", "giving", "our", "the", "all", "a"]
        return others.contains(before) ? nil : modifiers[word]
    }

    /// Before "unchanged", "flat": looser than the bare word.
    static let nearness: Set<String> = [
        "virtually", "practically", "essentially", "basically", "almost", "nearly", "broadly",
        "roughly", "more", "largely", "effectively", "about", "much", "mostly",
    ]

    private static func table(_ lists: [(Intensity, String)]) -> [String: Intensity] {
        var table: [String: Intensity] = [:]
        for (intensity, list) in lists {
            for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                table[String(word)] = intensity
            }
        }
        return table
    }
}
