package org.okrreadiness.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.StopSignal;
import org.okrreadiness.service.StoppableStream;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.service.records.people.PeopleTable;
import org.okrreadiness.service.records.people.PeopleTables;

/** Reads CSV and XLSX, whichever a file holds; its name says nothing. */
public final class TableFiles implements PeopleTables {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** How Excel's files before 2007, and those with a password, begin. */
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private final TableLimits limits;

    public TableFiles() {
        this(TableLimits.USUAL);
    }

    TableFiles(TableLimits limits) {
        this.limits = limits;
    }

    @Override
    public PeopleTable read(Path file, StopSignal stop) {
        try {
            long bytes = Files.size(file);
            if (bytes > limits.fileBytes()) {
                throw TableLimits.refused(
                        "records.import.large", Long.toString(bytes >> 20), Long.toString(limits.fileBytes() >> 20));
            }
            byte[] beginning = beginning(file);
            if (Arrays.equals(beginning, OLE)) {
                throw TableLimits.refused("records.import.old-excel");
            }
            return Arrays.equals(beginning, ZIP)
                    ? new XlsxTable(limits, stop).read(file)
                    : new CsvTable(limits, stop).read(bytes(file, stop));
        } catch (IOException e) {
            throw new UnreadableInputException(
                    Phrase.of(
                            "records.import.unreadable",
                            file.toString(),
                            e.getClass().getSimpleName()),
                    e);
        }
    }

    private static byte[] bytes(Path file, StopSignal stop) throws IOException {
        try (InputStream in = new StoppableStream(Files.newInputStream(file), stop)) {
            return in.readAllBytes();
        }
    }

    private static byte[] beginning(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(ZIP.length);
        }
    }
}
