import Foundation
import TestSupport
import Testing

@Suite("The run lock, between processes")
struct RunLockEndToEndTests {
    @Test("A second run ends with 11 and says who holds the lock")
    func secondRun() throws {
        let work = try Workdir()
        try work.writeSmallJob()
        try work.run("run", "job.yaml")
        let holder = try lockHolder(in: work)
        defer { holder.terminate() }
        let second = try work.run("run", "job.yaml")
        #expect(second.code == 11)
        #expect(second.errors.contains("another run is at work"))
        #expect(second.errors.contains("Wait for it to end"))
    }

    @Test("A dead owner's lock is taken over")
    func deadOwner() throws {
        let work = try Workdir()
        try work.writeSmallJob()
        try work.run("run", "job.yaml")
        let holder = try lockHolder(in: work)
        kill(holder.processIdentifier, SIGKILL)
        holder.waitUntilExit()
        try work.write("process 4194303, run of long ago\n", to: ".salestalk/run.lock")
        #expect(try work.run("run", "job.yaml").code == 0)
    }

    @Test("Readers are not kept out by a run at work")
    func readers() throws {
        let work = try Workdir()
        try work.writeSmallJob()
        try work.run("run", "job.yaml")
        let holder = try lockHolder(in: work)
        defer { holder.terminate() }
        #expect(try work.run("tables", "--tenant", "acme").code == 0)
    }

    /// Another process that holds the lock, as a run does, until it is ended.
    private func lockHolder(in work: Workdir) throws -> Process {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/flock")
        process.arguments = [
            "--exclusive", "--no-fork", work.path + "/.salestalk/run.lock", "sleep", "60",
        ]
        try process.run()
        for _ in 0..<200 {
            let probe = Process()
            probe.executableURL = URL(filePath: "/usr/bin/flock")
            probe.arguments = [
                "--exclusive", "--nonblock", work.path + "/.salestalk/run.lock", "true",
            ]
            try probe.run()
            probe.waitUntilExit()
            if probe.terminationStatus != 0 { break }
            usleep(10_000)
        }
        return process
    }
}
