package org.okrreadiness.storage.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.okrreadiness.service.trainer.MarkRow;
import org.okrreadiness.service.trainer.MarkTable;
import org.okrreadiness.storage.disk.DiskTrouble;
import org.okrreadiness.storage.disk.DurableFiles;
import org.okrreadiness.storage.h2.MarksDatabase;
import org.okrreadiness.storage.h2.MarksDatabase.Reached;
import org.okrreadiness.storage.jdbc.DatabaseException;

/**
 * The marks in a database. It is believed only when it is, byte for byte, the one that was closed, and reaches to a record the journal
 * has; a keyed digest beside it says so. In every other case it is made anew from the journal, which holds everything it could.
 */
final class MarksProjection implements MarkTable, AutoCloseable {

    private static final Logger LOG = Logger.getLogger(MarksProjection.class.getName());

    private final Path folder;
    private final DataKey key;
    private final SealedJournal journal;
    private final Function<SealedJournal.Payload, List<MarkRow>> rows;
    private MarksDatabase database;

    /** @param rows the marks in one payload, in order */
    MarksProjection(
            VaultFolder folder,
            DataKey key,
            SealedJournal journal,
            Function<SealedJournal.Payload, List<MarkRow>> rows) {
        this.folder = folder.databases();
        this.key = key;
        this.journal = journal;
        this.rows = rows;
        this.database = opened();
    }

    @Override
    public synchronized List<MarkRow> all() {
        catchUp();
        return database.all();
    }

    @Override
    public synchronized List<MarkRow> ofSubmission(String submission) {
        catchUp();
        return database.ofSubmission(submission);
    }

    private MarksDatabase opened() {
        try {
            DurableFiles.privateFolder(folder);
            Optional<MarksDatabase> trusted = isAsItWasClosed() ? openedAsItIs() : Optional.empty();
            Files.deleteIfExists(seal());
            return trusted.orElseGet(() -> withPassword(password -> MarksDatabase.create(folder, password)));
        } catch (IOException e) {
            throw DiskTrouble.of(folder, e);
        }
    }

    private boolean isAsItWasClosed() throws IOException {
        Path file = MarksDatabase.file(folder);
        return Files.exists(file)
                && Files.exists(seal())
                && Arrays.equals(Files.readAllBytes(seal()), digest(file).getBytes(StandardCharsets.US_ASCII));
    }

    private Optional<MarksDatabase> openedAsItIs() {
        try {
            Optional<MarksDatabase> found = withPassword(password -> MarksDatabase.open(folder, password));
            if (found.isPresent() && !isInTheJournal(found.get().reached())) {
                found.get().close();
                return Optional.empty();
            }
            return found;
        } catch (DatabaseException unreadable) {
            LOG.log(Level.WARNING, "The marks are made anew from the journal: {0}", unreadable.getMessage());
            return Optional.empty();
        }
    }

    private boolean isInTheJournal(Reached reached) {
        return reached.equals(Reached.NOTHING)
                || journal.read().all().stream()
                        .anyMatch(record -> new Reached(record.sequence(), record.digest()).equals(reached));
    }

    private void catchUp() {
        long there = database.reached().sequence();
        if (journal.last() > there) {
            journal.read().all().stream()
                    .filter(record -> record.sequence() > there)
                    .forEach(record ->
                            database.apply(new Reached(record.sequence(), record.digest()), rows.apply(record)));
        }
    }

    private <T> T withPassword(Function<char[], T> use) {
        return key.with(Purpose.DATABASE, secret -> {
            char[] password = HexFormat.of().formatHex(secret).toCharArray();
            try {
                return use.apply(password);
            } finally {
                Arrays.fill(password, '\0');
            }
        });
    }

    private Path seal() {
        return folder.resolve("trainer.seal");
    }

    private String digest(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return key.with(Purpose.DATABASE_SEAL, secret -> VaultJson.hmac(secret, bytes));
    }

    /** Before the key is wiped. What goes wrong here is made good by the next opening. */
    @Override
    public synchronized void close() {
        try {
            database.close();
            byte[] digest = digest(MarksDatabase.file(folder)).getBytes(StandardCharsets.US_ASCII);
            DurableFiles.replacePrivate(seal(), digest);
        } catch (IOException | DatabaseException e) {
            LOG.log(Level.WARNING, "The marks will be made anew from the journal: {0}", e.getMessage());
        }
    }
}
