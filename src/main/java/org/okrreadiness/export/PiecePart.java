package org.okrreadiness.export;

import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.piece.CriterionReading;
import org.okrreadiness.reading.piece.PieceReading;
import org.okrreadiness.wording.Words;

/** A piece of work: the person's words first, then one paragraph for each mark. */
final class PiecePart {

    private final Messages messages;
    private final PieceReading piece;

    PiecePart(Messages messages, PieceReading piece) {
        this.messages = messages;
        this.piece = piece;
    }

    void into(Tag task) {
        task.put("h3", "", messages.get("result.piece.heading", piece.title(), piece.score()));
        piece.words().forEach(words -> OwnWordsPart.into(task, words));
        piece.caps().forEach(cap -> task.put("p", "cap", cap));
        task.put("p", "pattern", piece.pattern());
        piece.criteria().forEach(criterion -> criterion(task, criterion));
    }

    private void criterion(Tag task, CriterionReading criterion) {
        Tag block = task.in("div", "criterion");
        Tag heading = block.in("h4");
        heading.put("span", levelClass(criterion), level(criterion)).words(" " + criterion.title());
        if (criterion.waits()) {
            heading.put("span", "waits", " " + messages.get("report.waits", messages.get("result.waits")));
        }
        Tag reasons = block.in("div", "reasons");
        reasons.put("p", "because", criterion.because());
        reasons.put("p", "descriptor", criterion.descriptor());
        reasons.put("p", "question", criterion.question());
        if (!criterion.evidence().isEmpty()) {
            Tag evidence = reasons.in("ul", "evidence");
            criterion
                    .evidence()
                    .forEach(e -> evidence.put(
                            "li", "", messages.get("result.evidence.line", e.number(), e.words(), e.shows())));
        }
        criterion.elsewhere().forEach(other -> reasons.put("p", "elsewhere", other));
    }

    private String level(CriterionReading criterion) {
        return criterion
                .level()
                .map(level -> Words.of(messages, "level", level))
                .orElseGet(() -> messages.get("level.open"));
    }

    private static String levelClass(CriterionReading criterion) {
        return criterion.level().map(level -> "level " + Words.kebab(level)).orElse("level open");
    }
}
