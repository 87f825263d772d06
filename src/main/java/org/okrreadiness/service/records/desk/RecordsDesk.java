package org.okrreadiness.service.records.desk;

import java.util.Objects;
import java.util.function.Supplier;
import org.okrreadiness.service.records.Copying;
import org.okrreadiness.service.records.Erasure;
import org.okrreadiness.service.records.FollowedUps;
import org.okrreadiness.service.records.Integrity;
import org.okrreadiness.service.records.IssuerKeys;
import org.okrreadiness.service.records.MarkedEntering;
import org.okrreadiness.service.records.OwnSittings;
import org.okrreadiness.service.records.Recording;
import org.okrreadiness.service.records.Register;
import org.okrreadiness.service.records.Retention;
import org.okrreadiness.service.records.Withdrawing;
import org.okrreadiness.service.records.export.Exporting;
import org.okrreadiness.service.records.people.PeopleImport;
import org.okrreadiness.service.records.receive.Receiving;
import org.okrreadiness.service.records.verify.KnownIssuers;
import org.okrreadiness.service.records.verify.KnownLists;
import org.okrreadiness.service.records.verify.ListFormat;
import org.okrreadiness.service.records.verify.OwnLists;
import org.okrreadiness.service.records.verify.Verification;

/**
 * What somebody who looks after records works with.
 *
 * @param register everything that is kept
 * @param entering what brings people and records in
 * @param givingOut what takes records out, and checks what comes back
 * @param keeping what is kept for how long
 * @param followedUps what was told some weeks after the sittings of this data folder, as it is now
 */
public record RecordsDesk(
        Register register, Entering entering, GivingOut givingOut, Keeping keeping, Supplier<FollowedUps> followedUps) {

    /**
     * What brings people and records in.
     *
     * @param own the sittings of this data folder that could become records
     * @param recording enters what was shown
     * @param marked enters what people's marks show
     * @param people takes people in from tables
     * @param receiving takes in records that another folder gave out
     */
    public record Entering(
            OwnSittings own, Recording recording, MarkedEntering marked, PeopleImport people, Receiving receiving) {
        public Entering {
            Objects.requireNonNull(own, "own");
            Objects.requireNonNull(recording, "recording");
            Objects.requireNonNull(marked, "marked");
            Objects.requireNonNull(people, "people");
            Objects.requireNonNull(receiving, "receiving");
        }
    }

    /**
     * What takes records out, and checks what comes back.
     *
     * @param keys with which records are signed
     * @param exporting writes records in many formats
     * @param verification says whether something is genuine
     * @param issuers on whose signatures one relies
     * @param withdrawn what is answered for no longer, here and elsewhere
     */
    public record GivingOut(
            IssuerKeys keys,
            Exporting exporting,
            Verification verification,
            KnownIssuers issuers,
            Withdrawn withdrawn) {
        public GivingOut {
            Objects.requireNonNull(keys, "keys");
            Objects.requireNonNull(exporting, "exporting");
            Objects.requireNonNull(verification, "verification");
            Objects.requireNonNull(issuers, "issuers");
            Objects.requireNonNull(withdrawn, "withdrawn");
        }
    }

    /**
     * What is answered for no longer.
     *
     * @param withdrawing takes back what was wrong
     * @param own the lists others are given of it
     * @param known the lists others gave
     * @param format lists as files
     */
    public record Withdrawn(Withdrawing withdrawing, OwnLists own, KnownLists known, ListFormat format) {
        public Withdrawn {
            Objects.requireNonNull(withdrawing, "withdrawing");
            Objects.requireNonNull(own, "own");
            Objects.requireNonNull(known, "known");
            Objects.requireNonNull(format, "format");
        }
    }

    /**
     * What is kept for how long, and where.
     *
     * @param erasure takes people out
     * @param retention what is kept for how long
     * @param copying copies a register into another
     * @param integrity finds what was changed past the program
     */
    public record Keeping(Erasure erasure, Retention retention, Copying copying, Integrity integrity) {
        public Keeping {
            Objects.requireNonNull(erasure, "erasure");
            Objects.requireNonNull(retention, "retention");
            Objects.requireNonNull(copying, "copying");
            Objects.requireNonNull(integrity, "integrity");
        }
    }

    public RecordsDesk {
        Objects.requireNonNull(register, "register");
        Objects.requireNonNull(entering, "entering");
        Objects.requireNonNull(givingOut, "givingOut");
        Objects.requireNonNull(keeping, "keeping");
        Objects.requireNonNull(followedUps, "followedUps");
    }
}
