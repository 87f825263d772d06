package org.okrreadiness.own.paste;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.okrreadiness.own.paste.RawLine.Label;
import org.okrreadiness.own.paste.RawLine.Marker;

/** Takes from a line what is not part of its sentence: bullets, numbers, labels, marks of emphasis, a score at its end. */
final class LineMarks {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+");
    private static final Pattern BULLET =
            Pattern.compile("[-*+\\u2022\\u2023\\u25E6\\u2043\\u2219\\u25AA\\u25AB\\u25CF\\u25CB\\u25A0\\u25BA\\u27A4"
                    + "\\u2192\\u2013\\u2014\\u00B7\\uF0B7]\\s+(?:\\[[ xX]\\]\\s+)?|[\\u2022\\u25CF\\u25AA\\uF0B7]");
    private static final Pattern NUMBER = Pattern.compile(
            "\\(?(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}|[a-hA-H]|[ivx]{1,4})[.):]\\s+" + "|\\d{1,2}\\.\\d{1,2}\\s+(?=\\p{L})");
    private static final String END = "\\s*(?:[:.)|]|[-\\u2013\\u2014](?=\\s)|$)\\s*";
    private static final Pattern OBJECTIVE = Pattern.compile(
            "(?:(?:our |the |team |company )?objectives?\\s*(?:#?\\d{1,2}|[A-H])?|obj\\.?\\s*\\d{0,2}|O\\s?\\d{0,2})"
                    + END,
            FLAGS);
    private static final Pattern KEY_RESULT = Pattern.compile(
            "(?:key[ -]?results?\\s*(?:#?\\d{1,2}(?:\\.\\d{1,2})?)?|KRs?\\s?#?\\d{0,2}(?:\\.\\d{1,2})?|O\\d{1,2}[-. ]?KR\\s?\\d{1,2})"
                    + END,
            FLAGS);
    /** Without a mark behind it a label counts only with its number: "KR1 Raise ...", "O2 Families ...". */
    private static final Pattern BARE_OBJECTIVE = Pattern.compile("(?:O\\d{1,2}|Objective \\d{1,2})\\s+(?=\\p{L})");

    private static final Pattern BARE_KEY_RESULT =
            Pattern.compile("(?:KR\\s?\\d{1,2}(?:\\.\\d{1,2})?|Key result \\d{1,2})\\s+(?=\\S)", FLAGS);
    private static final Pattern REMARK = Pattern.compile(
            "(?:owners?|lead|due(?: date)?|deadline|status|scores?|grade|confidence|progress|notes?|comments?|team|department"
                    + "|period|quarter|cycle|author|updated|date|source|initiatives?|tasks?|actions?|risks?|weight)\\s*:.*",
            FLAGS);
    private static final Pattern TITLE = Pattern.compile(
            "(?=.{1,60}$)(?:.*\\bOKRs?\\b.*|(?:Q[1-4]|H[12])(?:[ /-]?(?:FY)?\\d{2,4})?|(?:FY)?20\\d\\d(?:[ /-]?Q[1-4])?)",
            FLAGS);
    private static final Pattern SCORE = Pattern.compile(
            "(?:^|[\\s|\\u2013\\u2014:=-])[\\[(]?(?:(?:score|scored|grade|graded)\\s*[:=]\\s*)?((?:0[.,]\\d{1,2}|1[.,]00?))[\\])]?\\s*$",
            FLAGS);
    /** After one of these a figure at the end is where the line wants to be, not how it was scored. */
    private static final Pattern AIM = Pattern.compile(
            ".*(?:\\b(?:to|at|of|from|by|below|above|than|under|over|is|least|most|reach|reaches|hit|hits|between|and|or|about|around|near"
                    + "|stays|exceeds|scores|rate|ratio|score|index)|[<>\\u2264\\u2265~\\u2192>=\\p{Sc}])",
            FLAGS);

    private String rest;
    private Marker marker = Marker.PLAIN;
    private Label label = Label.NONE;
    private String score = "";

    LineMarks(String line) {
        rest = plain(line);
        if (take(HEADING)) {
            marker = Marker.HEADING;
        } else if (take(BULLET)) {
            marker = Marker.BULLET;
        } else if (take(NUMBER)) {
            marker = Marker.NUMBER;
        }
        takeLabel();
        takeScore();
        if (label == Label.NONE && rest.codePoints().noneMatch(Character::isLetter)) {
            label = Label.NO_WORDS;
        }
    }

    String text() {
        return rest;
    }

    Marker marker() {
        return marker;
    }

    Label label() {
        return label;
    }

    String score() {
        return score;
    }

    /** Without quote marks of a mail and without marks of emphasis around words. */
    private static String plain(String line) {
        String text = line.strip();
        while (text.startsWith(">")) {
            text = text.substring(1).strip();
        }
        return text.replace("**", "").replace("__", "").replace("`", "").strip();
    }

    private void takeLabel() {
        String before = rest;
        if (take(KEY_RESULT) || take(BARE_KEY_RESULT)) {
            label = rest.isEmpty() ? Label.KEY_RESULTS_FOLLOW : Label.KEY_RESULT;
        } else if (take(OBJECTIVE) || take(BARE_OBJECTIVE)) {
            label = rest.isEmpty() ? Label.OBJECTIVES_FOLLOW : Label.OBJECTIVE;
        } else if (REMARK.matcher(rest).matches()) {
            label = Label.REMARK;
        } else if (TITLE.matcher(rest).matches() && marker != Marker.BULLET) {
            label = Label.TITLE;
        }
        if (rest.isEmpty()) {
            rest = before;
        }
    }

    private void takeScore() {
        Matcher found = SCORE.matcher(rest);
        if (!found.find()) {
            return;
        }
        String words = rest.substring(0, found.start()).strip();
        boolean bracketed = rest.endsWith("]") || rest.endsWith(")");
        if (!words.isEmpty() && (bracketed || !AIM.matcher(words).matches())) {
            score = found.group(1).replace(',', '.');
            rest = withoutDash(words);
        }
    }

    private static String withoutDash(String words) {
        int end = words.length();
        while (end > 0 && "-\u2013\u2014|:= ".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end);
    }

    private boolean take(Pattern pattern) {
        Matcher found = pattern.matcher(rest);
        if (!found.lookingAt() || found.end() == 0) {
            return false;
        }
        rest = rest.substring(found.end()).strip();
        return true;
    }
}
