package org.okrreadiness.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.okrreadiness.domain.okr.Direction;
import org.okrreadiness.domain.okr.Indicator;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Measure;
import org.okrreadiness.domain.okr.Movement;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.domain.task.Decision;
import org.okrreadiness.domain.task.DefectKind;

/** One full response of each kind, for tests that need something to keep. */
public final class SampleResponses {

    private SampleResponses() {}

    public static Response.WrittenSet writtenSet() {
        KeyResult complete = new KeyResult(
                "Raise sailings on time from 81 % to 90 % by 31 March",
                new Measure("sailings leaving on time", "%", "harbour log"),
                new Movement("81", "90", Direction.INCREASE, "31 March"),
                "Ingrid, head of operations",
                Indicator.LAGGING);
        KeyResult sentenceOnly =
                KeyResult.ofText("Halve complaints about \"no news\" \u2013 \u00fcber 40 a month today");
        return new Response.WrittenSet(
                new OkrSet(new Objective("Islanders can plan their day around us"), List.of(complete, sentenceOnly)));
    }

    /** A response as it stands after some typing: only the objective has words. */
    public static Response.WrittenSet objectiveOnly(String text) {
        return new Response.WrittenSet(new OkrSet(new Objective(text), List.of()));
    }

    public static Response.CritiqueGiven critique() {
        return new Response.CritiqueGiven(
                false,
                List.of(
                        new Response.DefectMark(
                                Part.keyResult(1),
                                new Span(0, 16),
                                DefectKind.ACTIVITY,
                                "Workshops change nothing yet"),
                        new Response.DefectMark(
                                Part.SET, new Span(0, 0), DefectKind.SAME_MEASURE_TWICE, "Both count departures")),
                "What would passengers notice?",
                Optional.of(new Response.Repair(Part.keyResult(1), "Cut late departures from 19 % to 10 %")));
    }

    public static Response.RatingsGiven ratings() {
        return new Response.RatingsGiven(
                Map.of("b", 2, "a", 4, "d", 5, "c", 3), OptionalInt.of(70), "The crew hears it first");
    }

    public static Response.BestAndWorstGiven bestAndWorst() {
        return new Response.BestAndWorstGiven(
                Optional.of("d"), Optional.of("b"), OptionalInt.of(70), "The crew hears it first");
    }

    public static Response.AnswerGiven answer() {
        return new Response.AnswerGiven(
                "All twelve can be held \u2013 and the boats still leave late.\n\nSo I would count \"on time\", 81 % today.");
    }

    public static Response.LeaningsGiven leanings() {
        return new Response.LeaningsGiven(
                Map.of("a", -2, "b", 0, "c", 1), OptionalInt.of(70), "The bus does not wait \u2013 the ramp does");
    }

    public static Response.ScoresGiven scores() {
        return new Response.ScoresGiven(
                Map.of("on-time", 0.65, "app", 0.0),
                Map.of("on-time", Decision.CHANGE, "app", Decision.DROP),
                "On some mornings a lorry stands in the way on the ramp.\nNobody counts how often the boats are late for it.",
                OptionalInt.of(60));
    }
}
