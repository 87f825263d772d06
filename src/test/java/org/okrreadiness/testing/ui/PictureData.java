package org.okrreadiness.testing.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.response.WrittenSet;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.AttemptSummary;
import org.okrreadiness.service.FoundPack;
import org.okrreadiness.service.PackFinding;
import org.okrreadiness.service.PreferenceStore;
import org.okrreadiness.service.Seat;
import org.okrreadiness.service.TaskOutcome;
import org.okrreadiness.testing.HandTurnedClock;
import org.okrreadiness.testing.InMemoryAttempts;
import org.okrreadiness.testing.InMemoryPreferences;
import org.okrreadiness.testing.Samples;
import org.okrreadiness.ui.common.SeatChoice;

/**
 * What the screens of a picture show.
 *
 * @param failure why the data folder does not open; usually empty
 * @param responses what was answered before handing in
 * @param trouble what can be neither read nor written
 * @param seat who was said to be at the desk
 */
record PictureData(
        List<AttemptSummary> attempts,
        List<FoundPack> packs,
        List<Phrase> notices,
        Optional<RuntimeException> failure,
        Map<TaskId, Response> responses,
        Trouble trouble,
        Optional<Seat> seat) {

    /** What is wrong with the disk: nothing, or something that shows on the first screen, or something that shows only beyond it. */
    enum Trouble {
        NONE,
        AT_HOME,
        BEYOND
    }

    PictureData(
            List<AttemptSummary> attempts,
            List<FoundPack> packs,
            List<Phrase> notices,
            Optional<RuntimeException> failure,
            Map<TaskId, Response> responses) {
        this(attempts, packs, notices, failure, responses, Trouble.NONE, Optional.of(Seat.PARTICIPANT));
    }

    /** Before anybody said who they are. */
    PictureData unasked() {
        return new PictureData(attempts, packs, notices, failure, responses, trouble, Optional.empty());
    }

    /** With what somebody who does not exist has sat. */
    PictureData sampled() {
        List<AttemptSummary> more = new ArrayList<>(attempts);
        more.add(past(SAMPLE + "Robin Ashdown", 64, Duration.ofDays(33)));
        return new PictureData(more, packs, notices, failure, responses, trouble, seat);
    }

    /** Puts the attempts on the lists, samples as samples. */
    void list(InMemoryAttempts store) {
        for (AttemptSummary attempt : attempts) {
            if (attempt.participant().startsWith(SAMPLE)) {
                store.listSample(attempt);
            } else {
                store.list(attempt);
            }
        }
    }

    PictureData seenBy(Seat who) {
        return new PictureData(attempts, packs, notices, failure, responses, trouble, Optional.of(who));
    }

    /** Where the choice of a seat is kept, with the one that was made. */
    PreferenceStore preferences() {
        InMemoryPreferences preferences = new InMemoryPreferences();
        seat.ifPresent(who -> new SeatChoice(preferences).choose(who));
        return preferences;
    }

    static final HandTurnedClock CLOCK = new HandTurnedClock("2026-11-24T14:02:00Z");

    private static final String LONG_NAME = "Maria-Magdalena Featherstonehaugh-Wolstenholme of Barrow-in-F";
    private static final String SAMPLE = "Sample: ";
    private static final int LONG_ANSWER = 3000;

    static PictureData full() {
        return new PictureData(someAttempts(), somePacks(), List.of(), Optional.empty(), Samples.responses());
    }

    static PictureData empty() {
        return new PictureData(List.of(), List.of(), List.of(), Optional.empty(), Map.of());
    }

    /** The same on a disk that fails. */
    PictureData with(Trouble now) {
        return new PictureData(attempts, packs, notices, failure, responses, now, seat);
    }

    /** With an attempt that a trainer has marked. */
    PictureData told(AttemptId marked) {
        AttemptSummary past = past("Amina Yusuf", 66, Duration.ofDays(2));
        List<AttemptSummary> more = new ArrayList<>(attempts);
        more.removeIf(attempt -> attempt.handedInAt().isEmpty());
        more.add(
                0,
                new AttemptSummary(
                        marked,
                        past.assessment(),
                        past.title(),
                        past.participant(),
                        past.mode(),
                        past.startedAt(),
                        past.lastSavedAt(),
                        past.handedInAt(),
                        past.answered(),
                        past.tasks(),
                        past.overall()));
        return new PictureData(more, packs, notices, failure, responses, trouble, seat);
    }

    /** With the packs that ship, for the library. */
    PictureData shelved() {
        return new PictureData(attempts, PictureShelf.packs(), notices, failure, responses, trouble, seat);
    }

    /** What was practised before. */
    List<TaskOutcome> outcomes() {
        return PictureShelf.outcomes(packs, CLOCK.instant());
    }

    static PictureData failing(RuntimeException failure) {
        return new PictureData(List.of(), List.of(), List.of(), Optional.of(failure), Map.of());
    }

    PictureData noticing() {
        Phrase notice = Phrase.of("notice.database-set-aside", "/home/amina/.local/share/okr-readiness/set-aside/1");
        return new PictureData(attempts, packs, List.of(notice), failure, responses, trouble, seat);
    }

    /** With an objective of three thousand characters. */
    PictureData longWinded() {
        String sentence = "Islanders can plan their day around us, whatever the weather and whoever is on the quay. ";
        String words = sentence.repeat(LONG_ANSWER / sentence.length() + 1).substring(0, LONG_ANSWER);
        Map<TaskId, Response> changed = new HashMap<>(responses);
        changed.put(
                Samples.WRITE,
                new WrittenSet(new OkrSet(
                        new Objective(words),
                        List.of(KeyResult.ofText("Sailings leaving on time rise from 81% to 90% by 31 March")))));
        return new PictureData(attempts, packs, notices, failure, changed, trouble, seat);
    }

    private static List<AttemptSummary> someAttempts() {
        return List.of(
                open(LONG_NAME, Mode.ASSESSMENT, 3, Duration.ofMinutes(2)),
                open("Amina Yusuf", Mode.PRACTICE, 11, Duration.ofHours(20)),
                past("Amina Yusuf", 71, Duration.ofDays(1)),
                past(LONG_NAME, 38, Duration.ofDays(12)));
    }

    private static AttemptSummary open(String who, Mode mode, int answered, Duration ago) {
        Instant saved = CLOCK.instant().minus(ago);
        return new AttemptSummary(
                AttemptId.random(),
                Samples.assessment().ref(),
                Samples.assessment().about().title(),
                who,
                mode,
                saved.minus(Duration.ofHours(1)),
                saved,
                Optional.empty(),
                answered,
                12,
                OptionalInt.empty());
    }

    private static AttemptSummary past(String who, int score, Duration ago) {
        AttemptSummary open = open(who, Mode.ASSESSMENT, 12, ago);
        return new AttemptSummary(
                open.id(),
                open.assessment(),
                open.title(),
                who,
                open.mode(),
                open.startedAt(),
                open.lastSavedAt(),
                Optional.of(open.lastSavedAt()),
                12,
                12,
                OptionalInt.of(score));
    }

    private static List<FoundPack> somePacks() {
        PackFinding finding = new PackFinding(
                new PackFinding.Place("scenarios/opening-night.yaml", 41, 7),
                PackFinding.Weight.ERROR,
                "missing-field",
                Phrase.of("problem.folder-is-file", "scenarios/opening-night.yaml"),
                Phrase.of("check.no-backup"));
        return List.of(
                new FoundPack(FoundPack.Origin.SHIPPED, "practitioner", Optional.of(Samples.assessment()), List.of()),
                new FoundPack(FoundPack.Origin.OWN, "theatre", Optional.empty(), List.of(finding)));
    }
}
