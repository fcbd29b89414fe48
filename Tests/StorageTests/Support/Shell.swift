import Foundation

/// Runs another program on a file's content, to hold ours against it.
func output(of program: String, _ arguments: [String], input: [UInt8]) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    let source = URL(filePath: "\(folder.path)/in")
    let target = URL(filePath: "\(folder.path)/out")
    try Data(input).write(to: source)
    try Data().write(to: target)
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardInput = try FileHandle(forReadingFrom: source)
    process.standardOutput = try FileHandle(forWritingTo: target)
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
        throw CocoaError(.executableLoad)
    }
    return Array(try Data(contentsOf: target))
}
