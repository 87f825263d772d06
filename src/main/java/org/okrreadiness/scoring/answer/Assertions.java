package org.okrreadiness.scoring.answer;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.scoring.words.Match;
import org.okrreadiness.scoring.words.PhraseList;

/** Tells what an answer asserts from what it reports, supposes or asks. */
final class Assertions {

    private static final PhraseList ATTRIBUTED = PhraseList.read(Assertions.class, "attributed.txt");

    private final NavigableMap<Integer, OwnSentence> sentences = new TreeMap<>();

    Assertions(List<OwnSentence> sentences) {
        sentences.forEach(sentence -> this.sentences.put(sentence.span().start(), sentence));
    }

    /** @param words where in the answer something is said */
    boolean holds(Span words) {
        OwnSentence sentence = sentences.floorEntry(words.start()).getValue();
        if (sentence.passage().typed().endsWith("?")) {
            return false;
        }
        int start = words.start() - sentence.span().start();
        return ATTRIBUTED.in(sentence.passage()).stream()
                .noneMatch(report -> reaches(report, start, sentence.passage().typed()));
    }

    private static boolean reaches(Match report, int place, String sentence) {
        int end = report.span().end();
        int comma = sentence.indexOf(',', end);
        boolean endsBefore = report.entry().equals("reported") && comma >= 0 && comma < place;
        return end <= place && !endsBefore;
    }
}
