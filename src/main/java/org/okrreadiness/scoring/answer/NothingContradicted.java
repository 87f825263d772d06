package org.okrreadiness.scoring.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.IdeaFlag;
import org.okrreadiness.scoring.idea.FoundIdea;
import org.okrreadiness.scoring.mark.Proposal;

/**
 * T2: whether what the answer says holds. Against it stand ideas of the key that it denies and wrong ideas that it asserts; what it only
 * reports, supposes or asks is no assertion.
 */
final class NothingContradicted {

    /** In characters. A wrong idea is held against somebody only where its words stand together in one clause. */
    private static final int TOGETHER = 60;

    /** Wrong ideas of at most this share of the right ones are a slip. */
    private static final double SLIP = 0.25;

    private final AnswerReading reading;
    private final int right;
    private final Assertions assertions;
    private final List<FoundIdea> denied = new ArrayList<>();
    private final List<FoundIdea> asserted = new ArrayList<>();

    /** @param right the weights of the key ideas the answer says */
    NothingContradicted(AnswerReading reading, int right) {
        this.reading = reading;
        this.right = right;
        this.assertions = new Assertions(reading.sentences());
        reading.ideas().denied().stream().filter(this::isAsserted).forEach(denied::add);
        reading.ideas().mistaken().stream().filter(this::isAsserted).forEach(asserted::add);
    }

    private boolean isAsserted(FoundIdea found) {
        String words = found.span().in(reading.own().text());
        boolean together = words.length() <= TOGETHER && words.indexOf(',') < 0 && words.indexOf(';') < 0;
        return together && assertions.holds(found.span());
    }

    /** One for each wrong idea asserted and each idea denied. */
    Stream<IdeaFlag> flags() {
        return Stream.concat(flags(EvidenceCode.WRONG_IDEA, asserted), flags(EvidenceCode.IDEA_DENIED, denied));
    }

    private static Stream<IdeaFlag> flags(EvidenceCode code, List<FoundIdea> found) {
        return found.stream().map(idea -> new IdeaFlag(code, idea.idea().id())).distinct();
    }

    Proposal proposal() {
        int against = weight(denied) + weight(asserted);
        if (against == 0) {
            return right == 0 ? nothing() : Proposal.of("T2", 3, 0.7, "holds");
        }
        String words = evidence().get(0).text();
        if (right == 0) {
            return against(Proposal.of("T2", 0, 0.65, "opposite", words));
        }
        return against <= SLIP * right
                ? against(Proposal.of("T2", 2, 0.55, "slip", words))
                : against(Proposal.of("T2", 1, 0.6, "mixed", words));
    }

    /** What nobody recognised may well hold: let a person look, unless it is about something else. */
    private Proposal nothing() {
        return Proposal.of("T2", 0, reading.isOffTopic() ? 0.85 : 0.5, "nothing");
    }

    private Proposal against(Proposal proposal) {
        return proposal.asking("holds").showing(evidence());
    }

    private List<Evidence> evidence() {
        List<Evidence> evidence = new ArrayList<>();
        asserted.forEach(found -> evidence.add(reading.own().shown(EvidenceCode.WRONG_IDEA, found.span())));
        denied.forEach(found -> evidence.add(reading.own().shown(EvidenceCode.IDEA_DENIED, found.span())));
        return evidence;
    }

    /** Every idea counts once, however often it is found. */
    private static int weight(List<FoundIdea> found) {
        Set<String> counted = new HashSet<>();
        return found.stream()
                .map(FoundIdea::idea)
                .filter(idea -> counted.add(idea.id()))
                .mapToInt(idea -> idea.weight())
                .sum();
    }
}
