import Testing

@testable import Aggregate

@Suite("Windows that end in a year")
struct YearWindowsTests {
    private func windows(_ months: [Int: String]) -> [String] {
        var windows = YearWindows<String> { $0 += $1 }
        for (place, text) in months { windows.months[place] = text }
        var texts: [String] = []
        windows.forEach { month, yearToDate, trailingTwelve in
            texts.append("\(month) \(yearToDate ?? "-") \(trailingTwelve ?? "-")")
        }
        return texts
    }

    @Test("Months are joined in their order: the year so far, and twelve of them")
    func all() {
        let letters = Array("abcdefghijklmnopqrstuvwx").map(String.init)
        let windows = windows(
            Dictionary(uniqueKeysWithValues: letters.enumerated().map { ($0, $1) }))
        #expect(windows.count == 12)
        #expect(windows[0] == "0 m bcdefghijklm")
        #expect(windows[4] == "4 mnopq fghijklmnopq")
        #expect(windows[11] == "11 mnopqrstuvwx mnopqrstuvwx")
    }

    @Test("A month that is missing adds nothing, and a window without any has nothing")
    func gaps() {
        let windows = windows([2: "c", 14: "o"])
        #expect(windows[0] == "0 - c")
        #expect(windows[1] == "1 - c")
        #expect(windows[2] == "2 o o")
        #expect(windows[11] == "11 o o")
    }

    @Test("What is cleared is forgotten")
    func clears() {
        var windows = YearWindows<Int> { $0 += $1 }
        windows.months[0] = 1
        windows.months[12] = 2
        windows.clear()
        windows.forEach { _, yearToDate, trailingTwelve in
            #expect(yearToDate == nil && trailingTwelve == nil)
        }
    }
}
