package org.okrreadiness.ui.exhibit;

import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.assessment.Exhibit;
import org.okrreadiness.domain.assessment.Scenario;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.CopiedTable;
import org.okrreadiness.ui.common.EvenColumns;
import org.okrreadiness.ui.common.Prose;

/** Sets each kind of exhibit on paper. */
final class ExhibitPages implements Exhibit.Cases<Node> {

    private static final double PERSON_EMS = 17;

    private final Messages messages;

    ExhibitPages(Messages messages) {
        this.messages = messages;
    }

    Node brief(Scenario scenario) {
        return Paper.sheet(Paper.line(scenario.setting().role(), "role"), new Prose(scenario.brief()));
    }

    /** With its full title, which the choice above may have cut short. */
    Node titled(Exhibit exhibit) {
        VBox page = new VBox(Paper.line(exhibit.title(), "exhibit-title"), exhibit.fold(this));
        page.getStyleClass().add("exhibit");
        return page;
    }

    @Override
    public Node memo(Exhibit.Memo memo) {
        VBox head = new VBox();
        head.getStyleClass().add("memo-head");
        addIfGiven(head, "exhibit.memo.from", memo.from());
        addIfGiven(head, "exhibit.memo.to", memo.to());
        addIfGiven(head, "exhibit.memo.date", memo.date());
        VBox sheet = Paper.sheet(head, new Prose(memo.text()));
        head.setManaged(!head.getChildren().isEmpty());
        return sheet;
    }

    private void addIfGiven(VBox head, String key, String value) {
        if (value != null && !value.isBlank()) {
            head.getChildren().add(Paper.line(messages.get(key, value), "memo-line"));
        }
    }

    @Override
    public Node thread(Exhibit.MessageThread thread) {
        VBox sheet = Paper.sheet();
        for (Exhibit.Message message : thread.messages()) {
            VBox said = new VBox(
                    Paper.line(messages.get("exhibit.message", message.from(), message.at()), "message-head"),
                    new Prose(message.text()));
            said.getStyleClass().add("message");
            sheet.getChildren().add(said);
        }
        return sheet;
    }

    @Override
    public Node table(Exhibit.Table table) {
        GridPane figures = FigureTable.of(table.columns(), table.rows());
        CopiedTable.of(figures, messages);
        VBox sheet = Paper.sheet(figures);
        addNote(sheet, table.note());
        return sheet;
    }

    @Override
    public Node chart(Exhibit.Chart chart) {
        VBox sheet = Paper.sheet(new ChartPage(messages, chart).root());
        addNote(sheet, chart.note());
        return sheet;
    }

    private static void addNote(VBox sheet, String note) {
        if (note != null && !note.isBlank()) {
            sheet.getChildren().add(Paper.line(note, "exhibit-note"));
        }
    }

    @Override
    public Node people(Exhibit.People people) {
        EvenColumns cards = new EvenColumns();
        cards.setColumnEms(PERSON_EMS);
        people.people().forEach(p -> cards.getChildren().add(card(p)));
        return Paper.sheet(cards);
    }

    private Node card(Exhibit.Person person) {
        VBox card = new VBox(
                Paper.line(person.name(), "person-name"),
                Paper.line(person.role(), "person-role"),
                Paper.line(messages.get("exhibit.person.wants", person.interest()), "paragraph"));
        person.view()
                .filter(v -> !v.isBlank())
                .ifPresent(
                        v -> card.getChildren().add(Paper.line(messages.get("exhibit.person.holds", v), "paragraph")));
        card.getStyleClass().add("person");
        return card;
    }
}
