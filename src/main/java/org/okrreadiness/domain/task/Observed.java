package org.okrreadiness.domain.task;

import java.util.List;
import java.util.Objects;

/**
 * What people in a case say of work with OKRs, in the words of the questionnaire about need, so that the method behind it can be held
 * against the key of the task. Participants meet it as prose in the case; this list is part of the key. The words are kept as they
 * stand in files, since tasks know nothing of the method.
 *
 * @param occasion why the question comes up in the case; blank for another one than the method knows
 * @param said in the order of the file; no seat twice on one statement
 * @param differs why the key holds although the method says otherwise; blank where its author knows of no such reason
 */
public record Observed(String occasion, List<Said> said, String differs) {

    public Observed {
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(differs, "differs");
        said = List.copyOf(said);
    }

    /**
     * What is said from one seat to one statement.
     *
     * @param statement its id, such as {@code checkins-held}
     * @param seat such as {@code programme-lead}
     * @param answer such as {@code rarely}
     * @param kind how it is known, such as {@code seen}; blank where the case leaves it open
     * @param evidence what in the case says so
     */
    public record Said(String statement, String seat, String answer, String kind, String evidence) {
        public Said {
            Objects.requireNonNull(statement, "statement");
            Objects.requireNonNull(seat, "seat");
            Objects.requireNonNull(answer, "answer");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(evidence, "evidence");
        }
    }
}
