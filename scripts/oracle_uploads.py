"""Which exports stand after each run of a job, for oracle.py."""

from dataclasses import dataclass


@dataclass
class Upload:
    name: str
    text: bytes
    path: object
    # Places in the calendar of the months that have a good line.
    months: set


class Uploads:
    """The exports that a store has seen, oldest first.

    By period, one that lies there beside the export that replaced it stays replaced. Where that
    is gone, it has come back and takes its months over again; what is new is newer still.
    """

    def __init__(self, mode, folder, months):
        self.mode, self.folder, self.months = mode, folder, months
        self.seen = []

    def arrive(self, files):
        """The files that lie in the job's folder at a run, by name in their order."""
        new = [self.upload(name, text) for name, text in files.items()
               if not any(upload.text == text for upload in self.seen)]
        returned = [upload for upload in self.seen
                    if upload.text in files.values() and self.has_returned(upload, files)]
        self.seen = [upload for upload in self.seen if upload not in returned] + returned + new

    def upload(self, name, text):
        path = self.folder / f"upload-{len(self.seen)}-{name}"
        path.write_bytes(text)
        return Upload(name, text, path, self.months(path))

    def has_returned(self, upload, files):
        if self.mode != "replace_period" or self.counts(upload):
            return False
        later = self.seen[self.seen.index(upload) + 1:]
        return not any(self.counts(other) and other.text in files.values()
                       and max(min(upload.months), min(other.months))
                       <= min(max(upload.months), max(other.months)) for other in later)

    def counts(self, upload):
        """Whether any of its months is still its own."""
        later = self.seen[self.seen.index(upload) + 1:]
        return not upload.months or bool(
            upload.months.difference(*(other.months for other in later)))

    def standing(self):
        """The paths whose lines count, in their order; the tables go by period on their own."""
        latest = {upload.name: upload for upload in self.seen}
        return [upload.path for upload in self.seen
                if self.mode != "replace_source" or latest[upload.name] is upload]
