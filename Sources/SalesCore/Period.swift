public enum Grain: String, Hashable, Sendable, Codable, CaseIterable {
    case month
    case quarter
}

/// A month, or a calendar or fiscal quarter.
///
/// A period knows its place in its own row of periods (`ordinal`), so that the one before is
/// `ordinal - 1` whatever the calendar; which days it holds is the calendar's to say.
public struct Period: Hashable, Sendable {
    public let grain: Grain
    /// Quarters counted from the start of a fiscal year are written `FY2026-Q3`.
    public let isFiscal: Bool
    /// Months since year 0, or quarters since (fiscal) year 0.
    public let ordinal: Int

    public init(grain: Grain, isFiscal: Bool = false, ordinal: Int) {
        self.grain = grain
        self.isFiscal = grain == .quarter && isFiscal
        self.ordinal = ordinal
    }

    public static func month(_ year: Int, _ month: Int) -> Period {
        Period(grain: .month, ordinal: year * 12 + month - 1)
    }

    public static func quarter(_ year: Int, _ quarter: Int, isFiscal: Bool = false) -> Period {
        Period(grain: .quarter, isFiscal: isFiscal, ordinal: year * 4 + quarter - 1)
    }
}

extension Period {
    private var perYear: Int { grain == .month ? 12 : 4 }

    public var year: Int { ordinal / perYear }
    /// 1 ... 12 or 1 ... 4.
    public var index: Int { ordinal % perYear + 1 }

    public func advanced(by count: Int) -> Period {
        Period(grain: grain, isFiscal: isFiscal, ordinal: ordinal + count)
    }

    public var previous: Period { advanced(by: -1) }
    public var yearBefore: Period { advanced(by: -perYear) }
}

extension Period: Comparable {
    /// Of one grain: by time. Of two: months before quarters.
    public static func < (left: Period, right: Period) -> Bool {
        if left.grain != right.grain { return left.grain == .month }
        return left.ordinal < right.ordinal
    }
}

extension Period: CustomStringConvertible {
    /// `2025-10`, `2025-Q4` or `FY2026-Q3`.
    public var description: String {
        switch grain {
        case .month: "\(padded(year, to: 4))-\(padded(index, to: 2))"
        case .quarter: "\(isFiscal ? "FY" : "")\(padded(year, to: 4))-Q\(index)"
        }
    }
}

extension Period: LosslessStringConvertible {
    /// Reads what `description` writes.
    public init?(_ text: String) {
        let isFiscal = text.hasPrefix("FY")
        let parts = text.dropFirst(isFiscal ? 2 : 0)
            .split(separator: "-", omittingEmptySubsequences: false)
        guard !text.utf8.contains(UInt8(ascii: "+")) else { return nil }  // which Int would read
        guard parts.count == 2, parts[0].utf8.count == 4, let year = Int(parts[0]), year > 0 else {
            return nil
        }
        if parts[1].utf8.count == 2, parts[1].first == "Q", let quarter = Int(parts[1].dropFirst()),
            (1...4).contains(quarter)
        {
            self = .quarter(year, quarter, isFiscal: isFiscal)
        } else if !isFiscal, parts[1].utf8.count == 2, let month = Int(parts[1]),
            (1...12).contains(month)
        {
            self = .month(year, month)
        } else {
            return nil
        }
    }
}

extension Period: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let period = Period(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a period")
        }
        self = period
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
