package org.okrreadiness.ui.common;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.okrreadiness.i18n.Messages;

/** Asks which file is meant. */
@FunctionalInterface
public interface OpenDialog {

    /** @param ending of the files that are shown, without a dot */
    Optional<Path> ask(Window owner, String title, String ending);

    /** The system's own. */
    static OpenDialog ofSystem(Messages messages) {
        return (owner, title, ending) -> {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(title);
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(messages.get("file.kind." + ending), "*." + ending));
            return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
        };
    }
}
