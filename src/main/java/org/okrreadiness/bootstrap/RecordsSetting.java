package org.okrreadiness.bootstrap;

import java.time.Clock;
import java.util.function.Supplier;
import org.okrreadiness.capability.ClaimRule;
import org.okrreadiness.capability.ValidityPolicy;
import org.okrreadiness.service.DataKeeper;
import org.okrreadiness.service.records.Erasure;
import org.okrreadiness.service.records.IssuerKeys;
import org.okrreadiness.service.records.OwnSittings;
import org.okrreadiness.service.records.RecordSealing;
import org.okrreadiness.service.records.Recording;
import org.okrreadiness.service.records.RecordsDesk;
import org.okrreadiness.service.records.Register;
import org.okrreadiness.service.records.Retention;

/**
 * Sets a desk for whoever looks after records, for the program and for its pictures.
 *
 * @param register opens it; may take a moment or fail
 * @param keeper of the data folder
 * @param clock with the zone in which days are counted
 * @param account who works here, for the audit
 */
public record RecordsSetting(
        Supplier<Register> register, OwnSittings own, DataKeeper keeper, IssuerKeys keys, Clock clock, String account)
        implements Supplier<RecordsDesk> {

    /** The account of whoever started this program. */
    static String thisAccount() {
        return System.getProperty("user.name", "");
    }

    /**
     * The keys records are signed with. The one place where they are chosen: until keys are kept in the data folder these are made anew
     * at each start, so that what is signed today can be told genuine but not whose it is tomorrow.
     */
    static IssuerKeys keys(Clock clock) {
        return new IssuerKeysInMemory(thisAccount().isBlank() ? "OKR Readiness" : thisAccount(), clock);
    }

    @Override
    public RecordsDesk get() {
        Register open = register.get();
        return new RecordsDesk(
                open,
                own,
                new Recording(
                        open,
                        new ClaimRule(ValidityPolicy.USUAL),
                        claim -> RecordSealing.seal(claim, keys.seal(), clock.instant()),
                        clock,
                        account),
                new Erasure(open, keeper, clock, account),
                new Retention(open, clock, account),
                keys);
    }
}
