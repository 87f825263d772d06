package org.okrreadiness.own.paste;

import java.util.ArrayList;
import java.util.List;
import org.okrreadiness.own.paste.RawLine.Label;
import org.okrreadiness.own.paste.RawLine.Marker;
import org.okrreadiness.own.paste.RawLine.Style;

/** Cuts a text into lines and cells, and joins a sentence that was broken over two lines. */
final class LineCutter {

    private static final int TAB = 4;

    /** Longest bullet or number, in characters. */
    private static final int MARKER = 6;

    private LineCutter() {}

    /** Lines with something on them. Where every line stands alone between empty ones, the empty ones part nothing. */
    static List<RawLine> lines(String typed) {
        List<RawLine> lines = new ArrayList<>();
        Columns columns = new Columns();
        int block = 0;
        boolean inBlock = false;
        for (String typedLine : typed.replace("\uFEFF", "").split("\\R", -1)) {
            if (typedLine.isBlank()) {
                block += inBlock ? 1 : 0;
                inBlock = false;
            } else {
                inBlock = true;
                add(
                        isRow(typedLine.strip())
                                ? columns.cells(typedLine, block)
                                : List.of(line(typedLine, indent(typedLine), block)),
                        lines);
            }
        }
        return doubleSpaced(lines)
                ? lines.stream().map(line -> inBlock(line, 0)).toList()
                : lines;
    }

    /** A tab behind a bullet or a number is how word processors set lists; any other parts two cells. */
    private static boolean isRow(String line) {
        int tab = line.indexOf('\t');
        return tab > MARKER || tab >= 0 && line.substring(0, tab).codePoints().anyMatch(Character::isLetter);
    }

    /** @param indent columns of blank that stood before it */
    static RawLine line(String typed, int indent, int block) {
        LineMarks marks = new LineMarks(typed);
        return new RawLine(marks.text(), new Style(indent, marks.marker()), marks.label(), marks.score(), block);
    }

    private static void add(List<RawLine> more, List<RawLine> lines) {
        for (RawLine line : more) {
            int last = lines.size() - 1;
            if (last >= 0 && continues(lines.get(last), line)) {
                lines.set(last, lines.get(last).followedBy(line));
            } else {
                lines.add(line);
            }
        }
    }

    /** A line that begins small under one that began large and did not end is the rest of it. */
    private static boolean continues(RawLine before, RawLine line) {
        return line.label() == Label.NONE
                && line.style().marker() == Marker.PLAIN
                && line.block() == before.block()
                && before.label() != Label.TITLE
                && !before.text().isEmpty()
                && !line.text().isEmpty()
                && Character.isLowerCase(line.text().codePointAt(0))
                && Character.isUpperCase(before.text().codePointAt(0))
                && ".;:!?".indexOf(before.text().charAt(before.text().length() - 1)) < 0;
    }

    private static boolean doubleSpaced(List<RawLine> lines) {
        return lines.size() > 2
                && lines.get(lines.size() - 1).block() == lines.size() - 1
                && lines.stream().noneMatch(RawLine::isLabelled);
    }

    private static RawLine inBlock(RawLine line, int block) {
        return new RawLine(line.text(), line.style(), line.label(), line.score(), block);
    }

    private static int indent(String typed) {
        int columns = 0;
        for (int at = 0; at < typed.length() && Character.isWhitespace(typed.charAt(at)); at++) {
            columns += typed.charAt(at) == '\t' ? TAB : 1;
        }
        return columns;
    }
}
