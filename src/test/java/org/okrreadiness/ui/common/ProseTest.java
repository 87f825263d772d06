package org.okrreadiness.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProseTest {

    @Test
    void joinsTheLinesOfAParagraphAndPartsParagraphsAtBlankLines() {
        assertThat(Prose.paragraphs("One line\nand its rest.\r\n\r\nAnother.\n \n\nA third.\n"))
                .containsExactly("One line and its rest.", "Another.", "A third.");
    }

    @Test
    void keepsTheLinesOfAList() {
        assertThat(Prose.paragraphs("Three things:\n- one\n- two\n  and more\n2. three"))
                .containsExactly("Three things:\n- one\n- two and more\n2. three");
    }

    @Test
    void takesADashInsideASentenceForADash() {
        assertThat(Prose.paragraphs("It fell\n-3 per cent")).containsExactly("It fell -3 per cent");
    }

    @Test
    void hasNothingToSayAboutBlankText() {
        assertThat(Prose.paragraphs(" \n ")).isEmpty();
    }
}
