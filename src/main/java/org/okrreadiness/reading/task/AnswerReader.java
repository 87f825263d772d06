package org.okrreadiness.reading.task;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.IdeaFlag;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.domain.task.ExpectedIdea;
import org.okrreadiness.domain.task.WrongIdea;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.task.AnswerReading.Outcome;
import org.okrreadiness.reading.task.AnswerReading.Point;

/**
 * Lays what was found in an answer over its key. What was found was decided by the scorer and stands in the sheet's flags; here it
 * only finds the words that go with it.
 */
final class AnswerReader {

    private final Messages messages;
    private final TextKeys.Asked text;
    private final Set<String> flags;

    AnswerReader(Messages messages, TextKeys.Asked text, TaskScore score) {
        this.messages = messages;
        this.text = text;
        this.flags = score.artefacts().stream()
                .flatMap(artefact -> artefact.flags().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    AnswerReading read() {
        Stream<Point> expected = text.key().ideas().stream()
                .map(idea -> new Point(outcome(idea), idea.text().strip(), ""));
        Stream<Point> wrong = text.key().wrongIdeas().stream()
                .filter(idea -> is(EvidenceCode.WRONG_IDEA, idea.id()))
                .map(AnswerReader::wrong);
        return new AnswerReading(
                text.heading(), summary(), Stream.concat(expected, wrong).toList());
    }

    private static Point wrong(WrongIdea idea) {
        return new Point(Outcome.WRONG, idea.text().strip(), idea.reason().strip());
    }

    private Outcome outcome(ExpectedIdea idea) {
        if (is(EvidenceCode.KEY_IDEA, idea.id())) {
            return Outcome.FOUND;
        }
        return is(EvidenceCode.IDEA_DENIED, idea.id()) ? Outcome.DENIED : Outcome.NOT_FOUND;
    }

    private boolean is(EvidenceCode code, String idea) {
        return flags.contains(new IdeaFlag(code, idea).text());
    }

    private String summary() {
        long found = text.key().ideas().stream()
                .filter(idea -> outcome(idea) == Outcome.FOUND)
                .count();
        return messages.get("result.answer.summary", found, text.key().ideas().size());
    }
}
