package org.okrreadiness.ui.decide.need;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.okrreadiness.decide.need.Evidence;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.need.NeedWords;

/** What was said, with the words of those who said it. */
final class EvidenceView {

    private static final int LONG = 400;
    private static final int SHORT = 300;

    private final NeedWords words;
    private final Messages messages;

    EvidenceView(NeedWords words, Messages messages) {
        this.words = words;
        this.messages = messages;
    }

    /** One piece: why it counts, what it is about, who said it. What speaks against has no reason: those of the model say why something speaks for. */
    VBox of(Evidence evidence) {
        VBox piece = evidence.decibans() > 0
                ? Labels.stack(
                        "need-evidence-piece",
                        Labels.of(evidence.because()),
                        Labels.of(words.about(evidence), "caption"))
                : Labels.stack("need-evidence-piece", Labels.of(words.about(evidence)));
        words.saidBy(evidence).forEach(said -> piece.getChildren().add(quote(said, messages, "caption", "need-said")));
        return piece;
    }

    /** Somebody's words; long ones are shown to a length that can be taken in, and all of them when asked. */
    static Node quote(String said, Messages messages, String... styleClasses) {
        if (said.length() <= LONG) {
            return Labels.of(said, styleClasses);
        }
        Label begun = Labels.of(beginning(said) + " \u2026", styleClasses);
        Hyperlink all = new Hyperlink(messages.get("deciding.show-all"));
        VBox both = Labels.stack("stack-tight", begun, all);
        all.setOnAction(event -> {
            begun.setText(said);
            // Hidden and not taken away, so that the keyboard goes on to what comes next.
            Labels.present(all, false);
        });
        return both;
    }

    private static String beginning(String said) {
        int space = said.lastIndexOf(' ', SHORT);
        return said.substring(0, space > 0 ? space : SHORT);
    }

    /** Adds the strongest, and how many more there are. */
    void add(VBox to, List<Evidence> evidence, int most) {
        evidence.stream().limit(most).map(this::of).forEach(to.getChildren()::add);
        if (evidence.size() > most) {
            to.getChildren().add(Labels.of(messages.get("deciding.more", evidence.size() - most), "caption"));
        }
    }
}
