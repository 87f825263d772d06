package org.okrreadiness.ui.records.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.RecordId;
import org.okrreadiness.domain.record.Shown;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.exchange.verify.JsonIssuerCards;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.records.ExportWatch;
import org.okrreadiness.service.records.IssuerKey;
import org.okrreadiness.service.records.IssuerSeal;
import org.okrreadiness.service.records.RecordFilter;
import org.okrreadiness.service.records.desk.RecordsDesks;
import org.okrreadiness.service.records.export.ExportFormat;
import org.okrreadiness.service.records.export.Exporting;
import org.okrreadiness.service.records.verify.IssuerCard;
import org.okrreadiness.task.BackgroundRunner;
import org.okrreadiness.testing.HandTurnedDelay;
import org.okrreadiness.testing.InlineRunner;
import org.okrreadiness.testing.SampleIssuer;
import org.okrreadiness.testing.SampleRegister;
import org.okrreadiness.testing.SampleVerification;
import org.okrreadiness.testing.SteppedRunner;
import org.okrreadiness.ui.common.SavePlace;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.records.RecordsServices;

class VerifyViewModelTest {

    private static final SampleIssuer SCHOOL = SampleIssuer.school();
    private static final String SCHOOL_PRINT = SampleVerification.key(SCHOOL).fingerprint();

    @TempDir
    private Path folder;

    private SampleRegister register;
    private VerifyViewModel model;

    @BeforeEach
    void open() {
        register = new SampleRegister(folder.resolve("register"));
        Person ana = register.person("Ana Silva", "North", "");
        register.record(ana, Competency.WRITING, Shown.attested(Level.SOUND), EvidenceStrength.SUPERVISED, 10);
        model = model(new InlineRunner(), register.desks());
    }

    @AfterEach
    void close() {
        register.close();
    }

    private static VerifyViewModel model(BackgroundRunner runner, RecordsDesks desks) {
        VerifyViewModel model = new VerifyViewModel(
                new UiTools(new Messages(Locale.UK), runner, new HandTurnedDelay()),
                new RecordsServices(desks, SampleRegister.CLOCK, "hr"));
        model.load();
        return model;
    }

    private IssuerSeal own() {
        return register.desk().givingOut().keys().seal();
    }

    private List<Path> exported(ExportFormat format, String name, IssuerSeal seal) {
        Exporting.Order order = new Exporting.Order(format, RecordFilter.ALL, false, "hr", "");
        return register.desk()
                .givingOut()
                .exporting()
                .export(order, folder.resolve(name), seal, ExportWatch.NONE)
                .files();
    }

    private Path credential(String folderName, IssuerSeal seal) {
        return exported(ExportFormat.BADGE, folderName, seal).stream()
                .filter(file -> file.toString().endsWith(".json"))
                .findFirst()
                .orElseThrow();
    }

    private Checked first() {
        return model.results().get(0);
    }

    @Test
    void saysOfEachFileWhatBecameOfIt() throws IOException {
        Path table = exported(ExportFormat.CSV, "records.csv", own()).get(0);
        Path changed = exported(ExportFormat.CSV, "changed.csv", own()).get(0);
        Files.writeString(changed, Files.readString(changed).replace("Ana", "Eva"));
        Path certificate = exported(ExportFormat.PDF, "certificates", own()).get(0);
        Path note = Files.writeString(folder.resolve("note.txt"), "Nothing signed");
        Path gone = folder.resolve("gone.json");
        model.check(List.of(table, changed, certificate, note, gone, credential("school", SCHOOL)));
        assertThat(model.results())
                .extracting(Checked::kind)
                .containsExactly(
                        Checked.Kind.GENUINE,
                        Checked.Kind.CHANGED,
                        Checked.Kind.GENUINE,
                        Checked.Kind.NOT_OURS,
                        Checked.Kind.NOT_OURS,
                        Checked.Kind.UNKNOWN_ISSUER);
        assertThat(model.saidProperty().get()).isEqualTo("Checked: 6. Genuine: 2.");
        assertThat(model.results().get(1).reading().lines().get(0)).contains("at least one byte");
        assertThat(model.results().get(4).reading().lines().get(0)).contains("could not be read");
    }

    @Test
    void checksAPastedCredentialAndPutsItFirst() throws IOException {
        model.checkText();
        assertThat(model.saidProperty().get()).startsWith("There is nothing to check.");
        model.check(List.of(exported(ExportFormat.CSV, "records.csv", own()).get(0)));
        model.textProperty().set(" " + Files.readString(credential("own", own())) + "\n");
        model.checkText();
        assertThat(model.results()).extracting(Checked::name).containsExactly("Pasted text", "records.csv");
        assertThat(first().kind()).isEqualTo(Checked.Kind.GENUINE);
        assertThat(model.textProperty().get()).isEmpty();
    }

