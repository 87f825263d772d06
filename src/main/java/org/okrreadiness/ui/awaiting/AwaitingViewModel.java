package org.okrreadiness.ui.awaiting;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.ui.common.Problem;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.handover.ByTrainer;
import org.okrreadiness.ui.handover.HandOverServices;
import org.okrreadiness.wording.Moments;

/** Reads what was told about an attempt, and again whenever something new has been told or asked. */
final class AwaitingViewModel {

    private record Read(AwaitingReading reading, ByTrainer.Standing standing) {}

    private final UiTools tools;
    private final Sittings.Opened opened;
    private final ByTrainer byTrainer;
    private final Moments moments;
    private final IntegerProperty shown = new SimpleIntegerProperty();
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    private AwaitingReading reading;

    AwaitingViewModel(UiTools tools, Sittings.Opened opened, HandOverServices services) {
        this.tools = tools;
        this.opened = opened;
        this.byTrainer = new ByTrainer(tools, opened, services, this::load);
        this.moments = new Moments(tools.messages(), services.clock());
        this.reading = inWords(Optional.empty());
    }

    void load() {
        tools.runner()
                .submit(
                        () -> {
                            ByTrainer.Standing standing = byTrainer.read();
                            return new Read(inWords(standing.sheet()), standing);
                        },
                        this::show,
                        failure -> problem.set(Problem.of(failure, "awaiting.problem", tools.messages())));
    }

    private AwaitingReading inWords(Optional<ScoreSheet> told) {
        return AwaitingReading.of(opened, told, tools.messages(), moments);
    }

    private void show(Read read) {
        reading = read.reading();
        byTrainer.show(read.standing());
        shown.set(shown.get() + 1);
    }

    /** What is known by now: at first only that it was handed in. */
    AwaitingReading reading() {
        return reading;
    }

    /** The file that goes out, the feedback that comes back, what was told, appeals. */
    ByTrainer byTrainer() {
        return byTrainer;
    }

    /** Looks at feedback that was dropped anywhere on the screen. */
    void takeIn(List<Path> files) {
        byTrainer.look(files);
    }

    /** Counts how often something was read; 0 before the first time. */
    ReadOnlyIntegerProperty shownProperty() {
        return shown;
    }

    /** What went wrong; null when nothing did. */
    ReadOnlyObjectProperty<Problem> problemProperty() {
        return problem;
    }
}
