import SalesCore
import TestSupport
import Testing

@testable import Narrate

@Suite("Names in the singular before a metric")
struct AttributiveNamesTests {
    private let index: NameIndex = {
        var builder = TableBuilder(metrics: [.revenue], dimensions: [.product])
        for name in ["Beans", "Espresso Machines", "Accessories", "Brushes", "Press", "Ups", "Bus"]
        {
            builder.add("revenue", Slice("product", name), .month(2025, 10), 1)
        }
        return NameIndex(table: builder.table())
    }()

    private func member(_ text: String) -> String? {
        index.match(Tokenizer.tokens(text), at: 0)?.name.members.first?.value
    }

    @Test(
        "Singulars and plurals",
        arguments: [
            ("bean sales rose", "Beans"), ("Bean revenue rose", "Beans"),
            ("espresso machine sales", "Espresso Machines"),
            ("accessory revenue", "Accessories"), ("brush sales", "Brushes"),
            ("beans rose", "Beans"),
        ])
    func read(_ text: String, _ name: String) { #expect(member(text) == name) }

    @Test(
        "Only before a metric, and no ordinary words",
        arguments: ["bean counters", "bean", "up sales", "pres sales", "bu sales", "machine sales"])
    func unread(_ text: String) { #expect(member(text) == nil) }

    @Test(
        "The singular of a word",
        arguments: [
            ("beans", "bean"), ("accessories", "accessory"), ("boxes", "box"), ("press", nil),
            ("bus", nil), ("gas", nil), ("bean", nil),
        ] as [(String, String?)])
    func singular(_ word: String, _ singular: String?) {
        #expect(AttributiveNames.singular(of: word) == singular)
    }
}
