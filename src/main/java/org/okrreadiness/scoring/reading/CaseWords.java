package org.okrreadiness.scoring.reading;

import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.situation.MetricDefinition;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.scoring.text.Passage;
import org.okrreadiness.scoring.text.PlainText;
import org.okrreadiness.scoring.text.Token;
import org.okrreadiness.scoring.text.Tokeniser;
import org.okrreadiness.scoring.words.CopiedText;

/** What a case adds to the word lists: its measures by every name people give them, and its prose for spotting copies. */
final class CaseWords {

    private final Situation situation;
    private final PhraseTrie<MetricDefinition> metrics = new PhraseTrie<>();
    private final CopiedText prose;

    CaseWords(Situation situation) {
        this.situation = situation;
        for (MetricDefinition metric : situation.metrics()) {
            for (String name : metric.names()) {
                metrics.add(Tokeniser.tokens(PlainText.of(name)), metric);
            }
        }
        this.prose = CopiedText.from(situation.prose());
    }

    Situation situation() {
        return situation;
    }

    /** The longest name of a measure of the case that begins at {@code at}. */
    Optional<PhraseTrie.Match<MetricDefinition>> metricAt(List<Token> tokens, int at) {
        return metrics.longest(tokens, at);
    }

    /** True when at least half of {@code passage} stands in the case in the same order. */
    boolean isCopied(Passage passage) {
        return prose.holds(passage);
    }
}
