package org.okrreadiness.bootstrap;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.okrreadiness.content.ShippedAccuracyCard;
import org.okrreadiness.content.ShippedNotices;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.content.YamlCutRecord;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.decide.need.NeedDiagnosis;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.rubric.CheckCard;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.export.feedback.FeedbackReport;
import org.okrreadiness.reading.ResultSources;
import org.okrreadiness.reading.piece.OwnSetReader;
import org.okrreadiness.scoring.Scorer;
import org.okrreadiness.service.Circumstances;
import org.okrreadiness.service.Clocks;
import org.okrreadiness.service.DraftHistory;
import org.okrreadiness.service.FollowUps;
import org.okrreadiness.service.Growth;
import org.okrreadiness.service.LineChange;
import org.okrreadiness.service.LiveFeedback;
import org.okrreadiness.service.OwnOkrs;
import org.okrreadiness.service.Patterns;
import org.okrreadiness.service.PreferenceStore;
import org.okrreadiness.service.SchoolComparison;
import org.okrreadiness.service.Seat;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.service.StandardSetting;
import org.okrreadiness.service.Workplace;
import org.okrreadiness.service.records.desk.RecordsDesks;
import org.okrreadiness.service.travel.KeyCards;
import org.okrreadiness.ui.awaiting.AwaitingScreen;
import org.okrreadiness.ui.common.Appearance;
import org.okrreadiness.ui.common.FolderDialog;
import org.okrreadiness.ui.common.RememberedName;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.SeatChoice;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.desk.DeskLock;
import org.okrreadiness.ui.editor.TaskEditors;
import org.okrreadiness.ui.followup.FollowUpScreen;
import org.okrreadiness.ui.growth.GrowthScreen;
import org.okrreadiness.ui.growth.GrowthServices;
import org.okrreadiness.ui.handover.FileDialogs;
import org.okrreadiness.ui.handover.HandOverServices;
import org.okrreadiness.ui.home.HomeScreen;
import org.okrreadiness.ui.home.HomeServices;
import org.okrreadiness.ui.library.LibraryScreen;
import org.okrreadiness.ui.library.LibraryServices;
import org.okrreadiness.ui.moderation.HandingOut;
import org.okrreadiness.ui.own.OwnDesk;
import org.okrreadiness.ui.own.OwnScreen;
import org.okrreadiness.ui.own.OwnServices;
import org.okrreadiness.ui.packs.PacksServices;
import org.okrreadiness.ui.result.ResultScreen;
import org.okrreadiness.ui.result.ResultServices;
import org.okrreadiness.ui.settings.SettingsScreen;
import org.okrreadiness.ui.settings.SettingsServices;
import org.okrreadiness.ui.shell.DecidePlace;
import org.okrreadiness.ui.shell.Navigator;
import org.okrreadiness.ui.shell.ProgramFacts;
import org.okrreadiness.ui.shell.RecordsPlace;
import org.okrreadiness.ui.shell.Screens;
import org.okrreadiness.ui.standard.StandardScreen;
import org.okrreadiness.ui.take.TakeActions;
import org.okrreadiness.ui.take.TakeScreen;
import org.okrreadiness.ui.take.TakeServices;
import org.okrreadiness.ui.trainer.CohortSources;
import org.okrreadiness.ui.welcome.WelcomeScreen;

/** Makes the screens and tells them where they lead. No feature knows another; they meet here. */
final class AppScreens implements Screens {

    private final UiTools tools;
    private final Workplace workplace;
    private final PreferenceStore preferences;
    private final Appearance appearance;
    private final Scorer scorer;
    private final Supplier<NeedDiagnosis> need;
    private final SchoolComparison schools;
    private final Patterns patterns;
    private final Clock clock = Clock.systemDefaultZone();
    private final TaskEditors editors = new AllEditors();
    private final OwnDesk ownDesk;
    private final SeatChoice seat;
    private final boolean isNew;
    private final TrainerScreens trainers;
    private final KeyCards cards;
    private final FileDialogs dialogs;
    private final RecordsDesks desks;
    private final RecordsScreens records;
    private final DecideScreens decisions;

