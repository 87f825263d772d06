package org.okrreadiness.scoring.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.okrreadiness.domain.rubric.Span;
import org.okrreadiness.scoring.text.Passage;
import org.okrreadiness.scoring.text.Token;

/**
 * Recognises words taken from a text the participant was given. Compares runs of four words, so that the case's own names and figures
 * may be used freely and its sentences may not. Immutable.
 */
public final class CopiedText {

    private static final int RUN = 4;

    /** From this share of four-word runs on a text counts as copied. A starting value, to be calibrated on real answers. */
    private static final double TOO_MUCH = 0.5;

    private static final RecentlyUsed<List<String>, CopiedText> RECENT = new RecentlyUsed<>(CopiedText::from);

    private final Set<String> runs;

    private CopiedText(Set<String> runs) {
        this.runs = runs;
    }

    public static CopiedText from(String... sources) {
        return RECENT.of(List.of(sources));
    }

    private static CopiedText from(List<String> sources) {
        Set<String> runs = new HashSet<>();
        for (String source : sources) {
            runs.addAll(runs(Passage.of(source)));
        }
        return new CopiedText(runs);
    }

    /** True when at least half of {@code passage} stands in the sources; a text of fewer than four words is too short to tell. */
    public boolean holds(Passage passage) {
        if (runs.isEmpty()) {
            return false;
        }
        List<String> own = runs(passage);
        long copied = own.stream().filter(runs::contains).count();
        return !own.isEmpty() && copied >= TOO_MUCH * own.size();
    }

    /**
     * The stretches of {@code passage} that stand in the sources word for word, of at least {@code fewest} words each; in reading order.
     *
     * @param fewest at least four
     */
    public List<Span> stretches(Passage passage, int fewest) {
        List<Token> words = words(passage);
        List<String> own = runs(passage);
        List<Span> stretches = new ArrayList<>();
        int first = 0;
        for (int at = 0; at <= own.size(); at++) {
            if (at == own.size() || !runs.contains(own.get(at))) {
                int end = at + RUN - 1;
                if (at > first && end - first >= fewest) {
                    stretches.add(new Span(
                            words.get(first).start(), words.get(end - 1).end()));
                }
                first = at + 1;
            }
        }
        return stretches;
    }

    private static List<Token> words(Passage passage) {
        return passage.tokens().stream().filter(token -> !token.isMark()).toList();
    }

    private static List<String> runs(Passage passage) {
        List<String> words = words(passage).stream().map(Token::lower).toList();
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + RUN)));
        }
        return runs;
    }
}
