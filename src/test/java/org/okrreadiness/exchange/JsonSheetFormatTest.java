package org.okrreadiness.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrreadiness.service.UnreadableInputException;
import org.okrreadiness.testing.SampleSheets;

class JsonSheetFormatTest {

    private final JsonSheetFormat format = new JsonSheetFormat();

    @Test
    void writesASheetAsItAlwaysHas() {
        assertThat(format.write(SampleSheets.sheet())).isEqualTo(WrittenForms.golden("sheet"));
    }

    @Test
    void readsWhatFormatOneWrote() {
        assertThat(format.read(WrittenForms.golden("sheet"))).isEqualTo(SampleSheets.sheet());
    }

    @Test
    void takesASheetFromBeforeThereWereSchoolsForOneOfTheUsualSchool() {
        assertThat(format.read(WrittenForms.golden("sheet-without-school"))).isEqualTo(SampleSheets.sheet());
    }

    @Test
    void refusesANewerFormatAndSaysWhich() {
        String newer = WrittenForms.golden("sheet").replaceFirst("\"format\":1", "\"format\":3");

        assertThatThrownBy(() -> format.read(newer))
                .isInstanceOfSatisfying(
                        UnreadableInputException.class,
                        e -> assertThat(e.phrase().arguments()).containsExactly("3", "1"));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"level\":3', '\"level\":4'",
        "'\"confidence\":0.93', '\"confidence\":1.93'",
        "'\"confidence\":0.93', '\"confidence\":\"0.93\"'",
        "'\"route\":\"auto\"', '\"route\":\"nobody\"'",
        "'\"trust\":\"A\"', '\"trust\":\"Z\"'",
        "'\"code\":\"DIRECTION_VERB\"', '\"code\":\"NO_SUCH_CODE\"'",
        "'\"start\":0', '\"start\":-1'",
        "'\"competency\":\"writing\"', '\"competency\":\"juggling\"'"
    })
    void refusesASheetThatCannotBe(String sound, String broken) {
        String text = WrittenForms.golden("sheet");
        assertThat(text).contains(sound);

        assertThatThrownBy(() -> format.read(text.replace(sound, broken))).isInstanceOf(UnreadableInputException.class);
    }
}
