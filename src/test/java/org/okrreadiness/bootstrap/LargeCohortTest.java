package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.content.PackLibrary;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.GivenMark;
import org.okrreadiness.domain.marking.Judging;
import org.okrreadiness.domain.marking.Made;
import org.okrreadiness.domain.marking.MarkerId;
import org.okrreadiness.domain.marking.MarkingEvent;
import org.okrreadiness.domain.marking.ModerationPlan;
import org.okrreadiness.domain.marking.Person;
import org.okrreadiness.domain.marking.Place;
import org.okrreadiness.domain.marking.Stamp;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.exchange.JsonEventFormat;
import org.okrreadiness.exchange.pack.SignedPacks;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.Clocks;
import org.okrreadiness.service.marking.MarkingDesk;
import org.okrreadiness.service.marking.TrainerDesk;
import org.okrreadiness.testing.HandTurnedClock;
import org.okrreadiness.testing.InMemoryPreferences;
import org.okrreadiness.testing.SampleCohort;
import org.okrreadiness.testing.SampleHandingOut;
import org.okrreadiness.testing.ui.UiDriver;
import org.okrreadiness.testing.ui.UiTest;
import org.okrreadiness.ui.common.FxBackgroundRunner;
import org.okrreadiness.ui.common.FxDelay;
import org.okrreadiness.ui.common.RememberedName;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.desk.DeskLock;
import org.okrreadiness.ui.desk.OpenDesk;
import org.okrreadiness.ui.marking.MarkingActions;
import org.okrreadiness.ui.marking.MarkingScreen;
import org.okrreadiness.ui.marking.Unfinished;
import org.okrreadiness.ui.moderation.ModerationActions;
import org.okrreadiness.ui.moderation.ModerationScreen;
import org.okrreadiness.ui.moderation.ModerationServices;
import org.okrreadiness.ui.trainer.CohortScreen;
import org.okrreadiness.ui.trainer.CohortSources;
import org.okrreadiness.ui.trainer.PostOffice;
import org.okrreadiness.ui.trainer.TrainerActions;

/** Three hundred people, nineteen tasks, two markers: how long a trainer waits, and how long the screen's own thread is held up. */
@UiTest
@Tag("slow")
class LargeCohortTest {

    private static final int PEOPLE = 300;
    private static final int TIMES = 5;

    /** A screen that stands still for longer is felt. */
    private static final long LONGEST_STILL = 200;

    private static final TaskId TASK = new TaskId("damp-write");
    private static final MarkerId BEN = new MarkerId("be11 0000 0000 0000 0000 0000 0000 0000");

    @TempDir
    Path folder;

    private final Heartbeat heartbeat = new Heartbeat();
    private SampleCohort sample;
    private TrainerDesk desk;
    private CohortId cohort;
    private UiTools tools;
    private TestReporter reporter;
    private long stillest;

    @Test
    @Timeout(900)
    void keepsTheScreenMoving(UiDriver ui, TestReporter to) throws Exception {
        reporter = to;
        PackLibrary library = new PackLibrary(Path.of("no-such-folder"), new StandardRubrics());
        Assessment shipped = library.packs().get(0).assessment().orElseThrow();
        sample = new SampleCohort(folder, shipped);
        try (FxBackgroundRunner runner = new FxBackgroundRunner("large-cohort")) {
            tools = new UiTools(new Messages(Locale.UK), runner, new FxDelay());
            fill(library, shipped);
            reopen();
            once("first reading of all submissions", () -> desk.cohorts().board(cohort));
            median("board, read again", () -> desk.cohorts().board(cohort));
            median("next answer after a commit", this::commitOne);
            median("figures of markers", () -> desk.oversight().figures().markers(cohort));
            screens(ui);
        } finally {
            heartbeat.stop();
            sample.close();
        }
        assertThat(stillest).as("longest standstill in ms").isLessThan(LONGEST_STILL);
    }

