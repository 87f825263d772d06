package org.okrreadiness.testing.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import org.okrreadiness.content.vetting.YamlVettingFormat;
import org.okrreadiness.decide.vet.Need;
import org.okrreadiness.decide.vet.Programme;
import org.okrreadiness.decide.vet.Shortlist;
import org.okrreadiness.domain.assessment.Track;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.DiskFullException;
import org.okrreadiness.service.Seat;
import org.okrreadiness.service.decide.vet.Vetting;
import org.okrreadiness.service.decide.vet.VettingStore;
import org.okrreadiness.service.decide.vet.Vettings;
import org.okrreadiness.testing.FixedAssessments;
import org.okrreadiness.testing.InMemoryVettings;
import org.okrreadiness.testing.SampleAssessments;
import org.okrreadiness.testing.SampleVettings;
import org.okrreadiness.ui.shell.DecidePlace;
import org.okrreadiness.wording.Words;

/** Comparing courses: what is kept, the answers, what they come to; empty, full, wrong, and where nothing can be written. */
final class PictureVetting {

    private static final int LONGER_THAN_A_BURST = 6;
    private static final UUID ID = UUID.fromString("3f0e1c52-9a55-4a0e-9b0a-0f3c1c2d7e11");
    private static final UUID OTHER = UUID.fromString("5a7d1c52-9a55-4a0e-9b0a-0f3c1c2d7e12");
    private static final UUID GONE = UUID.fromString("6b7d1c52-9a55-4a0e-9b0a-0f3c1c2d7e13");
    private static final String LONG_NAME = "Certified Enterprise OKR Programme Leadership Practitioner ";

    /** What a picture shows. */
    private enum State {
        EMPTY,
        /** One that was only begun. */
        NO_COURSE,
        /** The invented courses of the example. */
        EXAMPLE,
        /** Five with long names. */
        FULL,
        /** Nothing can be kept, and one file cannot be read. */
        FAILING
    }

    private static State shown = State.EXAMPLE;

    private PictureVetting() {}

    static Stream<PictureSubjects.Subject> subjects() {
        return Stream.concat(lists(), Stream.concat(answers(), comparisons()));
    }

    private static Stream<PictureSubjects.Subject> lists() {
        return Stream.of(
                list("decide-vet-list", State.EXAMPLE, ui -> {}),
                list("decide-vet-list-empty", State.EMPTY, ui -> {}),
                list("decide-vet-begin", State.EMPTY, PictureActs.press("begin")),
                list(
                        "decide-vet-begin-blank",
                        State.EMPTY,
                        PictureActs.press("begin").andThen(PictureActs.press("go"))),
                list("decide-vet-delete", State.EXAMPLE, PictureActs.fire("Delete")),
                list("decide-vet-refused", State.EXAMPLE, PictureActs.press("takeIn")),
                list("decide-vet-blank-saved", State.EXAMPLE, PictureActs.press("blank")),
                list("trouble-decide-vet-list", State.FAILING, ui -> {}),
                list(
                        "trouble-decide-vet-begin",
                        State.FAILING,
                        PictureActs.press("begin").andThen(PictureVetting::beginAnother)));
    }

    private static Stream<PictureSubjects.Subject> answers() {
        return Stream.of(
                one("decide-vet-need", State.EXAMPLE, choose("choose-need")),
                one("decide-vet-programme", State.EXAMPLE, ui -> {}),
                one(
                        "decide-vet-point",
                        State.EXAMPLE,
                        choose("choose-2").andThen(PictureActs.bringUp("#sponsorship-evidence-0-kind"))),
                one("decide-vet-timetable", State.EXAMPLE, open("pane-timetable")),
                one("decide-vet-examination", State.EXAMPLE, open("pane-examination")),
                one("decide-vet-teachers", State.EXAMPLE, open("pane-who-delivers")),
                one("decide-vet-teachers-wrong", State.EXAMPLE, PictureVetting::nameATeacherWithoutAPlace),
                one("decide-vet-offer", State.EXAMPLE, open("pane-offer")),
                one("decide-vet-wrong", State.EXAMPLE, PictureVetting::typeWhatCannotBeRead),
                one("decide-vet-own", State.FULL, choose("choose-5")),
                one("decide-vet-full", State.FULL, ui -> {}),
                one("decide-vet-removed", State.EXAMPLE, PictureActs.press("remove-programme")),
                one("trouble-decide-vet", State.FAILING, PictureVetting::type),
                subject("trouble-decide-vet-gone", State.EXAMPLE, DecidePlace.vetting(GONE), ui -> {}));
    }

