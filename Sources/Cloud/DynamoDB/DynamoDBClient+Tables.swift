extension DynamoDBClient {
    /// Makes a table as described, or brings one that is there to it; waits until it serves.
    ///
    /// May be repeated after a failure in the middle.
    public func createTable(_ table: TableDescription) async throws {
        do {
            try await send("CreateTable", on: table.name, table.creation)
        } catch let failure as AWSFailure where failure.code == "ResourceInUseException" {
            // Made before, by a run that failed later.
        }
        try await waitUntilActive(table.name)
        if let attribute = table.timeToLive { try await setTimeToLive(attribute, of: table.name) }
        if table.keepsHistory { try await keepHistory(of: table.name) }
    }

    /// A table that has just been made may not be ready for that yet.
    private func keepHistory(of name: String) async throws {
        for _ in 0..<150 {
            do {
                try await send("UpdateContinuousBackups", on: name, History(TableName: name))
                return
            } catch let failure as AWSFailure
                where failure.code == "ContinuousBackupsUnavailableException"
            {
                try await clock.sleep(.seconds(2))
            }
        }
        throw TableNotReady(table: name)
    }

    /// Deletes a table and waits until it is gone; one that is not there is deleted already.
    public func deleteTable(_ name: String) async throws {
        do {
            try await send("DeleteTable", on: name, Table(TableName: name))
            for _ in 0..<Self.mostLooks where try await tableExists(name) {
                try await clock.sleep(.seconds(2))
            }
        } catch let failure as AWSFailure where failure.code == "ResourceNotFoundException" {
            return
        }
    }

    public func tableExists(_ name: String) async throws -> Bool {
        do {
            _ = try await status(of: name)
            return true
        } catch let failure as AWSFailure where failure.code == "ResourceNotFoundException" {
            return false
        }
    }

    /// Five minutes, a look each two seconds.
    private static let mostLooks = 150

    private func waitUntilActive(_ name: String) async throws {
        for _ in 0..<Self.mostLooks {
            if try await status(of: name) == "ACTIVE" { return }
            try await clock.sleep(.seconds(2))
        }
        throw TableNotReady(table: name)
    }

    private func status(of name: String) async throws -> String {
        try await send(
            "DescribeTable", on: name, Table(TableName: name), as: Description.self
        ).Table.TableStatus
    }

    private func setTimeToLive(_ attribute: String, of name: String) async throws {
        let table = Table(TableName: name)
        let now = try await send("DescribeTimeToLive", on: name, table, as: Lifetime.self)
        // Setting what is set already is refused.
        guard now.TimeToLiveDescription?.AttributeName != attribute else { return }
        try await send(
            "UpdateTimeToLive", on: name,
            LifetimeChange(
                TableName: name, TimeToLiveSpecification: .init(AttributeName: attribute)))
    }

    private struct Table: Encodable {
        let TableName: String
    }

    private struct Description: Decodable {
        let Table: Status
        struct Status: Decodable {
            let TableStatus: String
        }
    }

    private struct Lifetime: Decodable {
        let TimeToLiveDescription: Attribute?
        struct Attribute: Decodable {
            let AttributeName: String?
        }
    }

    private struct LifetimeChange: Encodable {
        let TableName: String
        let TimeToLiveSpecification: Specification
        struct Specification: Encodable {
            let Enabled = true
            let AttributeName: String
        }
    }

    private struct History: Encodable {
        let TableName: String
        let PointInTimeRecoverySpecification = Specification()
        struct Specification: Encodable {
            let PointInTimeRecoveryEnabled = true
        }
    }
}
