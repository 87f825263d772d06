package org.okrreadiness.ui.records.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.assessment.TransferCheck;
import org.okrreadiness.domain.record.CapabilityRecord;
import org.okrreadiness.domain.record.EvidenceStrength;
import org.okrreadiness.domain.record.GapState;
import org.okrreadiness.domain.record.Issue;
import org.okrreadiness.domain.record.Person;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.domain.record.Requirement;
import org.okrreadiness.domain.record.RoleId;
import org.okrreadiness.domain.record.RoleProfile;
import org.okrreadiness.domain.record.Shown;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.AuditLine;
import org.okrreadiness.service.records.IssuerKey;
import org.okrreadiness.testing.HandTurnedDelay;
import org.okrreadiness.testing.InlineRunner;
import org.okrreadiness.testing.SampleRegister;
import org.okrreadiness.testing.WentTo;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.records.Clash;
import org.okrreadiness.ui.records.RecordsServices;
import org.okrreadiness.ui.records.entry.EntryForm;

class PersonViewModelTest {

    @TempDir
    private Path folder;

    private final Messages messages = new Messages(Locale.UK);
    private SampleRegister register;
    private Person ana;

    @BeforeEach
    void open() {
        register = new SampleRegister(folder.resolve("data"));
        register.register()
                .roles()
                .save(new RoleProfile(
                        new RoleId("coach"),
                        "Coach",
                        Map.of(Competency.WRITING, new Requirement(Level.SOUND, EvidenceStrength.CRITIQUED)),
                        0));
        ana = register.person("Ana Silva", "North", "coach");
    }

    @AfterEach
    void close() {
        register.close();
    }

    private PersonViewModel model(PersonId id) {
        UiTools tools = new UiTools(messages, new InlineRunner(), new HandTurnedDelay());
        RecordsServices services = new RecordsServices(register.desks(), SampleRegister.CLOCK, "hr");
        PersonViewModel model = new PersonViewModel(tools, services, id, Optional.of(Competency.WRITING), new WentTo());
        model.load();
        return model;
    }

    private PersonReading.Standing writing(PersonViewModel model) {
        return model.readingProperty().get().standings().stream()
                .filter(one -> one.competency() == Competency.WRITING)
                .findFirst()
                .orElseThrow();
    }

    private Person kept() {
        return register.register().people().find(ana.id()).orElseThrow();
    }

    @Test
    void showsHowSomebodyStandsWithAllTheEvidence() {
        register.record(ana, Competency.FACILITATION, Shown.attested(Level.SOUND), EvidenceStrength.RECOGNISED, 9);
        register.record(ana, Competency.WRITING, Shown.attested(Level.SOUND), EvidenceStrength.WRITTEN, 20);
        register.record(ana, Competency.WRITING, Shown.attested(Level.STRONG), EvidenceStrength.CRITIQUED, 900);
        PersonViewModel model = model(ana.id());
        assertThat(writing(model).state()).isEqualTo(GapState.EVIDENCE_SHORT);
        assertThat(writing(model).asked())
                .isEqualTo("Asked for: sound, by evidence that is critiqued or closer to the work");
        PersonReading.Group first = model.readingProperty().get().groups().get(0);
        assertThat(first.competency()).isEqualTo(Competency.WRITING);
        assertThat(first.entries()).hasSize(2);
        assertThat(first.entries().get(0).over()).isEmpty();
        assertThat(first.entries().get(1).over()).startsWith("Expired on ");
        assertThat(first.entries()).allSatisfy(entry -> {
            assertThat(entry.signature())
                    .startsWith("Signed by Harbour Academy on ")
                    .endsWith("is genuine");
            assertThat(entry.doubtful()).isFalse();
        });
    }

    @Test
    void saysThatASignatureDoesNotFit() {
        CapabilityRecord genuine = register.signed(
                ana.id(), Competency.WRITING, Shown.attested(Level.STRONG), EvidenceStrength.CRITIQUED, 1);
        Issue issue = genuine.issue();
        register.register()
                .records()
                .add(List.of(new CapabilityRecord(
                        genuine.claim(), new Issue(issue.issuerKey(), issue.at(), "ab".repeat(64)))));
        PersonReading.Entry entry = model(ana.id())
                .readingProperty()
                .get()
                .groups()
                .get(0)
                .entries()
                .get(0);
        assertThat(entry.doubtful()).isTrue();
        assertThat(entry.signature()).startsWith("The signature does not fit");
    }

    @Test
    void saysThatTheKeyOfARecordWasStolen() {
        register.record(ana, Competency.WRITING, Shown.attested(Level.SOUND), EvidenceStrength.WRITTEN, 2);
        register.desk().givingOut().keys().renew(IssuerKey.Reason.STOLEN);
        PersonReading.Entry entry = model(ana.id())
                .readingProperty()
                .get()
                .groups()
                .get(0)
                .entries()
                .get(0);
        assertThat(entry.doubtful()).isTrue();
        assertThat(entry.signature()).contains("reported stolen");
    }

