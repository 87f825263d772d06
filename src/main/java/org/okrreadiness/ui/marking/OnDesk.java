package org.okrreadiness.ui.marking;

import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.marking.GivenMark;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.marking.Deck;
import org.okrreadiness.service.marking.MarkingDesk;
import org.okrreadiness.ui.marking.MarkingViewModel.State;
import org.okrreadiness.wording.Words;

/**
 * What lies before the marker, with what was given to it so far.
 *
 * @param dealt empty before anything was read
 * @param hand holds nothing where there is no answer
 */
record OnDesk(Optional<Dealt> dealt, AnswerInHand hand, List<Question> questions) {

    /** Before anything was read. */
    static final OnDesk NOTHING = new OnDesk(Optional.empty(), new AnswerInHand(List.of(), List.of()), List.of());

    OnDesk {
        questions = List.copyOf(questions);
    }

    /** An answer that was left before it was committed comes back as it was left. */
    static OnDesk of(Dealt now, Unfinished unfinished, Messages messages) {
        Optional<Dealt> dealt = Optional.of(now);
        return now.sheet()
                .map(sheet -> new OnDesk(dealt, inHand(sheet, unfinished), Question.of(sheet, messages)))
                .orElseGet(() -> new OnDesk(dealt, NOTHING.hand(), List.of()));
    }

    private static AnswerInHand inHand(MarkingDesk.Sheet sheet, Unfinished unfinished) {
        List<GivenMark> kept = unfinished.of(sheet.answer());
        return new AnswerInHand(
                sheet.places(),
                kept.isEmpty() ? sheet.held().map(held -> held.marks()).orElse(List.of()) : kept);
    }

    Optional<MarkingDesk.Sheet> sheet() {
        return dealt.flatMap(Dealt::sheet);
    }

    /** Where marking stands with it. */
    State state() {
        if (sheet().isPresent()) {
            return State.MARKING;
        }
        return switch (deck().state()) {
            case STOPPED -> State.STOPPED;
            case NOT_QUALIFIED -> State.NOT_QUALIFIED;
            case OPEN, QUALIFYING -> State.NOTHING_LEFT;
        };
    }

    private Deck deck() {
        return dealt.orElseThrow().deck();
    }

    boolean isQualifying() {
        return dealt.isPresent() && deck().state() == Deck.State.QUALIFYING;
    }

    /** How far the task is; empty where that says nothing. */
    String progress(State state, Messages messages) {
        if (dealt.isEmpty()) {
            return "";
        }
        int all = deck().done() + deck().next().size();
        int number = Math.min(all, deck().done() + 1);
        return switch (state) {
            case MARKING, BUSY ->
                isQualifying()
                        ? Words.count(
                                messages,
                                "judging.qualifying.left",
                                deck().next().size())
                        : messages.get("judging.progress", number, all);
            case COMMITTED -> messages.get("judging.progress", number, all);
            default -> "";
        };
    }
}
