package org.okrreadiness.ui.records;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.FolderDialog;
import org.okrreadiness.ui.common.SaveDialog;

/**
 * How files are asked for where records go out and come in.
 *
 * @param save where a file is to go
 * @param folder where many files are to go
 * @param open which files are meant
 * @param shown shows a folder in the system's own file manager
 */
public record RecordsFiles(SaveDialog save, FolderDialog folder, FilesDialog open, Consumer<Path> shown) {

    public RecordsFiles {
        Objects.requireNonNull(save, "save");
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(open, "open");
        Objects.requireNonNull(shown, "shown");
    }

    /** The system's own. */
    public static RecordsFiles ofSystem(Messages messages, Consumer<Path> shown) {
        return new RecordsFiles(
                SaveDialog.ofSystem(messages), FolderDialog.OF_SYSTEM, FilesDialog.ofSystem(messages), shown);
    }
}
