package org.okrreadiness.testing.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.okrreadiness.bootstrap.Ways;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.rubric.CheckCard;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.scoring.RubricScorer;
import org.okrreadiness.service.AttemptStore;
import org.okrreadiness.service.DataKeeper;
import org.okrreadiness.service.FollowUps;
import org.okrreadiness.service.Growth;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.service.Verdicts;
import org.okrreadiness.testing.FixedAssessments;
import org.okrreadiness.testing.InMemoryAttempts;
import org.okrreadiness.testing.InMemoryPreferences;
import org.okrreadiness.testing.SampleResults;
import org.okrreadiness.ui.common.Appearance;
import org.okrreadiness.ui.common.RememberedName;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.SeatChoice;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.followup.FollowUpScreen;
import org.okrreadiness.ui.growth.GrowthScreen;
import org.okrreadiness.ui.growth.GrowthServices;
import org.okrreadiness.ui.home.HomeScreen;
import org.okrreadiness.ui.home.HomeServices;
import org.okrreadiness.ui.library.LibraryScreen;
import org.okrreadiness.ui.library.LibraryServices;
import org.okrreadiness.ui.result.ResultScreen;
import org.okrreadiness.ui.result.ResultServices;
import org.okrreadiness.ui.settings.SettingsScreen;
import org.okrreadiness.ui.settings.SettingsServices;
import org.okrreadiness.ui.shell.DecidePlace;
import org.okrreadiness.ui.shell.Navigator;
import org.okrreadiness.ui.shell.ProgramFacts;
import org.okrreadiness.ui.shell.RecordsPlace;
import org.okrreadiness.ui.shell.Screens;
import org.okrreadiness.ui.welcome.WelcomeScreen;

/** The real screens over sample data. */
record PictureScreens(PictureData data, UiTools tools, Appearance appearance, DataKeeper keeper) implements Screens {

    /** Made once: it keeps nothing between answers, and its words and rules take long to read. */
    private static final RubricScorer SCORER =
            new RubricScorer(new StandardRubrics().standard(), StandardSchools.usual());

    static final Path HOME = Path.of("/home/amina/.local/share/okr-readiness");

    @Override
    public SeatChoice seat() {
        return new SeatChoice(data.preferences());
    }

    @Override
    public boolean isNew() {
        return data.seat().isEmpty();
    }

    @Override
    public Screen welcome(Navigator go) {
        return new WelcomeScreen(tools, seat(), PictureSamples.none(scorer()), go::home);
    }

    @Override
    public Screen home(Navigator go) {
        FixedAssessments assessments = new FixedAssessments(data.packs());
        boolean broken = data.trouble() == PictureData.Trouble.AT_HOME;
        return new HomeScreen(
                tools,
                new HomeServices(
                        broken ? sittings(assessments, PictureTrouble.attempts()) : sittings(assessments),
                        assessments,
                        followUps(),
                        data.preferences(),
                        HOME.resolve("packs"),
                        PictureData.CLOCK,
                        Optional.of(PictureHandOver.atHome()),
                        Optional.of(PicturePacks.services())),
                ways(go).fromHome());
    }

    private Sittings sittings(FixedAssessments assessments) {
        InMemoryAttempts attempts = new InMemoryAttempts(PictureData.CLOCK);
        data.list(attempts);
        data.outcomes().forEach(attempts::scored);
        return sittings(assessments, attempts);
    }

    private static Sittings sittings(FixedAssessments assessments, AttemptStore attempts) {
        return new Sittings(assessments, attempts, scorer(), PictureData.CLOCK, new Random(1));
    }

    private boolean isBroken() {
        return data.trouble() == PictureData.Trouble.BEYOND;
    }

    private Verdicts verdicts() {
        FixedAssessments assessments = new FixedAssessments(data.packs());
        return new Verdicts(sittings(assessments), assessments, PictureData.CLOCK);
    }

    private FollowUps followUps() {
        InMemoryAttempts attempts = new InMemoryAttempts(PictureData.CLOCK);
        data.list(attempts);
        return new FollowUps(attempts, PictureData.CLOCK);
    }

    @Override
    public Screen growth(Optional<String> participant, Navigator go) {
        Sittings sittings = isBroken()
                ? sittings(PictureGrowth.assessments(), PictureTrouble.attempts())
                : PictureGrowth.sittings();
        GrowthServices services = new GrowthServices(
                new Growth(sittings, new Verdicts(sittings, PictureGrowth.assessments(), PictureData.CLOCK)),
                new RememberedName(new InMemoryPreferences()),
                PictureData.CLOCK);
        return new GrowthScreen(tools, services, participant, ways(go).fromGrowth());
    }

