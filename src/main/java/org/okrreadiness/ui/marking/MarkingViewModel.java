package org.okrreadiness.ui.marking;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.GivenMark;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.marking.MarkingDesk;
import org.okrreadiness.service.trainer.WorkspaceLockedException;
import org.okrreadiness.ui.common.Problem;
import org.okrreadiness.ui.common.UiTools;
import org.okrreadiness.wording.Words;

/** One task across all people, one answer after another. Every command can be given at any time; those that do not fit do nothing. */
final class MarkingViewModel {

    /** Where marking stands. */
    enum State {
        /** The next answer is being read, or what was given is being written. */
        BUSY,
        MARKING,
        /** Levels were given, and what may be seen is shown. */
        COMMITTED,
        NOTHING_LEFT,
        NOT_QUALIFIED,
        STOPPED,
        FAILED
    }

    private final UiTools tools;
    private final MarkingWork work;
    private final Unfinished unfinished;
    private final IntegerProperty changes = new SimpleIntegerProperty();
    private final Deque<MarkingWork.Done> done = new ArrayDeque<>();
    private final OpenLine line = new OpenLine();
    private final PatientWork patient;
    private State state = State.BUSY;
    private String message = "";
    private OnDesk desk = OnDesk.NOTHING;
    private Dealt next;
    private List<Compared> compared = List.of();

    MarkingViewModel(UiTools tools, MarkingWork work, Unfinished unfinished) {
        this.tools = tools;
        this.work = work;
        this.unfinished = unfinished;
        this.patient = new PatientWork(tools, this::changed);
    }

    void load() {
        run(work::next, this::show);
    }

    // ---- giving levels

    /** @param points 0 to 3 */
    void level(int points) {
        whileMarking(() -> desk.hand().give(Level.of(points)));
    }

    void forward() {
        whileMarking(() -> desk.hand().forward());
    }

    void back() {
        whileMarking(() -> desk.hand().back());
    }

    private void whileMarking(Runnable change) {
        if (state == State.MARKING && !line.isOpen()) {
            message = "";
            change.run();
            changed();
        }
    }

    /** Commits what was given; after that goes on to the next answer. */
    void enter() {
        if (line.isOpen()) {
            return;
        }
        if (state == State.MARKING) {
            commitOrSay();
        } else if (state == State.COMMITTED) {
            goOn();
        } else if (state == State.FAILED) {
            load();
        }
    }

    private void commitOrSay() {
        AnswerInHand hand = desk.hand();
        if (!hand.isComplete()) {
            hand.toFirstOpen();
            message = Words.count(
                    tools.messages(), "judging.missing", (int) (hand.places().size() - hand.given()));
            changed();
            return;
        }
        MarkingDesk.Sheet sheet = sheet();
        List<GivenMark> marks = hand.marks();
        run(() -> work.commit(sheet, marks), committed -> show(committed, marks));
    }

    private void show(MarkingWork.Committed committed, List<GivenMark> marks) {
        unfinished.keep(sheet().answer(), List.of());
        done.push(new MarkingWork.Done(sheet().answer(), committed.stamp(), marks));
        compared = Compared.of(desk.questions(), marks, committed.after(), tools.messages());
        next = committed.next();
        state = State.COMMITTED;
        askForDifference();
    }

    private void askForDifference() {
        line.close();
        if (difference().isPresent()) {
            line.open(Line.DIFFERENCE);
        }
        changed();
    }

    private void goOn() {
        if (difference().isPresent()) {
            askForDifference();
        } else {
            show(next);
        }
    }

    // ---- lines

    /** Opens a line to type in. */
    void ask(Line asked) {
        if (state == State.MARKING && !line.isOpen()) {
            message = "";
            line.open(asked);
            changed();
        }
    }

    /** What stands in the line when it opens. */
    String begun() {
        return line.begun(desk.hand());
    }

    /** Remarks that were made before and go on from what is typed; none for other lines. */
    List<String> suggestions(String typed) {
        return line.suggestions(desk.hand(), desk.dealt().orElseThrow().comments(), typed);
    }

    /** Takes what was typed. */
    void answer(String text) {
        Line asked = line.asked().orElseThrow();
        if (text.isBlank() && line.needsReason()) {
            message = tools.messages().get("judging.reason-needed");
            changed();
            return;
        }
        message = "";
        line.close();
        switch (asked) {
            case REMARK -> desk.hand().remark(text);
            case NOTE -> desk.hand().note(text);
            case ESCALATION -> setAside(answer -> work.escalate(answer, text));
            case DIFFERENCE -> explain(text);
        }
        changed();
    }

