package org.okrreadiness.cli;

import org.okrreadiness.domain.assessment.Measurement;
import org.okrreadiness.domain.assessment.Mode;
import org.okrreadiness.service.Judged;
import org.okrreadiness.verdict.Candidate;
import org.okrreadiness.verdict.CompetencyVerdict;
import org.okrreadiness.verdict.Exercise;
import org.okrreadiness.verdict.Found;
import org.okrreadiness.verdict.Settlement;
import org.okrreadiness.verdict.Verdict;
import org.okrreadiness.wording.Words;
import tools.jackson.core.JsonGenerator;

/** Writes a verdict as a JSON object. */
final class VerdictWriter {

    private final JsonGenerator json;
    private final JsonFigures figures;

    VerdictWriter(JsonGenerator json) {
        this.json = json;
        this.figures = new JsonFigures(json);
    }

    /** What is said of an attempt. */
    void write(Verdict verdict, Mode mode) {
        open(verdict, mode);
        json.writeEndObject();
    }

    /** The same with what comes next. */
    void write(Verdict verdict, Mode mode, Judged next) {
        open(verdict, mode);
        write(next.settlement());
        json.writeName("exercises");
        json.writeStartArray();
        next.exercises().forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void open(Verdict verdict, Mode mode) {
        Measurement measurement = verdict.measurement();
        json.writeStartObject();
        json.writeStringProperty("readiness", Words.kebab(verdict.readiness()));
        json.writeStringProperty("mode", Words.kebab(mode));
        json.writeName("overall");
        json.writeStartObject();
        write(verdict.overall());
        json.writeEndObject();
        figures.number("reliability", verdict.reliability());
        json.writeStringProperty("basis", Words.kebab(measurement.basis()));
        figures.number("singleTask", measurement.singleTask());
        figures.number("sameCase", measurement.sameCase());
        figures.number("spread", measurement.spread());
        json.writeNumberProperty("persons", measurement.persons());
        json.writeName("competencies");
        json.writeStartArray();
        verdict.competencies().forEach(this::write);
        json.writeEndArray();
    }

    private void write(Found found) {
        json.writeNumberProperty("score", found.score());
        figures.number("low", found.band().low());
        figures.number("high", found.band().high());
        json.writeNumberProperty("cut", found.cut());
        json.writeStringProperty("standing", Words.kebab(found.standing()));
    }

    private void write(CompetencyVerdict line) {
        json.writeStartObject();
        json.writeStringProperty("competency", Words.kebab(line.competency()));
        write(line.found());
        json.writeStringProperty("level", Words.kebab(line.found().level()));
        json.writeNumberProperty("tasks", line.tasks());
        json.writeBooleanProperty("decides", line.decides());
        json.writeEndObject();
    }

    private void write(Settlement settlement) {
        json.writeName("settle");
        json.writeStartArray();
        for (Candidate task : settlement.tasks()) {
            json.writeStartObject();
            write(task);
            json.writeEndObject();
        }
        json.writeEndArray();
        figures.number("chance", settlement.chance());
    }

    private void write(Exercise exercise) {
        json.writeStartObject();
        write(exercise.candidate());
        json.writeStringProperty("competency", Words.kebab(exercise.competency()));
        figures.number("gain", exercise.gain());
        json.writeEndObject();
    }

    private void write(Candidate task) {
        json.writeStringProperty("pack", task.pack().id());
        json.writeStringProperty("task", task.task().value());
        json.writeStringProperty("title", task.title());
        json.writeNumberProperty("minutes", task.minutes());
    }
}
