package org.okrreadiness.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.service.records.verify.ListFormat;
import org.okrreadiness.service.records.verify.Offered;
import org.okrreadiness.service.records.verify.WithdrawnList;

/** Lists of withdrawn records out of files. */
final class ListFiles {

    private ListFiles() {}

    /** A list with the bytes it was signed in. */
    record Read(WithdrawnList list, byte[] bytes) {}

    /** Empty when the file is no such list, cannot be read, or is not what was signed. */
    static Optional<Read> read(ListFormat format, Path file) {
        try {
            byte[] bytes = Offered.file(file).bytes();
            return format.looksLikeOne(bytes)
                    ? format.read(bytes).map(list -> new Read(list, bytes))
                    : Optional.empty();
        } catch (UnreadableInputException unreadable) {
            return Optional.empty();
        }
    }
}
