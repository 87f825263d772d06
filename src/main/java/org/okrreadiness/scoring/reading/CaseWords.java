package org.okrreadiness.scoring.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.okrreadiness.domain.situation.MetricDefinition;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.text.PlainText;
import org.okrreadiness.scoring.text.Token;
import org.okrreadiness.scoring.text.Tokeniser;

/** What a case adds to the word lists: its measures by every name people give them, and its prose for spotting copies. */
final class CaseWords {

    private static final int SHINGLE = 4;

    private final Situation situation;
    private final PhraseTrie<MetricDefinition> metrics = new PhraseTrie<>();
    private final Set<Integer> shingles = new HashSet<>();

    CaseWords(Situation situation) {
        this.situation = situation;
        for (MetricDefinition metric : situation.metrics()) {
            for (String name : metric.names()) {
                metrics.add(Tokeniser.tokens(PlainText.of(name)), Notion.METRIC, metric);
            }
        }
        List<Token> prose = Tokeniser.tokens(PlainText.of(situation.prose()));
        for (int i = 0; i + SHINGLE <= prose.size(); i++) {
            shingles.add(hash(prose, i));
        }
    }

    Situation situation() {
        return situation;
    }

    /** The longest name of a measure of the case that begins at {@code at}. */
    Optional<PhraseTrie.Match<MetricDefinition>> metricAt(List<Token> tokens, int at) {
        List<PhraseTrie.Match<MetricDefinition>> found = metrics.matches(tokens, at);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
    }

    /** The share of {@code tokens} that stand in runs of four or more copied from the case, 0 to 1. */
    double copiedShare(List<Token> tokens) {
        if (tokens.size() < SHINGLE || shingles.isEmpty()) {
            return 0;
        }
        boolean[] copied = new boolean[tokens.size()];
        for (int i = 0; i + SHINGLE <= tokens.size(); i++) {
            if (shingles.contains(hash(tokens, i))) {
                java.util.Arrays.fill(copied, i, i + SHINGLE, true);
            }
        }
        int count = 0;
        for (boolean here : copied) {
            count += here ? 1 : 0;
        }
        return (double) count / tokens.size();
    }

    private static int hash(List<Token> tokens, int from) {
        int hash = 1;
        for (int i = from; i < from + SHINGLE; i++) {
            hash = 31 * hash + tokens.get(i).stem().key().hashCode();
        }
        return hash;
    }
}
