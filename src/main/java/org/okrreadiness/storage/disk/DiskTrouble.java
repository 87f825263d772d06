package org.okrreadiness.storage.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.DataFolderUnusableException;
import org.okrreadiness.service.DiskFullException;
import org.okrreadiness.service.ReadinessException;

/** Says in the person's terms what a failed write means. */
public final class DiskTrouble {

    /** With less room than this a refused write is taken for a full disk, whatever the system's message says. */
    private static final long NO_ROOM = 64 * 1024;

    private DiskTrouble() {}

    public static ReadinessException of(Path place, IOException cause) {
        return isFull(place, cause)
                ? new DiskFullException(Phrase.of("problem.disk-full", place.toString()), cause)
                : new DataFolderUnusableException(
                        Phrase.of("problem.folder-unusable", place.toString(), reason(cause)), cause);
    }

    static boolean isFull(Path place, IOException cause) {
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("no space left")
                || message.contains("not enough space")
                || message.contains("quota exceeded")
                || roomAt(place) < NO_ROOM;
    }

    private static long roomAt(Path place) {
        try {
            return Files.getFileStore(place).getUsableSpace();
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }

    private static String reason(IOException cause) {
        String name = cause.getClass().getSimpleName().replace("Exception", "");
        return cause.getMessage() == null ? name : name + ": " + cause.getMessage();
    }
}
