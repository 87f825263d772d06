package org.okrreadiness.service.records.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.okrreadiness.domain.record.RoleProfile;
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
 */
public record ExportRequest(
        RecordSource records,
        RecordFilter filter,
        List<RoleProfile> roles,
        IssuerSeal seal,
        Instant at,
        LocalDate today,
        boolean redacted) {

    public ExportRequest {
        Objects.requireNonNull(records, "records");
        Objects.requireNonNull(filter, "filter");
        roles = List.copyOf(roles);
        Objects.requireNonNull(seal, "seal");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(today, "today");
    }
}
