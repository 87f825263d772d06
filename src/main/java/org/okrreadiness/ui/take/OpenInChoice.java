package org.okrreadiness.ui.take;

import java.util.Optional;
import org.okrreadiness.domain.response.PrioritiesGiven;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.task.Capacity;
import org.okrreadiness.domain.task.Choices;
import org.okrreadiness.domain.task.Prioritise;

/** The first thing that is still open in a choice within a capacity. */
final class OpenInChoice {

    private OpenInChoice() {}

    static Optional<Phrase> of(Prioritise task, PrioritiesGiven given) {
        if (Choices.chosen(task, given.chosen()).isEmpty()) {
            return Optional.of(Phrase.of("take.missing.chosen"));
        }
        long cost = Choices.cost(task, given.chosen());
        Capacity capacity = task.capacity();
        if (cost > capacity.amount()) {
            return Optional.of(Phrase.of(
                    "take.missing.capacity", String.valueOf(cost), String.valueOf(capacity.amount()), capacity.unit()));
        }
        long withoutGround = task.wishes().stream()
                .filter(wish -> !given.chosen().contains(wish.id()))
                .filter(wish -> !given.grounds().containsKey(wish.id()))
                .count();
        return withoutGround == 0
                ? Optional.empty()
                : Optional.of(Phrase.of("take.missing.grounds", String.valueOf(withoutGround)));
    }
}
