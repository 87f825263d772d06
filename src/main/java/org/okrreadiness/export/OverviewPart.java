package org.okrreadiness.export;

import java.util.Optional;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.CompetencyReading;
import org.okrreadiness.reading.CompetencyReading.Cut;
import org.okrreadiness.reading.OverviewReading;
import org.okrreadiness.reading.ResultReading;
import org.okrreadiness.reading.TaskReading;

/** The first page: who and what, the result in a sentence, the profile, what has to be known about it, and where each task stands. */
final class OverviewPart {

    private final Messages messages;
    private final ResultReading result;
    private final OverviewReading overview;
    private final ReportFacts facts;

    OverviewPart(Messages messages, ResultReading result, ReportFacts facts) {
        this.messages = messages;
        this.result = result;
        this.overview = result.overview();
        this.facts = facts;
    }

    void into(Tag body) {
        title(body.in("div", "title-block"));
        body.put("p", "sentence", overview.sentence());
        profile(body);
        remarks(body);
        contents(body);
    }

    private void title(Tag block) {
        block.put("p", "kind", messages.get("report.kind"));
        block.in("h1").with("id", "overview").words(overview.title());
        Tag rows = block.in("table", "facts").in("tbody");
        fact(rows, "report.participant", facts.participant());
        fact(rows, "report.mode", facts.mode());
        fact(rows, "report.handed-in", facts.date());
        fact(rows, "report.attempt", facts.attempt());
        block.put("p", "purpose", messages.get("report.purpose"));
    }

    private void fact(Tag rows, String key, String value) {
        Tag row = rows.in("tr");
        row.in("th").with("scope", "row").words(messages.get(key));
        row.in("td").in("bdi").words(value);
    }

    private void profile(Tag body) {
        body.put("h2", "", messages.get("result.profile"));
        body.put(
                "p",
                "explain",
                messages.get(overview.isVerdict() ? "result.profile.explain" : "result.profile.explain.selection"));
        Tag table = body.in("table", "profile");
        Tag head = table.in("thead").in("tr");
        column(head, "report.profile.competency", "wide");
        column(head, "report.profile.bar", "bars");
        column(head, "report.profile.figures", "");
        if (overview.isVerdict()) {
            column(head, "report.profile.verdict", "");
        }
        Tag rows = table.in("tbody");
        overview.competencies().forEach(line -> competency(rows.in("tr"), line));
    }

    private void column(Tag row, String key, String styleClass) {
        row.in("th", styleClass).with("scope", "col").words(messages.get(key));
    }

    private void competency(Tag row, CompetencyReading line) {
        row.in("th").with("scope", "row").words(line.name());
        bar(row.in("td", "bars"), line.score(), line.cut().map(Cut::at));
        row.put("td", "", line.figures());
        line.cut().ifPresent(cut -> row.put("td", cut.reached() ? "reached" : "below", cut.verdict()));
    }

    /** What it shows stands beside it in words. */
    private static void bar(Tag cell, int score, Optional<Integer> cut) {
        Tag bar = cell.in("div", "bar");
        bar.in("div", "fill").with("style", "width: " + score + "%");
        cut.ifPresent(at -> bar.in("div", "cut").with("style", "left: " + at + "%"));
    }

    private void remarks(Tag body) {
        body.put("h2", "", messages.get("result.remarks"));
        Tag list = body.in("ul", "remarks");
        overview.remarks().forEach(remark -> list.put("li", "", remark));
    }

    private void contents(Tag body) {
        Tag part = body.in("div", "contents");
        part.put("h2", "", messages.get("report.contents"));
        Tag table = part.in("table", "contents");
        Tag head = table.in("thead").in("tr");
        column(head, "report.contents.task", "wide");
        column(head, "report.contents.score", "");
        column(head, "report.contents.page", "page");
        Tag rows = table.in("tbody");
        int number = 1;
        for (TaskReading task : result.tasks()) {
            entry(rows.in("tr"), task, number++);
        }
    }

    private void entry(Tag row, TaskReading task, int number) {
        row.in("th").with("scope", "row").words(messages.get("report.task", number, task.title()));
        row.put("td", "", task.score());
        row.in("td", "page")
                .in("a")
                .with("href", "#" + TaskPart.id(number))
                .with("title", messages.get("report.contents.go", task.title()));
    }
}
