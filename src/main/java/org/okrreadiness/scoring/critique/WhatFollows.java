package org.okrreadiness.scoring.critique;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.scoring.text.Passage;
import org.okrreadiness.scoring.words.Match;
import org.okrreadiness.scoring.words.PhraseList;

/**
 * Finds where a sentence says what follows: by words that say so, or by allowing that a line may come true and going on to what would
 * be the case all the same ("the form can be online and bookings go on getting lost").
 */
final class WhatFollows {

    private static final PhraseList CONSEQUENCE = PhraseList.read(WhatFollows.class, "consequence.txt");
    private static final PhraseList POSSIBILITY = PhraseList.read(WhatFollows.class, "possibility.txt");
    private static final PhraseList YET = PhraseList.read(WhatFollows.class, "yet.txt");

    private WhatFollows() {}

    /** The words that show it, in reading order; empty when nothing follows. */
    static List<Match> in(Passage sentence) {
        List<Match> found = new ArrayList<>(CONSEQUENCE.in(sentence));
        List<Match> allowed = POSSIBILITY.in(sentence);
        if (!allowed.isEmpty()) {
            Match may = allowed.get(0);
            after(may, sentence).ifPresent(yet -> found.addAll(List.of(may, yet)));
        }
        found.sort(Comparator.comparingInt(match -> match.span().start()));
        return found;
    }

    private static Optional<Match> after(Match may, Passage sentence) {
        return YET.in(sentence).stream()
                .filter(yet -> yet.span().start() >= may.span().end())
                .findFirst();
    }
}
