package org.okrreadiness.storage.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.okrreadiness.service.records.Register;

/** The register of a data folder while the folder is open: opened when somebody first asks for it. Safe for several threads. */
public final class FolderRegister implements AutoCloseable {

    /** The part of the data folder that holds the register. */
    public static final String FOLDER = EmbeddedFile.FOLDER;

    private final Path data;
    private Optional<JdbcRegister> opened = Optional.empty();

    public FolderRegister(Path data) {
        this.data = data;
    }

    public synchronized Register open() {
        if (opened.isEmpty()) {
            opened = Optional.of(JdbcRegister.inFolder(data));
        }
        return opened.get();
    }

    /**
     * Makes sure that what a backup takes is whole: a copy of the database where it is open. A file that is being written to cannot be
     * copied.
     */
    public synchronized void prepareBackup() throws IOException {
        if (opened.isPresent()) {
            opened.get().copyForBackup();
        } else {
            new EmbeddedFile(data).deleteCopy();
        }
    }

    /** Whether a backup takes this file of the register's folder. */
    public static boolean isForBackup(Path file) {
        boolean copied = Files.exists(file.resolveSibling(EmbeddedFile.COPY));
        String name = file.getFileName().toString();
        return name.equals(EmbeddedFile.ISSUER)
                || name.equals(EmbeddedFile.COPY)
                || (!copied && EmbeddedFile.isWhole(name));
    }

    @Override
    public synchronized void close() {
        opened.ifPresent(JdbcRegister::close);
        opened = Optional.empty();
    }
}
