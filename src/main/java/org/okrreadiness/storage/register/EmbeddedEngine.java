package org.okrreadiness.storage.register;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.okrreadiness.storage.disk.DiskTrouble;

/** H2 in the data folder. */
final class EmbeddedEngine implements Engine {

    private final EmbeddedFile file;
    private long copied = -1;

    EmbeddedEngine(EmbeddedFile file) {
        this.file = file;
    }

    @Override
    public String url() {
        return file.url();
    }

    @Override
    public Optional<String> account() {
        return Optional.of(EmbeddedFile.ACCOUNT);
    }

    @Override
    public String place() {
        return file.folder().toString();
    }

    @Override
    public boolean isShared() {
        return false;
    }

    @Override
    public String ordered() {
        return "VARCHAR";
    }

    @Override
    public String large() {
        return "BLOB";
    }

    @Override
    public boolean checkpoints() {
        return true;
    }

    @Override
    public void beforeWiping() {
        try {
            file.askForWiping();
        } catch (IOException e) {
            throw DiskTrouble.of(file.folder(), e);
        }
    }

    /** Nothing is copied again while nothing has changed, so that a backup can tell that it holds everything. */
    @Override
    public synchronized void copy(Transactions transactions) {
        long changes = transactions.changes();
        if (changes == copied && Files.exists(file.copy())) {
            return;
        }
        transactions.read(sql -> sql.update("BACKUP TO ?", file.copy().toString()));
        try {
            file.cleanCopyIfAsked();
        } catch (IOException e) {
            throw DiskTrouble.of(file.folder(), e);
        }
        copied = changes;
    }

    @Override
    public void closed() {
        try {
            file.deleteCopy();
            file.wipeIfAsked();
            file.markClosed();
        } catch (IOException e) {
            throw DiskTrouble.of(file.folder(), e);
        }
    }
}
