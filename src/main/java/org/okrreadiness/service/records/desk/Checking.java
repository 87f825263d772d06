package org.okrreadiness.service.records.desk;

import java.util.Objects;
import java.util.Optional;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.records.verify.KnownIssuers;
import org.okrreadiness.service.records.verify.KnownLists;
import org.okrreadiness.service.records.verify.ListFormat;
import org.okrreadiness.service.records.verify.Verification;

/**
 * What somebody checks with. Where the register cannot be opened things can be checked all the same, but whom one relies on stands in it:
 * then only one's own signatures are known.
 *
 * @param format how lists of withdrawn records are read
 * @param issuers on whose signatures one relies; empty while that is not known
 * @param lists of withdrawn records that are known; empty as well
 * @param because why it is not
 */
public record Checking(
        Verification verification,
        ListFormat format,
        Optional<KnownIssuers> issuers,
        Optional<KnownLists> lists,
        Optional<ReadinessException> because) {

    public Checking {
        Objects.requireNonNull(verification, "verification");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(lists, "lists");
        if (issuers.isPresent() == because.isPresent()) {
            throw new IllegalArgumentException("Either it is known on whom one relies, or why it is not");
        }
    }

    /** What there is to check with where the register cannot be opened. */
    public record Alone(Verification verification, ListFormat format) {}

    static Checking at(RecordsDesk desk) {
        return new Checking(
                desk.givingOut().verification(),
                desk.givingOut().withdrawn().format(),
                Optional.of(desk.givingOut().issuers()),
                Optional.of(desk.givingOut().withdrawn().known()),
                Optional.empty());
    }

    static Checking alone(Alone own, ReadinessException because) {
        return new Checking(own.verification(), own.format(), Optional.empty(), Optional.empty(), Optional.of(because));
    }
}
