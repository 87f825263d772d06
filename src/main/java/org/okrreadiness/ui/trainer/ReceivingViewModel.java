package org.okrreadiness.ui.trainer;

import java.nio.file.Path;
import java.util.ArrayList;
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
import org.okrreadiness.service.marking.Receiving;
import org.okrreadiness.task.BackgroundRunner;
import org.okrreadiness.wording.Words;

/** Taking in submission files: one after another, each with a status, and what was taken in stays when it is stopped. */
final class ReceivingViewModel {

    /** More at one go is more than anybody looks at. */
    static final int MOST_FILES = 200;

    private final CohortViewModel cohort;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final DoubleProperty progress = new SimpleDoubleProperty();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final StringProperty summary = new SimpleStringProperty("");
    private final List<BackgroundRunner.Job> jobs = new ArrayList<>();
    private int all;

    /** What became of one file. */
    record Line(String file, Receiving.Outcome outcome, String said) {}

    ReceivingViewModel(CohortViewModel cohort) {
        this.cohort = cohort;
    }

    /** Files only; of more than {@value #MOST_FILES} none is taken in. */
    void receive(List<Path> files) {
        if (files.size() > MOST_FILES) {
            summary.set(cohort.messages().get("receive.too-many", files.size(), MOST_FILES));
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
        List<Path> waiting = List.copyOf(files);
        waiting.forEach(file -> jobs.add(
                cohort.tools().runner().submit(() -> take(file), this::done, failure -> done(broken(file, failure)))));
    }

    private Receiving.Status take(Path file) {
        return cohort.desk()
                .receiving()
                .receive(cohort.cohort(), List.of(file), status -> {}, () -> false)
                .get(0);
    }

    private Receiving.Status broken(Path file, Throwable failure) {
        var problem = failure instanceof org.okrreadiness.service.ReadinessException known
                ? known.phrase()
                : org.okrreadiness.domain.rubric.Phrase.of(
                        "trainer.refused.unreadable",
                        file.toString(),
                        failure.getClass().getSimpleName());
        return new Receiving.Status(file, Receiving.Outcome.REFUSED, java.util.Optional.of(problem));
    }

    private void done(Receiving.Status status) {
        String said = status.because()
                .map(because -> Words.of(cohort.messages(), because))
                .orElseGet(() -> Words.of(cohort.messages(), "receive.said", status.outcome()));
        lines.add(new Line(status.file().getFileName().toString(), status.outcome(), said));
        progress.set((double) lines.size() / all);
        tell();
        if (lines.size() == all) {
            finish();
        }
    }

    /** What has been taken in stays; the rest is not begun. */
    void stop() {
        jobs.forEach(BackgroundRunner.Job::cancel);
        summary.set(cohort.messages().get("receive.stopped", lines.size(), all));
        finish();
    }

    private void finish() {
        busy.set(false);
        cohort.load();
    }

    private void tell() {
        long in = lines.stream()
                .filter(line -> line.outcome() != Receiving.Outcome.REFUSED)
                .count();
        long refused = lines.size() - in;
        summary.set(
                lines.size() < all
                        ? cohort.messages().get("receive.progress", lines.size(), all)
                        : cohort.messages().get("receive.done", in, refused));
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
