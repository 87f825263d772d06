package org.okrreadiness.reading.overview;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.verdict.CompetencyVerdict;
import org.okrreadiness.verdict.Found;
import org.okrreadiness.verdict.Readiness;
import org.okrreadiness.verdict.Standing;
import org.okrreadiness.verdict.Verdict;
import org.okrreadiness.wording.Words;

/** Why a verdict is what it is: the competencies that made it so, and the tasks that weighed most in them. */
record VerdictReasons(Messages messages, Assessment assessment, ScoreSheet sheet) {

    /** So many tasks are named for one competency. */
    private static final int NAMED = 2;

    List<String> of(Verdict verdict) {
        if (verdict.readiness() == Readiness.READY) {
            return lowest(verdict).map(this::closest).toList();
        }
        List<String> reasons = verdict.competencies().stream()
                .filter(line -> speaksAgainst(line, verdict.readiness()))
                .map(this::reason)
                .toList();
        // Where the whole decided alone, what lies lowest in it is the reason nearest at hand.
        return reasons.isEmpty() ? lowest(verdict).map(this::reason).toList() : reasons;
    }

    private static boolean speaksAgainst(CompetencyVerdict line, Readiness readiness) {
        Standing standing = line.found().standing();
        boolean keepsOpen = readiness == Readiness.CANNOT_TELL_YET && standing == Standing.OPEN && line.decides();
        return standing == Standing.MISSED || keepsOpen;
    }

    /** The competency that lies lowest against its cut. */
    private static Stream<CompetencyVerdict> lowest(Verdict verdict) {
        return verdict.competencies().stream()
                .min(Comparator.comparingInt(
                        line -> line.found().score() - line.found().cut()))
                .stream();
    }

    private String closest(CompetencyVerdict line) {
        return messages.get("overview.reason.closest", found(line));
    }

    private String reason(CompetencyVerdict line) {
        List<String> low = lowest(line.competency(), line.found().cut());
        return low.isEmpty()
                ? found(line)
                : found(line) + " " + messages.get("overview.reason.tasks", new Listing(messages).of(low));
    }

    private String found(CompetencyVerdict line) {
        Found found = line.found();
        return messages.get(
                "overview.reason",
                Words.of(messages, "competency", line.competency()),
                found.score(),
                messages.get(
                        "overview.band",
                        Math.round(found.band().low()),
                        Math.round(found.band().high())),
                messages.get("overview.standing." + Words.kebab(found.standing()), found.cut()));
    }

    /** Of the tasks that bear on it and did not reach its cut. */
    private List<String> lowest(Competency competency, int cut) {
        return assessment.tasks().stream()
                .filter(task -> task.frame().competencies().containsKey(competency))
                .flatMap(task -> sheet.task(task.id().value()).stream()
                        .filter(score -> score.score() < cut)
                        .map(score -> new Named(task.frame().title(), score)))
                .sorted(Comparator.comparingInt(named -> named.score().score()))
                .limit(NAMED)
                .map(named -> messages.get(
                        "overview.reason.task", named.title(), named.score().score()))
                .toList();
    }

    private record Named(String title, TaskScore score) {}
}
