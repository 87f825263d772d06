package org.okrreadiness.export.records;

import java.nio.file.Path;
import org.okrreadiness.export.file.FilePart;
import org.okrreadiness.export.file.FileSeal;
import org.okrreadiness.service.records.export.ExportRequest;

/** The seal that goes with a file of records. */
final class Sealing {

    private Sealing() {}

    /** @param written the file, closed */
    static byte[] of(ExportRequest request, Path out, FilePart written, RecordRun run) {
        return FileSeal.sign(
                        out.getFileName().toString(), written.digest(), run.written(), request.at(), request.seal())
                .bytes();
    }
}
