package org.okrreadiness.bootstrap;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.okrreadiness.accuracy.AccuracyCard;
import org.okrreadiness.cli.CliServices;
import org.okrreadiness.content.NeedSheetFiles;
import org.okrreadiness.content.PackLibrary;
import org.okrreadiness.content.PanelFiles;
import org.okrreadiness.content.ShippedAccuracyCard;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.content.need.ShippedNeed;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.content.vetting.YamlVettingFormat;
import org.okrreadiness.decide.need.NeedDiagnosis;
import org.okrreadiness.doctor.ContentDoctor;
import org.okrreadiness.exchange.JsonAppealDraftFormat;
import org.okrreadiness.exchange.JsonCadenceDraftFormat;
import org.okrreadiness.exchange.JsonCutStudyFormat;
import org.okrreadiness.exchange.JsonEventFormat;
import org.okrreadiness.exchange.JsonKeptOkrsFormat;
import org.okrreadiness.exchange.JsonNeedCaseFormat;
import org.okrreadiness.exchange.JsonResponseFormat;
import org.okrreadiness.exchange.JsonSheetFormat;
import org.okrreadiness.exchange.pack.SignedPacks;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.scoring.RubricScorer;
import org.okrreadiness.scoring.Scorer;
import org.okrreadiness.service.Appeals;
import org.okrreadiness.service.AssessmentSource;
import org.okrreadiness.service.AssessmentsByPost;
import org.okrreadiness.service.AttemptsWithSamples;
import org.okrreadiness.service.ExpertPanels;
import org.okrreadiness.service.Feedbacks;
import org.okrreadiness.service.FollowUps;
import org.okrreadiness.service.PanelsByPost;
import org.okrreadiness.service.ResponseFormat;
import org.okrreadiness.service.Samples;
import org.okrreadiness.service.SchoolComparison;
import org.okrreadiness.service.SheetFormat;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.service.SubmissionCheck;
import org.okrreadiness.service.Submissions;
import org.okrreadiness.service.Verdicts;
import org.okrreadiness.service.Workplace;
import org.okrreadiness.service.decide.NeedDiagnoses;
import org.okrreadiness.service.decide.NeedSheets;
import org.okrreadiness.service.decide.vet.VettingFormat;
import org.okrreadiness.service.decide.vet.Vettings;
import org.okrreadiness.service.marking.EnteringPlace;
import org.okrreadiness.service.marking.TrainerDesks;
import org.okrreadiness.service.marking.TrainingPlace;
import org.okrreadiness.service.records.Register;
import org.okrreadiness.service.records.desk.RecordsDesk;
import org.okrreadiness.service.records.desk.RecordsDesks;
import org.okrreadiness.service.records.desk.RecordsPlace;
import org.okrreadiness.service.travel.KeyCards;
import org.okrreadiness.storage.DataFolder;
import org.okrreadiness.storage.DataFolders;
import org.okrreadiness.storage.Formats;
import org.okrreadiness.storage.journal.TravellingRecord;
import org.okrreadiness.ui.trainer.PostOffice;

/** Makes every object that is not a screen, each on first use. Safe for several threads. */
final class AppServices implements CliServices {

    private static final JsonEventFormat EVENTS = new JsonEventFormat();
    private static final SignedPacks PACKS = new SignedPacks(EVENTS);

    private final JsonSheetFormat sheets = new JsonSheetFormat();
    private Messages messages;
    private StandardRubrics rubrics;
    private Scorer scorer;
    private NeedDiagnosis need;

    @Override
    public synchronized Messages messages() {
        if (messages == null) {
            messages = new Messages(Locale.getDefault());
        }
        return messages;
    }

    @Override
    public synchronized Scorer scorer() {
        if (scorer == null) {
            scorer = new RubricScorer(rubrics().standard(), StandardSchools.usual());
        }
        return scorer;
    }

    private synchronized StandardRubrics rubrics() {
        if (rubrics == null) {
            rubrics = new StandardRubrics();
        }
        return rubrics;
    }

    @Override
    public SchoolComparison schools() {
        return new SchoolComparison(scorer(), StandardSchools.all());
    }

    @Override
    public SheetFormat sheets() {
        return sheets;
    }

    @Override
    public ResponseFormat responses() {
        return new JsonResponseFormat();
    }

    @Override
    public AccuracyCard accuracyCard() {
        return ShippedAccuracyCard.read();
    }

    @Override
    public Path dataFolder(Optional<Path> data) {
        return data.orElseGet(DataFolders::usual).toAbsolutePath().normalize();
    }

    @Override
    public AssessmentSource packs(Path dataFolder) {
        return new PackLibrary(dataFolder, rubrics());
    }

    @Override
    public ContentDoctor contentDoctor() {
        return new ContentDoctor(scorer(), this::need);
    }

    @Override
    public ExpertPanels panels() {
        return new PanelFiles(PACKS.panels());
    }

    @Override
    public synchronized NeedDiagnosis need() {
        if (need == null) {
            need = ShippedNeed.read();
        }
        return need;
    }

    @Override
    public NeedSheets needSheets() {
        return new NeedSheetFiles(need().questionnaire());
    }

