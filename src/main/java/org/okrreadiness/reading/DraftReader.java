package org.okrreadiness.reading;

import java.util.List;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.LineChange;

/** Reads what changed between drafts. */
final class DraftReader {

    private final Messages messages;

    DraftReader(Messages messages) {
        this.messages = messages;
    }

    List<DraftReading> read(List<LineChange> changes) {
        return changes.stream().map(this::read).toList();
    }

    private DraftReading read(LineChange change) {
        Finding asked = change.asked();
        String question = messages.getStored("check." + asked.checkId() + ".question", asked.arguments());
        String outcome = messages.get(
                change.answered() ? "result.draft.answered" : "result.draft.still",
                change.scoreBefore(),
                change.scoreAfter());
        return new DraftReading(
                new PartNames(messages).of(change.part()), question, change.before(), change.after(), outcome);
    }
}
