package org.okrreadiness.scoring.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.okrreadiness.scoring.text.PlainText;
import org.okrreadiness.scoring.text.Token;
import org.okrreadiness.scoring.text.Tokeniser;
import org.okrreadiness.scoring.words.Vocabulary;

/** Tells words from what only looks like words: rows of keys, invented words, other languages, letters typed as digits. */
final class Gibberish {

    private static final List<String> ROWS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");
    private static final List<String> ROW_STARTS = List.of("asdf", "qwer", "zxcv", "sdfg", "hjkl", "asdk", "qwoe");
    private static final String VOWELS = "aeiouyäöüéèáíóúåæø";
    private static final int LONGEST_WORD = 30;

    /** So many consonants may stand for a name. */
    private static final int LONGEST_ACRONYM = 4;

    private static final int MOST_CONSONANTS = 6;
    private static final int SPACED_LETTERS = 4;
    private static final int FEWEST_UNKNOWN = 2;
    private static final int FEWEST_FOREIGN = 2;

    private static final String DIGITS = "013457";
    private static final int SHORTEST_DISGUISE = 4;

    /** Single digits between letters; two in a row count letters left out, as in a11y. */
    private static final Pattern DISGUISE = Pattern.compile("[a-z]+([013457][a-z]+)+");

    private final Line line;

    Gibberish(Line line) {
        this.line = line;
    }

    /** More than half of the words cannot be words, or words are taken apart into letters. */
    boolean isThere() {
        int content = 0;
        int strange = 0;
        int single = 0;
        int row = 0;
        for (int at = 0; at < line.size(); at++) {
            if (line.token(at).isWord() && line.lower(at).length() > 2) {
                content++;
                strange += isStrange(at) ? 1 : 0;
            }
            boolean letter = line.token(at).isWord() && line.lower(at).length() == 1;
            single = letter ? single + 1 : 0;
            boolean joined = letter && line.isHyphened(at);
            row = Math.max(row, joined ? single + 1 : single);
        }
        return content > 0 && strange * 2 >= content || row >= SPACED_LETTERS || isDotted();
    }

    /** "R.u.n": letters with points between them that are no abbreviation. */
    private boolean isDotted() {
        for (int at = 0; at + 4 < line.size(); at++) {
            if (isSpelled(dotted(at))) {
                return true;
            }
        }
        return false;
    }

    /** The letters that stand from {@code at} with points between them. */
    private String dotted(int at) {
        StringBuilder letters = new StringBuilder();
        for (int next = at; isLetter(next); next += 2) {
            letters.append(line.lower(next));
            if (!line.is(next + 1, ".")
                    || !line.inside(next + 2)
                    || !line.token(next + 2).place().glued()) {
                break;
            }
        }
        return letters.toString();
    }

    private boolean isLetter(int at) {
        return line.inside(at) && line.token(at).isWord() && line.lower(at).length() == 1;
    }

    private static boolean isSpelled(String letters) {
        return letters.length() > 2 && isKnown(letters, "");
    }

    private static boolean isWord(String code) {
        if (code.length() < SHORTEST_DISGUISE || !DISGUISE.matcher(code).matches()) {
            return false;
        }
        return isKnown(code, "oleast") || isKnown(code, "oieast");
    }

    private static boolean isKnown(String code, String lettersOfDigits) {
        StringBuilder letters = new StringBuilder(code.length());
        for (int i = 0; i < code.length(); i++) {
            int digit = DIGITS.indexOf(code.charAt(i));
            letters.append(digit < 0 ? code.charAt(i) : lettersOfDigits.charAt(digit));
        }
        return Tokeniser.tokens(PlainText.of(letters.toString())).stream()
                .anyMatch(word -> Vocabulary.standard().find(word) != null);
    }

    private boolean isStrange(int at) {
        String lower = line.lower(at);
        if (line.isListed(at) || line.known(at).isPresent()) {
            return false;
        }
        int run = 0;
        int vowels = 0;
        for (int i = 0; i < lower.length(); i++) {
            boolean vowel = VOWELS.indexOf(lower.charAt(i)) >= 0;
            run = vowel ? 0 : run + 1;
            vowels += vowel ? 1 : 0;
            if (run >= MOST_CONSONANTS) {
                return true;
            }
        }
        return vowels == 0 && lower.length() > LONGEST_ACRONYM
                || lower.length() > 3 && isRow(lower)
                || lower.length() > LONGEST_WORD;
    }

    private static boolean isRow(String lower) {
        for (String keys : ROWS) {
            if (keys.contains(lower)) {
                return true;
            }
        }
        for (String start : ROW_STARTS) {
            if (lower.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    /**
     * At least half of the words that carry meaning stand in no list of ours and not in the general vocabulary. Joined
     * words count as known: no vocabulary holds them all.
     */
    boolean isUnknown() {
        int unknown = 0;
        int known = 0;
        for (int at = 0; at < line.size(); at++) {
            if (line.isContent(at) && line.token(at).isWord() && line.lower(at).length() > 2) {
                boolean strange = isUnknown(at);
                unknown += strange ? 1 : 0;
                known += strange ? 0 : 1;
            }
        }
        boolean pictures = known + unknown == 0 && hasPicture();
        return unknown >= FEWEST_UNKNOWN && unknown >= known || pictures;
    }

    private boolean hasPicture() {
        for (int at = 0; at < line.size(); at++) {
            if (line.isMark(at) && Character.isSurrogate(line.token(at).text().charAt(0))) {
                return true;
            }
        }
        return false;
    }

    /** A word that neither our lists nor the general vocabulary hold. */
    boolean isUnknown(int at) {
        boolean joined = line.isHyphened(at) || line.isHyphened(at + 1);
        return !joined && line.known(at).isEmpty() && (!line.isListed(at) || line.has(Notion.FOREIGN, at));
    }

    /** Two little words that only other languages have. */
    boolean isForeign() {
        int foreign = 0;
        for (int at = 0; at < line.size(); at++) {
            foreign += line.has(Notion.FOREIGN, at) ? 1 : 0;
        }
        return foreign >= FEWEST_FOREIGN;
    }

    /** "W0rksh0ps", "p0rtals": with letters for its digits, the token is a word. */
    boolean isDisguised() {
        for (int at = 0; at < line.size(); at++) {
            if (line.kind(at) == Token.Kind.CODE && isWord(line.lower(at))) {
                return true;
            }
        }
        return false;
    }
}
