package org.okrreadiness.ui.common;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import javafx.scene.AccessibleRole;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * A read-only copy of somebody's words in which some of them are underlined and numbered. The words keep their own colour; the
 * underline is drawn beneath them and takes its colour from the style class of the mark.
 */
public final class MarkedText extends TextFlow {

    /**
     * @param start first character, from 0
     * @param end one past the last
     * @param label what stands small behind the words, for example a number; may be empty
     * @param styleClass colours the underline and the label
     */
    public record Marked(int start, int end, String label, String styleClass) {}

    private record Underline(Path path, int start, int end) {}

    private final List<Underline> underlines = new ArrayList<>();

    public MarkedText() {
        getStyleClass().add("marked-text");
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /** Shows these words with these marks; marks that lie outside the words are left out. */
    public void show(String words, List<Marked> marks) {
        underlines.clear();
        getChildren().clear();
        setAccessibleText(words);
        List<Marked> inside = marks.stream()
                .filter(m -> m.start() >= 0 && m.start() < m.end() && m.end() <= words.length())
                .sorted(Comparator.comparingInt(Marked::start).thenComparing(Marked::end))
                .toList();
        int[] places = addRuns(words, inside);
        for (Marked mark : inside) {
            addUnderline(mark, places);
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

    private void addUnderline(Marked mark, int[] places) {
        Path path = new Path();
        path.getStyleClass().addAll("marked-underline", mark.styleClass());
        path.setManaged(false);
        path.setMouseTransparent(true);
        underlines.add(new Underline(path, places[mark.start()], places[mark.end() - 1] + 1));
        getChildren().add(path);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        underlines.forEach(u -> u.path().getElements().setAll(underlineShape(u.start(), u.end())));
    }
}
