package org.okrreadiness.domain.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.okrreadiness.domain.record.EvidenceStrength.CRITIQUED;
import static org.okrreadiness.domain.record.EvidenceStrength.RECOGNISED;
import static org.okrreadiness.domain.record.EvidenceStrength.WRITTEN;
import static org.okrreadiness.domain.rubric.Level.EMERGING;
import static org.okrreadiness.domain.rubric.Level.SOUND;
import static org.okrreadiness.domain.rubric.Level.STRONG;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.ScorerVersions;

final class StandingEvidenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final Optional<Requirement> SOUND_WRITING = Optional.of(new Requirement(SOUND, WRITTEN));

    private static CapabilityRecord record(Level level, EvidenceStrength strength, int daysAgo, Conditions conditions) {
        LocalDate on = TODAY.minusDays(daysAgo);
        return new CapabilityRecord(
                new Claim(
                        RecordId.random(),
                        new PersonId(new UUID(0, 1)),
                        Competency.WRITING,
                        Shown.attested(level),
                        strength,
                        new Source(
                                new AssessmentRef("p", "1", ""),
                                "P",
                                new ScorerVersions("1", "1", "1", "usual@1"),
                                conditions,
                                UUID.randomUUID()),
                        Marking.byScorer(),
                        new Validity(on, on.plusDays(200), on.plusDays(300))),
                new Issue("00".repeat(32), Instant.EPOCH, "00".repeat(64)));
    }

    private static CapabilityRecord sealed(Level level, EvidenceStrength strength, int daysAgo) {
        return record(level, strength, daysAgo, Conditions.SEALED);
    }

    private static StandingEvidence of(CapabilityRecord... records) {
        return StandingEvidence.on(TODAY, List.of(records));
    }

    @Test
    void newerEvidenceOfTheSameStrengthReplacesOlder() {
        CapabilityRecord older = sealed(STRONG, WRITTEN, 90);
        CapabilityRecord newer = sealed(EMERGING, WRITTEN, 2);

        assertThat(of(older, newer).records()).containsExactly(newer);
        assertThat(of(older, newer).against(SOUND_WRITING)).isEqualTo(GapState.LEVEL_SHORT);
    }

    @Test
    void whatWasWithdrawnCountsAsIfItHadNeverBeen() {
        CapabilityRecord older = sealed(SOUND, WRITTEN, 90);
        CapabilityRecord withdrawn = sealed(EMERGING, WRITTEN, 2)
                .withdrawn(new Withdrawal(Instant.EPOCH, "a mistake", "00".repeat(32), "00".repeat(64)));

        assertThat(of(older, withdrawn).records()).containsExactly(older);
        assertThat(of(older, withdrawn).against(SOUND_WRITING)).isEqualTo(GapState.MET);
        assertThat(of(withdrawn).against(SOUND_WRITING)).isEqualTo(GapState.NO_RECORD);
        assertThat(of(withdrawn).against(Optional.empty())).isEqualTo(GapState.NOT_ASKED);
    }

    @Test
    void newerEvidenceThatIsWeakerStandsBesideOlder() {
        CapabilityRecord older = sealed(STRONG, CRITIQUED, 90);
        CapabilityRecord newer = sealed(EMERGING, RECOGNISED, 2);

        assertThat(of(older, newer).records()).containsExactly(newer, older);
        assertThat(of(older, newer).against(SOUND_WRITING)).isEqualTo(GapState.MET);
        assertThat(of(older, newer).shown(SOUND_WRITING)).contains(older);
    }

    @Test
    void evidenceThatIsTooWeakDoesNotMeetWhatIsAskedFor() {
        assertThat(of(sealed(STRONG, RECOGNISED, 2)).against(SOUND_WRITING)).isEqualTo(GapState.EVIDENCE_SHORT);
    }

    @Test
    void practiceMeetsNothingAndReplacesNothingShownUnderSeal() {
        CapabilityRecord practice = record(STRONG, WRITTEN, 1, Conditions.PRACTICE);
        CapabilityRecord sealed = sealed(SOUND, WRITTEN, 40);

        assertThat(of(practice).against(SOUND_WRITING)).isEqualTo(GapState.EVIDENCE_SHORT);
        assertThat(of(practice, sealed).against(SOUND_WRITING)).isEqualTo(GapState.MET);
        assertThat(of(practice, sealed).strongest()).contains(sealed);
    }

    @Test
    void whatHasExpiredNoLongerCounts() {
        assertThat(of(sealed(STRONG, WRITTEN, 300)).against(SOUND_WRITING)).isEqualTo(GapState.EXPIRED);
        assertThat(of(sealed(STRONG, WRITTEN, 299)).against(SOUND_WRITING)).isEqualTo(GapState.MET);
    }

    @Test
    void nothingIsAGapOnlyWhereSomethingIsAskedFor() {
        assertThat(of().against(SOUND_WRITING)).isEqualTo(GapState.NO_RECORD);
        assertThat(of().against(Optional.empty())).isEqualTo(GapState.NOT_ASKED);
        assertThat(of(sealed(SOUND, WRITTEN, 1)).against(Optional.empty())).isEqualTo(GapState.BEYOND);
    }
}
