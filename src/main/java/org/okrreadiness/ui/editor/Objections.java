package org.okrreadiness.ui.editor;

import java.util.Optional;
import org.okrreadiness.domain.assessment.Dispute;

/** Findings of one task that the participant sees differently. */
public interface Objections {

    /** Nobody can object: there are no findings, or nothing more is taken. */
    Objections NOT_TAKEN = new Objections() {
        @Override
        public boolean areTaken() {
            return false;
        }

        @Override
        public Optional<String> reasonAgainst(Dispute.About finding) {
            return Optional.empty();
        }

        @Override
        public void dispute(Dispute.About finding, String text, String reason) {
            throw new IllegalStateException("No objections are taken");
        }

        @Override
        public void takeBack(Dispute.About finding) {
            throw new IllegalStateException("No objections are taken");
        }
    };

    /** False when the attempt is closed. */
    boolean areTaken();

    /** Why the participant sees it differently; empty for a finding that is not disputed. */
    Optional<String> reasonAgainst(Dispute.About finding);

    /**
     * Keeps a dispute, in place of an earlier one of the same finding.
     *
     * @param text the whole line as it is now
     * @param reason not blank
     */
    void dispute(Dispute.About finding, String text, String reason);

    void takeBack(Dispute.About finding);
}
