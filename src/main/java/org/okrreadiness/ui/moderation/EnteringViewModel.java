package org.okrreadiness.ui.moderation;

import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.marking.EnteringReleased;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.wording.Words;

/** Entering what was given back into the register of capability records, and what became of each. */
final class EnteringViewModel {

    private final Messages messages;
    private final ModerationServices services;
    private final Work work;
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ObservableList<Line> lines = FXCollections.observableArrayList();

    EnteringViewModel(UiTools tools, ModerationServices services) {
        this.messages = tools.messages();
        this.services = services;
        this.work = new Work(tools, "entering.problem");
    }

    /**
     * What became of a submission.
     *
     * @param name of its person
     */
    record Line(String name, String said) {}

    void enter() {
        summary.set("");
        lines.clear();
        work.run(() -> services.handingOut().registering().enter(services.desk(), services.cohort()), this::show);
    }

    private void show(List<EnteringReleased.Line> all) {
        long there = all.stream().filter(line -> line.fate().isThere()).count();
        int records = all.stream().mapToInt(EnteringReleased.Line::records).sum();
        summary.set(messages.get("entering.done", records, there, all.size()));
        lines.setAll(all.stream()
                .map(line -> new Line(line.name(), Words.of(messages, "entering", line.fate())))
                .toList());
    }

    /** Empty until something was done. */
    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    ObservableList<Line> lines() {
        return lines;
    }

    Work work() {
        return work;
    }
}
