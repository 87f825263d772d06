package org.okrreadiness.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.response.CritiqueGiven;
import org.okrreadiness.domain.response.DefectMark;
import org.okrreadiness.domain.response.Repair;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.response.WrittenSet;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.domain.task.DefectKind;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.testing.ProcessorTime;

/** What holds for every answer, however odd. The seeds are fixed, so that a failure can be seen again. */
class ScorerPropertiesTest {

    /** One case of a fold for each kind of task. */
    private static final int KINDS = (int) Stream.of(Task.Cases.class.getDeclaredMethods())
            .filter(method -> !method.isSynthetic())
            .count();

    private final RubricScorer scorer = new RubricScorer(new StandardRubrics().standard(), StandardSchools.usual());

    @Test
    void neverThrowsAndKeepsEvidenceInsideItsText() {
        Random random = new Random(20261123);
        for (int i = 0; i < 100; i++) {
            Map<TaskId, Response> answers = RandomAnswers.answers(random);
            ScoreSheet sheet = scorer.sheet(EveryKind.assessment(), answers);
            assertThat(sheet.overall()).isBetween(0, 100);
            assertThat(sheet.tasks())
                    .hasSize(KINDS)
                    .allSatisfy(
                            task -> assertThat(task.score()).as(task.taskId()).isBetween(0, 100));
            sheet.tasks().stream()
                    .flatMap(task -> task.artefacts().stream())
                    .forEach(ScorerPropertiesTest::keepsItsEvidence);
        }
    }

    private static void keepsItsEvidence(ArtefactScore artefact) {
        assertThat(artefact.score()).isBetween(0, 100);
        artefact.marks().stream().flatMap(mark -> mark.evidence().stream()).forEach((Evidence e) -> {
            assertThat(e.text()).isNotNull();
            assertThat(e.span().length()).as("%s", e).isIn(0, e.text().length());
        });
        artefact.marks().forEach(mark -> assertThat(mark.because().arguments()).doesNotContainNull());
    }

    @Test
    void knowsATaskOfEveryKind() {
        assertThat(EveryKind.assessment().tasks())
                .extracting(Object::getClass)
                .doesNotHaveDuplicates()
                .hasSize(KINDS);
        assertThat(EveryKind.answers()).hasSize(KINDS);
    }

    @Test
    void givesWhatIsBlankNothingAndCallsItUnanswered() {
        ScoreSheet sheet = scorer.sheet(EveryKind.assessment(), EveryKind.blanks());
        assertThat(sheet.overall()).isZero();
        assertThat(sheet.tasks()).hasSize(KINDS).allSatisfy(task -> {
            assertThat(task.answered()).isFalse();
            assertThat(task.score()).isZero();
        });
        assertThat(scorer.sheet(EveryKind.assessment(), Map.of()).tasks()).isEqualTo(sheet.tasks());
    }

    @Test
    void givesTheSameAnswersTheSameSheet() {
        Map<TaskId, Response> answers = RandomAnswers.answers(new Random(5));
        RubricScorer another = new RubricScorer(new StandardRubrics().standard(), StandardSchools.usual());
        assertThat(another.sheet(EveryKind.assessment(), answers))
                .isEqualTo(scorer.sheet(EveryKind.assessment(), answers));
    }

    @Test
    void givesALineTheSameMarksWhereverItStands() {
        Random random = new Random(7);
        for (int i = 0; i < 40; i++) {
            List<KeyResult> lines = new ArrayList<>(IntStream.range(0, 4)
                    .mapToObj(n -> KeyResult.ofText("line " + RandomAnswers.words(random, 8)))
                    .toList());
            List<String> before = levels(lines);
            Collections.shuffle(lines, random);
            assertThat(levels(lines)).isEqualTo(before);
        }
    }

    private List<String> levels(List<KeyResult> lines) {
        OkrSet set = new OkrSet(new Objective("Islanders can plan their day"), lines);
        List<ArtefactScore> parts = scorer.set(set, SmallAssessment.FERRY);
        List<String> levels = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            levels.add(lines.get(i).text() + levels(parts.get(i + 1)));
        }
        levels.add(levels(parts.get(parts.size() - 1)));
        Collections.sort(levels);
        return levels;
    }

    private static String levels(ArtefactScore score) {
        return score.marks().stream()
                .map(mark -> mark.criterion() + "=" + mark.level())
                .collect(Collectors.joining(" "));
    }

    @Test
    void givesTheSameSheetUnderEveryLocale() {
        Random random = new Random(11);
        Map<TaskId, Response> answers = RandomAnswers.answers(random);
        ScoreSheet here = scorer.sheet(EveryKind.assessment(), answers);
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG", "lt-LT")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(scorer.sheet(EveryKind.assessment(), answers)).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void neverThrowsOnWhatIsHalfWritten() {
        Random random = new Random(3);
        for (int i = 0; i < 100; i++) {
            OkrSet set = RandomAnswers.set(random);
            assertThatCode(() -> scorer.findings(set, SmallAssessment.FERRY)).doesNotThrowAnyException();
        }
    }

    @Test
    void staysQuickOnAnAnswerMeantToHurt() {
        String long100kB = "what would not good (because [X] from 4% to 2% ".repeat(2_100);
        CritiqueGiven given = new CritiqueGiven(
                false,
                List.of(new DefectMark(Part.keyResult(1), new Span(0, 5), DefectKind.ACTIVITY, long100kB)),
                long100kB,
                Optional.of(new Repair(Part.keyResult(1), long100kB)));
        WrittenSet written = new WrittenSet(
                new OkrSet(new Objective(long100kB), Collections.nCopies(5, KeyResult.ofText(long100kB))));
        Duration taken = ProcessorTime.of(() -> scorer.sheet(
                SmallAssessment.assessment(), Map.of(SmallAssessment.CRITIQUE, given, SmallAssessment.WRITE, written)));

        assertThat(taken).isLessThan(Duration.ofSeconds(15));
    }
}
