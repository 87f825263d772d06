package org.okrreadiness.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyboardPlaceTest {

    /** Where the caret belongs is marked by a bar. */
    @ParameterizedTest
    @CsvSource({
        "On time from 81, On time|",
        "On time, On time from 81|",
        "'', Islanders|",
        "Islanders, |",
        "Raise by 81 per cent, Raise by 90| per cent",
        "aaa, |aa",
        "Islanders really can, Islanders| can",
        "same, |same",
    })
    void putsTheCaretBehindWhatChanged(String before, String marked) {
        String now = marked.replace("|", "");
        assertThat(KeyboardPlace.behindChange(before, now)).isEqualTo(marked.indexOf('|'));
    }
}
