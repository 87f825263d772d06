package org.okrreadiness.scoring.level;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.okrreadiness.domain.rubric.EvidenceCode;
import org.okrreadiness.scoring.reading.Head;
import org.okrreadiness.scoring.reading.Measure.Kind;
import org.okrreadiness.scoring.reading.Trait;
import org.okrreadiness.scoring.text.Passage;
import org.okrreadiness.scoring.text.Stem;
import org.okrreadiness.scoring.text.Token;

/** What the wording of an objective tells beyond its reading: the verb it opens with, and whether something is to be made ready. */
final class ObjectiveWording {

    private static final String READY = Stem.of("ready").key();
    private static final String MAKE = Stem.of("make").key();
    private static final Set<String> REPORTING = stems(
            "track",
            "measure",
            "monitor",
            "report",
            "analyse",
            "review",
            "document",
            "define",
            "forecast",
            "model",
            "calculate",
            "benchmark",
            "identify",
            "map");
    private static final Set<String> BUILDING = stems("build", "create", "establish", "develop", "form");
    private static final Set<String> CHANGES =
            stems("increase", "reduction", "growth", "decrease", "drop", "rise", "improvement", "gain");

    private ObjectiveWording() {}

    private static Set<String> stems(String... words) {
        return Arrays.stream(words).map(word -> Stem.of(word).key()).collect(Collectors.toUnmodifiableSet());
    }

    static boolean promisesReadiness(Facts facts) {
        List<String> stems = facts.line().shape().contentStems();
        boolean atAnEnd = !stems.isEmpty()
                && (stems.get(0).equals(READY) || stems.get(stems.size() - 1).equals(READY));
        boolean attained = facts.head(Head.Kind.ATTAIN) && stems.contains(READY);
        return attained || facts.head(Head.Kind.WORK, Head.Kind.NOUN) && atAnEnd;
    }

    /** "Track", "review", "map": what is found out changes nothing yet. */
    static boolean reports(Facts facts) {
        return REPORTING.contains(firstWord(facts));
    }

    static boolean makes(Facts facts) {
        return firstWord(facts).equals(MAKE);
    }

    /** "Build trust", "create confidence": no thing is built. */
    static boolean buildsStrength(Facts facts) {
        boolean strength = facts.measures(Kind.FUZZY, Kind.PEOPLE)
                || facts.is(Trait.NAMES_ANYBODY, Trait.INTERNAL_TOPIC)
                || facts.shows(EvidenceCode.VAGUE)
                || facts.shows(EvidenceCode.BUZZ);
        return strength && BUILDING.contains(firstWord(facts));
    }

    /** "Growth in ...", "reduction of ...": a change by its noun. */
    static boolean namesChange(Facts facts) {
        return CHANGES.contains(firstWord(facts));
    }

    private static String firstWord(Facts facts) {
        List<Token> words = Passage.of(facts.line().head().words()).tokens();
        return words.isEmpty() ? "" : words.get(0).stem().key();
    }
}
