package org.okrreadiness.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.okrreadiness.bootstrap.TrainerSetting;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.ModerationPlan;
import org.okrreadiness.domain.marking.Person;
import org.okrreadiness.domain.marking.PersonId;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.exchange.JsonEventFormat;
import org.okrreadiness.exchange.JsonResponseFormat;
import org.okrreadiness.exchange.JsonSheetFormat;
import org.okrreadiness.exchange.pack.SignedPacks;
import org.okrreadiness.service.AssessmentSource;
import org.okrreadiness.service.marking.TrainerDesk;
import org.okrreadiness.service.marking.TrainerDesks;
import org.okrreadiness.service.travel.Identity;
import org.okrreadiness.storage.DataFolder;
import org.okrreadiness.storage.Formats;
import org.okrreadiness.storage.vault.Vaults;

/** A real workspace in a folder, with a cohort whose people have handed in the sample answers or others. */
public final class SampleCohort implements AutoCloseable {

    public static final String PASSPHRASE = "four words nobody would put together";

    private final Path folder;
    private final DataFolder data;
    private final TrainerDesks desks;
    private final FixedSubmissions packs = new FixedSubmissions();
    private final Assessment assessment;
    private final AssessmentSource assessments;
    private final List<Path> files = new ArrayList<>();

    public SampleCohort(Path folder) {
        this(folder, Samples.assessment());
    }

    public SampleCohort(Path folder, Assessment assessment) {
        this.folder = folder;
        this.assessment = assessment;
        this.assessments = FixedAssessments.shipped(assessment);
        HandTurnedClock clock = new HandTurnedClock("2026-11-24T14:02:00Z");
        Formats formats = new Formats(new JsonEventFormat(), new JsonResponseFormat(), new JsonSheetFormat());
        this.data = DataFolder.open(folder.resolve("data"), clock, formats);
        TrainerSetting.Post post =
                new TrainerSetting.Post(packs, new SignedPacks(new JsonEventFormat()), new JsonSheetFormat());
        this.desks = new TrainerDesks(
                Vaults.cheap(folder.resolve("data"), clock),
                new TrainerSetting(assessments, SampleResults.scorer(), post, clock));
    }

    public TrainerDesks desks() {
        return desks;
    }

    public AssessmentSource assessments() {
        return assessments;
    }

    /** Makes the workspace. */
    public TrainerDesk create() {
        return desks.create(PASSPHRASE.toCharArray()).desk();
    }

    /** Opens a cohort of which whoever opened the workspace marks every task. */
    public CohortId open(TrainerDesk desk, String title, ModerationPlan plan) {
        CohortId cohort = FixedCohorts.open(desk, title, assessment, plan);
        desk.cohorts()
                .allocate(
                        cohort,
                        desk.records().me(),
                        "Anna",
                        assessment.tasks().stream().map(Task::id).collect(Collectors.toSet()));
        return cohort;
    }

    /** A file with what somebody answered. */
    public Path file(String name, Map<TaskId, Response> answers) {
        String address = address(name);
        Identity who = Identity.of(TravelKeys.JOHANNA.signingKey(), name, address, "");
        AttemptId attempt = AttemptId.of(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
        String content = packs.add(SampleSubmissions.of(attempt, who, assessment, new HashMap<>(answers)));
        return write(address + ".okr-submission", content);
    }

    /** A file that is no submission. */
    public Path broken(String name) {
        return write(name, "nothing of the kind");
    }

    private Path write(String name, String content) {
        try {
            Path file = Files.writeString(folder.resolve(name), content);
            files.add(file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes all files in. */
    public void receive(TrainerDesk desk, CohortId cohort) {
        desk.receiving().receive(cohort, files, status -> {}, () -> false);
    }

    public static Person person(String name) {
        return new Person(new PersonId(address(name)), name, address(name));
    }

    private static String address(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", ".") + "@example.org";
    }

    @Override
    public void close() {
        desks.lock();
        data.close();
    }
}
