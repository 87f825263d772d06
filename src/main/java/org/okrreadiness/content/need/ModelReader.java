package org.okrreadiness.content.need;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.content.shape.Fields;
import org.okrreadiness.content.shape.Names;
import org.okrreadiness.content.shape.NeedShapes;
import org.okrreadiness.content.shape.NeedVocabulary;
import org.okrreadiness.content.shape.Values;
import org.okrreadiness.content.shape.Words;
import org.okrreadiness.content.tree.Node;
import org.okrreadiness.decide.need.Bar;
import org.okrreadiness.decide.need.Cause;
import org.okrreadiness.decide.need.EvidenceKind;
import org.okrreadiness.decide.need.Frequency;
import org.okrreadiness.decide.need.Help;
import org.okrreadiness.decide.need.Method;
import org.okrreadiness.decide.need.NeedModel;
import org.okrreadiness.decide.need.Questionnaire;
import org.okrreadiness.decide.need.Reading;
import org.okrreadiness.decide.need.Remedy;
import org.okrreadiness.decide.need.StatementId;

/** Reads the model: what answers say about causes, and which help fits. Good for one file. */
final class ModelReader {

    /** No single answer is worth more: a hundred to one. */
    private static final double HEAVIEST = 20;

    private final List<String> statements;
    private final Findings findings;
    private final Values values;
    private final Names causes = new Names();
    private final Names helps = new Names();
    private final Names needs = new Names();

    ModelReader(Questionnaire questionnaire, Findings findings) {
        this.statements = questionnaire.ids();
        this.findings = findings;
        this.values = new Values(findings);
    }

    /**
     * Everything wrong is in the findings when it returns.
     *
     * @throws IllegalArgumentException when what was read cannot even be put together; the findings then say why
     */
    NeedModel read(Node file) {
        Fields fields = Fields.of(file, NeedShapes.MODEL, findings);
        Map<Cause, NeedModel.CauseNote> notes = new EnumMap<>(Cause.class);
        fields.some("causes").forEach(node -> cause(node, notes));
        Map<Help, Remedy> remedies = new EnumMap<>(Help.class);
        fields.some("helps").forEach(node -> help(node, remedies));
        List<Bar> firmness = fields.some("firmness").stream().map(this::bar).toList();
        List<Reading> readings = new ArrayList<>();
        fields.some("statements").forEach(node -> readings.add(ofAnswer(node)));
        fields.nodes("occasions").forEach(node -> readings.add(ofOccasion(node)));
        fields.nodes("facts").forEach(node -> readings.add(ofFact(node)));
        requireAll(fields, "causes", causes, NeedVocabulary.CAUSES);
        requireAll(fields, "helps", helps, NeedVocabulary.HELPS);
        requireAll(fields, "firmness", needs, NeedVocabulary.NEEDS);
        return new NeedModel(
                fields.text("version"),
                fields.node("method").map(this::method).orElseThrow(IllegalArgumentException::new),
                firmness,
                notes,
                readings,
                remedies,
                new NeedModel.Otherwise(fields.text("nothing-wrong"), fields.text("too-little")));
    }

    private void requireAll(Fields fields, String field, Names given, Words<?> wanted) {
        wanted.list().stream()
                .filter(word -> !given.has(word))
                .forEach(word -> findings.add(Rule.MISSING_FIELD, fields.at(field), word, field));
    }

    private Method method(Node node) {
        Fields fields = Fields.of(node, NeedShapes.METHOD, findings);
        return new Method(
                Map.of(
                        EvidenceKind.SEEN, fields.number("seen", 0, 1),
                        EvidenceKind.HEARD, fields.number("heard", 0, 1),
                        EvidenceKind.IMPRESSION, fields.number("impression", 0, 1)),
                fields.number("other-seats", 0, 1),
                fields.whole("few", 0, 1000),
                fields.number("few-share", 0, 1),
                fields.number("further-grounds", 0, 1),
                fields.number("likely", 1, HEAVIEST),
                fields.number("sound", -HEAVIEST, 0),
                fields.number("counter", 0, HEAVIEST),
                fields.number("limit", 0, 2 * HEAVIEST),
                fields.whole("fewest-answers", 0, statements.size()),
                fields.number("enough", 0, 1),
                fields.whole("contradiction", 1, Frequency.SCALE.size() - 1),
                fields.whole("seat-speaks", 1, statements.size()));
    }

    private Bar bar(Node node) {
        Fields fields = Fields.of(node, NeedShapes.BAR, findings);
        needs.give(fields.words("needs"), fields.at("needs"), findings);
        return new Bar(
                fields.choice("needs", NeedVocabulary.NEEDS),
                fields.number("at-least", 0, HEAVIEST),
                fields.text("because"));
    }

