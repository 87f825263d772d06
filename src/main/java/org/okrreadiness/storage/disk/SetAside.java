package org.okrreadiness.storage.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Where damaged things go instead of being deleted: {@code set-aside/<time>-<name>}. */
public final class SetAside {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Clock clock;

    /** @param data the data folder */
    public SetAside(Path data, Clock clock) {
        this.folder = data.resolve("set-aside");
        this.clock = clock;
    }

    /** Moves a file or folder there and says where it is now. */
    public Path move(Path thing) throws IOException {
        Path place = freePlace(thing);
        DurableFiles.move(thing, place);
        DurableFiles.forceFolder(thing.toAbsolutePath().getParent());
        return place;
    }

    /** Puts a copy there and leaves the file where it is. */
    public Path copy(Path file) throws IOException {
        Path place = freePlace(file);
        Files.copy(file, place);
        DurableFiles.force(place);
        DurableFiles.forceFolder(folder);
        return place;
    }

    private Path freePlace(Path thing) throws IOException {
        DurableFiles.privateFolder(folder);
        String name = STAMP.format(clock.instant()) + "-" + thing.getFileName();
        Path place = folder.resolve(name);
        for (int more = 2; Files.exists(place); more++) {
            place = folder.resolve(name + "-" + more);
        }
        return place;
    }
}
