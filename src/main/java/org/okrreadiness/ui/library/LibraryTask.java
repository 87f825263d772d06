package org.okrreadiness.ui.library;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.okrreadiness.doctor.Effort;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.assessment.Scenario;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskKind;
import org.okrreadiness.service.PracticeHistory;

/**
 * A task as it stands in the library.
 *
 * @param place where it stands
 * @param minutes about how long it takes
 * @param history what the person has made of it
 * @param searched everything free text is looked for in, in small letters
 */
record LibraryTask(Place place, Task task, int minutes, History history, String searched) {

    record Place(Assessment assessment, Scenario scenario) {}

    /**
     * @param done whether it was answered in anything handed in
     * @param best the best score in practice, 0 to 100
     * @param due whether it should be practised again today
     */
    record History(boolean done, OptionalInt best, boolean due) {}

    static LibraryTask of(Place place, Task task, PracticeHistory history) {
        String pack = place.assessment().ref().id();
        History mine = new History(
                history.isDone(pack, task.id()), history.best(pack, task.id()), history.isDue(pack, task.id()));
        return new LibraryTask(place, task, Effort.minutes(task), mine, searched(place, task));
    }

    private static String searched(Place place, Task task) {
        Scenario.Setting setting = place.scenario().setting();
        return String.join(
                        "\n",
                        task.frame().title(),
                        place.scenario().title(),
                        setting.organisation(),
                        setting.sector(),
                        setting.country(),
                        place.assessment().about().title())
                .toLowerCase(Locale.ROOT);
    }

    TaskKind kind() {
        return task.kind();
    }

    /** The weightiest first. */
    List<Competency> competencies() {
        Map<Competency, Integer> weights = task.frame().competencies();
        return weights.keySet().stream()
                .filter(competency -> weights.get(competency) > 0)
                .sorted(Comparator.comparing((Competency competency) -> -weights.get(competency)))
                .toList();
    }

    boolean canBePractised() {
        return place.assessment().sitting().modes().contains(Mode.PRACTICE);
    }
}
