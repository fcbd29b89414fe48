import ArgumentParser
import Runner
import SalesCore
struct PreviewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "preview")
    @Argument var file: String
    @OptionGroup var global: GlobalOptions
    func run() async throws {}
}
