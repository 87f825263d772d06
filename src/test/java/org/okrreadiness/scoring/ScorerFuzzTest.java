package org.okrreadiness.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.response.CritiqueGiven;
import org.okrreadiness.domain.response.DefectMark;
import org.okrreadiness.domain.response.Repair;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.domain.task.DefectKind;

/**
 * Jazzer looks for a text that the scorer cannot read, reads wrongly placed, or reads slowly, led by what the code does with it:
 * {@code JAZZER_FUZZ=1 mvn -q test -Dtest=ScorerFuzzTest -Dtest.excluded=} runs for an hour.
 */
@Tag("slow")
class ScorerFuzzTest {

    private static final int LONG = 2_000;
    private static final Duration SLOW = Duration.ofMillis(50);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final RubricScorer scorer = new RubricScorer(new StandardRubrics().standard(), StandardSchools.usual());

    @FuzzTest(maxDuration = "1h")
    void readsAnyTextInTimeAndPlacesWhatItSaw(FuzzedDataProvider data) {
        String text = text(data);
        OkrSet set = new OkrSet(new Objective(text), List.of(KeyResult.ofText(text)));
        keepsItsPlaces(scorer.set(set, SmallAssessment.FERRY), text);
        scorer.findings(set, SmallAssessment.FERRY)
                .forEach(finding -> assertThat(finding.span().end()).isLessThanOrEqualTo(text.length()));
        ScoreSheet sheet = scorer.sheet(SmallAssessment.assessment(), Map.of(SmallAssessment.CRITIQUE, critique(text)));
        assertThat(sheet.overall()).isBetween(0, 100);
        assertThat(quickestOfFour(text)).as(text).isLessThan(SLOW);
    }

    /** Words the scorer knows, in any order, with anything else between them: random letters alone never make a clause. */
    private static String text(FuzzedDataProvider data) {
        StringBuilder text = new StringBuilder();
        while (data.remainingBytes() > 0 && text.length() < LONG) {
            text.append(data.consumeBoolean() ? data.pickValue(OddPieces.ALL) : data.consumeString(12));
            text.append(data.consumeBoolean() ? " " : "");
        }
        return text.substring(0, Math.min(LONG, text.length()));
    }

    private static CritiqueGiven critique(String text) {
        return new CritiqueGiven(
                false,
                List.of(new DefectMark(Part.keyResult(1), new Span(0, 4), DefectKind.ACTIVITY, text)),
                text,
                Optional.of(new Repair(Part.keyResult(1), text)));
    }

    private static void keepsItsPlaces(List<ArtefactScore> scores, String text) {
        scores.stream()
                .flatMap(score -> score.marks().stream())
                .flatMap(mark -> mark.evidence().stream())
                .forEach(evidence ->
                        assertThat(evidence.span().end()).as("%s", evidence).isLessThanOrEqualTo(text.length()));
    }

    /** Processor time of marking one key result; a pause of the machine is no fault of the text. */
    private Duration quickestOfFour(String text) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 4 && best > SLOW.toNanos(); i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            scorer.keyResult(KeyResult.ofText(text), new Objective(""), SmallAssessment.FERRY);
            best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
        }
        return Duration.ofNanos(best);
    }
}
