package org.okrreadiness.ui.moderation;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.okrreadiness.task.BackgroundRunner;
import org.okrreadiness.ui.common.Problem;
import org.okrreadiness.ui.common.UiTools;

/** Work away from the screen, one piece at a time: the last that was asked for is the one that is shown. */
final class Work {

    private final UiTools tools;
    private final String headlineKey;
    private final SimpleBooleanProperty busy = new SimpleBooleanProperty();
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    private BackgroundRunner.Job job = () -> {};

    /** @param headlineKey says what did not work */
    Work(UiTools tools, String headlineKey) {
        this.tools = tools;
        this.headlineKey = headlineKey;
    }

    <T> void run(Callable<T> work, Consumer<T> done) {
        busy.set(true);
        problem.set(null);
        job = tools.runner()
                .submit(
                        work,
                        outcome -> {
                            busy.set(false);
                            done.accept(outcome);
                        },
                        failure -> {
                            busy.set(false);
                            problem.set(Problem.of(failure, headlineKey, tools.messages()));
                        });
    }

    /** What is under way comes to nothing on the screen; what it said is said. */
    void cancel() {
        job.cancel();
        busy.set(false);
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy;
    }

    /** Null while nothing is wrong. */
    ReadOnlyObjectProperty<Problem> problemProperty() {
        return problem;
    }
}
