package org.okrreadiness.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.okrreadiness.service.ThirdPartyWork;

/** Reads whose work travels with the program out of docs/third-party.md, where each row of a table is one work. */
public final class ShippedNotices {

    private static final String FILE = "/META-INF/third-party.md";
    private static final int LICENCE = 2;

    private ShippedNotices() {}

    public static List<ThirdPartyWork> read() {
        try (InputStream in = ShippedNotices.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not on the class path");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(ShippedNotices::isWork)
                    .map(ShippedNotices::work)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A row of a table, but neither its heads nor the line below them, which has no space after its first bar. */
    private static boolean isWork(String line) {
        return line.startsWith("| ") && !line.startsWith("| Library") && !line.startsWith("| Data");
    }

    private static ThirdPartyWork work(String row) {
        String[] cells = row.substring(1).replace("`", "").split("\\|");
        return new ThirdPartyWork(cells[0].strip(), cells[1].strip(), cells[LICENCE].strip());
    }
}
