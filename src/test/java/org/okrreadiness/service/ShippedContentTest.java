package org.okrreadiness.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.content.PackLibrary;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.content.need.ShippedNeed;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.doctor.ContentDoctor;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Scenario;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.task.Phase;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskKind;
import org.okrreadiness.scoring.RubricScorer;

/** What the product promises of its own packs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShippedContentTest {

    private List<FoundPack> packs;

    @BeforeAll
    void examine(@TempDir Path data) {
        PackLibrary library = new PackLibrary(data, new StandardRubrics());
        ContentDoctor doctor = new ContentDoctor(
                new RubricScorer(new StandardRubrics().standard(), StandardSchools.usual()), ShippedNeed::read);
        packs = new PackExamination(library, doctor).examine(Path.of("assessments"));
    }

    @Test
    void givesTheExaminationNothingToComplainOf() {
        assertThat(packs)
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(
                        pack -> assertThat(pack.findings()).as(pack.location()).isEmpty());
    }

    @Test
    void comesFromManySectorsCountriesAndSizes() {
        List<Scenario.Setting> settings =
                scenarios().stream().map(Scenario::setting).toList();
        assertThat(settings).hasSizeGreaterThanOrEqualTo(24);
        assertThat(settings.stream().map(Scenario.Setting::sector).distinct()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(settings.stream().map(Scenario.Setting::country).distinct()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(settings).extracting(Scenario.Setting::people).anyMatch(people -> people < 40);
        assertThat(settings).extracting(Scenario.Setting::people).anyMatch(people -> people >= 30_000);
    }

    @Test
    void asksForEveryKindCompetencyAndPhaseOften() {
        List<Task> tasks = tasks();
        assertThat(tasks).hasSizeGreaterThanOrEqualTo(110);
        assertThat(counted(tasks, Task::kind).keySet()).containsExactlyInAnyOrder(TaskKind.values());
        assertThat(counted(tasks, Task::kind).values()).allMatch(count -> count >= 8);
        assertThat(counted(tasks, task -> task.frame().phase()).keySet()).containsExactlyInAnyOrder(Phase.values());
        assertThat(counted(tasks, task -> task.frame().phase()).values()).allMatch(count -> count >= 6);
        assertThat(Competency.values())
                .allSatisfy(competency -> assertThat(tasks.stream()
                                .filter(task -> task.frame().competencies().containsKey(competency)))
                        .hasSizeGreaterThanOrEqualTo(6));
    }

    private static <K> Map<K, Long> counted(List<Task> tasks, Function<Task, K> by) {
        return tasks.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }

    private List<Scenario> scenarios() {
        return packs.stream()
                .flatMap(pack -> pack.assessment().stream())
                .map(Assessment::scenarios)
                .flatMap(List::stream)
                .toList();
    }

    private List<Task> tasks() {
        return scenarios().stream().map(Scenario::tasks).flatMap(List::stream).toList();
    }
}
