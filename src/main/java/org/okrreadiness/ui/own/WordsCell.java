package org.okrreadiness.ui.own;

import javafx.scene.layout.Region;
import org.okrreadiness.ui.piece.Labels;

/** A line of nothing but words, which wrap. */
final class WordsCell extends OwnCell<String> {

    @Override
    Region shown(String words) {
        return Labels.of(words);
    }

    @Override
    String spoken(String words) {
        return words;
    }
}
