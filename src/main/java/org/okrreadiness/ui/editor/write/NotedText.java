package org.okrreadiness.ui.editor.write;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import org.okrreadiness.domain.rubric.Finding;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.common.MarkedText;
import org.okrreadiness.ui.editor.Coaching;

/** Puts notes beside a sentence and marks in a copy of it, both with the same numbers. */
final class NotedText {

    private final Messages messages;
    private final Coaching coaching;
    private final MarkedText copy;
    private final VBox margin;
    private List<Finding> shown = List.of();
    private String shownFor = "";

    NotedText(Messages messages, Coaching coaching, MarkedText copy, VBox margin) {
        this.messages = messages;
        this.coaching = coaching;
        this.copy = copy;
        this.margin = margin;
        present();
    }

    /**
     * @param part the one whose text is {@code sentence}
     * @param findings about the part or its fields
     */
    void show(Part part, String sentence, List<Finding> findings) {
        if (findings.equals(shown) && sentence.equals(shownFor)) {
            return;
        }
        shown = findings;
        shownFor = sentence;
        List<MarkedText.Marked> marks = new ArrayList<>();
        margin.getChildren().clear();
        for (Finding finding : findings) {
            boolean inSentence = finding.part().equals(part)
                    && finding.span().length() > 0
                    && finding.span().end() <= sentence.length();
            String number = inSentence ? String.valueOf(marks.size() + 1) : "";
            if (inSentence) {
                marks.add(new MarkedText.Marked(
                        finding.span().start(), finding.span().end(), number, "mark-neutral"));
            }
            String words = inSentence ? finding.span().in(sentence) : "";
            margin.getChildren()
                    .add(new NoteView(messages, coaching, new NoteView.Note(finding, number, words, sentence)));
        }
        copy.show(sentence, marks);
        copy.setVisible(!marks.isEmpty());
        present();
    }

    private void present() {
        boolean marked = !copy.getChildren().isEmpty() && copy.isVisible();
        copy.setVisible(marked);
        copy.setManaged(marked);
        margin.setVisible(!shown.isEmpty());
        margin.setManaged(!shown.isEmpty());
    }
}