    private void fill(PackLibrary library, Assessment shipped) {
        desk = sample.create();
        cohort = sample.open(desk, "Spring", ModerationPlan.USUAL);
        desk.cohorts()
                .allocate(
                        cohort,
                        BEN,
                        "Ben",
                        shipped.tasks().stream().map(task -> task.id()).collect(java.util.stream.Collectors.toSet()));
        List<Map<TaskId, Response>> answers =
                List.copyOf(library.sampleAnswers(shipped).values());
        List<Person> people = new ArrayList<>();
        for (int number = 0; number < PEOPLE; number++) {
            String name = "Person " + (char) ('a' + number / 26) + (char) ('a' + number % 26);
            people.add(SampleCohort.person(name));
            sample.file(name, answers.get(number % answers.size()));
        }
        desk.cohorts().setRoster(cohort, people);
        sample.receive(desk, cohort);
        desk.records().take(marks(shipped));
    }

    /** Ben marks everything, whoever works here every third answer. */
    private List<MarkingEvent> marks(Assessment shipped) {
        List<MarkingEvent> marks = new ArrayList<>();
        String rubrics = desk.cohorts().workbook(cohort).cohort().rubrics();
        long count = desk.records().events().size() + 1_000;
        int number = 0;
        for (AnswerId answer : desk.cohorts().answered(desk.cohorts().workbook(cohort))) {
            List<Place> places = desk.marking().open(cohort, answer).places();
            Set<MarkerId> by = new HashSet<>(Set.of(BEN));
            if (number % 3 == 0 && !answer.task().equals(TASK)) {
                by.add(desk.records().me());
            }
            for (MarkerId marker : by) {
                int shift = number + marker.hashCode() % 2;
                List<GivenMark> given = places.stream()
                        .map(place ->
                                new GivenMark(place, Level.of(Math.floorMod(shift + place.hashCode(), 4)), "", ""))
                        .toList();
                Made made = new Made(
                        new Stamp(count++, new UUID(9, count)),
                        marker,
                        Clock.systemUTC().instant());
                marks.add(new Judging.Marked(made, cohort, answer, given, rubrics, Set.of()));
            }
            number++;
        }
        return marks;
    }

    /** Nothing is in memory after that. */
    private void reopen() {
        sample.desks().lock();
        desk = sample.desks().open(SampleCohort.PASSPHRASE.toCharArray());
    }

