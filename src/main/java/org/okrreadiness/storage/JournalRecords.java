package org.okrreadiness.storage;

import java.util.Optional;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.service.travel.AttemptRecords;
import org.okrreadiness.service.travel.SealedRecord;
import org.okrreadiness.service.travel.Signer;
import org.okrreadiness.storage.journal.SigningKey;

/** Attempts as their journals hold them. */
final class JournalRecords implements AttemptRecords {

    private final Ledger ledger;

    JournalRecords(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public Optional<SealedRecord> record(AttemptId attempt) {
        return ledger.record(attempt);
    }

    @Override
    public Signer signer() {
        SigningKey key = ledger.key();
        return new Signer() {
            @Override
            public byte[] signingKey() {
                return key.publicBytes();
            }

            @Override
            public byte[] sign(byte[] message) {
                return key.sign(message);
            }
        };
    }
}
