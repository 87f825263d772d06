package org.okrreadiness.testing.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.export.credential.Exports;
import org.okrreadiness.service.records.ExportWatch;
import org.okrreadiness.service.records.IssuerSeal;
import org.okrreadiness.service.records.RecordFilter;
import org.okrreadiness.service.records.RecordSealing;
import org.okrreadiness.service.records.desk.RecordsDesk;
import org.okrreadiness.service.records.export.ExportFormat;
import org.okrreadiness.service.records.export.Exporting;
import org.okrreadiness.testing.SampleIssuer;
import org.okrreadiness.testing.SampleRecords;
import org.okrreadiness.testing.SampleVerification;
import org.okrreadiness.testing.ui.PictureRegister.State;
import org.okrreadiness.ui.shell.RecordsPlace;

/** Whether something is genuine, with every kind of verdict a register can be given, and on whom one relies. */
final class PictureChecks {

    private static final SampleIssuer LONG_SCHOOL =
            new SampleIssuer("The Harbour School of Goals, Timetables and Winter Services, north", 5);

    /** Why a record was withdrawn. */
    static final String REASON =
            "The marker had not qualified on the reference answers when this was marked, which came out in October";

    private PictureChecks() {}

    static List<PictureSubjects.Subject> subjects() {
        return List.of(
                PictureRegister.subject(
                        "7-verify", State.EMPTY, PictureRegister.to(RecordsPlace.Page.VERIFY), ui -> {}),
                verify("7-verify-results", State.FULL, PictureChecks::results),
                verify("7-verify-unknown", State.FULL, PictureChecks::unknown),
                verify(
                        "7-verify-rely",
                        State.FULL,
                        PictureChecks::unknown,
                        PictureActs.press("rely"),
                        ui -> type(ui, "#typed", "0000-1111")),
                verify("7-verify-issuers", State.CHANGED, PictureChecks::accepted),
                verify("7-verify-withdrawn", State.CHANGED, PictureChecks::withdrawn),
                verify("7-verify-closed", State.FAILING, PictureChecks::unknown));
    }

    @SafeVarargs
    private static PictureSubjects.Subject verify(String name, State state, Consumer<UiDriver>... acts) {
        return PictureRegister.subject(
                name,
                state,
                go -> go.records(RecordsPlace.of(RecordsPlace.Page.VERIFY)),
                ui -> List.of(acts).forEach(act -> act.accept(ui)));
    }

    private static void type(UiDriver ui, String id, String words) {
        ui.onFx(() -> ((TextInputControl) ui.windowOnTop().getScene().lookup(id)).setText(words));
    }

    private static void results(UiDriver ui) {
        try {
            Path genuine = given(ExportFormat.CSV, "records.csv", own());
            Path changed = given(ExportFormat.CSV, "changed.csv", own());
            Files.writeString(changed, Files.readString(changed).replace("Maria", "Marie"));
            Path certificate = given(ExportFormat.PDF, "certificates", own());
            Path note = Files.writeString(PictureExchange.FOLDER.resolve("note.txt"), "Nothing signed");
            PictureExchange.choose(ui, List.of(changed, genuine, certificate, note));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unknown(UiDriver ui) {
        PictureExchange.choose(ui, List.of(given(ExportFormat.BADGE, "badges", LONG_SCHOOL)));
        PictureActs.bringUp(ui, ".verdict-card");
    }

    /** Somebody withdraws the first record on a person's page. */
    static void revoke(UiDriver ui) {
        PictureActs.press("revokeRecord").accept(ui);
        type(ui, "#why", REASON);
        PictureActs.press("go").accept(ui);
        ui.settle();
    }

    /** A credential is checked whose record was withdrawn meanwhile, beside a list of somebody on whom nobody relies. */
    private static void withdrawn(UiDriver ui) {
        try {
            Path list = Files.write(
                    PictureExchange.FOLDER.resolve("withdrawn.json"),
                    Exports.listWithdrawing(SampleRecords.writing(SampleRecords.maya(), SampleIssuer.school())));
            RecordsDesk desk = PictureRegister.register().desk();
            PersonId person = desk.register()
                    .people()
                    .byName(PictureRegister.LONG_NAME)
                    .get(0)
                    .id();
            Path credential = desk
                    .givingOut()
                    .exporting()
                    .export(
                            new Exporting.Order(ExportFormat.BADGE, RecordFilter.of(person), false, "hr", ""),
                            PictureExchange.FOLDER.resolve("own-badges"),
                            own(),
                            ExportWatch.NONE)
                    .files()
                    .stream()
                    .filter(file -> file.toString().endsWith(".json"))
                    .findFirst()
                    .orElseThrow();
            desk.register().records().of(person).stream()
                    .filter(record -> RecordSealing.isGenuine(record) && !record.isWithdrawn())
                    .forEach(
                            record -> desk.givingOut().withdrawn().withdrawing().withdraw(record.id(), REASON));
            Path named = Files.copy(
                    credential, PictureExchange.FOLDER.resolve("credential.json"), StandardCopyOption.REPLACE_EXISTING);
            PictureExchange.choose(ui, List.of(named, list));
            PictureActs.bringUp(ui, ".verdict-card");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void accepted(UiDriver ui) {
        PictureRegister.register().desk().givingOut().issuers().accept(SampleVerification.card(SampleIssuer.school()));
        unknown(ui);
        // The card that follows lists the key that is relied on.
        PictureActs.press("rely").accept(ui);
        type(ui, "#typed", SampleVerification.key(LONG_SCHOOL).fingerprint());
        PictureActs.press("go").accept(ui);
        ui.settle();
        PictureActs.bringUp(ui, "#saveCard");
    }

    private static IssuerSeal own() {
        return PictureRegister.register().desk().givingOut().keys().seal();
    }

    /** @return the first of the files that can be checked */
    static Path given(ExportFormat format, String name, IssuerSeal seal) {
        PersonId person = PictureRegister.full()
                .register()
                .people()
                .byName(PictureRegister.LONG_NAME)
                .get(0)
                .id();
        Exporting.Order order = new Exporting.Order(format, RecordFilter.of(person), false, "hr", "");
        return PictureRegister.full()
                .desk()
                .givingOut()
                .exporting()
                .export(order, PictureExchange.FOLDER.resolve(name), seal, ExportWatch.NONE)
                .files()
                .stream()
                .filter(file -> !file.toString().endsWith(".txt"))
                .findFirst()
                .orElseThrow();
    }

    /** What comes from files and keys. */
    static List<Object> content() {
        return List.of(
                REASON,
                LONG_SCHOOL.issuer().name(),
                given(ExportFormat.BADGE, "badges", LONG_SCHOOL),
                "withdrawn.json",
                "credential.json",
                SampleIssuer.school().issuer().name(),
                SampleVerification.key(LONG_SCHOOL).fingerprint(),
                SampleVerification.key(SampleIssuer.school()).fingerprint(),
                PictureRegister.full()
                        .desk()
                        .givingOut()
                        .verification()
                        .of(given(ExportFormat.BADGE, "badges", LONG_SCHOOL)),
                PictureRegister.full()
                        .desk()
                        .givingOut()
                        .verification()
                        .of(given(
                                ExportFormat.PDF,
                                "certificates",
                                PictureRegister.full().desk().givingOut().keys().seal())));
    }
}
