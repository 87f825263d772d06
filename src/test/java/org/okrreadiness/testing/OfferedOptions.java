package org.okrreadiness.testing;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.task.BestAndWorst;
import org.okrreadiness.domain.task.JudgeResponses;
import org.okrreadiness.domain.task.JudgementKey;
import org.okrreadiness.domain.task.Phase;
import org.okrreadiness.domain.task.Provenance;
import org.okrreadiness.domain.task.ResponseOption;
import org.okrreadiness.domain.task.TaskFrame;
import org.okrreadiness.domain.task.TaskId;

/** Tasks that offer options a, b, c and so on, with the keys wanted. */
public final class OfferedOptions {

    private static final Provenance AUTHOR = new Provenance(Provenance.Source.AUTHOR, "the author", "");

    private OfferedOptions() {}

    public static JudgeResponses judge(double... keys) {
        return new JudgeResponses(frame("judge"), options(keys), AUTHOR);
    }

    public static BestAndWorst bestAndWorst(double... keys) {
        return new BestAndWorst(frame("best-and-worst"), options(keys), AUTHOR);
    }

    /** Options a, b, c and so on with votes as their keys. */
    public static List<ResponseOption> votedOn(String... ratings) {
        return IntStream.range(0, ratings.length)
                .mapToObj(i -> new ResponseOption(String.valueOf((char) ('a' + i)), "I wait.", Panels.key(ratings[i])))
                .toList();
    }

    private static List<ResponseOption> options(double... keys) {
        return IntStream.range(0, keys.length)
                .mapToObj(i -> new ResponseOption(
                        String.valueOf((char) ('a' + i)), "I wait.", new JudgementKey(keys[i], "p", "l", "d")))
                .toList();
    }

    private static TaskFrame frame(String id) {
        return new TaskFrame(new TaskId(id), "A task", Phase.CHECK_IN, "Judge.", Map.of(Competency.FACILITATION, 100));
    }
}
