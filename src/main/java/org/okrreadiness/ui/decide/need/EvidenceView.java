package org.okrreadiness.ui.decide.need;

import java.util.List;
import javafx.scene.layout.VBox;
import org.okrreadiness.decide.need.Evidence;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.need.NeedWords;

/** What was said, with the words of those who said it. */
final class EvidenceView {

    private final NeedWords words;
    private final Messages messages;

    EvidenceView(NeedWords words, Messages messages) {
        this.words = words;
        this.messages = messages;
    }

    /** One piece: why it counts, what it is about, who said it. */
    VBox of(Evidence evidence) {
        VBox piece = Labels.stack(
                "need-evidence-piece", Labels.of(evidence.because()), Labels.of(words.about(evidence), "caption"));
        words.saidBy(evidence).forEach(said -> piece.getChildren().add(Labels.of(said, "caption", "need-said")));
        return piece;
    }

    /** Adds the strongest, and how many more there are. */
    void add(VBox to, List<Evidence> evidence, int most) {
        evidence.stream().limit(most).map(this::of).forEach(to.getChildren()::add);
        if (evidence.size() > most) {
            to.getChildren().add(Labels.of(messages.get("deciding.more", evidence.size() - most), "caption"));
        }
    }
}
