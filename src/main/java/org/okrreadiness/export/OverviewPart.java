package org.okrreadiness.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.ResultReading;
import org.okrreadiness.reading.overview.CompetencyReading;
import org.okrreadiness.reading.overview.CompetencyReading.Held;
import org.okrreadiness.reading.overview.NextReading;
import org.okrreadiness.reading.overview.OverviewReading;
import org.okrreadiness.reading.overview.StoryLine;
import org.okrreadiness.reading.task.TaskReading;

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
        overview.reasons().forEach(line -> body.put("p", "meaning", line));
        overview.meaning().forEach(line -> body.put("p", "meaning", line));
        profile(body);
        next(body);
        list(body, "overview.story", overview.story().stream().map(this::told).toList());
        list(body, "overview.sure", overview.calibration());
        list(body, "overview.cut", overview.foot().cut());
        remarks(body);
        contents(body);
    }

    private String told(StoryLine line) {
        return messages.get("overview.row", line.heading(), line.words());
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
                messages.get(overview.isVerdict() ? "report.profile.explain" : "result.profile.explain.selection"));
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
        bar(row.in("td", "bars"), line.score(), line.held());
        row.put(
                "td",
                "",
                line.held().map(held -> line.figures() + ", " + held.band()).orElse(line.figures()));
        line.held().ifPresent(held -> row.put("td", styles(held), held.levels() + "; " + held.verdict()));
    }

    /** What it shows stands beside it in words. */
    private static void bar(Tag cell, int score, Optional<Held> held) {
        Tag bar = cell.in("div", "bar");
        held.ifPresent(found -> bar.in("div", "band")
                .with(
                        "style",
                        String.format(
                                Locale.ROOT, "left: %.0f%%; width: %.0f%%", found.low(), found.high() - found.low())));
        bar.in("div", "dot").with("style", "left: " + score + "%");
        held.ifPresent(found -> bar.in("div", "cut").with("style", "left: " + found.cut() + "%"));
    }

    private static String styles(Held held) {
        return switch (held.standing()) {
            case REACHED -> "reached";
            case MISSED -> "below";
            case OPEN -> "";
        };
    }

    private void next(Tag body) {
        List<String> settle = new ArrayList<>(
                overview.next().settle().stream().map(this::task).toList());
        if (!settle.isEmpty()) {
            settle.add(overview.next().chance());
        }
        list(body, "overview.next.settle", settle);
        list(
                body,
                "overview.next.practise",
                overview.next().practise().stream().map(this::task).toList());
    }

    private String task(NextReading.NextTask task) {
        return messages.get("report.next", task.title(), task.facts(), task.why());
    }

    private void list(Tag body, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            body.put("h2", "", messages.get(heading));
            Tag list = body.in("ul", "remarks");
            lines.forEach(line -> list.put("li", "", line));
        }
    }

    private void remarks(Tag body) {
        list(body, "result.remarks", overview.remarks());
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
