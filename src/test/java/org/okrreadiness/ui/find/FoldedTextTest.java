package org.okrreadiness.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.okrreadiness.ui.find.FoldedText.Range;

class FoldedTextTest {

    private final Locale usual = Locale.getDefault();

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(usual);
    }

    private static List<String> found(String text, String words) {
        return new FoldedText(text)
                .find(words).stream()
                        .map(range -> text.substring(range.start(), range.end()))
                        .toList();
    }

    @Test
    void findsWhateverTheCapitalsAndAccents() {
        assertThat(found("Zoë met ZOE and zoé", "Zoe")).containsExactly("Zoë", "ZOE", "zoé");
        assertThat(found("Zoe\u0308 wrote", "zoë")).containsExactly("Zoe\u0308");
        assertThat(found("Straße", "ß")).containsExactly("ß");
    }

    @Test
    void findsCapitalsWhateverTheLanguageOfTheMachine() {
        Locale.setDefault(Locale.forLanguageTag("tr"));
        assertThat(found("INITIATIVE", "initiative")).containsExactly("INITIATIVE");
    }

    @Test
    void tellsPlacesInWhatWasWrittenAndNotInWhatItBecame() {
        assertThat(new FoldedText("İİx").find("x")).containsExactly(new Range(2, 3));
        assertThat(new FoldedText("😀 né").find("ne")).containsExactly(new Range(3, 5));
    }

    @Test
    void takesALineEndForASpaceAndIgnoresSpacesAroundTheWords() {
        assertThat(found("on\ntime", " on time ")).containsExactly("on\ntime");
    }

    @Test
    void findsNothingByNothing() {
        assertThat(found("anything", "")).isEmpty();
        assertThat(found("anything", "  ")).isEmpty();
        assertThat(found("", "a")).isEmpty();
    }

    @Test
    void countsWordsThatOverlapOnce() {
        assertThat(found("aaa", "aa")).containsExactly("aa");
    }
}
