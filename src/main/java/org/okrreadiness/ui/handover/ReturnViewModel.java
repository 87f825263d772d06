package org.okrreadiness.ui.handover;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.okrreadiness.domain.assessment.AttemptId;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.Feedbacks;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.SupportCode;
import org.okrreadiness.service.travel.Maker;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.wording.Words;

/** Taking in what a trainer sent back. Before the first of an attempt is kept, its maker's key is shown to be compared. */
final class ReturnViewModel {

    enum Step {
        IDLE,
        WORKING,
        /** It would be taken in, and somebody has to say that the key is the trainer's. */
        COMPARE,
        TAKEN,
        KNOWN,
        REFUSED
    }

    /**
     * @param said what has become of the file; blank while there is none
     * @param told what is in it, where it could be read
     * @param file which one
     */
    record State(Step step, String said, Optional<Feedbacks.Told> told, Optional<Path> file) {
        static final State NOTHING = new State(Step.IDLE, "", Optional.empty(), Optional.empty());

        Optional<Maker> maker() {
            return told.map(each -> each.label().madeBy());
        }
    }

    private final UiTools tools;
    private final Feedbacks feedbacks;
    private final RememberedTrainer remembered;
    private final Optional<AttemptId> shown;
    private final Consumer<Feedbacks.Told> taken;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NOTHING);

    /**
     * @param shown the attempt whose result is open; empty where none is
     * @param taken called once feedback has been taken in
     */
    ReturnViewModel(
            UiTools tools, HandOverServices services, Optional<AttemptId> shown, Consumer<Feedbacks.Told> taken) {
        this.tools = tools;
        this.feedbacks = services.feedbacks();
        this.remembered = new RememberedTrainer(services.preferences());
        this.shown = shown;
        this.taken = taken;
    }

    /** One file at a time, so that each key is looked at. */
    void look(List<Path> files) {
        if (files.size() != 1) {
            state.set(
                    new State(Step.REFUSED, messages().get("handover.return.one"), Optional.empty(), Optional.empty()));
            return;
        }
        Path file = files.get(0);
        work(() -> {
            Feedbacks.Status status = feedbacks.look(file);
            return isFirst(status) ? new Looked(status, true) : new Looked(take(file), false);
        });
    }

    /** @param toCompare whether it was only looked at, because nothing was told about the attempt before */
    private record Looked(Feedbacks.Status status, boolean toCompare) {}

    private boolean isFirst(Feedbacks.Status status) {
        return status.outcome() == Feedbacks.Outcome.TAKEN
                && status.told()
                        .filter(told ->
                                feedbacks.find(told.feedback().attempt()).isEmpty())
                        .isPresent();
    }

    private Feedbacks.Status take(Path file) {
        return feedbacks.take(List.of(file), each -> {}, () -> false).get(0);
    }

    /** The key is the trainer's. */
    void accept() {
        state.get().file().ifPresent(file -> work(() -> new Looked(take(file), false)));
    }

    /** It is not, or nobody knows; nothing is kept. */
    void decline() {
        state.set(new State(
                Step.REFUSED, messages().get("handover.return.declined"), Optional.empty(), Optional.empty()));
    }

    private void work(Callable<Looked> what) {
        state.set(new State(Step.WORKING, messages().get("handover.working"), Optional.empty(), Optional.empty()));
        tools.runner().submit(what, this::done, this::failed);
    }

    private void done(Looked looked) {
        Feedbacks.Status status = looked.status();
        Optional<Path> file = Optional.of(status.file());
        switch (status.outcome()) {
            case REFUSED ->
                state.set(new State(Step.REFUSED, words(status.because().orElseThrow()), Optional.empty(), file));
            case KNOWN ->
                state.set(new State(Step.KNOWN, messages().get("handover.return.known"), status.told(), file));
            case TAKEN -> readable(status, looked.toCompare());
        }
    }

    private void readable(Feedbacks.Status status, boolean toCompare) {
        Feedbacks.Told told = status.told().orElseThrow();
        Optional<Path> file = Optional.of(status.file());
        if (toCompare) {
            state.set(new State(Step.COMPARE, question(told), status.told(), file));
            return;
        }
        boolean other =
                shown.filter(id -> !id.equals(told.feedback().attempt())).isPresent();
        String said = messages()
                .get(
                        other ? "handover.return.taken.other" : "handover.return.taken",
                        told.label().madeBy().name(),
                        told.feedback().title());
        state.set(new State(Step.TAKEN, said, status.told(), file));
        taken.accept(told);
    }

    private String question(Feedbacks.Told told) {
        String maker = told.label().madeBy().fingerprint();
        String key = remembered
                .card()
                .map(card -> card.keys().fingerprint().equals(maker)
                        ? "handover.return.compare.same"
                        : "handover.return.compare.other")
                .orElse("handover.return.compare");
        return messages().get(key, told.label().madeBy().name());
    }

    private void failed(Throwable failure) {
        String said = failure instanceof ReadinessException known
                ? words(known.phrase())
                : messages().get("handover.defect", SupportCode.of(failure));
        state.set(new State(Step.REFUSED, said, Optional.empty(), Optional.empty()));
    }

    private String words(Phrase phrase) {
        return Words.of(messages(), phrase);
    }

    Messages messages() {
        return tools.messages();
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }
}
