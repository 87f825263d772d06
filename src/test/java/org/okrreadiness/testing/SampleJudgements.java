package org.okrreadiness.testing;

import java.util.List;
import java.util.Map;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.task.BestAndWorst;
import org.okrreadiness.domain.task.JudgeResponses;
import org.okrreadiness.domain.task.JudgementKey;
import org.okrreadiness.domain.task.Phase;
import org.okrreadiness.domain.task.Provenance;
import org.okrreadiness.domain.task.ResponseOption;
import org.okrreadiness.domain.task.TaskFrame;

/** Tasks that judge what one might do, about the ferry line of {@link Samples}. */
public final class SampleJudgements {

    private static final Provenance KEY = new Provenance(
            Provenance.Source.AUTHOR, "the pack's author", "One author's reasoning; no panel has voted yet.");

    private SampleJudgements() {}

    public static JudgeResponses rating() {
        return new JudgeResponses(
                new TaskFrame(
                        Samples.JUDGE,
                        "The quay in week four",
                        Phase.MID_QUARTER_CHANGE,
                        "The director adds a priority in week four. How effective is each of these?",
                        Map.of(Competency.FACILITATION, 100)),
                List.of(
                        option(
                                "a",
                                "I ask which of our three results she would stop for it, before we talk about how.",
                                4.6),
                        option("b", "I add it to the set as a fourth key result and mark it as a stretch.", 1.5),
                        option(
                                "c",
                                "I take it to the review at the end of the quarter and note it down until then.",
                                2.5),
                        option("d", "I ask the crews what they would have to drop, and bring their answer to her.", 4)),
                KEY);
    }

    public static BestAndWorst bestAndWorst() {
        return new BestAndWorst(
                new TaskFrame(
                        Samples.BEST_AND_WORST,
                        "The letter from the mayor",
                        Phase.ALIGNMENT,
                        "The mayor asks for a date. Which of these would be the best, and which the worst?",
                        Map.of(Competency.FACILITATION, 100)),
                List.of(
                        option("a", "I ask what the date should make possible for the islanders.", 4.6),
                        option("b", "I name a date and hope that it is forgotten.", 1.5),
                        option("c", "I pass the letter on to the harbour.", 2.5),
                        option("d", "I say what has to be true before there can be a date.", 4.1)),
                KEY);
    }

    private static ResponseOption option(String id, String text, double key) {
        return new ResponseOption(
                id,
                text,
                new JudgementKey(
                        key,
                        "Capacity is decided by what is dropped.",
                        "If the quay is unsafe, safety comes before any trade.",
                        "A director who is asked to choose may hear a refusal."));
    }
}
