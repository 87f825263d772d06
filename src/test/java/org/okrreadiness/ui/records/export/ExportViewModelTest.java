package org.okrreadiness.ui.records.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.record.Issue;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.Shown;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.records.AuditLine;
import org.okrreadiness.service.records.MatrixFilter;
import org.okrreadiness.service.records.desk.RecordsDesks;
import org.okrreadiness.service.records.export.ExportBeginning;
import org.okrreadiness.service.records.export.ExportFormat;
import org.okrreadiness.service.records.verify.Verdict;
import org.okrreadiness.task.BackgroundRunner;
import org.okrreadiness.testing.HandTurnedDelay;
import org.okrreadiness.testing.InlineRunner;
import org.okrreadiness.testing.SampleRegister;
import org.okrreadiness.testing.SteppedRunner;
import org.okrreadiness.testing.WentTo;
import org.okrreadiness.ui.common.SavePlace;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.records.RecordsFiles;
import org.okrreadiness.ui.records.RecordsServices;

class ExportViewModelTest {

    private static final String PASSPHRASE = "four words nobody would put together";
    private static final char[] NONE = {};
    private static final Messages MESSAGES = new Messages(Locale.UK);

    @TempDir
    private Path folder;

    private final HandTurnedDelay delay = new HandTurnedDelay();
    private final WentTo went = new WentTo();
    private final List<Path> shown = new ArrayList<>();
    private SampleRegister register;
    private Person ana;

    @BeforeEach
    void open() {
        register = new SampleRegister(folder.resolve("register"));
        ana = register.person("Ana Silva", "North", "");
        withRecord(ana);
        withRecord(register.person("Bo Larsen", "South", ""));
    }

    private void withRecord(Person person) {
        register.record(person, Competency.WRITING, Shown.attested(Level.SOUND), EvidenceStrength.SUPERVISED, 10);
    }

    @AfterEach
    void close() {
        register.close();
    }

    private ExportViewModel model(Whose whose) {
        return model(whose, new InlineRunner(), register.desks());
    }

    private ExportViewModel model(Whose whose, BackgroundRunner runner, RecordsDesks desks) {
        RecordsFiles files = new RecordsFiles(
                (owner, kind, name, endings, begin) -> Optional.empty(),
                (owner, title, begin) -> Optional.empty(),
                (owner, wanted) -> List.of(),
                shown::add);
        ExportViewModel model = new ExportViewModel(
                new UiTools(MESSAGES, runner, delay),
                new RecordsServices(desks, SampleRegister.CLOCK, "hr"),
                files,
                whose,
                went);
        model.load();
        return model;
    }

    private static Whose everybody() {
        return new Whose(Optional.empty(), MatrixFilter.ALL);
    }

    private SavePlace at(String name) {
        return new SavePlace(folder.resolve(name), false);
    }

    @Test
    void saysWhoseRecordsTheyAre() {
        assertThat(model(everybody()).whoseProperty().get()).startsWith("All records of everybody: 2 people.");
        MatrixFilter north =
                new MatrixFilter("", Optional.of("North"), Optional.empty(), Optional.empty(), Optional.empty(), false);
        assertThat(model(new Whose(Optional.empty(), north)).whoseProperty().get())
                .startsWith("All records of the one person the matrix shows");
        assertThat(model(new Whose(Optional.of(ana.id()), MatrixFilter.ALL))
                        .whoseProperty()
                        .get())
                .isEqualTo("All records of Ana Silva, and of nobody else.");
    }

    @Test
    void showsTheFirstRowsAsTheyAreThenWritten() throws IOException {
        ExportViewModel model = model(everybody());
        model.choice().formatProperty().set(ExportFormat.CSV);
        model.choice().whyProperty().set("asked for by the works council");
        model.next();
        assertThat(model.stepProperty().get()).isEqualTo(ExportViewModel.Step.ROWS);
        Looked looked = model.lookedProperty().get();
        assertThat(looked.summary()).isEqualTo("2 records, as a table in text.");
        assertThat(register.register().audit().latest(10)).isEmpty();
        model.write(at("records.csv"), NONE);
        String text = ((ExportBeginning.Text) looked.rows().orElseThrow()).text();
        assertThat(Files.readString(folder.resolve("records.csv"))).isEqualTo("\ufeff" + text);
        Going going = model.goingProperty().get();
        assertThat(going.said()).isEqualTo("2 records were written to records.csv, with its seal beside it.");
        assertThat(register.register().audit().latest(10)).singleElement().satisfies(line -> {
            assertThat(line.what()).isEqualTo(AuditLine.Action.EXPORTED);
            assertThat(line.why()).isEqualTo("asked for by the works council");
            assertThat(line.by()).isEqualTo("hr");
        });
        model.openFolder();
        assertThat(shown).containsExactly(folder);
        assertThat(register.desk()
                        .givingOut()
                        .verification()
                        .of(folder.resolve("records.csv"))
                        .kind())
                .isEqualTo(Verdict.Kind.GENUINE);
    }

    @Test
    void givesOutOnlyOnePersonWithoutTheirName() throws IOException {
        ExportViewModel model = model(new Whose(Optional.of(ana.id()), MatrixFilter.ALL));
        model.choice().formatProperty().set(ExportFormat.JSON);
        model.choice().redactedProperty().set(true);
        model.next();
        model.write(at("one.json"), NONE);
        assertThat(Files.readString(folder.resolve("one.json")))
                .contains("person 1")
                .doesNotContain("Ana", "Bo", ana.id().toString());
        model.leave();
        assertThat(went.places()).containsExactly("person " + ana.id());
    }

