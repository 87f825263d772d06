package org.okrreadiness.testing.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import org.okrreadiness.bootstrap.Ways;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.testing.BusyCohort;
import org.okrreadiness.testing.PreparedDesk;
import org.okrreadiness.testing.SampleHandingOut;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.moderation.ModerationScreen;
import org.okrreadiness.ui.moderation.ModerationServices;

/** Moderation, page by page: a cohort in the middle of its marking, one that was just opened, and one whose rubrics are gone. */
final class PictureModeration {

    private static final Map<CohortId, PreparedDesk> DESKS = new HashMap<>();
    private static PreparedDesk busy;
    private static PreparedDesk fresh;
    private static PreparedDesk broken;
    private static PreparedDesk given;

    private PictureModeration() {}

    private static synchronized void prepare() {
        if (busy == null) {
            busy = keep(BusyCohort.desk());
            fresh = keep(PreparedDesk.fresh());
            given = keep(BusyCohort.desk());
            settle(7);
            settle(8);
            given.desk.cohorts().release(given.cohort, List.of(PreparedDesk.attempt(7)));
            broken = keep(PreparedDesk.fresh().receive(1));
            broken.desk.moderating().changeRubrics(broken.cohort, "ab".repeat(32), "Told so", Set.of());
        }
    }

    private static void settle(int number) {
        given.desk.cohorts().open(given.cohort).forEach((answer, standings) -> {
            if (answer.submission().equals(PreparedDesk.attempt(number))) {
                standings.stream()
                        .filter(standing -> !standing.isFinal())
                        .forEach(standing -> given.desk
                                .moderating()
                                .adjudicate(
                                        given.cohort, answer, standing.place(), Level.SOUND, "Both reasons are there"));
            }
        });
    }

    private static PreparedDesk keep(PreparedDesk desk) {
        DESKS.put(desk.cohort, desk);
        return desk;
    }

    /** What the screens are given to show. */
    static List<?> content() {
        prepare();
        return List.of(
                busy.desk.records().events(),
                busy.desk.cohorts().workbook(busy.cohort),
                busy.desk.cohorts().assessment(busy.desk.cohorts().workbook(busy.cohort)),
                busy.desk.answers().find(PreparedDesk.attempt(1)).orElseThrow(),
                busy.desk.answers().find(PreparedDesk.attempt(2)).orElseThrow(),
                "okr-feedback",
                "Ask Product A or",
                "[name] practitioner 1.1.0 Colleague Customer Product Place Term");
    }

    static List<PictureSubjects.Subject> subjects() {
        prepare();
        return List.of(
                of("moderation-1-open", busy, choose("items", 0)),
                of("moderation-1-open-end", busy, choose("items", 0).andThen(bring(".settle .growing-text"))),
                of("moderation-1-appealed", busy, ui -> {
                    ui.onFx(() ->
                            ((ComboBox<?>) ui.node("kinds")).getSelectionModel().select(3));
                    choose("items", 0).accept(ui);
                }),
                of("moderation-1-empty", fresh, ui -> {}),
                of("moderation-1-gone", broken, ui -> {}),
                of("moderation-2-references", busy, page(1).andThen(choose("rows", 0))),
                of(
                        "moderation-2-references-set",
                        busy,
                        page(1).andThen(choose("rows", 0)).andThen(bring("#setReference"))),
                of("moderation-2-empty", fresh, page(1)),
                of("moderation-3-markers", busy, page(2)),
                of("moderation-3-empty", fresh, page(2)),
                of("moderation-4-figures", busy, page(3)),
                of("moderation-4-tables", busy, page(3).andThen(bring(".figure-table"))),
                of("moderation-4-empty", fresh, page(3)),
                of("moderation-5-levels", busy, page(4)),
                of(
                        "moderation-5-contrast",
                        busy,
                        page(4).andThen(press("next"))
                                .andThen(press("next"))
                                .andThen(press("next"))
                                .andThen(press("next"))
                                .andThen(press("next"))),
                of("moderation-5-empty", fresh, page(4)),
                of("moderation-6-rubrics", busy, page(5).andThen(PictureModeration::look)),
                of("moderation-6-empty", fresh, page(5)),
                of("moderation-7-plan", busy, page(6)),
                of("moderation-7-plan-wrong", busy, page(6).andThen(type("plan-adjacent", "5"))),
                of(
                        "moderation-7-plan-outlook",
                        busy,
                        page(6).andThen(type("plan-apart", "1"))
                                .andThen(type("plan-blind", "5"))
                                .andThen(press("look"))
                                .andThen(UiDriver::waitAMoment)
                                .andThen(bring("#confirm"))),
                of("moderation-8-release", given, page(7)),
                of("moderation-8-files", given, page(7).andThen(bring("#write"))),
                of(
                        "moderation-8-written",
                        given,
                        page(7).andThen(press("write"))
                                .andThen(UiDriver::waitAMoment)
                                .andThen(bring("#lines"))),
                of(
                        "moderation-8-entered",
                        given,
                        page(7).andThen(press("enter"))
                                .andThen(UiDriver::waitAMoment)
                                .andThen(bring("#fates"))),
                of("moderation-8-empty", fresh, page(7)));
    }

    private static PictureSubjects.Subject of(String name, PreparedDesk desk, Consumer<UiDriver> act) {
        return new PictureSubjects.Subject(name, PictureData.empty(), go -> go.moderation(desk.cohort), act);
    }

    private static Consumer<UiDriver> page(int index) {
        return ui -> {
            ui.onFx(() -> ((ButtonBase) ((Pane) ui.node("pages")).getChildren().get(index)).fire());
            ui.waitAMoment();
        };
    }

    private static Consumer<UiDriver> choose(String list, int index) {
        return ui -> {
            ui.onFx(() -> ui.node(list, ListView.class).getSelectionModel().select(index));
            ui.waitAMoment();
        };
    }

    private static Consumer<UiDriver> press(String id) {
        return ui -> ui.onFx(() -> ((ButtonBase) ui.node(id)).fire());
    }

    private static Consumer<UiDriver> type(String id, String text) {
        return ui -> ui.onFx(() -> ui.node(id, TextField.class).setText(text));
    }

    private static Consumer<UiDriver> bring(String selector) {
        return ui -> PictureActs.bringUp(ui, selector);
    }

    private static void look(UiDriver ui) {
        ui.onFx(() -> {
            Scene scene = ui.windowOnTop().getScene();
            ((ComboBox<?>) scene.lookup("#versions")).getSelectionModel().selectFirst();
        });
        ui.waitAMoment();
    }

    static Screen screen(UiTools tools, CohortId cohort, Ways ways) {
        prepare();
        return new ModerationScreen(
                tools,
                new ModerationServices(DESKS.get(cohort).desk, cohort, PictureData.CLOCK, SampleHandingOut.of()),
                ways.fromModeration(cohort, () -> {}));
    }
}
