package org.okrreadiness.scoring;

import java.util.List;
import org.okrreadiness.domain.response.AnswerGiven;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.Rubric;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.domain.task.OpenAnswer;
import org.okrreadiness.scoring.answer.AnswerKey;
import org.okrreadiness.scoring.answer.AnswerMarking;

/** Marks an open answer by the key of its task. The task's score is that of its one piece of work. */
final class AnswerScoring {

    private final AnswerMarking marking;

    /** @param rubric the rubric for open answers to mark by */
    AnswerScoring(Rubric rubric) {
        this.marking = new AnswerMarking(rubric);
    }

    TaskScore mark(OpenAnswer task, AnswerGiven given, Situation situation) {
        AnswerKey key = AnswerKey.of(task.key(), task.frame());
        ArtefactScore answer = marking.mark(given.text(), key, situation);
        return new TaskScore(task.id().value(), true, answer.score(), List.of(answer));
    }
}