    @Test
    void keepsAChangedEntry() {
        PersonViewModel model = model(ana.id());
        EntryForm form = model.form();
        form.unitProperty().set("South");
        model.keep(form.person());
        assertThat(kept().unit()).isEqualTo("South");
        assertThat(model.doneProperty().get()).isEqualTo("The change was kept");
    }

    @Test
    void letsWhoeverComesSecondChooseFieldByField() {
        PersonViewModel model = model(ana.id());
        EntryForm form = model.form();
        form.unitProperty().set("South");
        form.emailProperty().set("ana@example.org");
        Person read = kept();
        register.register()
                .people()
                .save(new Person(
                        read.id(), read.name(), "4711", "", "West", read.role(), read.basis(), read.version()));
        model.keep(form.person());
        EntryClash clash = model.clashProperty().get();
        assertThat(model.work().problemProperty().get()).isNull();
        assertThat(clash.clash().fields())
                .extracting(Clash.Field::name, Clash.Field::mine, Clash.Field::theirs)
                .containsExactly(
                        tuple("Personnel number", "", "4711"),
                        tuple("E-mail", "ana@example.org", ""),
                        tuple("Unit", "South", "West"));
        assertThat(clash.clash().completeProperty().get()).isFalse();
        clash.clash().choose(2, Clash.Side.MINE);
        assertThat(clash.clash().completeProperty().get()).isTrue();
        model.keepChosen(clash);
        assertThat(kept().personnelNumber()).isEqualTo("4711");
        assertThat(kept().email()).isEqualTo("ana@example.org");
        assertThat(kept().unit()).isEqualTo("South");
    }

    @Test
    void savesNothingWhereTheirsHoldsThroughout() {
        PersonViewModel model = model(ana.id());
        EntryForm form = model.form();
        form.unitProperty().set("South");
        Person read = kept();
        Person theirs = register.register()
                .people()
                .save(new Person(read.id(), read.name(), "", "", "West", read.role(), read.basis(), read.version()));
        model.keep(form.person());
        model.clashProperty().get().clash().choose(0, Clash.Side.THEIRS);
        model.keepChosen(model.clashProperty().get());
        assertThat(kept()).isEqualTo(theirs);
    }

    @Test
    void attestsWhatWasSeenOnceItIsComplete() {
        PersonViewModel model = model(ana.id());
        AttestViewModel seen = model.attesting();
        assertThat(seen.attest()).isFalse();
        assertThat(seen.missingProperty().get()).startsWith("Something is missing");
        seen.competencyProperty().set(Competency.WRITING);
        seen.levelProperty().set(Level.STRONG);
        seen.strengthProperty().set(EvidenceStrength.SUPERVISED);
        seen.witnessProperty().set("Dov Stern, head of programme");
        assertThat(seen.attest()).isTrue();
        assertThat(writing(model).state()).isEqualTo(GapState.MET);
        assertThat(model.readingProperty()
                        .get()
                        .groups()
                        .get(0)
                        .entries()
                        .get(0)
                        .lines()
                        .get(0))
                .startsWith("Seen and answered for by Dov Stern, head of programme");
    }

    @Test
    void saysWhereToUnlockTheKeyWhenItIsLocked() {
        register.desk().givingOut().keys().protect("four words nobody".toCharArray());
        register.desk().givingOut().keys().lock();
        PersonViewModel model = model(ana.id());
        AttestViewModel seen = model.attesting();
        seen.competencyProperty().set(Competency.WRITING);
        seen.levelProperty().set(Level.STRONG);
        seen.strengthProperty().set(EvidenceStrength.ON_THE_JOB);
        seen.witnessProperty().set("Dov Stern");
        seen.attest();
        assertThat(model.work().problemProperty().get().advice()).contains("Privacy and keys");
        assertThat(register.register().records().of(ana.id())).isEmpty();
    }

    @Test
    void addsNothingOnceAConsentIsTakenBack() {
        PersonViewModel model = model(ana.id());
        assertThat(model.readingProperty().get().canWithdraw()).isTrue();
        model.withdraw();
        assertThat(model.readingProperty().get().canAdd()).isFalse();
        assertThat(model.readingProperty().get().withdrawn()).isPresent();
        assertThat(kept().basis().holds()).isFalse();
        assertThat(register.register().audit().latest(1).get(0).what()).isEqualTo(AuditLine.Action.WITHDRAWN);
        EntryForm form = model.form();
        form.unitProperty().set("South");
        model.keep(form.person());
        assertThat(kept().basis().holds()).isFalse();
    }

