/// Words that tell both ends of what values reach.
enum RangeWords {
    private static let cues: Set<String> = [
        "ranged", "ranges", "range", "ranging", "varied", "varies", "vary", "varying",
        "fluctuated", "fluctuates", "fluctuating", "swung", "swings", "swing", "swinging",
        "oscillated", "oscillates", "hovered", "hovers", "hovering", "moved", "moves", "band",
        "spread", "spanned", "spans", "lay", "lie", "lies", "corridor", "bounced", "averaged",
        "averages", "averaging", "average", "sat", "sits", "ran", "runs", "running", "stayed",
        "stays", "kept", "stretched", "stretches", "extended", "extends",
    ]

    /// Phrases of the lexicon that would hide a cue.
    static let entries: [LexiconEntry] = LexiconEntry.list(
        "ranged,ranges,range,ranging,varied,varies,vary,varying,swings,swing,swinging,oscillated,"
            + "oscillates,hovered,hovers,hovering,band,bands,corridor,lay,lie,lies,spanned,spans,"
            + "spread,bounced,sat,sits,splits,split,splits into,split into,breaks down into,"
            + "broke down into,consists of,consisted of,divides into,divided into,is made up of,"
            + "was made up of,numbered,numbers,averaging,completed,completes,runs,run,"
            + "in the range of,in a range of,in a range from,in the range from,turned over,"
            + "turns over,altogether,in all,breaking,broke,breaks,snapping,snapped,snaps,halting,halted,"
            + "interrupting,interrupted,reversing,reversed,streak,string,series,sequence",
        .plain)

    static func isCue(_ mention: Mention, _ tokens: [Token]) -> Bool {
        // "moved up from 62 to 86" is one value that rose.
        if let direction = mention.direction, direction.sign != .open { return false }
        return mention.metrics == nil && mention.members == nil
            && mention.tokens.contains { cues.contains(tokens[$0].text) }
    }
}
