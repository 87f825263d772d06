package org.okrreadiness.storage.register;

import java.io.IOException;
import java.util.Optional;
import org.okrreadiness.storage.disk.DiskTrouble;

/** H2 in the data folder. */
final class EmbeddedEngine implements Engine {

    private final EmbeddedFile file;

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

    @Override
    public void closed() {
        try {
            file.wipeIfAsked();
            file.markClosed();
        } catch (IOException e) {
            throw DiskTrouble.of(file.folder(), e);
        }
    }
}
