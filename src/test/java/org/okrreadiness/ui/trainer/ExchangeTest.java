package org.okrreadiness.ui.trainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.GivenMark;
import org.okrreadiness.domain.marking.ModerationPlan;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.exchange.JsonEventFormat;
import org.okrreadiness.exchange.pack.SignedPacks;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.marking.MarkingDesk;
import org.okrreadiness.service.marking.TrainerDesk;
import org.okrreadiness.service.records.Register;
import org.okrreadiness.storage.register.JdbcRegister;
import org.okrreadiness.testing.HandTurnedClock;
import org.okrreadiness.testing.HandTurnedDelay;
import org.okrreadiness.testing.InMemoryPreferences;
import org.okrreadiness.testing.InlineRunner;
import org.okrreadiness.testing.SampleCohort;
import org.okrreadiness.testing.Samples;
import org.okrreadiness.ui.common.RememberedName;
import org.okrreadiness.ui.common.UiTools;

/** Two trainers who give one another what they did, through files. */
class ExchangeTest {

    @TempDir
    Path folder;

    private final UiTools tools = new UiTools(new Messages(Locale.UK), new InlineRunner(), new HandTurnedDelay());
    private SampleCohort leads;
    private SampleCohort colleagues;
    private TrainerDesk lead;
    private TrainerDesk colleague;
    private CohortId id;
    private CohortViewModel atLead;
    private CohortViewModel atColleague;

    @TempDir
    Path shared;

    private Register register;

    @BeforeEach
    void opensACohortAndGivesItToAColleague() throws IOException {
        register = JdbcRegister.inFolder(shared);
        leads = new SampleCohort(Files.createDirectory(folder.resolve("lead")));
        colleagues = new SampleCohort(Files.createDirectory(folder.resolve("colleague")));
        lead = leads.create();
        colleague = colleagues.create();
        id = leads.open(lead, "Spring", ModerationPlan.USUAL);
        lead.cohorts().allocate(id, colleague.records().me(), "Bo", Set.of(Samples.WRITE));
        for (SampleCohort each : List.of(leads, colleagues)) {
            each.file("Amina Yusuf", Samples.responses());
        }
        leads.receive(lead, id);
        atLead = model(leads, lead, "Anna");
        Intake cohorts = new Intake(tools, new FileTaking(colleague, tools.messages(), Optional.empty()), () -> {});
        cohorts.receive(List.of(written(atLead, "lead.okr-marks")));
        assertThat(cohorts.lines()).extracting(Intake.Line::outcome).containsExactly(Intake.Outcome.TAKEN);
        colleagues.receive(colleague, id);
        atColleague = model(colleagues, colleague, "Bo");
    }

    @AfterEach
    void closes() {
        register.close();
        leads.close();
        colleagues.close();
    }

    private CohortViewModel model(SampleCohort sample, TrainerDesk desk, String name) {
        RememberedName remembered = new RememberedName(new InMemoryPreferences());
        remembered.put(name);
        CohortSources sources = new CohortSources(
                sample.assessments(),
                new SignedPacks(new JsonEventFormat()).keyCards(),
                remembered,
                PostOffice.of(register::post),
                new HandTurnedClock("2026-11-24T14:02:00Z"));
        CohortViewModel model = new CohortViewModel(tools, desk, sources, id);
        model.load();
        return model;
    }

    private Path written(CohortViewModel of, String name) {
        Path file = folder.resolve(name);
        MarksExportViewModel export = new MarksExportViewModel(of);
        export.write(file);
        assertThat(export.saidProperty().get()).isEqualTo("Written: " + name);
        return file;
    }

    private void mark(TrainerDesk desk, Level level) {
        AnswerId answer = new AnswerId(
                desk.cohorts().workbook(id).submissions().keySet().iterator().next(), Samples.WRITE);
        MarkingDesk.Sheet sheet = desk.marking().open(id, answer);
        desk.marking()
                .commit(
                        id,
                        sheet,
                        sheet.places().stream()
                                .map(place -> new GivenMark(place, level, "", ""))
                                .toList());
    }

