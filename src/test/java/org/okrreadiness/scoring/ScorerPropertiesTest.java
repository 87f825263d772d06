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
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.domain.okr.Direction;
import org.okrreadiness.domain.okr.Indicator;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Measure;
import org.okrreadiness.domain.okr.Movement;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.response.BestAndWorstGiven;
import org.okrreadiness.domain.response.CritiqueGiven;
import org.okrreadiness.domain.response.DefectMark;
import org.okrreadiness.domain.response.RatingsGiven;
import org.okrreadiness.domain.response.Repair;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.response.WrittenSet;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.domain.task.DefectKind;
import org.okrreadiness.domain.task.TaskId;

/** What holds for every answer, however odd. The seeds are fixed, so that a failure can be seen again. */
class ScorerPropertiesTest {

    private final RubricScorer scorer = new RubricScorer(new StandardRubrics().standard(), StandardSchools.usual());

    @Test
    void neverThrowsAndKeepsEvidenceInsideItsText() {
        Random random = new Random(20261123);
        for (int i = 0; i < 100; i++) {
            Map<TaskId, Response> answers = answers(random);
            ScoreSheet sheet = scorer.sheet(SmallAssessment.assessment(), answers);
            assertThat(sheet.overall()).isBetween(0, 100);
            sheet.tasks().stream()
                    .flatMap(task -> task.artefacts().stream())
                    .forEach(ScorerPropertiesTest::keepsItsEvidence);
        }
    }

    private static void keepsItsEvidence(ArtefactScore artefact) {
        artefact.marks().stream().flatMap(mark -> mark.evidence().stream()).forEach((Evidence e) -> {
            assertThat(e.text()).isNotNull();
            assertThat(e.span().length()).as("%s", e).isIn(0, e.text().length());
        });
        artefact.marks().forEach(mark -> assertThat(mark.because().arguments()).doesNotContainNull());
    }

    @Test
    void givesALineTheSameMarksWhereverItStands() {
        Random random = new Random(7);
        for (int i = 0; i < 40; i++) {
            List<KeyResult> lines = new ArrayList<>(IntStream.range(0, 4)
                    .mapToObj(n -> KeyResult.ofText("line " + words(random, 8)))
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
        Map<TaskId, Response> answers = answers(random);
        ScoreSheet here = scorer.sheet(SmallAssessment.assessment(), answers);
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG", "lt-LT")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(scorer.sheet(SmallAssessment.assessment(), answers)).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void neverThrowsOnWhatIsHalfWritten() {
        Random random = new Random(3);
        for (int i = 0; i < 100; i++) {
            OkrSet set = set(random);
            assertThatCode(() -> scorer.findings(set, SmallAssessment.FERRY)).doesNotThrowAnyException();
        }
    }

    @Test
    @Timeout(20)
    void staysQuickOnAnAnswerMeantToHurt() {
        String long100kB = "what would not good (because [X] from 4% to 2% ".repeat(2_100);
        CritiqueGiven given = new CritiqueGiven(
                false,
                List.of(new DefectMark(Part.keyResult(1), new Span(0, 5), DefectKind.ACTIVITY, long100kB)),
                long100kB,
                Optional.of(new Repair(Part.keyResult(1), long100kB)));
        WrittenSet written = new WrittenSet(
                new OkrSet(new Objective(long100kB), Collections.nCopies(5, KeyResult.ofText(long100kB))));
        long start = System.nanoTime();
        scorer.sheet(
                SmallAssessment.assessment(), Map.of(SmallAssessment.CRITIQUE, given, SmallAssessment.WRITE, written));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
    }

    private static Map<TaskId, Response> answers(Random random) {
        return Map.of(
                SmallAssessment.WRITE,
                new WrittenSet(set(random)),
                SmallAssessment.CRITIQUE,
                critique(random),
                SmallAssessment.JUDGE,
                ratings(random),
                SmallAssessment.BEST_AND_WORST,
                choices(random));
    }

    private static OkrSet set(Random random) {
        List<KeyResult> lines = IntStream.range(0, random.nextInt(9))
                .mapToObj(i -> keyResult(random))
                .toList();
        return new OkrSet(new Objective(words(random, 12)), lines);
    }

    private static KeyResult keyResult(Random random) {
        return new KeyResult(
                words(random, 14),
                new Measure(words(random, 3), words(random, 1), words(random, 3)),
                new Movement(words(random, 2), words(random, 2), any(random, Direction.values()), words(random, 2)),
                words(random, 2),
                any(random, Indicator.values()));
    }

    private static CritiqueGiven critique(Random random) {
        List<DefectMark> marks = IntStream.range(0, random.nextInt(6))
                .mapToObj(i -> mark(random))
                .toList();
        Optional<Repair> repair =
                random.nextBoolean() ? Optional.empty() : Optional.of(new Repair(part(random), words(random, 12)));
        return new CritiqueGiven(random.nextBoolean(), marks, words(random, 14), repair);
    }

    private static DefectMark mark(Random random) {
        int start = random.nextInt(60);
        Span span = new Span(start, start + random.nextInt(40));
        return new DefectMark(part(random), span, any(random, DefectKind.values()), words(random, 16));
    }

    private static Part part(Random random) {
        return any(
                random, new Part[] {Part.OBJECTIVE, Part.SET, Part.keyResult(1), Part.keyResult(2), Part.keyResult(7)});
    }

    private static RatingsGiven ratings(Random random) {
        Map<String, Integer> ratings = random.ints(random.nextInt(4), 0, 3)
                .boxed()
                .collect(Collectors.toMap(i -> "abc".substring(i, i + 1), i -> 1 + random.nextInt(5), (a, b) -> a));
        return new RatingsGiven(ratings, confidence(random), words(random, 10));
    }

    private static BestAndWorstGiven choices(Random random) {
        List<Optional<String>> options =
                new ArrayList<>(List.of(Optional.of("a"), Optional.of("b"), Optional.of("nobody's"), Optional.empty()));
        Collections.shuffle(options, random);
        return new BestAndWorstGiven(options.get(0), options.get(1), confidence(random), words(random, 10));
    }

    private static OptionalInt confidence(Random random) {
        return random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(101));
    }

    private static String words(Random random, int most) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(i -> any(random, OddPieces.ALL))
                .collect(Collectors.joining(" "));
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