    private static Stream<PictureSubjects.Subject> comparisons() {
        Consumer<UiDriver> compare = PictureActs.press("compare");
        return Stream.of(
                one("decide-vet-advice", State.EXAMPLE, compare),
                one("decide-vet-table", State.EXAMPLE, compare.andThen(choose("table"))),
                one(
                        "decide-vet-table-reasons",
                        State.EXAMPLE,
                        compare.andThen(choose("table")).andThen(PictureVetting::askReasons)),
                one("decide-vet-table-five", State.FULL, compare.andThen(choose("table"))),
                one("decide-vet-advice-five", State.FULL, compare),
                one("decide-vet-questions", State.EXAMPLE, compare.andThen(choose("questions"))),
                one("decide-vet-compare-nothing", State.NO_COURSE, compare),
                one("decide-vet-not-written", State.EXAMPLE, compare.andThen(PictureActs.press("page"))));
    }

    private static PictureSubjects.Subject list(String name, State state, Consumer<UiDriver> act) {
        return subject(name, state, DecidePlace.VETTINGS, act);
    }

    private static PictureSubjects.Subject one(String name, State state, Consumer<UiDriver> act) {
        return subject(name, state, DecidePlace.vetting(ID), act);
    }

    private static PictureSubjects.Subject subject(
            String name, State state, DecidePlace place, Consumer<UiDriver> act) {
        return new PictureSubjects.Subject(
                name,
                PictureData.empty().seenBy(Seat.RECORDS),
                go -> {
                    shown = state;
                    go.decide(place);
                },
                act);
    }

    private static Consumer<UiDriver> choose(String id) {
        return ui -> ui.onFx(() -> ui.node(id, ToggleButton.class).setSelected(true));
    }

    private static Consumer<UiDriver> open(String pane) {
        return ui -> {
            ui.onFx(() -> {
                ((TitledPane) ui.windowOnTop().getScene().lookup("#pane-first")).setExpanded(false);
                ((TitledPane) ui.windowOnTop().getScene().lookup("#" + pane)).setExpanded(true);
            });
            PictureActs.bringUp(ui, "#" + pane);
        };
    }

    private static void askReasons(UiDriver ui) {
        ui.onFx(() -> ui.windowOnTop().getScene().getRoot().lookupAll(".vet-reasons").stream()
                .map(CheckBox.class::cast)
                .limit(2)
                .forEach(CheckBox::fire));
    }

    private static void beginAnother(UiDriver ui) {
        ui.onFx(() -> ui.node("title", TextInputControl.class).setText("Another course"));
        PictureActs.press("go").accept(ui);
    }

    private static void typeWhatCannotBeRead(UiDriver ui) {
        open("pane-timetable").accept(ui);
        ui.onFx(() -> {
            write(ui, "course-length", "2 days");
            write(ui, "unit-0-length", "long");
            write(ui, "name", "");
        });
    }

    private static void nameATeacherWithoutAPlace(UiDriver ui) {
        open("pane-who-delivers").accept(ui);
        PictureActs.press("teacher-more").accept(ui);
        PictureActs.press("teacher-1-more").accept(ui);
        ui.onFx(() -> {
            write(ui, "teacher-1-name", "T. Example");
            write(ui, "teacher-1-evidence-0-note", "Two days");
        });
        PictureActs.bringUp(ui, "#teacher-1-evidence-0-note");
    }

