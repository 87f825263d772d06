package org.okrreadiness.ui.home;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.AttemptSummary;
import org.okrreadiness.service.FollowUps;
import org.okrreadiness.service.FoundPack;
import org.okrreadiness.service.PracticeHistory;
import org.okrreadiness.service.Seat;
import org.okrreadiness.task.Delay;
import org.okrreadiness.ui.common.Problem;
import org.okrreadiness.ui.common.RememberedName;
import org.okrreadiness.ui.common.SeatChoice;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.handover.HandOverServices;
import org.okrreadiness.ui.packs.PacksServices;
import org.okrreadiness.wording.Moments;

/** What home shows and does. */
final class HomeViewModel {

    /** Longer than this and a skeleton stands in for the lists. */
    private static final Duration UNNOTICED = Duration.ofMillis(200);

    /**
     * Everything on the screen.
     *
     * @param open attempts to go on with, the one saved last first
     * @param past attempts handed in, the latest first
     * @param due what should be practised again today
     * @param followUps checks some weeks after an attempt whose day has come
     */
    record Content(
            List<AttemptLine> open,
            List<PackLine> packs,
            List<AttemptLine> past,
            Optional<ComingBack> due,
            List<FollowUp> followUps) {

        /** Attempts about which a trainer has told something that was never opened. */
        List<AttemptLine> news() {
            return past.stream().filter(AttemptLine::news).toList();
        }

        Optional<AttemptLine> latestOpen() {
            return open.stream().findFirst();
        }

        Optional<PackLine> firstUsable() {
            return packs.stream().filter(pack -> pack.assessment().isPresent()).findFirst();
        }
    }

    /** @param sample whether it is about somebody who does not exist */
    record FollowUp(FollowUps.Check check, boolean sample) {}

    private final UiTools tools;
    private final HomeServices services;
    private final HomeActions actions;
    private final ObjectProperty<Content> content = new SimpleObjectProperty<>();
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    private final BooleanProperty waiting = new SimpleBooleanProperty();

    HomeViewModel(UiTools tools, HomeServices services, HomeActions actions) {
        this.tools = tools;
        this.services = services;
        this.actions = actions;
    }

    /** Who is at the desk. */
    Seat seat() {
        return new SeatChoice(services.preferences()).get();
    }

    void load() {
        Delay.Pending patience = tools.delay().after(UNNOTICED, () -> waiting.set(true));
        tools.runner()
                .submit(
                        this::read,
                        read -> {
                            finish(patience);
                            content.set(read);
                        },
                        failure -> {
                            finish(patience);
                            problem.set(Problem.of(failure, "home.problem.load", tools.messages()));
                        });
    }

    private void finish(Delay.Pending patience) {
        patience.cancel();
        waiting.set(false);
    }

    private Content read() {
        Messages messages = tools.messages();
        Moments moments = new Moments(messages, services.clock());
        List<AttemptSummary> attempts = services.sittings().list();
        Set<AttemptId> samples = services.sittings().samples();
        List<FoundPack> packs = services.assessments().packs();
        ToldLines told = ToldLines.read(services.handOver(), messages);
        return new Content(
                attempts.stream()
                        .filter(attempt -> attempt.handedInAt().isEmpty())
                        .map(attempt -> AttemptLine.of(attempt, samples.contains(attempt.id()), messages, moments))
                        .toList(),
                packs.stream().map(pack -> PackLine.of(pack, messages)).toList(),
                attempts.stream()
                        .filter(attempt -> attempt.handedInAt().isPresent())
                        .sorted((a, b) ->
                                b.handedInAt().get().compareTo(a.handedInAt().get()))
                        .map(attempt -> AttemptLine.of(attempt, samples.contains(attempt.id()), messages, moments))
                        .map(told::on)
                        .toList(),
                ComingBack.of(packs, history(), messages),
                followUps(attempts, samples));
    }

    /** The person's own, and after them those of samples, so that somebody new sees what is asked. */
    private List<FollowUp> followUps(List<AttemptSummary> attempts, Set<AttemptId> samples) {
        Stream<FollowUp> own = history().participant().stream().flatMap(who -> due(who, false));
        Stream<FollowUp> ofSamples = attempts.stream()
                .filter(attempt -> samples.contains(attempt.id()))
                .map(AttemptSummary::participant)
                .distinct()
                .flatMap(who -> due(who, true));
        return Stream.concat(own, ofSamples).toList();
    }

    private Stream<FollowUp> due(String participant, boolean sample) {
        return services.followUps().due(participant).stream().map(check -> new FollowUp(check, sample));
    }

    private PracticeHistory history() {
        return new PracticeHistory(
                services.sittings().outcomes(), new RememberedName(services.preferences()).get(), services.clock());
    }

    /** The questions asked before an assessment begins. */
    StartViewModel start(Assessment assessment) {
        return new StartViewModel(assessment, services.preferences(), tools.messages());
    }

    /** Begins an attempt, on disk first, and goes to it. */
    void begin(Assessment assessment, String participant, Mode mode) {
        tools.runner()
                .submit(
                        () -> services.sittings().begin(assessment, participant, mode),
                        attempt -> actions.resume(attempt.id()),
                        failure -> problem.set(Problem.of(failure, "home.problem.begin", tools.messages())));
    }

    /** Begins to practise what should come back today, on disk first, and goes to it. */
    void practise(ComingBack due) {
        tools.runner()
                .submit(
                        () -> services.sittings().practise(due.participant(), due.round()),
                        actions::resume,
                        failure -> problem.set(Problem.of(failure, "home.problem.begin", tools.messages())));
    }

    void followUp(FollowUps.Check check) {
        actions.followUp(check);
    }

    /** What takes in feedback, with where it leads; empty where nobody marks. */
    Optional<HandOverServices> handOver() {
        return services.handOver();
    }

    /** What takes in assessments; empty where none are sent. */
    Optional<PacksServices> packs() {
        return services.packs();
    }

    UiTools tools() {
        return tools;
    }

    void openResult(AttemptId attempt) {
        actions.openResult(attempt);
    }

    void openGrowth() {
        actions.openGrowth();
    }

    void openLibrary() {
        actions.openLibrary();
    }

    void openOwn() {
        actions.openOwn();
    }

    void openRecords() {
        actions.openRecords();
    }

    void openMarking() {
        actions.openMarking();
    }

    void resume(AttemptLine attempt) {
        actions.resume(attempt.id());
    }

    void openResult(AttemptLine attempt) {
        actions.openResult(attempt.id());
    }

    void openPacksFolder() {
        actions.openFolder(services.packsFolder());
    }

    void openDataFolder() {
        actions.openFolder(dataFolder());
    }

    Path dataFolder() {
        return services.packsFolder().toAbsolutePath().getParent();
    }

    /** Null until the first reading is done. */
    ReadOnlyObjectProperty<Content> contentProperty() {
        return content;
    }

    /** What went wrong last; null when nothing did. */
    ReadOnlyObjectProperty<Problem> problemProperty() {
        return problem;
    }

    /** True while the lists take long enough to be noticed. */
    ReadOnlyBooleanProperty waitingProperty() {
        return waiting;
    }
}
