package org.okrreadiness.ui.common;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.okrreadiness.i18n.Messages;

/** Asks where a file is to go. */
@FunctionalInterface
public interface SaveDialog {

    /**
     * @param kind names the kind of file: the title stands under {@code kind.title}
     * @param endings the first is the usual one
     * @param folder where to begin
     */
    Optional<SavePlace> ask(Window owner, String kind, String name, List<String> endings, Optional<Path> folder);

    /** The system's own. */
    static SaveDialog ofSystem(Messages messages) {
        return (owner, kind, name, endings, folder) -> {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(messages.get(kind + ".title"));
            chooser.setInitialFileName(name);
            folder.map(Path::toFile).ifPresent(chooser::setInitialDirectory);
            endings.forEach(ending -> chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(messages.get("file.kind." + ending), "*." + ending)));
            return Optional.ofNullable(chooser.showSaveDialog(owner))
                    .map(File::toPath)
                    .map(file -> SavePlace.chosen(file, endings));
        };
    }
}
