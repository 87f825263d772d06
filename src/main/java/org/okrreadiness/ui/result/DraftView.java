package org.okrreadiness.ui.result;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.task.DraftReading;
import org.okrreadiness.ui.common.MarkedText;
import org.okrreadiness.ui.piece.Labels;
import org.okrreadiness.wording.ChangedWords;

/** A line before and after a question, with the words that changed marked in both. */
final class DraftView extends VBox {

    DraftView(DraftReading draft, Messages messages) {
        getStyleClass().add("card");
        ChangedWords changed = ChangedWords.between(draft.before(), draft.after());
        getChildren()
                .addAll(
                        Labels.of(draft.piece(), "item-title"),
                        Labels.of(draft.question(), "reading"),
                        Labels.of(messages.get("result.draft.before"), "caption"),
                        marked(draft.before(), changed.gone(), "mark-against"),
                        Labels.of(messages.get("result.draft.after"), "caption"),
                        marked(draft.after(), changed.come(), "mark-for"),
                        Labels.of(draft.outcome(), "reading"));
        if (!draft.levels().isEmpty()) {
            getChildren().add(Labels.of(messages.get("result.draft.levels"), "caption"));
            draft.levels().forEach(level -> getChildren().add(Labels.of(level, "reading")));
        }
    }

    private static MarkedText marked(String words, Iterable<ChangedWords.Stretch> stretches, String style) {
        List<MarkedText.Marked> marks = new ArrayList<>();
        stretches.forEach(stretch -> marks.add(new MarkedText.Marked(stretch.start(), stretch.end(), "", style)));
        MarkedText text = new MarkedText();
        text.getStyleClass().add("own-words");
        text.show(words, marks);
        return text;
    }
}
