package org.okrreadiness.domain.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrreadiness.domain.task.Votes.Agreement;
import org.okrreadiness.domain.task.Votes.Vote;
import org.okrreadiness.testing.Panels;

class VotesTest {

    @Test
    void haveAMeanASpreadAndAHistogram() {
        Votes votes = Panels.votes(4, 4, 5, 3, 4, 4);

        assertThat(votes.count()).isEqualTo(6);
        assertThat(votes.mean()).isEqualTo(4);
        assertThat(votes.spread()).isEqualTo(Math.sqrt(2 / 5.0), within(1e-12));
        assertThat(votes.histogram()).isEqualTo(Map.of(3, 1, 4, 4, 5, 1));
        assertThat(votes.modalShare()).isEqualTo(4 / 6.0, within(1e-12));
        assertThat(List.of(votes.lowest(), votes.highest())).containsExactly(3, 5);
    }

    @Test
    void compareARatingWithTheMostFrequentOne() {
        Votes votes = Panels.votes(2, 2, 2, 2, 1, 1, 0);

        assertThat(votes.shareOfMode(2)).isEqualTo(1);
        assertThat(votes.shareOfMode(1)).isEqualTo(0.5);
        assertThat(votes.shareOfMode(0)).isEqualTo(0.25);
        assertThat(votes.shareOfMode(-2)).isZero();
    }

    @Test
    void haveNoSpreadWhenThereIsOne() {
        assertThat(Panels.votes(3).spread()).isZero();
        assertThat(Panels.votes(3).agreement()).isEqualTo(Agreement.AGREED);
    }

    @ParameterizedTest
    @CsvSource({
        "4 4 4 4 4 4 5 5 3 3, AGREED",
        // spread over the scale: a deviation above 1
        "1 2 3 3 3 3 3 5 5 4, UNSETTLED",
        // close together, and no rating has 40 per cent
        "3 3 3 2 2 2 4 4 4, UNSETTLED",
        "2 2 2 2 3 4 4 4 4 4, TWO_CAMPS",
        "1 1 1 5 5 5 5 5 5 5, TWO_CAMPS",
        // the smaller camp has less than 30 per cent
        "1 1 5 5 5 5 5 5 5 5, UNSETTLED",
        // two peaks side by side are one camp
        "3 3 3 3 3 4 4 4 4 4, AGREED",
        // no valley between them
        "2 2 2 3 3 3 3 4 4 4, AGREED",
        "-2 -2 -2 -2 1 1 1 1 0 0, TWO_CAMPS"
    })
    void settleAKeyOrNot(String ratings, Agreement expected) {
        assertThat(Panels.votes(ratings).agreement()).isEqualTo(expected);
    }

    @Test
    void knowTheReasonsOfBothCamps() {
        Votes votes = new Votes(List.of(
                new Vote(1, 2, "It shames the office."),
                new Vote(2, 2, " "),
                new Vote(3, 5, "Somebody has to look. "),
                new Vote(4, 5, "")));

        assertThat(votes.isBimodal()).isTrue();
        assertThat(List.of(votes.lowerCamp(), votes.upperCamp())).containsExactly(2, 5);
        assertThat(votes.reasons(1, 3)).containsExactly("It shames the office.");
        assertThat(votes.reasons(4, 5)).containsExactly("Somebody has to look.");
    }

    @Test
    void areAtLeastOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Votes(List.of()));
    }

    @Test
    void decideAKeyByTheirMean() {
        JudgementKey authors = new JudgementKey(5, "p", "l", "d");

        assertThat(authors.isSettled()).isTrue();
        assertThat(authors.decidedBy(Panels.votes(4, 4, 4, 5)).value()).isEqualTo(4.25);
        assertThat(authors.decidedBy(Panels.votes(4, 4, 4, 5)).isSettled()).isTrue();
        assertThat(authors.decidedBy(Panels.votes(1, 1, 5, 5)).isSettled()).isFalse();
        assertThat(authors.decidedBy(Panels.votes(4)).principle()).isEqualTo("p");
    }
}
