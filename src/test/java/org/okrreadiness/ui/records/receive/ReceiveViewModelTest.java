package org.okrreadiness.ui.records.receive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.record.Ground;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.Shown;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.StoppedException;
import org.okrreadiness.service.records.ExportWatch;
import org.okrreadiness.service.records.IssuerSeal;
import org.okrreadiness.service.records.RecordFilter;
import org.okrreadiness.service.records.export.ExportFormat;
import org.okrreadiness.service.records.export.Exporting;
import org.okrreadiness.service.records.receive.Incoming;
import org.okrreadiness.testing.HandTurnedDelay;
import org.okrreadiness.testing.InlineRunner;
import org.okrreadiness.testing.SampleIssuer;
import org.okrreadiness.testing.SampleRegister;
import org.okrreadiness.testing.WentTo;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.records.RecordsServices;
import org.okrreadiness.ui.records.receive.ReceiveViewModel.Step;

/** Both folders sign with one key here, so that each relies on the other. */
class ReceiveViewModelTest {

    private static final char[] NONE = {};
    private static final String PASSPHRASE = "four words nobody would put together";

    @TempDir
    private Path folder;

    private SampleRegister there;
    private SampleRegister here;
    private ReceiveViewModel model;

    @BeforeEach
    void open() {
        there = new SampleRegister(folder.resolve("there"));
        here = new SampleRegister(folder.resolve("here"));
        for (String name : new String[] {"Ana Silva", "Bo Larsen", "Cem Kaya"}) {
            Person person = there.person(name, "North", "");
            there.record(person, Competency.WRITING, Shown.attested(Level.SOUND), EvidenceStrength.SUPERVISED, 10);
        }
        model = new ReceiveViewModel(
                new UiTools(new Messages(Locale.UK), new InlineRunner(), new HandTurnedDelay()),
                new RecordsServices(here.desks(), SampleRegister.CLOCK, "hr"),
                new WentTo());
    }

    @AfterEach
    void close() {
        there.close();
        here.close();
    }

    private Path file(IssuerSeal seal) {
        Exporting.Order order = new Exporting.Order(ExportFormat.JSON, RecordFilter.ALL, false, "hr", "");
        return there.desk()
                .givingOut()
                .exporting()
                .export(order, folder.resolve("records.json"), seal, ExportWatch.NONE)
                .files()
                .get(0);
    }

    private Path file() {
        return file(there.desk().givingOut().keys().seal());
    }

    private long records() {
        return here.register().records().count(RecordFilter.ALL);
    }

    @Test
    void saysWhoseItIsAndAboutWhomBeforeAnythingIsWritten() {
        here.person("Bo Larsen", "South", "");
        Person cem = here.person("Cem Kaya", "", "");
        here.register().people().save(cem.withBasis(cem.basis().withdrawn(LocalDate.now(SampleRegister.CLOCK))));
        model.open(file());
        Incoming incoming = model.seenProperty().get().incoming();
        assertThat(incoming.issuer()).isEqualTo(SampleRegister.ISSUER);
        assertThat(incoming.people())
                .extracting(Incoming.Line::fate)
                .containsExactly(Incoming.Fate.NEW, Incoming.Fate.MATCHED, Incoming.Fate.WITHDRAWN);
        assertThat(records()).isZero();
        model.accept(NONE);
        assertThat(model.missingProperty().get()).startsWith("Nobody is entered without a ground");
        assertThat(records()).isZero();
        model.ground().groundProperty().set(Ground.CONSENT);
        model.accept(NONE);
        assertThat(model.stepProperty().get()).isEqualTo(Step.DONE);
        assertThat(model.saidProperty().get())
                .isEqualTo("2 records were added; one person was entered. Here already: 0."
                        + " Nothing was added about Cem Kaya, who took their consent back.");
        assertThat(records()).isEqualTo(2);
    }

    @Test
    void addsNothingTheSecondTime() {
        model.open(file());
        model.ground().groundProperty().set(Ground.CONSENT);
        model.accept(NONE);
        model.open(file());
        Incoming incoming = model.seenProperty().get().incoming();
        assertThat(incoming.people()).extracting(Incoming.Line::fate).containsOnly(Incoming.Fate.KNOWN);
        assertThat(incoming.fresh()).isZero();
        assertThat(model.needsGround()).isFalse();
    }

    @Test
    void refusesWhatSomebodyUnknownSealed() {
        model.open(file(SampleIssuer.school()));
        assertThat(model.stepProperty().get()).isEqualTo(Step.CHOOSE);
        assertThat(model.work().problemProperty().get().headline()).isEqualTo("The file cannot be taken in");
        assertThat(model.work().problemProperty().get().advice()).contains("Harbour School of Goals");
    }

    @Test
    void asksForThePassphraseOnlyWhereSomethingIsSignedAnew() {
        here.desk().givingOut().keys().protect(PASSPHRASE.toCharArray());
        here.desk().givingOut().keys().lock();
        model.open(file());
        assertThat(model.seenProperty().get().isLocked()).isFalse();
        for (String name : new String[] {"Ana Silva", "Bo Larsen", "Cem Kaya"}) {
            here.person(name, "", "");
        }
        model.open(file());
        assertThat(model.seenProperty().get().isLocked()).isTrue();
        model.accept(NONE);
        assertThat(model.missingProperty().get()).startsWith("The passphrase is missing");
        model.accept("something else".toCharArray());
        assertThat(model.work().problemProperty().get().advice()).startsWith("This passphrase does not open");
        assertThat(records()).isZero();
        char[] typed = PASSPHRASE.toCharArray();
        model.accept(typed);
        assertThat(typed).containsOnly('\0');
        assertThat(records()).isEqualTo(3);
    }

    @Test
    void saysInTheWindowWhatToDoInTheWindow() throws IOException {
        Path sealed = file();
        Path alone = Files.copy(sealed, folder.resolve("alone.json"));
        Path other = Files.writeString(folder.resolve("other.json"), "{}");
        for (Path file : List.of(alone, other, file(SampleIssuer.school()))) {
            model.open(file);
            assertThat(model.work().problemProperty().get().advice())
                    .doesNotContain("--", "records export", "records issuers")
                    .contains("Nothing was taken in.");
        }
        model.open(file(SampleIssuer.school()));
        assertThat(model.work().problemProperty().get().advice()).contains("rely on them there");
    }

    @Test
    void stopsReadingWhenItIsGivenUp() {
        AtomicInteger asked = new AtomicInteger();
        Path file = file();
        assertThatThrownBy(() -> here.desk().entering().receiving().look(file, () -> asked.incrementAndGet() > 2))
                .isInstanceOf(StoppedException.class);
        assertThat(asked).hasValue(3);
        asked.set(0);
        here.desk().entering().receiving().look(file, () -> asked.incrementAndGet() < 0);
        assertThat(asked.get()).as("asked for every record more than once").isGreaterThan(6);
    }
}
