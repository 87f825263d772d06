package org.okrreadiness.service.marking;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.marking.AnswerBook;
import org.okrreadiness.marking.RubricDifference;
import org.okrreadiness.marking.Workbook;
import org.okrreadiness.scoring.Scorer;

/** What other rubrics would mean for a cohort, before anybody decides on them. */
public final class RubricChanges {

    private final Cohorts cohorts;
    private final Answers answers;
    private final CohortAssessments assessments;
    private final Scorer scorer;
    private final Moderating moderating;

    public RubricChanges(
            Cohorts cohorts, Answers answers, CohortAssessments assessments, Scorer scorer, Moderating moderating) {
        this.cohorts = cohorts;
        this.answers = answers;
        this.assessments = assessments;
        this.scorer = scorer;
        this.moderating = moderating;
    }

    /**
     * A pack on this machine with other rubrics than those in force.
     *
     * @param rubrics SHA-256 of its rubrics
     */
    public record Offer(AssessmentRef pack, String rubrics) {
        public Offer {
            Objects.requireNonNull(pack, "pack");
            Objects.requireNonNull(rubrics, "rubrics");
        }
    }

    /**
     * What a change would come to.
     *
     * @param submissions how many there are here
     * @param taskScores scores of tasks that would be others
     * @param overall submissions whose overall figure would be another
     * @param marked answers somebody has marked on a criterion that is new or has other words; to be marked again on request
     */
    public record Preview(
            Offer offer,
            List<RubricDifference> differences,
            int submissions,
            int taskScores,
            int overall,
            Set<AnswerId> marked) {
        public Preview {
            Objects.requireNonNull(offer, "offer");
            differences = List.copyOf(differences);
            marked = Set.copyOf(marked);
        }
    }

    /** Other rubrics there are for the cohort's assessment: those of other versions of its pack, the same ones once. */
    public List<Offer> offers(CohortId cohort) {
        Map<String, Offer> offers = new LinkedHashMap<>();
        for (Assessment version :
                assessments.withOtherRubrics(cohorts.workbook(cohort).cohort())) {
            String rubrics = CohortAssessments.digest(version);
            offers.putIfAbsent(rubrics, new Offer(version.ref(), rubrics));
        }
        return List.copyOf(offers.values());
    }

    /** Scores every submission twice; not for the screen's own thread. */
    public Preview preview(CohortId cohort, Offer offer) {
        Workbook workbook = cohorts.workbook(cohort);
        Assessment after = assessments.find(offer.pack());
        Assessment before = assessments.inForce(workbook.cohort());
        List<RubricDifference> differences = RubricDifference.between(
                before.marking().rubrics(), after.marking().rubrics());
        SettledSheets settled = new SettledSheets(scorer, cohorts.standings(workbook));
        int submissions = 0;
        int tasks = 0;
        int overall = 0;
        for (var submission : workbook.submissions().keySet()) {
            var script = answers.find(submission);
            if (script.isPresent()) {
                ScoreSheet was = settled.of(script.get());
                ScoreSheet would = settled.under(
                        script.get().assessment().markedUnder(after.marking().rubrics()), script.get());
                submissions++;
                tasks += changed(was, would);
                overall += was.overall() == would.overall() ? 0 : 1;
            }
        }
        return new Preview(offer, differences, submissions, tasks, overall, marked(workbook, before, differences));
    }

    private static int changed(ScoreSheet was, ScoreSheet would) {
        int changed = 0;
        for (TaskScore task : was.tasks()) {
            changed += would.task(task.taskId())
                            .filter(now -> now.score() == task.score())
                            .isPresent()
                    ? 0
                    : 1;
        }
        return changed;
    }

    /** A new criterion concerns every answer with a mark under its rubric. */
    private static Set<AnswerId> marked(Workbook workbook, Assessment before, List<RubricDifference> differences) {
        Set<CriterionId> touched = new HashSet<>();
        for (RubricDifference difference : differences) {
            if (difference.kind() == RubricDifference.Kind.WORDS) {
                touched.add(difference.criterion());
            }
            if (difference.kind() == RubricDifference.Kind.ADDED) {
                before.marking().rubrics().stream()
                        .filter(rubric -> rubric.title().equals(difference.rubric()))
                        .forEach(rubric -> rubric.criteria().forEach(criterion -> touched.add(criterion.id())));
            }
        }
        Set<AnswerId> marked = new LinkedHashSet<>();
        for (AnswerBook book : workbook.answers().values()) {
            if (!book.held().isEmpty()
                    && book.places().stream().anyMatch(place -> touched.contains(place.criterion()))) {
                marked.add(book.answer());
            }
        }
        return marked;
    }

    /**
     * Puts the rubrics in force.
     *
     * @param again whether the answers of {@link Preview#marked} go back to those who marked them
     */
    public void confirm(CohortId cohort, Preview preview, String reason, boolean again) {
        moderating.changeRubrics(cohort, preview.offer().rubrics(), reason, again ? preview.marked() : Set.of());
    }
}
