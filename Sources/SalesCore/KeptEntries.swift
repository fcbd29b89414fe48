/// What an upload keeps beside its sums: the values that counts of distinct ones, quantiles and
/// last values are made of.
///
/// They may be more than fit into memory, so they are loaded piece by piece from wherever they
/// lie. What the bytes of a piece say is known to those who write tables only.
public struct KeptEntries: Sendable {
    /// The groups that entries belong to, as numbers, and where the entries of each measure lie.
    public struct Groups: Hashable, Sendable {
        public let months: [Period]
        /// By dimension, the texts by code.
        public let members: [[String]]
        /// By slice, the month's codes and those of its dimensions; one for every group.
        public let codes: [[[UInt32]]]
        /// By slice and measure.
        public let runs: [[Run]]

        public init(
            months: [Period], members: [[String]], codes: [[[UInt32]]], runs: [[Run]]
        ) {
            self.months = months
            self.members = members
            self.codes = codes
            self.runs = runs
        }
    }

    public struct Run: Hashable, Sendable {
        /// Decimal places of its numbers.
        public let scale: Int
        /// Of the first piece.
        public let firstPiece: Int
        /// By piece, the code of the month that all of its entries are of.
        public let months: [UInt32]

        public init(scale: Int, firstPiece: Int, months: [UInt32]) {
            self.scale = scale
            self.firstPiece = firstPiece
            self.months = months
        }
    }

    public let pieceCount: Int
    /// Differs where groups or entries do.
    public let mark: KeyDigest
    /// Whether lines are ordered by their time of day; stores of earlier versions kept none.
    public let hasTimes: Bool
    /// Months of which nothing counts any more.
    public private(set) var hiddenMonths: Set<Period> = []
    private let loadGroups: @Sendable () throws -> Groups
    private let load: @Sendable (Int) throws -> [UInt8]

    /// `groups` is asked anew whenever they are needed.
    public init(
        groups: @escaping @Sendable () throws -> Groups, pieceCount: Int, mark: KeyDigest,
        hasTimes: Bool = true, load: @escaping @Sendable (Int) throws -> [UInt8]
    ) {
        self.hasTimes = hasTimes
        self.pieceCount = pieceCount
        self.mark = mark
        loadGroups = groups
        self.load = load
    }

    public init(
        groups: Groups, pieceCount: Int, mark: KeyDigest,
        load: @escaping @Sendable (Int) throws -> [UInt8]
    ) {
        self.init(groups: { groups }, pieceCount: pieceCount, mark: mark, load: load)
    }

    public func groups() throws -> Groups { try loadGroups() }

    public func piece(_ number: Int) throws -> [UInt8] { try load(number) }

    public func hiding(_ months: Set<Period>) -> KeptEntries {
        var kept = self
        kept.hiddenMonths.formUnion(months)
        return kept
    }
}

extension KeptEntries: Hashable {
    public static func == (left: KeptEntries, right: KeptEntries) -> Bool {
        left.mark == right.mark && left.hiddenMonths == right.hiddenMonths
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(mark) }
}
