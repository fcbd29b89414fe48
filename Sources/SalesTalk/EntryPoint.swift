import ArgumentParser
import Foundation
import Runner
import SalesCore

/// From arguments to exit code, the only place where the process ends.
enum EntryPoint {
    static func run(_ arguments: [String]) async -> Never {
        Interruption.endsTheProcess()
        do {
            var command = try RootCommand.parseAsRoot(arguments)
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
            exit(.done)
        } catch let code as CommandResult {
            exit(code.exitCode)
        } catch let failure as any Failure {
            Console.standard.tell(failure)
            exit(failure.exitCode)
        } catch {
            end(with: error)
        }
    }

    /// Help and version end well; anything else the parser throws is wrong usage.
    private static func end(with error: any Error) -> Never {
        let message = RootCommand.fullMessage(for: error)
        if RootCommand.exitCode(for: error) == .success {
            Console.standard.print(message)
            exit(.done)
        }
        let isUsage = RootCommand.exitCode(for: error) == .validationFailure
        Console.standard.say(isUsage ? message : "error: unexpected \(type(of: error))")
        exit(isUsage ? .invalidUse : .failed)
    }

    private static func exit(_ code: SalesCore.ExitCode) -> Never {
        Console.standard.clearProgress()
        Foundation.exit(code.rawValue)
    }
}

/// An end other than success that has been told already.
struct CommandResult: Error {
    let exitCode: SalesCore.ExitCode
}
