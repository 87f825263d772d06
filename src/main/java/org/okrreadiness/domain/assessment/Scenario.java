package org.okrreadiness.domain.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.okrreadiness.domain.situation.Aspect;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.domain.task.WriteOkrSet;

/**
 * A case: somewhere, something is at stake, and the participant has to act.
 *
 * @param id unique in the assessment
 * @param title a few words
 * @param setting who and where
 * @param brief what happened, 120 to 250 words
 * @param exhibits the evidence, in the order of the tabs
 * @param situation what the scorer may know
 * @param tasks in the order they are meant to be done
 */
public record Scenario(
        String id,
        String title,
        Setting setting,
        String brief,
        List<Exhibit> exhibits,
        Situation situation,
        List<Task> tasks) {

    /**
     * @param organisation its name
     * @param sector what it does
     * @param country where
     * @param people how many work there
     * @param role who the participant is
     */
    public record Setting(String organisation, String sector, String country, int people, String role) {
        public Setting {
            Objects.requireNonNull(organisation, "organisation");
            Objects.requireNonNull(sector, "sector");
            Objects.requireNonNull(country, "country");
            Objects.requireNonNull(role, "role");
        }
    }

    public Scenario {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(brief, "brief");
        Objects.requireNonNull(situation, "situation");
        exhibits = List.copyOf(exhibits);
        tasks = List.copyOf(tasks);
    }

    /** The same case with these of its tasks and no others. */
    Scenario only(Collection<TaskId> asked) {
        List<Task> kept =
                tasks.stream().filter(task -> asked.contains(task.id())).toList();
        return new Scenario(id, title, setting, brief, exhibits, situation, kept);
    }

    /** What a scorer may know while marking one task: the situation, with what this task asks and what a strong set for it covers. */
    public Situation situationFor(Task task) {
        List<Aspect> aspects = task instanceof WriteOkrSet written ? written.aspects() : List.of();
        return situation.asking(aspects, task.frame().prompt());
    }
}
