package org.okrreadiness.ui.decide;

import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.decide.NeedCase;
import org.okrreadiness.service.decide.NeedDiagnoses;
import org.okrreadiness.service.decide.NeedStore;
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

    private final UiTools tools;
    private final NeedServices services;
    private final DecideActions actions;
    private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();

    DecideHomeViewModel(UiTools tools, NeedServices services, DecideActions actions) {
        this.tools = tools;
        this.services = services;
        this.actions = actions;
    }

    void load() {
        tools.runner().submit(this::read, content::set, failure -> tell(failure, "deciding.home.problem.load"));
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
        tools.runner()
                .submit(
                        () -> {
                            NeedCase begun = diagnoses.begin(given.organisation(), given.occasion());
                            return diagnoses.addRespondent(begun.id(), given.name(), given.seat());
                        },
                        begun -> {
                            new RememberedName(services.preferences())
                                    .put(given.name().strip());
                            actions.diagnosis(begun.id());
                        },
                        failure -> tell(failure, "deciding.home.problem.begin"));
    }

    /** For good, with all its answers. */
    void remove(UUID diagnosis) {
        tools.runner()
                .submit(
                        () -> {
                            services.diagnoses().delete(diagnosis);
                            new Place(services.preferences(), diagnosis).forget();
                            return read();
                        },
                        content::set,
                        failure -> tell(failure, "deciding.home.problem.remove"));
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

    /** What went wrong last; null while nothing did. */
    ReadOnlyObjectProperty<Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
