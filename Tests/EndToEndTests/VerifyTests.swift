import Foundation
import TestSupport
import Testing

@Suite("salestalk verify")
struct VerifyTests {
    @Test("One changed byte in any archived file is found")
    func everyByteCounts() throws {
        let work = try Workdir()
        try work.writeSmallJob()
        try work.run("run", "job.yaml")
        #expect(try work.run("verify", ".salestalk/archive").code == 0)
        let files = work.files(".salestalk/archive").filter { $0.key.contains("grain=") }
        #expect(files.count > 8)
        for (name, data) in files {
            for place in [0, data.count / 2, data.count - 1] {
                var changed = data
                changed[changed.startIndex + place] ^= 0x01
                try work.write(changed, to: ".salestalk/archive/" + name)
                let outcome = try work.run("verify", ".salestalk/archive")
                #expect(outcome.code == 6, "byte \(place) of \(name)")
                #expect(outcome.output.contains("NOT SOUND"))
            }
            try work.write(data, to: ".salestalk/archive/" + name)
        }
    }

    @Test("A missing and a foreign file are found")
    func foreignFiles() throws {
        let work = try Workdir()
        try work.writeSmallJob()
        try work.run("run", "job.yaml")
        let report = try #require(
            work.files(".salestalk/archive").keys.first { $0.hasSuffix("report.md.gz") })
        let folder = ".salestalk/archive/" + (report as NSString).deletingLastPathComponent
        try work.write("x", to: folder + "/note.txt")
        #expect(try work.run("verify", folder).output.contains("note.txt is not in the manifest"))
        try FileManager.default.removeItem(atPath: work.path + "/" + folder + "/note.txt")
        try FileManager.default.removeItem(atPath: work.path + "/.salestalk/archive/" + report)
        #expect(try work.run("verify", folder).output.contains("report.md.gz is missing"))
    }
}
