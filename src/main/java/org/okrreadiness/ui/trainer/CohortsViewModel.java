package org.okrreadiness.ui.trainer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.ModerationPlan;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.marking.Workbook;
import org.okrreadiness.service.AssessmentSource;
import org.okrreadiness.service.ChosenCases;
import org.okrreadiness.service.marking.TrainerDesk;
import org.okrreadiness.ui.common.Problem;
import org.okrreadiness.ui.common.RememberedName;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.wording.Words;

/** The cohorts of an open workspace, and opening another one. */
final class CohortsViewModel {

    private final UiTools tools;
    private final TrainerDesk desk;
    private final AssessmentSource assessments;
    private final RememberedName remembered;
    private final Intake intake;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObservableList<Assessment> offered = FXCollections.observableArrayList();
    private final ObjectProperty<Assessment> chosen = new SimpleObjectProperty<>();
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");
    private final BooleanProperty loaded = new SimpleBooleanProperty();

    /** One cohort. */
    record Line(CohortId id, String title, String facts) {}

    private record Loaded(List<Line> lines, List<Assessment> offered) {}

    CohortsViewModel(UiTools tools, TrainerDesk desk, AssessmentSource assessments, RememberedName remembered) {
        this.tools = tools;
        this.desk = desk;
        this.assessments = assessments;
        this.remembered = remembered;
        this.intake = new Intake(tools, new FileTaking(desk, tools.messages(), Optional.empty()), this::load);
        name.set(remembered.get().orElse(""));
    }

    void load() {
        tools.runner().submit(this::read, this::show, this::failed);
    }

    private Loaded read() {
        List<Line> read = desk.cohorts().all().stream().map(this::line).toList();
        return new Loaded(read, ChosenCases.markable(assessments.packs()));
    }

    private Line line(Workbook workbook) {
        Messages messages = tools.messages();
        String sat = assessments
                .find(workbook.cohort().assessment())
                .map(assessment -> assessment.about().title())
                .orElse(workbook.cohort().assessment().id());
        String people =
                Words.count(messages, "cohorts.people", workbook.people().size());
        String handedIn = Words.count(
                messages, "cohorts.handed-in", workbook.submissions().size());
        return new Line(
                workbook.cohort().id(),
                workbook.cohort().title(),
                messages.get("cohorts.facts", sat, people, handedIn));
    }

    private void show(Loaded read) {
        lines.setAll(read.lines());
        offered.setAll(read.offered());
        chosen.set(read.offered().isEmpty() ? null : read.offered().get(0));
        loaded.set(true);
    }

    private void failed(Throwable failure) {
        problem.set(Problem.of(failure, "cohorts.problem", tools.messages()).advice());
        loaded.set(true);
    }

    /** Opens a cohort with the usual plan; whoever opens it marks all of it until something else is said. */
    void open(java.util.function.Consumer<CohortId> opened) {
        Assessment assessment = chosen.get();
        if (title.get().isBlank() || name.get().isBlank() || assessment == null) {
            problem.set(tools.messages().get("cohorts.missing"));
            return;
        }
        problem.set("");
        remembered.put(name.get().strip());
        tools.runner().submit(() -> begin(assessment, title.get(), name.get()), opened, this::failed);
    }

    private CohortId begin(Assessment assessment, String called, String marker) {
        assessments.keep(assessment.ref());
        CohortId id = desk.cohorts().open(called, assessment.ref(), ModerationPlan.USUAL);
        desk.cohorts()
                .allocate(
                        id,
                        desk.records().me(),
                        marker,
                        assessment.tasks().stream().map(Task::id).collect(Collectors.toSet()));
        return id;
    }

    /** Takes in what colleagues did: a cohort somebody else opened comes with it. */
    Intake intake() {
        return intake;
    }

    ObservableList<Line> lines() {
        return lines;
    }

    ObservableList<Assessment> offered() {
        return offered;
    }

    ObjectProperty<Assessment> chosenProperty() {
        return chosen;
    }

    StringProperty titleProperty() {
        return title;
    }

    /** Of whoever has opened the workspace, for colleagues. */
    StringProperty nameProperty() {
        return name;
    }

    StringProperty problemProperty() {
        return problem;
    }

    ReadOnlyBooleanProperty loadedProperty() {
        return loaded;
    }
}
