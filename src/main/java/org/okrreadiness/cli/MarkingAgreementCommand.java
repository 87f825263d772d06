package org.okrreadiness.cli;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.marking.Conflicts;
import org.okrreadiness.marking.figures.Agreement;
import org.okrreadiness.marking.figures.Between;
import org.okrreadiness.marking.figures.MarkerFigures;
import org.okrreadiness.marking.figures.Severities;
import org.okrreadiness.service.marking.MarkingFigures;
import org.okrreadiness.service.marking.TrainerDesk;
import org.okrreadiness.statistics.Figure;
import picocli.CommandLine.Command;
import tools.jackson.core.JsonGenerator;

/** How far markers agree, how severe each is, whether they drift, and where only a person can settle. */
@Command(name = "agreement")
final class MarkingAgreementCommand extends CohortCommand {

    MarkingAgreementCommand(RootCommand root) {
        super(root);
    }

    @Override
    int at(TrainerDesk desk) {
        CohortId cohort = cohort(desk);
        MarkingFigures figures = desk.oversight().figures();
        Told told = new Told(
                figures.agreements(cohort).stream().filter(Told::isOfAll).toList(),
                figures.markers(cohort),
                figures.severities(cohort),
                desk.marks().conflicts(cohort));
        if (json()) {
            JsonOutput.line(terminal().out(), json -> write(json, told));
        } else {
            say(told);
        }
        return ExitCode.DONE;
    }

    /** What the command says. */
    private record Told(
            List<Agreement> agreements, List<MarkerFigures> markers, Severities severities, Conflicts conflicts) {

        /** Of all markers together, not of two of them. */
        static boolean isOfAll(Agreement agreement) {
            return !(agreement.between() instanceof Between.Pair);
        }

        OptionalDouble severity(MarkerFigures marker) {
            return severities
                    .points(marker.marker())
                    .map(one -> one.figure().value())
                    .orElse(OptionalDouble.empty());
        }
    }

    private void say(Told told) {
        agreements(told).print(terminal().out());
        markers(told).print(terminal().out());
        print("cli.marking.agreement.conflicts", told.conflicts().all().size());
    }

    private TextTable agreements(Told told) {
        TextTable table = new TextTable(List.of(
                messages().get("cli.marking.agreement.criterion"),
                messages().get("cli.marking.agreement.between"),
                messages().get("cli.marking.agreement.levels"),
                messages().get("cli.marking.agreement.exact"),
                messages().get("cli.marking.agreement.adjacent"),
                messages().get("cli.marking.agreement.kappa")));
        told.agreements()
                .forEach(one -> table.row(List.of(
                        one.criterion().toString(),
                        messages().get("cli.marking.agreement." + between(one)),
                        Integer.toString(one.levels()),
                        figure(one.raters().exact()),
                        figure(one.raters().adjacent()),
                        figure(one.raters().quadraticKappa()))));
        return table;
    }

    private TextTable markers(Told told) {
        TextTable table = new TextTable(List.of(
                messages().get("cli.marking.agreement.marker"),
                messages().get("cli.marking.agreement.answers"),
                messages().get("cli.marking.agreement.severity"),
                messages().get("cli.marking.agreement.remark")));
        told.markers()
                .forEach(one -> table.row(
                        List.of(one.name(), Integer.toString(one.answers()), number(told.severity(one)), remark(one))));
        return table;
    }

    private String remark(MarkerFigures one) {
        if (one.isStopped()) {
            return messages().get("cli.marking.agreement.stopped");
        }
        return one.isDrifting() ? messages().get("cli.marking.agreement.drifts") : "";
    }

    private static String between(Agreement agreement) {
        return agreement.between() instanceof Between.AllMarkers ? "markers" : "scorer";
    }

    /** With its interval, where the data give one. */
    private static String figure(Figure figure) {
        return number(figure.value())
                + figure.interval()
                        .map(interval -> String.format(Locale.ROOT, " (%.2f to %.2f)", interval.low(), interval.high()))
                        .orElse("");
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.2f", value.getAsDouble()) : "-";
    }

    private static void write(JsonGenerator json, Told told) {
        JsonFigures figures = new JsonFigures(json);
        json.writeStartObject();
        json.writeArrayPropertyStart("criteria");
        told.agreements().forEach(one -> write(json, figures, one));
        json.writeEndArray();
        json.writeArrayPropertyStart("markers");
        told.markers().forEach(one -> {
            json.writeStartObject();
            json.writeStringProperty("marker", one.marker().fingerprint());
            json.writeStringProperty("name", one.name());
            json.writeNumberProperty("answers", one.answers());
            figures.number("severity", told.severity(one));
            json.writeBooleanProperty("drifts", one.isDrifting());
            json.writeBooleanProperty("stopped", one.isStopped());
            json.writeEndObject();
        });
        json.writeEndArray();
        write(json, told.conflicts());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, JsonFigures figures, Agreement one) {
        json.writeStartObject();
        json.writeStringProperty("criterion", one.criterion().toString());
        json.writeStringProperty("between", between(one));
        json.writeNumberProperty("levels", one.levels());
        json.writeNumberProperty("participants", one.participants());
        figures.number("exact", one.raters().exact().value());
        figures.number("adjacent", one.raters().adjacent().value());
        figures.kappa("kappa", one.raters().quadraticKappa().estimate());
        figures.number("alpha", one.alpha().value());
        json.writeStringProperty(
                "grounds", one.alpha().grounds().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Conflicts conflicts) {
        json.writeArrayPropertyStart("conflicts");
        conflicts.all().forEach(conflict -> {
            json.writeStartObject();
            json.writeStringProperty("answer", conflict.answer().toString());
            json.writeStringProperty("place", MarkLine.name(conflict.place()));
            json.writeArrayPropertyStart("held");
            conflict.held().forEach(held -> {
                json.writeStartObject();
                json.writeStringProperty("name", held.name());
                json.writeNumberProperty("level", held.level().points());
                json.writeStringProperty("at", held.at().toString());
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeEndObject();
        });
        json.writeEndArray();
    }
}