    private Object commitOne() {
        List<AnswerId> next = desk.marking().deck(cohort, TASK).next();
        MarkingDesk.Sheet sheet = desk.marking().open(cohort, next.get(0));
        long began = System.nanoTime();
        desk.marking()
                .commit(
                        cohort,
                        sheet,
                        sheet.places().stream()
                                .map(place -> new GivenMark(place, Level.SOUND, "", ""))
                                .toList());
        desk.marking().after(cohort, sheet.answer());
        desk.marking().deck(cohort, TASK);
        desk.marking().comments();
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private void screens(UiDriver ui) {
        DeskLock lock = ui.call(
                () -> new DeskLock(tools, sample.desks(), Clocks.with(new HandTurnedClock("2026-11-24T14:02:00Z"))));
        OpenDesk place = new OpenDesk(desk, lock);
        CohortSources sources = new CohortSources(
                sample.assessments(),
                new SignedPacks(new JsonEventFormat()).keyCards(),
                new RememberedName(new InMemoryPreferences()),
                PostOffice.NONE,
                Clock.systemUTC());
        for (int time = 0; time < TIMES; time++) {
            opened(ui, "cohort screen", () -> new CohortScreen(tools, place, sources, cohort, NOWHERE), () -> {
                ui.onFx(() -> ui.node("people", RadioButton.class).setSelected(true));
                ui.waitUntil(
                        "the board",
                        Duration.ofSeconds(60),
                        () -> !ui.node("table", ListView.class).getItems().isEmpty());
            });
            opened(
                    ui,
                    "marking screen",
                    () -> new MarkingScreen(
                            tools, place, new MarkingScreen.Pile(cohort, TASK, new Unfinished()), NO_WAY),
                    () -> ui.waitUntil("an answer", Duration.ofSeconds(60), () -> ui.shows("answer")));
            if (time == 0) {
                opened(ui, "figures page", this::moderation, () -> {
                    page(ui, 3);
                    ui.waitUntil(
                            "figures",
                            Duration.ofSeconds(180),
                            () -> !ui.node("tables", Pane.class).getChildren().isEmpty());
                });
            }
            opened(ui, "give back page", this::moderation, () -> {
                page(ui, 7);
                ui.waitUntil("releases", Duration.ofSeconds(60), () -> ui.shows("rows"));
            });
        }
        waits.forEach((what, all) ->
                report(what, all.stream().mapToLong(Long::longValue).toArray()));
    }

    private final Map<String, List<Long>> waits = new java.util.TreeMap<>();

    private Screen moderation() {
        return new ModerationScreen(
                tools,
                new ModerationServices(desk, cohort, Clock.systemUTC(), SampleHandingOut.of()),
                new ModerationActions() {
                    @Override
                    public void back() {}

                    @Override
                    public void left() {}
                });
    }

    private static void page(UiDriver ui, int number) {
        ui.onFx(() -> ((ToggleButton) ui.node("pages", Pane.class).getChildren().get(number)).fire());
    }

    private void opened(UiDriver ui, String what, Callable<Screen> make, Runnable until) {
        heartbeat.begin();
        long began = System.nanoTime();
        ui.show(
                () -> {
                    try {
                        return make.call().root();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                },
                1280,
                720);
        until.run();
        waits.computeIfAbsent(what + ", until it shows", any -> new ArrayList<>())
                .add((System.nanoTime() - began) / 1_000_000);
        long still = heartbeat.longest();
        waits.computeIfAbsent(what + ", standstill", any -> new ArrayList<>()).add(still);
        stillest = Math.max(stillest, still);
    }

    private void once(String what, Callable<?> work) throws Exception {
        long began = System.nanoTime();
        work.call();
        report(what, new long[] {(System.nanoTime() - began) / 1_000_000});
    }

    private void median(String what, Callable<?> work) throws Exception {
        long[] took = new long[TIMES];
        for (int time = 0; time < TIMES; time++) {
            long began = System.nanoTime();
            Object outcome = work.call();
            took[time] = outcome instanceof Duration measured
                    ? measured.toMillis()
                    : (System.nanoTime() - began) / 1_000_000;
        }
        report(what, took);
    }

    private void report(String what, long[] millis) {
        Arrays.sort(millis);
        reporter.publishEntry(
                what, "median " + millis[millis.length / 2] + " ms, most " + millis[millis.length - 1] + " ms");
    }

    /** Knocks at the screen's thread all the time and remembers how long it had to wait. */
    private static final class Heartbeat {

        private volatile boolean beats = true;
        private volatile long longest;

        Heartbeat() {
            Thread thread = new Thread(this::beat, "heartbeat");
            thread.setDaemon(true);
            thread.start();
        }

        private void beat() {
            while (beats) {
                long asked = System.nanoTime();
                var answered = new java.util.concurrent.CountDownLatch(1);
                try {
                    Platform.runLater(answered::countDown);
                    answered.await();
                    longest = Math.max(longest, (System.nanoTime() - asked) / 1_000_000);
                    Thread.sleep(2);
                } catch (IllegalStateException | InterruptedException e) {
                    return;
                }
            }
        }

        void begin() {
            longest = 0;
        }

        long longest() {
            return longest;
        }

        void stop() {
            beats = false;
        }
    }

    private static final MarkingActions NO_WAY = new MarkingActions() {
        @Override
        public void leave(CohortId cohort) {}

        @Override
        public void locked() {}
    };

    private static final TrainerActions NOWHERE = new TrainerActions() {
        @Override
        public void trainer() {}

        @Override
        public void cohort(CohortId cohort) {}

        @Override
        public void moderate(CohortId cohort) {}

        @Override
        public void mark(CohortId cohort, TaskId task) {}
    };
}
