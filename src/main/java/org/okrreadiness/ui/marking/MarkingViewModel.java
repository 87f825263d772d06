package org.okrreadiness.ui.marking;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.okrreadiness.domain.marking.AnswerId;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.domain.marking.GivenMark;
import org.okrreadiness.domain.marking.Place;
import org.okrreadiness.domain.marking.Stamp;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.marking.CommentBank;
import org.okrreadiness.marking.Deck;
import org.okrreadiness.service.marking.MarkingDesk;
import org.okrreadiness.service.marking.TrainerDesk;
import org.okrreadiness.service.trainer.WorkspaceLockedException;
import org.okrreadiness.task.Delay;
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

    private static final Duration UNNOTICED = Duration.ofMillis(200);

    /** Something that can be taken back. */
    private record Done(AnswerId answer, Stamp stamp, List<GivenMark> marks) {}

    private record Committed(Stamp stamp, MarkingDesk.After after, Dealt next) {}

    private record SetAside(Stamp stamp, Dealt next) {}

    private final UiTools tools;
    private final TrainerDesk desk;
    private final CohortId cohort;
    private final TaskId task;
    private final Unfinished unfinished;
    private final IntegerProperty changes = new SimpleIntegerProperty();
    private final Deque<Done> done = new ArrayDeque<>();
    private State state = State.BUSY;
    private boolean slow;
    private String message = "";
    private Optional<Line> asked = Optional.empty();
    private Dealt dealt;
    private Dealt next;
    private AnswerInHand hand;
    private List<Question> questions = List.of();
    private List<Compared> compared = List.of();

    MarkingViewModel(UiTools tools, TrainerDesk desk, CohortId cohort, TaskId task, Unfinished unfinished) {
        this.tools = tools;
        this.desk = desk;
        this.cohort = cohort;
        this.task = task;
        this.unfinished = unfinished;
    }

    void load() {
        run(() -> Dealt.next(desk, cohort, task), this::show);
    }

    // ---- giving levels

    /** @param points 0 to 3 */
    void level(int points) {
        whileMarking(() -> hand.give(Level.of(points)));
    }

    void forward() {
        whileMarking(hand()::forward);
    }

    void back() {
        whileMarking(hand()::back);
    }

    private AnswerInHand hand() {
        return hand == null ? new AnswerInHand(List.of(), List.of()) : hand;
    }

    private void whileMarking(Runnable change) {
        if (state == State.MARKING && asked.isEmpty()) {
            message = "";
            change.run();
            changed();
        }
    }

    /** Commits what was given; after that goes on to the next answer. */
    void enter() {
        if (asked.isPresent()) {
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
        if (!hand.isComplete()) {
            hand.toFirstOpen();
            message = Words.count(
                    tools.messages(), "judging.missing", (int) (hand.places().size() - hand.given()));
            changed();
            return;
        }
        MarkingDesk.Sheet sheet = sheet();
        List<GivenMark> marks = hand.marks();
        run(
                () -> {
                    Stamp stamp = desk.marking().commit(cohort, sheet, marks);
                    return new Committed(
                            stamp, desk.marking().after(cohort, sheet.answer()), Dealt.next(desk, cohort, task));
                },
                committed -> show(committed, marks));
    }

    private void show(Committed committed, List<GivenMark> marks) {
        unfinished.keep(sheet().answer(), List.of());
        done.push(new Done(sheet().answer(), committed.stamp(), marks));
        compared = Compared.of(questions, marks, committed.after(), tools.messages());
        next = committed.next();
        state = State.COMMITTED;
        askForDifference();
    }

    private void askForDifference() {
        asked = compared.stream().anyMatch(Compared::apart) ? Optional.of(Line.DIFFERENCE) : Optional.empty();
        changed();
    }

    private void goOn() {
        if (compared.stream().anyMatch(Compared::apart)) {
            askForDifference();
        } else {
            show(next);
        }
    }

    // ---- lines

    /** Opens a line to type in. */
    void ask(Line line) {
        if (state == State.MARKING && asked.isEmpty()) {
            message = "";
            asked = Optional.of(line);
            changed();
        }
    }

    /** What stands in the line when it opens. */
    String begun() {
        return switch (asked.orElseThrow()) {
            case REMARK -> hand.remark(hand.place());
            case NOTE -> hand.note(hand.place());
            case ESCALATION, DIFFERENCE -> "";
        };
    }

    /** Remarks that were made before and go on from what is typed; none for other lines. */
    List<String> suggestions(String typed) {
        if (!asked.equals(Optional.of(Line.REMARK))) {
            return List.of();
        }
        Place place = hand.place();
        return dealt.comments().suggestions(place.criterion(), hand.level(place).orElse(Level.SOUND), typed).stream()
                .map(CommentBank.Comment::text)
                .filter(text -> !text.equals(typed))
                .limit(5)
                .toList();
    }

    /** Takes what was typed. */
    void answer(String text) {
        Line line = asked.orElseThrow();
        if (text.isBlank() && (line == Line.ESCALATION || line == Line.DIFFERENCE)) {
            message = tools.messages().get("judging.reason-needed");
            changed();
            return;
        }
        message = "";
        asked = Optional.empty();
        switch (line) {
            case REMARK -> hand.remark(text);
            case NOTE -> hand.note(text);
            case ESCALATION -> setAside(() -> desk.marking().escalate(cohort, sheet().answer(), text));
            case DIFFERENCE -> explain(text);
        }
        changed();
    }

    /** Closes the line without taking anything. */
    void leaveLine() {
        asked = Optional.empty();
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
                    desk.marking().explain(cohort, answer, row.place(), row.other(), reason);
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
        if (state == State.MARKING && asked.isEmpty()) {
            setAside(() -> desk.marking().skip(cohort, sheet().answer(), ""));
        }
    }

    private void setAside(Callable<Stamp> saying) {
        AnswerId answer = sheet().answer();
        List<GivenMark> marks = hand.marks();
        run(() -> new SetAside(saying.call(), Dealt.next(desk, cohort, task)), said -> {
            unfinished.keep(answer, List.of());
            done.push(new Done(answer, said.stamp(), marks));
            show(said.next());
        });
    }

    /** Takes back what was said last since the screen was opened, and puts that answer before the marker again. */
    void undo() {
        boolean may = state != State.BUSY
                && asked.filter(line -> line != Line.DIFFERENCE).isEmpty();
        if (may && done.isEmpty()) {
            message = tools.messages().get("judging.nothing-to-undo");
            changed();
        } else if (may) {
            Done last = done.peek();
            run(
                    () -> {
                        desk.marking().undo(cohort, last.stamp());
                        return Dealt.at(desk, cohort, last.answer());
                    },
                    again -> {
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
        dealt = now;
        compared = List.of();
        asked = Optional.empty();
        message = "";
        if (now.sheet().isPresent()) {
            MarkingDesk.Sheet sheet = now.sheet().get();
            List<GivenMark> kept = unfinished.of(sheet.answer());
            hand = new AnswerInHand(
                    sheet.places(),
                    kept.isEmpty() ? sheet.held().map(held -> held.marks()).orElse(List.of()) : kept);
            questions = Question.of(sheet, tools.messages());
        }
        state = state(now);
        changed();
    }

    private static State state(Dealt now) {
        if (now.sheet().isPresent()) {
            return State.MARKING;
        }
        return switch (now.deck().state()) {
            case STOPPED -> State.STOPPED;
            case NOT_QUALIFIED -> State.NOT_QUALIFIED;
            case OPEN, QUALIFYING -> State.NOTHING_LEFT;
        };
    }

    private <T> void run(Callable<T> work, Consumer<T> then) {
        State before = state;
        state = State.BUSY;
        Delay.Pending patience = tools.delay().after(UNNOTICED, () -> {
            slow = true;
            changed();
        });
        tools.runner()
                .submit(
                        work,
                        outcome -> {
                            patience.cancel();
                            slow = false;
                            then.accept(outcome);
                        },
                        failure -> {
                            patience.cancel();
                            slow = false;
                            failed(failure, before);
                        });
    }

    /** What was given is still in hand. */
    private void failed(Throwable failure, State before) {
        message = Problem.of(failure, "judging.problem", tools.messages()).advice();
        boolean nothingShown = dealt == null || failure instanceof WorkspaceLockedException;
        state = nothingShown ? State.FAILED : before;
        changed();
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }

    /** Keeps what was given to an answer that is left. */
    void leave() {
        if (state == State.MARKING) {
            unfinished.keep(sheet().answer(), hand.marks());
        }
    }

    /** Agreed answers to compare with, handed over when they have been read. */
    void anchors(Consumer<List<Dealt.Anchor>> found) {
        tools.runner().submit(() -> Dealt.anchors(desk, cohort, task), found, failure -> failed(failure, state));
    }

    String progress() {
        if (dealt == null) {
            return "";
        }
        Deck deck = dealt.deck();
        int all = deck.done() + deck.next().size();
        int number = Math.min(all, deck.done() + 1);
        return switch (state) {
            case MARKING, BUSY ->
                deck.state() == Deck.State.QUALIFYING
                        ? Words.count(
                                tools.messages(),
                                "judging.qualifying.left",
                                deck.next().size())
                        : tools.messages().get("judging.progress", number, all);
            case COMMITTED -> tools.messages().get("judging.progress", number, all);
            default -> "";
        };
    }

    /** Said above an answer that decides whether its marker may mark the task; empty for others. */
    boolean isQualifying() {
        return dealt != null && dealt.deck().state() == Deck.State.QUALIFYING && state == State.MARKING;
    }

    MarkingDesk.Sheet sheet() {
        return dealt.sheet().orElseThrow();
    }

    /** The answer that is shown; empty while there is none. */
    Optional<MarkingDesk.Sheet> shown() {
        boolean is = state == State.MARKING || state == State.COMMITTED || state == State.BUSY;
        return is && dealt != null ? dealt.sheet() : Optional.empty();
    }

    AnswerInHand inHand() {
        return hand;
    }

    List<Question> questions() {
        return questions;
    }

    /** What is asked now. */
    Question question() {
        return questions.get(hand.index());
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
        return slow && state == State.BUSY;
    }

    Optional<Line> asked() {
        return asked;
    }

    String message() {
        return message;
    }

    Messages messages() {
        return tools.messages();
    }

    TaskId task() {
        return task;
    }

    CohortId cohort() {
        return cohort;
    }

    /** Goes up whenever anything that is shown has changed. */
    ReadOnlyIntegerProperty changesProperty() {
        return changes;
    }
}
