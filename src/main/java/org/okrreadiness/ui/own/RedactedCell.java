package org.okrreadiness.ui.own;

import javafx.scene.layout.Region;
import org.okrreadiness.own.redact.Redaction;
import org.okrreadiness.ui.common.MarkedText;

/** A line as it will be marked, with the stand-ins underlined. */
final class RedactedCell extends OwnCell<Redaction.RedactedLine> {

    @Override
    Region shown(Redaction.RedactedLine line) {
        MarkedText text = new MarkedText();
        text.show(
                line.text(),
                line.standIns().stream()
                        .map(span -> new MarkedText.Marked(span.start(), span.end(), "", "mark-neutral"))
                        .toList());
        return text;
    }

    @Override
    String spoken(Redaction.RedactedLine line) {
        return line.text();
    }
}
