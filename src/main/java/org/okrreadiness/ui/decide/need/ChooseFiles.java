package org.okrreadiness.ui.decide.need;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks which files are meant. */
@FunctionalInterface
public interface ChooseFiles {

    /**
     * @param kind what the files are called
     * @param endings of the files that are shown, without a dot
     * @return empty when none was chosen
     */
    List<Path> ask(Window owner, String title, String kind, List<String> endings);

    /** The system's own. */
    static ChooseFiles ofSystem() {
        return (owner, title, kind, endings) -> {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(title);
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(
                            kind, endings.stream().map(ending -> "*." + ending).toList()));
            List<File> chosen = chooser.showOpenMultipleDialog(owner);
            return chosen == null
                    ? List.of()
                    : chosen.stream().map(File::toPath).toList();
        };
    }
}
