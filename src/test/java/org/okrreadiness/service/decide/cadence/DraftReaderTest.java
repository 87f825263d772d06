package org.okrreadiness.service.decide.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrreadiness.decide.cadence.CadenceSettings;
import org.okrreadiness.decide.cadence.Emphasis;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.testing.SampleCadence;
import org.okrreadiness.wording.Words;

class DraftReaderTest {

    private final Messages messages = new Messages(Locale.UK);

    @Test
    void whatIsThereAtFirstCanBeReadAsItStands() {
        CadenceDraft usual = CadenceDraft.usual(LocalDate.of(2026, 11, 29), ZoneId.of("Europe/Madrid"), Locale.UK);

        CadenceSettings settings = DraftReader.read(usual).settings().orElseThrow();

        assertThat(settings.quarter().start()).isEqualTo("2027-01-04");
        assertThat(settings.quarter().weeks()).isEqualTo(13);
        assertThat(settings.checkIn().day()).isEqualTo(DayOfWeek.TUESDAY);
        assertThat(settings.emphasis()).isEqualTo(Emphasis.BALANCED);
    }

    @Test
    void theWeekendIsThatOfTheCountry() {
        CadenceDraft egypt = CadenceDraft.usual(
                LocalDate.of(2026, 11, 29), ZoneId.of("Africa/Cairo"), Locale.forLanguageTag("ar-EG"));

        assertThat(egypt.get(Field.WEEKEND)).isEqualTo("friday, saturday");
    }

    @Test
    void readsDaysHoweverTheyArePartedAndTimesWithOneDigit() {
        CadenceSettings settings = DraftReader.read(SampleCadence.usual()
                        .with(Field.HOLIDAYS, " 2027-02-08,2027-02-09;\n2027-02-10 ")
                        .with(Field.WEEKEND, "Friday, SATURDAY")
                        .with(Field.TIME, "9:05")
                        .with(Field.EMPHASIS, "manager_capability"))
                .settings()
                .orElseThrow();

        assertThat(settings.daysOff().holidays()).hasSize(3);
        assertThat(settings.daysOff().weekend()).containsExactlyInAnyOrder(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);
        assertThat(settings.checkIn().time()).isEqualTo(LocalTime.of(9, 5));
        assertThat(settings.emphasis()).isEqualTo(Emphasis.MANAGER_CAPABILITY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "START | 4 Jan",
                "START | 2027-02-30",
                "START | 9999-01-01",
                "START | -5000-01-01",
                "WEEKS | 3",
                "WEEKS | 27",
                "WEEKS | many",
                "WEEKS | 99999999999",
                "DAY | Tues",
                "TIME | 25:00",
                "TIME | 9.30",
                "ZONE | Madrid",
                "ZONE | +02:00",
                "RHYTHM | daily",
                "CHECK_IN_MINUTES | 0",
                "WORKSHOP_MINUTES | 241",
                "REMINDER | -1",
                "WEEKEND | monday tuesday wednesday thursday friday saturday sunday",
                "WEEKEND | someday",
                "HOLIDAYS | 2027-01-06 Epiphany",
                "TEAMS | 0",
                "LEVELS | 4",
                "EMPHASIS | everything"
            })
    void saysAtTheFieldWhatIsWrong(Field field, String typed) {
        DraftReading reading = DraftReader.read(SampleCadence.usual().with(field, typed));

        assertThat(reading.settings()).isEmpty();
        assertThat(reading.problems()).containsOnlyKeys(field);
        Phrase said = reading.problems().get(field);
        assertThat(Words.of(messages, said)).endsWith(".").doesNotContain("{");
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        DraftReading reading = DraftReader.read(SampleCadence.usual()
                .with(Field.START, "")
                .with(Field.LEAD, "x".repeat(121))
                .with(Field.TEAMS, ""));

        assertThat(reading.problems()).containsOnlyKeys(Field.START, Field.LEAD, Field.TEAMS);
    }

    @Test
    void saysThatAQuarterOfHolidaysHasNoRoom() {
        StringBuilder off = new StringBuilder();
        LocalDate.of(2027, 1, 4)
                .datesUntil(LocalDate.of(2027, 4, 1))
                .forEach(day -> off.append(day).append(' '));

        assertThat(DraftReader.read(SampleCadence.usual().with(Field.HOLIDAYS, off.toString()))
                        .problems())
                .containsEntry(Field.HOLIDAYS, Phrase.of("problem.cadence.room", "10"));
    }

    @Test
    void refusesWhatNobodyTypes() {
        assertThatThrownBy(() -> SampleCadence.usual().with(Field.HOLIDAYS, "x".repeat(CadenceDraft.LONGEST + 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
