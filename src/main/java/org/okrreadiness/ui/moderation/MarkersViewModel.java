package org.okrreadiness.ui.moderation;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.okrreadiness.domain.marking.MarkerId;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.marking.MarkingFigures;
import org.okrreadiness.ui.common.UiTools;

/** How each marker does, and letting one go on who was stopped. */
final class MarkersViewModel {

    private final UiTools tools;
    private final ModerationServices services;
    private final Work work;
    private final ObservableList<MarkerReading> markers = FXCollections.observableArrayList();

    MarkersViewModel(UiTools tools, ModerationServices services) {
        this.tools = tools;
        this.services = services;
        this.work = new Work(tools, "moderation.problem");
    }

    void load() {
        work.run(this::read, markers::setAll);
    }

    private List<MarkerReading> read() {
        MarkingFigures figures = services.desk().oversight().figures();
        MarkerReader reader = new MarkerReader(
                tools.messages(), CohortWords.of(tools.messages(), services), figures.severities(services.cohort()));
        return figures.markers(services.cohort()).stream().map(reader::read).toList();
    }

    /** Lets a marker go on with a task. */
    void letOn(MarkerId marker, TaskId task, String reason) {
        work.run(
                () -> {
                    services.desk().moderating().resume(services.cohort(), marker, task, reason);
                    return read();
                },
                markers::setAll);
    }

    ObservableList<MarkerReading> markers() {
        return markers;
    }

    Work work() {
        return work;
    }
}
