package org.okrreadiness.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private final Messages messages = new Messages(Locale.UK);

    @Test
    void fillsTheGapsInOrder() {
        assertThat(messages.get("cli.sheet.title", "Practitioner", "1.0.0")).isEqualTo("Practitioner 1.0.0");
    }

    @Test
    void leavesApostrophesAndBracesOfAnArgumentAlone() {
        assertThat(messages.get("cli.sheet.title", "Ana's {1} plan", "'{0}'")).isEqualTo("Ana's {1} plan '{0}'");
    }

    @Test
    void showsAGapThatNobodyFilledRatherThanHidingIt() {
        assertThat(messages.get("cli.sheet.title", List.of("only one"))).isEqualTo("only one {1}");
    }

    @Test
    void aMissingKeyIsADefectOfTheProgram() {
        assertThatThrownBy(() -> messages.get("no.such.key")).isInstanceOf(MissingResourceException.class);
        assertThat(messages.has("no.such.key")).isFalse();
    }

    @Test
    void aStoredKeyNobodyKnowsAnyMoreStillGivesASentence() {
        assertThat(messages.getStored("because.of.another.age", List.of("x")))
                .contains("because.of.another.age")
                .contains("The mark itself stands");
        assertThat(messages.getStored("app.name", List.of())).isEqualTo("OKR Readiness");
    }

    /** Sheets keep keys, not sentences: a key that has once been written into a sheet must have its words for ever. */
    @Test
    void everyReasonAndQuestionEverWrittenIntoASheetStillHasItsWords() throws IOException {
        try (InputStream in = MessagesTest.class.getResourceAsStream("stored-phrases-0.1.txt")) {
            List<String> keys = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(keys).hasSizeGreaterThan(100).allMatch(messages::has);
        }
    }

    @Test
    void everyLocaleFallsBackToEnglishWhateverTheMachineSpeaks() {
        assertThat(new Messages(Locale.forLanguageTag("tr-TR")).get("app.name")).isEqualTo("OKR Readiness");
    }
}
