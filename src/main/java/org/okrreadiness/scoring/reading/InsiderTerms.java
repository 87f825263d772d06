package org.okrreadiness.scoring.reading;

import java.util.List;
import java.util.Locale;
import org.okrreadiness.scoring.reading.Amount.Role;
import org.okrreadiness.scoring.text.Token;

/** Finds acronyms and names that only insiders could read. */
final class InsiderTerms {

    private static final int LONGEST_ACRONYM = 6;

    private final Line line;
    private final Head head;
    private final List<Amount> amounts;

    InsiderTerms(Line line, Head head, List<Amount> amounts) {
        this.line = line;
        this.head = head;
        this.amounts = amounts;
    }

    boolean areThere() {
        boolean named = !isTitleCase() && !isMeasured();
        boolean shouted = isShouted();
        for (int at = 0; at < line.size(); at++) {
            if (line.token(at).isWord() && (!shouted && isUnknownAcronym(at) || named && isUnknownName(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isUnknownAcronym(int at) {
        Token token = line.token(at);
        return token.isAcronym() && token.text().length() <= LONGEST_ACRONYM && !line.has(Notion.KNOWN_ACRONYM, at);
    }

    /** A name inside a measured result costs nothing: the figure tells what it is about. */
    private boolean isMeasured() {
        boolean aimed = Amount.any(amounts, a -> a.is(Role.TARGET) || a.is(Role.DELTA) || a.is(Role.OUTPUT_COUNT));
        return aimed && !head.is(Head.Kind.WORK) || Amount.any(amounts, a -> a.is(Role.BASELINE));
    }

    private boolean isUnknownName(int at) {
        Token token = line.token(at);
        boolean name = at > 0 && !startsSentence(at) && token.isCapitalised() && !token.isAcronym();
        boolean known = line.has(Notion.KNOWN_NAME, at)
                || line.hasAny(at, Notion.PLACE, Notion.PEOPLE, Notion.ROLE, Notion.METRIC)
                || line.mask(at).isPresent();
        return name
                && !known
                && !line.has(Notion.KNOWN_ACRONYM, at)
                && line.token(at).text().length() > 1;
    }

    private boolean startsSentence(int at) {
        return line.is(at - 1, ".", "!", "?", ":", "-", "\u2013", "\"", "'", "(", ";", "*");
    }

    /** Capitals throughout are a way of writing, not names. */
    private boolean isTitleCase() {
        int words = 0;
        int capitals = 0;
        for (int at = 1; at < line.size(); at++) {
            if (line.token(at).isWord() && line.isContent(at)) {
                words++;
                capitals += line.token(at).isCapitalised() ? 1 : 0;
            }
        }
        return words > 2 && capitals * 3 > words * 2;
    }

    private boolean isShouted() {
        String typed = line.passage().typed();
        return !hasSmallLetter(typed) && typed.equals(typed.toUpperCase(Locale.ROOT));
    }

    /** Most lines show one at once, and need not be written in capitals to be compared. */
    private static boolean hasSmallLetter(String typed) {
        for (int at = 0; at < typed.length(); at++) {
            if (typed.charAt(at) >= 'a' && typed.charAt(at) <= 'z') {
                return true;
            }
        }
        return false;
    }
}
