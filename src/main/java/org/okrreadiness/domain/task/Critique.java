package org.okrreadiness.domain.task;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.rubric.Part;

/**
 * Find what is wrong with a set somebody else wrote. Some sets are sound, and then {@code defects} is empty.
 *
 * @param planted the set under discussion
 * @param defects what a careful reader should find
 * @param decoys what looks like a defect and is none
 */
public record Critique(
        TaskFrame frame, OkrSet planted, List<PlantedDefect> defects, List<Decoy> decoys, Provenance provenance)
        implements Task {
    public Critique {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(planted, "planted");
        Objects.requireNonNull(provenance, "provenance");
        defects = List.copyOf(defects);
        decoys = List.copyOf(decoys);
    }

    public boolean isSound() {
        return defects.isEmpty();
    }

    /** The planted text a part names, or empty when the set has no such part. */
    public Optional<String> textOf(Part part) {
        if (part.equals(Part.OBJECTIVE)) {
            return Optional.of(planted.objective().text());
        }
        for (int number = 1; number <= planted.keyResults().size(); number++) {
            if (part.equals(Part.keyResult(number))) {
                return Optional.of(planted.keyResults().get(number - 1).text());
            }
        }
        return Optional.empty();
    }

    @Override
    public TaskKind kind() {
        return TaskKind.CRITIQUE;
    }

    @Override
    public <T> T fold(Cases<T> cases) {
        return cases.critique(this);
    }
}
