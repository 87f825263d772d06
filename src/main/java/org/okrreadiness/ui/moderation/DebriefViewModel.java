package org.okrreadiness.ui.moderation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.reading.debrief.DebriefPage;
import org.okrreadiness.reading.debrief.DebriefReader;
import org.okrreadiness.service.marking.Debriefs;
import org.okrreadiness.ui.common.UiTools;

/** Pages for a projector, one at a time. */
final class DebriefViewModel {

    private record Read(Debriefs.Debrief debrief, DebriefReader reader) {}

    private final UiTools tools;
    private final ModerationServices services;
    private final Work work;
    private final ObservableList<DebriefPage> pages = FXCollections.observableArrayList();
    private final IntegerProperty at = new SimpleIntegerProperty();
    private final Map<TaskId, Integer> wanted = new HashMap<>();
    private Read read;
    private int levelPages;

    DebriefViewModel(UiTools tools, ModerationServices services) {
        this.tools = tools;
        this.services = services;
        this.work = new Work(tools, "moderation.problem.debrief");
    }

    void load() {
        work.run(this::read, fresh -> {
            read = fresh;
            show();
            turn(0);
        });
    }

    private Read read() {
        return new Read(
                services.desk().oversight().debriefs().of(services.cohort()),
                new DebriefReader(
                        tools.messages(),
                        CohortWords.of(tools.messages(), services).assessment()));
    }

    private void show() {
        List<DebriefPage> all = new ArrayList<>(read.reader().levels(read.debrief()));
        levelPages = all.size();
        all.addAll(read.reader().contrasts(read.debrief(), wanted));
        pages.setAll(all);
    }

    /** Sets two others side by side for the task that is shown; does nothing on other pages. */
    void anotherPair() {
        if (hasOtherPairs()) {
            wanted.merge(task(), 1, Integer::sum);
            int page = at.get();
            show();
            at.set(-1);
            at.set(page);
        }
    }

    boolean hasOtherPairs() {
        return read != null
                && at.get() >= levelPages
                && at.get() < pages.size()
                && read.debrief().contrasts().get(task()).size() > 1;
    }

    private TaskId task() {
        return List.copyOf(read.debrief().contrasts().keySet()).get(at.get() - levelPages);
    }

    void turn(int page) {
        at.set(-1);
        at.set(Math.max(0, Math.min(page, pages.size() - 1)));
    }

    /** The page that is shown, from 0; below that while there is none. */
    IntegerProperty atProperty() {
        return at;
    }

    ObservableList<DebriefPage> pages() {
        return pages;
    }

    Work work() {
        return work;
    }
}
