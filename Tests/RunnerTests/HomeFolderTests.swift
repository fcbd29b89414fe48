import Foundation
import SalesCore
import Testing

@testable import Runner

@Suite("HomeFolder")
struct HomeFolderTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    @Test("Everything of a tenant bears its id in the path")
    func paths() {
        let home = HomeFolder(path: "/h")
        #expect(home.store == "/h/store")
        #expect(home.runs == "/h/runs")
        #expect(home.lock == "/h/run.lock")
        #expect(home.reports(of: .acme) == "/h/reports/tenant=acme")
        #expect(home.quarantine(of: .acme) == "/h/quarantine/tenant=acme")
        #expect(
            home.report(of: .acme, period: .quarter(2026, 3, isFiscal: true), format: .html)
                == "/h/reports/tenant=acme/FY2026-Q3.html")
    }

    @Test("A relative archive lies under home, an absolute one where it says")
    func archive() {
        let home = HomeFolder(path: "/h")
        #expect(home.archive(.folder("kept")) == "/h/kept")
        #expect(home.archive(.folder("/kept")) == "/kept")
    }

    @Test("A file is written with its folders, and again only when it differs")
    func write() throws {
        let path = workshop.path + "/a/b/file"
        #expect(try HomeFolder.write([1, 2], to: path))
        let first =
            try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
        #expect(try !HomeFolder.write([1, 2], to: path))
        let same = try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
        #expect(first == same)
        #expect(try HomeFolder.write([1], to: path))
        #expect(try workshop.bytes("a/b/file") == [1])
        #expect(try HomeFolder.write([], to: path))
        #expect(workshop.files("a").keys.sorted() == ["a/b/file"])
    }

    @Test("What cannot be written says where and why")
    func unwritable() throws {
        try workshop.write("", to: "file")
        let path = workshop.path + "/file/below"
        #expect(
            throws: RunFailure.unwritable(
                path: workshop.path + "/file", reason: "a file stands where a folder should be")
        ) { try HomeFolder.write([1], to: path) }
        try workshop.write("", to: "folder/inside")
        let failure = #expect(throws: RunFailure.self) {
            try HomeFolder.write([1], to: workshop.path + "/folder")
        }
        #expect(failure?.summary.hasPrefix(workshop.path + "/folder cannot be written: ") == true)
    }
}
