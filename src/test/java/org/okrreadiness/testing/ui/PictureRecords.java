package org.okrreadiness.testing.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.ui.shell.Navigator;
import org.okrreadiness.ui.shell.RecordsPlace;

/** Where records are looked after: with many people, with nobody, and where the register cannot be opened. */
final class PictureRecords {

    private static final String LONG_NAME = PictureRegister.LONG_NAME;
    private static final String FORGED = PictureRegister.FORGED;
    private static final String WITHDRAWN = PictureRegister.WITHDRAWN;

    private PictureRecords() {}

    static List<PictureSubjects.Subject> subjects() {
        Consumer<Navigator> matrix = go -> go.records(RecordsPlace.MATRIX);
        return List.of(
                PictureRegister.subject("1-matrix", PictureRegister.State.FULL, matrix, ui -> {}),
                PictureRegister.subject("1-matrix-cell", PictureRegister.State.FULL, matrix, PictureRecords::toACell),
                PictureRegister.subject("1-matrix-gaps", PictureRegister.State.FULL, matrix, PictureRecords::gaps),
                PictureRegister.subject("1-matrix-sorted", PictureRegister.State.FULL, matrix, PictureRecords::sorted),
                PictureRegister.subject("1-matrix-nobody", PictureRegister.State.FULL, matrix, ui -> search(ui, "zzz")),
                PictureRegister.subject("1-matrix-empty", PictureRegister.State.EMPTY, matrix, ui -> {}),
                PictureRegister.subject("1-matrix-failing", PictureRegister.State.FAILING, matrix, ui -> {}),
                PictureRegister.subject(
                        "2-person",
                        PictureRegister.State.FULL,
                        person(LONG_NAME, Optional.of(Competency.WRITING)),
                        ui -> {}),
                PictureRegister.subject(
                        "2-person-doubtful", PictureRegister.State.FULL, person(FORGED, Optional.empty()), ui -> {}),
                PictureRegister.subject(
                        "2-person-withdrawn",
                        PictureRegister.State.FULL,
                        person(WITHDRAWN, Optional.empty()),
                        ui -> {}),
                PictureRegister.subject(
                        "2-person-gone",
                        PictureRegister.State.FULL,
                        go -> go.records(RecordsPlace.of(PersonId.random(), Optional.empty())),
                        ui -> {}),
                PictureRegister.subject(
                        "2-person-edit",
                        PictureRegister.State.FULL,
                        person(LONG_NAME, Optional.empty()),
                        PictureActs.press("edit")),
                PictureRegister.subject(
                        "2-person-attest",
                        PictureRegister.State.FULL,
                        person(LONG_NAME, Optional.empty()),
                        PictureActs.press("attest")),
                PictureRegister.subject(
                        "2-person-withdraw",
                        PictureRegister.State.FULL,
                        person(LONG_NAME, Optional.empty()),
                        PictureActs.press("withdraw")),
                PictureRegister.subject(
                        "2-person-erase",
                        PictureRegister.State.FULL,
                        person(LONG_NAME, Optional.empty()),
                        PictureActs.press("erase")),
                PictureRegister.subject(
                        "2-person-revoke",
                        PictureRegister.State.FULL,
                        person(LONG_NAME, Optional.empty()),
                        PictureActs.press("revokeRecord")),
                PictureRegister.subject(
                        "2-person-revoked",
                        PictureRegister.State.CHANGED,
                        person(LONG_NAME, Optional.empty()),
                        PictureChecks::revoke),
                PictureRegister.subject(
                        "2-person-clash",
                        PictureRegister.State.CHANGED,
                        person(LONG_NAME, Optional.empty()),
                        PictureRecords::clash),
                PictureRegister.subject(
                        "3-enter", PictureRegister.State.FULL, PictureRegister.to(RecordsPlace.Page.ENTER), ui -> {}),
                PictureRegister.subject(
                        "3-enter-missing",
                        PictureRegister.State.FULL,
                        PictureRegister.to(RecordsPlace.Page.ENTER),
                        PictureActs.press("enter")),
                PictureRegister.subject(
                        "3-sittings",
                        PictureRegister.State.FULL,
                        PictureRegister.to(RecordsPlace.Page.SITTINGS),
                        ui -> {}),
                PictureRegister.subject(
                        "3-sittings-missing",
                        PictureRegister.State.FULL,
                        PictureRegister.to(RecordsPlace.Page.SITTINGS),
                        PictureActs.press("takeOver")),
                PictureRegister.subject(
                        "3-sittings-none",
                        PictureRegister.State.EMPTY,
                        PictureRegister.to(RecordsPlace.Page.SITTINGS),
                        ui -> {}),
                PictureRegister.subject(
                        "4-roles", PictureRegister.State.FULL, PictureRegister.to(RecordsPlace.Page.ROLES), ui -> {}),
                PictureRegister.subject(
                        "4-roles-empty",
                        PictureRegister.State.EMPTY,
                        PictureRegister.to(RecordsPlace.Page.ROLES),
                        ui -> {}),
                PictureRegister.subject(
                        "5-privacy",
                        PictureRegister.State.FULL,
                        PictureRegister.to(RecordsPlace.Page.PRIVACY),
                        ui -> {}),
                PictureRegister.subject(
                        "5-privacy-empty",
                        PictureRegister.State.EMPTY,
                        PictureRegister.to(RecordsPlace.Page.PRIVACY),
                        ui -> {}),
                PictureRegister.subject(
                        "5-privacy-failing",
                        PictureRegister.State.FAILING,
                        PictureRegister.to(RecordsPlace.Page.PRIVACY),
                        ui -> {}));
    }

