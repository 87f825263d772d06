package org.okrreadiness.doctor;

import java.util.List;
import java.util.function.Supplier;
import org.okrreadiness.decide.need.NeedDiagnosis;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.scoring.Scorer;

/** Examines a pack's content. Immutable. */
public final class ContentDoctor {

    private final Guessing guessing;
    private final List<PackCheck> checks;

    /** @param need the method that diagnoses are held against; asked for only where a pack is examined */
    public ContentDoctor(Scorer scorer, Supplier<NeedDiagnosis> need) {
        this.guessing = new Guessing(scorer);
        this.checks = List.of(
                new TimeBudget(),
                new WeightsAsPromised(),
                new ReadingLoad(),
                new RepeatedSentences(),
                new UndefinedAbbreviations(),
                WordsToAvoid.jargon(),
                WordsToAvoid.excluding(),
                new UnneededExhibits(),
                new ReusedNames(),
                new KeyAgainstMethod(need),
                new Guessable(guessing));
    }

    /** Everything worth a look, in the order of the conditions. */
    public List<Complaint> examine(Assessment assessment) {
        return checks.stream().flatMap(check -> check.of(assessment).stream()).toList();
    }

    /** How long a whole sitting takes, in minutes, by what there is to read and to do. */
    public long minutes(Assessment assessment) {
        return Math.round(Effort.of(assessment));
    }

    /** What somebody would get who answers by a trick and reads nothing. */
    public List<Guess> guesses(Assessment assessment) {
        return guessing.of(assessment);
    }
}
