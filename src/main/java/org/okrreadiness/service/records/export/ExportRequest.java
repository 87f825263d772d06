package org.okrreadiness.service.records.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.okrreadiness.domain.record.RecordId;
import org.okrreadiness.domain.record.RoleProfile;
import org.okrreadiness.service.records.FollowedUps;
import org.okrreadiness.service.records.IssuerSeal;
import org.okrreadiness.service.records.RecordFilter;
import org.okrreadiness.service.records.RecordSource;

/**
 * What is to be given out.
 *
 * @param records where the records are
 * @param filter which of them
 * @param roles what roles ask for
 * @param seal who answers for what is written
 * @param at when; the same for all of it
 * @param today the day on which it is said what holds
 * @param redacted whether people are numbered instead of named, so that a group can be shown without anybody in it
 * @param followedUps what people told some weeks after the sittings their records come from
 * @param places where it will stand in a list whether a record was withdrawn
 */
public record ExportRequest(
        RecordSource records,
        RecordFilter filter,
        List<RoleProfile> roles,
        IssuerSeal seal,
        Instant at,
        LocalDate today,
        boolean redacted,
        Function<RecordId, Optional<StatusPlace>> places,
        FollowedUps followedUps) {

    public ExportRequest {
        Objects.requireNonNull(records, "records");
        Objects.requireNonNull(filter, "filter");
        roles = List.copyOf(roles);
        Objects.requireNonNull(seal, "seal");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(places, "places");
        Objects.requireNonNull(followedUps, "followedUps");
    }

    /**
     * Where it will stand whether a record was withdrawn.
     *
     * @param list its name, which needs no address
     * @param reference how credentials refer to it: its address, or else its name
     * @param index in it
     */
    public record StatusPlace(String list, String reference, long index) {}

    /** Where nothing is said of lists. */
    public ExportRequest(
            RecordSource records,
            RecordFilter filter,
            List<RoleProfile> roles,
            IssuerSeal seal,
            Instant at,
            LocalDate today,
            boolean redacted) {
        this(records, filter, roles, seal, at, today, redacted, record -> Optional.empty(), FollowedUps.NONE);
    }
}
