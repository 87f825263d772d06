package org.okrreadiness.reading.task;

import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.reading.option.OptionsReading;
import org.okrreadiness.reading.piece.PieceReading;

/**
 * One task of the result.
 *
 * @param place scenario and phase
 * @param points 0 to 100
 * @param score for example "67 of 100", or that nothing was given
 * @param pieces the marked pieces of work
 * @param options for a task that offered responses
 * @param critique for a task in which a set was examined
 * @param conversation for a task in which one was held
 * @param answers for a task in which something was said in own words
 * @param temptations what the case held that must not become a key result, with the reason
 * @param disputes questions the participant objected to while writing, with their reasons
 * @param drafts how lines were changed between drafts, in practice
 * @param provenance where the key comes from
 */
public record TaskReading(
        TaskId id,
        String title,
        String place,
        String prompt,
        int points,
        String score,
        List<PieceReading> pieces,
        OptionsReading options,
        Optional<CritiqueReading> critique,
        Optional<ConversationReading> conversation,
        List<AnswerReading> answers,
        List<String> temptations,
        List<String> disputes,
        List<DraftReading> drafts,
        String provenance) {

    public TaskReading {
        pieces = List.copyOf(pieces);
        answers = List.copyOf(answers);
        temptations = List.copyOf(temptations);
        disputes = List.copyOf(disputes);
        drafts = List.copyOf(drafts);
    }
}
