package org.okrreadiness.service.records.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

    /**
     * How it begins, from the same rows and by the same means as {@link #write}; nothing is signed and nothing is written.
     *
     * @param most records, at least 1
     * @return empty for files nobody reads as text or table
     */
    default Optional<ExportBeginning> beginning(ExportRequest request, int most) throws IOException {
        return Optional.empty();
    }
}
