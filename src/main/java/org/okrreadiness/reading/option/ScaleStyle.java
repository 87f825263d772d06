package org.okrreadiness.reading.option;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.ScaleFigures;
import org.okrreadiness.domain.rubric.TaskScore;
import org.okrreadiness.i18n.Messages;

/** Puts elevation, scatter and shape into one sentence each, from the figures that stand in the mark for the order. */
record ScaleStyle(Messages messages) {

    private static final CriterionId ORDER = new CriterionId("J1");

    /** Scale points below which a difference in scatter is not worth telling. */
    private static final double NOTICEABLE = 0.25;

    /** Blank when the sheet holds no such figures: nothing was rated, or it was marked before there were any. */
    String of(TaskScore score) {
        return score.artefacts().stream()
                .flatMap(artefact -> artefact.mark(ORDER).stream())
                .map(Mark::because)
                .flatMap(because -> ScaleFigures.of(because).stream())
                .findFirst()
                .map(this::sentences)
                .orElse("");
    }

    private String sentences(ScaleFigures figures) {
        return Stream.of(
                        shape(figures.shape()),
                        Optional.of(elevation(figures.elevation())),
                        Optional.of(scatter(figures.scatter())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private Optional<String> shape(OptionalDouble shape) {
        return shape.stream()
                .mapToObj(value -> messages.get(
                        value >= 0 ? "result.scale.shape" : "result.scale.shape-against", KeyReading.figure(value)))
                .findFirst();
    }

    private String elevation(double points) {
        double shown = Math.round(10 * Math.abs(points)) / 10.0;
        if (shown == 0) {
            return messages.get("result.scale.level");
        }
        return messages.get(points > 0 ? "result.scale.higher" : "result.scale.lower", KeyReading.figure(shown));
    }

    private String scatter(double points) {
        if (Math.abs(points) < NOTICEABLE) {
            return messages.get("result.scale.as-much");
        }
        return messages.get(points > 0 ? "result.scale.more" : "result.scale.less");
    }
}
