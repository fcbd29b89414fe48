import Foundation
import SalesCore
import Synchronization

/// Words to people: results on stdout, everything else on stderr.
final class Console: Sendable {
    static let standard = Console()

    private struct State {
        var isQuiet = false
        var usesColor = isatty(2) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
        var progressWidth = 0
    }

    private let state = Mutex(State())
    let isTerminal = isatty(2) == 1

    func configure(quiet: Bool, noColor: Bool) {
        state.withLock { state in
            state.isQuiet = quiet
            if noColor { state.usesColor = false }
        }
    }

    var colorsResults: Bool { isatty(1) == 1 && state.withLock(\.usesColor) }

    /// A result, with a line end.
    func print(_ text: String) {
        clearProgress()
        write(ShownText.visible(text.hasSuffix("\n") ? text : text + "\n"), to: 1)
    }

    /// A result with colours of our own; what it shows of a text is visible already.
    func print(coloured text: String) {
        clearProgress()
        write(text + "\n", to: 1)
    }

    /// Bytes of a result as they are, unless a terminal would act on them.
    func print(bytes: [UInt8]) {
        clearProgress()
        guard isatty(1) == 1 else { return write(bytes, to: 1) }
        let text = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
        write(ShownText.visible(text), to: 1)
    }

    /// A word on the side; even a quiet console says it.
    func say(_ text: String) {
        write(toErrors: ShownText.visible(text))
    }

    /// A word on the side that quiet leaves out.
    func note(_ text: String) {
        guard !state.withLock(\.isQuiet) else { return }
        say(text)
    }

    func tell(_ failure: any Failure) {
        tell(failure.summary, detail: failure.detail, remedy: failure.remedy)
    }

    func tell(_ summary: String, detail: String? = nil, remedy: String?) {
        write(toErrors: colored("error: ", .red) + ShownText.visible(summary))
        if let detail { say("  " + detail) }
        if let remedy { say("  " + remedy) }
    }

    /// One line that the next one takes the place of; on a terminal only.
    func progress(_ text: String) {
        guard isTerminal, !state.withLock(\.isQuiet) else { return }
        let shown = String(ShownText.visible(text).prefix(79))
        let width = state.withLock { state in
            defer { state.progressWidth = shown.count }
            return state.progressWidth
        }
        let padding = String(repeating: " ", count: max(0, width - shown.count))
        write("\r" + shown + padding, to: 2)
    }

    func clearProgress() {
        let width = state.withLock { state in
            defer { state.progressWidth = 0 }
            return state.progressWidth
        }
        guard width > 0 else { return }
        write("\r" + String(repeating: " ", count: width) + "\r", to: 2)
    }

    enum Color: String {
        case red = "31"
        case green = "32"
        case yellow = "33"
    }

    func colored(_ text: String, _ color: Color) -> String {
        state.withLock(\.usesColor) ? "\u{1B}[\(color.rawValue)m\(text)\u{1B}[0m" : text
    }

    private func write(toErrors line: String) {
        clearProgress()
        write(line + "\n", to: 2)
    }

    private func write(_ text: String, to descriptor: Int32) {
        write(Array(text.utf8), to: descriptor)
    }

    /// A closed pipe ends the process quietly, as it does for any Unix filter.
    private func write(_ bytes: [UInt8], to descriptor: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                if descriptor == 1 { _exit(errno == EPIPE ? 141 : ExitCode.failed.rawValue) }
                return
            }
            rest = rest.dropFirst(count)
        }
    }
}
