package org.okrreadiness.ui.moderation;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.marking.Standing;
import org.okrreadiness.service.marking.Moderating;
import org.okrreadiness.ui.common.UiTools;

/** What is open, and settling it: one answer at a time, place by place, each decision with its reason. */
final class UnsettledViewModel {

    private final ModerationServices services;
    private final UiTools tools;
    private final Work work;
    private final ObservableList<OpenItem> items = FXCollections.observableArrayList();
    private final ObjectProperty<OpenItem.Kind> kind = new SimpleObjectProperty<>(OpenItem.Kind.ALL);
    private final ObjectProperty<Optional<OpenAnswer>> opened = new SimpleObjectProperty<>(Optional.empty());
    private List<OpenItem> all = List.of();

    UnsettledViewModel(UiTools tools, ModerationServices services) {
        this.services = services;
        this.tools = tools;
        this.work = new Work(tools, "moderation.problem");
        kind.addListener((property, before, now) -> show());
    }

    void load() {
        work.run(this::read, this::loaded);
    }

    private OpenReader reader() {
        CohortWords words = CohortWords.of(tools.messages(), services);
        return new OpenReader(services, new SettleWords(words, tools.messages()));
    }

    private List<OpenItem> read() {
        return reader().items();
    }

    private void loaded(List<OpenItem> read) {
        all = read;
        show();
    }

    private void show() {
        items.setAll(
                all.stream().filter(item -> item.kinds().contains(kind.get())).toList());
    }

    /** How many answers wait, for each kind of waiting. */
    long count(OpenItem.Kind of) {
        return all.stream().filter(item -> item.kinds().contains(of)).count();
    }

    void open(OpenItem item) {
        work.run(() -> answer(item), opened::set);
    }

    private Optional<OpenAnswer> answer(OpenItem item) {
        return reader().answer(item.answer());
    }

    /** Settles one place; the answer stays open before the lead until nothing of it waits. */
    void decide(OpenAnswer answer, OpenAnswer.Settle settle, Level level, String reason) {
        work.run(
                () -> {
                    settle(answer, settle, level, reason);
                    return read();
                },
                read -> {
                    loaded(read);
                    opened.set(Optional.empty());
                    all.stream()
                            .filter(item -> item.answer().equals(answer.answer()))
                            .findFirst()
                            .or(() -> items.stream().findFirst())
                            .ifPresent(this::open);
                });
    }

    private void settle(OpenAnswer answer, OpenAnswer.Settle settle, Level level, String reason) {
        Moderating moderating = services.desk().moderating();
        CohortId cohort = services.cohort();
        settle.appeals().forEach(appeal -> moderating.decide(cohort, appeal.stamp(), level, reason));
        boolean onlyAppealed = settle.open().stream().allMatch(open -> open == Standing.Open.APPEALED);
        if (settle.appeals().isEmpty() || !onlyAppealed) {
            moderating.adjudicate(cohort, answer.answer(), settle.place(), level, reason);
        }
    }

    ObservableList<OpenItem> items() {
        return items;
    }

    ObjectProperty<OpenItem.Kind> kindProperty() {
        return kind;
    }

    ObjectProperty<Optional<OpenAnswer>> openedProperty() {
        return opened;
    }

    Work work() {
        return work;
    }
}
