package org.okrreadiness.scoring.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.scoring.words.PhraseList;

/** Finds what a sentence joins: its own thoughts, or itself with the sentence before it. */
final class JointReader {

    private static final PhraseList BACK = PhraseList.read(JointReader.class, "back.txt");

    /** In characters. "Because otherwise" joins once, for no thought stands between the two words. */
    private static final int SHORTEST_THOUGHT = 8;

    private final OwnSentence sentence;
    private final Optional<OwnSentence> previous;
    private final Optional<Span> bearing;
    private final boolean carried;
    private final boolean pointsBack;

    /** @param previous the sentence before, if there is one */
    JointReader(OwnSentence sentence, Optional<OwnSentence> previous) {
        this.sentence = sentence;
        this.previous = previous;
        this.bearing = sentence.bearing();
        this.carried = previous.flatMap(OwnSentence::bearing).isPresent();
        this.pointsBack = BACK.in(sentence.passage()).stream()
                .anyMatch(match -> match.span().start() == 0);
    }

    List<Joint> joints() {
        List<Joint> joints = new ArrayList<>();
        int end = -SHORTEST_THOUGHT;
        for (Connective connective : sentence.connectives()) {
            Span border = connective.border(sentence.passage());
            boolean apart = border.start() - end >= SHORTEST_THOUGHT;
            if (apart && sentence.hasThoughtAfter(border.end()) && hasThoughtBefore(connective, border)) {
                joints.add(joint(connective, border));
                end = border.end();
            }
        }
        return joints;
    }

    private boolean hasThoughtBefore(Connective connective, Span border) {
        if (leadsBack(connective, border)) {
            return previous.isPresent() || connective.subordinates();
        }
        return sentence.hasThoughtBefore(border.start());
    }

    /** "Therefore ...": the first thought is the sentence before. */
    private boolean leadsBack(Connective connective, Span border) {
        return connective.opensSentence(sentence.passage())
                && border.equals(connective.match().span());
    }

    private Joint joint(Connective connective, Span border) {
        boolean fromBefore = carried && (pointsBack || leadsBack(connective, border));
        boolean before = bearing.filter(span -> span.start() < border.start()).isPresent();
        boolean after = bearing.filter(span -> span.end() > border.end()).isPresent();
        Span word = OwnText.moved(connective.match().span(), sentence.span());
        return new Joint(word, before || fromBefore, after, connective.contrast());
    }
}
