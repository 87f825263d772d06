package org.okrreadiness.export.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrreadiness.decide.cadence.CadencePlan;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.decide.cadence.CadenceDraft;
import org.okrreadiness.service.decide.cadence.Field;
import org.okrreadiness.testing.HandTurnedClock;
import org.okrreadiness.testing.SampleCadence;

/**
 * What the calendar file says is read back by a library of others. It takes every summer time for one of a whole hour, so Lord Howe, which
 * has half an hour, is left to the other reader of {@code src/test/outside/check.sh}.
 */
class CalendarFileTest {

    private static final String AWKWARD = "H\u00e4fen, \"Nord\"; back\\slash \ud83d\ude00 \u0645\u0631\u0641\u0623";

    private final HandTurnedClock clock = new HandTurnedClock("2026-11-24T14:02:00Z");
    private final CalendarFile file = new CalendarFile(new Messages(Locale.UK), clock);

    private String written(CadenceDraft draft) {
        return new String(file.of(SampleCadence.plan(draft)), StandardCharsets.UTF_8);
    }

    private static List<VEvent> read(String text) {
        ICalendar calendar = Biweekly.parse(text).first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).toString()).isEmpty();
        return calendar.getEvents();
    }

    private static List<Instant> starts(List<VEvent> events) {
        return events.stream()
                .map(event ->
                        Instant.ofEpochMilli(event.getDateStart().getValue().getTime()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Madrid",
                "America/New_York",
                "Asia/Kolkata",
                "Africa/Casablanca",
                "America/St_Johns",
                "Pacific/Kiritimati",
                "UTC"
            })
    void othersReadEveryMeetingAtItsMoment(String zone) {
        CadenceDraft draft = SampleCadence.usual().with(Field.ZONE, zone);
        CadencePlan plan = SampleCadence.plan(draft);

        List<VEvent> events = read(written(draft));

        assertThat(starts(events))
                .isEqualTo(plan.meetings().stream()
                        .map(meeting -> meeting.start().toInstant())
                        .toList());
        assertThat(events)
                .extracting(event -> event.getDateEnd().getValue().toInstant())
                .isEqualTo(plan.meetings().stream()
                        .map(meeting -> meeting.end().toInstant())
                        .toList());
    }

    @Test
    void othersReadWhatAMeetingMustProduce() {
        VEvent checkIn = read(written(SampleCadence.full().with(Field.PLAN, AWKWARD))).stream()
                .filter(event -> event.getSummary().getValue().endsWith("Check-in"))
                .findFirst()
                .orElseThrow();

        assertThat(checkIn.getSummary().getValue()).isEqualTo(AWKWARD + ": Check-in");
        assertThat(checkIn.getDescription().getValue())
                .contains("\n- Every key result has a value and a confidence\n")
                .contains("Everybody gave a confidence before any figure was shown")
                .contains("Has to be there: Those who lead the teams; The owners of the key results")
                .contains("Led by " + SampleCadence.LONG_LEAD)
                .contains("never cancelled in silence");
    }

    @Test
    void foldsAtSeventyFiveOctetsAndCutsNoCharacterInTwo() {
        String text = written(SampleCadence.full().with(Field.PLAN, "\ud83d\ude00\u0645".repeat(20)));

        assertThat(text).doesNotContain("\ufffd").endsWith("END:VCALENDAR\r\n");
        assertThat(text.split("\r\n", -1)).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    }

    @Test
    void nothingTypedBecomesALineOfItsOwn() {
        String text = written(SampleCadence.usual().with(Field.LEAD, "Ana\r\nBEGIN:VEVENT\u0007\nX:1"));

        assertThat(text).contains("Ana\\nBEGIN:VEVENT\\nX:1");
        assertThat(read(text))
                .hasSameSizeAs(SampleCadence.plan(SampleCadence.usual()).meetings());
    }

    @Test
    void writtenAgainItMovesTheMeetingsItBroughtBefore() {
        List<VEvent> first = read(written(SampleCadence.usual()));
        clock.advance(Duration.ofHours(1));
        List<VEvent> again = read(written(SampleCadence.with(
                SampleCadence.usual(), Map.of(Field.TIME, "14:00", Field.DAY, "wednesday", Field.EMPHASIS, "trust"))));

        assertThat(again)
                .extracting(event -> event.getUid().getValue())
                .containsExactlyInAnyOrderElementsOf(
                        first.stream().map(event -> event.getUid().getValue()).toList())
                .doesNotHaveDuplicates();
        assertThat(starts(again)).isNotEqualTo(starts(first));
        assertThat(again.get(0).getSequence().getValue())
                .isEqualTo(first.get(0).getSequence().getValue() + 60);
        assertThat(again.get(0).getDateTimeStamp().getValue().toInstant()).isEqualTo("2026-11-24T15:02:00Z");
    }

    @Test
    void anotherQuarterAndAnotherPlanAreOtherMeetings() {
        List<String> usual = uids(SampleCadence.usual());

        assertThat(uids(SampleCadence.usual().with(Field.START, "2027-04-05"))).doesNotContainAnyElementsOf(usual);
        assertThat(uids(SampleCadence.usual().with(Field.PLAN, "Winter services")))
                .doesNotContainAnyElementsOf(usual);
    }

    private List<String> uids(CadenceDraft draft) {
        return read(written(draft)).stream()
                .map(event -> event.getUid().getValue())
                .toList();
    }

    @Test
    void remindsOnlyWhenAsked() {
        assertThat(read(written(SampleCadence.usual())))
                .allMatch(event -> event.getAlarms().isEmpty());

        List<VAlarm> alarms = read(written(SampleCadence.full())).get(0).getAlarms();
        assertThat(alarms).hasSize(1);
        assertThat(alarms.get(0).getTrigger().getDuration().toMillis()).isEqualTo(-15 * 60_000);
    }
}
