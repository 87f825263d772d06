package org.okrreadiness.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.GivenMark;
import org.okrreadiness.domain.marking.Judging;
import org.okrreadiness.domain.marking.MarkerId;
import org.okrreadiness.domain.marking.MarkingEvent;
import org.okrreadiness.domain.marking.ModerationPlan;
import org.okrreadiness.domain.marking.Person;
import org.okrreadiness.domain.marking.PersonId;
import org.okrreadiness.domain.marking.Place;
import org.okrreadiness.domain.marking.ReferenceUse;
import org.okrreadiness.domain.marking.Seeding;
import org.okrreadiness.domain.marking.Share;
import org.okrreadiness.domain.marking.Stamp;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.marking.Workbook;
import org.okrreadiness.marking.figures.MarkerFigures;
import org.okrreadiness.marking.figures.Severities;
import org.okrreadiness.service.marking.MarkingDesk;
import org.okrreadiness.service.marking.MarkingFigures;
import org.okrreadiness.service.marking.MarksExchange;
import org.okrreadiness.service.marking.Receiving;
import org.okrreadiness.service.marking.TrainerDesk;
import org.okrreadiness.service.marking.WorkspaceKeys;
import org.okrreadiness.service.travel.KeyCard;

/**
 * A whole term by script: a team on data folders of their own that share nothing but files, which arrive in any order, twice, damaged and
 * edited. One marker is two levels severe, one begins to be a level severe half way.
 */
class TeamTermTest {

    private static final int SEVERE = 1;
    private static final int DRIFTING = 2;

    @TempDir
    Path folder;

    private final Random random = new Random(20261129);
    private final Map<Integer, CohortId> cohorts = new HashMap<>();
    private final Map<Stamp, MarkingEvent> said = new HashMap<>();
    private final Map<Integer, MarkerId> markers = new TreeMap<>();
    private final List<KeyCard> cards = new ArrayList<>();
    private final Map<Integer, Trainer> open = new HashMap<>();
    private int edits;
    private int detected;

    @Test
    void endsWithEveryMarkWhereItShouldBe(TestReporter reporter) {
        term(new Size(14, 4, 2, 4, 50), reporter);
    }

    @Test
    @Tag("slow")
    void endsWithEveryMarkWhereItShouldBeForTwoHundredPeople(TestReporter reporter) {
        term(new Size(200, 12, 4, 8, 25), reporter);
    }

    /**
     * @param seeds for each task
     * @param rate of seeds among all that is marked, in per cent
     */
    private record Size(int people, int markers, int tasks, int seeds, int rate) {}

    private void term(Size size, TestReporter reporter) {
        long began = System.nanoTime();
        HandedIn handedIn = new HandedIn(folder.resolve("packs"), size.tasks());
        Post post = new Post(folder, random);
        List<Path> submissions = IntStream.range(0, size.people())
                .mapToObj(number -> handedIn.write(folder, number))
                .toList();
        meet(size);
        Path lead = open(size, handedIn, post.delivered(submissions, 6));
        List<Path> packs = new ArrayList<>(List.of(lead));
        for (int marker = 1; marker < size.markers(); marker++) {
            packs.addAll(mark(marker, lead, post.delivered(submissions, 6)));
        }
        Set<Set<Stamp>> known = new HashSet<>();
        for (int marker = 0; marker < size.markers(); marker++) {
            known.add(merge(marker, post.delivered(packs, 6)));
        }
        assertThat(known).as("all folders know the same").containsExactly(said.keySet());
        assertThat(detected).as("edits and damages detected").isEqualTo(edits);
        report(size, reporter, began);
    }

    /** Everybody makes a workspace and hands out a key card. */
    private void meet(Size size) {
        for (int marker = 0; marker < size.markers(); marker++) {
            Trainer trainer = trainer(marker);
            markers.put(marker, trainer.desk().records().me());
            WorkspaceKeys keys = new WorkspaceKeys(trainer.desk().workspace().keys());
            cards.add(new KeyCard("Marker " + marker, keys.publicKeys()));
        }
    }