    AppScreens(
            UiTools tools, OpenFolder place, PreferenceStore preferences, Appearance appearance, AppServices services) {
        this(tools, place, preferences, appearance, services, Dialogs.ofSystem(tools.messages()));
    }

    AppScreens(
            UiTools tools,
            OpenFolder place,
            PreferenceStore preferences,
            Appearance appearance,
            AppServices services,
            Dialogs dialogs) {
        this.tools = tools;
        this.appearance = appearance;
        this.workplace = place.workplace();
        this.preferences = preferences;
        this.scorer = services.scorer();
        this.need = services::need;
        this.cards = services.keyCards();
        this.dialogs = dialogs.files();
        this.schools = new SchoolComparison(scorer, StandardSchools.all());
        this.patterns = new Patterns(scorer);
        this.ownDesk = new OwnDesk(tools.delay());
        this.seat = new SeatChoice(preferences);
        this.isNew = isNew(seat, workplace);
        CohortSources sources = new CohortSources(
                workplace.assessments(), services.keyCards(), new RememberedName(preferences), place.post(), clock);
        FeedbackReport report = new FeedbackReport(tools.messages(), scorer, ShippedAccuracyCard.read(), need, clock);
        this.trainers = new TrainerScreens(
                tools,
                place.trainers(),
                new DeskLock(tools, place.trainers(), Clocks.with(clock)),
                sources,
                new HandingOut(
                        report,
                        FileManager::show,
                        FolderDialog.OF_SYSTEM,
                        (desk, cohort) -> desk.entering()
                                .enter(cohort, place.records().open().entering().marked())),
                new SecureRandom());
        this.desks = place.records();
        this.records = new RecordsScreens(tools, desks, clock, RecordsSetting.thisAccount(), dialogs.records());
        this.decisions = new DecideScreens(
                tools,
                place.decisions(),
                new DecideFacts(workplace, place.trainers(), clock),
                preferences,
                clock,
                new DecideScreens.Files(
                        this.dialogs.save(), this.dialogs.open(), dialogs.colleagues(), FileManager::show));
    }

    /** Looked at away from the screen's thread. A folder that is in use already belongs to a participant, and is never asked again. */
    private static boolean isNew(SeatChoice seat, Workplace workplace) {
        if (seat.isMade()) {
            return false;
        }
        boolean isNew = workplace.sittings().list().isEmpty();
        if (!isNew) {
            seat.choose(Seat.PARTICIPANT);
        }
        return isNew;
    }

    @Override
    public SeatChoice seat() {
        return seat;
    }

    @Override
    public boolean isNew() {
        return isNew;
    }

    @Override
    public Screen welcome(Navigator go) {
        return new WelcomeScreen(tools, seat, workplace.samples(), go::home);
    }

    @Override
    public Screen home(Navigator go) {
        Path packs = workplace.keeper().folder().resolve("packs");
        HomeServices services = new HomeServices(
                workplace.sittings(),
                workplace.assessments(),
                workplace.followUps(),
                preferences,
                packs,
                clock,
                Optional.of(handOver()),
                Optional.of(packs()));
        return new HomeScreen(tools, services, new Ways(go, FileManager::show).fromHome());
    }

    @Override
    public Sittings.Opened open(AttemptId attempt) {
        return workplace.sittings().open(attempt);
    }

    @Override
    public Screen take(Sittings.Opened opened, Navigator go) {
        LiveFeedback feedback =
                new LiveFeedback(scorer.under(opened.assessment().marking().school()));
        TakeServices services =
                new TakeServices(workplace.sittings(), feedback, editors, Clocks.with(clock), preferences);
        return new TakeScreen(
                tools,
                opened,
                new TakeActions() {
                    @Override
                    public void left() {
                        go.home();
                    }

                    @Override
                    public void handedIn(AttemptId attempt) {
                        go.result(attempt);
                    }
                },
                services);
    }

    @Override
    public Screen result(Sittings.Opened opened, Navigator go) {
        if (opened.attempt().isMarkedElsewhere()) {
            return new AwaitingScreen(tools, opened, handOver(), go::home);
        }
        ResultSources sources = new ResultSources(
                schools,
                patterns,
                workplace.verdicts()::judged,
                handedIn -> Circumstances.of(handedIn, workplace.sittings()),
                this::changes,
                ShippedAccuracyCard.read(),
                need);
        Ways ways = new Ways(go, FileManager::show);
        ResultServices services =
                new ResultServices(sources, clock, preferences, FileManager::show, Optional.of(handOver()));
        return new ResultScreen(
                tools, opened, services, ways.fromResult(opened, workplace.sittings(), workplace.verdicts()));
    }

