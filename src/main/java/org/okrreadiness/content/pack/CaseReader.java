package org.okrreadiness.content.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.content.shape.Fields;
import org.okrreadiness.content.shape.Names;
import org.okrreadiness.content.shape.Shapes;
import org.okrreadiness.content.shape.Values;
import org.okrreadiness.content.shape.Vocabulary;
import org.okrreadiness.content.tree.Node;
import org.okrreadiness.domain.okr.Indicator;
import org.okrreadiness.domain.situation.Aspect;
import org.okrreadiness.domain.situation.Band;
import org.okrreadiness.domain.situation.Concept;
import org.okrreadiness.domain.situation.Cycle;
import org.okrreadiness.domain.situation.MetricDefinition;
import org.okrreadiness.domain.situation.MetricScale;
import org.okrreadiness.domain.situation.Polarity;
import org.okrreadiness.domain.situation.Priority;

/** Reads what a scorer may know about a case: concepts, metrics, priorities, and the aspects of its tasks that refer to them. */
final class CaseReader {

    private final Findings findings;
    private final Values values;
    private final Names concepts = new Names();
    private final Names metrics = new Names();
    private final Names priorities = new Names();

    CaseReader(Findings findings) {
        this.findings = findings;
        this.values = new Values(findings);
    }

    Concept concept(Node node) {
        Fields fields = Fields.of(node, Shapes.CONCEPT, findings);
        return new Concept(concepts.give(fields), fields.text("title"), fields.someTexts("terms"));
    }

    MetricDefinition metric(Node node) {
        Fields fields = Fields.of(node, Shapes.METRIC, findings);
        Polarity better = fields.choice("better", Vocabulary.BETTER);
        MetricScale scale = new MetricScale(
                fields.text("unit"),
                fields.text("family"),
                better,
                fields.choice("indicator", Vocabulary.INDICATORS) == Indicator.LEADING);
        int before = findings.errors();
        OptionalDouble read = fields.number("today");
        OptionalDouble today = findings.errors() == before ? read : OptionalDouble.empty();
        List<String> names = Stream.concat(Stream.of(fields.text("name")), fields.texts("also").stream())
                .toList();
        return new MetricDefinition(metrics.give(fields), names, scale, today, stretch(fields, better, today));
    }

    private Optional<Band> stretch(Fields fields, Polarity better, OptionalDouble today) {
        if (fields.node("stretch").filter(Node.Items.class::isInstance).isEmpty()) {
            fields.nodes("stretch");
            return Optional.empty();
        }
        List<Double> ends = fields.nodes("stretch").stream().map(values::number).toList();
        if (ends.size() != 2 || ends.get(0) > ends.get(1)) {
            findings.add(Rule.BAND_ORDER, fields.at("stretch"));
            return Optional.empty();
        }
        Band band = new Band(ends.get(0), ends.get(1));
        if (today.isPresent() && !isBetter(band, better, today.getAsDouble())) {
            findings.add(Rule.BAND_DIRECTION, fields.at("stretch"), fields.words("today"));
        }
        return Optional.of(band);
    }

    private static boolean isBetter(Band band, Polarity better, double today) {
        return switch (better) {
            case HIGHER_IS_BETTER -> band.low() >= today;
            case LOWER_IS_BETTER -> band.high() <= today;
            case NEITHER -> true;
        };
    }

    Priority priority(Node node) {
        Fields fields = Fields.of(node, Shapes.PRIORITY, findings);
        return new Priority(priorities.give(fields), fields.text("text"), concepts.used(fields, "concepts"));
    }

    /** @param scenario the fields of the whole case */
    Optional<Cycle> cycle(Fields scenario) {
        return scenario.node("cycle")
                .map(node -> Fields.of(node, Shapes.CYCLE, findings))
                .flatMap(this::readCycle);
    }

    private Optional<Cycle> readCycle(Fields fields) {
        Optional<LocalDate> from = fields.day("from");
        Optional<LocalDate> to = fields.day("to");
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (to.get().isBefore(from.get())) {
            findings.add(Rule.CYCLE_ORDER, fields.at("to"), fields.words("from"), fields.words("to"));
            return Optional.empty();
        }
        return Optional.of(new Cycle(from.get(), to.get()));
    }

    /** @param ids the aspects of the same task */
    Aspect aspect(Node node, Names ids) {
        Fields fields = Fields.of(node, Shapes.ASPECT, findings);
        Aspect aspect = new Aspect(
                ids.give(fields),
                fields.text("text"),
                metrics.used(fields, "metrics"),
                concepts.used(fields, "concepts"));
        if (aspect.metrics().isEmpty() && aspect.concepts().isEmpty()) {
            findings.add(Rule.ASPECT_WITHOUT_SIGN, fields.at());
        }
        return aspect;
    }
}
