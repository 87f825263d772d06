package org.okrreadiness.scoring.mark;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Phrase;

/**
 * What the rules of one criterion read out of a piece of work. It becomes a mark under a rubric, which adds weight and trust.
 *
 * @param criterion which criterion
 * @param level the level the words support
 * @param confidence probability, 0 to 1, that a careful marker would give the same level
 * @param sure false when a trainer should look at it
 * @param because why, naming the words
 * @param question what a coach would ask next; empty when there is nothing to ask
 * @param evidence the words for and against
 */
public record Proposal(
        CriterionId criterion,
        Level level,
        double confidence,
        boolean sure,
        Phrase because,
        Optional<Phrase> question,
        List<Evidence> evidence) {

    /**
     * What counts as sure where nothing has been fitted. A starting value: the least sure fifth of marks is what trainers have time
     * for.
     */
    private static final double SURE_ENOUGH = 0.6;

    public Proposal {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(because, "because");
        Objects.requireNonNull(question, "question");
        evidence = List.copyOf(evidence);
    }

    /** A proposal whose reason is {@code because.<criterion>.<reason>}; questions and evidence are added afterwards. */
    public static Proposal of(String criterion, int points, double confidence, String reason, String... arguments) {
        return new Proposal(
                new CriterionId(criterion),
                Level.of(points),
                confidence,
                confidence >= SURE_ENOUGH,
                Phrase.of("because." + criterion + "." + reason, arguments),
                Optional.empty(),
                List.of());
    }

    /** Nothing to judge, for a reason that several criteria share: {@code because.<reason>}. */
    public static Proposal nothing(CriterionId criterion, String reason) {
        return new Proposal(
                criterion, Level.MISSING, 1, true, Phrase.of("because." + reason), Optional.empty(), List.of());
    }

    /** The same with the question {@code question.<criterion>.<name>}. */
    public Proposal asking(String name, String... arguments) {
        Phrase asked = Phrase.of("question." + criterion + "." + name, arguments);
        return new Proposal(criterion, level, confidence, sure, because, Optional.of(asked), evidence);
    }

    /** The same resting on {@code shown}. */
    public Proposal showing(List<Evidence> shown) {
        return new Proposal(criterion, level, confidence, sure, because, question, shown);
    }
}
