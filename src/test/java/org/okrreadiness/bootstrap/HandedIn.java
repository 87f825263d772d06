package org.okrreadiness.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.Attempt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.rubric.ScoreSheet;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.exchange.JsonEventFormat;
import org.okrreadiness.exchange.pack.SignedPacks;
import org.okrreadiness.service.AttemptEvent;
import org.okrreadiness.service.Submission;
import org.okrreadiness.service.travel.Maker;
import org.okrreadiness.service.travel.PackKind;
import org.okrreadiness.service.travel.PackLabel;
import org.okrreadiness.testing.SampleSubmissions;
import org.okrreadiness.testing.TravelKeys;

/** Submissions of many people who answered a few tasks of the first assessment, as files. */
final class HandedIn {

    private static final Instant START = Instant.parse("2026-11-23T09:00:00Z");

    private final Assessment assessment;
    private final List<Map<TaskId, Response>> samples;
    private final List<TaskId> tasks;
    private final ScoreSheet told;

    /** @param most tasks that are answered */
    HandedIn(Path folder, int most) {
        AppServices services = new AppServices();
        this.assessment = services.packs(folder).packs().get(0).assessment().orElseThrow();
        this.samples =
                List.copyOf(services.packs(folder).sampleAnswers(assessment).values());
        this.told = services.scorer().sheet(assessment, samples.get(0));
        this.tasks = assessment.tasks().stream()
                .map(Task::id)
                .filter(task -> told.task(task.value()).orElseThrow().artefacts().stream()
                        .flatMap(piece -> piece.marks().stream())
                        .anyMatch(mark -> mark.judgement().confidence() < 1))
                .limit(most)
                .toList();
    }

    /** @param number from 0 */
    static String email(int number) {
        return "p" + number + "@example.org";
    }

    static AttemptId attempt(int number) {
        return new AttemptId(new UUID(0x5000, number + 1L));
    }

    List<TaskId> tasks() {
        return tasks;
    }

    Path write(Path folder, int number) {
        TravelKeys keys = TravelKeys.of(number);
        Attempt.Start start = new Attempt.Start(assessment.ref(), "Person " + number, Mode.ASSESSMENT, START, number);
        List<AttemptEvent> events = new ArrayList<>();
        events.add(new AttemptEvent.Begun(start, "OKR practitioner", tasks.size()));
        for (int i = 0; i < tasks.size(); i++) {
            Response response = samples.get((number + i) % samples.size()).get(tasks.get(i));
            events.add(new AttemptEvent.Saved(START.plusSeconds(60L * i + 60), tasks.get(i), response));
        }
        events.add(new AttemptEvent.HandedIn(new Attempt.HandedIn(START.plusSeconds(3600), told)));
        Submission submission = SampleSubmissions.of(attempt(number), keys, email(number), events);
        PackLabel label = new PackLabel(
                PackKind.SUBMISSION,
                new UUID(0x6000, number),
                START.plusSeconds(4000),
                Maker.of("Person " + number, keys),
                Submission.PURPOSE,
                List.of());
        byte[] pack = new SignedPacks(new JsonEventFormat()).submissions().write(submission, label, keys, List.of());
        try {
            return Files.write(folder.resolve("person-" + number + ".okr-submission"), pack);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
