package org.okrreadiness.decide.vet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is found about a point.
 *
 * @param aspect which one
 * @param standing how it stands
 * @param range how much of it is there: all, half (partly), nothing, or what is still possible
 * @param reply what the vendor says, or what follows from its figures; empty when neither says anything
 * @param words how the vendor says it; may be blank
 * @param evidence everything that can be looked up, what follows from figures included
 */
public record AspectFinding(
        Aspect aspect,
        Standing standing,
        Range range,
        Optional<Answer.Reply> reply,
        String words,
        List<Evidence> evidence) {

    /** What is worth as much as half of a point. */
    private static final double PART = 0.5;

    public AspectFinding {
        Objects.requireNonNull(aspect, "aspect");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(reply, "reply");
        Objects.requireNonNull(words, "words");
        evidence = List.copyOf(evidence);
    }

    /**
     * Weighs an answer. Evidence outweighs words: what is shown is there even if the vendor denies it, and what evidence speaks against
     * is not there because the vendor claims it. Where evidence speaks both ways the point is open between nothing and what is claimed.
     */
    static AspectFinding of(Aspect aspect, Answer answer) {
        double claimed = isPart(answer.reply()) ? PART : 1;
        Standing standing = standing(answer);
        Range range = switch (standing) {
            case SUPPORTED, PARTLY -> Range.of(claimed);
            case CLAIMED -> new Range(0, claimed);
            case CONTRADICTED ->
                answer.evidence().stream().anyMatch(Evidence::isFor) ? new Range(0, claimed) : Range.NONE;
            case UNANSWERED -> Range.UNKNOWN;
            case NOT_OFFERED -> Range.NONE;
        };
        return new AspectFinding(aspect, standing, range, answer.reply(), answer.words(), answer.evidence());
    }

    private static Standing standing(Answer answer) {
        boolean isShown = answer.evidence().stream().anyMatch(Evidence::isFor);
        boolean isDenied = answer.evidence().stream().anyMatch(Evidence::isAgainst);
        boolean isSaid = answer.evidence().stream().anyMatch(each -> each.bearing() == Evidence.Bearing.SHOWS);
        Optional<Answer.Reply> reply = answer.reply();
        boolean isClaimed = reply.isPresent() ? reply.get() != Answer.Reply.NOT_OFFERED : isSaid;
        if (isShown) {
            return isDenied ? Standing.CONTRADICTED : isPart(reply) ? Standing.PARTLY : Standing.SUPPORTED;
        }
        if (isDenied) {
            return isClaimed ? Standing.CONTRADICTED : Standing.NOT_OFFERED;
        }
        if (isClaimed) {
            return Standing.CLAIMED;
        }
        return reply.isPresent() ? Standing.NOT_OFFERED : Standing.UNANSWERED;
    }

    /** Whether somebody offers only some of it, or for some. */
    public boolean isPart() {
        return isPart(reply);
    }

    private static boolean isPart(Optional<Answer.Reply> reply) {
        return reply.filter(Answer.Reply.PARTLY::equals).isPresent();
    }
}
