package org.okrreadiness.ui.decide.vet;

import java.util.Optional;
import org.okrreadiness.service.decide.vet.draft.ProgrammeDraft;
import org.okrreadiness.service.decide.vet.draft.VettingDraft;

/** Where two states of a vetting differ, so that whoever undoes something sees what it was. */
final class Difference {

    private Difference() {}

    /** The programme of the later state that is not as it was, or title and need; empty where both are the same. */
    static Optional<String> between(VettingDraft before, VettingDraft after) {
        Optional<String> changed = after.programmes().stream()
                .filter(each -> !before.programme(each.id()).equals(Optional.of(each)))
                .map(ProgrammeDraft::id)
                .findFirst();
        boolean isSameNeed = before.of(after.programmes()).equals(after);
        return changed.or(() -> isSameNeed ? Optional.empty() : Optional.of(VettingViewModel.NEED));
    }

    /** Which part of a programme's page it is in. */
    static Optional<Part> within(ProgrammeDraft before, ProgrammeDraft after) {
        if (!before.timetable().equals(after.timetable())) {
            return Optional.of(Part.TIMETABLE);
        }
        if (!before.examination().equals(after.examination())) {
            return Optional.of(Part.EXAMINATION);
        }
        if (!before.teachers().equals(after.teachers())) {
            return Optional.of(Part.WHO_DELIVERS);
        }
        return Part.POINTS.stream()
                .filter(part -> part.aspects().stream()
                        .anyMatch(aspect -> !before.answer(aspect).equals(after.answer(aspect))))
                .findFirst()
                .or(() -> before.equals(after) ? Optional.empty() : Optional.of(Part.OFFER));
    }
}
