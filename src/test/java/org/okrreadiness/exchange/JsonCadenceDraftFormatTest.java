package org.okrreadiness.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.service.decide.cadence.Field;
import org.okrreadiness.testing.SampleCadence;

class JsonCadenceDraftFormatTest {

    private final JsonCadenceDraftFormat format = new JsonCadenceDraftFormat();

    @Test
    void writesADraftAsItAlwaysHas() {
        assertThat(format.write(SampleCadence.usual())).isEqualTo(WrittenForms.golden("cadence-draft"));
    }

    @Test
    void readsWhatFormatOneWrote() {
        assertThat(format.read(WrittenForms.golden("cadence-draft"))).isEqualTo(SampleCadence.usual());
    }

    @Test
    void keepsWhatWasHalfTyped() {
        var half = SampleCadence.full().with(Field.START, "2027-0").with(Field.LEAD, "\ud83d");

        assertThat(format.read(format.write(half))).isEqualTo(half);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"format\":1', '\"format\":2'",
        "'\"weeks\":\"13\"', '\"weeks\":13'",
        "'\"emphasis\"', '\"mood\"'",
        "'\"typed\"', '\"said\"'"
    })
    void refusesADraftThatCannotBe(String sound, String broken) {
        String text = WrittenForms.golden("cadence-draft");
        assertThat(text).contains(sound);

        assertThatThrownBy(() -> format.read(text.replace(sound, broken))).isInstanceOf(UnreadableInputException.class);
    }
}
