package org.okrreadiness.service.marking;

import java.util.ArrayList;
import java.util.List;

/**
 * Fields set apart by commas, semicolons or tabs, as spreadsheets write and copy them (RFC 4180): a field in double quotes may hold
 * anything, a quote in it is doubled.
 */
final class SeparatedText {

    private static final String SEPARATORS = "\t;,";

    /** @param line in which the record begins, from 1 */
    record Row(int line, List<String> fields) {}

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    private SeparatedText(String text) {
        this.text = text;
        this.separator = separatorOf(text);
    }

    /** Blank lines are left out. */
    static List<Row> rows(String text) {
        SeparatedText reading = new SeparatedText(text.startsWith("\uFEFF") ? text.substring(1) : text);
        List<Row> rows = new ArrayList<>();
        while (reading.at < reading.text.length()) {
            Row row = reading.row();
            if (!row.fields().stream().allMatch(String::isBlank)) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** The first of tab, semicolon and comma that stands in the first line. */
    private static char separatorOf(String text) {
        String first = text.lines().findFirst().orElse("");
        return (char) SEPARATORS
                .chars()
                .filter(c -> first.indexOf(c) >= 0)
                .findFirst()
                .orElse(',');
    }

    private Row row() {
        int begun = line;
        List<String> fields = new ArrayList<>();
        fields.add(field());
        while (at < text.length() && text.charAt(at) == separator) {
            at++;
            fields.add(field());
        }
        endLine();
        return new Row(begun, fields);
    }

    private void endLine() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        line++;
    }

    private String field() {
        return at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
    }

    private String plain() {
        int from = at;
        while (at < text.length()
                && text.charAt(at) != separator
                && text.charAt(at) != '\r'
                && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(from, at).strip();
    }

    /** A quote that is never closed holds all that follows. */
    private String quoted() {
        StringBuilder field = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                line += c == '\n' ? 1 : 0;
                field.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                field.append('"');
                at++;
            } else {
                break;
            }
        }
        return (field + plain()).strip();
    }
}