    @Test
    void writesManyFilesIntoAFreshFolderEachTime() {
        ExportViewModel model = model(everybody());
        model.choice().formatProperty().set(ExportFormat.PDF);
        model.next();
        assertThat(model.lookedProperty().get().rows()).isEmpty();
        String name = model.proposedName();
        assertThat(name).startsWith("certificates-");
        model.writeBelow(folder, NONE);
        model.writeBelow(folder, NONE);
        assertThat(folder.resolve(name)).isDirectoryContaining("glob:**.pdf");
        assertThat(folder.resolve(name + "-2")).isDirectoryContaining("glob:**.pdf");
        assertThat(model.goingProperty().get().said()).endsWith("in 2 files.");
    }

    @Test
    void asksForThePassphraseBeforeItSigns() {
        register.desk().givingOut().keys().protect(PASSPHRASE.toCharArray());
        register.desk().givingOut().keys().lock();
        ExportViewModel model = model(everybody());
        model.next();
        assertThat(model.lookedProperty().get().isLocked()).isTrue();
        model.write(at("records.xlsx"), NONE);
        assertThat(model.missingProperty().get()).startsWith("The passphrase is missing. Nothing was written");
        model.write(at("records.xlsx"), "something else".toCharArray());
        assertThat(model.goingProperty().get().said()).startsWith("This passphrase does not open");
        assertThat(folder.resolve("records.xlsx")).doesNotExist();
        char[] typed = PASSPHRASE.toCharArray();
        model.write(at("records.xlsx"), typed);
        assertThat(folder.resolve("records.xlsx")).exists();
        assertThat(typed).containsOnly('\0');
        model.next();
        assertThat(model.lookedProperty().get().isLocked()).isFalse();
    }

    @Test
    void saysAtItsPlaceWhatKeptItFromBeingWritten() throws IOException {
        ExportViewModel model = model(everybody());
        model.next();
        Files.writeString(folder.resolve("mine.xlsx"), "mine");
        model.write(at("mine.xlsx"), NONE);
        assertThat(model.goingProperty().get().state()).isEqualTo(Going.State.FAILED);
        assertThat(model.goingProperty().get().said()).startsWith("There is already a file");
        assertThat(folder.resolve("mine.xlsx")).hasContent("mine");
        model.write(at("nowhere/records.xlsx"), NONE);
        assertThat(model.goingProperty().get().said()).startsWith("There is no folder");
        assertThat(model.work().problemProperty().get()).isNull();
    }

    @Test
    void tellsOnlyAfterAWhileHowFarItIsAndStopsWithoutATrace() {
        SteppedRunner runner = new SteppedRunner();
        ExportViewModel model = model(everybody(), runner, register.desks());
        model.next();
        runner.runAll();
        model.write(at("records.xlsx"), NONE);
        assertThat(model.goingProperty().get().state()).isEqualTo(Going.State.WORKING);
        delay.advance(Duration.ofMillis(500));
        assertThat(model.goingProperty().get().state()).isEqualTo(Going.State.SLOW);
        model.stop();
        runner.runAll();
        assertThat(model.goingProperty().get().state()).isEqualTo(Going.State.STOPPED);
        assertThat(folder.resolve("records.xlsx")).doesNotExist();
        assertThat(register.register().audit().latest(10)).isEmpty();
    }

    @Test
    void leavesOutWhoTookTheirConsentBackAndSaysSo() {
        register.register().people().save(ana.withBasis(ana.basis().withdrawn(LocalDate.now(SampleRegister.CLOCK))));
        ExportViewModel model = model(everybody());
        model.choice().formatProperty().set(ExportFormat.BADGE);
        model.next();
        model.writeBelow(folder, NONE);
        assertThat(model.goingProperty().get().said())
                .startsWith("One record was written")
                .endsWith("One person was left out, who took their consent back.");
    }

    @Test
    void saysThatThereIsNothingToGiveOut() {
        Person nobody = register.person("Cem Kaya", "", "");
        ExportViewModel model = model(new Whose(Optional.of(nobody.id()), MatrixFilter.ALL));
        model.next();
        assertThat(model.lookedProperty().get().summary()).startsWith("There is nothing to give out.");
    }

    @Test
    void saysWhenTheRegisterCannotBeOpened() {
        ExportViewModel model = model(
                everybody(),
                new InlineRunner(),
                register.closed(
                        new ReadinessException(Phrase.of("problem.register.no-answer", "records.example.org"))));
        assertThat(model.work().problemProperty().get().headline()).isEqualTo("The records could not be read");
        model.next();
        assertThat(model.stepProperty().get()).isEqualTo(ExportViewModel.Step.WHAT);
    }

    @Test
    void saysWhatItLeftOutAndWhereThatIs() {
        CapabilityRecord kept = register.register().records().of(ana.id()).get(0);
        register.desk().givingOut().withdrawn().withdrawing().withdraw(kept.id(), "A mistake");
        for (String name : List.of("Cem", "Dee", "Eva", "Fay", "Gil", "Hal")) {
            Person person = register.person(name, "", "");
            CapabilityRecord signed = register.signed(
                    person.id(), Competency.WRITING, Shown.attested(Level.SOUND), EvidenceStrength.SUPERVISED, 1);
            register.register()
                    .records()
                    .add(List.of(new CapabilityRecord(
                            signed.claim(),
                            new Issue(signed.issue().issuerKey(), signed.issue().at(), "ab".repeat(64)))));
        }
        ExportViewModel model = model(everybody());
        model.choice().formatProperty().set(ExportFormat.CSV);
        model.next();
        model.write(at("records.csv"), NONE);
        assertThat(model.goingProperty().get().said())
                .contains("One record was left out, because it is withdrawn.")
                .contains("6 records were left out, because they are not as they were signed, of Cem, Dee, Eva, Fay,"
                        + " Gil and others. Their pages show which.");
    }
}
