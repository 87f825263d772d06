package org.okrreadiness.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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
import org.okrreadiness.domain.response.ScoresGiven;
import org.okrreadiness.domain.response.WrittenSet;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.domain.task.Cause;
import org.okrreadiness.domain.task.Decision;
import org.okrreadiness.domain.task.DefectKind;
import org.okrreadiness.domain.task.Ground;
import org.okrreadiness.domain.task.Help;

/** One full response of each kind, for tests that need something to keep. */
public final class SampleResponses {

    private SampleResponses() {}

    public static WrittenSet writtenSet() {
        KeyResult complete = new KeyResult(
                "Raise sailings on time from 81 % to 90 % by 31 March",
                new Measure("sailings leaving on time", "%", "harbour log"),
                new Movement("81", "90", Direction.INCREASE, "31 March"),
                "Ingrid, head of operations",
                Indicator.LAGGING);
        KeyResult sentenceOnly =
                KeyResult.ofText("Halve complaints about \"no news\" \u2013 \u00fcber 40 a month today");
        return new WrittenSet(
                new OkrSet(new Objective("Islanders can plan their day around us"), List.of(complete, sentenceOnly)));
    }

    /** A response as it stands after some typing: only the objective has words. */
    public static WrittenSet objectiveOnly(String text) {
        return new WrittenSet(new OkrSet(new Objective(text), List.of()));
    }

    public static CritiqueGiven critique() {
        return new CritiqueGiven(
                false,
                List.of(
                        new DefectMark(
                                Part.keyResult(1),
                                new Span(0, 16),
                                DefectKind.ACTIVITY,
                                "Workshops change nothing yet"),
                        new DefectMark(
                                Part.SET, new Span(0, 0), DefectKind.SAME_MEASURE_TWICE, "Both count departures")),
                "What would passengers notice?",
                Optional.of(new Repair(Part.keyResult(1), "Cut late departures from 19 % to 10 %")));
    }

    public static RatingsGiven ratings() {
        return new RatingsGiven(Map.of("b", 2, "a", 4, "d", 5, "c", 3), OptionalInt.of(70), "The crew hears it first");
    }

    public static BestAndWorstGiven bestAndWorst() {
        return new BestAndWorstGiven(Optional.of("d"), Optional.of("b"), OptionalInt.of(70), "The crew hears it first");
    }

    public static AnswerGiven answer() {
        return new AnswerGiven(
                "All twelve can be held \u2013 and the boats still leave late.\n\nSo I would count \"on time\", 81 % today.");
    }

    public static ConversationGiven conversation() {
        return new ConversationGiven(
                List.of(
                        new MoveMade("ask"),
                        new LineSaid("The \"lorries\" stand in the way \u2013 how often?\nCount it, Tor.")),
                "And then \u2026",
                OptionalInt.of(70));
    }

    /** To {@link SampleTasks#prioritise()}. */
    public static PrioritiesGiven priorities() {
        return new PrioritiesGiven(
                Set.of("ramp", "calls"),
                Map.of("app", Ground.CAN_WAIT, "board", Ground.SERVES_NO_PRIORITY),
                OptionalInt.of(70),
                "The app comes when the boats do");
    }

    /** To {@link SampleTasks#diagnose()}. */
    public static DiagnosisGiven diagnosis() {
        return new DiagnosisGiven(
                Map.of("silent", Cause.TRUST, "skipped", Cause.CADENCE, "paint", Cause.NONE),
                Optional.of(Cause.SPONSORSHIP),
                Optional.of(Help.NOTHING_YET),
                "Perhaps the lorries stand in the way on the ramp.",
                OptionalInt.of(60));
    }

    public static LeaningsGiven leanings() {
        return new LeaningsGiven(
                Map.of("a", -2, "b", 0, "c", 1), OptionalInt.of(70), "The bus does not wait \u2013 the ramp does");
    }

    public static ScoresGiven scores() {
        return new ScoresGiven(
                Map.of("on-time", 0.65, "app", 0.0),
                Map.of("on-time", Decision.CHANGE, "app", Decision.DROP),
                "On some mornings a lorry stands in the way on the ramp.\nNobody counts how often the boats are late for it.",
                OptionalInt.of(60));
    }
}
