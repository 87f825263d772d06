package org.okrreadiness.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.response.AnswerGiven;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.response.WrittenSet;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.task.Critique;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.i18n.Messages;

/**
 * A piece of an answer as somebody reads it who marks it: without a mark, and without whose it is.
 *
 * @param part which piece; the whole answer where it is read as one
 * @param text the words; empty where the lines say all
 * @param lines what stands beside them, or the answer line by line
 */
public record ScriptPiece(Part part, String text, List<String> lines) {

    public ScriptPiece {
        lines = List.copyOf(lines);
    }

    /** The answer to a task, in pieces where it has pieces that are marked one by one. */
    public static List<ScriptPiece> of(Task task, Optional<Response> response, Messages messages) {
        if (response.isEmpty()) {
            return List.of();
        }
        if (response.get() instanceof WrittenSet written) {
            return ofSet(task, written, messages);
        }
        if (response.get() instanceof AnswerGiven answer) {
            return List.of(new ScriptPiece(Part.ANSWER, answer.text(), List.of()));
        }
        LinesPage page = new LinesPage();
        response.get().fold(new AnswerLines(task, page, messages));
        return List.of(new ScriptPiece(Part.ANSWER, "", page.lines()));
    }

    private static List<ScriptPiece> ofSet(Task task, WrittenSet written, Messages messages) {
        List<ScriptPiece> pieces = new ArrayList<>();
        pieces.add(new ScriptPiece(Part.OBJECTIVE, written.set().objective().text(), List.of()));
        for (KeyResult keyResult : written.set().keyResults()) {
            LinesPage page = new LinesPage();
            new AnswerLines(task, page, messages).fields(keyResult);
            pieces.add(new ScriptPiece(Part.keyResult(pieces.size()), keyResult.text(), page.lines()));
        }
        return pieces;
    }

    /** What the task laid before the person beside the case: the set to be examined, where there is one. */
    public static List<String> given(Task task, Messages messages) {
        List<String> lines = new ArrayList<>();
        if (task instanceof Critique critique) {
            lines.add(messages.get(
                    "answers.objective", critique.textOf(Part.OBJECTIVE).orElse("")));
            for (int number = 1; critique.textOf(Part.keyResult(number)).isPresent(); number++) {
                lines.add(messages.get(
                        "answers.key-result",
                        critique.textOf(Part.keyResult(number)).get()));
            }
        }
        return lines;
    }
}
