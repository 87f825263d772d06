package org.okrreadiness.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.okrreadiness.accuracy.AccuracyCard;
import org.okrreadiness.accuracy.AccuracyCard.Held;
import org.okrreadiness.accuracy.AccuracyCard.Line;
import org.okrreadiness.accuracy.Gaming;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.statistics.Estimate;
import org.okrreadiness.statistics.Interval;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the accuracy card that travels with the program: what the command {@code accuracy} printed, kept in docs/accuracy. */
public final class ShippedAccuracyCard {

    private static final JsonMapper JSON = new JsonMapper();

    private ShippedAccuracyCard() {}

    /** @throws IllegalStateException when a file of the card is missing, which is a defect of the program */
    public static AccuracyCard read() {
        return read(ShippedAccuracyCard::resource);
    }

    /** The card in a folder, for the build that makes it. */
    public static AccuracyCard read(Path folder) {
        return read(name -> JSON.readTree(folder.resolve(name)));
    }

    private static AccuracyCard read(Function<String, JsonNode> files) {
        JsonNode measured = files.apply("figures.json");
        return new AccuracyCard(
                measured.path("scorer").asString(),
                measured.path("lexicon").asString(),
                measured.path("rubric").asString(),
                measured.path("rated").asInt(),
                lines(measured),
                held(files.apply("held-out.json")),
                held(files.apply("never-seen.json")),
                gaming(measured.path("gaming")));
    }

    private static Held held(JsonNode report) {
        return new Held(report.path("scorer").asString(), report.path("rated").asInt(), lines(report));
    }

    private static Gaming gaming(JsonNode node) {
        return new Gaming(
                node.path("hostile").asInt(),
                ids(node.path("escaped")),
                node.path("honest").asInt(),
                ids(node.path("accused")));
    }

    private static List<String> ids(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static List<Line> lines(JsonNode report) {
        return report.path("criteria")
                .propertyStream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Line line(String criterion, JsonNode node) {
        List<OptionalDouble> recall = new ArrayList<>();
        node.path("recall").forEach(share -> recall.add(figure(share)));
        return new Line(
                new CriterionId(criterion),
                node.path("n").asInt(),
                estimate(node.path("machine_median")),
                estimate(node.path("rater_rater")),
                figure(node.path("exact")),
                figure(node.path("adjacent")),
                recall,
                figure(node.path("ece")));
    }

    private static Estimate estimate(JsonNode node) {
        OptionalDouble low = figure(node.path("low"));
        OptionalDouble high = figure(node.path("high"));
        Optional<Interval> interval = low.isPresent() && high.isPresent()
                ? Optional.of(new Interval(low.getAsDouble(), high.getAsDouble()))
                : Optional.empty();
        return new Estimate(figure(node.path("qwk")), interval);
    }

    /** Null and left out mean the same: not known. */
    private static OptionalDouble figure(JsonNode node) {
        return node.isNumber() ? OptionalDouble.of(node.asDouble()) : OptionalDouble.empty();
    }

    private static JsonNode resource(String name) {
        try (InputStream in = ShippedAccuracyCard.class.getResourceAsStream("accuracy/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The accuracy card lacks " + name);
            }
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
