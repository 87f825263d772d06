package org.okrreadiness.testing.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.okrreadiness.bootstrap.TrainerScreens;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.GivenMark;
import org.okrreadiness.domain.marking.ModerationPlan;
import org.okrreadiness.domain.marking.ReferenceUse;
import org.okrreadiness.domain.marking.Share;
import org.okrreadiness.domain.response.AnswerGiven;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.Clocks;
import org.okrreadiness.service.marking.MarkingDesk;
import org.okrreadiness.service.marking.TrainerDesk;
import org.okrreadiness.service.marking.TrainerDesks;
import org.okrreadiness.service.travel.KeyCard;
import org.okrreadiness.service.travel.KeyCards;
import org.okrreadiness.service.travel.OwnKeys;
import org.okrreadiness.service.travel.Reading;
import org.okrreadiness.testing.InMemoryPreferences;
import org.okrreadiness.testing.SampleCohort;
import org.okrreadiness.testing.Samples;
import org.okrreadiness.ui.common.RememberedName;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.desk.DeskLock;
import org.okrreadiness.ui.shell.Navigator;
import org.okrreadiness.ui.trainer.CohortSources;

/** A trainer's workspace: with a cohort under way, with nothing in it, locked, and not made yet. */
final class PictureTrainer {

    static final String LONG_ANSWER_BY = "Bo Larsen";
    private static final String SENTENCE =
            "A workshop is work that we do, and whether anybody can plan a winter day by the timetable is another question. ";

    /** Which workspace a picture shows. */
    private enum Workspace {
        NEW,
        EMPTY,
        FULL
    }

    private static final Map<Workspace, SampleCohort> COHORTS = new HashMap<>();
    private static Workspace shown = Workspace.FULL;
    private static CohortId full;

    private PictureTrainer() {}

    static List<PictureSubjects.Subject> subjects() {
        return List.of(
                subject("trainer-1-create", Workspace.NEW, Navigator::trainer, ui -> {}),
                subject("trainer-2-empty", Workspace.EMPTY, Navigator::trainer, ui -> {}),
                subject("trainer-3-cohorts", Workspace.FULL, Navigator::trainer, ui -> {}),
                subject("trainer-4-to-mark", Workspace.FULL, go -> go.cohort(full), ui -> {}),
                subject("trainer-5-people", Workspace.FULL, go -> go.cohort(full), ui -> tab(ui, 1)),
                subject("trainer-6-markers", Workspace.FULL, go -> go.cohort(full), ui -> tab(ui, 2)),
                subject("marking-1-set", Workspace.FULL, go -> go.marking(full, Samples.WRITE), ui -> {}),
                subject("marking-2-long", Workspace.FULL, go -> go.marking(full, Samples.ANSWER), ui -> {}),
                subject(
                        "marking-3-case",
                        Workspace.FULL,
                        go -> go.marking(full, Samples.WRITE),
                        ui -> ui.send(false, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.C)),
                subject(
                        "marking-4-remark",
                        Workspace.FULL,
                        go -> go.marking(full, Samples.WRITE),
                        ui -> ui.send(false, KeyCode.R)),
                subject(
                        "marking-5-missing",
                        Workspace.FULL,
                        go -> go.marking(full, Samples.WRITE),
                        ui -> ui.send(false, KeyCode.DIGIT2, KeyCode.ENTER)),
                subject(
                        "marking-6-anchors",
                        Workspace.FULL,
                        go -> go.marking(full, Samples.WRITE),
                        ui -> ui.send(false, KeyCode.A)),
                subject("marking-7-nothing", Workspace.FULL, go -> go.marking(full, Samples.JUDGE), ui -> {}));
    }

    private static PictureSubjects.Subject subject(
            String name,
            Workspace workspace,
            java.util.function.Consumer<Navigator> goTo,
            java.util.function.Consumer<UiDriver> act) {
        return new PictureSubjects.Subject(
                name,
                PictureData.empty(),
                go -> {
                    shown = workspace;
                    cohort();
                    goTo.accept(go);
                },
                act);
    }

    private static void tab(UiDriver ui, int index) {
        ui.onFx(() -> ui.node("tabs", TabPane.class).getSelectionModel().select(index));
    }

    static TrainerScreens screens(UiTools tools) {
        TrainerDesks desks = cohort().desks();
        return new TrainerScreens(
                tools,
                desks,
                new DeskLock(tools, desks, Clocks.with(PictureData.CLOCK)),
                new CohortSources(
                        cohort().assessments(), new NoCards(), new RememberedName(new InMemoryPreferences())));
    }

    private static synchronized SampleCohort cohort() {
        return COHORTS.computeIfAbsent(shown, PictureTrainer::made);
    }

    private static SampleCohort made(Workspace workspace) {
        try {
            SampleCohort cohort = new SampleCohort(Files.createTempDirectory("trainer"));
            if (workspace != Workspace.NEW) {
                TrainerDesk desk = cohort.create();
                if (workspace == Workspace.FULL) {
                    fill(cohort, desk);
                }
            }
            return cohort;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(SampleCohort cohort, TrainerDesk desk) {
        ModerationPlan usual = ModerationPlan.USUAL;
        full = cohort.open(
                desk,
                "Spring, northern region",
                new ModerationPlan(usual.qualification(), usual.seeding(), Share.NONE, Share.NONE, usual.apart()));
        desk.cohorts()
                .setRoster(
                        full,
                        List.of(
                                SampleCohort.person("Amina Yusuf"),
                                SampleCohort.person(LONG_ANSWER_BY),
                                SampleCohort.person("Chiara Rossi"),
                                SampleCohort.person("Maria-Magdalena Featherstonehaugh-Wolstenholme of Barrow-in-F")));
        cohort.file("Amina Yusuf", Samples.responses());
        Map<TaskId, Response> other = new HashMap<>(Samples.responses());
        other.put(Samples.ANSWER, new AnswerGiven(SENTENCE.repeat(27)));
        cohort.file(LONG_ANSWER_BY, other);
        cohort.file("Dov Stern", Samples.responses());
        cohort.receive(desk, full);
        markOne(desk);
    }

    /** The first answer of the set task is marked, and the second is an agreed one. */
    private static void markOne(TrainerDesk desk) {
        List<AnswerId> next = desk.marking().deck(full, Samples.WRITE).next();
        MarkingDesk.Sheet first = desk.marking().open(full, next.get(0));
        desk.marking()
                .commit(
                        full,
                        first,
                        first.places().stream()
                                .map(place -> new GivenMark(
                                        place, Level.SOUND, "Say by how much it should change, and by when.", ""))
                                .toList());
        MarkingDesk.Sheet second = desk.marking().open(full, next.get(1));
        desk.moderating()
                .reference(
                        full,
                        next.get(1),
                        second.places().stream()
                                .map(place -> new GivenMark(place, Level.EMERGING, "It names the work.", ""))
                                .toList(),
                        ReferenceUse.PRACTICE);
    }

    private static final class NoCards implements KeyCards {

        @Override
        public byte[] write(String name, OwnKeys keys) {
            throw new UnsupportedOperationException("No card is written here");
        }

        @Override
        public Reading<KeyCard> read(java.nio.file.Path file) {
            throw new UnsupportedOperationException("No card is read here");
        }
    }
}
