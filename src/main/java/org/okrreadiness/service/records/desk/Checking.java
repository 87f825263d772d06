package org.okrreadiness.service.records.desk;

import java.util.Objects;
import java.util.Optional;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.records.verify.KnownIssuers;
import org.okrreadiness.service.records.verify.Verification;

/**
 * What somebody checks with. Where the register cannot be opened things can be checked all the same, but whom one relies on stands in it:
 * then only one's own signatures are known.
 *
 * @param issuers on whose signatures one relies; empty while that is not known
 * @param because why it is not
 */
public record Checking(
        Verification verification, Optional<KnownIssuers> issuers, Optional<ReadinessException> because) {

    public Checking {
        Objects.requireNonNull(verification, "verification");
        if (issuers.isPresent() == because.isPresent()) {
            throw new IllegalArgumentException("Either it is known on whom one relies, or why it is not");
        }
    }

    static Checking at(RecordsDesk desk) {
        return new Checking(
                desk.givingOut().verification(), Optional.of(desk.givingOut().issuers()), Optional.empty());
    }

    static Checking alone(Verification own, ReadinessException because) {
        return new Checking(own, Optional.empty(), Optional.of(because));
    }
}
