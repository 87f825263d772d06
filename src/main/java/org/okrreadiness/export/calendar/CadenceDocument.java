package org.okrreadiness.export.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.okrreadiness.decide.cadence.CadencePlan;
import org.okrreadiness.decide.cadence.Meeting;
import org.okrreadiness.decide.cadence.Stage;
import org.okrreadiness.export.Letters;
import org.okrreadiness.export.Paper;
import org.okrreadiness.export.Tag;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.cadence.CadenceText;
import org.okrreadiness.reading.cadence.CadenceWords;
import org.w3c.dom.Document;

/** A plan as a page of XHTML: the dates as one table, and what each kind of meeting must produce as another. */
final class CadenceDocument {

    private final CadencePlan plan;
    private final Messages messages;
    private final CadenceWords words;
    private final Tag html = Tag.html().with("lang", "en-GB");

    CadenceDocument(CadencePlan plan, Messages messages) {
        this.plan = plan;
        this.messages = messages;
        this.words = new CadenceWords(messages);
    }

    Document on(Paper paper) {
        head(paper);
        Tag body = html.in("body");
        running(body);
        body.in("h1").with("id", "plan").in("bdi").words(words.title(plan.settings()));
        words.lead(plan.settings()).ifPresent(lead -> body.put("p", "lead", lead));
        words.emphasis(plan.settings()).ifPresent(emphasis -> body.put("p", "", emphasis));
        body.put("p", "note", words.zoneLine(plan.settings()));
        conflicts(body);
        dates(body);
        meetings(body);
        missed(body);
        if (!Letters.coverAll(html.document())) {
            body.put("p", "note", messages.get("report.no-shape"));
        }
        return html.document();
    }

    private void head(Paper paper) {
        Tag head = html.in("head");
        head.in("title").words(words.title(plan.settings()));
        head.in("meta").with("name", "author").with("content", messages.get("app.name"));
        head.in("meta").with("name", "subject").with("content", words.subject(plan.settings()));
        head.in("style").style("@page { size: " + paper.size() + " }\n" + rules());
        Tag outline = head.in("bookmarks");
        bookmark(outline, "plan", words.title(plan.settings()));
        bookmark(outline, "dates", messages.get("cadence.dates"));
        bookmark(outline, "meetings", messages.get("cadence.meetings"));
        bookmark(outline, "missed", messages.get("cadence.missed.title"));
    }

    private static void bookmark(Tag outline, String id, String name) {
        outline.in("bookmark").with("name", name).with("href", "#" + id);
    }

    private void running(Tag body) {
        body.in("div", "run-foot").words(words.title(plan.settings()));
        Tag page = body.in("div", "run-page");
        // The numbers are known only when the pages are: the style sheet counts them in the gaps.
        String[] around = messages.get("report.page", "\n", "\n").split("\n", -1);
        page.words(around[0]).in("span", "page-number");
        page.words(around[1]).in("span", "page-count");
        page.words(around[2]);
    }

    private void conflicts(Tag body) {
        if (!plan.conflicts().isEmpty()) {
            body.put("h2", "", messages.get("cadence.conflicts"));
            Tag list = body.in("ul");
            plan.conflicts().forEach(conflict -> list.put("li", "", words.conflict(conflict)));
        }
    }

    private void dates(Tag body) {
        body.in("h2").with("id", "dates").words(messages.get("cadence.dates"));
        Tag rows = table(body, "dates", "when", "time", "meeting", "note");
        for (Meeting meeting : plan.meetings()) {
            Tag row = rows.in("tr");
            row.in("th").with("scope", "row").words(words.day(meeting.day()));
            row.in("td", "time").words(words.hours(meeting));
            row.in("td").words(words.name(meeting.kind()));
            row.in("td", "note").words(words.moved(meeting).orElse(""));
        }
        body.put("p", "next", words.nextPlanning(plan));
    }

    private void meetings(Tag body) {
        body.in("h2").with("id", "meetings").words(messages.get("cadence.meetings"));
        Tag rows = table(body, "meetings", "meeting", "produce", "who");
        CadenceText.examples(plan).forEach(meeting -> meeting(rows.in("tr"), meeting));
    }

    private void meeting(Tag row, Meeting meeting) {
        Tag name = row.in("th").with("scope", "row");
        name.put("p", "name", words.name(meeting.kind()));
        name.put("p", "note", words.length(meeting));
        name.put("p", "note", words.purpose(meeting.kind()));
        Tag produce = row.in("td");
        words.accent(meeting).ifPresent(accent -> produce.put("p", "accent", accent));
        list(produce, words.outputs(meeting));
        list(row.in("td", "who"), words.roles(meeting));
    }

    private void missed(Tag body) {
        body.in("h2").with("id", "missed").words(messages.get("cadence.missed.title"));
        Tag rows = body.in("table", "missed").in("tbody");
        for (Stage stage : Stage.values()) {
            Tag row = rows.in("tr");
            row.in("th").with("scope", "row").words(words.name(stage));
            row.in("td").words(words.missed(stage));
        }
    }

    private static void list(Tag cell, List<String> points) {
        Tag list = cell.in("ul");
        points.forEach(point -> list.put("li", "", point));
    }

    private Tag table(Tag body, String kind, String... columns) {
        Tag table = body.in("table", kind);
        Tag head = table.in("thead").in("tr");
        for (String column : columns) {
            head.in("th")
                    .with("scope", "col")
                    .with("class", "of-" + column)
                    .words(messages.get("cadence.column." + column));
        }
        return table.in("tbody");
    }

    private static String rules() {
        try (InputStream in = CadenceDocument.class.getResourceAsStream("cadence.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
