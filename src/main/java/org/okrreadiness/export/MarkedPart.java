package org.okrreadiness.export;

import java.util.List;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.marked.FeedbackReading;

/** What people who marked it say, task by task. */
final class MarkedPart {

    /** Where the outline leads. */
    static final String ID = "marked";

    private final Messages messages;

    MarkedPart(Messages messages) {
        this.messages = messages;
    }

    void into(Tag body, FeedbackReading marked) {
        Tag part = body.in("div", "tasks");
        part.in("h2").with("id", ID).words(messages.get("report.marked"));
        part.put("p", "sentence", marked.sentence());
        marked.tasks().forEach(task -> task(part.in("div", "task"), task));
    }

    private void task(Tag part, FeedbackReading.OfTask task) {
        part.put("h2", "", task.title());
        listed(part, "report.marked.changes", task.changes());
        listed(part, "report.marked.remarks", task.remarks());
        listed(part, "report.marked.appeals", task.appeals());
    }

    private void listed(Tag part, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            part.put("h3", "", messages.get(heading));
            Tag list = part.in("ul");
            lines.forEach(line -> list.put("li", "", line));
        }
    }
}
