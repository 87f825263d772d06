package org.okrreadiness.doctor;

import java.util.ArrayList;
import java.util.List;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.task.Conversation;
import org.okrreadiness.domain.task.Task;

/** A task has more to read than its judgement needs, or sentences that a second-language reader has to read twice. */
final class ReadingLoad implements PackCheck {

    private static final int MOST_WORDS = 320;

    /** A conversation is read in part. */
    private static final int MOST_WORDS_IN_CONVERSATION = 1_200;

    /** Mean words in a sentence. Plain-language guides ask for 15 to 20. */
    private static final int LONG_SENTENCES = 22;

    @Override
    public List<Complaint> of(Assessment assessment) {
        List<Complaint> complaints = new ArrayList<>();
        for (Task task : assessment.tasks()) {
            List<String> shown = TaskTexts.of(task).read();
            int words = Prose.count(shown);
            int most = task instanceof Conversation ? MOST_WORDS_IN_CONVERSATION : MOST_WORDS;
            if (words > most) {
                complaints.add(Complaint.aboutTask(
                        Complaint.Rule.TASK_LONG, task.id().value(), Integer.toString(words), Integer.toString(most)));
            }
            long mean = Math.round((double) words
                    / Math.max(
                            1,
                            shown.stream()
                                    .mapToInt(t -> Prose.sentences(t).size())
                                    .sum()));
            if (mean > LONG_SENTENCES) {
                complaints.add(Complaint.aboutTask(
                        Complaint.Rule.SENTENCES_LONG,
                        task.id().value(),
                        Long.toString(mean),
                        Integer.toString(LONG_SENTENCES)));
            }
        }
        return complaints;
    }
}
