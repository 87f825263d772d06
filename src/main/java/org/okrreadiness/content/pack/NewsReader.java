package org.okrreadiness.content.pack;

import java.util.List;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.shape.Fields;
import org.okrreadiness.content.shape.Names;
import org.okrreadiness.content.shape.Shapes;
import org.okrreadiness.domain.task.Provenance;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskFrame;

/** Reads what comes to light while something is being considered. */
final class NewsReader {

    private final KeyReader keys;
    private final Findings findings;

    NewsReader(KeyReader keys, Findings findings) {
        this.keys = keys;
        this.findings = findings;
    }

    Task.NewInformation read(Fields fields, TaskFrame frame, Provenance provenance) {
        Names ids = new Names();
        List<Task.ResponseOption> news = fields.some("news").stream()
                .map(node -> keys.option(
                        Fields.of(node, Shapes.NEWS, findings),
                        ids,
                        Task.NewInformation.AGAINST,
                        Task.NewInformation.FOR))
                .toList();
        return new Task.NewInformation(frame, fields.text("considering"), news, provenance);
    }
}
