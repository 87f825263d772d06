package org.okrreadiness.content.pack;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.content.shape.Fields;
import org.okrreadiness.content.shape.Names;
import org.okrreadiness.content.shape.Shapes;
import org.okrreadiness.content.shape.Values;
import org.okrreadiness.content.shape.Vocabulary;
import org.okrreadiness.content.tree.Node;
import org.okrreadiness.domain.assessment.Exhibit;

/** Reads the exhibits of a scenario. */
final class ExhibitReader {

    private final Findings findings;
    private final Values values;
    private final Names ids = new Names();

    ExhibitReader(Findings findings) {
        this.findings = findings;
        this.values = new Values(findings);
    }

    Optional<Exhibit> read(Node node) {
        return Fields.kindOf(node, "exhibit", Vocabulary.EXHIBIT_KINDS, findings)
                .map(kind -> switch (kind) {
                    case MEMO -> memo(Fields.of(node, Shapes.MEMO, findings));
                    case THREAD -> thread(Fields.of(node, Shapes.THREAD, findings));
                    case TABLE -> table(Fields.of(node, Shapes.TABLE, findings));
                    case CHART -> chart(Fields.of(node, Shapes.CHART, findings));
                    case PEOPLE -> people(Fields.of(node, Shapes.PEOPLE, findings));
                });
    }

    private Exhibit memo(Fields fields) {
        return new Exhibit.Memo(
                ids.give(fields),
                fields.text("title"),
                fields.words("from"),
                fields.words("to"),
                fields.words("date"),
                fields.text("text"));
    }

    private Exhibit thread(Fields fields) {
        List<Exhibit.Message> messages = fields.some("messages").stream()
                .map(node -> Fields.of(node, Shapes.MESSAGE, findings))
                .map(m -> new Exhibit.Message(m.text("from"), m.words("at"), m.text("text")))
                .toList();
        return new Exhibit.MessageThread(ids.give(fields), fields.text("title"), messages);
    }

    private Exhibit table(Fields fields) {
        List<String> columns = fields.someTexts("columns");
        List<List<String>> rows = fields.some("rows").stream()
                .map(node -> row(node, columns.size()))
                .toList();
        return new Exhibit.Table(ids.give(fields), fields.text("title"), columns, rows, fields.words("note"));
    }

    private List<String> row(Node node, int columns) {
        List<Node> cells = values.items(node, "rows");
        if (node instanceof Node.Items && cells.size() != columns) {
            findings.add(Rule.ROW_WIDTH, node.at(), String.valueOf(cells.size()), String.valueOf(columns));
        }
        return cells.stream().map(values::words).toList();
    }

    private Exhibit chart(Fields fields) {
        List<String> labels = fields.someTexts("labels");
        List<Exhibit.Series> series = fields.some("series").stream()
                .map(node -> series(Fields.of(node, Shapes.SERIES, findings), labels.size()))
                .toList();
        return new Exhibit.Chart(
                ids.give(fields),
                fields.text("title"),
                fields.choice("shape", Vocabulary.CHART_SHAPES),
                fields.text("unit"),
                labels,
                series,
                fields.words("note"));
    }

    private Exhibit.Series series(Fields fields, int labels) {
        List<Node> readings = fields.nodes("values");
        boolean isList =
                fields.node("values").filter(Node.Items.class::isInstance).isPresent();
        if (isList && readings.size() != labels) {
            String count = String.valueOf(readings.size());
            findings.add(Rule.SERIES_LENGTH, fields.at("values"), count, String.valueOf(labels));
        }
        return new Exhibit.Series(
                fields.text("name"), readings.stream().map(this::reading).toList());
    }

    private OptionalDouble reading(Node node) {
        boolean none = node instanceof Node.Scalar scalar && scalar.is(Node.Scalar.Kind.NOTHING);
        return none ? OptionalDouble.empty() : OptionalDouble.of(values.number(node));
    }

    private Exhibit people(Fields fields) {
        List<Exhibit.Person> people = fields.some("people").stream()
                .map(node -> Fields.of(node, Shapes.PERSON, findings))
                .map(ExhibitReader::person)
                .toList();
        return new Exhibit.People(ids.give(fields), fields.text("title"), people);
    }

    private static Exhibit.Person person(Fields fields) {
        Optional<String> view = Optional.of(fields.words("view")).filter(words -> !words.isEmpty());
        return new Exhibit.Person(fields.text("name"), fields.text("role"), fields.text("interest"), view);
    }
}
