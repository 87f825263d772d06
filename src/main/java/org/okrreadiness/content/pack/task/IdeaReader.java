package org.okrreadiness.content.pack.task;

import java.util.List;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.content.shape.Fields;
import org.okrreadiness.content.shape.Names;
import org.okrreadiness.content.shape.Shapes;
import org.okrreadiness.content.shape.Values;
import org.okrreadiness.content.tree.Node;
import org.okrreadiness.domain.task.ExpectedIdea;
import org.okrreadiness.domain.task.TextKey;
import org.okrreadiness.domain.task.WayOfSaying;
import org.okrreadiness.domain.task.WordBand;
import org.okrreadiness.domain.task.WrongIdea;

/**
 * Reads what texts in own words are held against: ideas, wrong ideas and how many words are asked for. Good for one task: ids are unique
 * within it.
 */
public final class IdeaReader {

    private static final String WAYS = "ways";
    private static final int MOST_WORDS = 2_000;

    private final Findings findings;
    private final Values values;
    private final Names ids = new Names();

    public IdeaReader(Findings findings) {
        this.findings = findings;
        this.values = new Values(findings);
    }

    /** What a text is held against: its part has the fields {@code words}, {@code ideas} and {@code wrong-ideas}. */
    public TextKey read(Fields fields) {
        return new TextKey(
                fields.some("ideas").stream()
                        .map(node -> expected(Fields.of(node, Shapes.IDEA, findings)))
                        .toList(),
                fields.nodes("wrong-ideas").stream()
                        .map(node -> wrong(Fields.of(node, Shapes.WRONG_IDEA, findings)))
                        .toList(),
                words(fields));
    }

    private ExpectedIdea expected(Fields fields) {
        return new ExpectedIdea(ids.give(fields), fields.text("text"), fields.whole("weight", 1, 5), ways(fields));
    }

    private WrongIdea wrong(Fields fields) {
        return new WrongIdea(ids.give(fields), fields.text("text"), fields.text("reason"), ways(fields));
    }

    private List<WayOfSaying> ways(Fields fields) {
        return fields.some(WAYS).stream().map(this::way).toList();
    }

    private WayOfSaying way(Node node) {
        return new WayOfSaying(some(node).stream().map(this::phrases).toList());
    }

    private List<String> phrases(Node concept) {
        return some(concept).stream().map(values::text).toList();
    }

    /** The entries of a list within {@code ways}; one without any is reported where it stands. */
    private List<Node> some(Node list) {
        if (list instanceof Node.Items items && items.nodes().isEmpty()) {
            findings.add(Rule.EMPTY_LIST, list.at(), WAYS);
        }
        return values.items(list, WAYS);
    }

    private WordBand words(Fields fields) {
        List<Integer> ends = fields.wholeNumbers("words", 1, MOST_WORDS);
        if (ends.size() == 2 && ends.get(0) < ends.get(1)) {
            return new WordBand(ends.get(0), ends.get(1));
        }
        if (fields.node("words").filter(Node.Items.class::isInstance).isPresent()) {
            findings.add(Rule.BAND_ORDER, fields.at("words"));
        }
        return new WordBand(1, MOST_WORDS);
    }
}