    @Test
    void reliesOnAnIssuerOnlyOnceTheirFingerprintWasCompared() {
        model.check(List.of(credential("school", SCHOOL)));
        RelyViewModel relying = model.relying(first().unknown().orElseThrow());
        relying.typedProperty().set(SCHOOL_PRINT.substring(0, 9));
        assertThat(relying.comparedProperty().get()).startsWith("So far it is the same");
        relying.typedProperty().set("0000-" + SCHOOL_PRINT.substring(5));
        assertThat(relying.comparedProperty().get()).startsWith("This is not the same");
        assertThat(relying.readyProperty().get()).isFalse();
        assertThatThrownBy(relying::rely).isInstanceOf(IllegalStateException.class);
        relying.typedProperty().set(SCHOOL_PRINT.toUpperCase(Locale.ROOT).replace("-", " "));
        assertThat(relying.comparedProperty().get()).startsWith("It is the same");
        relying.nameProperty().set(" ");
        assertThat(relying.readyProperty().get()).isFalse();
        relying.nameProperty().set("The school at the harbour");
        relying.rely();
        assertThat(first().kind()).isEqualTo(Checked.Kind.GENUINE);
        assertThat(first().reading().headline()).contains("The school at the harbour");
        assertThat(model.issuers().accepted())
                .extracting(IssuerCard::name)
                .containsExactly("The school at the harbour");
        assertThat(model.issuers().saidProperty().get())
                .isEqualTo("From now on you rely on The school at the harbour.");
    }

    @Test
    void forgetsAnIssuerAndBringsThemBack() {
        register.desk().givingOut().issuers().accept(SampleVerification.card(SCHOOL));
        model.load();
        model.check(List.of(credential("school", SCHOOL)));
        assertThat(first().kind()).isEqualTo(Checked.Kind.GENUINE);
        model.issuers().forget(model.issuers().accepted().get(0));
        assertThat(model.issuers().accepted()).isEmpty();
        assertThat(first().kind()).isEqualTo(Checked.Kind.UNKNOWN_ISSUER);
        model.issuers().bringBack();
        assertThat(first().kind()).isEqualTo(Checked.Kind.GENUINE);
        assertThat(model.issuers().forgottenProperty().get()).isNull();
    }

    @Test
    void takesTheCardOfAnIssuerAndLetsItFollowAnEarlierOne() throws IOException {
        SampleIssuer later = new SampleIssuer("Harbour School of Goals", 7);
        IssuerCard card = new IssuerCard(
                later.issuer().name(),
                List.of(
                        SampleVerification.key(later),
                        SampleVerification.key(SCHOOL)
                                .retired(SampleRegister.CLOCK.instant(), IssuerKey.Reason.REPLACED)),
                SampleRegister.CLOCK.instant());
        Path file = folder.resolve("card.json");
        Files.write(file, new JsonIssuerCards().write(card, later));
        register.desk().givingOut().issuers().accept(SampleVerification.card(SCHOOL));
        model.load();
        model.check(List.of(file));
        assertThat(first().kind()).isEqualTo(Checked.Kind.CARD);
        RelyViewModel relying = model.relying(first().unknown().orElseThrow());
        assertThat(relying.earlier()).isPresent();
        relying.typedProperty().set(SampleVerification.key(later).fingerprint());
        relying.inPlaceProperty().set(true);
        relying.rely();
        assertThat(model.issuers().accepted())
                .singleElement()
                .satisfies(one -> assertThat(one.current().publicKey())
                        .isEqualTo(later.issuer().publicKey()));
        assertThat(first().reading().lines().get(0)).startsWith("You rely on them already.");
        assertThat(first().unknown()).isEmpty();
    }

    @Test
    void givesOutItsOwnCard() throws IOException {
        Path file = folder.resolve("card.json");
        model.issuers().saveOwnCard(new SavePlace(file, false));
        assertThat(new JsonIssuerCards().read(Files.readAllBytes(file)).name()).isEqualTo(SampleRegister.ISSUER);
        model.check(List.of(file));
        assertThat(first().reading().lines().get(0)).startsWith("You rely on them already.");
        model.issuers().saveOwnCard(new SavePlace(file, false));
        assertThat(model.issuers().problemProperty().get().advice()).startsWith("There is already a file");
    }

    @Test
    void checksAlsoWhereTheRegisterCannotBeOpened() {
        VerifyViewModel closed = model(
                new InlineRunner(),
                register.closed(
                        new ReadinessException(Phrase.of("problem.register.no-answer", "records.example.org"))));
        assertThat(closed.issuers().problemProperty().get().headline()).isEqualTo("It is not known on whom you rely");
        closed.check(List.of(credential("own", own()), credential("school", SCHOOL)));
        assertThat(closed.results().get(0).kind()).isEqualTo(Checked.Kind.GENUINE);
        assertThat(closed.results().get(1).kind()).isEqualTo(Checked.Kind.UNKNOWN_ISSUER);
        assertThat(closed.results().get(1).unknown()).isEmpty();
        assertThat(closed.results().get(1).reading().lines().get(0)).startsWith("The register cannot be opened");
    }

