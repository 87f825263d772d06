package org.okrreadiness.standard;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.okrreadiness.domain.assessment.CutScores;
import org.okrreadiness.domain.rubric.Competency;

/**
 * The cut scores of a pack with those of a study in their place.
 *
 * @param before what the pack had
 * @param day when the study was last worked on
 * @param record how the cut was set, in words
 */
public record NewCuts(CutScores before, LocalDate day, String record) {

    /**
     * For a study of the whole.
     *
     * @param competencies the study's cut of a competency; a competency decides by a cut of its own only where it did before
     */
    public CutScores whole(FoundCut cut, Function<Competency, Optional<FoundCut>> competencies) {
        Map<Competency, Integer> own = new EnumMap<>(Competency.class);
        before.competencies()
                .forEach((competency, old) -> own.put(
                        competency,
                        competencies.apply(competency).map(FoundCut::points).orElse(old)));
        boolean judged = cut.rounds() > 0;
        CutScores.Setting setting = new CutScores.Setting(
                judged ? OptionalInt.of(cut.n()) : OptionalInt.empty(),
                judged ? OptionalInt.of(cut.rounds()) : OptionalInt.empty(),
                tenths(cut.standardError()),
                Optional.of(day));
        return new CutScores(cut.method(), cut.points(), own, record, setting);
    }

    /** For a study of one competency: the method and figures of the pack are those of the whole and stay; the record says the rest. */
    public CutScores of(Competency competency, FoundCut cut) {
        Map<Competency, Integer> own = new EnumMap<>(Competency.class);
        own.putAll(before.competencies());
        own.put(competency, cut.points());
        return new CutScores(
                before.method(), before.overall(), own, (before.record() + " " + record).strip(), before.setting());
    }

    /** No more digits than the figure is worth. */
    private static OptionalDouble tenths(OptionalDouble value) {
        return value.isPresent() ? OptionalDouble.of(Math.round(value.getAsDouble() * 10) / 10.0) : value;
    }
}
