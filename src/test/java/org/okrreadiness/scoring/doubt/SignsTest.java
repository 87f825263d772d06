package org.okrreadiness.scoring.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.reading.Amount;
import org.okrreadiness.scoring.reading.Head;
import org.okrreadiness.scoring.reading.LineReader;
import org.okrreadiness.scoring.reading.LineReading;

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
        WordIndex index = new WordIndex(List.of("word.workshop", "first.other"));
        Weights weights = new Weights(
                Map.of(
                        "head.WORK", new double[] {2, 1, 0},
                        "length", new double[] {-1, 0, 0},
                        "head.HOLD", new double[] {100, 100, 100},
                        "word.workshop", new double[] {0, 0, -3}),
                index);
        assertThat(Marks.signs("Run 5 workshops", index).weigh(weights)).containsExactly(2 - 0.3, 1, -3);
        assertThat(Marks.signs("Run workshops, workshops", index).weigh(weights)[2])
                .isEqualTo(-3);
    }

    @Test
    void countWordsThatOthersHardlyUse() {
        Everyday everyday = Everyday.of(List.of("# Why.", "churn 40", "kettl 2"));
        LineReading line = LineReader.of(Situation.NONE).read("Churn of kettles and quillas");
        Signs signs = Signs.of(line, knowing(everyday));
        assertThat(signs.extent(Sign.UNUSUAL)).isEqualTo(2);
        assertThat(signs.extent(Sign.SELDOM)).isEqualTo(3);
        assertThat(Signs.of(line, knowing(everyday.lessOne(Set.of("churn", "kettl"))))
                        .extent(Sign.USUAL))
                .isLessThan(signs.extent(Sign.USUAL));
    }

    private static WordKnowledge knowing(Everyday everyday) {
        return new WordKnowledge(everyday, new WordIndex(List.of()));
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
