package org.okrreadiness.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.School;
import org.okrreadiness.domain.rubric.SchoolDifference;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.scoring.Scorer;

/** Marks the same responses by the other schools of OKR thought and says which marks would differ. */
public final class SchoolComparison {

    private final Scorer scorer;
    private final List<School> schools;

    /** @param schools every school there is */
    public SchoolComparison(Scorer scorer, List<School> schools) {
        this.scorer = scorer;
        this.schools = List.copyOf(schools);
    }

    /**
     * Marks of {@code sheet} that another school would give otherwise, school by school. Empty when the sheet was made by other
     * versions than those in force now: a difference would then be as much the versions' as the schools'.
     */
    public List<SchoolDifference> differences(
            Assessment assessment, Map<TaskId, Response> responses, ScoreSheet sheet) {
        School own = assessment.marking().school();
        if (!scorer.under(own).versions().equals(sheet.versions())) {
            return List.of();
        }
        return schools.stream()
                .filter(school -> !school.equals(own))
                .flatMap(school -> between(sheet, scorer.sheet(assessment.under(school), responses), school).stream())
                .toList();
    }

    private static List<SchoolDifference> between(ScoreSheet here, ScoreSheet there, School school) {
        List<SchoolDifference> differences = new ArrayList<>();
        for (TaskScore task : here.tasks()) {
            List<ArtefactScore> others =
                    there.task(task.taskId()).map(TaskScore::artefacts).orElse(List.of());
            for (ArtefactScore artefact : task.artefacts()) {
                others.stream()
                        .filter(other -> other.part().equals(artefact.part()))
                        .findFirst()
                        .ifPresent(other -> differences.addAll(between(task, artefact, other, school)));
            }
        }
        return differences;
    }

    private static List<SchoolDifference> between(
            TaskScore task, ArtefactScore here, ArtefactScore there, School school) {
        List<SchoolDifference> differences = new ArrayList<>();
        for (Mark mark : here.marks()) {
            Optional<Level> level = there.mark(mark.criterion()).map(Mark::level);
            if (!level.equals(Optional.of(mark.level()))) {
                differences.add(
                        new SchoolDifference(school.title(), task.taskId(), here.part(), mark.criterion(), level));
            }
        }
        return differences;
    }
}
