package org.okrreadiness.content.panel;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.PackFinding.Place;

/**
 * What one expert sent back.
 *
 * @param name as the expert wrote it
 * @param at where the name stands
 * @param ratings those that were given
 * @param asked how many there could be
 */
record FilledSheet(String name, Place at, List<Rating> ratings, int asked) {

    /** One rating with its reason, which may be blank. */
    record Rating(TaskId task, String option, int value, String reason) {
        Rating {
            Objects.requireNonNull(task, "task");
            Objects.requireNonNull(option, "option");
            Objects.requireNonNull(reason, "reason");
        }
    }

    FilledSheet {
        ratings = List.copyOf(ratings);
    }

    int blanks() {
        return asked - ratings.size();
    }

    /** Written with other capitals or spaces it is still the same name. */
    boolean isBySameNameAs(FilledSheet other) {
        return plain(name).equals(plain(other.name));
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** Two people may well rate alike, but not with the same reasons to the letter. */
    boolean saysTheSameAs(FilledSheet other) {
        return ratings.equals(other.ratings)
                && ratings.stream().anyMatch(rating -> !rating.reason().isBlank());
    }

    Optional<Rating> on(TaskId task, String option) {
        return ratings.stream()
                .filter(rating -> rating.task().equals(task) && rating.option().equals(option))
                .findFirst();
    }
}
