package org.okrreadiness.service.records;

import java.util.Map;
import java.util.Optional;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.domain.record.RoleId;
import org.okrreadiness.domain.rubric.Competency;

/**
 * One person in the matrix.
 *
 * @param orderKey where the row stands among the others
 * @param cells one for each competency
 */
public record MatrixRow(
        PersonId person,
        String name,
        String unit,
        Optional<RoleId> role,
        Map<Competency, MatrixCell> cells,
        OrderKey orderKey) {

    public MatrixRow {
        cells = Map.copyOf(cells);
    }

    /**
     * Where a row stands.
     *
     * @param place what else than the name it is sorted by, as a store writes it; blank where that is all
     * @param name the name as it is sorted
     * @param number tells people of one name apart
     */
    public record OrderKey(String place, String name, long number) {}
}
