package org.okrreadiness.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.okrreadiness.content.ShippedAccuracyCard;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.content.need.ShippedNeed;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.assessment.Selection;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.reading.ResultSources;
import org.okrreadiness.scoring.RubricScorer;
import org.okrreadiness.service.Judged;
import org.okrreadiness.service.Patterns;
import org.okrreadiness.service.SchoolComparison;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.verdict.TaskEvidence;
import org.okrreadiness.verdict.VerdictRule;

/** An attempt at the sample assessment that was handed in, marked by the real scorer. */
public final class SampleResults {

    private SampleResults() {}

    /** By the real scorer and the shipped schools. */
    public static ResultSources sources() {
        return sources(SampleResults::judged);
    }

    /** @param judged what is said of an attempt beyond its marks */
    public static ResultSources sources(Function<Sittings.Opened, Judged> judged) {
        return new ResultSources(
                new SchoolComparison(scorer(), StandardSchools.all()),
                new Patterns(scorer()),
                judged,
                SampleCircumstances::of,
                SampleDrafts::changes,
                ShippedAccuracyCard.read(),
                ShippedNeed::read);
    }

    /** By the rule alone: there is nothing else to sit here. */
    private static Judged judged(Sittings.Opened opened) {
        if (opened.attempt().start().selection().isPresent()) {
            return Judged.NOTHING;
        }
        Assessment.Marking marking = opened.assessment().marking();
        ScoreSheet sheet = opened.attempt().handedIn().orElseThrow().sheet();
        return new Judged(
                new VerdictRule(marking, marking.measurement()).on(TaskEvidence.of(opened.assessment(), sheet)),
                Judged.NOTHING.settlement(),
                List.of());
    }

    public static RubricScorer scorer() {
        return new RubricScorer(new StandardRubrics().standard(), StandardSchools.usual());
    }

    /** A practice of two of the tasks, with another case to come. */
    public static Sittings.Opened practised(AttemptId id, Instant at) {
        List<TaskId> asked = List.of(Samples.WRITE, Samples.JUDGE);
        Assessment whole = Samples.assessment();
        Selection.Chosen later = new Selection.Chosen(whole.ref(), List.of(Samples.ANSWER));
        Selection selection = new Selection(asked, whole.tasks().size(), List.of(later));
        Map<TaskId, Response> responses = new HashMap<>(Samples.responses());
        responses.keySet().retainAll(asked);
        Attempt.Start start = new Attempt.Start(
                whole.ref(), "Amina Yusuf", Mode.PRACTICE, at.minus(Duration.ofMinutes(30)), 1, Optional.of(selection));
        Assessment some = whole.only(asked);
        Attempt.HandedIn handedIn = new Attempt.HandedIn(at, scorer().sheet(some, responses));
        return new Sittings.Opened(
                some, new Attempt(id, start, responses, Optional.empty(), List.of(), Optional.of(handedIn)));
    }

    public static Sittings.Opened handedIn(AttemptId id, Instant at) {
        return handedIn(id, at, Samples.responses());
    }

    /** @param responses what was answered; tasks without one count as not answered */
    public static Sittings.Opened handedIn(AttemptId id, Instant at, Map<TaskId, Response> responses) {
        return handedIn(id, at, Samples.assessment(), responses);
    }

    /** The same of any assessment. */
    public static Sittings.Opened handedIn(
            AttemptId id, Instant at, Assessment assessment, Map<TaskId, Response> responses) {
        Attempt.Start start = new Attempt.Start(
                assessment.ref(), "Amina Yusuf", Mode.ASSESSMENT, at.minus(Duration.ofMinutes(80)), 1);
        Attempt.HandedIn handedIn = new Attempt.HandedIn(at, scorer().sheet(assessment, responses));
        return new Sittings.Opened(
                assessment, new Attempt(id, start, responses, Optional.empty(), List.of(), Optional.of(handedIn)));
    }
}
