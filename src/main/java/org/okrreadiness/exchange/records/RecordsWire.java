package org.okrreadiness.exchange.records;

import java.util.List;

/** A file of records as it is written: {@code records-1.schema.json} describes every field. */
record RecordsWire(
        String format,
        String purpose,
        IssuerWire issuer,
        String at,
        String today,
        boolean redacted,
        List<RecordWire> records) {

    record IssuerWire(String name, String publicKey) {}

    record RecordWire(
            String id,
            PersonWire person,
            String competency,
            ShownWire shown,
            String evidenceStrength,
            SourceWire source,
            MarkingWire marking,
            ValidityWire validity,
            String state,
            IssueWire issue) {}

    record PersonWire(
            String id,
            String name,
            String personnelNumber,
            String email,
            String unit,
            String roleId,
            String role,
            String ground,
            String groundSince,
            String groundNote) {}

    record ShownWire(String level, String lowest, String highest, int score, int low, int high, int tasks) {}

    record SourceWire(
            String assessmentId,
            String assessmentVersion,
            String assessmentHash,
            String title,
            String scorer,
            String lexicon,
            String rubric,
            String school,
            String conditions,
            String occasion) {}

    record MarkingWire(String by, String qualification) {}

    record ValidityWire(String achievedOn, String reassessFrom, String expiresOn) {}

    record IssueWire(String issuerKey, String at, String signature) {}
}
