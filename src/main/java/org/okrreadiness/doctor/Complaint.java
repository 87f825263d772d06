package org.okrreadiness.doctor;

import java.util.List;
import java.util.Objects;

/**
 * Something about a pack that its author should look at.
 *
 * @param rule which condition was met
 * @param subject what it is about
 * @param arguments for the sentence that says so
 */
public record Complaint(Rule rule, Subject subject, List<String> arguments) {

    /** Every condition there is. The names are permanent: they stand in the command line's output. */
    public enum Rule {
        TASK_LONG,
        SENTENCES_LONG,
        TIME_SHORT,
        WEIGHTS_DIFFER,
        SENTENCE_TWICE,
        ABBREVIATION_UNDEFINED,
        JARGON,
        EXCLUDING_WORD,
        EXHIBITS_UNNEEDED,
        NAME_REUSED,
        HELP_AGAINST_METHOD,
        ROOT_AGAINST_METHOD,
        TOO_LITTLE_OBSERVED,
        GUESSABLE
    }

    /** What a complaint can be about. */
    public enum Kind {
        PACK,
        SCENARIO,
        TASK
    }

    /** @param id of the scenario or task; of the pack itself otherwise */
    public record Subject(Kind kind, String id) {
        public Subject {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(id, "id");
        }
    }

    public Complaint {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(subject, "subject");
        arguments = List.copyOf(arguments);
    }

    static Complaint aboutPack(Rule rule, String... arguments) {
        return new Complaint(rule, new Subject(Kind.PACK, ""), List.of(arguments));
    }

    static Complaint aboutScenario(Rule rule, String id, String... arguments) {
        return new Complaint(rule, new Subject(Kind.SCENARIO, id), List.of(arguments));
    }

    static Complaint aboutTask(Rule rule, String id, String... arguments) {
        return new Complaint(rule, new Subject(Kind.TASK, id), List.of(arguments));
    }
}