    @Test
    void erasesOnlyWhoWasNamedAndForAReasonThatNamesNobody() {
        register.record(ana, Competency.WRITING, Shown.attested(Level.SOUND), EvidenceStrength.WRITTEN, 2);
        PersonViewModel model = model(ana.id());
        EraseViewModel erasing = model.erasing();
        assertThat(erasing.what())
                .hasSize(4)
                .anySatisfy(line -> assertThat(line).contains("one record"));
        erasing.typedProperty().set("Ana Silv");
        assertThat(erasing.readyProperty().get()).isFalse();
        erasing.typedProperty().set("Ana Silva");
        erasing.whyProperty().set("ana silva asked for it");
        assertThat(erasing.readyProperty().get()).isFalse();
        erasing.whyProperty().set("asked for it");
        assertThat(erasing.readyProperty().get()).isTrue();
        erasing.erase();
        assertThat(register.register().people().find(ana.id())).isEmpty();
        assertThat(register.forgotten()).containsExactly("Ana Silva");
        assertThat(model.goneProperty().get())
                .startsWith("Erased: the entry with its records (1), sittings in this folder (2)");
        assertThat(register.register().audit().latest(1).get(0).why()).isEqualTo("asked for it");
    }

    @Test
    void givesOutEverythingThatIsHeldAndWritesThatDown() throws IOException {
        CapabilityRecord record =
                register.record(ana, Competency.WRITING, Shown.attested(Level.SOUND), EvidenceStrength.WRITTEN, 2);
        PersonViewModel model = model(ana.id());
        Path file = folder.resolve("held.txt");
        model.disclose(file);
        assertThat(Files.readString(file))
                .contains(
                        "Ana Silva", "North", "Coach", "form 12", "Evidence short", "Record " + record.id(), "genuine")
                .contains(messages.get("records.purpose"));
        assertThat(register.register().audit().latest(1).get(0).what()).isEqualTo(AuditLine.Action.DISCLOSED);
        model.disclose(folder.resolve("no-such-folder/held.txt"));
        assertThat(model.work().problemProperty().get().advice()).contains("held.txt could not be written");
    }

    @Test
    void saysThatSomebodyIsNotThereAnyMore() {
        assertThat(model(PersonId.random()).goneProperty().get()).isNotBlank();
    }

    @Test
    void withdrawsARecordWithAReasonThatNamesNobody() {
        register.record(ana, Competency.WRITING, Shown.attested(Level.STRONG), EvidenceStrength.CRITIQUED, 9);
        PersonViewModel model = model(ana.id());
        assertThat(writing(model).state()).isEqualTo(GapState.MET);
        PersonReading.Entry entry = entry(model);
        assertThat(entry.canBeWithdrawn()).isTrue();
        RevokeViewModel revoke = model.revoking(entry);
        assertThat(revoke.what()).contains("strong", "Writing");
        assertThat(revoke.readyProperty().get()).isFalse();
        revoke.whyProperty().set("Ana Silva copied");
        assertThat(revoke.readyProperty().get()).isFalse();
        assertThat(revoke.problemProperty().get()).contains("must not say about whom");
        revoke.whyProperty().set("The answers were copied");
        revoke.withdraw();
        assertThat(writing(model).state()).isEqualTo(GapState.NO_RECORD);
        assertThat(entry(model).over()).startsWith("Withdrawn on ").endsWith("The answers were copied");
        assertThat(entry(model).canBeWithdrawn()).isFalse();
        assertThat(entry(model).doubtful()).isFalse();
        assertThat(register.register().audit().latest(1).get(0).what()).isEqualTo(AuditLine.Action.REVOKED);
    }

    private static PersonReading.Entry entry(PersonViewModel model) {
        return model.readingProperty().get().groups().get(0).entries().get(0);
    }

    @Test
    void saysWhatWasFollowedUpBesideARecord() {
        register.record(ana, Competency.WRITING, Shown.attested(Level.STRONG), EvidenceStrength.CRITIQUED, 40);
        Instant told = Instant.parse("2026-10-12T10:00:00Z");
        register.followUp(occasion -> List.of(
                new TransferCheck(
                        TransferCheck.Due.DAY_30,
                        told,
                        "own words",
                        "a note",
                        "Manager",
                        Map.of(
                                TransferCheck.Behaviour.REVIEWS_ON_THE_DAY,
                                new TransferCheck.Observation(TransferCheck.Frequency.ONCE, "an example"),
                                TransferCheck.Behaviour.DROPS_IN_THE_OPEN,
                                new TransferCheck.Observation(TransferCheck.Frequency.NOT_SEEN, "")),
                        true),
                new TransferCheck(TransferCheck.Due.DAY_60, told, "own words", "", "", Map.of(), false)));
        List<String> lines = entry(model(ana.id())).lines();
        assertThat(lines)
                .contains(
                        "Followed up at work, as the person reports; not part of what is signed. After 30 days, on"
                                + " 12 Oct 2026: the check was made; somebody else had seen 1 of the 2 things they were"
                                + " asked about",
                        "Followed up at work, as the person reports; not part of what is signed. After 60 days, on"
                                + " 12 Oct 2026: the check was begun and not finished; nobody else was asked");
        assertThat(String.join("", lines)).doesNotContain("own words", "a note", "Manager", "an example");
    }
}
