package org.okrreadiness.service;

import java.nio.file.Path;
import java.util.Optional;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.Seal;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.scoring.Scorer;
import org.okrreadiness.service.travel.OwnKeys;
import org.okrreadiness.service.travel.PackOutside;
import org.okrreadiness.service.travel.ReadPack;
import org.okrreadiness.service.travel.Reading;
import org.okrreadiness.service.travel.SealVerifier;

/** Looks at submissions that came from elsewhere. It needs no data folder and changes nothing. */
public final class SubmissionCheck {

    private final SubmissionPacks packs;
    private final SealVerifier seals;
    private final AssessmentSource assessments;
    private final Scorer scorer;

    public SubmissionCheck(SubmissionPacks packs, SealVerifier seals, AssessmentSource assessments, Scorer scorer) {
        this.packs = packs;
        this.seals = seals;
        this.assessments = assessments;
        this.scorer = scorer;
    }

    /**
     * A submission, and what is to be thought of it.
     *
     * @param seal of its record, verified again; {@link Seal#ownKey} says whether the key that signed the pack sealed it
     * @param recomputed the marks this machine gives, the only ones to be relied on; empty when the assessment is not here
     */
    public record Checked(ReadPack<Submission> pack, Seal seal, Optional<ScoreSheet> recomputed) {

        /** Whether every entry is as it was kept, under the key that signed the pack. */
        public boolean isGenuine() {
            return seal.state() == Seal.State.INTACT && seal.ownKey();
        }

        /** The marks that came with it; empty where it was sat without keys. */
        public Optional<ScoreSheet> told() {
            return pack.content().attempt().handedIn().orElseThrow().marks();
        }
    }

    /** What can be told of any pack without opening it. */
    public Reading<PackOutside> outside(Path file) {
        return packs.outside(file);
    }

    /** @param keys open what was sealed to this workplace; empty when it has none */
    public Reading<Checked> check(Path file, Optional<OwnKeys> keys) {
        return packs.read(file, keys).fold(this::checked, Reading.Refused::new);
    }

    private Reading<Checked> checked(ReadPack<Submission> pack) {
        Seal seal = seals.verify(pack.content().record(), pack.label().madeBy());
        Attempt attempt = pack.content().attempt();
        Optional<Assessment> assessment =
                assessments.findWithKeys(attempt.start().assessment());
        try {
            return new Reading.Accepted<>(new Checked(
                    pack, seal, assessment.map(whole -> scorer.sheet(asked(whole, attempt), attempt.responses()))));
        } catch (RuntimeException noAnswersToThese) {
            // The scorer takes what a screen lets somebody give. Whoever wrote this file by hand may have given
            // anything.
            return new Reading.Refused<>(Phrase.of(
                    "travel.refused.answers", attempt.start().assessment().id()));
        }
    }

    private static Assessment asked(Assessment whole, Attempt attempt) {
        return attempt.start()
                .selection()
                .map(selection -> whole.only(selection.tasks()))
                .orElse(whole);
    }
}
