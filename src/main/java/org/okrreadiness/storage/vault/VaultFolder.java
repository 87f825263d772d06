package org.okrreadiness.storage.vault;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.storage.disk.DiskTrouble;
import org.okrreadiness.storage.disk.DurableFiles;

/** Where things lie in a trainer's workspace. There is one as soon as {@code vault.json} has its name. */
record VaultFolder(Path folder) {

    private static final long LARGEST = 2_000_000;

    Path vault() {
        return folder.resolve("vault.json");
    }

    Path marks() {
        return folder.resolve("marks.okrj");
    }

    Path marksEnd() {
        // In the alphabet before the journal it speaks of, so that a backup never holds an end that its journal has not
        // reached.
        return folder.resolve("marks-end.okrj");
    }

    Path submissions() {
        return folder.resolve("submissions");
    }

    /** Outside the workspace, because what is there can be made again and belongs into no backup. */
    Path databases() {
        return folder.resolveSibling("db");
    }

    boolean exists() {
        return Files.exists(vault());
    }

    /** Refuses to lay a new vault over something that only a lost one could open. */
    void prepare() {
        if (exists()) {
            throw new ReadinessException(Phrase.of("problem.vault-exists", folder.toString()));
        }
        try {
            DurableFiles.privateFolder(folder);
            Files.deleteIfExists(folder.resolve("vault.json.new"));
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                if (files.iterator().hasNext()) {
                    throw new ReadinessException(Phrase.of("problem.vault-gone", folder.toString()));
                }
            }
        } catch (IOException e) {
            throw DiskTrouble.of(folder, e);
        }
    }

    VaultFile read() {
        try {
            if (!exists()) {
                throw new ReadinessException(Phrase.of("problem.vault-missing", folder.toString()));
            }
            if (Files.size(vault()) > LARGEST) {
                throw Trouble.damaged(vault(), null);
            }
            VaultFile file = VaultJson.read(VaultFile.class, Files.readAllBytes(vault()), VaultFile.FORMAT, vault());
            if (!VaultJson.isWhole(file)) {
                throw Trouble.damaged(vault(), null);
            }
            return file;
        } catch (IOException e) {
            throw DiskTrouble.of(folder, e);
        }
    }

    void write(VaultFile sealed) {
        try {
            DurableFiles.replacePrivate(vault(), VaultJson.write(sealed));
        } catch (IOException e) {
            throw DiskTrouble.of(folder, e);
        }
    }
}
