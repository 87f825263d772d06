package org.okrreadiness.scoring.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.okrreadiness.scoring.text.Passage;
import org.okrreadiness.scoring.words.Vocabulary.Names;
import org.okrreadiness.scoring.words.Vocabulary.Word;

class VocabularyTest {

    private static Word word(String spelling) {
        return Vocabulary.standard().find(Passage.of(spelling).tokens().get(0));
    }

    @Test
    void tellsWhatANounNames() {
        assertThat(word("beekeepers").names()).isEqualTo(Names.PERSON);
        assertThat(word("committee").names()).isEqualTo(Names.GROUP);
        assertThat(word("handbook").names()).isEqualTo(Names.MESSAGE);
        assertThat(word("deliver").names()).isEqualTo(Names.NOTHING);
    }

    @Test
    void tellsHowOftenAWordIsAVerb() {
        assertThat(word("delivering").isVerb()).isTrue();
        assertThat(word("handbook").canBeVerb()).isFalse();
        assertThat(word("plans").canBeVerb()).isTrue();
    }

    @Test
    void aWordAndItsInflectionsAreOne() {
        assertThat(word("negotiated")).isEqualTo(word("negotiate"));
    }

    @Test
    void pseudoWordsAreUnknown() {
        assertThat(word("flurb")).isNull();
    }
}
