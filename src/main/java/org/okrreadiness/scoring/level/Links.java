package org.okrreadiness.scoring.level;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.reading.LineReading;
import org.okrreadiness.scoring.reading.Measure;
import org.okrreadiness.scoring.text.Passage;
import org.okrreadiness.scoring.words.CaseTerms;

/**
 * What joins a line to its objective and to the case: ideas and measures, not merely the same words.
 *
 * @param line the line
 * @param objective its objective, or the line itself
 * @param situation the case
 */
record Links(LineReading line, LineReading objective, Situation situation) {

    /** The line touches an idea by which a priority of the case is recognised. */
    boolean servesPriority() {
        Set<String> touched = concepts(line);
        return situation.priorities().stream()
                .anyMatch(p -> p.concepts().stream().anyMatch(touched::contains));
    }

    /** The line touches any idea of the case. */
    boolean touchesCase() {
        return !concepts(line).isEmpty()
                || line.measures().stream().anyMatch(m -> m.definition().isPresent());
    }

    /** Line and objective speak of the same measure or family. */
    boolean sharesMeasure() {
        Set<String> families = families(objective);
        return families(line).stream().anyMatch(families::contains);
    }

    boolean sharesConcept() {
        Set<String> touched = concepts(objective);
        return sharesMeasure() || concepts(line).stream().anyMatch(touched::contains);
    }

    boolean sharesWords() {
        Set<String> words = new HashSet<>(objective.shape().contentStems());
        return sharesConcept() || line.shape().contentStems().stream().anyMatch(words::contains);
    }

    private static Set<String> families(LineReading reading) {
        return reading.measures().stream()
                .map(Measure::family)
                .filter(family -> family.isKnown())
                .map(family -> family.name())
                .collect(Collectors.toSet());
    }

    private Set<String> concepts(LineReading reading) {
        return CaseTerms.of(situation).conceptIds(Passage.of(reading.text()));
    }
}
