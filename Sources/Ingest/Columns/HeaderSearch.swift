internal import SalesCore

/// Finds names among the headers of a file.
struct HeaderSearch {
    /// How alike a header must be, from the strictest on.
    enum Likeness: CaseIterable {
        case exact
        /// Apart from case and spaces.
        case loose
        /// Apart from underscores and hyphens too: `net_amount` is `Net Amount`.
        case squeezed
    }

    let headers: [String]
    private let looseForms: [String]
    private let squeezedForms: [String]

    init(_ headers: [String]) {
        self.headers = headers
        looseForms = headers.map { looseForm(of: $0) }
        squeezedForms = looseForms.map(Self.squeezed)
    }

    /// Where headers stand that are as much like `name` as asked for.
    func positions(of name: String, _ likeness: Likeness) -> [Int] {
        switch likeness {
        case .exact: Self.positions(of: name, in: headers)
        case .loose: Self.positions(of: looseForm(of: name), in: looseForms)
        case .squeezed:
            Self.positions(of: Self.squeezed(looseForm(of: name)), in: squeezedForms)
        }
    }

    private static func positions(of form: String, in forms: [String]) -> [Int] {
        form.isEmpty ? [] : forms.indices.filter { forms[$0] == form }
    }

    private static func squeezed(_ form: String) -> String {
        form.filter { $0 != " " && $0 != "_" && $0 != "-" }
    }
}
