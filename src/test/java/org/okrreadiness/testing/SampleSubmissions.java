package org.okrreadiness.testing;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.ClockChange;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.exchange.JsonEventFormat;
import org.okrreadiness.service.AttemptEvent;
import org.okrreadiness.service.AttemptState;
import org.okrreadiness.service.Submission;
import org.okrreadiness.service.travel.Identity;
import org.okrreadiness.service.travel.Maker;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.service.travel.PackLabel;
import org.okrreadiness.service.travel.PublicKeys;
import org.okrreadiness.service.travel.SealedRecord;
import org.okrreadiness.storage.journal.JournalFile;
import org.okrreadiness.storage.journal.JournalReader;
import org.okrreadiness.storage.journal.TravellingRecord;

/** A handed-in attempt of somebody called Jóhanna, sealed with {@link TravelKeys#JOHANNA}; the same in every run. */
public final class SampleSubmissions {

    public static final AttemptId ATTEMPT = AttemptId.of("3f0c9e0e-6f43-4d3b-9f0e-0a8f4f6a1c11");
    public static final UUID PACK = UUID.fromString("7a1b7d56-20f5-4c0e-9a55-1f8f0f6e2b01");

    private static final Instant START = Instant.parse("2026-11-23T09:15:30.123456789Z");
    private static final String NAME = "J\u00f3hanna";

    private SampleSubmissions() {}

    public static Submission submission() {
        return of(events());
    }

    /** What happened in it, in its order. */
    public static List<AttemptEvent> events() {
        Attempt.Start start = new Attempt.Start(
                new AssessmentRef("practitioner", "1.0.0", "0f".repeat(32)), NAME, Mode.ASSESSMENT, START, 42);
        TaskId task = new TaskId("timetable-write");
        return List.of(
                new AttemptEvent.Begun(start, "OKR practitioner", 12),
                new AttemptEvent.Moved(at(10), task),
                new AttemptEvent.Saved(
                        at(70), task, SampleResponses.objectiveOnly("Islanders plan their day around us")),
                new AttemptEvent.Saved(at(95), new TaskId("timetable-judge"), SampleResponses.ratings()),
                new AttemptEvent.ClockChanged(
                        new ClockChange(at(90), Duration.ofSeconds(-12), Duration.ofSeconds(102))),
                new AttemptEvent.HandedIn(new Attempt.HandedIn(at(400), SampleSheets.sheet())));
    }

    private static Instant at(int seconds) {
        return START.plusSeconds(seconds);
    }

    /** The attempt of anybody, with a record of its own. */
    public static Submission of(AttemptId attempt, TravelKeys keys, String email, List<AttemptEvent> events) {
        AttemptEvent.Begun begun = (AttemptEvent.Begun) events.get(0);
        AttemptState state = new AttemptState(attempt, begun);
        events.stream().skip(1).forEach(state::add);
        Identity who = Identity.of(keys.signingKey(), begun.start().participant(), email, "");
        JsonEventFormat format = new JsonEventFormat();
        SealedRecord record =
                recordOf(attempt, keys, events.stream().map(format::write).toList());
        return new Submission(who, begun.title(), record, state.attempt());
    }

    /** @param events of which the last hands in */
    public static Submission of(List<AttemptEvent> events) {
        AttemptEvent.Begun begun = (AttemptEvent.Begun) events.get(0);
        return of(
                ATTEMPT, events, begun, Identity.of(TravelKeys.JOHANNA.signingKey(), NAME, "johanna@example.org", ""));
    }

    /** Of an attempt that holds these answers and was handed in, by anybody. */
    public static Submission of(AttemptId attempt, Identity who, Assessment assessment, Map<TaskId, Response> answers) {
        Attempt.Start start = new Attempt.Start(assessment.ref(), who.name(), Mode.ASSESSMENT, START, 42);
        AttemptEvent.Begun begun = new AttemptEvent.Begun(
                start, assessment.about().title(), assessment.tasks().size());
        List<AttemptEvent> events = new ArrayList<>(List.of(begun));
        answers.forEach((task, answer) -> events.add(new AttemptEvent.Saved(at(events.size()), task, answer)));
        events.add(new AttemptEvent.HandedIn(
                new Attempt.HandedIn(at(400), SampleResults.scorer().sheet(assessment, answers))));
        return of(attempt, events, begun, who);
    }

    private static Submission of(AttemptId attempt, List<AttemptEvent> events, AttemptEvent.Begun begun, Identity who) {
        AttemptState state = new AttemptState(attempt, begun);
        events.stream().skip(1).forEach(state::add);
        JsonEventFormat format = new JsonEventFormat();
        SealedRecord record = recordOf(
                attempt, TravelKeys.JOHANNA, events.stream().map(format::write).toList());
        return new Submission(who, begun.title(), record, state.attempt());
    }

    /** The events as a journal keeps them. */
    public static SealedRecord record(List<AttemptEvent> events) {
        JsonEventFormat format = new JsonEventFormat();
        return recordOf(events.stream().map(format::write).toList());
    }

    /** The same of texts that need be no events. */
    public static SealedRecord recordOf(List<String> texts) {
        return recordOf(ATTEMPT, TravelKeys.JOHANNA, texts);
    }

    private static SealedRecord recordOf(AttemptId attempt, TravelKeys keys, List<String> texts) {
        try (FileSystem memory = Jimfs.newFileSystem(Configuration.unix())) {
            Path file = memory.getPath("/journal.okrj");
            try (JournalFile journal = JournalFile.create(file, attempt.value(), keys.journalKey())) {
                for (String text : texts) {
                    journal.append(text);
                }
            }
            return TravellingRecord.of(attempt, JournalReader.read(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static PackLabel label(List<PublicKeys> to) {
        return new PackLabel(
                PackKind.SUBMISSION,
                PACK,
                Instant.parse("2026-11-23T11:00:00Z"),
                Maker.of(NAME, TravelKeys.JOHANNA),
                Submission.PURPOSE,
                to.stream().map(PublicKeys::fingerprint).toList());
    }
}
