import Foundation
import Runner
import SalesCore

/// A text from a file or standard input.
enum TextInput {
    /// - Throws: `RunFailure` when there is no such file or it is not UTF-8.
    static func read(_ name: String) throws -> String {
        let data: Data
        if name == "-" {
            data = FileHandle.standardInput.readDataToEndOfFile()
        } else {
            var isFolder: ObjCBool = false
            let exists = FileManager.default.fileExists(atPath: name, isDirectory: &isFolder)
            guard exists else {
                throw RunFailure.unreadable(path: name, reason: "no such file")
            }
            guard !isFolder.boolValue else { throw RunFailure.isFolder(path: name) }
            guard let contents = FileManager.default.contents(atPath: name) else {
                throw RunFailure.unreadable(path: name, reason: "permission denied")
            }
            data = contents
        }
        guard let text = String(validating: data, as: UTF8.self) else {
            throw RunFailure.invalid(
                "\(name) is not UTF-8 text", remedy: "Save it as UTF-8 and try again.")
        }
        return text
    }
}
