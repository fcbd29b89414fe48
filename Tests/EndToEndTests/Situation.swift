import Testing

/// A command at work, as docs/aws.md names it.
struct Situation: Sendable, CustomTestStringConvertible {
    let command: String
    let tenant: String
    /// The region of the tenant's tables.
    let tables: String
    /// What it needs besides, by the document's words.
    var besides: [String] = []
    /// How it ends where something is not allowed.
    var refusal: Int32 = 4
    /// Of the attempt with this number, from 1.
    let arguments: @Sendable (Int) -> [String]

    init(
        _ command: String, _ tenant: String = "acme",
        tables: String = PolicyWorld.Layout.own.region,
        besides: [String] = [], refusal: Int32 = 4,
        _ arguments: @escaping @Sendable (Int) -> [String]
    ) {
        self.command = command
        self.tenant = tenant
        self.tables = tables
        self.besides = besides
        self.refusal = refusal
        self.arguments = arguments
    }

    var testDescription: String { ([command] + besides).joined(separator: ", ") }
}

extension Situation {
    private static func onJob(_ words: [String], _ job: String = "acme") -> [String] {
        words + ["--job", "\(job).yaml"]
    }

    private static let first = "`run`, a tenant's first in an account"
    private static let later = "`run`, from then on"
    private static let anew = "`report --regenerate`, `report --diff`"

    /// Of a tenant, as it was read.
    private static func export(of tenant: String) -> String {
        "tenant=\(tenant)/raw/"
            + "1ada5f14c382d445a3e565f3d8809b9c32ffec41424789ab205f4275b6e5fcfd.csv.gz"
    }

    /// Every command, where tenants share out tables like this.
    static func all(_ layout: PolicyWorld.Layout) -> [Situation] {
        func on(
            _ command: String, _ tenant: String = "acme", tables: String? = nil,
            refusal: Int32 = 4, _ arguments: @escaping @Sendable (Int, String) -> [String]
        ) -> Situation {
            let id = tenant == "*" ? tenant : tenant + layout.suffix
            let job = (tenant == "*" ? "acme" : tenant) + layout.suffix
            return Situation(
                command, id, tables: tables ?? layout.region, refusal: refusal
            ) { attempt in arguments(attempt, job) }
        }
        return [
            on("`plan`") { ["plan", "\($1).yaml"] },
            on(first, "first", tables: layout.ofFirst) {
                ["run", "\($1).yaml", "--as-of", "2025-11-05"]
            },
            on(later, "again") { ["run", "\($1).yaml", "--as-of", "2025-11-\(10 + $0)"] },
            on("`run`, with nothing new", "repeats") {
                ["run", "\($1).yaml", "--as-of", "2025-11-07"]
            },
            on("`ingest`", "uploads") {
                onJob(["ingest", "upload\($0).csv", "--tenant", $1], $1)
            },
            on("`doctor`", refusal: 1) { ["doctor", "\($1).yaml"] },
            on("`tables`") { onJob(["tables", "--tenant", $1], $1) },
            on("`check`") { onJob(["check", "text.txt", "--tenant", $1], $1) },
            on("`report`") { onJob(["report", "--tenant", $1], $1) },
            on(anew) { onJob(["report", "--tenant", $1, "--regenerate"], $1) },
            on(anew) { onJob(["report", "--tenant", $1, "--diff"], $1) },
            on("`verify`") { ["verify", "s3://archive-of-tests/kept/tenant=\($1)"] },
            on("`archive list`", "*") { onJob(["archive", "list", "--link", "1h"], $1) },
            on("`archive get`") { onJob(["archive", "get", export(of: $1)], $1) },
            on("`archive prune`", "prunes") {
                onJob(["archive", "prune", "--keep", "1", "--tenant", $1], $1)
            },
            on("`tenant add`", "added", tables: layout.ofAdded) {
                onJob(["tenant", "add", $1], $1)
            },
            on("`tenant list`, `tenant usage`") { onJob(["tenant", "list"], $1) },
            on("`tenant list`, `tenant usage`") { onJob(["tenant", "usage"], $1) },
            on("`tenant show`") { onJob(["tenant", "show", $1], $1) },
            on("`tenant audit`") { onJob(["tenant", "audit", "--verify"], $1) },
            on("`tenant export`", "leaves") {
                onJob(["tenant", "export", $1, "--to", "\($1)\($0)"], $1)
            },
            on("`tenant remove`", "removed") {
                onJob(["tenant", "remove", $1, "--yes", "--to", $1], $1)
            },
        ]
    }

    /// Of these, only what is needed besides is taken away.
    static let more = [
        Situation(
            "`tenant add`", "equipped", tables: "eu-west-7",
            besides: ["`tenant add --kms`", "`tenant add --role`"]
        ) { _ in onJob(["tenant", "add", "equipped", "--kms", "--role"], "equipped") },
        Situation(
            "`tenant remove`", "owns",
            besides: [
                "`tenant remove` of a tenant that has a role",
                "`tenant remove` of a tenant that has a key",
            ]
        ) { _ in
            onJob(["tenant", "remove", "owns", "--yes", "--no-export"], "owns")
        },
        Situation(later, "acts", besides: ["a tenant with a `role`"]) {
            ["run", "acts.yaml", "--as-of", "2025-11-\(10 + $0)"]
        },
        Situation(later, "hides", besides: ["`{secret: …}` (`run`, `doctor`)"]) {
            ["run", "hides.yaml", "--as-of", "2025-11-\(10 + $0)"]
        },
        doctor("asks", "a writer on Bedrock (`run`, `doctor`)"),
        doctor("profiled", "a writer on an inference profile (`run`, `doctor`)"),
        doctor("guarded", "a writer with a `guardrail` (`run`, `doctor`)"),
        doctor("batched", "a writer with `batch`, of `doctor`"),
    ]

    private static func doctor(_ job: String, _ besides: String) -> Situation {
        Situation("`doctor`", besides: [besides], refusal: 1) { _ in ["doctor", "\(job).yaml"] }
    }
}
