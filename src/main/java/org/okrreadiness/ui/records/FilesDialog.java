package org.okrreadiness.ui.records;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.okrreadiness.i18n.Messages;

/** Asks which files are meant. */
@FunctionalInterface
public interface FilesDialog {

    /**
     * What is asked for.
     *
     * @param title a question
     * @param kind what such files are called
     * @param endings of the files that are shown, without a dot; none for all files
     * @param isOne whether only one can be chosen
     */
    record Wanted(String title, String kind, List<String> endings, boolean isOne) {
        public Wanted {
            endings = List.copyOf(endings);
        }
    }

    /** @return none when nothing was chosen */
    List<Path> ask(Window owner, Wanted wanted);

    /** The system's own. */
    static FilesDialog ofSystem(Messages messages) {
        return (owner, wanted) -> {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(wanted.title());
            if (!wanted.endings().isEmpty()) {
                List<String> patterns =
                        wanted.endings().stream().map(ending -> "*." + ending).toList();
                chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(wanted.kind(), patterns));
                chooser.getExtensionFilters()
                        .add(new FileChooser.ExtensionFilter(messages.get("exchange.any-file"), "*"));
            }
            List<File> chosen = wanted.isOne()
                    ? Optional.ofNullable(chooser.showOpenDialog(owner)).stream()
                            .toList()
                    : Optional.ofNullable(chooser.showOpenMultipleDialog(owner)).orElse(List.of());
            return chosen.stream().map(File::toPath).toList();
        };
    }
}
