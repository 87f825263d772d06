package org.okrreadiness.bootstrap;

import java.time.Clock;
import java.util.Optional;
import org.okrreadiness.capability.ClaimRule;
import org.okrreadiness.capability.ValidityPolicy;
import org.okrreadiness.service.Workplace;
import org.okrreadiness.service.records.Erasure;
import org.okrreadiness.service.records.IssuerKeys;
import org.okrreadiness.service.records.OwnSittings;
import org.okrreadiness.service.records.RecordSealing;
import org.okrreadiness.service.records.Recording;
import org.okrreadiness.service.records.RecordsDesk;
import org.okrreadiness.service.records.Register;
import org.okrreadiness.service.records.Retention;
import org.okrreadiness.storage.DataFolder;
import org.okrreadiness.storage.register.JdbcRegister;

/**
 * Sets the desk of whoever looks after records.
 *
 * @param keys with which records are signed
 * @param clock with the zone in which days are counted
 */
record RecordsSetting(IssuerKeys keys, Clock clock) {

    /** The register in the folder, or the shared one at an address. */
    static Register register(DataFolder data, Optional<String> database) {
        return database.<Register>map(JdbcRegister::shared).orElseGet(data::register);
    }

    RecordsDesk desk(Register register, Workplace workplace) {
        String account = System.getProperty("user.name", "");
        return new RecordsDesk(
                register,
                new OwnSittings(workplace.sittings(), workplace.verdicts(), workplace.feedbacks(), clock.getZone()),
                new Recording(
                        register,
                        new ClaimRule(ValidityPolicy.USUAL),
                        claim -> RecordSealing.seal(claim, keys.seal(), clock.instant()),
                        clock,
                        account),
                new Erasure(register, workplace.keeper(), clock, account),
                new Retention(register, clock, account),
                keys);
    }
}
