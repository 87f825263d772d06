package org.okrreadiness.decide.need;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether it is a course that is needed, and everything by which somebody else can check the answer.
 *
 * @param causes every cause, the likeliest first
 * @param helps every help, the first to be taken first
 */
public record Diagnosis(
        Advice advice,
        Footing footing,
        List<CauseBalance> causes,
        List<HelpBalance> helps,
        Doubt doubt,
        Coverage coverage) {

    public Diagnosis {
        causes = List.copyOf(causes);
        helps = List.copyOf(helps);
    }

    /** The balance of the help that comes first. */
    public HelpBalance first() {
        return helps.get(0);
    }

    public CauseBalance of(Cause cause) {
        return causes.stream().filter(c -> c.cause() == cause).findFirst().orElseThrow();
    }

    public HelpBalance of(Help help) {
        return helps.stream().filter(h -> h.help() == help).findFirst().orElseThrow();
    }

    /**
     * What comes first.
     *
     * @param lead decibans by which it leads the next, never below nought
     * @param mainCause the strongest cause it is meant for
     * @param firstStep what to do tomorrow, in words to be shown
     */
    public record Advice(
            Help help, Ground ground, Firmness firmness, double lead, Optional<Cause> mainCause, String firstStep) {}

    /**
     * How far the advice carries.
     *
     * @param bars what it has to reach to be called firm, and how far it came; it is firm when all of them are reached
     * @param notAskedAbout causes of which something could be said here and nobody did
     */
    public record Footing(List<Bar.Reached> bars, List<Cause> notAskedAbout) {
        public Footing {
            bars = List.copyOf(bars);
            notAskedAbout = List.copyOf(notAskedAbout);
        }

        public List<Bar.Reached> missing() {
            return bars.stream().filter(bar -> !bar.isEnough()).toList();
        }
    }

    /** Why this and nothing else. */
    public enum Ground {
        /** It fits the causes. */
        FITS,
        /** There is something to be done first that nobody has to buy. */
        THIS_FIRST,
        /** Enough is known, and nothing stands out. */
        NOTHING_WRONG,
        TOO_LITTLE_KNOWN
    }

    /** How far the answer may be relied on. */
    public enum Firmness {
        /** It leads clearly, changing one answer that was given would not change it, and it rests on enough. */
        FIRM,
        /** It leads, and something could change it, or too little was asked to tell. */
        LEANING,
        /** Too little is known to call it an answer. */
        OPEN
    }

    /**
     * What could be wrong with it.
     *
     * @param contradictions the widest first
     * @param unknown what nobody could answer, beginning with what would change most
     * @param question the one whose answer would most likely change the help; empty when everything was answered and seen
     * @param flips answers on which the advice hangs; none while too little is known
     * @param setAside answered, and without meaning on this occasion
     */
    public record Doubt(
            List<Contradiction> contradictions,
            List<Statement> unknown,
            Optional<Question> question,
            List<Flip> flips,
            List<Statement> setAside) {
        public Doubt {
            contradictions = List.copyOf(contradictions);
            unknown = List.copyOf(unknown);
            flips = List.copyOf(flips);
            setAside = List.copyOf(setAside);
        }
    }

    /**
     * How much it rests on.
     *
     * @param asked statements that can be known on this occasion
     * @param answered of these, how many somebody answered
     * @param seats from which somebody answered something
     */
    public record Coverage(int asked, int answered, int facts, int respondents, Set<Seat> seats) {
        public Coverage {
            seats = Set.copyOf(seats);
        }
    }
}
