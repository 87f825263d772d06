package org.okrreadiness.export.vetting;

import org.okrreadiness.export.Letters;
import org.okrreadiness.export.Paper;
import org.okrreadiness.export.Tag;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.vetting.QuestionsReading;
import org.w3c.dom.Document;

/** The questions to one vendor as XHTML, numbered throughout. */
final class QuestionPages {

    private final QuestionsReading reading;
    private final Messages messages;
    private final Tag html = Tag.html().with("lang", "en-GB");

    QuestionPages(QuestionsReading reading, Messages messages) {
        this.reading = reading;
        this.messages = messages;
    }

    Document on(Paper paper, String day) {
        head(paper);
        Tag body = html.in("body");
        body.in("div", "run-foot").words(day);
        body.in("h1").with("id", "top").words(reading.title());
        body.put("p", "opening", reading.opening());
        int number = 1;
        for (QuestionsReading.Group group : reading.groups()) {
            body.put("h2", "", group.title());
            Tag list = body.in("ol").with("start", String.valueOf(number));
            for (QuestionsReading.Asked asked : group.questions()) {
                list.in("li").words(asked.question()).put("div", "known", asked.known());
                number++;
            }
        }
        body.put("p", "closing", reading.closing());
        if (!Letters.coverAll(html.document())) {
            body.put("p", "known", messages.get("vetting.sheet.no-shape"));
        }
        return html.document();
    }

    private void head(Paper paper) {
        Tag head = html.in("head");
        head.in("title").words(reading.title());
        head.in("meta").with("name", "author").with("content", messages.get("app.name"));
        head.in("meta").with("name", "subject").with("content", reading.title());
        head.in("style").style("@page { size: " + paper.size() + " }\n" + BudgetPage.Styles.of("questions.css"));
        head.in("bookmarks").in("bookmark").with("name", reading.title()).with("href", "#top");
    }
}
