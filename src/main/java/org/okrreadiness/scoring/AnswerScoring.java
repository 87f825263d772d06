package org.okrreadiness.scoring;

import java.util.List;
import org.okrreadiness.domain.response.Response.AnswerGiven;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.Rubric;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.domain.task.ExpectedIdea;
import org.okrreadiness.domain.task.Task.OpenAnswer;
import org.okrreadiness.domain.task.WayOfSaying;
import org.okrreadiness.domain.task.WrongIdea;
import org.okrreadiness.scoring.answer.AnswerKey;
import org.okrreadiness.scoring.answer.AnswerMarking;
import org.okrreadiness.scoring.answer.LengthBand;
import org.okrreadiness.scoring.idea.KeyIdea;

/** Marks an open answer by the key of its task. The task's score is that of its one piece of work. */
final class AnswerScoring {

    /** A wrong idea weighs as much as a right one of middling weight. A starting value, to be calibrated on real answers. */
    private static final int WRONG = 3;

    private final AnswerMarking marking;

    /** @param rubric the rubric for open answers to mark by */
    AnswerScoring(Rubric rubric) {
        this.marking = new AnswerMarking(rubric);
    }

    TaskScore mark(OpenAnswer task, AnswerGiven given, Situation situation) {
        ArtefactScore answer = marking.mark(given.text(), key(task), situation);
        return new TaskScore(task.id().value(), true, answer.score(), List.of(answer));
    }

    private static AnswerKey key(OpenAnswer task) {
        return new AnswerKey(
                task.ideas().stream().map(AnswerScoring::idea).toList(),
                task.wrongIdeas().stream().map(AnswerScoring::idea).toList(),
                task.frame().title() + "\n" + task.frame().prompt(),
                new LengthBand(task.words().least(), task.words().most()));
    }

    private static KeyIdea idea(ExpectedIdea idea) {
        return new KeyIdea(idea.id(), idea.weight(), ways(idea.ways()));
    }

    private static KeyIdea idea(WrongIdea idea) {
        return new KeyIdea(idea.id(), WRONG, ways(idea.ways()));
    }

    private static List<List<List<String>>> ways(List<WayOfSaying> ways) {
        return ways.stream().map(WayOfSaying::concepts).toList();
    }
}