    private Path open(Size size, HandedIn handedIn, List<Path> submissions) {
        try (Trainer trainer = trainer(0)) {
            TrainerDesk desk = trainer.desk();
            ModerationPlan usual = ModerationPlan.USUAL;
            CohortId cohort = trainer.open(new ModerationPlan(
                    usual.qualification(),
                    new Seeding(new Share(size.rate()), 1, 2),
                    new Share(20),
                    usual.blind(),
                    usual.apart()));
            cohorts.put(0, cohort);
            desk.cohorts()
                    .setRoster(
                            cohort,
                            IntStream.range(0, size.people())
                                    .mapToObj(HandedIn::email)
                                    .map(email -> new Person(new PersonId(email), "", email))
                                    .toList());
            receive(trainer, cohort, submissions, size.people());
            for (int marker = 1; marker < size.markers(); marker++) {
                desk.cohorts().allocate(cohort, markers.get(marker), "Marker " + marker, Set.copyOf(handedIn.tasks()));
            }
            for (TaskId task : handedIn.tasks()) {
                for (int seed = 0; seed < size.seeds(); seed++) {
                    AnswerId answer = new AnswerId(HandedIn.attempt(seed), task);
                    List<GivenMark> definitive = desk.marking().open(cohort, answer).places().stream()
                            .map(place -> new GivenMark(place, truth(answer, place), "As agreed among the leads.", ""))
                            .toList();
                    desk.moderating().reference(cohort, answer, definitive, ReferenceUse.SEED);
                }
            }
            return export(trainer, cohort, "lead", cards);
        }
    }

    /** Marks half, sends what there is, marks the rest, sends that as well. */
    private List<Path> mark(int number, Path lead, List<Path> submissions) {
        try (Trainer trainer = trainer(number)) {
            assertThat(trainer.take(List.of(lead)).get(0).outcome()).isEqualTo(MarksExchange.Outcome.TAKEN);
            CohortId cohort = cohorts.get(0);
            receive(trainer, cohort, submissions, 0);
            List<TaskId> tasks = trainer.desk().marking().tasks(cohort).stream()
                    .sorted(java.util.Comparator.comparing(TaskId::value))
                    .toList();
            int half = (tasks.size() + 1) / 2;
            tasks.subList(0, half).forEach(task -> mark(trainer, cohort, number, task, false));
            Path first = export(trainer, cohort, "marker-" + number + "-first", List.of());
            tasks.subList(half, tasks.size()).forEach(task -> mark(trainer, cohort, number, task, true));
            return List.of(first, export(trainer, cohort, "marker-" + number, number % 2 == 0 ? cards : List.of()));
        }
    }

    private void mark(Trainer trainer, CohortId cohort, int number, TaskId task, boolean late) {
        MarkingDesk desk = trainer.desk().marking();
        List<AnswerId> next = desk.deck(cohort, task).next();
        while (!next.isEmpty()) {
            MarkingDesk.Sheet sheet = desk.open(cohort, next.get(0));
            AnswerId answer = next.get(0);
            List<GivenMark> marks = sheet.places().stream()
                    .map(place -> new GivenMark(place, given(number, late, answer, place), "", ""))
                    .toList();
            desk.commit(cohort, sheet, marks);
            next = desk.deck(cohort, task).next();
        }
    }

    private Set<Stamp> merge(int number, List<Path> packs) {
        try (Trainer trainer = trainer(number)) {
            for (MarksExchange.Status status : trainer.take(packs)) {
                count(status.file(), status.outcome() == MarksExchange.Outcome.REFUSED);
            }
            List<MarkingEvent> events = trainer.desk().records().events();
            Set<Stamp> stamps = new HashSet<>();
            events.forEach(event -> {
                assertThat(stamps.add(event.made().stamp()))
                        .as("nothing doubled")
                        .isTrue();
                assertThat(event).isEqualTo(said.get(event.made().stamp()));
            });
            return stamps;
        }
    }

    private void receive(Trainer trainer, CohortId cohort, List<Path> files, int matched) {
        int received = 0;
        for (Receiving.Status status : trainer.receive(cohort, files)) {
            count(status.file(), status.outcome() == Receiving.Outcome.REFUSED);
            received += status.outcome() == Receiving.Outcome.RECEIVED ? 1 : 0;
        }
        if (matched > 0) {
            assertThat(received).isEqualTo(matched);
        }
    }

