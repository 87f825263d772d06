package org.okrreadiness.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RightToLeftTest {

    private final RightToLeft order = new RightToLeft();

    @Test
    void drawsLettersFromTheRightNumbersFromTheLeftAndTurnsBrackets() {
        assertThat(order.reorderRTLTextToLTR("\u05d0\u05d1 (12)")).isEqualTo("(12) \u05d1\u05d0");
    }

    @Test
    void keepsAnAccentBehindTheLetterItStandsOn() {
        assertThat(order.reorderRTLTextToLTR("\u05d0\u05b8\u05d1")).isEqualTo("\u05d1\u05d0\u05b8");
    }

    @Test
    void givesArabicLettersTheFormTheirNeighboursAskFor() {
        assertThat(order.shapeText("\u0628\u0628\u0628 \u0628")).isEqualTo("\ufe91\ufe92\ufe90 \ufe8f");
        assertThat(order.shapeText("\u0628\u0627\u0628"))
                .as("alef joins on one side only")
                .isEqualTo("\ufe91\ufe8e\ufe8f");
        assertThat(order.deshapeText("\ufe91")).isEqualTo("\u0628");
    }

    @Test
    void leavesOtherWordsAlone() {
        assertThat(order.shapeText("Harbour 12")).isEqualTo("Harbour 12");
        assertThat(order.deshapeText("")).isEmpty();
    }
}
