package org.okrreadiness.standard;

import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.assessment.CutScores;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.statistics.standard.BorderlineRegression;

/** What ratings of people come to: the score a regression predicts for somebody who is borderline, or why there is none. */
public final class BorderlineReading {

    /** This project's own floor: a line through fewer people is drawn by chance. It stays too few to rely on for a long way above. */
    public static final int FEWEST_PERSONS = 10;

    /** Why there is no cut. */
    public enum Obstacle {
        /** Fewer than {@link #FEWEST_PERSONS} people are rated. */
        TOO_FEW,
        /** Nobody was rated at or below borderline, or nobody at or above it: the line would have to be guessed. */
        ONE_SIDED,
        /** Those who were rated higher did not score higher. */
        CONTRADICTION,
        /** The line says a score that nobody can have. */
        OUT_OF_RANGE
    }

    /** A person's rating, 1 to 5, and score, 0 to 100. */
    public record Point(String participant, GlobalRating rating, int score) {}

    private final List<Point> points;
    private final Optional<BorderlineRegression> regression;
    private final BorderlineStudy study;
    private final List<RatableSitting> sittings;

    /** @param sittings all there are, rated or not, one for each person */
    public BorderlineReading(BorderlineStudy study, List<RatableSitting> sittings) {
        this(study, sittings, study.frame().competency());
    }

    private BorderlineReading(BorderlineStudy study, List<RatableSitting> sittings, Optional<Competency> competency) {
        this.study = study;
        this.sittings = List.copyOf(sittings);
        this.points = sittings.stream()
                .filter(sitting -> study.ratings().containsKey(sitting.attempt()))
                .flatMap(sitting -> sitting
                        .score(competency)
                        .map(score ->
                                new Point(sitting.participant(), study.ratings().get(sitting.attempt()), score))
                        .stream())
                .toList();
        this.regression = BorderlineRegression.of(
                points.stream().mapToDouble(point -> point.rating().points()).toArray(),
                points.stream().mapToDouble(Point::score).toArray(),
                GlobalRating.BORDERLINE.points());
    }

    public List<Point> points() {
        return points;
    }

    /** The line through the points; empty while ratings do not vary. */
    public Optional<BorderlineRegression> regression() {
        return regression;
    }

    /** Empty when there is a cut. */
    public Optional<Obstacle> obstacle() {
        if (points.size() < FEWEST_PERSONS) {
            return Optional.of(Obstacle.TOO_FEW);
        }
        if (regression.isEmpty() || !hasBothSides()) {
            return Optional.of(Obstacle.ONE_SIDED);
        }
        double cut = regression.get().cut().value().orElseThrow();
        if (regression.get().slope() <= 0) {
            return Optional.of(Obstacle.CONTRADICTION);
        }
        return cut < 0 || cut > Judge.MOST ? Optional.of(Obstacle.OUT_OF_RANGE) : Optional.empty();
    }

    private boolean hasBothSides() {
        return points.stream().anyMatch(point -> point.rating().compareTo(GlobalRating.BORDERLINE) <= 0)
                && points.stream().anyMatch(point -> point.rating().compareTo(GlobalRating.BORDERLINE) >= 0);
    }

    /** Empty where there is an {@link #obstacle()}. */
    public Optional<FoundCut> cut() {
        return obstacle().isPresent()
                ? Optional.empty()
                : regression.map(line ->
                        new FoundCut(CutScores.Method.BORDERLINE_REGRESSION, line.cut(), line.standardError(), 0));
    }

    /** The cut of one competency by the same ratings; empty where they give none. */
    public Optional<FoundCut> cut(Competency competency) {
        return new BorderlineReading(study, sittings, Optional.of(competency)).cut();
    }
}
