package org.okrreadiness.ui.editor.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.okrreadiness.domain.response.AnswerGiven;
import org.okrreadiness.domain.response.ConversationGiven;
import org.okrreadiness.domain.response.LineSaid;
import org.okrreadiness.domain.response.MoveMade;
import org.okrreadiness.domain.response.Step;
import org.okrreadiness.domain.response.Talk;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.task.Conversation;
import org.okrreadiness.domain.task.ConversationNode.Move;
import org.okrreadiness.domain.task.ConversationNode.OpenLine;
import org.okrreadiness.domain.task.ConversationState;
import org.okrreadiness.domain.task.ResponseOption;
import org.okrreadiness.domain.task.WordBand;
import org.okrreadiness.ui.editor.part.OptionOrder;
import org.okrreadiness.ui.editor.part.SureAndWhy;

/** The conversation as it is being held. What is said is said: a step is only ever added. */
final class ConversationViewModel {

    private final Conversation task;
    private final long shuffleSeed;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<Talk> talk = new ReadOnlyObjectWrapper<>();
    private final StringProperty draft;
    private final SureAndWhy sure;
    private final List<Step> steps;
    private Optional<ConversationGiven> cleared = Optional.empty();

    /** @param changed called after every change */
    ConversationViewModel(Conversation task, ConversationGiven given, long shuffleSeed, Runnable changed) {
        this.task = task;
        this.shuffleSeed = shuffleSeed;
        this.changed = changed;
        this.steps = new ArrayList<>(given.steps());
        this.draft = new SimpleStringProperty(given.draft());
        this.sure = new SureAndWhy(given.confidence(), "", this::report);
        talk.set(Talk.of(task, given));
        draft.addListener((property, before, now) -> report());
    }

    /** Several things change in one go when something is said, and that is one change. */
    private boolean isChanging;

    private void report() {
        if (!isChanging) {
            changed.run();
        }
    }

    /** Who the other person is. */
    String with() {
        return task.with();
    }

    /** What was said so far and where it stands. */
    ReadOnlyObjectProperty<Talk> talkProperty() {
        return talk.getReadOnlyProperty();
    }

    private Optional<ConversationState> now() {
        return talk.get().now();
    }

    /** What the other person has just said. */
    String says() {
        return now().map(state -> state.node().says()).orElse("");
    }

    /** What can be said now, in this person's order. */
    List<ResponseOption> offered() {
        return now()
                .map(state -> OptionOrder.of(
                        state.offered(),
                        task.id(),
                        shuffleSeed + 31L * state.node().id().hashCode()))
                .orElse(List.of())
                .stream()
                .map(Move::said)
                .toList();
    }

    /** The line that is asked for now, if one is. */
    Optional<OpenLine> line() {
        return now().flatMap(ConversationState::line);
    }

    /** The next line as far as it is typed. */
    StringProperty draftProperty() {
        return draft;
    }

    /** How many words the draft has, beside how many are asked for; empty where no line is asked for. */
    Optional<Phrase> count() {
        return line().map(line -> {
            WordBand band = line.key().words();
            return Phrase.of(
                    "editor.answer.count",
                    String.valueOf(new AnswerGiven(draft.get()).words()),
                    String.valueOf(band.least()),
                    String.valueOf(band.most()));
        });
    }

    boolean canSay() {
        return line().isPresent() && !draft.get().isBlank();
    }

    /** Says the draft. A blank one is nothing to say. */
    void say() {
        if (canSay()) {
            goOn(new LineSaid(draft.get().strip()));
        }
    }

    /** Makes a move. One that is not offered changes nothing. */
    void make(String move) {
        if (now().flatMap(state -> state.offered(move)).isPresent()) {
            goOn(new MoveMade(move));
        }
    }

    private void goOn(Step step) {
        List<Step> further =
                new ArrayList<>(steps.subList(0, talk.get().exchanges().size()));
        further.add(step);
        cleared = Optional.empty();
        show(new ConversationGiven(further, "", OptionalInt.empty()));
    }

    /** Leaves nothing of the conversation. {@link #putBack} undoes it until something new is said. */
    void startAgain() {
        ConversationGiven before = response();
        cleared = Optional.of(before);
        show(ConversationGiven.EMPTY);
    }

    boolean canPutBack() {
        return cleared.isPresent();
    }

    void putBack() {
        Optional<ConversationGiven> before = cleared;
        cleared = Optional.empty();
        before.ifPresent(this::show);
    }

    private void show(ConversationGiven given) {
        isChanging = true;
        steps.clear();
        steps.addAll(given.steps());
        draft.set(given.draft());
        sure.confidenceProperty().set(given.confidence());
        talk.set(Talk.of(task, given));
        isChanging = false;
        report();
    }

    /** How sure the participant is of how it went; asked once it has ended. */
    SureAndWhy sure() {
        return sure;
    }

    ConversationGiven response() {
        return new ConversationGiven(
                steps, draft.get(), sure.confidenceProperty().get());
    }
}
