package org.okrreadiness.reading.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.okrreadiness.decide.cadence.CadencePlan;
import org.okrreadiness.decide.cadence.Conflict;
import org.okrreadiness.decide.cadence.Emphasis;
import org.okrreadiness.decide.cadence.Input;
import org.okrreadiness.decide.cadence.Meeting;
import org.okrreadiness.decide.cadence.Output;
import org.okrreadiness.decide.cadence.Role;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.decide.cadence.CadenceDraft;
import org.okrreadiness.service.decide.cadence.Field;
import org.okrreadiness.testing.SampleCadence;
import org.okrreadiness.wording.Words;

class CadenceWordsTest {

    private final Messages messages = new Messages(Locale.UK);
    private final CadenceWords words = new CadenceWords(messages);
    private final CadenceText text = new CadenceText(messages);

    @ParameterizedTest
    @EnumSource(Emphasis.class)
    void hasWordsForEveryMeetingUnderEveryEmphasis(Emphasis emphasis) {
        CadencePlan plan = SampleCadence.plan(
                SampleCadence.usual().with(Field.LEVELS, "3").with(Field.EMPHASIS, CadenceDraft.word(emphasis)));

        for (Meeting meeting : plan.meetings()) {
            assertThat(text.description(plan, meeting)).contains("It must produce:", "If it is missed: ");
            assertThat(words.accent(meeting).isPresent()).isEqualTo(emphasis.changes(meeting.kind()));
        }
        assertThat(words.emphasis(plan.settings()).isPresent()).isEqualTo(emphasis != Emphasis.BALANCED);
    }

    @Test
    void everyCodeHasASentence() {
        for (Output output : Output.values()) {
            assertThat(Words.of(messages, "meeting-output", output))
                    .isNotBlank()
                    .doesNotEndWith(".");
        }
        for (Input input : Input.values()) {
            assertThat(Words.of(messages, "meeting-input", input)).isNotBlank();
        }
        for (Role role : Role.values()) {
            assertThat(Words.of(messages, "meeting-role", role)).isNotBlank();
        }
        for (Conflict.Kind kind : Conflict.Kind.values()) {
            assertThat(Words.of(messages, "cadence.conflict", kind)).endsWith(".");
        }
    }

    @Test
    void thePlainTextHasDatesFirstAndEachKindOnce() {
        String plain = text.plain(SampleCadence.plan(SampleCadence.full()));

        assertThat(plain)
                .startsWith(SampleCadence.LONG_PLAN + ": meetings of the quarter from 4 January 2027\n====")
                .contains("- Monday 18 January 2027, 09:30 to 10:00: Check-in (Moved from Tuesday 19 January 2027")
                .contains("\nMid-quarter look at priorities\n")
                .endsWith("\n");
        assertThat(plain.split("\nCheck-in\n", -1)).hasSize(2);
        assertThat(plain).doesNotContain("\n\n\n");
    }

    @Test
    void whatSomebodyTypedBecomesNoMarkInMarkdown() {
        CadencePlan plan = SampleCadence.plan(SampleCadence.usual().with(Field.PLAN, "*[a](b)* <i>"));

        assertThat(text.markdown(plan))
                .startsWith("# \\*\\[a\\](b)\\* \\<i\\>: meetings")
                .contains("\n### Check-in\n");
    }
}
