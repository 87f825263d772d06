package org.okrreadiness.ui.decide;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.decide.NeedCase;
import org.okrreadiness.service.decide.NeedDiagnoses;
import org.okrreadiness.service.decide.NeedStore;
import org.okrreadiness.task.Delay;
import org.okrreadiness.ui.common.Problem;
import org.okrreadiness.ui.common.RememberedName;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.decide.need.Described;
import org.okrreadiness.ui.decide.need.NeedServices;
import org.okrreadiness.ui.decide.need.Place;
import org.okrreadiness.wording.Words;

/** What is kept where somebody decides, and the ways from here. */
final class DecideHomeViewModel {

    /**
     * @param lines the one that was changed last first
     * @param unreadable one sentence for each file that cannot be read
     */
    record Content(List<DiagnosisLine> lines, List<String> unreadable) {
        Content {
            lines = List.copyOf(lines);
            unreadable = List.copyOf(unreadable);
        }
    }

    /** Longer than this and a skeleton stands in for the list. */
    private static final Duration UNNOTICED = Duration.ofMillis(200);

    private final UiTools tools;
    private final NeedServices services;
    private final DecideActions actions;
    private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper waiting = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();

    DecideHomeViewModel(UiTools tools, NeedServices services, DecideActions actions) {
        this.tools = tools;
        this.services = services;
        this.actions = actions;
    }

    void load() {
        Delay.Pending patience = tools.delay().after(UNNOTICED, () -> waiting.set(true));
        tools.runner()
                .submit(
                        this::read,
                        found -> {
                            ready(patience);
                            content.set(found);
                        },
                        failure -> {
                            ready(patience);
                            tell(failure, "deciding.home.problem.load");
                        });
    }

    private void ready(Delay.Pending patience) {
        patience.cancel();
        waiting.set(false);
    }

    private Content read() {
        NeedDiagnoses diagnoses = services.diagnoses();
        NeedStore.Shelf shelf = diagnoses.shelf();
        return new Content(
                shelf.cases().stream()
                        .map(kept -> DiagnosisLine.of(kept, diagnoses.questionnaire(), messages(), services.clock()))
                        .toList(),
                shelf.unreadable().stream()
                        .map(phrase -> Words.of(messages(), phrase))
                        .toList());
    }

    /** Begins a diagnosis, on disk first, with whoever begins it as the first to answer, and goes to it. */
    void begin(Described given) {
        NeedDiagnoses diagnoses = services.diagnoses();
        work(
                () -> {
                    NeedCase begun = diagnoses.begin(given.organisation(), given.occasion());
                    return diagnoses.addRespondent(begun.id(), given.name(), given.seat());
                },
                begun -> {
                    new RememberedName(services.preferences()).put(given.name().strip());
                    actions.diagnosis(begun.id());
                },
                "deciding.home.problem.begin");
    }

    /** For good, with all its answers. */
    void remove(UUID diagnosis) {
        work(
                () -> {
                    services.diagnoses().delete(diagnosis);
                    new Place(services.preferences(), diagnosis).forget();
                    return read();
                },
                content::set,
                "deciding.home.problem.remove");
    }

    /** One thing at a time; while it lasts, what would begin another is switched off. */
    private <T> void work(Callable<T> work, Consumer<T> done, String headline) {
        working.set(true);
        tools.runner()
                .submit(
                        work,
                        outcome -> {
                            working.set(false);
                            done.accept(outcome);
                        },
                        failure -> {
                            working.set(false);
                            tell(failure, headline);
                        });
    }

    private void tell(Throwable failure, String headline) {
        problem.set(null);
        problem.set(Problem.of(failure, headline, messages()));
    }

    /** Under which somebody last worked here; may be empty. */
    String rememberedName() {
        return new RememberedName(services.preferences()).get().orElse("");
    }

    void open(DiagnosisLine line) {
        actions.diagnosis(line.id());
    }

    void balance(DiagnosisLine line) {
        actions.balance(line.id());
    }

    void cadence() {
        actions.cadence();
    }

    void vetting() {
        actions.vetting();
    }

    UiTools tools() {
        return tools;
    }

    Messages messages() {
        return tools.messages();
    }

    /** Null until it has been read. */
    ReadOnlyObjectProperty<Content> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** Whether reading takes so long that something has to stand in for the list. */
    ReadOnlyBooleanProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /** Whether something is being begun or removed. */
    ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** What went wrong last; null while nothing did. */
    ReadOnlyObjectProperty<Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
