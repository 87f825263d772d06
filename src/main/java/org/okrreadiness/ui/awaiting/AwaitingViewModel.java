package org.okrreadiness.ui.awaiting;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.ui.common.Problem;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.wording.Moments;

/** Reads what was told about an attempt. */
final class AwaitingViewModel {

    private final UiTools tools;
    private final Sittings.Opened opened;
    private final AwaitingServices services;
    private final Moments moments;
    private final ObjectProperty<AwaitingReading> reading = new SimpleObjectProperty<>();
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();

    AwaitingViewModel(UiTools tools, Sittings.Opened opened, AwaitingServices services) {
        this.tools = tools;
        this.opened = opened;
        this.services = services;
        this.moments = new Moments(tools.messages(), services.clock());
    }

    /** Shows at once what is known, and what was told as soon as it has been read. */
    void load() {
        reading.set(AwaitingReading.of(opened, Optional.empty(), tools.messages(), moments));
        tools.runner()
                .submit(
                        () -> AwaitingReading.of(
                                opened, services.told().apply(opened.attempt().id()), tools.messages(), moments),
                        reading::set,
                        failure -> problem.set(Problem.of(failure, "awaiting.problem", tools.messages())));
    }

    ReadOnlyObjectProperty<AwaitingReading> readingProperty() {
        return reading;
    }

    /** What went wrong; null when nothing did. */
    ReadOnlyObjectProperty<Problem> problemProperty() {
        return problem;
    }
}
