package org.okrreadiness.bootstrap;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.content.ShippedAccuracyCard;
import org.okrreadiness.content.ShippedNotices;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.content.YamlCutRecord;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.rubric.CheckCard;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.export.feedback.FeedbackReport;
import org.okrreadiness.scoring.Scorer;
import org.okrreadiness.service.Clocks;
import org.okrreadiness.service.FollowUps;
import org.okrreadiness.service.PreferenceStore;
import org.okrreadiness.service.Seat;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.service.StandardSetting;
import org.okrreadiness.service.Workplace;
import org.okrreadiness.service.records.desk.RecordsDesks;
import org.okrreadiness.ui.common.Appearance;
import org.okrreadiness.ui.common.FolderDialog;
import org.okrreadiness.ui.common.RememberedName;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.SeatChoice;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.desk.DeskLock;
import org.okrreadiness.ui.handover.FileDialogs;
import org.okrreadiness.ui.moderation.HandingOut;
import org.okrreadiness.ui.settings.SettingsScreen;
import org.okrreadiness.ui.settings.SettingsServices;
import org.okrreadiness.ui.shell.DecidePlace;
import org.okrreadiness.ui.shell.Navigator;
import org.okrreadiness.ui.shell.ProgramFacts;
import org.okrreadiness.ui.shell.RecordsPlace;
import org.okrreadiness.ui.shell.Screens;
import org.okrreadiness.ui.standard.StandardScreen;
import org.okrreadiness.ui.trainer.CohortSources;
import org.okrreadiness.ui.welcome.WelcomeScreen;

/** Makes the screens and tells them where they lead. No feature knows another; they meet here. */
final class AppScreens implements Screens {

    private final UiTools tools;
    private final Workplace workplace;
    private final PreferenceStore preferences;
    private final Appearance appearance;
    private final Scorer scorer;
    private final Clock clock = Clock.systemDefaultZone();
    private final SeatChoice seat;
    private final boolean isNew;
    private final ParticipantScreens participants;
    private final TrainerScreens trainers;
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
        this.seat = new SeatChoice(preferences);
        this.isNew = isNew(seat, workplace);
        FileDialogs files = dialogs.files();
        this.participants = new ParticipantScreens(tools, workplace, preferences, services, clock, files);
        CohortSources sources = new CohortSources(
                workplace.assessments(), services.keyCards(), new RememberedName(preferences), place.post(), clock);
        FeedbackReport report =
                new FeedbackReport(tools.messages(), scorer, ShippedAccuracyCard.read(), services::need, clock);
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
                new DecideScreens.Files(files.save(), files.open(), dialogs.colleagues(), FileManager::show));
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
        return participants.home(go);
    }

    @Override
    public Sittings.Opened open(AttemptId attempt) {
        return workplace.sittings().open(attempt);
    }

    @Override
    public Screen take(Sittings.Opened opened, Navigator go) {
        return participants.take(opened, go);
    }

    @Override
    public Screen result(Sittings.Opened opened, Navigator go) {
        return participants.result(opened, go);
    }

    @Override
    public Screen library(Navigator go) {
        return participants.library(go);
    }

    @Override
    public Screen growth(Optional<String> participant, Navigator go) {
        return participants.growth(participant, go);
    }

    @Override
    public Screen followUp(FollowUps.Check check, Navigator go) {
        return participants.followUp(check, go);
    }

    @Override
    public Screen own(Navigator go) {
        return participants.own(go);
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
