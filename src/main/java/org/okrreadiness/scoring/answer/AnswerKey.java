package org.okrreadiness.scoring.answer;

import java.util.List;
import java.util.Objects;
import org.okrreadiness.domain.task.TaskFrame;
import org.okrreadiness.domain.task.TextKey;
import org.okrreadiness.domain.task.WayOfSaying;
import org.okrreadiness.scoring.idea.KeyIdea;

/**
 * What an answer to one question is held against.
 *
 * @param ideas what a full answer says; at least one
 * @param wrong what contradicts it; may be empty
 * @param given what the participant had before their eyes besides the case, the task above all; copied from it, words count for nothing
 * @param length how long the answer should be
 */
public record AnswerKey(List<KeyIdea> ideas, List<KeyIdea> wrong, String given, LengthBand length) {

    public AnswerKey {
        ideas = List.copyOf(ideas);
        wrong = List.copyOf(wrong);
        Objects.requireNonNull(given, "given");
        Objects.requireNonNull(length, "length");
        if (ideas.isEmpty()) {
            throw new IllegalArgumentException("A key needs at least one idea");
        }
    }

    /** A wrong idea weighs as much as a right one of middling weight. A starting value, to be calibrated on real answers. */
    private static final int WRONG = 3;

    /** The key of a task's text. Its title and prompt were before the participant's eyes. */
    public static AnswerKey of(TextKey text, TaskFrame frame) {
        return new AnswerKey(
                text.ideas().stream()
                        .map(idea -> new KeyIdea(idea.id(), idea.weight(), ways(idea.ways())))
                        .toList(),
                text.wrongIdeas().stream()
                        .map(idea -> new KeyIdea(idea.id(), WRONG, ways(idea.ways())))
                        .toList(),
                frame.title() + "\n" + frame.prompt(),
                new LengthBand(text.words().least(), text.words().most()));
    }

    private static List<List<List<String>>> ways(List<WayOfSaying> ways) {
        return ways.stream().map(WayOfSaying::concepts).toList();
    }

    /** The weights of all ideas together. */
    int weight() {
        return ideas.stream().mapToInt(KeyIdea::weight).sum();
    }
}
