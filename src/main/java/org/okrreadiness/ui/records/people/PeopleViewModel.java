package org.okrreadiness.ui.records.people;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.okrreadiness.domain.record.Basis;
import org.okrreadiness.domain.record.Ground;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.StopSignal;
import org.okrreadiness.service.records.people.ColumnMapping;
import org.okrreadiness.service.records.people.PeopleImport;
import org.okrreadiness.service.records.people.PeoplePreview;
import org.okrreadiness.service.records.people.PeoplePreview.Change;
import org.okrreadiness.service.records.people.PeopleTable;
import org.okrreadiness.task.BackgroundRunner;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.records.DeskWork;
import org.okrreadiness.ui.records.RecordsActions;
import org.okrreadiness.ui.records.RecordsServices;
import org.okrreadiness.ui.records.entry.GroundForm;
import org.okrreadiness.wording.Words;

/** Taking people in from a table. Nothing is written before somebody has seen every row and said so. */
final class PeopleViewModel {

    /** What the page shows. */
    enum Step {
        /** No table yet. */
        CHOOSE,
        /** The table is read or looked through. */
        READING,
        /** What would become of it. */
        LOOK,
        /** What became of it. */
        DONE
    }

    private record Look(PeopleImport.Opened opened, Optional<PeoplePreview> preview) {}

