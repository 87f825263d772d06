package org.okrreadiness.export;

import java.util.List;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.task.TaskReading;

/** One task: what was asked, the person's words with their marks, the key and where it comes from. */
final class TaskPart {

    private final Messages messages;
    private final TaskReading task;
    private final int number;

    TaskPart(Messages messages, TaskReading task, int number) {
        this.messages = messages;
        this.task = task;
        this.number = number;
    }

    /** Where links to a task lead. */
    static String id(int number) {
        return "task-" + number;
    }

    void into(Tag tasks) {
        Tag part = tasks.in("div", "task");
        part.in("h2").with("id", id(number)).words(messages.get("report.task", number, task.title()));
        part.put("p", "place", task.place());
        part.put("p", "score", task.score());
        part.put("h3", "", messages.get("result.prompt")).put("p", "prompt", task.prompt());
        FindingsPart findings = new FindingsPart(messages);
        task.critique().ifPresent(critique -> findings.critique(part, critique));
        OptionsPart options = new OptionsPart(messages);
        task.conversation().ifPresent(talk -> new TalkPart(messages, options).into(part, talk));
        task.pieces().forEach(piece -> new PiecePart(messages, piece).into(part));
        options.into(part, task.options());
        task.answers().forEach(answer -> findings.answer(part, answer));
        listed(part, "result.temptations", task.temptations());
        listed(part, "result.disputes", task.disputes());
        part.put("p", "provenance", task.provenance());
    }

    private void listed(Tag part, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            part.put("h3", "", messages.get(heading));
            Tag list = part.in("ul");
            lines.forEach(line -> list.put("li", "", line));
        }
    }
}
