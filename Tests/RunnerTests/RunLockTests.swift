import Foundation
import SalesCore
import Testing

@testable import Runner

@Suite("RunLock")
struct RunLockTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    @Test("One holder at a time, named to the others; free again when it goes")
    func exclusion() throws {
        var lock: RunLock? = try RunLock(home: workshop.home, owner: "process 7")
        let refusal = #expect(throws: RunFailure.self) {
            try RunLock(home: workshop.home, owner: "process 8")
        }
        #expect(refusal == .locked(owner: "process 7", path: workshop.home.lock))
        #expect(refusal?.exitCode == .locked)
        #expect(refusal?.isTransient == true)
        #expect(refusal?.summary == "another run is at work (process 7)")
        withExtendedLifetime(lock) {}
        lock = nil
        #expect(lock == nil)
        #expect(try workshop.text("home/run.lock").isEmpty)
        _ = try RunLock(home: workshop.home, owner: "process 8")
    }

    @Test("What a dead owner left is taken over")
    func takeover() throws {
        try workshop.write("process 1, run of yesterday, a long text\n", to: "home/run.lock")
        let lock = try RunLock(home: workshop.home, owner: "me")
        #expect(try workshop.text("home/run.lock") == "me\n")
        withExtendedLifetime(lock) {}
    }

    @Test("Two homes know nothing of each other")
    func homes() throws {
        let first = try RunLock(home: workshop.home, owner: "a")
        let second = try RunLock(home: HomeFolder(path: workshop.path + "/other"), owner: "b")
        withExtendedLifetime((first, second)) {}
    }

    @Test("A home that cannot be made is named")
    func unwritable() throws {
        try workshop.write("", to: "home")
        #expect(
            throws: RunFailure.unwritable(
                path: workshop.home.path, reason: "a file stands where a folder should be")
        ) { try RunLock(home: workshop.home, owner: "me") }
    }
}