    @Override
    public Screen followUp(FollowUps.Check check, Navigator go) {
        return new FollowUpScreen(tools, followUps(), check, PictureData.CLOCK, ways(go).fromFollowUp());
    }

    @Override
    public Screen library(Navigator go) {
        FixedAssessments assessments = new FixedAssessments(data.packs());
        LibraryServices services = new LibraryServices(
                isBroken() ? sittings(assessments, PictureTrouble.attempts()) : sittings(assessments),
                assessments,
                new RememberedName(new InMemoryPreferences()),
                PictureData.CLOCK,
                Optional.of(PicturePacks.services()));
        return new LibraryScreen(tools, services, ways(go).fromLibrary());
    }

    @Override
    public Screen own(Navigator go) {
        return PictureOwn.screen(tools, scorer(), data);
    }

    @Override
    public Screen standard(Assessment pack, Navigator go) {
        return PictureStandard.screen(tools, pack, !data.attempts().isEmpty(), go);
    }

    @Override
    public Screen trainer(Navigator go) {
        return PictureTrainer.screens(tools).trainer(ways(go));
    }

    @Override
    public Screen cohort(CohortId cohort, Navigator go) {
        return PictureTrainer.screens(tools).cohort(cohort, ways(go));
    }

    @Override
    public Screen moderation(CohortId cohort, Navigator go) {
        return PictureModeration.screen(tools, cohort, ways(go));
    }

    @Override
    public Screen marking(CohortId cohort, TaskId task, Navigator go) {
        return PictureTrainer.screens(tools).marking(cohort, task, ways(go));
    }

    @Override
    public Screen records(RecordsPlace place, Navigator go) {
        return PictureRecords.screens(tools).at(place, ways(go).fromRecords());
    }

    @Override
    public Screen decide(DecidePlace place, Navigator go) {
        return PictureDecide.screens(tools).at(place, go);
    }

    @Override
    public Sittings.Opened open(AttemptId attempt) {
        PictureTrouble.refuseWhatIsGone(attempt);
        if (attempt.equals(PictureShelf.PRACTISED)) {
            return SampleResults.practised(attempt, PictureData.CLOCK.instant());
        }
        return PictureSealed.opened(attempt)
                .or(() -> PictureAwaiting.opened(attempt))
                .or(() -> PictureSitting.opened(attempt))
                .or(() -> PictureHandOver.opened(attempt))
                .orElseGet(() -> SampleResults.handedIn(attempt, PictureData.CLOCK.instant(), data.responses()));
    }

    @Override
    public Screen take(Sittings.Opened opened, Navigator go) {
        return PictureSitting.screen(opened, tools, scorer(), isBroken());
    }

    /** A picture has no file manager. */
    private static Ways ways(Navigator go) {
        return new Ways(go, folder -> {});
    }

    static RubricScorer scorer() {
        return SCORER;
    }

    @Override
    public Screen result(Sittings.Opened opened, Navigator go) {
        if (opened.attempt().isMarkedElsewhere()) {
            return PictureAwaiting.screen(tools, opened, go::home);
        }
        return new ResultScreen(
                tools,
                opened,
                new ResultServices(
                        SampleResults.sources(isBroken() ? PictureTrouble::judged : verdicts()::judged),
                        PictureData.CLOCK,
                        new InMemoryPreferences(),
                        folder -> {},
                        PictureHandOver.services(opened.attempt().id())),
                ways(go).fromResult(opened, sittings(new FixedAssessments(data.packs())), verdicts()));
    }

    @Override
    public List<CheckCard> checks() {
        return scorer().checks();
    }

    @Override
    public Screen settings(Navigator go) {
        SettingsServices services = new SettingsServices(
                appearance,
                seat(),
                PictureSamples.none(scorer()),
                isBroken() ? PictureTrouble.keeper(keeper) : keeper,
                PictureData.CLOCK);
        return new SettingsScreen(tools, services, ways(go).fromSettings(() -> {}));
    }

    @Override
    public List<Phrase> notices() {
        return data.notices();
    }

    @Override
    public ProgramFacts facts() {
        return ShippedFacts.read();
    }
}
