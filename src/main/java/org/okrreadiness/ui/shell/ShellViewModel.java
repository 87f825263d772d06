package org.okrreadiness.ui.shell;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.okrreadiness.task.Delay;
import org.okrreadiness.ui.common.Problem;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.wording.Words;

/** Opening the data folder, as the window sees it, and what it found. */
final class ShellViewModel {

    /** How far the opening has come. */
    enum State {
        /** A moment has passed and nothing need be shown. */
        OPENING,
        /** So long that something should be shown. */
        OPENING_LONG,
        OPEN,
        FAILED
    }

    private static final Duration UNNOTICED = Duration.ofMillis(200);

    private final UiTools tools;
    private final ObjectProperty<State> state = new SimpleObjectProperty<>(State.OPENING);
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    private final ObservableList<String> notices = FXCollections.observableArrayList();
    private final BooleanProperty atHome = new SimpleBooleanProperty(true);
    private Runnable tryAgain;

    ShellViewModel(UiTools tools) {
        this.tools = tools;
    }

    /** Opens in the background. {@code opened} is called on the screen's thread. */
    void open(Callable<Screens> opening, Consumer<Screens> opened) {
        tryAgain = () -> open(opening, opened);
        state.set(State.OPENING);
        Delay.Pending patience = tools.delay().after(UNNOTICED, () -> state.set(State.OPENING_LONG));
        tools.runner()
                .submit(
                        opening,
                        screens -> {
                            patience.cancel();
                            screens.notices().forEach(notice -> notices.add(Words.of(tools.messages(), notice)));
                            state.set(State.OPEN);
                            opened.accept(screens);
                        },
                        failure -> {
                            patience.cancel();
                            fail(failure, "shell.problem.opening");
                        });
    }

    /** Opens once more, after the person has done something about what was wrong. */
    void tryAgain() {
        tryAgain.run();
    }

    /** @param headlineKey names what was being done */
    private void fail(Throwable failure, String headlineKey) {
        problem.set(Problem.of(failure, headlineKey, tools.messages()));
        state.set(State.FAILED);
    }

    void dismiss(String notice) {
        notices.remove(notice);
    }

    void show(boolean home) {
        atHome.set(home);
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state;
    }

    /** What kept the folder from opening; set while {@link State#FAILED}. */
    ReadOnlyObjectProperty<Problem> problemProperty() {
        return problem;
    }

    ObservableList<String> notices() {
        return notices;
    }

    ReadOnlyBooleanProperty atHomeProperty() {
        return atHome;
    }
}
