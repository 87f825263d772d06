package org.okrreadiness.ui.trainer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.okrreadiness.task.BackgroundRunner;
import org.okrreadiness.ui.common.UiTools;

/** Taking in files: one after another, each with a status, and what was taken in stays when it is stopped. */
final class Intake {

    /** More at one go is more than anybody looks at. */
    static final int MOST_FILES = 200;

    private final UiTools tools;
    private final FileTaking taking;
    private final Runnable finished;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final DoubleProperty progress = new SimpleDoubleProperty();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final StringProperty summary = new SimpleStringProperty("");
    private final List<BackgroundRunner.Job> jobs = new ArrayList<>();
    private int all;

    /** What became of a file. */
    enum Outcome {
        /** A submission is here now, and the roster has its sender. */
        RECEIVED,
        /** A submission is here now; somebody has to say whose it is. */
        UNMATCHED,
        /** Something that a colleague did is here now. */
        TAKEN,
        /** It was here before; nothing has changed. */
        KNOWN,
        /** It was not taken in. */
        REFUSED
    }

    /** What became of one file. */
    record Line(String file, Outcome outcome, String said) {}

    /** @param finished called when all were taken in, or it was stopped */
    Intake(UiTools tools, FileTaking taking, Runnable finished) {
        this.tools = tools;
        this.taking = taking;
        this.finished = finished;
    }

    /** One for whatever belongs to a cohort. */
    static Intake into(CohortViewModel cohort) {
        return new Intake(cohort.tools(), FileTaking.into(cohort), cohort::load);
    }

    /** Files only, what colleagues did before submissions; of more than {@value #MOST_FILES} none is taken in. */
    void receive(List<Path> files) {
        if (files.size() > MOST_FILES) {
            summary.set(tools.messages().get("receive.too-many", files.size(), MOST_FILES));
            return;
        }
        if (files.isEmpty() || busy.get()) {
            return;
        }
        lines.clear();
        jobs.clear();
        all = files.size();
        progress.set(0);
        busy.set(true);
        tell();
        files.stream()
                .sorted(Comparator.comparing(file -> !FileTaking.looksLikeMarks(file)))
                .forEach(file -> jobs.add(tools.runner()
                        .submit(() -> taking.take(file), this::done, failure -> done(taking.broken(file, failure)))));
    }

    private void done(Line line) {
        lines.add(line);
        progress.set((double) lines.size() / all);
        tell();
        if (lines.size() == all) {
            finish();
        }
    }

    /** What has been taken in stays; the rest is not begun. */
    void stop() {
        jobs.forEach(BackgroundRunner.Job::cancel);
        summary.set(tools.messages().get("receive.stopped", lines.size(), all));
        finish();
    }

    private void finish() {
        busy.set(false);
        finished.run();
    }

    private void tell() {
        long in =
                lines.stream().filter(line -> line.outcome() != Outcome.REFUSED).count();
        long refused = lines.size() - in;
        summary.set(
                lines.size() < all
                        ? tools.messages().get("receive.progress", lines.size(), all)
                        : tools.messages().get("receive.done", in, refused));
    }

    ObservableList<Line> lines() {
        return lines;
    }

    /** 0 to 1. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress;
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy;
    }

    ReadOnlyStringProperty summaryProperty() {
        return summary;
    }
}
