package org.okrreadiness.scoring.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.scoring.text.Token;
import org.okrreadiness.scoring.words.PhraseList;

/** Finds what a sentence joins: its own thoughts, or itself with the sentence before it. */
final class JointReader {

    private static final PhraseList BACK = PhraseList.read(JointReader.class, "back.txt");

    /** In words. "Because otherwise" joins once, and "because nothing, therefore late" joins nothing. */
    private static final int SHORTEST_THOUGHT = 2;

    private final OwnSentence sentence;
    private final Optional<OwnSentence> previous;
    private final Optional<Span> bearing;
    private final boolean carried;
    private final boolean pointsBack;
    private final int[] words;

    /** @param previous the sentence before, if there is one */
    JointReader(OwnSentence sentence, Optional<OwnSentence> previous) {
        this.sentence = sentence;
        this.previous = previous;
        this.bearing = sentence.bearing();
        this.carried = previous.flatMap(OwnSentence::bearing).isPresent();
        this.pointsBack = BACK.in(sentence.passage()).stream()
                .anyMatch(match -> match.span().start() == 0);
        this.words = sentence.passage().tokens().stream()
                .filter(token -> !token.isMark())
                .mapToInt(Token::start)
                .toArray();
    }

    List<Joint> joints() {
        List<Joint> joints = new ArrayList<>();
        int end = 0;
        for (Connective connective : sentence.connectives()) {
            Span border = connective.border(sentence.passage());
            boolean after = isThought(border.end(), sentence.span().length());
            if (after && (leadsBack(connective, border) ? canLeadBack(connective) : isThought(end, border.start()))) {
                joints.add(joint(connective, border));
            }
            end = border.end();
        }
        return joints;
    }

    private boolean isThought(int from, int end) {
        return wordsBefore(end) - wordsBefore(from) >= SHORTEST_THOUGHT;
    }

    private int wordsBefore(int place) {
        int found = Arrays.binarySearch(words, place);
        return found < 0 ? -found - 1 : found;
    }

    private boolean canLeadBack(Connective connective) {
        return previous.isPresent() || connective.subordinates();
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
