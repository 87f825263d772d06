package org.okrreadiness.ui.common;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.paint.Color;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * A read-only copy of somebody's words in which some of them are marked and numbered. The words keep their own colour; behind them
 * lies a wash and under them a line, and both take colour and pattern ({@code -fx-fill}, {@code -fx-stroke}, {@code
 * -fx-stroke-dash-array}) from the style class of the mark.
 */
public final class MarkedText extends TextFlow {

    /**
     * @param start first character, from 0
     * @param end one past the last
     * @param label what stands small behind the words, for example a number; may be empty
     * @param styleClass gives wash, line and label their colour and pattern
     * @param spoken what a screen reader says about the mark, which is then reached by keyboard; empty when nothing is to be said
     */
    public record Marked(int start, int end, String label, String styleClass, String spoken) {

        /** A mark that something beside the text speaks about. */
        public Marked(int start, int end, String label, String styleClass) {
            this(start, end, label, styleClass, "");
        }
    }

    private record Drawn(Path wash, Path line, int start, int end) {}

    private final List<Drawn> drawn = new ArrayList<>();

    public MarkedText() {
        getStyleClass().add("marked-text");
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /** Shows these words with these marks; marks that lie outside the words are left out. */
    public void show(String words, List<Marked> marks) {
        drawn.clear();
        getChildren().clear();
        setAccessibleText(words);
        List<Marked> inside = marks.stream()
                .filter(m -> m.start() >= 0 && m.start() < m.end() && m.end() <= words.length())
                .sorted(Comparator.comparingInt(Marked::start).thenComparing(Marked::end))
                .toList();
        int[] places = addRuns(words, inside);
        for (Marked mark : inside) {
            draw(mark, places);
        }
    }

    /** Adds the words in runs and returns, for every character of the words, where it came to stand. */
    private int[] addRuns(String words, List<Marked> marks) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, words.length()));
        marks.forEach(m -> cuts.addAll(List.of(m.start(), m.end())));
        int[] places = new int[words.length() + 1];
        int place = 0;
        int from = 0;
        for (int cut : cuts) {
            for (int i = from; i < cut; i++) {
                places[i] = place++;
            }
            if (cut > from) {
                getChildren().add(run(words.substring(from, cut), "marked-words"));
            }
            place += addLabels(marks, cut);
            from = cut;
        }
        places[words.length()] = place;
        return places;
    }

    private int addLabels(List<Marked> marks, int end) {
        int added = 0;
        for (Marked mark : marks) {
            if (mark.end() == end && !mark.label().isEmpty()) {
                Text label = run("\u2009" + mark.label(), "marked-label");
                label.getStyleClass().add(mark.styleClass());
                getChildren().add(label);
                added += label.getText().length();
            }
        }
        return added;
    }

    private static Text run(String words, String styleClass) {
        Text run = new Text(words);
        run.getStyleClass().add(styleClass);
        return run;
    }

    private void draw(Marked mark, int[] places) {
        Path wash = path("marked-wash", mark);
        Path line = path("marked-underline", mark);
        line.setMouseTransparent(true);
        if (!mark.spoken().isEmpty()) {
            wash.setFocusTraversable(true);
            wash.setAccessibleRole(AccessibleRole.TEXT);
            wash.setAccessibleText(mark.spoken());
        }
        getChildren().add(drawn.size(), wash);
        getChildren().add(line);
        drawn.add(new Drawn(wash, line, places[mark.start()], places[mark.end() - 1] + 1));
    }

    private static Path path(String part, Marked mark) {
        Path path = new Path();
        path.getStyleClass().addAll(part, mark.styleClass());
        path.setManaged(false);
        return path;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        for (Drawn mark : drawn) {
            PathElement[] range = rangeShape(mark.start(), mark.end());
            mark.wash().getElements().setAll(range);
            mark.line().getElements().setAll(lowerEdges(range));
        }
    }

    /** A range is one rectangle for each line of text it touches; the mark's line runs along the foot of each. */
    private static List<PathElement> lowerEdges(PathElement... range) {
        List<PathElement> edges = new ArrayList<>();
        Path rectangle = new Path();
        for (PathElement element : range) {
            if (element instanceof MoveTo) {
                addLowerEdge(rectangle, edges);
                rectangle = new Path();
            }
            rectangle.getElements().add(element);
        }
        addLowerEdge(rectangle, edges);
        return edges;
    }

    private static void addLowerEdge(Path rectangle, List<PathElement> edges) {
        if (!rectangle.getElements().isEmpty()) {
            // Filled, because an outline has no bounds of its own; without a stroke, because that would widen them.
            rectangle.setFill(Color.BLACK);
            rectangle.setStroke(null);
            rectangle.setFill(Color.BLACK);
            Bounds bounds = rectangle.getLayoutBounds();
            edges.add(new MoveTo(bounds.getMinX(), bounds.getMaxY()));
            edges.add(new LineTo(bounds.getMaxX(), bounds.getMaxY()));
        }
    }
}
