package org.okrreadiness.ui.common;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Lets files of one kind be dropped; all others pass on to whatever lies around. */
public final class FileDrop {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Node on;
    private final String ending;
    private final Consumer<List<Path>> dropped;

    private FileDrop(Node on, String ending, Consumer<List<Path>> dropped) {
        this.on = on;
        this.ending = ending;
        this.dropped = dropped;
    }

    /** @param ending of the names of files that are taken, with its dot */
    public static void install(Node on, String ending, Consumer<List<Path>> dropped) {
        FileDrop drop = new FileDrop(on, ending, dropped);
        on.addEventHandler(DragEvent.DRAG_OVER, drop::over);
        on.addEventHandler(DragEvent.DRAG_EXITED, event -> on.pseudoClassStateChanged(OVER, false));
        on.addEventHandler(DragEvent.DRAG_DROPPED, drop::drop);
    }

    private List<Path> wanted(Dragboard board) {
        return board.hasFiles()
                ? board.getFiles().stream()
                        .filter(file -> file.getName().toLowerCase(Locale.ROOT).endsWith(ending))
                        .map(File::toPath)
                        .toList()
                : List.of();
    }

    private void over(DragEvent event) {
        if (!wanted(event.getDragboard()).isEmpty()) {
            event.acceptTransferModes(TransferMode.COPY);
            on.pseudoClassStateChanged(OVER, true);
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        List<Path> files = wanted(event.getDragboard());
        if (!files.isEmpty()) {
            event.setDropCompleted(true);
            event.consume();
            dropped.accept(files);
        }
    }
}
