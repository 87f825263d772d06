package org.okrreadiness.ui.trainer;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.MarkerId;
import org.okrreadiness.domain.marking.Person;
import org.okrreadiness.domain.marking.PersonId;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.marking.TrainerDesk;
import org.okrreadiness.service.travel.KeyCard;
import org.okrreadiness.ui.common.Problem;
import org.okrreadiness.ui.common.UiTools;

/** One cohort: read again after everything that is done with it. */
final class CohortViewModel {

    private final UiTools tools;
    private final TrainerDesk desk;
    private final CohortSources sources;
    private final CohortId cohort;
    private final ObjectProperty<CohortReading> reading = new SimpleObjectProperty<>();
    private final StringProperty problem = new SimpleStringProperty("");
    private final BooleanProperty slow = new SimpleBooleanProperty();
    private Assessment assessment;

    CohortViewModel(UiTools tools, TrainerDesk desk, CohortSources sources, CohortId cohort) {
        this.tools = tools;
        this.desk = desk;
        this.sources = sources;
        this.cohort = cohort;
    }

    void load() {
        run(() -> null);
    }

    /** Does something in the background and reads the cohort again. */
    private void run(Callable<?> work) {
        var patience = tools.delay().after(Duration.ofMillis(200), () -> slow.set(true));
        tools.runner()
                .submit(
                        () -> {
                            work.call();
                            return read();
                        },
                        read -> {
                            patience.cancel();
                            slow.set(false);
                            problem.set("");
                            reading.set(read);
                        },
                        failure -> {
                            patience.cancel();
                            slow.set(false);
                            problem.set(Problem.of(failure, "cohort.problem", tools.messages())
                                    .advice());
                        });
    }

    private CohortReading read() {
        if (assessment == null) {
            var sat = desk.cohorts().workbook(cohort).cohort().assessment();
            assessment = sources.assessments()
                    .find(sat)
                    .orElseThrow(() -> new ReadinessException(Phrase.of("problem.assessment-gone", sat.id())));
        }
        return CohortReading.of(
                cohort, desk, assessment, tools.messages(), sources.clock().getZone());
    }

    /** Says whose a submission is. */
    void match(AttemptId submission, PersonId person) {
        run(() -> {
            desk.cohorts().match(cohort, submission, person);
            return true;
        });
    }

    /** Gives the cohort these people in place of those it had. */
    void setRoster(List<Person> people) {
        run(() -> {
            desk.cohorts().setRoster(cohort, people);
            return true;
        });
    }

    void allocate(MarkerId marker, String name, Set<TaskId> tasks) {
        run(() -> {
            desk.cohorts().allocate(cohort, marker, name, tasks);
            return true;
        });
    }

    /** Takes in a colleague by the key card they handed out; what they mark is said afterwards. */
    void addMarker(Path card) {
        run(() -> {
            KeyCard read = sources.cards().read(card).fold(accepted -> accepted, reason -> {
                throw new ReadinessException(reason);
            });
            MarkerId marker = new MarkerId(read.keys().fingerprint());
            Set<TaskId> tasks = desk.cohorts().workbook(cohort).allocated().getOrDefault(marker, Set.of());
            desk.cohorts().allocate(cohort, marker, read.name(), tasks);
            return true;
        });
    }

    Instant now() {
        return sources.clock().instant();
    }

    Assessment assessment() {
        return assessment;
    }

    CohortId cohort() {
        return cohort;
    }

    TrainerDesk desk() {
        return desk;
    }

    UiTools tools() {
        return tools;
    }

    CohortSources sources() {
        return sources;
    }

    Messages messages() {
        return tools.messages();
    }

    /** Null until the cohort was read. */
    ReadOnlyObjectProperty<CohortReading> readingProperty() {
        return reading;
    }

    ReadOnlyStringProperty problemProperty() {
        return problem;
    }

    /** Whether reading takes so long that something should be shown. */
    ReadOnlyBooleanProperty slowProperty() {
        return slow;
    }
}
