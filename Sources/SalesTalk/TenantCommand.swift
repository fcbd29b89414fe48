import ArgumentParser
import Foundation
import Runner
import SalesCore

/// `salestalk tenant …`: who the tenants are, from their first day to their last.
struct TenantCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tenant", abstract: "Add, list, export and remove tenants.",
        discussion: "Example:  salestalk tenant add acme --owner ann@acme.example",
        subcommands: [
            TenantAdd.self, TenantList.self, TenantShow.self, TenantUsageShow.self,
            TenantExport.self, TenantRemove.self, TenantAudit.self,
        ])
}

struct TenantOptions: ParsableArguments {
    @Option(help: "The job file that says where things are kept (default: the home folder).")
    var job: String?

    @OptionGroup var global: GlobalOptions

    func home() -> HomeFolder { global.prepare() }

    func office(_ home: HomeFolder) async throws -> TenantOffice {
        try await TenantOffice.open(home: home, job: try read())
    }

    func officeForReading(_ home: HomeFolder) async throws -> TenantOffice? {
        try await TenantOffice.openForReading(home: home, job: try read())
    }

    /// Why a tenant is not known where nobody is.
    func unknown(_ id: TenantID, in home: HomeFolder) throws -> RunFailure {
        let places =
            try read().map { JobPlaces($0, home: home, aws: AWSServices()) }
            ?? JobPlaces(home: home)
        return places.unknown(id.description, known: [])
    }

    private func read() throws -> Job? { try job.map { try JobReader.job(at: $0) } }
}

struct TenantArgument: ParsableArguments {
    @Argument(help: "The tenant's id.")
    var id: String

    @OptionGroup var options: TenantOptions

    /// The office, made only where there is a tenant to be found in it.
    func found(in home: HomeFolder) async throws -> (office: TenantOffice, id: TenantID) {
        let id = try TenantApplication.tenant(id)
        guard let office = try await options.officeForReading(home) else {
            throw try options.unknown(id, in: home)
        }
        return (office, id)
    }
}

struct TenantAdd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Register a tenant and make what it needs.",
        discussion: """
            The same command again goes on where it stopped, and does nothing once all is done. \
            Of a tenant that is there, name, plan and owner are brought up to date.

            Example:  salestalk tenant add acme --name "Acme Outdoor" --owner ann@acme.example
            """)

    @Option(help: "As it stands in reports (default: the id).")
    var name: String?

    @Option(help: "trial, team, standard or enterprise (default: standard).")
    var plan: String?

    @Option(help: "An e-mail address of whoever answers for the tenant.")
    var owner: String?

    @Flag(help: "Make a KMS key of the tenant's own.")
    var kms = false

    @Flag(help: "Make a role of the tenant's own, for its runs.")
    var role = false

    @OptionGroup var tenant: TenantArgument

    func run() async throws {
        let home = tenant.options.home()
        let application = try TenantApplication(
            id: tenant.id, name: name, plan: plan, owner: owner, wantsKey: kms, wantsRole: role)
        let addition = try await tenant.options.office(home).add(application)
        Console.standard.print(
            tenant.options.global.json ? try jsonText(addition) : TenantText.of(addition))
    }
}

struct TenantList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List all tenants.",
        discussion: "Example:  salestalk tenant list")

    @OptionGroup var options: TenantOptions

    func run() async throws {
        let accounts = try await options.officeForReading(options.home())?.accounts() ?? []
        if options.global.json {
            Console.standard.print(try jsonText(accounts))
        } else if accounts.isEmpty {
            Console.standard.note("no tenants yet")
        } else {
            Console.standard.print(TenantText.list(accounts))
        }
    }
}

struct TenantShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show one tenant: who, what it has, what it used.",
        discussion: "Example:  salestalk tenant show acme --json")

    @OptionGroup var tenant: TenantArgument

    func run() async throws {
        let (office, id) = try await tenant.found(in: tenant.options.home())
        let account = try await office.account(id)
        Console.standard.print(
            tenant.options.global.json ? try jsonText(account) : TenantText.of(account))
    }
}

struct TenantUsageShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "usage", abstract: "Show runs, rows, tokens and cost of each tenant.",
        discussion: "Example:  salestalk tenant usage --json")

    @Argument(help: "Only this tenant.")
    var id: String?

    @OptionGroup var options: TenantOptions

    func run() async throws {
        let home = options.home()
        let id = try id.map { try TenantApplication.tenant($0) }
        let office = try await options.officeForReading(home)
        let usages: [TenantUsage]
        if let id {
            guard let office else { throw try options.unknown(id, in: home) }
            usages = [try await office.account(id).usage]
        } else {
            usages = try await office?.accounts().map(\.usage) ?? []
        }
        if options.global.json {
            Console.standard.print(try jsonText(usages))
        } else if usages.isEmpty {
            Console.standard.note("no tenants yet")
        } else {
            Console.standard.print(try TenantText.usage(usages))
        }
    }
}

