package org.okrreadiness.scoring.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.okrreadiness.scoring.text.Passage;

class WordsTest {

    @Test
    void findsTheLongestPhraseInAnyInflection() {
        PhraseList list = PhraseList.of(Map.of("short", List.of("sail"), "long", List.of("sail late")));

        assertThat(list.in(Passage.of("Boats sailed late, and sailing stops")))
                .extracting(m -> m.entry() + ":" + m.text())
                .containsExactly("long:sailed late", "short:sailing");
    }

    @Test
    void doesNotJoinWordsAcrossAMark() {
        PhraseList list = PhraseList.of(Map.of("x", List.of("on time")));

        assertThat(list.occursIn(Passage.of("The light is on. Time passes"))).isFalse();
        assertThat(list.occursIn(Passage.of("On-time sailing"))).isTrue();
    }

    @Test
    void givesThePlaceInTheTextAsTyped() {
        PhraseList list = PhraseList.of(Map.of("x", List.of("on time")));
        Match match = list.in(Passage.of("It \u2013 leaves  on   time")).get(0);

        assertThat(match.span().in("It \u2013 leaves  on   time"))
                .isEqualTo("on   time")
                .isEqualTo(match.text());
    }

    @Test
    void ignoresAnEmptyPhrase() {
        assertThat(PhraseList.of(Map.of("x", List.of(" "))).occursIn(Passage.of("anything")))
                .isFalse();
    }

    @Test
    void recognisesAHalfCopiedText() {
        CopiedText given = CopiedText.from("the winter timetable has been late on four days of ten");

        assertThat(given.holds(Passage.of("The winter timetable has been late, they say")))
                .isTrue();
        assertThat(given.holds(Passage.of("Late winter days make the timetable a promise nobody keeps")))
                .isFalse();
        assertThat(given.holds(Passage.of("winter timetable"))).isFalse();
    }

    @Test
    void cutsSentencesAtMarksThatEndThem() {
        String text = "It is 2.4 now. Is it?  Yes!\nAnd so on";

        assertThat(Sentences.of(text))
                .extracting(span -> span.in(text))
                .containsExactly("It is 2.4 now.", "Is it?", "Yes!", "And so on");
        assertThat(Sentences.of(" \n ")).isEmpty();
    }
}
