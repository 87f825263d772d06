package org.okrreadiness.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.okrreadiness.domain.okr.Direction;
import org.okrreadiness.domain.okr.Indicator;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Measure;
import org.okrreadiness.domain.okr.Movement;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.response.AnswerGiven;
import org.okrreadiness.domain.response.BestAndWorstGiven;
import org.okrreadiness.domain.response.ConversationGiven;
import org.okrreadiness.domain.response.CritiqueGiven;
import org.okrreadiness.domain.response.DefectMark;
import org.okrreadiness.domain.response.DiagnosisGiven;
import org.okrreadiness.domain.response.LeaningsGiven;
import org.okrreadiness.domain.response.LineSaid;
import org.okrreadiness.domain.response.MoveMade;
import org.okrreadiness.domain.response.PrioritiesGiven;
import org.okrreadiness.domain.response.RatingsGiven;
import org.okrreadiness.domain.response.Repair;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.response.ScoresGiven;
import org.okrreadiness.domain.response.Step;
import org.okrreadiness.domain.response.WrittenSet;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.domain.task.Cause;
import org.okrreadiness.domain.task.Decision;
import org.okrreadiness.domain.task.DefectKind;
import org.okrreadiness.domain.task.Ground;
import org.okrreadiness.domain.task.Help;
import org.okrreadiness.domain.task.TaskId;

/** Answers of any shape to every task of {@link EveryKind}: empty, partial, odd, and with ids that no task has. */
final class RandomAnswers {

    private static final String UNKNOWN = "nobody's";
    private static final String[] WISHES = {"app", "ramp", "board", "calls", UNKNOWN};

    private RandomAnswers() {}

    static Map<TaskId, Response> answers(Random random) {
        Map<TaskId, Response> answers = new HashMap<>();
        answers.put(SmallAssessment.WRITE, new WrittenSet(set(random)));
        answers.put(SmallAssessment.CRITIQUE, critique(random));
        answers.put(SmallAssessment.JUDGE, ratings(random));
        answers.put(SmallAssessment.BEST_AND_WORST, choices(random));
        answers.put(EveryKind.ANSWER, new AnswerGiven(words(random, 40)));
        answers.put(EveryKind.NEWS, leanings(random));
        answers.put(EveryKind.CHOOSE, priorities(random));
        answers.put(EveryKind.TALK, conversation(random));
        answers.put(EveryKind.DIAGNOSE, diagnosis(random));
        answers.put(EveryKind.SCORE, scores(random));
        return answers;
    }

    static OkrSet set(Random random) {
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
                new ArrayList<>(List.of(Optional.of("a"), Optional.of("b"), Optional.of(UNKNOWN), Optional.empty()));
        Collections.shuffle(options, random);
        return new BestAndWorstGiven(options.get(0), options.get(1), confidence(random), words(random, 10));
    }

    private static LeaningsGiven leanings(Random random) {
        return new LeaningsGiven(
                some(random, () -> random.nextInt(5) - 2, "a", "b", "c", UNKNOWN),
                confidence(random),
                words(random, 10));
    }

    private static PrioritiesGiven priorities(Random random) {
        return new PrioritiesGiven(
                some(random, () -> true, WISHES).keySet(),
                some(random, () -> any(random, Ground.values()), WISHES),
                confidence(random),
                words(random, 10));
    }

    private static ConversationGiven conversation(Random random) {
        List<Step> steps = IntStream.range(0, random.nextInt(5))
                .mapToObj(i -> step(random))
                .toList();
        return new ConversationGiven(steps, words(random, 6), confidence(random));
    }

    private static Step step(Random random) {
        return random.nextBoolean()
                ? new MoveMade(any(random, new String[] {"ask", "push", UNKNOWN}))
                : new LineSaid(words(random, 20));
    }

    private static DiagnosisGiven diagnosis(Random random) {
        return new DiagnosisGiven(
                some(random, () -> any(random, Cause.values()), "silent", "skipped", "paint", UNKNOWN),
                maybe(random, Cause.values()),
                maybe(random, Help.values()),
                words(random, 20),
                confidence(random));
    }

    private static ScoresGiven scores(Random random) {
        return new ScoresGiven(
                some(random, () -> random.nextInt(101) / 100.0, "on-time", "app", UNKNOWN),
                some(random, () -> any(random, Decision.values()), "on-time", "app", UNKNOWN),
                words(random, 20),
                confidence(random));
    }

    /** A value for some of these ids, often for none or all. */
    private static <T> Map<String, T> some(Random random, Supplier<T> value, String... ids) {
        int least = random.nextInt(4);
        return Stream.of(ids)
                .filter(id -> random.nextInt(3) >= least)
                .collect(Collectors.toMap(id -> id, id -> value.get()));
    }

    private static <T> Optional<T> maybe(Random random, T[] values) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(any(random, values));
    }

    private static OptionalInt confidence(Random random) {
        return random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(101));
    }

    static String words(Random random, int most) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(i -> any(random, OddPieces.ALL))
                .collect(Collectors.joining(" "));
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
