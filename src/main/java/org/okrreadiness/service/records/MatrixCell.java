package org.okrreadiness.service.records;

import java.time.LocalDate;
import java.util.Optional;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.record.GapState;
import org.okrreadiness.domain.record.Shown;
import org.okrreadiness.domain.rubric.Level;

/**
 * One person in one competency.
 *
 * @param held what holds; empty when nothing does
 */
public record MatrixCell(GapState state, Optional<Held> held) {

    /**
     * What is shown of the record that holds.
     *
     * @param lowest the lowest level the band allows
     * @param highest the highest level the band allows
     */
    public record Held(Level level, Level lowest, Level highest, EvidenceStrength strength, LocalDate expiresOn) {

        public static Held of(CapabilityRecord record) {
            Shown shown = record.claim().shown();
            return new Held(
                    shown.level(),
                    shown.lowest(),
                    shown.highest(),
                    record.strength(),
                    record.validity().expiresOn());
        }
    }
}
