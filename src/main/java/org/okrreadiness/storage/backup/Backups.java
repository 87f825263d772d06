package org.okrreadiness.storage.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.okrreadiness.service.DataKeeper.Backup;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.storage.disk.DurableFiles;

/** The folder the application keeps its own backups in. The time a backup was made stands in its name. */
public final class Backups {

    /** How old the newest may be before another is made, if something has changed. */
    static final Duration INTERVAL = Duration.ofMinutes(30);

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("okr-readiness-(\\d{8}-\\d{6})(?:-\\d+)?\\.zip");

    private final Path folder;
    private final Clock clock;
    private final Source source;

    /** @param data the data folder */
    public Backups(Path data, Clock clock, Source source) {
        this.folder = data.resolve("backups");
        this.clock = clock;
        this.source = source;
    }

    /** What is to be backed up, as it is at this moment. */
    public interface Source {

        List<Item> items() throws IOException;

        /** Hands over the database as statements, or nothing when there is none. */
        void export(Consumer<String> statements);
    }

    /** Newest first. */
    public List<Backup> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> zips = files.filter(f -> madeAt(f).isPresent()).toList();
            List<Backup> backups = new ArrayList<>();
            for (Path zip : zips) {
                backups.add(new Backup(zip, madeAt(zip).orElseThrow(), Files.size(zip)));
            }
            backups.sort(Comparator.comparing(Backup::madeAt)
                    .thenComparing(Backup::file)
                    .reversed());
            return backups;
        }
    }

    private static Optional<Instant> madeAt(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        try {
            return name.matches() ? Optional.of(Instant.from(STAMP.parse(name.group(1)))) : Optional.empty();
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    /** Makes one now, and thins out the others. */
    public Path make() throws IOException {
        DurableFiles.privateFolder(folder);
        Path file = freeName();
        write(file);
        thin();
        return file;
    }

    /** Makes one somewhere else. */
    public void write(Path file) throws IOException {
        BackupWriter.write(file.toAbsolutePath(), clock.instant(), source.items(), source::export);
    }

    /** Makes one when the newest is old enough and something has changed since. */
    public boolean makeIfDue() throws IOException {
        List<Backup> backups = all();
        if (!backups.isEmpty() && (isFresh(backups.get(0)) || holdsEverything(backups.get(0)))) {
            return false;
        }
        if (source.items().isEmpty()) {
            return false;
        }
        make();
        return true;
    }

    private boolean isFresh(Backup backup) {
        return Duration.between(backup.madeAt(), clock.instant()).abs().compareTo(INTERVAL) < 0;
    }

    private boolean holdsEverything(Backup backup) throws IOException {
        Manifest now = BackupWriter.manifest(clock.instant(), source.items());
        try {
            return BackupReader.verify(backup.file()).holdsTheSameAs(now);
        } catch (UnreadableInputException damaged) {
            return false;
        }
    }

    /**
     * Reads a backup from end to end.
     *
     * @throws org.okrreadiness.service.UnreadableInputException when it is not whole
     */
    public static void verify(Path file) throws IOException {
        BackupReader.verify(file);
    }

    /** Unpacks a backup, after all of it was found whole or not at all, into an empty folder. */
    public static void unpack(Path file, Path into) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw Manifest.unreadable(null);
        }
        BackupReader.unpack(file, into);
    }

    /** Whether a file of that name can be kept in a backup and brought back from it. */
    public static boolean accepts(String name) {
        return BackupReader.NAME.matcher(name).matches();
    }

    private Path freeName() {
        String name = "okr-readiness-" + STAMP.format(clock.instant());
        Path file = folder.resolve(name + ".zip");
        for (int more = 2; Files.exists(file); more++) {
            file = folder.resolve(name + "-" + more + ".zip");
        }
        return file;
    }

    private void thin() throws IOException {
        for (Backup backup : Thinning.superfluous(all(), clock.instant(), clock.getZone())) {
            Files.deleteIfExists(backup.file());
        }
    }
}
