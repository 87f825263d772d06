package org.okrreadiness.service.records.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.okrreadiness.service.records.ExportWatch;

/** Writes records in one format. */
public interface RecordExporter {

    ExportFormat format();

    /**
     * Writes everything that is asked for, or nothing. A file gets its name when it is whole; one that was there before stays as it was
     * until then. Memory does not grow with the number of records.
     *
     * @param out a file; for formats of one file for each person or credential a folder, which is made if need be
     * @return what was written; empty when it was stopped
     * @throws IOException when it cannot be written; nothing is left behind
     */
    List<Path> write(ExportRequest request, Path out, ExportWatch watch) throws IOException;
}
