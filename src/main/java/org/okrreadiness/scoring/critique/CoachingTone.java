package org.okrreadiness.scoring.critique;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.okrreadiness.domain.response.CritiqueGiven;
import org.okrreadiness.domain.rubric.Evidence;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.scoring.mark.Proposal;
import org.okrreadiness.scoring.text.Passage;
import org.okrreadiness.scoring.words.Match;
import org.okrreadiness.scoring.words.PhraseList;
import org.okrreadiness.scoring.words.Sentences;

/**
 * C6: the tone of reasons and question taken together. One word of blame outweighs any praise; an open question leaves the set with
 * those who wrote it.
 */
final class CoachingTone {

    private static final PhraseList BLAME = list("blame.txt");
    private static final PhraseList ORDER = list("order.txt");
    private static final PhraseList PRAISE = list("acknowledgement.txt");
    private static final PhraseList OFFER = list("offer.txt");
    private static final PhraseList ADDRESSED = list("addressed.txt");
    private static final PhraseList NEGATION = list("negation.txt");

    /** What asks or offers something takes a few words. */
    private static final int FEWEST_WORDS = 4;

    /** Characters between a negation and what it negates. */
    private static final int LONGEST_GAP = 16;

    private final List<Evidence> blame = new ArrayList<>();
    private final List<Evidence> orders = new ArrayList<>();
    private final List<Evidence> praise = new ArrayList<>();
    private final List<Evidence> offers = new ArrayList<>();
    private final boolean silent;
    private final boolean asks;

    CoachingTone(CritiqueGiven given) {
        boolean reasonsAsk = false;
        for (int number = 1; number <= given.marks().size(); number++) {
            String why = given.marks().get(number - 1).why();
            ORDER.in(Passage.of(why)).forEach(order(Part.markReason(number)));
            reasonsAsk |= Sentences.of(why).stream().anyMatch(sentence -> leavesRoom(sentence.in(why)));
            read(why, Part.markReason(number));
        }
        read(given.question(), Part.QUESTION);
        this.silent = given.question().isBlank()
                && given.marks().stream().allMatch(mark -> mark.why().isBlank());
        this.asks = reasonsAsk || AskedQuestion.of(given.question()).kind() == AskedQuestion.Kind.OPEN;
    }

    /** An open question, or an offer made to those who wrote the set; "so what?" is neither. */
    private static boolean leavesRoom(String sentence) {
        AskedQuestion asked = AskedQuestion.of(sentence);
        if (asked.words() < FEWEST_WORDS) {
            return false;
        }
        boolean offer = OFFER.occursIn(asked.passage()) && ADDRESSED.occursIn(asked.passage());
        return asked.kind() == AskedQuestion.Kind.OPEN && sentence.endsWith("?") || offer;
    }

    /** Empty when nothing was written to anybody about a sound set. */
    Optional<Proposal> proposal(boolean sound) {
        if (silent) {
            return sound ? Optional.empty() : Optional.of(Proposal.of("C6", 0, 0.9, "silent"));
        }
        return Optional.of(judged());
    }

    private Proposal judged() {
        if (!blame.isEmpty()) {
            return shown(0, 0.8, "blame", blame).asking("blame");
        }
        if (orders.isEmpty() && asks) {
            return Proposal.of("C6", 3, praise.isEmpty() && offers.isEmpty() ? 0.5 : 0.75, "asks")
                    .showing(join(praise, offers));
        }
        if (!praise.isEmpty()) {
            return shown(2, 0.6, "respectful", praise).asking("ask");
        }
        return orders.isEmpty()
                ? Proposal.of("C6", 1, 0.6, "neutral").asking("ask")
                : shown(1, 0.6, "orders", orders).asking("ask");
    }

    private static Proposal shown(int points, double confidence, String reason, List<Evidence> evidence) {
        return Proposal.of("C6", points, confidence, reason, evidence.get(0).text())
                .showing(evidence);
    }

    private Consumer<Match> order(Part part) {
        return match -> orders.add(match.as(EvidenceCode.ORDER, part));
    }

    private void read(String text, Part part) {
        Passage passage = Passage.of(text);
        BLAME.in(passage).forEach(match -> blame.add(match.as(EvidenceCode.BLAME, part)));
        OFFER.in(passage).forEach(match -> offers.add(match.as(EvidenceCode.OFFER, part)));
        NavigableMap<Integer, Match> negations = new TreeMap<>();
        NEGATION.in(passage).forEach(match -> negations.put(match.span().end(), match));
        PRAISE.in(passage).stream()
                .filter(match -> !isNegated(match, negations, text))
                .forEach(match -> praise.add(match.as(EvidenceCode.ACKNOWLEDGEMENT, part)));
    }

    /** "Not clear" and "not a good measure" praise nothing: at most one word stands between. */
    private static boolean isNegated(Match praise, NavigableMap<Integer, Match> negationsByEnd, String text) {
        Map.Entry<Integer, Match> before =
                negationsByEnd.floorEntry(praise.span().start());
        if (before == null || praise.span().start() - before.getKey() > LONGEST_GAP) {
            return false;
        }
        String between = text.substring(before.getKey(), praise.span().start()).strip();
        return between.chars().noneMatch(Character::isWhitespace);
    }

    private static List<Evidence> join(List<Evidence> first, List<Evidence> second) {
        List<Evidence> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }

    private static PhraseList list(String file) {
        return PhraseList.read(CoachingTone.class, file);
    }
}
