package org.okrreadiness.ui.decide.need;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.okrreadiness.decide.need.Answer;
import org.okrreadiness.decide.need.AnswerSheet;
import org.okrreadiness.decide.need.Respondent;
import org.okrreadiness.decide.need.StatementId;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.Receipt;
import org.okrreadiness.service.decide.NeedCase;
import org.okrreadiness.service.decide.NeedDiagnoses;
import org.okrreadiness.task.Delay;
import org.okrreadiness.ui.common.Problem;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.ui.saving.Autosave;

/**
 * The diagnosis on the desk, as it stands on the screen. Answers are put on the disk burst by burst behind it; everything else is on the
 * disk before it shows.
 */
final class NeedDesk {

    /** Longer than this and it is said that something is going on. */
    private static final Duration UNNOTICED = Duration.ofMillis(200);

    private final UiTools tools;
    private final NeedServices services;
    private final UUID id;
    private final Autosave autosave;
    private final Place place;
    private final ReadOnlyObjectWrapper<NeedCase> now = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper slow = new ReadOnlyBooleanWrapper();
    private Optional<Delay.Pending> patience = Optional.empty();
    private int running;
    private String who = "";

    NeedDesk(UiTools tools, NeedServices services, UUID id) {
        this.tools = tools;
        this.services = services;
        this.id = id;
        this.autosave = new Autosave(tools.runner(), tools.delay());
        this.place = new Place(services.preferences(), id);
    }

    void load() {
        run(() -> diagnoses().open(id), this::show, "deciding.problem.open");
    }

    /** Answers that could not be written stay as they were typed. */
    private void show(NeedCase from) {
        NeedCase before = now.get();
        boolean isAhead = before != null && !autosave.isSettled();
        AnswerSheet sheet =
                isAhead ? atDesk().map(typed -> replaced(from.sheet(), typed)).orElse(from.sheet()) : from.sheet();
        now.set(new NeedCase(from.id(), from.startedAt(), from.changedAt(), sheet));
    }

    private static AnswerSheet replaced(AnswerSheet sheet, Respondent typed) {
        return sheet.withRespondents(sheet.respondents().stream()
                .map(one -> one.isSameAs(typed) ? new Respondent(one.name(), one.seat(), typed.answers()) : one)
                .toList());
    }

    /** Whoever answers here: the one who did last, or the first there is. */
    Optional<Respondent> atDesk() {
        String name = who.isEmpty() ? place.who().orElse("") : who;
        return sheet().find(name).or(() -> sheet().respondents().stream().findFirst());
    }

    /** From now on this person answers here. */
    void seat(String name) {
        autosave.flush();
        who = name;
        place.who(name);
    }

    void answer(Respondent respondent, StatementId statement, Answer answer) {
        NeedCase before = now.get();
        now.set(new NeedCase(
                before.id(),
                before.startedAt(),
                services.clock().instant(),
                replaced(before.sheet(), respondent.with(statement, answer))));
        autosave.changed(statement, () -> {
            diagnoses().answer(id, respondent.name(), statement, answer);
            return new Receipt(1, services.clock().instant());
        });
    }

    /** Does something that changes the diagnosis on the disk, after what was typed and what was begun before. */
    void change(Callable<NeedCase> work, Runnable done, String headline) {
        change(work, Function.identity(), changed -> done.run(), headline);
    }

    /** @param changed the diagnosis as it is afterwards */
    <T> void change(Callable<T> work, Function<T, NeedCase> changed, Consumer<T> done, String headline) {
        waiting.add(() -> begin(work, changed, done, headline));
        if (running == 0 && waiting.size() == 1) {
            waiting.remove().run();
        }
    }

    private <T> void begin(Callable<T> work, Function<T, NeedCase> changed, Consumer<T> done, String headline) {
        autosave.flush();
        run(
                work,
                outcome -> {
                    show(changed.apply(outcome));
                    done.accept(outcome);
                },
                headline);
    }

    /** @param headline what is said above the reason when it does not succeed */
    <T> void run(Callable<T> work, Consumer<T> done, String headline) {
        begun();
        tools.runner()
                .submit(
                        work,
                        outcome -> {
                            running--;
                            done.accept(outcome);
                            ended();
                        },
                        failure -> {
                            running--;
                            tell(failure, headline);
                            ended();
                        });
    }

    private void begun() {
        running++;
        if (patience.isEmpty()) {
            patience = Optional.of(tools.delay().after(UNNOTICED, () -> slow.set(true)));
        }
    }

    /** What was asked for meanwhile comes next; nothing is forgotten. */
    private void ended() {
        while (running == 0 && !waiting.isEmpty()) {
            waiting.remove().run();
        }
        if (running == 0) {
            patience.ifPresent(Delay.Pending::cancel);
            patience = Optional.empty();
            slow.set(false);
        }
    }

    /** @param headline what is said above the reason */
    void tell(Throwable failure, String headline) {
        problem.set(null);
        problem.set(Problem.of(failure, headline, messages()));
    }

    AnswerSheet sheet() {
        return now.get() == null ? AnswerSheet.EMPTY : now.get().sheet();
    }

    UUID id() {
        return id;
    }

    Place place() {
        return place;
    }

    NeedDiagnoses diagnoses() {
        return services.diagnoses();
    }

    NeedServices services() {
        return services;
    }

    UiTools tools() {
        return tools;
    }

    Messages messages() {
        return tools.messages();
    }

    Autosave autosave() {
        return autosave;
    }

    /** Null until it has been read. */
    ReadOnlyObjectProperty<NeedCase> nowProperty() {
        return now.getReadOnlyProperty();
    }

    /** What went wrong last; null while nothing did. */
    ReadOnlyObjectProperty<Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether something takes so long that it has to be said. */
    ReadOnlyBooleanProperty slowProperty() {
        return slow.getReadOnlyProperty();
    }
}
