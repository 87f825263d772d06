package org.okrreadiness.scoring.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.scoring.reading.Amount;
import org.okrreadiness.scoring.reading.Head;

class SignsTest {

    @Test
    void sayWhatALineShows() {
        Signs signs = Marks.signs("Run 5 workshops");
        assertThat(signs.extent(Sign.of(Head.Kind.WORK))).isEqualTo(1);
        assertThat(signs.extent(Sign.of(Head.Kind.NOUN))).isZero();
        assertThat(signs.extent(Sign.of(Amount.Role.OUTPUT_COUNT))).isEqualTo(1);
        assertThat(signs.extent(Sign.of(EvidenceCode.ACTIVITY_VERB))).isEqualTo(1);
        assertThat(signs.extent(Sign.LENGTH)).isEqualTo(0.3);
        assertThat(signs.extent(Sign.JOINED)).isZero();
    }

    @Test
    void leaveMoreOfAnUnknownLineUnread() {
        double known = Marks.signs("Churn from 4% to 2%").extent(Sign.UNREAD);
        double unknown = Marks.signs("Churn from 4% to 2% zorbel the quillas until vantrops wimble")
                .extent(Sign.UNREAD);
        assertThat(known).isBetween(0.0, 1.0);
        assertThat(unknown).isBetween(known, 1.0).isGreaterThan(known + 0.2);
    }

    @Test
    void haveNothingToSayOfABlankLine() {
        assertThat(Marks.signs("").extent(Sign.UNREAD)).isZero();
    }

    @Test
    void addUpTheWeightsOfWhatIsShown() {
        double[] weights = new double[Sign.all().size()];
        weights[Sign.of(Head.Kind.WORK)] = 2;
        weights[Sign.LENGTH] = -1;
        weights[Sign.of(Head.Kind.HOLD)] = 100;
        assertThat(Marks.signs("Run 5 workshops").weigh(weights)).isEqualTo(2 - 0.3);
    }

    @Test
    void haveDifferentNames() {
        assertThat(new HashSet<>(Sign.all())).hasSameSizeAs(Sign.all());
        assertThat(Sign.all().get(Sign.UNREAD)).isEqualTo("unread");
        assertThat(Sign.all().get(Sign.MANY_MEASURES)).isEqualTo("many-measures");
        Arrays.stream(EvidenceCode.values())
                .forEach(code -> assertThat(Sign.all().get(Sign.of(code))).isEqualTo("evidence." + code));
    }
}
