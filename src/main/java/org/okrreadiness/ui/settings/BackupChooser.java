package org.okrreadiness.ui.settings;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.okrreadiness.i18n.Messages;

/** Asks for the file of a backup. */
final class BackupChooser {

    private final FileChooser chooser = new FileChooser();

    BackupChooser(Messages messages) {
        chooser.setTitle(messages.get("settings.backup.file"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(messages.get("settings.backup.kind"), "*.zip"));
    }

    Optional<Path> save(Window owner) {
        chooser.setInitialFileName("okr-readiness-" + LocalDate.now() + ".zip");
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    Optional<Path> open(Window owner) {
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }
}
