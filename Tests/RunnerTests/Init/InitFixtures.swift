import Foundation
import SalesCore

@testable import Runner

/// Exports that drafts are made from.
enum InitSample {
    static let orders = """
        Order ID,Order Date,Region,Product,Units,Unit Price,Net Amount (EUR)
        SO-1,2025-09-01,North,Boots,1,179.00,179.00
        SO-2,2025-09-03,South,Socks,2,9.00,18.00
        SO-3,2025-09-10,North,Tent,1,578.00,578.00
        SO-4,2025-10-02,South,Boots,2,179.00,358.00

        """

    static let tidy = """
        metric;month;region;value
        Umsatz;02.2025;Nord;419,72
        Kosten;02.2025;Nord;260,92
        Umsatz;03.2025;Nord;401,10
        Kosten;03.2025;Nord;251,00

        """

    static let units = """
        metric;month;value;Unit of measure
        Umsatz;02.2025;419,72;EUR
        Menge;02.2025;26;Stk
        Umsatz;03.2025;401,10;EUR
        Menge;03.2025;25;Stk

        """

    /// A sample of one export with this text.
    static func sample(_ text: String) throws -> ExportSample {
        let workshop = try Workshop()
        try workshop.write(text, to: "export.csv")
        return try ExportSample(paths: [workshop.path + "/export.csv"])
    }

    /// A column with these cells below this header, beside one that keeps the file rectangular.
    static func column(_ header: String, _ cells: [String]) throws -> ExportSample.Column {
        let lines = cells.enumerated().map { "\"\($0.element)\",word\($0.offset % 2)" }
        let text = (["\"\(header)\",Note"] + lines).joined(separator: "\n") + "\n"
        return try sample(text).columns[0]
    }
}
