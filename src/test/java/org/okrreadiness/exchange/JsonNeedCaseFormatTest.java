package org.okrreadiness.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.testing.HalfFilledNeed;

class JsonNeedCaseFormatTest {

    private final JsonNeedCaseFormat format = new JsonNeedCaseFormat();

    @Test
    void writesADiagnosisAsItAlwaysHas() {
        assertThat(format.write(HalfFilledNeed.diagnosis())).isEqualTo(WrittenForms.golden("need-case"));
    }

    @Test
    void readsWhatFormatOneWrote() {
        assertThat(format.read(WrittenForms.golden("need-case"))).isEqualTo(HalfFilledNeed.diagnosis());
    }

    @Test
    void refusesANewerFormatAndSaysWhich() {
        String newer = WrittenForms.golden("need-case").replaceFirst("\"format\":1", "\"format\":3");
        assertThatThrownBy(() -> format.read(newer))
                .isInstanceOfSatisfying(
                        UnreadableInputException.class,
                        e -> assertThat(e.phrase().arguments()).containsExactly("3", "1"));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"id\":\"6f6c9e0e', '\"id\":\"zzzz'",
        "'2026-11-24T14:02:00Z', 'yesterday'",
        "'\"seat\":\"hr\"', '\"seat\":\"boss\"'",
        "'\"answer\":\"rarely\"', '\"answer\":\"rarly\"'",
        "'\"value\":42.5', '\"value\":142.5'",
        "'\"name\":\"Jo\"', '\"name\":\"manager b\"'",
        "'\"name\":\"Jo\"', '\"name\":\" \"'",
        "'\"organisation\":', '\"company\":'"
    })
    void refusesADiagnosisThatCannotBe(String sound, String broken) {
        String text = WrittenForms.golden("need-case");
        assertThat(text).contains(sound);
        assertThatThrownBy(() -> format.read(text.replace(sound, broken))).isInstanceOf(UnreadableInputException.class);
    }
}
