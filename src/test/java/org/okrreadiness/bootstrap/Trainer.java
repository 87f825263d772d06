package org.okrreadiness.bootstrap;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.GivenMark;
import org.okrreadiness.domain.marking.ModerationPlan;
import org.okrreadiness.domain.marking.Place;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.marking.MarkingDesk;
import org.okrreadiness.service.marking.MarksExchange;
import org.okrreadiness.service.marking.Receiving;
import org.okrreadiness.service.marking.TrainerDesk;
import org.okrreadiness.service.marking.TrainingPlace;

/** A trainer on a data folder of their own, through the really wired program. */
final class Trainer implements AutoCloseable {

    static final String PASSPHRASE = "a passphrase of some length";

    private final AppServices services = new AppServices();
    private final Path folder;
    private final TrainingPlace place;
    private final TrainerDesk desk;

    Trainer(Path folder) {
        this.folder = folder;
        this.place = services.openWithTrainers(folder);
        this.desk = place.desks().exist()
                ? place.desks().open(PASSPHRASE.toCharArray())
                : place.desks().create(PASSPHRASE.toCharArray()).desk();
    }

    TrainerDesk desk() {
        return desk;
    }

    /** The first shipped assessment. */
    Assessment assessment() {
        return services.packs(folder).packs().get(0).assessment().orElseThrow();
    }

    CohortId open(ModerationPlan plan) {
        return desk.cohorts().open("Spring", assessment().ref(), plan);
    }

    Set<TaskId> everyTask() {
        return assessment().tasks().stream().map(task -> task.id()).collect(Collectors.toSet());
    }

    List<Receiving.Status> receive(CohortId cohort, List<Path> files) {
        return desk.receiving().receive(cohort, files, status -> {}, () -> false);
    }

    List<MarksExchange.Status> take(List<Path> files) {
        return desk.marks().take(files, status -> {}, () -> false);
    }

    /** Marks until nothing is left that whoever works here is asked for. */
    void markEverything(CohortId cohort, BiFunction<AnswerId, Place, Level> level, String remark, String note) {
        for (TaskId task : desk.marking().tasks(cohort)) {
            List<AnswerId> next = desk.marking().deck(cohort, task).next();
            while (!next.isEmpty()) {
                next.forEach(answer -> mark(cohort, answer, level, remark, note));
                List<AnswerId> after = desk.marking().deck(cohort, task).next();
                next = after.equals(next) ? List.of() : after;
            }
        }
    }

    private void mark(
            CohortId cohort, AnswerId answer, BiFunction<AnswerId, Place, Level> level, String remark, String note) {
        MarkingDesk.Sheet sheet = desk.marking().open(cohort, answer);
        List<GivenMark> marks = sheet.places().stream()
                .map(at -> new GivenMark(at, level.apply(answer, at), remark, note))
                .toList();
        desk.marking().commit(cohort, sheet, marks);
    }

    @Override
    public void close() {
        place.close();
    }
}
