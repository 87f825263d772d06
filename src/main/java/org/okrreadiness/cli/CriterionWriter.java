package org.okrreadiness.cli;

import org.okrreadiness.accuracy.Accuracy;
import org.okrreadiness.accuracy.Agreement;
import org.okrreadiness.accuracy.CriterionAccuracy;
import org.okrreadiness.statistics.calibration.CalibrationCurve;
import tools.jackson.core.JsonGenerator;

/** Writes what is known about the marks on one criterion, as the fields of a JSON object. */
final class CriterionWriter {

    private final JsonGenerator json;
    private final JsonFigures figures;

    CriterionWriter(JsonGenerator json) {
        this.json = json;
        this.figures = new JsonFigures(json);
    }

    void write(CriterionAccuracy criterion) {
        json.writeStartObject();
        json.writeNumberProperty("raters", criterion.raters());
        json.writeNumberProperty("unmarked", criterion.unmarked());
        write(criterion.all());
        figures.number("prmse", criterion.trueScores());
        write(criterion.calibration());
        json.writeName("auto");
        json.writeStartObject();
        figures.number("coverage", criterion.coverage());
        write(criterion.auto());
        json.writeEndObject();
        json.writeName("surest");
        json.writeStartObject();
        figures.number("coverage", Accuracy.SUREST_SHARE);
        write(criterion.surest());
        json.writeEndObject();
        if (!criterion.groups().isEmpty()) {
            writeGroups(criterion);
        }
        json.writeEndObject();
    }

    private void write(Agreement agreement) {
        json.writeNumberProperty("n", agreement.n());
        figures.kappa("machine_median", agreement.machineMedian());
        figures.kappa("machine_rater", agreement.machineRater());
        figures.kappa("rater_rater", agreement.raterRater());
        figures.number("exact", agreement.exact());
        figures.number("adjacent", agreement.adjacent());
        figures.number("smd", agreement.meanDifference());
        figures.numbers("recall", agreement.recall());
        json.writeName("confusion");
        json.writeStartArray();
        agreement.confusion().forEach(row -> {
            json.writeStartArray();
            row.forEach(json::writeNumber);
            json.writeEndArray();
        });
        json.writeEndArray();
    }

    private void write(CalibrationCurve curve) {
        figures.number("ece", curve.expectedCalibrationError());
        json.writeName("reliability");
        json.writeStartArray();
        for (CalibrationCurve.Bin bin : curve.bins()) {
            json.writeStartObject();
            figures.number("from", bin.from());
            figures.number("to", bin.to());
            json.writeNumberProperty("n", bin.n());
            figures.number("confidence", bin.chance());
            figures.number("right", bin.outcome());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeGroups(CriterionAccuracy criterion) {
        json.writeName("by");
        json.writeStartObject();
        criterion.groups().forEach((name, group) -> {
            json.writeName(name);
            json.writeStartObject();
            json.writeNumberProperty("n", group.n());
            figures.kappa("machine_median", group.machineMedian());
            json.writeEndObject();
        });
        json.writeEndObject();
    }
}
