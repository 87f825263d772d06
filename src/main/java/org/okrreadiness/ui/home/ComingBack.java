package org.okrreadiness.ui.home;

import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.assessment.Selection;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.ChosenCases;
import org.okrreadiness.service.FoundPack;
import org.okrreadiness.service.PracticeHistory;
import org.okrreadiness.wording.Words;

/**
 * What went badly in practice and should be done again today.
 *
 * @param participant who practised
 * @param words how many tasks, in a line
 * @param round the tasks, case by case; at least one
 */
record ComingBack(String participant, String words, List<Selection.Chosen> round) {

    /** @return empty when nothing is due */
    static Optional<ComingBack> of(List<FoundPack> packs, PracticeHistory history, Messages messages) {
        List<Selection.Chosen> round = ChosenCases.of(
                ChosenCases.readable(packs),
                (assessment, task) -> history.isDue(assessment.ref().id(), task.id()));
        int tasks = round.stream().mapToInt(chosen -> chosen.tasks().size()).sum();
        return history.participant()
                .filter(participant -> tasks > 0)
                .map(participant -> new ComingBack(participant, Words.count(messages, "home.due", tasks), round));
    }
}
