package org.okrreadiness.ui.moderation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.okrreadiness.export.Paper;
import org.okrreadiness.export.feedback.FeedbackFolder;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.task.BackgroundRunner;
import org.okrreadiness.ui.common.FolderDialog;
import org.okrreadiness.ui.common.Problem;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.wording.Words;

/** Writing feedback into a folder: one file after another, each with what became of it; what was written stays when it is stopped. */
final class HandOutViewModel {

    private final UiTools tools;
    private final ModerationServices services;
    private final FeedbackFolder files;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObjectProperty<FeedbackFolder.Form> form = new SimpleObjectProperty<>(FeedbackFolder.Form.PACK);
    private final BooleanProperty replaces = new SimpleBooleanProperty();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final DoubleProperty progress = new SimpleDoubleProperty();
    private final StringProperty summary = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Path>> folder = new SimpleObjectProperty<>(Optional.empty());
    private final List<BackgroundRunner.Job> jobs = new ArrayList<>();
    private AtomicBoolean stopped = new AtomicBoolean();
    private int all;

    /** What became of one file. */
    record Line(String name, String said, boolean written) {}

    HandOutViewModel(UiTools tools, ModerationServices services) {
        this.tools = tools;
        this.services = services;
        this.files = new FeedbackFolder(
                services.desk().givingBack(), services.handingOut().report());
    }

    /** @param into a folder that is there */
    void write(Path into, List<ReleaseRow> rows) {
        if (busy.get() || rows.isEmpty()) {
            return;
        }
        FeedbackFolder.Batch batch;
        try {
            batch = files.begin(services.cohort(), request(into));
        } catch (ReadinessException problem) {
            summary.set(Words.of(tools.messages(), problem.phrase()));
            return;
        }
        lines.clear();
        jobs.clear();
        all = rows.size();
        progress.set(0);
        busy.set(true);
        folder.set(Optional.of(into));
        tell();
        AtomicBoolean stop = new AtomicBoolean();
        stopped = stop;
        List.copyOf(rows)
                .forEach(row -> jobs.add(tools.runner()
                        .submit(
                                () -> batch.write(row.candidate().submission(), stop::get),
                                written -> done(row, written),
                                failure -> failed(row, failure))));
    }

    private FeedbackFolder.Request request(Path into) {
        return new FeedbackFolder.Request(
                into,
                form.get(),
                FeedbackFolder.Naming.BY_PERSON,
                Paper.usual(Locale.getDefault(Locale.Category.FORMAT)),
                replaces.get());
    }

    private void done(ReleaseRow row, FeedbackFolder.Written written) {
        add(new Line(
                row.name(),
                written.file()
                        .map(file -> tools.messages()
                                .get("handout.file", file.getFileName(), Math.max(1, written.bytes() / 1024)))
                        .orElseGet(() ->
                                Words.of(tools.messages(), written.because().orElseThrow())),
                written.file().isPresent()));
    }

    private void failed(ReleaseRow row, Throwable failure) {
        if (!(failure instanceof CancellationException)) {
            String advice =
                    Problem.of(failure, "moderation.problem", tools.messages()).advice();
            add(new Line(row.name(), advice, false));
        }
    }

    private void add(Line line) {
        lines.add(line);
        progress.set((double) lines.size() / all);
        busy.set(lines.size() < all);
        tell();
    }

    /** What has been written stays; the rest is not begun. */
    void stop() {
        if (busy.get()) {
            stopped.set(true);
            jobs.forEach(BackgroundRunner.Job::cancel);
            busy.set(false);
            summary.set(tools.messages().get("handout.stopped", written(), all));
        }
    }

    private long written() {
        return lines.stream().filter(Line::written).count();
    }

    private void tell() {
        summary.set(
                busy.get()
                        ? tools.messages().get("handout.progress", lines.size(), all)
                        : tools.messages().get("handout.done", written(), lines.size() - written()));
    }

    /** Shows what was written. */
    void openFolder() {
        try {
            folder.get().ifPresent(services.handingOut().folders());
        } catch (ReadinessException problem) {
            summary.set(Words.of(tools.messages(), problem.phrase()));
        }
    }

    /** Asks where files are to go. */
    FolderDialog dialog() {
        return services.handingOut().dialog();
    }

    ObservableList<Line> lines() {
        return lines;
    }

    ObjectProperty<FeedbackFolder.Form> formProperty() {
        return form;
    }

    BooleanProperty replacesProperty() {
        return replaces;
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy;
    }

    /** 0 to 1. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress;
    }

    ReadOnlyStringProperty summaryProperty() {
        return summary;
    }

    /** Where files went last; empty before that. */
    ReadOnlyObjectProperty<Optional<Path>> folderProperty() {
        return folder;
    }
}
