import SalesCore

/// A checked text line by line, each cut where a claim begins or ends.
///
/// Claims may overlap: a piece then belongs to all of them.
struct CheckedLines {
    struct Piece: Hashable {
        let text: String
        /// Numbers of the claims in the report, from 0.
        let claims: [Int]
    }

    let lines: [[Piece]]

    init(_ text: String, _ report: CheckReport) {
        let scalars = Array(text.unicodeScalars)
        let claims = report.claims.enumerated().filter { $0.element.start < $0.element.end }
        var cuts = Set([0, scalars.count])
        for (_, claim) in claims { cuts.formUnion([claim.start, claim.end]) }
        let places = cuts.filter { (0...scalars.count).contains($0) }.sorted()
        // In the order they open, so that each piece looks at open claims only.
        var waiting = claims.sorted { $0.element.start < $1.element.start }[...]
        var open: [(offset: Int, element: Claim)] = []
        var lines: [[Piece]] = [[]]
        for (start, end) in zip(places, places.dropFirst()) {
            open.removeAll { $0.element.end <= start }
            while let next = waiting.first, next.element.start <= start {
                open.append(next)
                waiting.removeFirst()
            }
            let numbers = open.map(\.offset).sorted()
            for (index, line) in Self.split(scalars[start..<end]).enumerated() {
                if index > 0 { lines.append([]) }
                if !line.isEmpty {
                    lines[lines.count - 1].append(Piece(text: line, claims: numbers))
                }
            }
        }
        self.lines = lines
    }

    private static func split(_ scalars: ArraySlice<Unicode.Scalar>) -> [String] {
        scalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            String(String.UnicodeScalarView(line.filter { $0 != "\r" }))
        }
    }
}
