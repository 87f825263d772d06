package org.okrreadiness.ui.records.verify;

import java.nio.file.Path;
import java.util.Optional;
import org.okrreadiness.service.records.verify.Offered;

/**
 * Where something to be checked comes from.
 *
 * @param file empty for what was pasted
 * @param text what was pasted; blank for a file
 */
record Source(Optional<Path> file, String text) {

    static Source of(Path file) {
        return new Source(Optional.of(file), "");
    }

    static Source of(String text) {
        return new Source(Optional.empty(), text);
    }

    /** @throws org.okrreadiness.service.UnreadableInputException when the file cannot be read */
    Offered offered() {
        return file.map(Offered::file).orElseGet(() -> Offered.text(text));
    }
}
