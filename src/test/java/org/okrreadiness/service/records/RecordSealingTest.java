package org.okrreadiness.service.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.Claim;
import org.okrreadiness.domain.record.Issue;
import org.okrreadiness.domain.record.MarkedBy;
import org.okrreadiness.domain.record.Marking;
import org.okrreadiness.domain.record.Shown;
import org.okrreadiness.domain.record.Withdrawal;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.testing.SampleIssuer;
import org.okrreadiness.testing.SampleRecords;

class RecordSealingTest {

    private final SampleIssuer school = SampleIssuer.school();
    private final CapabilityRecord record = SampleRecords.writing(SampleRecords.maya(), school);

    /** Golden: a record that was signed once must be found genuine by every later version. */
    @Test
    void writesAClaimInTheFormThatIsDocumented() {
        Claim claim = record.claim();
        String form = new String(
                CanonicalClaim.of(claim, "ab".repeat(32), Instant.parse("2026-10-01T09:30:00.123456Z")),
                StandardCharsets.UTF_8);
        assertThat(form).isEqualTo("""
                        okr-readiness capability record 1
                        id=%s
                        person=%s
                        competency=WRITING
                        level=SOUND
                        lowest=EMERGING
                        highest=SOUND
                        score=64
                        low=55
                        high=72
                        tasks=7
                        strength=WRITTEN
                        assessment-id=practitioner
                        assessment-version=1.2
                        assessment-hash=0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f
                        title=Practitioner
                        scorer=0.4
                        lexicon=1
                        rubric=1.0
                        school=usual@1
                        conditions=SEALED
                        occasion=%s
                        marked-by=QUALIFIED_MARKER
                        qualification=exact 87%%, adjacent 100%% of 16 marks
                        achieved-on=2026-09-28
                        reassess-from=2027-06-30
                        expires-on=2027-09-28
                        issuer=abababababababababababababababababababababababababababababababab
                        issued-at=2026-10-01T09:30:00.123456Z
                        """.formatted(
                        claim.id(), claim.person(), claim.source().occasion()));
    }

    @Test
    void knowsARecordAgain() {
        assertThat(RecordSealing.isGenuine(record)).isTrue();
    }

    @Test
    void refusesAnotherLevelAnotherMarkerAnotherIssuerAndAnotherMoment() {
        Claim claim = record.claim();
        Issue issue = record.issue();
        assertThat(RecordSealing.isGenuine(new CapabilityRecord(better(claim), issue)))
                .isFalse();
        assertThat(RecordSealing.isGenuine(new CapabilityRecord(marked(claim, "exact 97%"), issue)))
                .isFalse();
        String other = new SampleIssuer("Other", 2).issuer().publicKey();
        assertThat(RecordSealing.isGenuine(
                        new CapabilityRecord(claim, new Issue(other, issue.at(), issue.signature()))))
                .isFalse();
        assertThat(RecordSealing.isGenuine(new CapabilityRecord(
                        claim, new Issue(issue.issuerKey(), issue.at().plusSeconds(1), issue.signature()))))
                .isFalse();
    }

    @Test
    void keepsWordsFromPassingForAnotherLine() {
        Claim one = marked(record.claim(), "a\nachieved-on=2026-09-28");
        Claim other = marked(record.claim(), "a\\nachieved-on=2026-09-28");
        assertThat(CanonicalClaim.of(one, "", Instant.EPOCH)).isNotEqualTo(CanonicalClaim.of(other, "", Instant.EPOCH));
        assertThat(new String(CanonicalClaim.of(one, "", Instant.EPOCH), StandardCharsets.UTF_8).lines())
                .hasSize(29);
    }

    @Test
    void keepsTheMomentToWhatADatabaseKeeps() {
        CapabilityRecord precise =
                RecordSealing.seal(record.claim(), school, Instant.parse("2026-10-01T09:30:00.123456789Z"));
        assertThat(precise.issue().at()).isEqualTo(Instant.parse("2026-10-01T09:30:00.123456Z"));
        assertThat(RecordSealing.isGenuine(precise)).isTrue();
    }

    private static Claim better(Claim claim) {
        Shown shown = new Shown(Level.STRONG, Level.EMERGING, Level.STRONG, 64, 55, 72, 7);
        return new Claim(
                claim.id(),
                claim.person(),
                claim.competency(),
                shown,
                claim.strength(),
                claim.source(),
                claim.marking(),
                claim.validity());
    }

    private static Claim marked(Claim claim, String qualification) {
        return new Claim(
                claim.id(),
                claim.person(),
                claim.competency(),
                claim.shown(),
                claim.strength(),
                claim.source(),
                new Marking(MarkedBy.QUALIFIED_MARKER, qualification),
                claim.validity());
    }

    @Test
    void noticesEveryChangeOfAWithdrawal() {
        CapabilityRecord record = SampleRecords.writing(SampleRecords.maya(), SampleIssuer.school());
        CapabilityRecord withdrawn =
                RecordSealing.withdraw(record, "A mistake", SampleIssuer.school(), SampleRecords.ISSUED);
        Withdrawal word = withdrawn.withdrawal().orElseThrow();
        assertThat(RecordSealing.isGenuine(withdrawn)).isTrue();
        String other = new SampleIssuer("Another", 3).issuer().publicKey();
        for (Withdrawal changed : List.of(
                new Withdrawal(word.at(), "A mistake.", word.issuerKey(), word.signature()),
                new Withdrawal(word.at().plusMillis(1), word.reason(), word.issuerKey(), word.signature()),
                new Withdrawal(word.at(), word.reason(), other, word.signature()),
                new Withdrawal(word.at(), word.reason(), word.issuerKey(), "ab".repeat(64)))) {
            assertThat(RecordSealing.isGenuine(record.withdrawn(changed))).isFalse();
        }
        CapabilityRecord another = SampleRecords.facilitation(SampleRecords.maya(), SampleIssuer.school());
        assertThat(RecordSealing.isGenuine(another.withdrawn(word))).isFalse();
    }
}