    private void count(Path file, boolean refused) {
        assertThat(refused).as(file.toString()).isEqualTo(Post.isSpoilt(file));
        edits += Post.isSpoilt(file) ? 1 : 0;
        detected += refused ? 1 : 0;
    }

    private void report(Size size, TestReporter reporter, long began) {
        try (Trainer trainer = trainer(0)) {
            Workbook workbook = trainer.desk().cohorts().workbook(cohorts.get(0));
            assertEveryMarkStands(workbook);
            MarkingFigures figures = trainer.desk().oversight().figures();
            List<MarkerFigures> team = figures.markers(cohorts.get(0));
            assertThat(team)
                    .filteredOn(MarkerFigures::isStopped)
                    .extracting(MarkerFigures::marker)
                    .containsExactly(markers.get(SEVERE));
            if (size.people() >= 100) {
                assertThat(team)
                        .filteredOn(MarkerFigures::isDrifting)
                        .extracting(MarkerFigures::marker)
                        .contains(markers.get(DRIFTING));
            }
            tell(reporter, team, figures.severities(cohorts.get(0)));
            reporter.publishEntry(
                    "term",
                    said.size() + " events, " + edits + " spoilt files, " + detected + " refused, "
                            + (System.nanoTime() - began) / 1_000_000 + " ms");
        }
    }

    private static void tell(TestReporter reporter, List<MarkerFigures> team, Severities severities) {
        team.forEach(one -> reporter.publishEntry(
                one.name(),
                "answers " + one.answers() + ", severity "
                        + severities
                                .points(one.marker())
                                .map(severity -> severity.figure().value())
                        + ", drifts " + one.isDrifting() + ", stopped " + one.isStopped()));
    }

    /** Every marker holds, in the merged workbook, exactly what that marker gave last. */
    private void assertEveryMarkStands(Workbook workbook) {
        Map<List<Object>, Judging.Marked> last = new HashMap<>();
        said.values().stream()
                .filter(Judging.Marked.class::isInstance)
                .map(Judging.Marked.class::cast)
                .forEach(marked -> last.merge(
                        List.of(marked.made().by(), marked.answer()),
                        marked,
                        (one, other) ->
                                one.made().stamp().compareTo(other.made().stamp()) > 0 ? one : other));
        assertThat(last).isNotEmpty();
        last.values()
                .forEach(marked -> assertThat(workbook.answer(marked.answer())
                                .held()
                                .get(marked.made().by()))
                        .containsExactly(marked));
    }

    private static Level truth(AnswerId answer, Place place) {
        return Level.of(Math.floorMod(hash(answer, place, 0), 4));
    }

    /** Careful markers are one off in one place of seven. */
    private static Level given(int number, boolean late, AnswerId answer, Place place) {
        int truth = truth(answer, place).points();
        int drawn = Math.floorMod(hash(answer, place, number), 14);
        int noise = drawn == 0 ? 1 : drawn == 1 ? -1 : 0;
        int bias = number == SEVERE ? -2 : number == DRIFTING && late ? -1 : noise;
        return Level.of(Math.max(0, Math.min(3, truth + bias)));
    }

    private static int hash(AnswerId answer, Place place, int salt) {
        return new Random((answer + "|" + place.part().path() + "|" + place.criterion() + "|" + salt).hashCode())
                .nextInt();
    }

    /** Opened anew for merging, so that what was marked comes from the disk. */
    private Trainer trainer(int number) {
        Trainer met = open.remove(number);
        if (met != null) {
            return met;
        }
        Trainer trainer = new Trainer(folder.resolve("trainer-" + number));
        if (markers.size() < number + 1) {
            open.put(number, trainer);
        }
        return trainer;
    }

    private Path export(Trainer trainer, CohortId cohort, String name, List<KeyCard> to) {
        MarksExchange.Made made = trainer.desk().marks().export(cohort, to);
        made.marks().events().forEach(event -> said.put(event.made().stamp(), event));
        try {
            return Files.write(folder.resolve(name + ".okr-marks"), made.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
