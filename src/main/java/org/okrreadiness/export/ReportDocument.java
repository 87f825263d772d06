package org.okrreadiness.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.ResultReading;
import org.okrreadiness.reading.marked.FeedbackReading;
import org.okrreadiness.reading.task.TaskReading;
import org.w3c.dom.Document;

/** A result as a page of XHTML: what runs along head and foot, the overview, what people who marked it say, then each task. */
final class ReportDocument {

    private final ResultReading result;
    private final Optional<FeedbackReading> marked;
    private final ReportFacts facts;
    private final Messages messages;
    private final Tag html = Tag.html().with("lang", "en-GB");

    /** @param marked what people who marked it say; empty where nobody did */
    ReportDocument(ResultReading result, Optional<FeedbackReading> marked, ReportFacts facts, Messages messages) {
        this.result = result;
        this.marked = marked;
        this.facts = facts;
        this.messages = messages;
    }

    Document on(Paper paper) {
        head(paper);
        Tag body = html.in("body");
        running(body);
        new OverviewPart(messages, result, facts).into(body);
        marked.ifPresent(said -> new MarkedPart(messages).into(body, said));
        Tag tasks = body.in("div", "tasks");
        tasks.in("h2").with("id", "tasks").words(messages.get("result.tasks.title"));
        legend(tasks);
        int number = 1;
        for (TaskReading task : result.tasks()) {
            new TaskPart(messages, task, number++).into(tasks);
        }
        if (!Letters.coverAll(html.document())) {
            body.put("p", "end", messages.get("report.no-shape"));
        }
        body.put("p", "end", result.overview().foot().versions());
        return html.document();
    }

    private void head(Paper paper) {
        Tag head = html.in("head");
        head.in("title").words(messages.get("report.title", result.overview().title(), facts.participant()));
        meta(head, "author", messages.get("app.name"));
        meta(head, "subject", messages.get("report.subject", facts.mode(), facts.date()));
        head.in("style").style("@page { size: " + paper.size() + " }\n" + rules());
        bookmarks(head.in("bookmarks"));
    }

    private static void meta(Tag head, String name, String content) {
        head.in("meta").with("name", name).with("content", content);
    }

    private void bookmarks(Tag outline) {
        bookmark(outline, "overview", messages.get("result.overview"));
        marked.ifPresent(said -> bookmark(outline, MarkedPart.ID, messages.get("report.marked")));
        Tag tasks = bookmark(outline, "tasks", messages.get("result.tasks.title"));
        int number = 1;
        for (TaskReading task : result.tasks()) {
            bookmark(tasks, TaskPart.id(number), messages.get("report.task", number, task.title()));
            number++;
        }
    }

    private static Tag bookmark(Tag in, String id, String name) {
        return in.in("bookmark").with("name", name).with("href", "#" + id);
    }

    private void running(Tag body) {
        body.in("div", "run-title").words(result.overview().title());
        body.in("div", "run-name").in("bdi").words(facts.participant());
        body.in("div", "run-foot").words(result.overview().foot().versions());
        Tag page = body.in("div", "run-page");
        // The numbers are known only when the pages are: the style sheet counts them in the gaps.
        String[] around = messages.get("report.page", "\n", "\n").split("\n", -1);
        page.words(around[0]).in("span", "page-number");
        page.words(around[1]).in("span", "page-count");
        page.words(around[2]);
    }

    private void legend(Tag tasks) {
        Tag legend = tasks.in("p", "legend").words(messages.get("report.legend"));
        legend.in("br");
        legend.put("span", "mark-for", messages.get("report.legend.for")).words(" · ");
        legend.put("span", "mark-against", messages.get("report.legend.against"))
                .words(" · ");
        legend.put("span", "mark-neutral", messages.get("report.legend.neutral"));
    }

    private static String rules() {
        try (InputStream in = ReportDocument.class.getResourceAsStream("report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
