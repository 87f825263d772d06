package org.okrreadiness.storage.register;

import java.time.Instant;
import org.okrreadiness.domain.record.Withdrawal;

/** A withdrawal as one text: when, whose key, the signature, and the reason, with a blank between each. */
final class WithdrawalText {

    private static final int PARTS = 4;

    private WithdrawalText() {}

    static String of(Withdrawal withdrawal) {
        return String.join(
                " ", withdrawal.at().toString(), withdrawal.issuerKey(), withdrawal.signature(), withdrawal.reason());
    }

    /**
     * What stands there. Where somebody changed it into what is none, a withdrawal is still said to be there, whose signature then does not
     * fit.
     */
    static Withdrawal read(String text) {
        String[] parts = text.split(" ", PARTS);
        try {
            return new Withdrawal(Instant.parse(parts[0]), parts[3], parts[1], parts[2]);
        } catch (RuntimeException changed) {
            return new Withdrawal(Instant.EPOCH, "?", "00".repeat(32), "00".repeat(64));
        }
    }
}
