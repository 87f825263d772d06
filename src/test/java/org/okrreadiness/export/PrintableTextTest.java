package org.okrreadiness.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class PrintableTextTest {

    @Test
    void showsThatSomethingStoodThereWhereItHasNoShape() {
        assertThat(PrintableText.of("a\u0000b\ue000c\ud800d")).isEqualTo("a□b□c□d");
    }

    @Test
    void leavesOutWhatActsBeyondItsWords() {
        assertThat(PrintableText.of("\u202egnp.exe\u200b \u2764\ufe0f \ufeffend"))
                .isEqualTo("gnp.exe \u2764 end");
    }

    @Test
    void knowsEveryEndOfALine() {
        assertThat(PrintableText.of("a\r\nb\rc\nd\u2028e\u0085f\tg")).isEqualTo("a\nb\nc\nd\ne\nf g");
    }

    @Test
    void keepsWordsOfEveryScript() {
        assertThat(PrintableText.of("<b> & \u00e9\u0301 \u05e9\u05dc \u4f60 \ud83d\ude00"))
                .isEqualTo("<b> & \u00e9\u0301 \u05e9\u05dc \u4f60 \ud83d\ude00");
    }

    @Test
    void takesThePaperOfTheCountry() {
        assertThat(Paper.usual(Locale.US)).isEqualTo(Paper.LETTER);
        assertThat(Paper.usual(Locale.CANADA_FRENCH)).isEqualTo(Paper.LETTER);
        assertThat(Paper.usual(Locale.UK)).isEqualTo(Paper.A4);
        assertThat(Paper.usual(Locale.ROOT)).isEqualTo(Paper.A4);
        assertThat(Paper.of("letter")).contains(Paper.LETTER);
        assertThat(Paper.of("Foolscap")).isEmpty();
    }
}
