package org.okrreadiness.export;

import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.task.AnswerReading;
import org.okrreadiness.reading.task.CritiqueReading;
import org.okrreadiness.wording.Words;

/** What was found and what was not: defects in a planted set, ideas in an answer. */
final class FindingsPart {

    private final Messages messages;

    FindingsPart(Messages messages) {
        this.messages = messages;
    }

    void critique(Tag task, CritiqueReading critique) {
        task.put("h3", "", messages.get("result.critique"));
        task.put("p", "summary", critique.summary());
        critique.lines().forEach(line -> OwnWordsPart.into(task, line));
        critique.points().forEach(point -> point(task, point));
    }

    private void point(Tag task, CritiqueReading.Point point) {
        Tag block = task.in("div", "option");
        String words = point.number() == 0
                ? messages.get("report.quoted", point.words())
                : messages.get("report.quoted.numbered", point.number(), point.words());
        Tag head = block.in("p", "said");
        head.put("span", "level", Words.of(messages, "result.critique.outcome", point.outcome()));
        head.words(" " + words);
        block.put("p", "compared", point.names());
        if (!point.own().isBlank()) {
            block.put("p", "reason", messages.get("result.critique.own", point.own()));
        }
        block.put("p", "reason", point.reason());
    }

    void answer(Tag task, AnswerReading answer) {
        task.put("h3", "", messages.get("report.answer", messages.get("result.answer"), answer.heading()));
        task.put("p", "summary", answer.summary());
        for (AnswerReading.Point point : answer.points()) {
            Tag block = task.in("div", "option");
            block.in("p", "idea")
                    .put("span", "level", Words.of(messages, "result.answer.outcome", point.outcome()))
                    .words(" " + point.text());
            block.put("p", "reason", point.reason());
        }
    }
}
