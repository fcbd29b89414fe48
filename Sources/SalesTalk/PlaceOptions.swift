import ArgumentParser
import Runner

/// Where things are kept, for commands that run no job.
struct PlaceOptions: ParsableArguments {
    @Option(help: "The job file that says where things are kept (default: the home folder).")
    var job: String?

    func places(home: HomeFolder, archive: ArchiveChoice? = nil) throws -> JobPlaces {
        let job = try job.map(JobReader.job) ?? Job(name: "", folder: ".", tenants: [])
        return JobPlaces(job, home: home, aws: AWSServices(), archive: archive)
    }
}

/// Where the archive is, for commands that read it.
struct ArchivePlaceOptions: ParsableArguments {
    @Option(
        help: "The archive: a folder or s3://BUCKET/PREFIX (default: the job's, or the home's).")
    var root: String?

    @OptionGroup var place: PlaceOptions

    func places(home: HomeFolder) throws -> JobPlaces {
        try place.places(home: home, archive: try root.map(ArchiveChoice.init(place:)))
    }
}