    private void cause(Node node, Map<Cause, NeedModel.CauseNote> notes) {
        Fields fields = Fields.of(node, NeedShapes.CAUSE, findings);
        causes.give(fields.words("cause"), fields.at("cause"), findings);
        notes.put(
                fields.choice("cause", NeedVocabulary.CAUSES),
                new NeedModel.CauseNote(weight(fields, "prior"), fields.text("first-step")));
    }

    private Reading ofAnswer(Node node) {
        Fields fields = Fields.of(node, NeedShapes.OF_ANSWER, findings);
        String statement = fields.words("statement");
        if (!statements.contains(statement)) {
            findings.addMisspelt(Rule.UNKNOWN_REFERENCE, fields.at("statement"), statement, statements);
        }
        Map<Frequency, Double> weights = new EnumMap<>(Frequency.class);
        fields.entries("weights")
                .forEach((word, entry) -> weights.put(
                        values.choice(new Node.Scalar(entry.at(), word, Node.Scalar.Kind.TEXT), NeedVocabulary.ANSWERS),
                        values.number(entry.value(), -HEAVIEST, HEAVIEST)));
        Frequency.SCALE.stream().filter(answer -> !weights.containsKey(answer)).forEach(answer -> {
            findings.add(Rule.MISSING_FIELD, fields.at("weights"), Words.kebab(answer), "weights");
            weights.put(answer, 0.0);
        });
        return new Reading.OfAnswer(new StatementId(statement), cause(fields), weights, fields.text("because"));
    }

    private Reading ofOccasion(Node node) {
        Fields fields = Fields.of(node, NeedShapes.OF_OCCASION, findings);
        return new Reading.OfOccasion(
                fields.choice("occasion", NeedVocabulary.OCCASIONS),
                cause(fields),
                weight(fields, "weight"),
                fields.text("because"));
    }

    private Reading ofFact(Node node) {
        Fields fields = Fields.of(node, NeedShapes.OF_FACT, findings);
        List<Reading.Band> bands = fields.some("weights").stream()
                .map(band -> Fields.of(band, NeedShapes.BAND, findings))
                .map(band -> new Reading.Band(band.number("below", 0, 101), weight(band, "weight")))
                .toList();
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).below() <= bands.get(i - 1).below()) {
                findings.add(Rule.BAND_ORDER, fields.at("weights"));
            }
        }
        return new Reading.OfFact(
                fields.choice("fact", NeedVocabulary.FACTS), cause(fields), bands, fields.text("because"));
    }

    private void help(Node node, Map<Help, Remedy> remedies) {
        Fields fields = Fields.of(node, NeedShapes.HELP, findings);
        helps.give(fields.words("help"), fields.at("help"), findings);
        List<List<Remedy.Ground>> parts = fields.some("case").stream()
                .map(part -> grounds(values.items(part, "case")))
                .toList();
        Set<Cause> waitsFor = fields.node("waits-for").isPresent()
                ? new HashSet<>(fields.choices("waits-for", NeedVocabulary.CAUSES))
                : Set.of();
        remedies.put(
                fields.choice("help", NeedVocabulary.HELPS),
                new Remedy(parts, grounds(fields.nodes("hindrances")), waitsFor));
    }

    private List<Remedy.Ground> grounds(List<Node> nodes) {
        return nodes.stream().map(this::ground).toList();
    }

    private Remedy.Ground ground(Node node) {
        boolean onOccasion =
                node instanceof Node.Mapping mapping && mapping.entries().containsKey("occasion");
        Fields fields = Fields.of(node, onOccasion ? NeedShapes.OCCASION_GROUND : NeedShapes.CAUSE_GROUND, findings);
        if (onOccasion) {
            return new Remedy.Ground.OfOccasion(
                    fields.choice("occasion", NeedVocabulary.OCCASIONS),
                    weight(fields, "weight"),
                    fields.text("because"));
        }
        return new Remedy.Ground.OfCause(
                cause(fields),
                fields.number("share", 0, 1),
                some(fields, "if-sound"),
                some(fields, "unless"),
                fields.text("because"));
    }

    private static Set<Cause> some(Fields fields, String field) {
        return fields.node(field).isPresent() ? Set.copyOf(fields.choices(field, NeedVocabulary.CAUSES)) : Set.of();
    }

    private static Cause cause(Fields fields) {
        return fields.choice("cause", NeedVocabulary.CAUSES);
    }

    private static double weight(Fields fields, String field) {
        return fields.number(field, -HEAVIEST, HEAVIEST);
    }
}
