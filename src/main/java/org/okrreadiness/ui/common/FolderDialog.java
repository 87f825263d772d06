package org.okrreadiness.ui.common;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;

/** Asks for a folder. */
@FunctionalInterface
public interface FolderDialog {

    /** The system's own. */
    FolderDialog OF_SYSTEM = (owner, title, begin) -> {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        begin.map(Path::toFile).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    };

    /**
     * @param begin where to begin
     * @return empty when none was chosen
     */
    Optional<Path> ask(Window owner, String title, Optional<Path> begin);
}
