package org.okrreadiness.export.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.okrreadiness.crypto.Fingerprint;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.service.records.FollowedUps;
import org.okrreadiness.service.records.Issuer;

/**
 * What stands on one certificate.
 *
 * @param codes the texts of its QR codes
 * @param followedUps what was told some weeks later
 */
record CertificateFacts(
        String name,
        List<CapabilityRecord> records,
        Issuer issuer,
        Instant at,
        LocalDate today,
        List<String> codes,
        FollowedUps followedUps) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    CertificateFacts {
        records = List.copyOf(records);
        codes = List.copyOf(codes);
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    String issuedOn() {
        return day(at.atZone(ZoneOffset.UTC).toLocalDate());
    }

    String fingerprint() {
        return Fingerprint.of(HexFormat.of().parseHex(issuer.publicKey()));
    }
}
