package org.okrreadiness.own.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.okrreadiness.own.paste.RawLine.Label;

/** Rows of a spreadsheet: which cell is what, by the headings of the columns or, without any, by their order. */
final class Columns {

    private List<Label> headings = List.of();
    private String lastObjective = "";

    /** The cells of a row that hold anything, in the order in which they are read. */
    List<RawLine> cells(String row, int block) {
        String[] cells = row.split("\t", -1);
        List<Label> found = headings(cells);
        if (found.contains(Label.KEY_RESULT_COLUMN)) {
            headings = found;
            return List.of();
        }
        List<RawLine> lines = new ArrayList<>();
        int words = 0;
        for (int column = 0; column < cells.length; column++) {
            String cell = unquoted(cells[column]);
            if (!cell.isBlank()) {
                RawLine line = LineCutter.line(cell, 0, block);
                boolean counts = line.label() == Label.NONE;
                lines.add(counts ? line.labelled(headings.isEmpty() ? byOrder(words) : byHeading(column)) : line);
                words += counts ? 1 : 0;
            }
        }
        return merged(lines);
    }

    /** A cell that only says "KR1" speaks for the one after it; an objective repeated in every row is said once. */
    private List<RawLine> merged(List<RawLine> lines) {
        List<RawLine> merged = new ArrayList<>();
        Label before = Label.NONE;
        long texts =
                lines.stream().filter(line -> line.label() != Label.NO_WORDS).count();
        for (RawLine line : lines) {
            RawLine now = line;
            if (before == Label.OBJECTIVES_FOLLOW || before == Label.KEY_RESULTS_FOLLOW) {
                now = line.labelled(before == Label.OBJECTIVES_FOLLOW ? Label.OBJECTIVE : Label.KEY_RESULT);
                merged.remove(merged.size() - 1);
            } else if (line.label() == Label.FIRST_COLUMN && texts == 1) {
                now = line.labelled(Label.NONE);
            }
            before = line.label();
            boolean objective = now.label() == Label.OBJECTIVE_COLUMN || now.label() == Label.FIRST_COLUMN;
            if (!objective || !now.text().equals(lastObjective)) {
                merged.add(now);
            }
            lastObjective = objective ? now.text() : lastObjective;
        }
        return merged;
    }

    private static List<Label> headings(String... cells) {
        List<Label> found = new ArrayList<>();
        for (String cell : cells) {
            String name = unquoted(cell).toLowerCase(Locale.ROOT);
            boolean keyResult = name.matches("(?:key[ -]?results?|krs?)(?: text| description)?");
            boolean objective = name.matches("(?:objectives?|goals?)(?: text| description)?");
            found.add(keyResult ? Label.KEY_RESULT_COLUMN : objective ? Label.OBJECTIVE_COLUMN : Label.OTHER_COLUMN);
        }
        return found;
    }

    private Label byHeading(int column) {
        return column < headings.size() ? headings.get(column) : Label.OTHER_COLUMN;
    }

    private static Label byOrder(int place) {
        return place == 0 ? Label.FIRST_COLUMN : place == 1 ? Label.SECOND_COLUMN : Label.OTHER_COLUMN;
    }

    private static String unquoted(String cell) {
        String text = cell.strip();
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted
                ? text.substring(1, text.length() - 1).replace("\"\"", "\"").strip()
                : text;
    }
}
