import Glibc
import SalesCore

/// Ends the process at SIGINT and SIGTERM with the codes that callers know.
///
/// Nothing needs undoing: what is not finished does not exist, and the kernel frees the lock.
/// The handlers call only what POSIX allows in one (`write`, `_exit`).
enum Interruption {
    static func endsTheProcess() {
        signal(SIGPIPE, SIG_IGN)
        signal(SIGINT) { _ in
            Interruption.tell()
            _exit(130)
        }
        signal(SIGTERM) { _ in
            Interruption.tell()
            _exit(143)
        }
    }

    private static func tell() {
        let text: StaticString = "\ninterrupted; the same command goes on where this one stopped\n"
        _ = write(2, text.utf8Start, text.utf8CodeUnitCount)
    }
}
