package org.okrreadiness.ui.moderation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.GivenMark;
import org.okrreadiness.domain.marking.Moderation;
import org.okrreadiness.domain.marking.Place;
import org.okrreadiness.domain.marking.ReferenceUse;
import org.okrreadiness.domain.rubric.Criterion;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.marking.MarkingDesk;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.wording.Words;

/** Choosing reference answers and giving them their definitive marks. */
final class ReferencesViewModel {

    /** A task with answers a person can judge. */
    record TaskChoice(TaskId id, String title) {
        @Override
        public String toString() {
            return title;
        }
    }

    /** @param use what it is for so far; empty for an ordinary answer */
    record Row(AnswerId answer, String title, String beginning, Optional<ReferenceUse> use, String used) {}

    /** @param before the definitive mark it has; empty so far */
    record Settle(Place place, String title, List<String> descriptors, Optional<GivenMark> before) {}

    record Opened(Row row, List<String> lines, List<Settle> places) {}

    private record Read(List<TaskChoice> tasks, Map<TaskId, List<Row>> rows) {}

    private static final int BEGINNING = 90;

    private final UiTools tools;
    private final ModerationServices services;
    private final Work work;
    private final ObservableList<TaskChoice> tasks = FXCollections.observableArrayList();
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObjectProperty<TaskChoice> task = new SimpleObjectProperty<>();
    private final ObjectProperty<Optional<Opened>> opened = new SimpleObjectProperty<>(Optional.empty());
    private Map<TaskId, List<Row>> all = Map.of();

    ReferencesViewModel(UiTools tools, ModerationServices services) {
        this.tools = tools;
        this.services = services;
        this.work = new Work(tools, "moderation.problem");
        task.addListener((property, before, now) -> show());
    }

    void load() {
        work.run(this::read, this::loaded);
    }

    private CohortWords words() {
        return CohortWords.of(tools.messages(), services);
    }

    private Read read() {
        CohortWords words = words();
        Map<TaskId, List<Row>> read = services.desk().cohorts().answered(words.workbook()).stream()
                .map(answer -> row(words, answer))
                .sorted(Comparator.comparing(row -> row.use().isEmpty()))
                .collect(Collectors.groupingBy(row -> row.answer().task()));
        List<TaskChoice> choices = words.assessment().tasks().stream()
                .filter(known -> read.containsKey(known.id()))
                .map(known -> new TaskChoice(known.id(), known.frame().title()))
                .toList();
        return new Read(choices, read);
    }

    private Row row(CohortWords words, AnswerId answer) {
        Messages messages = tools.messages();
        Optional<ReferenceUse> use = words.workbook().answer(answer).reference().map(Moderation.ReferenceSet::use);
        String lines =
                String.join(" ", words.lines(services.desk().answers().find(answer.submission()), answer.task()));
        String beginning = lines.length() <= BEGINNING
                ? lines
                : messages.get(
                        "moderation.beginning",
                        lines.substring(0, lines.lastIndexOf(' ', BEGINNING) + 1)
                                .strip());
        return new Row(
                answer,
                words.answer(answer),
                beginning,
                use,
                use.map(of -> Words.of(messages, "moderation.use", of)).orElse(""));
    }

    private void loaded(Read read) {
        all = read.rows();
        TaskChoice before = task.get();
        tasks.setAll(read.tasks());
        task.set(
                before != null && tasks.contains(before)
                        ? before
                        : tasks.stream().findFirst().orElse(null));
        show();
    }

    private void show() {
        rows.setAll(task.get() == null ? List.of() : all.getOrDefault(task.get().id(), List.of()));
    }

    void open(Row row) {
        work.run(() -> Optional.of(answer(row)), opened::set);
    }

    private Opened answer(Row row) {
        CohortWords words = words();
        MarkingDesk.Sheet sheet = services.desk().marking().open(services.cohort(), row.answer());
        List<GivenMark> definitive = words.workbook()
                .answer(row.answer())
                .reference()
                .map(Moderation.ReferenceSet::definitive)
                .orElse(List.of());
        List<Settle> places = sheet.places().stream()
                .map(place -> new Settle(
                        place,
                        words.place(place),
                        words.criterion(place.criterion())
                                .map(Criterion::descriptors)
                                .orElse(List.of()),
                        definitive.stream()
                                .filter(mark -> mark.place().equals(place))
                                .findFirst()))
                .toList();
        return new Opened(
                row, words.lines(Optional.of(sheet.script()), row.answer().task()), places);
    }

    /** Keeps the definitive marks; every place has one, each with its reason as the remark. */
    void set(Opened answer, List<GivenMark> definitive, ReferenceUse use) {
        work.run(
                () -> {
                    require(answer, definitive);
                    services.desk()
                            .moderating()
                            .reference(services.cohort(), answer.row().answer(), definitive, use);
                    return read();
                },
                read -> {
                    opened.set(Optional.empty());
                    loaded(read);
                });
    }

    private static void require(Opened answer, List<GivenMark> definitive) {
        List<Place> given =
                new ArrayList<>(definitive.stream().map(GivenMark::place).toList());
        if (!given.containsAll(answer.places().stream().map(Settle::place).toList())) {
            throw new ReadinessException(Phrase.of("trainer.level-missing"));
        }
    }

    ObservableList<TaskChoice> tasks() {
        return tasks;
    }

    ObservableList<Row> rows() {
        return rows;
    }

    ObjectProperty<TaskChoice> taskProperty() {
        return task;
    }

    ObjectProperty<Optional<Opened>> openedProperty() {
        return opened;
    }

    Work work() {
        return work;
    }
}
