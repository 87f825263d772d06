package org.okrreadiness.storage.register;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.service.records.MatrixCell;

/**
 * By what else than the name a row of {@code standings} is sorted.
 *
 * @param unit without case and accents
 * @param role its title without case and accents
 * @param gaps in how many competencies something is asked for that is not there
 * @param nextEnd the first day one of the records that are shown says nothing any more
 */
record SortKeys(String unit, String role, int gaps, LocalDate nextEnd) {

    /** Comes behind everything there is. */
    private static final String NOTHING = SearchWords.after("");

    /** The same for days. */
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    static SortKeys of(String unit, Optional<String> roleTitle, Map<Competency, MatrixCell> cells) {
        return new SortKeys(
                folded(unit),
                folded(roleTitle.orElse("")),
                (int) cells.values().stream()
                        .filter(cell -> cell.state().isGap())
                        .count(),
                cells.values().stream()
                        .flatMap(cell -> cell.held().stream())
                        .map(MatrixCell.Held::expiresOn)
                        .min(LocalDate::compareTo)
                        .orElse(NEVER));
    }

    private static String folded(String text) {
        String folded = SearchWords.folded(text);
        return folded.isEmpty() ? NOTHING : folded;
    }
}
