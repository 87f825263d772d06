package org.okrreadiness.service.records;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.Claim;
import org.okrreadiness.domain.record.Shown;
import org.okrreadiness.domain.record.Source;
import org.okrreadiness.domain.record.Validity;
import org.okrreadiness.domain.rubric.ScorerVersions;

/**
 * The one way to write a claim down as bytes, so that a signature of it means the same everywhere. {@code docs/credential-format.md}
 * describes it; it never changes for records that were signed, and another form would begin with another first line.
 */
final class CanonicalClaim {

    private static final String FIRST_LINE = "okr-readiness capability record 1";

    private static final String FIRST_LINE_OF_WITHDRAWAL = "okr-readiness record withdrawal 1";

    private final StringBuilder lines;

    private CanonicalClaim(String firstLine) {
        lines = new StringBuilder(firstLine).append('\n');
    }

    /**
     * @param issuerKey of whoever answers for it, in hexadecimal digits
     * @param at when it is signed
     */
    static byte[] of(Claim claim, String issuerKey, Instant at) {
        CanonicalClaim form = new CanonicalClaim(FIRST_LINE);
        form.line("id", claim.id());
        form.line("person", claim.person());
        form.line("competency", claim.competency().name());
        form.shown(claim.shown());
        form.line("strength", claim.strength().name());
        form.source(claim.source());
        form.line("marked-by", claim.marking().by().name());
        form.line("qualification", claim.marking().qualification());
        form.validity(claim.validity());
        form.line("issuer", issuerKey);
        form.line("issued-at", at);
        return form.bytes();
    }

    /**
     * That a record is withdrawn. Its signature stands for all it says.
     *
     * @param issuerKey of whoever withdraws it, in hexadecimal digits
     * @param at when that is signed
     */
    static byte[] withdrawal(CapabilityRecord record, String reason, String issuerKey, Instant at) {
        CanonicalClaim form = new CanonicalClaim(FIRST_LINE_OF_WITHDRAWAL);
        form.line("record", record.id());
        form.line("signature", record.issue().signature());
        form.line("reason", reason);
        form.line("issuer", issuerKey);
        form.line("withdrawn-at", at);
        return form.bytes();
    }

    private byte[] bytes() {
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void shown(Shown shown) {
        line("level", shown.level().name());
        line("lowest", shown.lowest().name());
        line("highest", shown.highest().name());
        line("score", shown.score());
        line("low", shown.low());
        line("high", shown.high());
        line("tasks", shown.tasks());
    }

    private void source(Source source) {
        line("assessment-id", source.assessment().id());
        line("assessment-version", source.assessment().version());
        line("assessment-hash", source.assessment().contentHash());
        line("title", source.title());
        ScorerVersions versions = source.versions();
        line("scorer", versions.scorer());
        line("lexicon", versions.lexicon());
        line("rubric", versions.rubric());
        line("school", versions.school());
        line("conditions", source.conditions().name());
        line("occasion", source.occasion());
    }

    private void validity(Validity validity) {
        line("achieved-on", validity.achievedOn());
        line("reassess-from", validity.reassessFrom());
        line("expires-on", validity.expiresOn());
    }

    /** A value cannot pass for another line: its line ends are written as two characters. */
    private void line(String name, Object value) {
        String escaped = value.toString().replace("\\", "\\\\").replace("\n", "\\n");
        lines.append(name).append('=').append(escaped).append('\n');
    }
}
