package org.okrreadiness.ui.moderation;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import org.okrreadiness.export.feedback.FeedbackReport;

/**
 * What giving feedback needs besides the workspace.
 *
 * @param report lays out PDFs
 * @param folders shows a folder in the system's file manager
 */
public record HandingOut(FeedbackReport report, Consumer<Path> folders) {

    public HandingOut {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(folders, "folders");
    }
}