    @Test
    void takesInWhatAColleagueDidAndSaysWhereTheTwoDoNotAgree() {
        mark(lead, Level.SOUND);
        mark(colleague, Level.MISSING);
        Path file = written(atColleague, "bo.okr-marks");
        Intake intake = Intake.into(atLead);
        intake.receive(List.of(leads.broken("holiday.jpg"), file));
        assertThat(intake.lines())
                .extracting(Intake.Line::outcome)
                .containsExactly(Intake.Outcome.TAKEN, Intake.Outcome.REFUSED);
        assertThat(intake.lines().get(0).said()).isEqualTo("from Bo; 2 entries new, 0 known");
        List<ConflictLine> conflicts = atLead.readingProperty().get().conflicts();
        assertThat(conflicts).isNotEmpty();
        assertThat(conflicts.get(0).held()).isEqualTo("you 2, Bo 0, changed 24 November");
        assertThat(conflicts.get(0).where()).contains(", answer 1: ");
        intake.receive(List.of(file));
        assertThat(intake.lines()).extracting(Intake.Line::outcome).containsExactly(Intake.Outcome.KNOWN);
    }

    @Test
    void exchangesThroughTheRegisterThatIsShared() {
        mark(colleague, Level.MISSING);
        lead.cohorts().allocate(id, colleague.records().me(), "Bo", Set.of(Samples.WRITE));
        PostViewModel leadsPost = new PostViewModel(atLead);
        PostViewModel bosPost = new PostViewModel(atColleague);

        leadsPost.exchange();
        assertThat(leadsPost.saidProperty().get())
                .contains("Taken in from colleagues: 0 packs.")
                .contains("Nothing was left for Bo: their key card is not there.");
        bosPost.exchange();
        assertThat(bosPost.saidProperty().get()).contains("Your marks were left for colleagues.");
        leadsPost.exchange();
        assertThat(leadsPost.saidProperty().get())
                .contains("Taken in from colleagues: one pack.")
                .contains("Your marks were left for colleagues.");
        assertThat(lead.cohorts().workbook(id).answers()).isNotEmpty();
        leadsPost.exchange();
        assertThat(leadsPost.saidProperty().get()).contains("There was nothing new of your marks to leave.");
    }

    @Test
    void refusesASubmissionWhereThereIsNoCohortForIt() {
        Intake cohorts = new Intake(tools, new FileTaking(colleague, tools.messages(), Optional.empty()), () -> {});
        cohorts.receive(List.of(colleagues.file("Dov Stern", Samples.responses())));
        assertThat(cohorts.lines().get(0).outcome()).isEqualTo(Intake.Outcome.REFUSED);
        assertThat(cohorts.lines().get(0).said()).contains("Open the cohort");
    }

    @Test
    void sealsToThoseWhoseKeyCardsWereAdded() {
        mark(colleague, Level.SOUND);
        MarksExportViewModel atLeads = new MarksExportViewModel(atLead);
        atLeads.writeCard(folder.resolve("lead.okr-key"));
        assertThat(atLeads.cardName()).isEqualTo("Anna-2026-11-24.okr-key");
        MarksExportViewModel export = new MarksExportViewModel(atColleague);
        export.addReaders(List.of(folder.resolve("lead.okr-key"), folder.resolve("lead.okr-key")));
        assertThat(export.readers()).hasSize(1);
        assertThat(export.fileName()).isEqualTo("Spring-Bo-2026-11-24.okr-marks");
        Path sealed = folder.resolve("sealed.okr-marks");
        export.write(sealed);
        Intake own = Intake.into(atLead);
        own.receive(List.of(sealed));
        assertThat(own.lines().get(0).outcome()).isEqualTo(Intake.Outcome.TAKEN);
        Intake others = Intake.into(atColleague);
        others.receive(List.of(sealed));
        assertThat(others.lines().get(0).outcome()).isNotEqualTo(Intake.Outcome.TAKEN);
    }

    @Test
    void saysWhatIsWrongWithAKeyCard() throws IOException {
        MarksExportViewModel export = new MarksExportViewModel(atLead);
        export.addReaders(List.of(Files.writeString(folder.resolve("no.okr-key"), "nothing of the kind")));
        assertThat(export.readers()).isEmpty();
        assertThat(export.saidProperty().get()).isNotBlank();
    }
}