    private static Consumer<Navigator> person(String name, Optional<Competency> competency) {
        return go -> go.records(RecordsPlace.of(PictureRegister.named(name).id(), competency));
    }

    private static void search(UiDriver ui, String words) {
        ui.onFx(() -> ui.node("search", TextInputControl.class).setText(words));
        ui.waitAMoment();
        ui.waitAMoment();
        ui.settle();
    }

    private static void toACell(UiDriver ui) {
        ui.send(false, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT);
        ui.onFx(() -> ui.node("list", ListView.class).requestFocus());
    }

    private static void sorted(UiDriver ui) {
        ui.onFx(() -> ui.node("sort", ComboBox.class).getSelectionModel().selectLast());
        ui.onFx(() -> ui.node("turn", Button.class).fire());
        toACell(ui);
    }

    private static void gaps(UiDriver ui) {
        ui.onFx(() -> {
            ui.node("gapsOnly", CheckBox.class).setSelected(true);
            ui.node("competency", ComboBox.class).getSelectionModel().select(5);
            ui.node("state", ComboBox.class).getSelectionModel().select(4);
        });
        ui.waitAMoment();
        ui.waitAMoment();
        ui.settle();
    }

    /** Somebody else changes the entry while it is being changed here. */
    private static void clash(UiDriver ui) {
        PictureActs.press("edit").accept(ui);
        Person read = PictureRegister.named(LONG_NAME);
        PictureRegister.register()
                .register()
                .people()
                .save(new Person(
                        read.id(),
                        read.name(),
                        "",
                        "mm@example.org",
                        "Harbours",
                        read.role(),
                        read.basis(),
                        read.version()));
        ui.onFx(() -> field(ui, "#number").setText("4712"));
        ui.onFx(() -> field(ui, "#unit").setText("Winter services"));
        PictureActs.press("keep").accept(ui);
        // The ring around a choice would be taken for what it lies on.
        ui.onFx(() -> ui.node("cancel").requestFocus());
    }

    private static TextInputControl field(UiDriver ui, String id) {
        return (TextInputControl) ui.windowOnTop().getScene().lookup(id);
    }
}
