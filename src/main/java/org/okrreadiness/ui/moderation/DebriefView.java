package org.okrreadiness.ui.moderation;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.debrief.DebriefPage;
import org.okrreadiness.ui.common.EvenColumns;
import org.okrreadiness.ui.common.WrappingRow;
import org.okrreadiness.wording.Words;

/** A page in letters that can be read from the last row. */
final class DebriefView implements DebriefPage.Cases<Node> {

    private final Messages messages;

    DebriefView(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Node levels(DebriefPage.Levels page) {
        VBox box = new VBox(Labels.of(page.title(), "debrief-title"), legend());
        box.getStyleClass().add("debrief-page");
        page.rows().forEach(row -> box.getChildren().add(row(row)));
        return box;
    }

    private WrappingRow legend() {
        WrappingRow legend = new WrappingRow();
        for (Level level : Level.values()) {
            legend.getChildren().add(segment(level, Words.of(messages, "level", level)));
        }
        return legend;
    }

    private static Label segment(Level level, String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("debrief-segment", "debrief-level-" + level.points());
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** As wide as the share of answers with each level; those nobody has take no room. */
    private static VBox row(DebriefPage.Row row) {
        GridPane bar = new GridPane();
        bar.getStyleClass().add("debrief-bar");
        bar.setAccessibleText(row.spoken());
        List<Integer> counts = row.counts();
        int all = counts.stream().mapToInt(Integer::intValue).sum();
        for (Level level : Level.values()) {
            int count = counts.get(level.points());
            if (count > 0) {
                Label part = segment(level, String.valueOf(count));
                part.setMaxWidth(Double.MAX_VALUE);
                part.setMinWidth(0);
                ColumnConstraints share = new ColumnConstraints();
                share.setPercentWidth(100.0 * count / all);
                bar.getColumnConstraints().add(share);
                bar.addRow(0, part);
            }
        }
        VBox box = new VBox(Labels.of(row.criterion(), "debrief-criterion"), bar);
        box.getStyleClass().add("stack-tight");
        return box;
    }

    @Override
    public Node contrast(DebriefPage.Contrasting page) {
        EvenColumns sides = new EvenColumns();
        sides.setColumnEms(24);
        sides.setMostColumns(2);
        sides.getChildren().addAll(side("debrief.one", page.one()), side("debrief.other", page.other()));
        VBox box = new VBox(Labels.of(page.title(), "debrief-title"), sides);
        box.getStyleClass().add("debrief-page");
        String question = page.question().isEmpty() ? messages.get("debrief.question.none") : page.question();
        box.getChildren()
                .addAll(
                        Labels.of(question, "debrief-question"),
                        Labels.of(
                                messages.get(
                                        "debrief.apart",
                                        page.apart(),
                                        page.one().level(),
                                        page.other().level()),
                                "debrief-apart"));
        return box;
    }

    private VBox side(String key, DebriefPage.Side side) {
        VBox box = new VBox(Labels.of(messages.get(key), "caption"));
        box.getStyleClass().addAll("card", "debrief-side");
        side.lines().forEach(line -> box.getChildren().add(Labels.of(line, "debrief-words")));
        return box;
    }
}
