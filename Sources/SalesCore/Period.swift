public enum Grain: String, Hashable, Sendable, Codable, CaseIterable {
    case month
    case quarter
}

/// A month or a quarter: of the calendar, of a fiscal year, or of whole weeks.
///
/// A period knows its place in its own row of periods (`ordinal`), so that the one before is
/// `ordinal - 1` whatever the calendar; which days it holds is the calendar's to say.
public struct Period: Hashable, Sendable {
    public let grain: Grain
    /// Whether it is counted from the start of a fiscal year: `FY2026-Q3`, and, as a month of whole
    /// weeks, `FY2026-P09`.
    public let isFiscal: Bool
    /// Months since year 0, or quarters since (fiscal) year 0.
    public let ordinal: Int

    public init(grain: Grain, isFiscal: Bool = false, ordinal: Int) {
        self.grain = grain
        self.isFiscal = isFiscal
        self.ordinal = ordinal
    }

    public static func month(_ year: Int, _ month: Int, isFiscal: Bool = false) -> Period {
        Period(grain: .month, isFiscal: isFiscal, ordinal: year * 12 + month - 1)
    }

    public static func quarter(_ year: Int, _ quarter: Int, isFiscal: Bool = false) -> Period {
        Period(grain: .quarter, isFiscal: isFiscal, ordinal: year * 4 + quarter - 1)
    }
}

extension Period {
    private var perYear: Int { grain == .month ? 12 : 4 }

    public var year: Int { (ordinal >= 0 ? ordinal : ordinal - perYear + 1) / perYear }
    /// 1 ... 12 or 1 ... 4.
    public var index: Int { ordinal - year * perYear + 1 }

    public func advanced(by count: Int) -> Period {
        Period(grain: grain, isFiscal: isFiscal, ordinal: ordinal + count)
    }

    public var previous: Period { advanced(by: -1) }
    public var yearBefore: Period { advanced(by: -perYear) }
}

extension Period: Comparable {
    /// Of one grain: by time, calendar periods first. Of two: months before quarters.
    public static func < (left: Period, right: Period) -> Bool {
        if left.grain != right.grain { return left.grain == .month }
        if left.ordinal == right.ordinal { return !left.isFiscal && right.isFiscal }
        return left.ordinal < right.ordinal
    }
}

extension Period: CustomStringConvertible {
    /// `2025-10`, `2025-Q4`, `FY2026-P09` or `FY2026-Q3`.
    public var description: String {
        let start = (isFiscal ? "FY" : "") + padded(year, to: 4)
        return switch grain {
        case .month: "\(start)-\(isFiscal ? "P" : "")\(padded(index, to: 2))"
        case .quarter: "\(start)-Q\(index)"
        }
    }
}

extension Period: LosslessStringConvertible {
    /// Reads what `description` writes.
    public init?(_ text: String) {
        let isFiscal = text.hasPrefix("FY")
        let parts = text.dropFirst(isFiscal ? 2 : 0)
            .split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let year = Self.year(parts[0], isFiscal: isFiscal) else {
            return nil
        }
        if parts[1].first == "Q", let quarter = Self.number(parts[1].dropFirst(), digits: 1),
            (1...4).contains(quarter)
        {
            self = .quarter(year, quarter, isFiscal: isFiscal)
        } else if parts[1].hasPrefix("P") == isFiscal,
            let month = Self.number(parts[1].dropFirst(isFiscal ? 1 : 0), digits: 2),
            (1...12).contains(month)
        {
            self = .month(year, month, isFiscal: isFiscal)
        } else {
            return nil
        }
    }

    /// The days from 0001-01-01 to 9999-12-31 lie in the fiscal years 0 to 10000.
    private static func year(_ text: Substring, isFiscal: Bool) -> Int? {
        if isFiscal, text == "10000" { return 10_000 }
        guard let year = number(text, digits: 4), year > 0 || isFiscal else { return nil }
        return year
    }

    private static func number(_ text: Substring, digits: Int) -> Int? {
        guard text.utf8.count == digits, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return Int(text)
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
