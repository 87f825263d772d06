package org.okrreadiness.reading.piece;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.okrreadiness.accuracy.AccuracyCard;
import org.okrreadiness.accuracy.Gaming;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Judgement;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.rubric.Route;
import org.okrreadiness.domain.rubric.Trust;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.statistics.Estimate;
import org.okrreadiness.statistics.Interval;

class DoubtsTest {

    private static final AccuracyCard CARD = card(0.87, card(0.5, null));

    private final Doubts doubts = new Doubts(CARD, "2.0", new Messages(Locale.UK));

    private static AccuracyCard card(double kappa, AccuracyCard earlier) {
        Estimate agreement = new Estimate(OptionalDouble.of(kappa), Optional.of(new Interval(0.83, 0.91)));
        AccuracyCard.Line line = new AccuracyCard.Line(
                new CriterionId("K1"),
                420,
                agreement,
                agreement,
                OptionalDouble.of(0.81),
                OptionalDouble.of(0.96),
                List.of(),
                OptionalDouble.of(0.04));
        List<AccuracyCard.Line> before = earlier == null ? List.of() : earlier.criteria();
        return new AccuracyCard(
                "2.0",
                "2.0",
                "1.0",
                585,
                List.of(line),
                new AccuracyCard.Held("2.0", 585, before),
                new AccuracyCard.Held("1.0", 160, before),
                new Gaming(0, List.of(), 0, List.of()));
    }

    private static Mark mark(String criterion, Trust trust) {
        return new Mark(
                new CriterionId(criterion),
                new Judgement(Level.SOUND, 0.74, trust, Route.AUTO),
                Phrase.of("because"),
                Optional.empty(),
                List.of());
    }

    @Test
    void givesTheMarksOwnChanceTheFiguresOfItsCriterionAndTheirLimits() {
        assertThat(doubts.about(mark("K1", Trust.A)))
                .satisfiesExactly(
                        own -> assertThat(own).contains("74 in 100"),
                        figures -> assertThat(figures)
                                .contains("420 rated lines", "81 times", "96 times", "0.87", "0.83", "0.91"),
                        calibration -> assertThat(calibration).contains("off by 4 in 100"),
                        reference -> assertThat(reference).contains("not yet confirmed by human examiners"),
                        inSample -> assertThat(inSample).contains("scorer 1.0", "0.50"));
    }

    @Test
    void saysSoWhenNobodyMeasuredTheCriterion() {
        assertThat(doubts.about(mark("S1", Trust.B)))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("Nobody has measured");
    }

    @Test
    void saysNothingOfTheMachineWhereATrainerDecides() {
        assertThat(doubts.about(mark("K1", Trust.C))).singleElement().asString().startsWith("A trainer decides");
    }

    @Test
    void saysSoWhenTheMarkIsByAnotherVersion() {
        Doubts older = new Doubts(CARD, "1.3", new Messages(Locale.UK));
        assertThat(older.about(mark("K1", Trust.A))).last().asString().contains("scorer 1.3", "scorer 2.0");
    }
}
