package org.okrreadiness.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.piece.PieceReading;
import org.okrreadiness.scoring.RubricScorer;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.testing.SampleResults;
import org.okrreadiness.testing.Samples;
import org.okrreadiness.wording.Moments;

class CertaintyReadingTest {

    private static final Instant NOW = Instant.parse("2026-11-24T14:02:00Z");

    private final Messages messages = new Messages(Locale.UK);

    @Test
    void saysForHowMuchConfidenceCounted() {
        assertThat(titles(15)).contains("How sure you were counted for 15 of 100");
    }

    @Test
    void saysNothingWhereItDidNotCount() {
        assertThat(titles(0)).noneMatch(title -> title.startsWith("How sure"));
    }

    private List<String> titles(int certainty) {
        return ResultReading.of(
                        handedIn(certainty),
                        SampleResults.sources(),
                        messages,
                        new Moments(messages, Clock.fixed(NOW, ZoneOffset.UTC)))
                .tasks()
                .stream()
                .flatMap(task -> task.pieces().stream())
                .map(PieceReading::title)
                .toList();
    }

    private static Sittings.Opened handedIn(int certainty) {
        Assessment assessment = asking(certainty);
        Attempt.Start start = new Attempt.Start(assessment.ref(), "Amina Yusuf", Mode.ASSESSMENT, NOW, 1);
        RubricScorer scorer = new RubricScorer(new StandardRubrics().standard(), StandardSchools.usual());
        Attempt.HandedIn handedIn = new Attempt.HandedIn(NOW, scorer.sheet(assessment, Samples.responses()));
        Attempt attempt = new Attempt(
                AttemptId.random(), start, Samples.responses(), Optional.empty(), List.of(), Optional.of(handedIn));
        return new Sittings.Opened(assessment, attempt);
    }

    private static Assessment asking(int certainty) {
        Assessment plain = Samples.assessment();
        Assessment.Marking marking = plain.marking();
        return new Assessment(
                plain.ref(),
                plain.about(),
                new Assessment.Marking(
                        marking.blueprint(), marking.cutScores(), marking.school(), marking.rubrics(), certainty),
                plain.sitting(),
                plain.scenarios());
    }
}
