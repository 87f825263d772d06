package org.okrreadiness.service.records;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.okrreadiness.crypto.Signatures;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.Claim;
import org.okrreadiness.domain.record.Issue;
import org.okrreadiness.domain.record.Withdrawal;

/** Turns a claim into a record somebody answers for, and tells whether a record is still what was signed. */
public final class RecordSealing {

    private static final HexFormat HEX = HexFormat.of();

    private RecordSealing() {}

    /** @param at the moment it is signed; kept to the microsecond, which is what a database keeps */
    public static CapabilityRecord seal(Claim claim, IssuerSeal seal, Instant at) {
        Instant kept = at.truncatedTo(ChronoUnit.MICROS);
        String key = seal.issuer().publicKey();
        byte[] signature = seal.sign(CanonicalClaim.of(claim, key, kept));
        return new CapabilityRecord(claim, new Issue(key, kept, HEX.formatHex(signature)));
    }

    /**
     * The record with the signed word that nobody answers for it any longer.
     *
     * @param at the moment it is signed; kept to the microsecond
     */
    public static CapabilityRecord withdraw(CapabilityRecord record, String reason, IssuerSeal seal, Instant at) {
        Instant kept = at.truncatedTo(ChronoUnit.MICROS);
        String key = seal.issuer().publicKey();
        byte[] signature = seal.sign(CanonicalClaim.withdrawal(record, reason, key, kept));
        return record.withdrawn(new Withdrawal(kept, reason, key, HEX.formatHex(signature)));
    }

    /**
     * True when the holder of the key it names signed exactly this claim, and where it was withdrawn, the holder of the key named there
     * exactly that. Whether either key is anybody's one trusts is another question.
     */
    public static boolean isGenuine(CapabilityRecord record) {
        Issue issue = record.issue();
        return isGenuineWithdrawal(record)
                && Signatures.verifies(
                        HEX.parseHex(issue.issuerKey()),
                        CanonicalClaim.of(record.claim(), issue.issuerKey(), issue.at()),
                        HEX.parseHex(issue.signature()));
    }

    /** Whoever changes what a withdrawal says, or moves it to another record, is found out by this. */
    private static boolean isGenuineWithdrawal(CapabilityRecord record) {
        return record.withdrawal()
                .map(withdrawal -> Signatures.verifies(
                        HEX.parseHex(withdrawal.issuerKey()),
                        CanonicalClaim.withdrawal(record, withdrawal.reason(), withdrawal.issuerKey(), withdrawal.at()),
                        HEX.parseHex(withdrawal.signature())))
                .orElse(true);
    }
}