    private final Messages messages;
    private final RecordsServices services;
    private final RecordsActions actions;
    private final DeskWork work;
    private final PreviewReader reader;
    private final GroundForm ground;
    private final ColumnChoice columns = new ColumnChoice(this::look);
    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.CHOOSE);
    private final ObservableList<RowLine> lines = FXCollections.observableArrayList();
    private final BooleanProperty onlyProblems = new SimpleBooleanProperty();
    private final BooleanProperty leaveOut = new SimpleBooleanProperty();
    private final StringProperty why = new SimpleStringProperty("");
    private final StringProperty file = new SimpleStringProperty("");
    private final StringProperty read = new SimpleStringProperty("");
    private final StringProperty said = new SimpleStringProperty("");
    private final StringProperty missing = new SimpleStringProperty("");
    private final StringProperty go = new SimpleStringProperty("");
    private final BooleanProperty changes = new SimpleBooleanProperty();
    private final BooleanProperty refuses = new SimpleBooleanProperty();
    private List<RowLine> all = List.of();
    private PeopleTable table;
    private Optional<PeoplePreview> shown = Optional.empty();
    private BackgroundRunner.Job job = () -> {};

    PeopleViewModel(UiTools tools, RecordsServices services, RecordsActions actions) {
        this.messages = tools.messages();
        this.services = services;
        this.actions = actions;
        this.work = new DeskWork(tools, services.desks());
        this.reader = new PreviewReader(messages);
        this.ground = new GroundForm(services.today());
        onlyProblems.addListener(changed -> narrow());
    }

    /** Reads a table and looks at every row. */
    void open(Path chosen) {
        begin();
        file.set(chosen.getFileName().toString());
        leaveOut.set(false);
        job = work.cancellable(
                "people.problem.read",
                (desk, stop) -> {
                    PeopleImport.Opened opened = desk.entering().people().open(chosen, stop);
                    return new Look(opened, preview(desk.entering().people(), opened.table(), opened.mapping(), stop));
                },
                this::opened,
                failure -> step.set(Step.CHOOSE));
    }

    private void opened(Look look) {
        table = look.opened().table();
        columns.show(table.header(), look.opened().mapping());
        read.set(messages.get(look.opened().remembered() ? "people.mapping.remembered" : "people.mapping.proposed"));
        show(look.preview());
    }

    /** Looks at every row again, with the columns as they are chosen now. */
    private void look() {
        begin();
        PeopleTable current = table;
        ColumnMapping mapping = columns.mapping();
        job = work.cancellable(
                "people.problem.read",
                (desk, stop) -> preview(desk.entering().people(), current, mapping, stop),
                this::show,
                failure -> step.set(Step.CHOOSE));
    }

    private void begin() {
        job.cancel();
        missing.set("");
        said.set("");
        step.set(Step.READING);
    }

    /** The ground is asked for before anybody is entered; it makes no difference to what a row would do. */
    private Optional<PeoplePreview> preview(
            PeopleImport people, PeopleTable rows, ColumnMapping mapping, StopSignal stop) {
        return mapping.namesPeople()
                ? Optional.of(people.preview(rows, mapping, Basis.of(Ground.CONSENT, services.today(), ""), stop))
                : Optional.empty();
    }

    private void show(Optional<PeoplePreview> preview) {
        shown = preview;
        all = preview.map(reader::lines).orElse(List.of());
        refuses.set(preview.filter(one -> one.count(Change.REFUSED) > 0).isPresent());
        onlyProblems.set(refuses.get());
        narrow();
        said.set(preview.map(reader::summary).orElseGet(() -> messages.get("records.import.no-name-column")));
        int entered = (int) count(Change.NEW);
        int changed = (int) count(Change.CHANGED);
        changes.set(entered + changed > 0);
        go.set(go(entered, changed));
        step.set(Step.LOOK);
    }

    private String go(int entered, int changed) {
        if (entered > 0 && changed > 0) {
            return messages.get("people.go.both", entered, changed);
        }
        if (entered + changed == 0) {
            return messages.get("people.go.none");
        }
        return changed == 0
                ? Words.count(messages, "people.go.entered", entered)
                : Words.count(messages, "people.go.changed", changed);
    }

    private long count(Change change) {
        return shown.map(one -> one.count(change)).orElse(0L);
    }

    private void narrow() {
        lines.setAll(
                onlyProblems.get()
                        ? all.stream()
                                .filter(line -> !line.problems().isEmpty())
                                .toList()
                        : all);
    }

    /** Takes in what was shown; says what is missing otherwise. */
    void enter() {
        Optional<String> lacks = refuses.get() && !leaveOut.get()
                ? Optional.of("people.missing.refused")
                : ground.problem(services.today());
        missing.set(lacks.map(messages::get).orElse(""));
        if (lacks.isPresent() || shown.isEmpty()) {
            return;
        }
        PeoplePreview seen = shown.get();
        Basis basis = ground.basis();
        String reason = why.get().strip();
        work.run(
                "people.problem.enter",
                desk -> {
                    PeopleImport people = desk.entering().people();
                    PeoplePreview now = people.preview(seen.table(), seen.mapping(), basis);
                    requireAsSeen(seen, now);
                    return people.take(now, !leaveOut.get(), services.account(), reason);
                },
                this::entered);
    }

    /** @throws ReadinessException when the register has changed since somebody looked; nothing is taken in then */
    private static void requireAsSeen(PeoplePreview seen, PeoplePreview now) {
        for (Change change : Change.values()) {
            if (seen.count(change) != now.count(change)) {
                throw new ReadinessException(Phrase.of("people.changed-meanwhile"));
            }
        }
    }

    private void entered(PeopleImport.Outcome outcome) {
        said.set(messages.get(
                "people.done",
                Words.count(messages, "people.entered", (int) outcome.added()),
                Words.count(messages, "people.changed", (int) outcome.changed()),
                Words.count(messages, "people.refused", (int) outcome.refused())));
        step.set(Step.DONE);
    }

    /** Gives up reading; nothing has been changed. */
    void stop() {
        job.cancel();
        step.set(Step.CHOOSE);
        said.set(messages.get("people.stopped"));
    }

    /** To another table. */
    void another() {
        said.set("");
        missing.set("");
        step.set(Step.CHOOSE);
    }

    void leave() {
        job.cancel();
        actions.matrix();
    }

    ColumnChoice columns() {
        return columns;
    }

    GroundForm ground() {
        return ground;
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step;
    }

    /** Every row, or those with problems. */
    ObservableList<RowLine> lines() {
        return lines;
    }

    BooleanProperty onlyProblemsProperty() {
        return onlyProblems;
    }

    /** Whether rows with problems are left out and the others taken in. */
    BooleanProperty leaveOutProperty() {
        return leaveOut;
    }

    /** The reason the audit keeps. */
    StringProperty whyProperty() {
        return why;
    }

    ReadOnlyStringProperty fileProperty() {
        return file;
    }

    /** Whether the columns are read as the last time, or as their words propose. */
    ReadOnlyStringProperty readProperty() {
        return read;
    }

    /** What would become of it, or became; blank while there is nothing to say. */
    ReadOnlyStringProperty saidProperty() {
        return said;
    }

    ReadOnlyStringProperty missingProperty() {
        return missing;
    }

    /** What the button says that takes it in. */
    ReadOnlyStringProperty goProperty() {
        return go;
    }

    /** Whether taking it in would change anything. */
    ReadOnlyBooleanProperty changesProperty() {
        return changes;
    }

    /** Whether a row has a problem. */
    ReadOnlyBooleanProperty refusesProperty() {
        return refuses;
    }

    DeskWork work() {
        return work;
    }
}
