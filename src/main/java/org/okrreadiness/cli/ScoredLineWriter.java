package org.okrreadiness.cli;

import java.io.OutputStream;
import java.util.List;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.situation.Situation;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.scoring.Scorer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** Scores a line and writes what came of it. */
final class ScoredLineWriter {

    private final Scorer scorer;
    private final Messages messages;
    private final JsonLines lines;

    ScoredLineWriter(Scorer scorer, Messages messages, OutputStream out) {
        this.scorer = scorer;
        this.messages = messages;
        this.lines = new JsonLines(out);
    }

    void write(ScoreLine line, Situation situation) {
        switch (line.kind()) {
            case OBJECTIVE -> writeOne(line, scorer.objective(line.set().objective(), situation));
            case KEY_RESULT ->
                writeOne(
                        line,
                        scorer.keyResult(
                                line.set().keyResults().get(0), line.set().objective(), situation));
            case SET -> writeSet(line, scorer.set(line.set(), situation));
        }
    }

    void writeError(JsonNode id, String message) {
        lines.line(json -> {
            json.writeStartObject();
            writeId(json, id);
            json.writeStringProperty("error", message);
            json.writeEndObject();
        });
    }

    /** Whoever waits for an answer sees it. */
    void flush() {
        lines.flush();
    }

    private void writeOne(ScoreLine line, ArtefactScore score) {
        lines.line(json -> {
            json.writeStartObject();
            writeId(json, line.id());
            writeScore(json, score, score.score());
            writeVersions(json, score);
            json.writeEndObject();
        });
    }

    private void writeSet(ScoreLine line, List<ArtefactScore> parts) {
        ArtefactScore whole = parts.get(parts.size() - 1);
        lines.line(json -> {
            json.writeStartObject();
            writeId(json, line.id());
            writeScore(json, whole, scorer.setScore(parts));
            json.writeName("parts");
            json.writeStartArray();
            for (ArtefactScore part : parts.subList(0, parts.size() - 1)) {
                json.writeStartObject();
                json.writeStringProperty("part", part.part().path());
                writeScore(json, part, part.score());
                json.writeEndObject();
            }
            json.writeEndArray();
            writeVersions(json, whole);
            json.writeEndObject();
        });
    }

    private static void writeId(JsonGenerator json, JsonNode id) {
        json.writeName("id");
        if (id.isNumber()) {
            json.writeNumber(id.asString());
        } else if (id.isString()) {
            json.writeString(id.asString());
        } else {
            json.writeNull();
        }
    }

    private void writeScore(JsonGenerator json, ArtefactScore artefact, int score) {
        json.writeNumberProperty("score", score);
        json.writeName("criteria");
        json.writeStartObject();
        MarkWriter marks = new MarkWriter(json, messages);
        for (Mark mark : artefact.marks()) {
            json.writeName(mark.criterion().value());
            marks.write(mark);
        }
        json.writeEndObject();
        json.writeName("flags");
        json.writeStartArray();
        artefact.flags().forEach(json::writeString);
        json.writeEndArray();
    }

    private void writeVersions(JsonGenerator json, ArtefactScore artefact) {
        json.writeStringProperty("scorer", scorer.versions().scorer());
        json.writeStringProperty("rubric", artefact.rubric());
    }
}
