package org.okrreadiness.content.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.task.PanelQuestion;
import org.okrreadiness.domain.task.ResponseOption;
import org.okrreadiness.service.ExpertVotes;
import org.okrreadiness.service.PackFinding.Place;

/** Holds what came in a pack against the assessment it is about, as a sheet is held against it. */
final class PackedSheet {

    private final AssessmentRef ref;
    private final Map<String, PanelQuestion> questions;
    private final Findings findings;

    PackedSheet(Assessment assessment, Findings findings) {
        this.ref = assessment.ref();
        this.questions = assessment.tasks().stream()
                .flatMap(task -> PanelQuestion.of(task).stream())
                .collect(Collectors.toMap(question -> question.task().id().value(), Function.identity()));
        this.findings = findings;
    }

    /**
     * @param file the name used in findings
     * @param expert who signed it
     * @return empty for votes on another pack
     */
    Optional<FilledSheet> read(String file, String expert, ExpertVotes votes) {
        Place whole = new Place(file, 0, 0);
        AssessmentRef about = votes.pack();
        if (!about.id().equals(ref.id()) || !about.version().equals(ref.version())) {
            findings.add(Rule.OTHER_PACK, whole, about.id(), about.version(), ref.id(), ref.version());
            return Optional.empty();
        }
        if (!about.contentHash().equals(ref.contentHash())) {
            findings.add(Rule.PACK_CHANGED, whole, about.id(), about.version());
            return Optional.empty();
        }
        List<FilledSheet.Rating> ratings = new ArrayList<>();
        for (ExpertVotes.Rating rating : votes.ratings()) {
            if (fits(rating, whole)) {
                ratings.add(new FilledSheet.Rating(rating.task(), rating.option(), rating.value(), rating.reason()));
            }
        }
        return Optional.of(new FilledSheet(expert, whole, ratings, votes.asked()));
    }

    private boolean fits(ExpertVotes.Rating rating, Place whole) {
        PanelQuestion question = questions.get(rating.task().value());
        if (question == null) {
            findings.addMisspelt(Rule.UNKNOWN_REFERENCE, whole, rating.task().value(), questions.keySet());
            return false;
        }
        List<String> known = question.options().stream().map(ResponseOption::id).toList();
        if (!known.contains(rating.option())) {
            findings.addMisspelt(Rule.UNKNOWN_REFERENCE, whole, rating.option(), known);
            return false;
        }
        boolean onScale = rating.value() >= question.least() && rating.value() <= question.most();
        if (!onScale) {
            findings.add(
                    Rule.OUT_OF_RANGE,
                    whole,
                    String.valueOf(rating.value()),
                    String.valueOf(question.least()),
                    String.valueOf(question.most()));
        }
        return onScale;
    }
}
