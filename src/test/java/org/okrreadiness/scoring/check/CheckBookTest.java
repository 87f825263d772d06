package org.okrreadiness.scoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.scoring.reading.CaseReaders;
import org.okrreadiness.scoring.reading.LineReading;

class CheckBookTest {

    private static final CaseReaders READERS = new CaseReaders();
    private static final Place PLACE = new Place(Part.OBJECTIVE);

    static Stream<Check> checks() {
        return CheckBook.all().stream();
    }

    static Stream<Check> checksOfOneLine() {
        return checks().filter(check -> !check.examples().equals(Examples.NONE));
    }

    private static LineReading read(Check check, String line) {
        return READERS.of(check.exampleCase()).read(line);
    }

    @ParameterizedTest
    @MethodSource("checksOfOneLine")
    void speaksUpAboutItsBadExample(Check check) {
        assertThat(check.findings(read(check, check.examples().bad()), PLACE))
                .as(check.id())
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("checksOfOneLine")
    void isContentWithItsGoodExample(Check check) {
        assertThat(check.findings(read(check, check.examples().good()), PLACE))
                .as(check.id())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("checksOfOneLine")
    void isContentWithItsKnownFalseAlarm(Check check) {
        assertThat(check.findings(read(check, check.examples().falseAlarm()), PLACE))
                .as(check.id())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void hasATitleAQuestionAndAReason(Check check) {
        Messages messages = new Messages(Locale.ENGLISH);
        for (String word : new String[] {"title", "question", "reason"}) {
            assertThat(messages.has("check." + check.id() + "." + word))
                    .as(check.id() + "." + word)
                    .isTrue();
        }
    }

    @Test
    void givesEveryCheckAnIdOfItsOwn() {
        assertThat(checks().map(Check::id)).doesNotHaveDuplicates();
        assertThat(CheckBook.ofKeyResults()).hasSizeGreaterThanOrEqualTo(14);
        assertThat(CheckBook.ofObjectives()).hasSizeGreaterThanOrEqualTo(8);
    }
}
