package org.okrreadiness.reading.marked;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.ResultReading;
import org.okrreadiness.testing.SampleHandOver;
import org.okrreadiness.testing.SampleResults;
import org.okrreadiness.testing.SampleSubmissions;
import org.okrreadiness.wording.Moments;

class MarkedReaderTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T14:02:00Z"), ZoneOffset.UTC);
    private static final String WORDS = "It is in the second line";

    private final Messages messages = new Messages(Locale.UK);
    private final SampleHandOver sample = new SampleHandOver(SampleSubmissions.ATTEMPT, CLOCK);

    private MarkedReading read() {
        AttemptId attempt = SampleSubmissions.ATTEMPT;
        return new MarkedReader(
                        messages,
                        new Moments(messages, CLOCK),
                        sample.opened(),
                        sample.feedbacks().all(attempt),
                        sample.appeals().asked(attempt))
                .read();
    }

    private MarkedReading.Line first() {
        return read().tasks().get(0).lines().get(0);
    }

    @Test
    void saysWhoDecidedAndWhatTheMachineHadSaid() {
        sample.told(3, Level.MISSING, SampleHandOver.REMARK, List.of());
        assertThat(first().decided()).startsWith("Your trainer decided this; the machine had said ");
        assertThat(first().changed()).isTrue();
        assertThat(first().remark()).isEqualTo(SampleHandOver.REMARK);
        assertThat(read().by()).startsWith("Marked by “Spring cohort”");
        assertThat(read().changes()).isEmpty();
        assertThat(read().tasks())
                .flatExtracting(MarkedReading.TaskMarks::lines)
                .extracting(MarkedReading.Line::decided)
                .contains("The machine decided this; your trainer let it stand.");
    }

    @Test
    void saysWhatChangedBetweenEditions() {
        sample.told(3, Level.MISSING, "", List.of());
        sample.asked(WORDS);
        assertThat(first().waits()).isTrue();
        sample.told(8, Level.STRONG, "", sample.decided(WORDS, Level.STRONG));
        assertThat(first().waits()).isFalse();
        assertThat(first().appeals())
                .singleElement()
                .satisfies(
                        appeal -> assertThat(appeal.answer()).isEqualTo("Decided: strong. " + SampleHandOver.REASON));
        assertThat(read().changes().orElseThrow().lines())
                .hasSize(2)
                .anyMatch(line -> line.endsWith(": missing before, strong now"))
                .anyMatch(line -> line.endsWith(": your appeal was decided"));
        assertThat(read().by()).endsWith("This is the newest of 2 that you were told.");
    }

    @Test
    void letsAResultBeReadWithTheTrainersMarks() {
        sample.told(3, Level.MISSING, "", List.of());
        var told =
                sample.feedbacks().find(SampleSubmissions.ATTEMPT).orElseThrow().feedback();
        ResultReading reading = ResultReading.of(
                sample.opened().markedWith(told.sheet()),
                SampleResults.sources(),
                messages,
                new Moments(messages, CLOCK));
        assertThat(reading.tasks()).isNotEmpty();
    }
}