struct TenantExport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write everything of a tenant to a folder.",
        discussion: """
            Tables, messages, reports, raw exports, registry row and audit events; SHA256SUMS and \
            manifest.json have the hash of each file.

            Example:  salestalk tenant export acme --to acme-export
            """)

    @Option(help: "A folder that is empty or not there yet.")
    var to: String

    @OptionGroup var tenant: TenantArgument

    func run() async throws {
        let home = tenant.options.home()
        let (reading, id) = try await tenant.found(in: home)
        // Before an office that may write, for the audit event, is made of nothing.
        _ = try await reading.account(id)
        let manifest = try await tenant.options.office(home).export(id, to: to.asPath)
        Console.standard.print(
            tenant.options.global.json
                ? try jsonText(manifest)
                : "\(Written.count(manifest.files.count, "file")), "
                    + "\(Written.bytes(manifest.bytes)), in \(to)")
    }
}

struct TenantRemove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Remove a tenant and all it has; leave a certificate.",
        discussion: """
            Suspends the tenant, exports all it has, deletes it, and says what is gone and what \
            is pending until when. The same command again goes on where it stopped.

            Example:  salestalk tenant remove acme --to acme-export --yes
            """)

    @Option(help: "Where the export goes (default: exports/tenant=ID under the home folder).")
    var to: String?

    @Flag(help: "Delete without an export.")
    var noExport = false

    @Flag(help: "Do not ask.")
    var yes = false

    @OptionGroup var tenant: TenantArgument

    func validate() throws {
        guard !(noExport && to != nil) else {
            throw ValidationError("--to and --no-export exclude each other.")
        }
    }

    func run() async throws {
        let home = tenant.options.home()
        let (office, id) = try await tenant.found(in: home)
        let account = try await office.account(id)
        if account.status != "removed" { try confirm(account) }
        let folder = to.map(\.asPath) ?? "\(home.path)/exports/tenant=\(id)"
        let certificate = try await tenant.options.office(home)
            .remove(TenantRemovalRequest(tenant: id, exportFolder: noExport ? nil : folder))
        Console.standard.print(
            tenant.options.global.json ? try jsonText(certificate) : certificate.text)
    }

    private func confirm(_ account: TenantAccount) throws {
        guard !yes else { return }
        let remedy = "Add --yes to remove the tenant and all it has."
        guard isatty(0) == 1 else {
            throw RunFailure.invalid(
                "removing tenant \(account.id) cannot be undone, and nobody can be asked here",
                remedy: remedy)
        }
        Console.standard.say(
            "This deletes all that tenant \(account.id) (\(account.name)) has. "
                + "Type its id to go on:")
        guard readLine() == account.id.description else {
            throw RunFailure.invalid("nothing was removed", remedy: remedy)
        }
    }
}

struct TenantAudit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "Show what was done to tenants, by whom and when.",
        discussion: """
            Each event carries the hash of the one before. --verify holds all of them together and \
            names the first that was changed, taken out or cut off.

            Example:  salestalk tenant audit acme --verify
            """)

    @Argument(help: "Only this tenant.")
    var id: String?

    @Flag(help: "Verify the chain; ends with 1 where it is broken.")
    var verify = false

    @OptionGroup var options: TenantOptions

    func run() async throws {
        let home = options.home()
        let id = try id.map(TenantApplication.tenant)
        let history =
            try await options.officeForReading(home)?.history(of: id)
            ?? TenantHistory(events: [], total: 0, firstBreak: nil, head: nil)
        if options.global.json {
            Console.standard.print(try jsonText(history))
        } else {
            let lines = history.events.map(TenantText.of)
            if !lines.isEmpty { Console.standard.print(lines.joined(separator: "\n")) }
            if lines.isEmpty { Console.standard.note("no events yet") }
        }
        if let failure = history.failure {
            // Without --verify it is told as well, but ends no script.
            guard verify else { return Console.standard.say("warning: \(failure.summary)") }
            throw failure
        }
        if verify, !options.global.json {
            Console.standard.note(
                "\(Written.count(history.total, "event")), unbroken"
                    + (history.head.map { ", to \($0)" } ?? ""))
        }
    }
}

extension String {
    /// From the current folder on.
    fileprivate var asPath: String {
        hasPrefix("/") ? self : FileManager.default.currentDirectoryPath + "/" + self
    }
}
