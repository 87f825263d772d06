package org.okrreadiness.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.testing.SampleKept;

class JsonKeptOkrsFormatTest {

    private final JsonKeptOkrsFormat format = new JsonKeptOkrsFormat();

    @Test
    void writesAKeptSetAsItAlwaysHas() {
        assertThat(format.write(SampleKept.kept())).isEqualTo(WrittenForms.golden("kept-okrs"));
    }

    @Test
    void readsWhatFormatOneWrote() {
        assertThat(format.read(WrittenForms.golden("kept-okrs"))).isEqualTo(SampleKept.kept());
    }

    @Test
    void refusesANewerFormatAndSaysWhich() {
        String newer = WrittenForms.golden("kept-okrs").replaceFirst("\"format\":1", "\"format\":3");

        assertThatThrownBy(() -> format.read(newer))
                .isInstanceOfSatisfying(
                        UnreadableInputException.class,
                        e -> assertThat(e.phrase().arguments()).containsExactly("3", "1"));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"id\":\"6f6c9e0e', '\"id\":\"zzzz'",
        "'2026-11-24T14:02:00Z', 'yesterday'",
        "'\"score\":61', '\"score\":\"61\"'",
        "'\"name\":', '\"nickname\":'",
        "'\"level\":3', '\"level\":4'"
    })
    void refusesAKeptSetThatCannotBe(String sound, String broken) {
        String text = WrittenForms.golden("kept-okrs");
        assertThat(text).contains(sound);

        assertThatThrownBy(() -> format.read(text.replace(sound, broken))).isInstanceOf(UnreadableInputException.class);
    }
}
