/// Collects what is wrong in one file, so that a reader is told everything at once.
///
/// Not Sendable: one file is read by one task.
final class ProblemLog {
    let file: String
    private var problems: [SpecProblem] = []
    private var known: Set<SpecProblem> = []

    init(file: String) { self.file = file }

    var isEmpty: Bool { problems.isEmpty }

    func add(line: Int, column: Int, _ message: String, remedy: String?) {
        let problem = SpecProblem(
            file: file, line: line, column: column, message: message, remedy: remedy)
        // A value may be read more than once; its fault is told once.
        if known.insert(problem).inserted { problems.append(problem) }
    }

    /// In the order of the file; what was found first stands first within a position.
    var failure: SpecFailure {
        let ordered = problems.enumerated().sorted { left, right in
            (left.element.line, left.element.column, left.offset)
                < (right.element.line, right.element.column, right.offset)
        }
        return SpecFailure(problems: ordered.map(\.element))
    }
}
