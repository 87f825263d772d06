package org.okrreadiness.decide.need;

/**
 * One person's answer to one statement.
 *
 * @param respondent the name as typed
 * @param firstHand whether it can be seen from that seat
 */
public record Said(String respondent, Seat seat, boolean firstHand, Answer answer) {

    static Said of(Respondent respondent, Statement statement) {
        return new Said(
                respondent.name(),
                respondent.seat(),
                statement.firstHand().contains(respondent.seat()),
                respondent.answer(statement.id()));
    }

    boolean isKnown() {
        return answer.known().isPresent();
    }

    Frequency known() {
        return answer.known().orElseThrow();
    }

    Said saying(Frequency other) {
        return new Said(respondent, seat, firstHand, answer.withGiven(other));
    }
}
