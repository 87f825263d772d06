package org.okrreadiness.scoring.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.idea.FoundIdea;
import org.okrreadiness.scoring.text.Passage;
import org.okrreadiness.scoring.words.CopiedText;
import org.okrreadiness.scoring.words.Sentences;

/**
 * An answer with everything its criteria look at, worked out once.
 *
 * @param own what of it counts
 * @param ideas what it says and denies
 * @param sentences of the own words, in reading order
 * @param isOffTopic true when nothing in the own words has to do with the question
 */
record AnswerReading(AnswerKey key, OwnText own, HeardIdeas ideas, List<OwnSentence> sentences, boolean isOffTopic) {

    /** @param rubric the words of the rubric, which earn nothing either */
    static AnswerReading of(String answer, AnswerKey key, Situation situation, String rubric) {
        Topic topic = Topic.of(key, situation);
        OwnText own = new Sieve(CopiedText.from(situation.prose(), key.given(), rubric), topic).own(answer);
        HeardIdeas ideas = HeardIdeas.in(own, key);
        List<OwnSentence> sentences = sentences(own.text(), ideas.said(), key, situation);
        return new AnswerReading(key, own, ideas, sentences, isOffTopic(sentences, topic));
    }

    private static List<OwnSentence> sentences(String text, List<FoundIdea> ideas, AnswerKey key, Situation situation) {
        NavigableMap<Integer, List<Span>> bySentence = new TreeMap<>();
        Sentences.of(text).forEach(sentence -> bySentence.put(sentence.start(), new ArrayList<>()));
        ideas.forEach(
                idea -> bySentence.floorEntry(idea.span().start()).getValue().add(idea.span()));
        CaseLinks links = new CaseLinks(situation, key.given());
        return Sentences.of(text).stream()
                .map(span -> sentence(text, span, bySentence.get(span.start()), links))
                .toList();
    }

    private static OwnSentence sentence(String text, Span span, List<Span> ideas, CaseLinks links) {
        Passage passage = Passage.of(span.in(text));
        List<Span> inside = ideas.stream()
                .map(idea -> new Span(idea.start() - span.start(), idea.end() - span.start()))
                .toList();
        return new OwnSentence(span, passage, inside, links.in(passage), Connective.in(passage));
    }

    private static boolean isOffTopic(List<OwnSentence> sentences, Topic topic) {
        return sentences.stream()
                .allMatch(sentence -> sentence.bearing().isEmpty() && !topic.isTouchedBy(sentence.passage()));
    }

    /** How many words the answer has that count. */
    int words() {
        return sentences.stream().mapToInt(OwnSentence::words).sum();
    }
}