    @Test
    void stopsAndKeepsWhatWasChecked() {
        SteppedRunner runner = new SteppedRunner();
        model = model(runner, register.desks());
        runner.runAll();
        Path file = credential("own", own());
        model.check(List.of(file, file, file));
        runner.step();
        runner.step();
        assertThat(model.saidProperty().get()).isEqualTo("1 of 3 checked");
        model.stop();
        runner.runAll();
        assertThat(model.results()).hasSize(1);
        assertThat(model.saidProperty().get()).isEqualTo("Stopped: 1 of 3 checked.");
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void checksNothingWhenItIsTooMuch() {
        model.check(Collections.nCopies(VerifyViewModel.MOST + 1, folder.resolve("x")));
        assertThat(model.results()).isEmpty();
        assertThat(model.saidProperty().get()).startsWith("These are 201 files");
    }

    private List<Path> ownLists() throws IOException {
        List<Path> files = new java.util.ArrayList<>();
        for (var list : register.desk().givingOut().withdrawn().own().files().entrySet()) {
            files.add(Files.write(folder.resolve(list.getKey()), list.getValue()));
        }
        return files;
    }

    @Test
    void saysOfOnesOwnCredentialThatItIsWithdrawn() throws IOException {
        Path credential = credential("own", own());
        model.check(List.of(credential));
        assertThat(first().kind()).isEqualTo(Checked.Kind.GENUINE);
        assertThat(first().reading().lines()).anyMatch(line -> line.startsWith("It was not withdrawn by "));
        RecordId record = register.register()
                .records()
                .of(register.register().people().byName("Ana Silva").get(0).id())
                .get(0)
                .id();
        register.desk().givingOut().withdrawn().withdrawing().withdraw(record, "The appeal was upheld");
        model.check(List.of(credential));
        assertThat(first().kind()).isEqualTo(Checked.Kind.WITHDRAWN);
        assertThat(first().reading().lines().get(0)).endsWith(": The appeal was upheld");
        model.check(ownLists());
        assertThat(model.results()).anySatisfy(one -> {
            assertThat(one.kind()).isEqualTo(Checked.Kind.LIST);
            assertThat(one.reading().lines().get(0)).contains("This is your own.");
        });
    }

    @Test
    void takesInTheListOfSomebodyElseAndChecksAgain() throws IOException {
        try (SampleRegister theirs = new SampleRegister(folder.resolve("theirs"))) {
            theirs.desk().givingOut().keys().renew(org.okrreadiness.service.records.IssuerKey.Reason.REPLACED);
            Person bo = theirs.person("Bo Larsen", "", "");
            var record =
                    theirs.record(bo, Competency.WRITING, Shown.attested(Level.SOUND), EvidenceStrength.SUPERVISED, 10);
            Path credential = theirs
                    .desk()
                    .givingOut()
                    .exporting()
                    .export(
                            new Exporting.Order(ExportFormat.BADGE, RecordFilter.ALL, false, "hr", ""),
                            folder.resolve("given"),
                            theirs.desk().givingOut().keys().seal(),
                            ExportWatch.NONE)
                    .files()
                    .stream()
                    .filter(file -> file.toString().endsWith(".json"))
                    .findFirst()
                    .orElseThrow();
            theirs.desk().givingOut().withdrawn().withdrawing().withdraw(record.id(), "A mistake");
            var files = theirs.desk().givingOut().withdrawn().own().files();
            Path list = Files.write(
                    folder.resolve("list.json"), List.copyOf(files.values()).get(0));

            model.check(List.of(credential, list));
            assertThat(model.results())
                    .extracting(Checked::kind)
                    .containsExactly(Checked.Kind.LIST, Checked.Kind.UNKNOWN_ISSUER);
            assertThat(first().reading().lines().get(0)).contains("you have not decided to rely");

            register.desk()
                    .givingOut()
                    .issuers()
                    .accept(new org.okrreadiness.service.records.verify.IssuerCard(
                            "Theirs",
                            List.of(theirs.desk().givingOut().keys().all().get(0)),
                            SampleRegister.CLOCK.instant()));
            model.check(List.of(credential));
            assertThat(first().kind()).isEqualTo(Checked.Kind.GENUINE);
            assertThat(first().reading().lines().get(0)).contains("there is no list of Theirs here");
            model.check(List.of(list));
            assertThat(model.results())
                    .extracting(Checked::kind)
                    .contains(Checked.Kind.WITHDRAWN)
                    .doesNotContain(Checked.Kind.GENUINE);
            model.load();
            assertThat(model.issuers().listOf(model.issuers().accepted().get(0)))
                    .startsWith("The newest list of what they have withdrawn is of ");
        }
    }

    @Test
    void savesOnesOwnListForOthers() {
        model.issuers().saveOwnLists(folder);
        assertThat(model.issuers().saidProperty().get()).startsWith("Your list was written to withdrawn-");
        try (var files = Files.list(folder)) {
            assertThat(files.filter(file -> file.getFileName().toString().startsWith("withdrawn-")))
                    .hasSize(1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void saysThatAListWasChanged() throws IOException {
        Path list = ownLists().get(0);
        Files.writeString(list, Files.readString(list).replace("revocation", "Revocation"));
        model.check(List.of(list));
        assertThat(first().kind()).isEqualTo(Checked.Kind.LIST);
        assertThat(first().reading().headline()).contains("is not what was signed");
    }
}
