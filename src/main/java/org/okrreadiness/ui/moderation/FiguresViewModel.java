package org.okrreadiness.ui.moderation;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.okrreadiness.marking.figures.CohortFigures;
import org.okrreadiness.ui.common.UiTools;

/** The figures of a cohort. */
final class FiguresViewModel {

    /** @param charts what is drawn as well */
    record Content(List<FigureTable> tables, ChartReading charts) {}

    private final UiTools tools;
    private final ModerationServices services;
    private final Work work;
    private final ObjectProperty<Content> content = new SimpleObjectProperty<>();
    private AtomicBoolean cancelled = new AtomicBoolean();

    FiguresViewModel(UiTools tools, ModerationServices services) {
        this.tools = tools;
        this.services = services;
        this.work = new Work(tools, "moderation.problem.figures");
    }

    void load() {
        AtomicBoolean mine = new AtomicBoolean();
        cancelled = mine;
        work.run(() -> read(mine), content::set);
    }

    /** Leaves off; what was worked out before stays. */
    void cancel() {
        cancelled.set(true);
        work.cancel();
    }

    private Content read(AtomicBoolean stopped) {
        CohortFigures figures = services.desk().oversight().figures().of(services.cohort(), stopped::get);
        CohortWords words = CohortWords.of(tools.messages(), services);
        return new Content(
                new FigureReader(tools.messages(), words).tables(figures),
                ChartReading.of(tools.messages(), words, figures));
    }

    /** All tables as spreadsheets take them. */
    String asText() {
        return content.get().tables().stream().map(FigureTable::asText).collect(Collectors.joining("\n"));
    }

    /** Null until the first reading is done. */
    ReadOnlyObjectProperty<Content> contentProperty() {
        return content;
    }

    Work work() {
        return work;
    }
}
