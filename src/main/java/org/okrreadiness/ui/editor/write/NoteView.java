package org.okrreadiness.ui.editor.write;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.assessment.Dispute;
import org.okrreadiness.domain.rubric.CheckCard;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.CheckCardView;
import org.okrreadiness.ui.common.Sheet;
import org.okrreadiness.ui.common.TextIcon;
import org.okrreadiness.ui.editor.Coaching;
import org.okrreadiness.ui.editor.Objections;
import org.okrreadiness.wording.Words;

/** One note in the margin: a question first; opened, the words it is about, the reason and two examples. */
final class NoteView extends VBox {

    private static final PseudoClass DISPUTED = PseudoClass.getPseudoClass("disputed");

    private final Messages messages;
    private final Objections objections;
    private final Dispute.About about;
    private final Optional<CheckCard> card;

    /**
     * What a note is about.
     *
     * @param number the one that stands at the words; empty when no words are marked
     * @param words in question; empty when it is about no words in particular
     * @param sentence the whole line
     */
    record Note(Finding finding, String number, String words, String sentence) {}

    NoteView(Messages messages, Coaching coaching, Note note) {
        this.messages = messages;
        this.objections = coaching.objections();
        Finding finding = note.finding();
        this.about = new Dispute.About(finding.checkId(), finding.part(), note.words());
        String number = note.number();
        String question = text(finding, "question");
        this.card = coaching.cards().apply(finding.checkId());
        addEventHandler(KeyEvent.KEY_PRESSED, this::helpByKey);
        ToggleButton opener = new ToggleButton(number.isEmpty() ? question : number + "  " + question);
        opener.setWrapText(true);
        opener.setMaxWidth(Double.MAX_VALUE);
        opener.setGraphic(new TextIcon());
        opener.getGraphic().getStyleClass().add("icon-note");
        opener.getStyleClass().add("note-question");
        VBox more = more(finding, note.words());
        more.getChildren()
                .add(new ObjectionView(
                        messages,
                        objections,
                        about,
                        question,
                        note.sentence(),
                        () -> describe(opener, question, opener.isSelected()),
                        card.map(known -> why(question))));
        more.visibleProperty().bind(opener.selectedProperty());
        more.managedProperty().bind(opener.selectedProperty());
        opener.selectedProperty().addListener((property, before, open) -> describe(opener, question, open));
        describe(opener, question, false);
        getStyleClass().add("note");
        getChildren().setAll(opener, more);
    }

    private void helpByKey(KeyEvent key) {
        if (key.getCode() == KeyCode.F1 && card.isPresent()) {
            key.consume();
            openCard();
        }
    }

    private void openCard() {
        card.ifPresent(about -> Sheet.toRead(
                getScene().getWindow(),
                CheckCardView.title(about, messages),
                new CheckCardView(about, messages),
                messages));
    }

    private Button why(String question) {
        Button why = new Button(messages.get("editor.note.why"));
        why.setId("note-why");
        why.setAccessibleText(messages.get("editor.note.why.spoken", question));
        why.getStyleClass().add("small");
        why.setOnAction(event -> openCard());
        return why;
    }

    private void describe(ToggleButton opener, String question, boolean open) {
        boolean disputed = objections.reasonAgainst(about).isPresent();
        String asked = disputed ? messages.get("editor.note.disputed", question) : question;
        opener.setAccessibleText(messages.get(open ? "editor.note.opened" : "editor.note.closed", asked));
        pseudoClassStateChanged(DISPUTED, disputed);
    }

    private VBox more(Finding finding, String words) {
        VBox more = new VBox();
        more.getStyleClass().add("note-more");
        if (!words.isBlank()) {
            more.getChildren().add(line(messages.get("editor.note.words", words)));
        }
        more.getChildren().add(line(text(finding, "reason")));
        finding.pattern()
                .ifPresent(pattern -> more.getChildren()
                        .add(line(messages.get("editor.note.pattern", Words.sentence(messages, pattern)))));
        return more;
    }

    private String text(Finding finding, String part) {
        return messages.get(key(finding, part), finding.arguments());
    }

    private static String key(Finding finding, String part) {
        return "check." + finding.checkId() + "." + part;
    }

    private static Label line(String text) {
        Label line = new Label(text);
        line.setWrapText(true);
        line.getStyleClass().add("note-line");
        return line;
    }
}
