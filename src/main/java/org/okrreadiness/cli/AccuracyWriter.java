package org.okrreadiness.cli;

import java.util.List;
import org.okrreadiness.accuracy.Accuracy;
import org.okrreadiness.accuracy.Disagreement;
import org.okrreadiness.accuracy.Gaming;
import org.okrreadiness.domain.rubric.ScorerVersions;
import org.okrreadiness.i18n.Messages;
import tools.jackson.core.JsonGenerator;

/** Writes how far the machine can be relied on, as one JSON object. */
final class AccuracyWriter {

    private final JsonGenerator json;
    private final JsonFigures figures;
    private final Messages messages;

    AccuracyWriter(JsonGenerator json, Messages messages) {
        this.json = json;
        this.figures = new JsonFigures(json);
        this.messages = messages;
    }

    void write(Accuracy accuracy, ScorerVersions versions, List<Disagreement> worst) {
        json.writeStartObject();
        json.writeStringProperty("scorer", versions.scorer());
        json.writeStringProperty("lexicon", versions.lexicon());
        json.writeStringProperty("rubric", versions.rubric());
        json.writeNumberProperty("lines", accuracy.lines());
        json.writeNumberProperty("rated", accuracy.rated());
        json.writeName("criteria");
        json.writeStartObject();
        CriterionWriter writer = new CriterionWriter(json);
        accuracy.criteria().forEach(criterion -> {
            json.writeName(criterion.criterion().value());
            writer.write(criterion);
        });
        json.writeEndObject();
        accuracy.gaming().ifPresent(this::write);
        if (!worst.isEmpty()) {
            json.writeName("worst");
            json.writeStartArray();
            worst.forEach(this::write);
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void write(Gaming gaming) {
        json.writeName("gaming");
        json.writeStartObject();
        json.writeNumberProperty("hostile", gaming.hostile());
        figures.number("held_back", gaming.heldBack());
        ids("escaped", gaming.escaped());
        json.writeNumberProperty("honest", gaming.honest());
        figures.number("falsely_accused", gaming.falselyAccused());
        ids("accused", gaming.accused());
        json.writeEndObject();
    }

    private void ids(String name, List<String> ids) {
        json.writeName(name);
        json.writeStartArray();
        ids.forEach(json::writeString);
        json.writeEndArray();
    }

    private void write(Disagreement each) {
        json.writeStartObject();
        json.writeStringProperty("id", each.line());
        json.writeStringProperty("criterion", each.criterion().value());
        json.writeNumberProperty("machine", each.machine());
        json.writeNumberProperty("median", each.median());
        json.writeName("ratings");
        json.writeStartArray();
        each.ratings().forEach(json::writeNumber);
        json.writeEndArray();
        figures.number("confidence", each.confidence());
        json.writeStringProperty(
                "because", messages.get(each.because().key(), each.because().arguments()));
        json.writeEndObject();
    }
}
