package org.okrreadiness.ui.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.okrreadiness.service.DataKeeper;
import org.okrreadiness.task.Delay;
import org.okrreadiness.ui.common.Problem;
import org.okrreadiness.ui.common.UiTools;

/** What settings know of the data folder and do with it. One thing at a time. */
final class SettingsViewModel {

    /** Longer than this and the person is told that something is going on. */
    private static final Duration UNNOTICED = Duration.ofMillis(500);

    private final UiTools tools;
    private final DataKeeper keeper;
    private final SettingsActions actions;
    private final ObjectProperty<List<DataKeeper.Backup>> backups = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<DataKeeper.Report> report = new SimpleObjectProperty<>();
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final StringProperty progress = new SimpleStringProperty("");

    SettingsViewModel(UiTools tools, DataKeeper keeper, SettingsActions actions) {
        this.tools = tools;
        this.keeper = keeper;
        this.actions = actions;
    }

    void load() {
        tools.runner().submit(keeper::backups, backups::set, failure -> fail(failure, "settings.problem.backups"));
    }

    Path folder() {
        return keeper.folder();
    }

    void openFolder() {
        try {
            actions.openFolder(keeper.folder());
        } catch (RuntimeException e) {
            fail(e, "settings.problem.folder");
        }
    }

    /** @param file where the person wants it */
    void backUpTo(Path file) {
        run("settings.backing-up", "settings.problem.backup", () -> backedUp(file), made -> {
            backups.set(made);
            progress.set(tools.messages().get("settings.backed-up", file));
        });
    }

    private List<DataKeeper.Backup> backedUp(Path file) {
        keeper.backup(file);
        return keeper.backups();
    }

    void restore(Path file) {
        Callable<Path> work = () -> {
            keeper.restore(file);
            return file;
        };
        run("settings.restoring", "settings.problem.restore", work, done -> actions.restored());
    }

    void check() {
        run("settings.checking", "settings.problem.check", keeper::check, report::set);
    }

    void repair() {
        run("settings.repairing", "settings.problem.check", keeper::repair, report::set);
    }

    private <T> void run(String progressKey, String problemKey, Callable<T> work, Consumer<T> done) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        progress.set("");
        Delay.Pending patience = tools.delay()
                .after(UNNOTICED, () -> progress.set(tools.messages().get(progressKey)));
        tools.runner()
                .submit(
                        work,
                        outcome -> {
                            finish(patience);
                            done.accept(outcome);
                        },
                        failure -> {
                            finish(patience);
                            fail(failure, problemKey);
                        });
    }

    private void finish(Delay.Pending patience) {
        patience.cancel();
        busy.set(false);
        progress.set("");
    }

    private void fail(Throwable failure, String headlineKey) {
        problem.set(Problem.of(failure, headlineKey, tools.messages()));
    }

    ReadOnlyObjectProperty<List<DataKeeper.Backup>> backupsProperty() {
        return backups;
    }

    /** What the last check found; null before the first. */
    ReadOnlyObjectProperty<DataKeeper.Report> reportProperty() {
        return report;
    }

    ReadOnlyObjectProperty<Problem> problemProperty() {
        return problem;
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy;
    }

    /** What is going on, or what has just been done; empty when there is nothing to say. */
    ReadOnlyStringProperty progressProperty() {
        return progress;
    }
}
