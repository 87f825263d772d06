package org.okrreadiness.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.okrreadiness.service.StopSignal;

/**
 * Looks through a workbook before anything reads it: what comes out when it is unpacked, whatever its list of contents claims, and
 * whether its XML declares entities of its own, which no workbook needs and attacks do.
 */
final class ZipLooked {

    private static final int MOST_PARTS = 2_000;
    private static final byte[] DECLARES = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

    private final TableLimits limits;
    private final StopSignal stop;
    private long unpacked;

    private ZipLooked(TableLimits limits, StopSignal stop) {
        this.limits = limits;
        this.stop = stop;
    }

    /** @throws org.okrreadiness.service.UnreadableInputException when it had better not be read */
    static void through(Path file, TableLimits limits, StopSignal stop) throws IOException {
        ZipLooked look = new ZipLooked(limits, stop);
        // By its list of contents, as what reads it afterwards does: what is not listed is not read.
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw TableLimits.refused("records.import.no-table");
            }
            for (ZipEntry part : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(part)) {
                    look.into(
                            in,
                            part.getName().endsWith(".xml") || part.getName().endsWith(".rels"));
                }
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw TableLimits.refused("records.import.no-table");
        }
    }

    private void into(InputStream part, boolean xml) throws IOException {
        byte[] chunk = new byte[1 << 16];
        int matched = 0;
        for (int read = part.read(chunk); read >= 0; read = part.read(chunk)) {
            stop.requireNot();
            unpacked += read;
            if (unpacked > limits.unpackedBytes()) {
                throw TableLimits.refused("records.import.unpacked", Long.toString(limits.unpackedBytes() >> 20));
            }
            for (int i = 0; xml && i < read; i++) {
                byte b = chunk[i];
                // A zero byte is UTF-16, in which a declaration would not be recognised here; workbooks are UTF-8.
                matched = b == DECLARES[matched] ? matched + 1 : b == DECLARES[0] ? 1 : 0;
                if (b == 0 || matched == DECLARES.length) {
                    throw TableLimits.refused("records.import.declares");
                }
            }
        }
    }
}
