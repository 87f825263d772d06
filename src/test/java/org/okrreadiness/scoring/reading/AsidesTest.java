package org.okrreadiness.scoring.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.text.Passage;
import org.okrreadiness.scoring.text.Token;

class AsidesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    NPS from 31 to 45, as agreed with the board          | NPS from 31 to 45
                    NPS from 31 to 45 as discussed                       | NPS from 31 to 45
                    NPS from 31 to 45 (see the wiki)                     | NPS from 31 to 45
                    NPS from 31 to 45 [v2]                               | NPS from 31 to 45
                    NPS from 31 to 45 (tbc)                              | NPS from 31 to 45
                    NPS from 31 to 45 - draft                            | NPS from 31 to 45
                    NPS from 31 to 45, owner: Priya                      | NPS from 31 to 45
                    NPS from 31 to 45. More details later.               | NPS from 31 to 45 . .
                    NPS from 31 to 45, as discussed, subject to review   | NPS from 31 to 45
                    As agreed with the board, NPS from 31 to 45          | NPS from 31 to 45
                    NPS, as agreed with the board, from 31 to 45         | NPS from 31 to 45
                    NPS (as discussed) from 31 to 45                     | NPS from 31 to 45
                    """)
    void takesOutWhatSaysNothingAboutTheResult(String typed, String rest) {
        assertThat(words(new Asides(Passage.of(typed)).rest())).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NPS from 31 to 45, without more complaints",
                "NPS from 31 to 45 (enterprise clients)",
                "NPS from 31 to 45 (median)",
                "NPS from 31 to 45, see 30% more calls",
                "Waits fall, subject to 95% of cases counted",
                "Customers see value every week",
                "Plan written, approved and published",
                "NPS rises to (tbc)",
                "Run a draft workshop",
                "Have the plan signed as fast as usual"
            })
    void leavesEverythingElseIn(String typed) {
        assertThat(new Asides(Passage.of(typed)).areThere()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"as discussed", "(tbc)", "Draft", "See above", ""})
    void leavesALineThatHasNothingElse(String typed) {
        Asides asides = new Asides(Passage.of(typed));
        assertThat(asides.areThere()).isFalse();
        assertThat(asides.spans()).isEmpty();
    }

    @Test
    void saysWhereTheyStand() {
        String typed = "NPS from 31 to 45, as discussed";
        assertThat(new Asides(Passage.of(typed)).spans())
                .extracting(span -> span.in(typed))
                .containsExactly(", as discussed");
    }

    @Test
    void stillShowsWhoAnswersForTheResult() {
        LineReading line = LineReader.of(Situation.NONE).read("NPS from 31 to 45, owner: Priya");
        assertThat(line.shows(EvidenceCode.OWNER)).isTrue();
        assertThat(line.isAside(
                        line.first(EvidenceCode.OWNER).orElseThrow().span().start()))
                .isTrue();
    }

    private static String words(Passage passage) {
        return String.join(" ", passage.tokens().stream().map(Token::text).toList());
    }
}
