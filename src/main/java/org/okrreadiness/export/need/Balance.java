package org.okrreadiness.export.need;

import java.util.List;
import java.util.Objects;
import org.okrreadiness.decide.need.AnswerSheet;
import org.okrreadiness.decide.need.Diagnosis;
import org.okrreadiness.service.decide.Conflict;

/**
 * A diagnosis with what it was made of.
 *
 * @param conflicts what was said differently in two files, and is not settled
 * @param statements the version of the statements that were asked
 * @param model the version of the model that weighed the answers
 */
public record Balance(
        AnswerSheet sheet, Diagnosis diagnosis, List<Conflict> conflicts, String statements, String model) {

    public Balance {
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(diagnosis, "diagnosis");
        conflicts = List.copyOf(conflicts);
        Objects.requireNonNull(statements, "statements");
        Objects.requireNonNull(model, "model");
    }
}
