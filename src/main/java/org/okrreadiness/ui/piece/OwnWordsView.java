package org.okrreadiness.ui.piece;

import javafx.scene.layout.VBox;
import org.okrreadiness.reading.piece.WordsReading;
import org.okrreadiness.ui.common.MarkedText;
import org.okrreadiness.wording.Words;

/** A text of the participant with numbered evidence in it. */
public final class OwnWordsView extends VBox {

    public OwnWordsView(WordsReading words) {
        getStyleClass().add("stack-tight");
        if (!words.label().isEmpty()) {
            getChildren().add(Labels.of(words.label(), "caption"));
        }
        MarkedText text = new MarkedText();
        text.getStyleClass().add("own-words");
        text.show(
                words.text(),
                words.highlights().stream().map(OwnWordsView::marked).toList());
        getChildren().add(text);
    }

    private static MarkedText.Marked marked(WordsReading.Highlight highlight) {
        return new MarkedText.Marked(
                highlight.start(),
                highlight.end(),
                Integer.toString(highlight.evidence().number()),
                "mark-" + Words.kebab(highlight.evidence().bearing()),
                highlight.evidence().spoken());
    }
}
