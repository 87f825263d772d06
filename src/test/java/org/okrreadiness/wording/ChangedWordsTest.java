package org.okrreadiness.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChangedWordsTest {

    private static List<String> words(String line, List<ChangedWords.Stretch> stretches) {
        return stretches.stream().map(s -> line.substring(s.start(), s.end())).toList();
    }

    @Test
    void marksWhatWentAndWhatCame() {
        String before = "Run 12 workshops with harbour staff";
        String after = "Late sailings with harbour staff from 9 to 3 a week";
        ChangedWords changed = ChangedWords.between(before, after);
        assertThat(words(before, changed.gone())).containsExactly("Run 12 workshops");
        assertThat(words(after, changed.come())).containsExactly("Late sailings", "from 9 to 3 a week");
    }

    @Test
    void marksNothingInTheSameLine() {
        assertThat(ChangedWords.between("one two", "one two")).isEqualTo(new ChangedWords(List.of(), List.of()));
        assertThat(ChangedWords.between("", "")).isEqualTo(new ChangedWords(List.of(), List.of()));
    }

    @Test
    void takesVeryLongLinesAsChangedFromEndToEnd() {
        String before = "word ".repeat(500);
        assertThat(ChangedWords.between(before, "short").gone())
                .containsExactly(new ChangedWords.Stretch(0, before.length()));
    }
}
