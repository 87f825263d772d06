package org.okrreadiness.scoring.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrreadiness.scoring.text.Quantity.Bound;
import org.okrreadiness.scoring.text.Quantity.Kind;

class PassageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12,5 % of returns | 12.5 | PERCENT",
                "1.200 orders | 1200 | COUNT",
                "1,450.5 kWh | 1450.5 | MEASURE",
                "£4.2m revenue | 4200000 | MONEY",
                "twenty-five leavers | 25 | COUNT",
                "one hundred and more | 100 | COUNT",
                "8 out of 10 donors | 0.8 | SHARE",
                "one in six deployments | 0.16666666666666666 | SHARE",
                "6/10 readers | 0.6 | SHARE",
                "1:8 trials | 0.125 | RATIO",
                "90 basis points | 90 | POINTS",
                "5x pipeline | 5 | TIMES",
                "6h10 overtime | 6.166666666666667 | TIME",
                "23 working days | 23 | TIME",
                "3½ hours | 3.5 | TIME",
                "-22 | -22 | COUNT",
                "5-10 tickets | 7.5 | COUNT",
            })
    void readsAQuantityWithItsUnit(String text, double value, Kind kind) {
        Quantity quantity = Passage.of(text).quantities().get(0);
        assertThat(quantity.value()).isEqualTo(value);
        assertThat(quantity.unit().kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at least 95% | AT_LEAST",
                "no more than 2 days | AT_MOST",
                "under £10k | AT_MOST",
                "4.6 or above | AT_LEAST",
                "10%+ | AT_LEAST",
                "around 40 | ABOUT",
                "45% | EXACT",
            })
    void readsHowAQuantityLimits(String text, Bound bound) {
        assertThat(Passage.of(text).quantities()).extracting(Quantity::bound).containsExactly(bound);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "by 30/09/2025 | DATE",
                "on 3 June | DATE",
                "by 2025-04-01 | DATE",
                "in Q3 FY25 | PERIOD",
                "by the end of 2026 | PERIOD",
                "release 2.3.1 | VERSION",
                "press line 2 | IDENTIFIER",
                "ISO 9001 | IDENTIFIER",
                "bug #273 | IDENTIFIER",
            })
    void takesNoQuantityFromDatesVersionsAndIdentifiers(String text, Mask.Kind kind) {
        Passage passage = Passage.of(text);
        assertThat(passage.quantities()).isEmpty();
        assertThat(passage.masks()).extracting(Mask::kind).contains(kind);
    }

    @Test
    void seesThroughLookAlikesAndInvisibleCharacters() {
        Passage passage = Passage.of("L\u0430un\u0441h thr\u0435\u0435 f\u200Beatures, 3O% to \u04170%");
        assertThat(passage.tokens()).extracting(Token::lower).contains("launch", "features");
        assertThat(passage.quantities()).extracting(Quantity::value).containsExactly(3.0, 30.0, 30.0);
    }

    @Test
    void keepsPlacesInTheTextAsTyped() {
        String typed = "Caf\u00e9\u200B \ufb01nds \uD83D\uDE80 4\u200B.1%";
        Passage passage = Passage.of(typed);
        Quantity quantity = passage.quantities().get(0);
        assertThat(passage.words(quantity.from(), quantity.end())).isEqualTo("4\u200B.1%");
        assertThat(passage.tokens()).allMatch(t -> t.start() < t.end() && t.end() <= typed.length());
    }

    @ParameterizedTest
    @CsvSource({
        "organising,organized",
        "trainings,training",
        "studies,study",
        "running,ran",
        "people,person",
        "churned,churn"
    })
    void givesInflectionsOneStem(String one, String other) {
        assertThat(Stem.of(one).key()).isEqualTo(Stem.of(other).key());
    }

    @Test
    void readsTheSameInTurkish() {
        Passage english = Passage.of("INCREASE SIGN-UPS IN Q3 FROM 10 TO 20");
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Passage.of("INCREASE SIGN-UPS IN Q3 FROM 10 TO 20")).isEqualTo(english);
        } finally {
            Locale.setDefault(before);
        }
    }
}