    private PacksServices packs() {
        return new PacksServices(workplace.assessmentsByPost(), dialogs.open());
    }

    private HandOverServices handOver() {
        return new HandOverServices(
                workplace.submissions(),
                workplace.feedbacks(),
                workplace.appeals(),
                cards,
                preferences,
                clock,
                FileManager::show,
                dialogs);
    }

    private Map<TaskId, List<LineChange>> changes(Sittings.Opened opened) {
        return new DraftHistory(scorer.under(opened.assessment().marking().school()))
                .of(opened, workplace.sittings().history(opened.attempt().id()));
    }

    @Override
    public Screen library(Navigator go) {
        LibraryServices services = new LibraryServices(
                workplace.sittings(),
                workplace.assessments(),
                new RememberedName(preferences),
                clock,
                Optional.of(packs()));
        return new LibraryScreen(tools, services, new Ways(go, FileManager::show).fromLibrary());
    }

    @Override
    public Screen growth(Optional<String> participant, Navigator go) {
        GrowthServices services = new GrowthServices(
                new Growth(workplace.sittings(), workplace.verdicts()), new RememberedName(preferences), clock);
        return new GrowthScreen(tools, services, participant, new Ways(go, FileManager::show).fromGrowth());
    }

    @Override
    public Screen followUp(FollowUps.Check check, Navigator go) {
        return new FollowUpScreen(
                tools, workplace.followUps(), check, clock, new Ways(go, FileManager::show).fromFollowUp());
    }

    @Override
    public Screen own(Navigator go) {
        OwnOkrs okrs = new OwnOkrs(scorer, StandardSchools.all(), workplace.ownOkrs(), Clock.systemUTC());
        OwnSetReader reader =
                new OwnSetReader(tools.messages(), new StandardRubrics().standard(), ShippedAccuracyCard.read());
        return new OwnScreen(tools, new OwnServices(okrs, reader, new LiveFeedback(scorer), editors, clock), ownDesk);
    }

    @Override
    public Screen standard(Assessment pack, Navigator go) {
        StandardSetting setting = new StandardSetting(
                workplace.sittings(), workplace.assessments(), workplace.standards(), new YamlCutRecord(), clock);
        return new StandardScreen(tools, setting, pack, clock, new Ways(go, FileManager::show).fromStandard());
    }

    @Override
    public Screen trainer(Navigator go) {
        return trainers.trainer(new Ways(go, FileManager::show));
    }

    @Override
    public Screen cohort(CohortId cohort, Navigator go) {
        return trainers.cohort(cohort, new Ways(go, FileManager::show));
    }

    @Override
    public Screen moderation(CohortId cohort, Navigator go) {
        return trainers.moderation(cohort, new Ways(go, FileManager::show));
    }

    @Override
    public Screen marking(CohortId cohort, TaskId task, Navigator go) {
        return trainers.marking(cohort, task, new Ways(go, FileManager::show));
    }

    @Override
    public Screen records(RecordsPlace at, Navigator go) {
        return records.at(at, new Ways(go, FileManager::show).fromRecords());
    }

    @Override
    public Screen decide(DecidePlace at, Navigator go) {
        return decisions.at(at, new Ways(go, FileManager::show));
    }

    @Override
    public Screen settings(Navigator go) {
        SettingsServices services =
                new SettingsServices(appearance, seat, workplace.samples(), workplace.keeper(), clock);
        return new SettingsScreen(tools, services, new Ways(go, FileManager::show).fromSettings(desks::close));
    }

    @Override
    public List<CheckCard> checks() {
        return scorer.checks();
    }

    @Override
    public List<Phrase> notices() {
        return workplace.keeper().noticesOfOpening();
    }

    @Override
    public ProgramFacts facts() {
        return new ProgramFacts(
                scorer.versions(), ShippedAccuracyCard.read(), new StandardRubrics().standard(), ShippedNotices.read());
    }
}