    private static void write(UiDriver ui, String field, String words) {
        ((TextInputControl) ui.windowOnTop().getScene().lookup("#" + field)).setText(words);
    }

    private static void type(UiDriver ui) {
        ui.onFx(() -> write(ui, "name", "Harbour OKR Lead, autumn"));
        // Saving is tried once typing pauses.
        for (int moment = 0; moment < LONGER_THAN_A_BURST; moment++) {
            ui.waitAMoment();
        }
    }

    /** What people wrote, and what comes from the machine. */
    static List<Object> content() {
        return List.of(
                example(),
                full(),
                another(),
                "Another course",
                "Harbour OKR Lead, autumn",
                "2 days",
                "long",
                "two days",
                "Two days",
                PictureScreens.HOME.resolve("vetting/7.yaml"),
                "T. Example",
                "plan.yaml",
                file().toString(),
                "/no/such/folder");
    }

    static Vettings vettings() {
        if (PictureWalk.isShown()) {
            return PictureWalk.vettings();
        }
        VettingStore store = switch (shown) {
            case EMPTY -> holding();
            case NO_COURSE -> holding(another());
            case EXAMPLE -> holding(example(), another());
            case FULL -> holding(full());
            case FAILING -> failing();
        };
        return new Vettings(
                store,
                new YamlVettingFormat(),
                FixedAssessments.shipped(SampleAssessments.threeTasks()),
                PictureData.CLOCK);
    }

    private static VettingStore holding(Shortlist... shortlists) {
        InMemoryVettings store = new InMemoryVettings();
        List<UUID> ids = List.of(ID, OTHER);
        for (int i = shortlists.length - 1; i >= 0; i--) {
            store.keep(new Vetting(ids.get(i), Instant.parse("2026-03-10T09:00:00Z"), shortlists[i]));
        }
        return store;
    }

    /** A file that a colleague sent, with two mistakes. */
    static Path file() {
        return Path.of("src/test/resources/org/okrreadiness/testing/vetting-with-mistakes.yaml");
    }

    private static Shortlist example() {
        return new YamlVettingFormat()
                .read(Path.of("docs/vetting-example.yaml"))
                .shortlist();
    }

    private static Shortlist another() {
        return new Shortlist(
                "Something lighter for the managers who take part",
                new Need(Track.MANAGER, OptionalInt.of(14), ""),
                List.of());
    }

    private static Shortlist full() {
        List<Programme> programmes = new ArrayList<>();
        for (Programme each : example().programmes()) {
            programmes.add(longNamed(each));
        }
        programmes.add(longNamed(SampleVettings.complete("complete")));
        Shortlist four = new Shortlist(
                "A".repeat(60) + " and more words that wrap", example().need(), programmes);
        return Vettings.withPack(
                four, SampleAssessments.threeTasks(), phrase -> Words.of(new Messages(Locale.UK), phrase));
    }

    private static Programme longNamed(Programme each) {
        Programme.Offer offer = new Programme.Offer(
                LONG_NAME + each.id(),
                each.offer().vendor(),
                each.offer().price(),
                each.offer().pack());
        return new Programme(
                each.id(), offer, each.format(), each.timetable(), each.examination(), each.teachers(), each.answers());
    }

    private static VettingStore failing() {
        return new VettingStore() {
            @Override
            public Shelf shelf() {
                return new Shelf(
                        List.of(new Vetting(ID, Instant.parse("2026-03-10T09:00:00Z"), example())),
                        List.of(Phrase.of(
                                "problem.vetting-kept-unreadable",
                                PictureScreens.HOME.resolve("vetting/7.yaml").toString())));
            }

            @Override
            public void keep(Vetting vetting) {
                throw full();
            }

            @Override
            public void delete(UUID id) {
                throw full();
            }

            @Override
            public void save(Path file, String text) {
                throw full();
            }

            private DiskFullException full() {
                return new DiskFullException(Phrase.of("problem.disk-full", PictureScreens.HOME.toString()), null);
            }
        };
    }
}
