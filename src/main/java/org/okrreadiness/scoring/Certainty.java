package org.okrreadiness.scoring;

import java.util.ArrayList;
import java.util.List;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.StatedConfidence;
import org.okrreadiness.domain.rubric.TaskScore;

/**
 * Lets a stated confidence earn a share of a task's score, whatever the kind of the task.
 *
 * <p>Of that share 1 - (p - x)² is earned, with p the confidence and x the share of judgements that came close to the key, both 0 to 1.
 * The quadratic rule is proper: whoever says what they expect earns the most they can expect, and neither boasting nor modesty pays.
 * Source: G. W. Brier, Verification of forecasts expressed in terms of probability, Monthly Weather Review 78 (1950).
 */
final class Certainty {

    /** By what the piece of work is marked that stands for the confidence. */
    static final String RULE = "certainty@1.0";

    private final int perCent;

    /** @param perCent of a task's score, 0 to 30 */
    Certainty(int perCent) {
        this.perCent = perCent;
    }

    /** The same with the share earned and a piece of work that says how much; unchanged where no confidence was asked for. */
    TaskScore in(TaskScore task) {
        return perCent == 0
                ? task
                : StatedConfidence.of(task).map(said -> with(said, task)).orElse(task);
    }

    /** The pieces as they were before; the score is not, it has to be worked out from them again. */
    static TaskScore without(TaskScore task) {
        List<ArtefactScore> pieces = task.artefacts().stream()
                .filter(piece -> !piece.rubric().equals(RULE))
                .toList();
        return new TaskScore(task.taskId(), task.answered(), task.score(), pieces);
    }

    private TaskScore with(StatedConfidence said, TaskScore task) {
        double share = said.confidence().isPresent() ? earned(said.confidence().getAsInt(), said.right()) : 0;
        int points = (int) Math.round(100 * share);
        List<ArtefactScore> pieces = new ArrayList<>(task.artefacts());
        pieces.add(new ArtefactScore(Part.CONFIDENCE, RULE, points, List.of(), List.of()));
        int score = ((100 - perCent) * task.score() + perCent * points + 50) / 100;
        return new TaskScore(task.taskId(), task.answered(), score, pieces);
    }

    /**
     * How much of the share is earned, 0 to 1.
     *
     * @param confidence 0 to 100 per cent
     * @param close the share of judgements that came close, 0 to 1
     */
    static double earned(int confidence, double close) {
        double off = confidence / 100.0 - close;
        return 1 - off * off;
    }
}
