package org.okrreadiness.export.vetting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrreadiness.export.Letters;
import org.okrreadiness.export.Paper;
import org.okrreadiness.export.Tag;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.vetting.ComparisonReading;
import org.okrreadiness.reading.vetting.QuestionsReading;
import org.w3c.dom.Document;

/** The page as XHTML: need, recommendation with its conditions, the table, what recall means, risks, what to ask next. */
final class BudgetPage {

    /** Live work and recall stand before the criteria, coverage after them. */
    private static final int FIRST_FIGURES = 2;

    /** The rows of the reading whose reasons stand on the page. */
    private static final List<String> FIT = List.of("format", "change-management");

    private final ComparisonReading reading;
    private final List<Optional<QuestionsReading>> questions;
    private final Messages messages;
    private final Density density;
    private final Tag html = Tag.html().with("lang", "en-GB");

    /** @param questions for each programme, in the order of the reading; empty where there is nobody to ask */
    BudgetPage(
            ComparisonReading reading, List<Optional<QuestionsReading>> questions, Messages messages, Density density) {
        this.reading = reading;
        this.questions = List.copyOf(questions);
        this.messages = messages;
        this.density = density;
    }

    /** @param day on which it is made */
    Document on(Paper paper, String day) {
        head(paper);
        Tag body = html.in("body");
        body.in("div", "run-foot").words(messages.get("vetting.sheet.foot", day));
        body.put("p", "kind", messages.get("vetting.sheet.kind"));
        body.in("h1").with("id", "top").words(density.name(reading.title()));
        body.put("p", "need", density.text(reading.need()));
        advice(body);
        if (reading.names().isEmpty()) {
            body.put("p", "", messages.get("vetting.sheet.nothing"));
        } else {
            table(body);
            if (density.hasReasons()) {
                fit(body);
            }
            body.put("h2", "", messages.get("vetting.sheet.recall"));
            body.put("p", "", messages.get("vetting.sheet.recall.words"));
            risks(body);
            next(body);
        }
        if (!Letters.coverAll(html.document())) {
            body.put("p", "small", messages.get("vetting.sheet.no-shape"));
        }
        return html.document();
    }

    private void head(Paper paper) {
        Tag head = html.in("head");
        head.in("title").words(messages.get("vetting.sheet.title", density.name(reading.title())));
        head.in("meta").with("name", "author").with("content", messages.get("app.name"));
        head.in("meta").with("name", "subject").with("content", messages.get("vetting.sheet.kind"));
        head.in("style")
                .style("@page { size: " + paper.size() + " }\nbody { font-size: " + density.size() + " }\n"
                        + Styles.of("budget.css"));
        Tag outline = head.in("bookmarks");
        outline.in("bookmark").with("name", messages.get("vetting.sheet.kind")).with("href", "#top");
    }

    private void advice(Tag body) {
        body.put("h2", "", messages.get("vetting.sheet.advice"));
        ComparisonReading.Advice advice = reading.advice();
        body.put("p", "sentence", density.text(advice.sentence()));
        advice.reasons().stream()
                .limit(density.items() + 2L)
                .forEach(reason -> body.put("p", "", density.line(reason)));
        if (!advice.conditions().isEmpty()) {
            body.put("h2", "", messages.get("vetting.sheet.conditions"));
            advice.conditions().forEach(condition -> body.put("p", "", density.text(condition)));
        }
        body.put("p", "caution", advice.caution());
    }

    private void table(Tag body) {
        body.put("h2", "", messages.get("vetting.sheet.table"));
        Tag table = body.in("table");
        Tag head = table.in("thead").in("tr");
        head.in("th", "what").with("scope", "col").words(messages.get("vetting.sheet.head"));
        for (String name : reading.names()) {
            head.in("th").with("scope", "col").in("bdi").words(density.name(name));
        }
        Tag rows = table.in("tbody");
        reading.offers().forEach(row -> row(rows.in("tr"), row, density::name));
        Stream.of(reading.figures().subList(0, FIRST_FIGURES), reading.criteria(), lastFigures())
                .flatMap(List::stream)
                .forEach(row -> row(rows.in("tr"), row, UnaryOperator.identity()));
    }

    private List<ComparisonReading.Row> lastFigures() {
        return reading.figures().subList(FIRST_FIGURES, reading.figures().size());
    }

    /** @param cut what to do with words that somebody entered; those of the program have an end */
    private static void row(Tag tr, ComparisonReading.Row row, UnaryOperator<String> cut) {
        tr.in("th").with("scope", "row").words(row.title());
        row.cells().forEach(cell -> tr.in("td").words(cut.apply(cell.text())));
    }

    /** What often decides between a course people like and one they can use: the reasons behind two of the rows. */
    private void fit(Tag body) {
        body.put("h2", "", messages.get("vetting.sheet.fit"));
        List<ComparisonReading.Row> rows = FIT.stream()
                .flatMap(
                        id -> reading.criteria().stream().filter(row -> row.id().equals(id)))
                .toList();
        for (int i = 0; i < reading.names().size(); i++) {
            int programme = i;
            String reasons = rows.stream()
                    .flatMap(row -> row.cells().get(programme).reasons().stream())
                    .collect(Collectors.joining(" "));
            about(body, i, density.reasons(reasons));
        }
    }

    /** All of them: a risk that is left out would be one that is hidden. */
    private void risks(Tag body) {
        body.put("h2", "", messages.get("vetting.sheet.risks"));
        for (int i = 0; i < reading.names().size(); i++) {
            String risks = String.join(" ", reading.risks().get(i));
            about(body, i, risks.isEmpty() ? messages.get("vetting.sheet.no-risk") : risks);
        }
    }

    /** The first few questions of each list, and how many more there are. */
    private void next(Tag body) {
        body.put("h2", "", messages.get("vetting.sheet.ask"));
        for (int i = 0; i < questions.size(); i++) {
            List<String> all = questions.get(i).stream()
                    .flatMap(list -> list.groups().stream())
                    .flatMap(group -> group.questions().stream())
                    .map(asked -> density.line(asked.question()))
                    .toList();
            List<String> shown = all.stream().limit(density.items()).toList();
            String more = all.size() > shown.size()
                    ? " (" + messages.get("vetting.sheet.more", all.size() - shown.size()) + ")"
                    : "";
            if (!shown.isEmpty()) {
                about(body, i, String.join(" ", shown) + more);
            }
        }
    }

    private void about(Tag body, int programme, String words) {
        Tag line = body.in("p", "about");
        line.in("b").words(density.name(reading.names().get(programme)) + ":");
        line.words(" " + words);
    }

    /** Style sheets beside this class. */
    static final class Styles {

        private Styles() {}

        static String of(String file) {
            try (InputStream in = BudgetPage.class.getResourceAsStream(file)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
