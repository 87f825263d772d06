package org.okrreadiness.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Which words of a line went and which came: those outside the longest common subsequence of both lines' words.
 *
 * @param gone stretches of the earlier line
 * @param come stretches of the later line
 */
public record ChangedWords(List<Stretch> gone, List<Stretch> come) {

    private static final Pattern WORD = Pattern.compile("\\S+");

    /** Longer lines are taken as changed from end to end: a comparison would take too long to be worth it. */
    private static final int MOST_WORDS = 400;

    /**
     * @param start first character, from 0
     * @param end one past the last
     */
    public record Stretch(int start, int end) {}

    public ChangedWords {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }

    public static ChangedWords between(String before, String after) {
        List<MatchResult> old = words(before);
        List<MatchResult> now = words(after);
        if (old.size() > MOST_WORDS || now.size() > MOST_WORDS) {
            return new ChangedWords(List.of(new Stretch(0, before.length())), List.of(new Stretch(0, after.length())));
        }
        return compare(old, now);
    }

    private static List<MatchResult> words(String line) {
        return WORD.matcher(line).results().toList();
    }

    private static ChangedWords compare(List<MatchResult> old, List<MatchResult> now) {
        int[][] common = commonFrom(old, now);
        List<MatchResult> gone = new ArrayList<>();
        List<MatchResult> come = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && isSame(old.get(i), now.get(j))) {
                i++;
                j++;
            } else if (j == now.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                gone.add(old.get(i++));
            } else {
                come.add(now.get(j++));
            }
        }
        return new ChangedWords(joined(gone), joined(come));
    }

    /** Length of the longest common subsequence of what follows from each pair of places. */
    private static int[][] commonFrom(List<MatchResult> old, List<MatchResult> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = isSame(old.get(i), now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static boolean isSame(MatchResult one, MatchResult other) {
        return one.group().equals(other.group());
    }

    /** Neighbours that are one blank apart are one stretch. */
    private static List<Stretch> joined(List<MatchResult> words) {
        List<Stretch> stretches = new ArrayList<>();
        for (MatchResult word : words) {
            int last = stretches.size() - 1;
            if (last >= 0 && word.start() - stretches.get(last).end() <= 1) {
                stretches.set(last, new Stretch(stretches.get(last).start(), word.end()));
            } else {
                stretches.add(new Stretch(word.start(), word.end()));
            }
        }
        return stretches;
    }
}
