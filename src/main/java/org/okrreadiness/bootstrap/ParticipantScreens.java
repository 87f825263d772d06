package org.okrreadiness.bootstrap;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.okrreadiness.content.ShippedAccuracyCard;
import org.okrreadiness.content.StandardRubrics;
import org.okrreadiness.content.pack.StandardSchools;
import org.okrreadiness.decide.need.NeedDiagnosis;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.task.TaskId;
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
import org.okrreadiness.service.Sittings;
import org.okrreadiness.service.Workplace;
import org.okrreadiness.service.travel.KeyCards;
import org.okrreadiness.ui.awaiting.AwaitingScreen;
import org.okrreadiness.ui.common.RememberedName;
import org.okrreadiness.ui.common.Screen;
import org.okrreadiness.ui.common.UiTools;
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
import org.okrreadiness.ui.own.OwnDesk;
import org.okrreadiness.ui.own.OwnScreen;
import org.okrreadiness.ui.own.OwnServices;
import org.okrreadiness.ui.packs.PacksServices;
import org.okrreadiness.ui.result.ResultScreen;
import org.okrreadiness.ui.result.ResultServices;
import org.okrreadiness.ui.shell.Navigator;
import org.okrreadiness.ui.take.TakeActions;
import org.okrreadiness.ui.take.TakeScreen;
import org.okrreadiness.ui.take.TakeServices;

/** Makes the screens of whoever sits assessments: home, library, a sitting, its result and what comes after it, and own OKRs. */
final class ParticipantScreens {

    private final UiTools tools;
    private final Workplace workplace;
    private final PreferenceStore preferences;
    private final Scorer scorer;
    private final Supplier<NeedDiagnosis> need;
    private final SchoolComparison schools;
    private final Patterns patterns;
    private final Clock clock;
    private final TaskEditors editors = new AllEditors();
    private final OwnDesk ownDesk;
    private final KeyCards cards;
    private final FileDialogs dialogs;

    ParticipantScreens(
            UiTools tools,
            Workplace workplace,
            PreferenceStore preferences,
            AppServices services,
            Clock clock,
            FileDialogs dialogs) {
        this.tools = tools;
        this.workplace = workplace;
        this.preferences = preferences;
        this.scorer = services.scorer();
        this.need = services::need;
        this.cards = services.keyCards();
        this.clock = clock;
        this.dialogs = dialogs;
        this.schools = new SchoolComparison(scorer, StandardSchools.all());
        this.patterns = new Patterns(scorer);
        this.ownDesk = new OwnDesk(tools.delay());
    }

    Screen home(Navigator go) {
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

    Screen take(Sittings.Opened opened, Navigator go) {
        LiveFeedback feedback =
                new LiveFeedback(scorer.under(opened.assessment().marking().school()));
        TakeServices services =
                new TakeServices(workplace.sittings(), feedback, editors, Clocks.with(clock), preferences);
        return new TakeScreen(
                tools,
                opened,
                new TakeActions() {
                    public void left() {
                        go.home();
                    }

                    public void handedIn(AttemptId attempt) {
                        go.result(attempt);
                    }
                },
                services);
    }

    Screen result(Sittings.Opened opened, Navigator go) {
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

    Screen library(Navigator go) {
        LibraryServices services = new LibraryServices(
                workplace.sittings(),
                workplace.assessments(),
                new RememberedName(preferences),
                clock,
                Optional.of(packs()));
        return new LibraryScreen(tools, services, new Ways(go, FileManager::show).fromLibrary());
    }

    Screen growth(Optional<String> participant, Navigator go) {
        GrowthServices services = new GrowthServices(
                new Growth(workplace.sittings(), workplace.verdicts()), new RememberedName(preferences), clock);
        return new GrowthScreen(tools, services, participant, new Ways(go, FileManager::show).fromGrowth());
    }

    Screen followUp(FollowUps.Check check, Navigator go) {
        return new FollowUpScreen(
                tools, workplace.followUps(), check, clock, new Ways(go, FileManager::show).fromFollowUp());
    }

    Screen own(Navigator go) {
        OwnOkrs okrs = new OwnOkrs(scorer, StandardSchools.all(), workplace.ownOkrs(), Clock.systemUTC());
        OwnSetReader reader =
                new OwnSetReader(tools.messages(), new StandardRubrics().standard(), ShippedAccuracyCard.read());
        return new OwnScreen(tools, new OwnServices(okrs, reader, new LiveFeedback(scorer), editors, clock), ownDesk);
    }
}
