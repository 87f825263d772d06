package org.okrreadiness.ui.marking;

import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.marking.Place;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.marking.CommentBank;

/** The line that is open to type in, if one is. */
final class OpenLine {

    private static final int MOST_SUGGESTIONS = 5;

    private Optional<Line> asked = Optional.empty();

    void open(Line line) {
        asked = Optional.of(line);
    }

    void close() {
        asked = Optional.empty();
    }

    boolean isOpen() {
        return asked.isPresent();
    }

    boolean is(Line line) {
        return asked.equals(Optional.of(line));
    }

    Optional<Line> asked() {
        return asked;
    }

    /** Whether leaving it blank says nothing. */
    boolean needsReason() {
        return is(Line.ESCALATION) || is(Line.DIFFERENCE);
    }

    /** What stands in the line when it opens. */
    String begun(AnswerInHand hand) {
        return switch (asked.orElseThrow()) {
            case REMARK -> hand.remark(hand.place());
            case NOTE -> hand.note(hand.place());
            case ESCALATION, DIFFERENCE -> "";
        };
    }

    /** Remarks that were made before and go on from what is typed; none for other lines. */
    List<String> suggestions(AnswerInHand hand, CommentBank comments, String typed) {
        if (!is(Line.REMARK)) {
            return List.of();
        }
        Place place = hand.place();
        return comments.suggestions(place.criterion(), hand.level(place).orElse(Level.SOUND), typed).stream()
                .map(CommentBank.Comment::text)
                .filter(text -> !text.equals(typed))
                .limit(MOST_SUGGESTIONS)
                .toList();
    }
}
