package org.okrreadiness.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.okrreadiness.storage.backup.Backups;
import org.okrreadiness.storage.backup.Item;
import org.okrreadiness.storage.register.FolderRegister;
import org.okrreadiness.storage.vault.TrainerVaults;

/** What of the data folder cannot be made again: journals, packs, what was kept, set, told, appealed, decided, and the trainer's workspace. */
final class FolderContent implements Backups.Source {

    /** What is restored together. */
    static final List<String> PARTS = List.of(
            "journal",
            "kept",
            "packs",
            "received",
            OwnOkrFiles.FOLDER,
            StudyFiles.FOLDER,
            VettingFiles.FOLDER,
            FeedbackFiles.FOLDER,
            AppealFiles.FOLDER,
            NeedFiles.FOLDER,
            TrainerVaults.FOLDER,
            FolderRegister.FOLDER,
            CadenceFile.FOLDER);

    private final Path data;
    private final FolderRegister register;

    FolderContent(Path data, FolderRegister register) {
        this.data = data;
        this.register = register;
    }

    @Override
    public List<Item> items() throws IOException {
        register.prepareBackup();
        List<Item> items = new ArrayList<>();
        for (String part : PARTS) {
            addFilesOf(data.resolve(part), items);
        }
        return items;
    }

    private void addFilesOf(Path folder, List<Item> items) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path file : tree.filter(Files::isRegularFile).sorted().toList()) {
                String name = data.relativize(file).toString().replace('\\', '/');
                if (Backups.accepts(name) && isWanted(name, file)) {
                    items.add(new Item(name, file, Files.size(file)));
                }
            }
        }
    }

    private static boolean isWanted(String name, Path file) {
        return !name.startsWith(FolderRegister.FOLDER + "/") || FolderRegister.isForBackup(file);
    }

    @Override
    public void export(Consumer<String> statements) {
        // Files only. The database follows from them.
    }

    /** The same while attempts are worked on: every journal then ends with a whole record. */
    Backups.Source whileInUse(Ledger ledger) {
        return new Backups.Source() {
            @Override
            public List<Item> items() {
                return ledger.still(FolderContent.this::items);
            }

            @Override
            public void export(Consumer<String> statements) {
                ledger.export(statements);
            }
        };
    }
}
