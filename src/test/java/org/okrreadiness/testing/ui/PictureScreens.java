package org.okrreadiness.testing.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.okrreadiness.bootstrap.Ways;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.rubric.CheckCard;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.scoring.RubricScorer;
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
import org.okrreadiness.ui.shell.Navigator;
import org.okrreadiness.ui.shell.ProgramFacts;
import org.okrreadiness.ui.shell.Screens;

/** The real screens over sample data. */
record PictureScreens(PictureData data, UiTools tools, Appearance appearance, DataKeeper keeper) implements Screens {

    static final Path HOME = Path.of("/home/amina/.local/share/okr-readiness");

    @Override
    public Screen home(Navigator go) {
        FixedAssessments assessments = new FixedAssessments(data.packs());
        return new HomeScreen(
                tools,
                new HomeServices(
                        sittings(assessments),
                        assessments,
                        followUps(),
                        new InMemoryPreferences(),
                        HOME.resolve("packs"),
                        PictureData.CLOCK),
                ways(go).fromHome());
    }

    private Sittings sittings(FixedAssessments assessments) {
        InMemoryAttempts attempts = new InMemoryAttempts(PictureData.CLOCK);
        data.attempts().forEach(attempts::list);
        data.outcomes().forEach(attempts::scored);
        return new Sittings(assessments, attempts, scorer(), PictureData.CLOCK, new Random(1));
    }

    private Verdicts verdicts() {
        FixedAssessments assessments = new FixedAssessments(data.packs());
        return new Verdicts(sittings(assessments), assessments, PictureData.CLOCK);
    }

    private FollowUps followUps() {
        InMemoryAttempts attempts = new InMemoryAttempts(PictureData.CLOCK);
        data.attempts().forEach(attempts::list);
        return new FollowUps(attempts, PictureData.CLOCK);
    }

    @Override
    public Screen growth(Navigator go) {
        Sittings sittings = PictureGrowth.sittings();
        GrowthServices services = new GrowthServices(
                new Growth(sittings, new Verdicts(sittings, PictureGrowth.assessments(), PictureData.CLOCK)),
                new RememberedName(new InMemoryPreferences()),
                PictureData.CLOCK);
        return new GrowthScreen(tools, services, ways(go).fromGrowth());
    }

    @Override
    public Screen followUp(FollowUps.Check check, Navigator go) {
        return new FollowUpScreen(tools, followUps(), check, PictureData.CLOCK, ways(go).fromFollowUp());
    }

    @Override
    public Screen library(Navigator go) {
        FixedAssessments assessments = new FixedAssessments(data.packs());
        LibraryServices services = new LibraryServices(
                sittings(assessments), assessments, new RememberedName(new InMemoryPreferences()), PictureData.CLOCK);
        return new LibraryScreen(tools, services, ways(go).fromLibrary());
    }

    @Override
    public Screen own(Navigator go) {
        return PictureOwn.screen(tools, scorer(), !data.attempts().isEmpty());
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
    public Sittings.Opened open(AttemptId attempt) {
        if (attempt.equals(PictureShelf.PRACTISED)) {
            return SampleResults.practised(attempt, PictureData.CLOCK.instant());
        }
        return PictureSealed.opened(attempt)
                .or(() -> PictureSitting.opened(attempt))
                .orElseGet(() -> SampleResults.handedIn(attempt, PictureData.CLOCK.instant(), data.responses()));
    }

    @Override
    public Screen take(Sittings.Opened opened, Navigator go) {
        return PictureSitting.screen(opened, tools, scorer());
    }

    /** A picture has no file manager. */
    private static Ways ways(Navigator go) {
        return new Ways(go, folder -> {});
    }

    static RubricScorer scorer() {
        return new RubricScorer(new StandardRubrics().standard(), StandardSchools.usual());
    }

    @Override
    public Screen result(Sittings.Opened opened, Navigator go) {
        return new ResultScreen(
                tools,
                opened,
                new ResultServices(
                        SampleResults.sources(verdicts()::judged),
                        PictureData.CLOCK,
                        new InMemoryPreferences(),
                        folder -> {}),
                ways(go).fromResult(opened, sittings(new FixedAssessments(data.packs())), verdicts()));
    }

    @Override
    public List<CheckCard> checks() {
        return scorer().checks();
    }

    @Override
    public Screen settings(Navigator go) {
        return new SettingsScreen(tools, appearance, keeper, PictureData.CLOCK, ways(go).fromSettings());
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