    /** Diagnoses of need that are kept in a data folder. */
    private NeedDiagnoses needs(DataFolder data) {
        return new NeedDiagnoses(need(), data.needs(new JsonNeedCaseFormat()), needSheets(), Clock.systemUTC());
    }

    @Override
    public VettingFormat vettingFormat() {
        return new YamlVettingFormat();
    }

    @Override
    public SubmissionCheck submissionCheck(Path dataFolder) {
        return new SubmissionCheck(PACKS.submissions(), new TravellingRecord(), packs(dataFolder), scorer());
    }

    @Override
    public KeyCards keyCards() {
        return PACKS.keyCards();
    }

    @Override
    public Workplace open(Path dataFolder) {
        return workplace(openFolder(dataFolder), dataFolder);
    }

    @Override
    public TrainingPlace openWithTrainers(Path dataFolder) {
        DataFolder data = openFolder(dataFolder);
        return new TrainingPlace(workplace(data, dataFolder), trainers(data, dataFolder));
    }

    private TrainerDesks trainers(DataFolder data, Path dataFolder) {
        TrainerSetting setting = new TrainerSetting(
                packs(dataFolder),
                scorer(),
                new TrainerSetting.Post(PACKS.submissions(), PACKS, sheets),
                Clock.systemUTC());
        return new TrainerDesks(data.trainer(), setting);
    }

    @Override
    public RecordsPlace openRecords(Path dataFolder, Optional<String> database) {
        return records(openFolder(dataFolder), dataFolder, database);
    }

    @Override
    public EnteringPlace openRecordsWithTrainers(Path dataFolder, Optional<String> database) {
        DataFolder data = openFolder(dataFolder);
        return new EnteringPlace(records(data, dataFolder, database), trainers(data, dataFolder));
    }

    private RecordsPlace records(DataFolder data, Path dataFolder, Optional<String> database) {
        try {
            Workplace workplace = workplace(data, dataFolder);
            Register register = RecordsSetting.register(data, database);
            RecordsDesk desk = new RecordsSetting(data.issuerKeys(), messages()).desk(register, workplace);
            return new RecordsPlace(workplace, desk, data::register, () -> {
                register.close();
                workplace.close();
            });
        } catch (RuntimeException e) {
            data.close();
            throw e;
        }
    }

    /**
     * Opens everything a window works with; the caller closes it.
     *
     * @param database the address of a shared register; empty for the one in the folder
     */
    OpenFolder openForWindow(Path dataFolder, Optional<String> database) {
        DataFolder data = openFolder(dataFolder);
        Workplace workplace = workplace(data, dataFolder);
        RecordsSetting setting = new RecordsSetting(data.issuerKeys(), messages());
        RecordsDesks records = new RecordsDesks(
                () -> setting.desk(RecordsSetting.register(data, database), workplace),
                setting::ownVerification,
                new IntegrityWatch());
        PostOffice post = database.isPresent()
                ? PostOffice.of(() -> records.open().register().post())
                : PostOffice.NONE;
        DecideStores decisions =
                new DecideStores(data.cadence(new JsonCadenceDraftFormat()), needs(data), vettings(data, dataFolder));
        return new OpenFolder(workplace, trainers(data, dataFolder), records, post, decisions);
    }

    private Vettings vettings(DataFolder data, Path dataFolder) {
        VettingFormat format = vettingFormat();
        return new Vettings(data.vettings(format), format, packs(dataFolder), Clock.systemUTC());
    }

    private DataFolder openFolder(Path dataFolder) {
        DataFolder data =
                DataFolder.open(dataFolder, Clock.systemUTC(), new Formats(EVENTS, new JsonResponseFormat(), sheets));
        LogFiles.writeTo(dataFolder);
        return data;
    }

    private Workplace workplace(DataFolder data, Path dataFolder) {
        Clock clock = Clock.systemUTC();
        PackLibrary library = new PackLibrary(dataFolder, rubrics());
        AssessmentSource assessments = library;
        AttemptsWithSamples attempts = new AttemptsWithSamples(data.attempts());
        Sittings sittings = new Sittings(assessments, attempts, scorer(), clock, new SecureRandom());
        FollowUps followUps = new FollowUps(attempts, Clock.systemDefaultZone());
        Samples samples = new Samples(assessments, attempts, data.samples(), scorer(), clock);
        Verdicts verdicts = new Verdicts(sittings, assessments, Clock.systemDefaultZone());
        Feedbacks feedbacks = new Feedbacks(data.attempts(), data.records(), data.feedback(), PACKS.feedback(sheets));
        return new Workplace(
                assessments,
                sittings,
                verdicts,
                followUps,
                samples,
                data.keeper(),
                data.ownOkrs(new JsonKeptOkrsFormat()),
                data.standards(new JsonCutStudyFormat()),
                new Submissions(data.attempts(), data.records(), EVENTS, PACKS.submissions(), clock),
                feedbacks,
                new Appeals(
                        data.attempts(),
                        data.records(),
                        feedbacks,
                        data.appeals(),
                        data.appealDrafts(new JsonAppealDraftFormat()),
                        PACKS.appeals(),
                        clock),
                new AssessmentsByPost(library, PACKS.assessments(), clock),
                new PanelsByPost(PACKS.panels(), data.records(), clock),
                data::close);
    }

    @Override
    public String version() {
        return ProgramVersion.read();
    }
}
