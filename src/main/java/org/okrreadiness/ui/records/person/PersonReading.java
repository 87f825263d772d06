package org.okrreadiness.ui.records.person;

import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.GapState;
import org.okrreadiness.domain.rubric.Competency;

/**
 * Everything that is held about somebody, in words.
 *
 * @param withdrawn says that a consent was taken back; empty when none was
 * @param canWithdraw whether there is a consent that can still be taken back
 * @param canAdd whether something may be added
 */
record PersonReading(
        String name,
        List<Fact> facts,
        Optional<String> withdrawn,
        boolean canWithdraw,
        boolean canAdd,
        List<Standing> standings,
        List<Group> groups) {

    /** Something that is known. */
    record Fact(String name, String value) {}

    /**
     * How they stand in one competency.
     *
     * @param counts the record that is shown for it
     * @param shown what it shows, or that nothing holds
     * @param asked what their role asks for
     * @param until until when, and whether it is time to show it again; may be blank
     */
    record Standing(
            Competency competency,
            GapState state,
            Optional<CapabilityRecord> counts,
            String shown,
            String asked,
            String until) {}

    /** The records of one competency, the newest evidence first. */
    record Group(Competency competency, List<Entry> entries) {}

    /**
     * One record.
     *
     * @param lines all it says, a sentence each
     * @param over what takes it out of account: that it has expired or newer evidence stands in its place; may be blank
     * @param signature whose, and whether it is genuine
     * @param doubtful whether the signature is not genuine, or of a stolen key
     */
    record Entry(
            CapabilityRecord record,
            String title,
            String over,
            List<String> lines,
            String signature,
            boolean doubtful) {

        /** Whether it can be withdrawn: it is what was signed, and has not been. */
        boolean canBeWithdrawn() {
            return !doubtful && !record.isWithdrawn();
        }
    }
}
