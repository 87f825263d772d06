package org.okrreadiness.ui.moderation;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import org.okrreadiness.export.feedback.FeedbackReport;
import org.okrreadiness.ui.common.FolderDialog;

/**
 * What giving feedback needs besides the workspace.
 *
 * @param report lays out PDFs
 * @param folders shows a folder in the system's file manager
 * @param dialog asks where files are to go
 * @param registering takes what was given back to the register
 */
public record HandingOut(FeedbackReport report, Consumer<Path> folders, FolderDialog dialog, Registering registering) {

    public HandingOut {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(folders, "folders");
        Objects.requireNonNull(dialog, "dialog");
        Objects.requireNonNull(registering, "registering");
    }
}
