package org.okrreadiness.service.decide;

import org.okrreadiness.decide.need.Answer;
import org.okrreadiness.decide.need.Fact;
import org.okrreadiness.decide.need.Occasion;
import org.okrreadiness.decide.need.Respondent;
import org.okrreadiness.decide.need.Seat;
import org.okrreadiness.decide.need.StatementId;

/** Something that is held already and that a file says differently. What is held stays until somebody chooses. */
public sealed interface Conflict {

    /**
     * One person, two answers to one statement.
     *
     * @param respondent the name as it is held
     */
    record OfAnswer(String respondent, StatementId statement, Answer held, Answer offered) implements Conflict {}

    /** One name, two seats: the same person, or two of one name. None of the offered answers is taken until that is settled. */
    record OfSeat(String respondent, Seat held, Respondent offered) implements Conflict {}

    record OfOccasion(Occasion held, Occasion offered) implements Conflict {}

    record OfOrganisation(String held, String offered) implements Conflict {}

    record OfFact(Fact held, Fact offered) implements Conflict {}
}