    /** Closes the line without taking anything. */
    void leaveLine() {
        line.close();
        message = "";
        changed();
    }

    /** The place whose difference is to be explained. */
    Optional<Compared> difference() {
        return compared.stream().filter(Compared::apart).findFirst();
    }

    private void explain(String reason) {
        Compared row = difference().orElseThrow();
        AnswerId answer = sheet().answer();
        run(
                () -> {
                    work.explain(answer, row, reason);
                    return true;
                },
                explained -> {
                    compared = compared.stream()
                            .map(one -> one.equals(row) ? one.explained() : one)
                            .toList();
                    state = State.COMMITTED;
                    askForDifference();
                });
    }

    // ---- passing on and taking back

    void skip() {
        if (state == State.MARKING && !line.isOpen()) {
            setAside(work::skip);
        }
    }

    private void setAside(Function<AnswerId, MarkingWork.SetAside> saying) {
        AnswerId answer = sheet().answer();
        List<GivenMark> marks = desk.hand().marks();
        run(() -> saying.apply(answer), said -> {
            unfinished.keep(answer, List.of());
            done.push(new MarkingWork.Done(answer, said.stamp(), marks));
            show(said.next());
        });
    }

    /** Takes back what was said last since the screen was opened, and puts that answer before the marker again. */
    void undo() {
        boolean may = state != State.BUSY && (!line.isOpen() || line.is(Line.DIFFERENCE));
        if (may && done.isEmpty()) {
            message = tools.messages().get("judging.nothing-to-undo");
            changed();
        } else if (may) {
            MarkingWork.Done last = done.peek();
            run(() -> work.takeBack(last), again -> {
                done.pop();
                unfinished.keep(last.answer(), last.marks());
                show(again);
                message = tools.messages().get("judging.undone");
                changed();
            });
        }
    }

    // ---- what is shown

    private void show(Dealt now) {
        desk = OnDesk.of(now, unfinished, tools.messages());
        compared = List.of();
        line.close();
        message = "";
        state = desk.state();
        changed();
    }

    private <T> void run(Callable<T> job, Consumer<T> then) {
        State before = state;
        state = State.BUSY;
        patient.run(job, then, failure -> failed(failure, before));
    }

    /** What was given is still in hand. */
    private void failed(Throwable failure, State before) {
        message = Problem.of(failure, "judging.problem", tools.messages()).advice();
        boolean nothingShown = desk.dealt().isEmpty() || failure instanceof WorkspaceLockedException;
        state = nothingShown ? State.FAILED : before;
        changed();
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }

    /** Keeps what was given to an answer that is left. */
    void leave() {
        if (state == State.MARKING) {
            unfinished.keep(sheet().answer(), desk.hand().marks());
        }
    }

    /** Agreed answers to compare with, handed over when they have been read. */
    void anchors(Consumer<List<Dealt.Anchor>> found) {
        tools.runner().submit(work::anchors, found, failure -> failed(failure, state));
    }

    String progress() {
        return desk.progress(state, tools.messages());
    }

    /** Said above an answer that decides whether its marker may mark the task; empty for others. */
    boolean isQualifying() {
        return desk.isQualifying() && state == State.MARKING;
    }

    MarkingDesk.Sheet sheet() {
        return desk.sheet().orElseThrow();
    }

    /** The answer that is shown; empty while there is none. */
    Optional<MarkingDesk.Sheet> shown() {
        boolean is = state == State.MARKING || state == State.COMMITTED || state == State.BUSY;
        return is ? desk.sheet() : Optional.empty();
    }

    AnswerInHand inHand() {
        return desk.hand();
    }

    List<Question> questions() {
        return desk.questions();
    }

    /** What is asked now. */
    Question question() {
        return desk.questions().get(desk.hand().index());
    }

    /** Own marks beside others, once committed; empty when the others stay hidden. */
    List<Compared> compared() {
        return compared;
    }

    State state() {
        return state;
    }

    /** Whether the screen should say that something takes time. */
    boolean isSlow() {
        return patient.isSlow() && state == State.BUSY;
    }

    Optional<Line> asked() {
        return line.asked();
    }

    String message() {
        return message;
    }

    Messages messages() {
        return tools.messages();
    }

    CohortId cohort() {
        return work.cohort();
    }

    /** Goes up whenever anything that is shown has changed. */
    ReadOnlyIntegerProperty changesProperty() {
        return changes;
    }
}
