package org.okrreadiness.bootstrap;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.okrreadiness.content.ShippedAccuracyCard;
import org.okrreadiness.content.ShippedNotices;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.rubric.CheckCard;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.reading.ResultSources;
import org.okrreadiness.scoring.Scorer;
import org.okrreadiness.service.Clocks;
import org.okrreadiness.service.LiveFeedback;
import org.okrreadiness.service.Patterns;
import org.okrreadiness.service.PreferenceStore;
import org.okrreadiness.service.SchoolComparison;
import org.okrreadiness.service.Sittings;
import org.okrreadiness.service.Workplace;
import org.okrreadiness.ui.common.Appearance;
import org.okrreadiness.ui.common.RememberedName;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.editor.TaskEditors;
import org.okrreadiness.ui.home.HomeScreen;
import org.okrreadiness.ui.home.HomeServices;
import org.okrreadiness.ui.library.LibraryScreen;
import org.okrreadiness.ui.library.LibraryServices;
import org.okrreadiness.ui.result.ResultScreen;
import org.okrreadiness.ui.settings.SettingsScreen;
import org.okrreadiness.ui.shell.Navigator;
import org.okrreadiness.ui.shell.ProgramFacts;
import org.okrreadiness.ui.shell.Screens;
import org.okrreadiness.ui.take.TakeActions;
import org.okrreadiness.ui.take.TakeScreen;
import org.okrreadiness.ui.take.TakeServices;

/** Makes the screens and tells them where they lead. No feature knows another; they meet here. */
final class AppScreens implements Screens {

    private final UiTools tools;
    private final Workplace workplace;
    private final PreferenceStore preferences;
    private final Appearance appearance;
    private final Scorer scorer;
    private final SchoolComparison schools;
    private final Patterns patterns;
    private final Clock clock = Clock.systemDefaultZone();
    private final TaskEditors editors = new AllEditors();

    AppScreens(UiTools tools, Workplace workplace, PreferenceStore preferences, Appearance appearance, Scorer scorer) {
        this.tools = tools;
        this.appearance = appearance;
        this.workplace = workplace;
        this.preferences = preferences;
        this.scorer = scorer;
        this.schools = new SchoolComparison(scorer, StandardSchools.all());
        this.patterns = new Patterns(scorer);
    }

    @Override
    public Screen home(Navigator go) {
        Path packs = workplace.keeper().folder().resolve("packs");
        HomeServices services =
                new HomeServices(workplace.sittings(), workplace.assessments(), preferences, packs, clock);
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
        ResultSources sources = new ResultSources(schools, patterns, ShippedAccuracyCard.read());
        Ways ways = new Ways(go, FileManager::show);
        return new ResultScreen(tools, opened, sources, clock, ways.fromResult(opened.attempt(), workplace.sittings()));
    }

    @Override
    public Screen library(Navigator go) {
        LibraryServices services = new LibraryServices(
                workplace.sittings(), workplace.assessments(), new RememberedName(preferences), clock);
        return new LibraryScreen(tools, services, new Ways(go, FileManager::show).fromLibrary());
    }

    @Override
    public Screen settings(Navigator go) {
        return new SettingsScreen(
                tools, appearance, workplace.keeper(), clock, new Ways(go, FileManager::show).fromSettings());
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
