package org.okrreadiness.export.need;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.decide.need.Diagnosis;
import org.okrreadiness.decide.need.Question;
import org.okrreadiness.export.Letters;
import org.okrreadiness.export.Paper;
import org.okrreadiness.export.Tag;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.need.NeedWords;
import org.w3c.dom.Document;

/** The pages as XHTML: the answer and the first step, what speaks for it and against it, what could change it, who answered. */
final class BalanceDocument {

    private final Balance balance;
    private final Diagnosis diagnosis;
    private final boolean isNaming;
    private final Messages messages;
    private final NeedWords words;
    private final Room room;
    private final Tag html = Tag.html().with("lang", "en-GB");

    BalanceDocument(Balance balance, boolean isNaming, Messages messages, Room room) {
        this.balance = balance;
        this.diagnosis = balance.diagnosis();
        this.isNaming = isNaming;
        this.messages = messages;
        this.words = NeedWords.naming(isNaming, messages);
        this.room = room;
    }

    /** @param day on which it is made */
    Document on(Paper paper, String day) {
        head(paper);
        Tag body = html.in("body");
        running(body, day);
        answer(body);
        BalancePoints points = new BalancePoints(body, words, messages, room);
        points.reasonsFor(diagnosis.first());
        points.reasonsAgainst(diagnosis.first());
        diagnosis.doubt().question().ifPresent(one -> question(body, one));
        points.contradictions(diagnosis.doubt().contradictions());
        points.unknown(diagnosis.doubt());
        points.notFirm(diagnosis);
        points.flips(diagnosis);
        causes(body);
        others(body);
        body.put("h2", "", messages.get("need.sheet.who"));
        new WhoAnswered(balance.sheet(), isNaming, words, messages, room).into(body);
        if (!balance.conflicts().isEmpty()) {
            body.put(
                    "p",
                    "small",
                    messages.get(
                            "need.report.conflicts.count", balance.conflicts().size()));
        }
        body.put("p", "small", messages.get("need.sheet.weights"));
        if (!Letters.coverAll(html.document())) {
            body.put("p", "small", messages.get("need.sheet.no-shape"));
        }
        return html.document();
    }

    private void head(Paper paper) {
        Tag head = html.in("head");
        String title = messages.get("need.sheet.title", room.name(words.title(balance.sheet())));
        head.in("title").words(title);
        head.in("meta").with("name", "author").with("content", messages.get("app.name"));
        head.in("meta").with("name", "subject").with("content", messages.get("need.sheet.kind"));
        head.in("style")
                .style("@page { size: " + paper.size() + " }\nbody { font-size: " + room.size() + " }\n" + rules());
        head.in("bookmarks").in("bookmark").with("name", title).with("href", "#top");
    }

    private void running(Tag body, String day) {
        body.in("div", "run-foot").words(messages.get("need.sheet.foot", day, balance.statements(), balance.model()));
        Tag page = body.in("div", "run-page");
        // The numbers are known only when the pages are: the style sheet counts them in the gaps.
        String[] around = messages.get("report.page", "\n", "\n").split("\n", -1);
        page.words(around[0]).in("span", "page-number");
        page.words(around[1]).in("span", "page-count");
        page.words(around[2]);
    }

    private void answer(Tag body) {
        Diagnosis.Advice advice = diagnosis.advice();
        body.put("p", "kind", messages.get("need.sheet.kind"));
        body.in("h1").with("id", "top").in("bdi").words(room.name(words.title(balance.sheet())));
        body.put("p", "occasion", words.name("occasion", balance.sheet().occasionOrOther()) + ".");
        Tag answer = body.in("div", "answer");
        answer.put("p", "help", messages.get("need.sheet.answer", words.name("help", advice.help())));
        answer.put("p", "", words.name("ground", advice.ground()) + " " + words.name("firmness", advice.firmness()));
        Optional.of(advice)
                .flatMap(Diagnosis.Advice::mainCause)
                .ifPresent(cause ->
                        answer.put("p", "", messages.get("need.sheet.main-cause", words.name("cause", cause))));
        answer.put("p", "small", words.rests(diagnosis.coverage()));
        body.put("h2", "", messages.get("need.report.first-step"));
        body.put("p", "", advice.firstStep());
    }

    private void question(Tag page, Question one) {
        Tag body = page.in("div", "whole");
        String title = one.changes() > 0 ? "need.sheet.question.changes" : "need.report.question";
        body.put("h2", "", messages.get(title));
        body.put("p", "sentence", one.statement().text());
        body.put(
                "p",
                "",
                messages.get(
                        "need.sheet.question.ask",
                        words.seats(one.askedOf()),
                        one.statement().evidence()));
        if (diagnosis.advice().firmness() != Diagnosis.Firmness.OPEN) {
            body.put("p", "", words.outcomes(one, diagnosis.advice()));
        }
    }

    private void causes(Tag body) {
        body.put("h2", "", messages.get("need.report.causes"));
        Tag rows = table(body, "need.sheet.head.cause", "need.sheet.head.standing");
        diagnosis.causes().forEach(cause -> {
            Tag row = rows.in("tr");
            row.in("th").with("scope", "row").words(words.name("cause", cause.cause()));
            row.in("td").words(words.name("sheet.standing", cause.standing()));
        });
    }

    /** In their order: what comes next if the first is not to be had, and what has to wait. */
    private void others(Tag body) {
        body.put("h2", "", messages.get("need.report.others"));
        List<String> lines = diagnosis.helps().stream()
                .skip(1)
                .map(help -> words.name("help", help.help()) + words.waits(help))
                .toList();
        Tag list = body.in("ol").with("start", "2");
        lines.forEach(line -> list.put("li", "", line));
    }

    private Tag table(Tag body, String... columns) {
        Tag table = body.in("table");
        Tag head = table.in("thead").in("tr");
        for (String column : columns) {
            head.in("th").with("scope", "col").words(messages.get(column));
        }
        return table.in("tbody");
    }

    private static String rules() {
        try (InputStream in = BalanceDocument.class.getResourceAsStream("balance.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
