package org.okrreadiness.ui.records.matrix;

import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.MatrixOrder;
import org.okrreadiness.service.records.MatrixRow;
import org.okrreadiness.ui.common.TextIcon;
import org.okrreadiness.ui.records.Parts;
import org.okrreadiness.ui.records.RecordWords;

/**
 * By what the matrix is sorted: chosen in a list, which the keyboard reaches, or by a click on the head of a column; the way round by a
 * button or another click. An arrow shows it, and it is read out.
 */
final class MatrixSorting {

    private static final String UP = "mdi2a-arrow-up";
    private static final String DOWN = "mdi2a-arrow-down";

    private final MatrixViewModel model;
    private final RecordWords words;
    private final OrderWords orders;
    private final Messages messages;

    MatrixSorting(MatrixViewModel model, RecordWords words) {
        this.model = model;
        this.words = words;
        this.orders = new OrderWords(words);
        this.messages = words.messages();
    }

    void bind(ComboBox<MatrixOrder> choice, Button turn, ListView<MatrixRow> list) {
        Parts.named(choice, orders::by);
        choice.getItems().setAll(MatrixOrder.all().toList());
        choice.setOnAction(event -> {
            if (!model.orderProperty().get().isOf(choice.getValue())) {
                model.sortBy(choice.getValue());
            }
        });
        TextIcon arrow = new TextIcon();
        turn.setGraphic(arrow);
        turn.setOnAction(event -> model.sortBy(model.orderProperty().get()));
        follow(() -> {
            MatrixOrder now = model.orderProperty().get();
            choice.setValue(
                    choice.getItems().stream().filter(now::isOf).findFirst().orElseThrow());
            arrow.setIconLiteral(now.descending() ? DOWN : UP);
            turn.setText(orders.way(now));
            turn.setAccessibleText(messages.get("matrix.sort.turn", orders.way(now)));
            list.setAccessibleText(messages.get("matrix.list.sorted", orders.spoken(now)));
        });
    }

    /** The heads of the columns: the person, then the competencies. */
    MatrixColumns heads() {
        Button person = head(MatrixOrder.NAMES, messages.get("matrix.person"), new Button());
        person.getStyleClass().add("of-person");
        return new MatrixColumns(
                person, Stream.of(Competency.values()).map(this::head).toList());
    }

    private Button head(Competency competency) {
        Label name = CellView.head(competency, words);
        Button head = new Button();
        head.setGraphic(name.getGraphic());
        return head(MatrixOrder.of(competency), name.getText(), head);
    }

    /** By keyboard the same is done in the list of orders, and by a key in the row somebody is at. */
    private Button head(MatrixOrder key, String name, Button head) {
        head.setFocusTraversable(false);
        head.setWrapText(true);
        head.setMinHeight(Region.USE_PREF_SIZE);
        head.getStyleClass().addAll("caption", "matrix-head");
        head.setOnAction(event -> model.sortBy(key));
        follow(() -> {
            MatrixOrder now = model.orderProperty().get();
            boolean sorted = now.isOf(key);
            head.setText(sorted ? name + (now.descending() ? " \u2193" : " \u2191") : name);
            head.setAccessibleText(
                    sorted
                            ? messages.get("matrix.sort.head.sorted", name, orders.way(now))
                            : messages.get("matrix.sort.head", name));
        });
        return head;
    }

    private void follow(Runnable change) {
        model.orderProperty().addListener((property, before, now) -> change.run());
        change.run();
    }
}
