package org.okrreadiness.ui.standard;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.service.StandardSetting;
import org.okrreadiness.standard.CutStudy;
import org.okrreadiness.standard.RatableSitting;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.saving.Autosave;

/** One study while it is worked on: every entry is kept as it is made and can be taken back. */
final class StudyDesk {

    /** What was entered where, and the study before. */
    private record Entry(Object place, CutStudy before) {}

    private final StandardSetting setting;
    private final Clock clock;
    private final Assessment assessment;
    private final List<RatableSitting> sittings;
    private final Autosave autosave;
    private final ReadOnlyObjectWrapper<CutStudy> study;
    private final Deque<Entry> entries = new ArrayDeque<>();

    /**
     * @param opened the study, and the pack as it was when the study was begun
     * @param sittings whom trainers can rate; empty for a panel
     */
    StudyDesk(
            UiTools tools,
            StandardSetting setting,
            Clock clock,
            StandardViewModel.Opened opened,
            List<RatableSitting> sittings) {
        this.setting = setting;
        this.clock = clock;
        this.assessment = opened.assessment();
        this.sittings = List.copyOf(sittings);
        this.autosave = new Autosave(tools.runner(), tools.delay());
        this.study = new ReadOnlyObjectWrapper<>(opened.study());
    }

    /**
     * Something was entered.
     *
     * @param place what was typed into; letters typed one after the other into one place are one entry
     */
    void enter(Object place, CutStudy next) {
        if (next.equals(study.get())) {
            return;
        }
        if (entries.isEmpty() || !entries.peek().place().equals(place)) {
            entries.push(new Entry(place, study.get()));
        }
        put(next);
    }

    /** Takes the last entry back and says where it was; empty when there is none. */
    Optional<Object> undo() {
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        Entry last = entries.pop();
        put(last.before());
        return Optional.of(last.place());
    }

    private void put(CutStudy next) {
        CutStudy dated = next.in(next.frame().at(clock.instant()));
        study.set(dated);
        autosave.changed(dated.frame().id(), () -> setting.keep(dated));
    }

    void note(String words) {
        enter("notes", study.get().in(study.get().frame().noting(words)));
    }

    CutStudy study() {
        return study.get();
    }

    ReadOnlyObjectProperty<CutStudy> studyProperty() {
        return study.getReadOnlyProperty();
    }

    Assessment assessment() {
        return assessment;
    }

    List<RatableSitting> sittings() {
        return sittings;
    }

    StandardSetting setting() {
        return setting;
    }

    Autosave autosave() {
        return autosave;
    }
}
