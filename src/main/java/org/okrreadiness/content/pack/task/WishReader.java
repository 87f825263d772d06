package org.okrreadiness.content.pack.task;

import java.util.List;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.shape.Fields;
import org.okrreadiness.content.shape.Names;
import org.okrreadiness.content.shape.Shapes;
import org.okrreadiness.content.shape.Vocabulary;
import org.okrreadiness.domain.task.Capacity;
import org.okrreadiness.domain.task.Ground;
import org.okrreadiness.domain.task.Prioritise;
import org.okrreadiness.domain.task.Provenance;
import org.okrreadiness.domain.task.TaskFrame;
import org.okrreadiness.domain.task.Wish;

/** Reads a choice within a capacity. */
public final class WishReader {

    private static final int MOST = 10_000;

    private final Findings findings;

    public WishReader(Findings findings) {
        this.findings = findings;
    }

    public Prioritise read(Fields fields, TaskFrame frame, Provenance provenance) {
        int before = findings.errors();
        Names ids = new Names();
        List<Wish> wishes = fields.some("wishes").stream()
                .map(node -> wish(Fields.of(node, Shapes.WISH, findings), ids))
                .toList();
        Prioritise task = new Prioritise(frame, capacity(fields), wishes, provenance);
        boolean readable = findings.errors() == before;
        if (readable && !wishes.isEmpty() && fields.node("capacity").isPresent()) {
            new WishLint(task, fields).check();
        }
        return task;
    }

    private Capacity capacity(Fields fields) {
        return fields.node("capacity")
                .map(node -> Fields.of(node, Shapes.CAPACITY, findings))
                .map(capacity -> new Capacity(capacity.whole("amount", 1, MOST), capacity.text("unit")))
                .orElse(new Capacity(1, ""));
    }

    private static Wish wish(Fields fields, Names ids) {
        List<Ground> grounds =
                fields.nodes("grounds").isEmpty() ? List.of() : fields.choices("grounds", Vocabulary.GROUNDS);
        return new Wish(
                ids.give(fields),
                fields.text("text"),
                fields.whole("cost", 1, MOST),
                fields.number("worth", 0, 10),
                grounds,
                fields.text("reason"));
    }
}
