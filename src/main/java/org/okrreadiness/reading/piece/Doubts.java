package org.okrreadiness.reading.piece;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.okrreadiness.accuracy.AccuracyCard;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.Trust;
import org.okrreadiness.i18n.Figures;
import org.okrreadiness.i18n.Messages;

/** Puts into words how far a mark can be relied on: this one, and marks on its criterion in general. */
public final class Doubts {

    private final AccuracyCard card;
    private final String scorer;
    private final Messages messages;

    /** @param scorer version of the rules that gave the marks */
    public Doubts(AccuracyCard card, String scorer, Messages messages) {
        this.card = card;
        this.scorer = scorer;
        this.messages = messages;
    }

    public List<String> about(Mark mark) {
        if (mark.judgement().trust() == Trust.C) {
            return List.of(messages.get("result.doubt.trainer"));
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(messages.get(
                "result.doubt.mark",
                Figures.hundredths(OptionalDouble.of(mark.judgement().confidence()))));
        card.line(mark.criterion())
                .ifPresentOrElse(
                        line -> addMeasured(line, sentences),
                        () -> sentences.add(messages.get("result.doubt.unmeasured")));
        return sentences;
    }

    private void addMeasured(AccuracyCard.Line line, List<String> sentences) {
        sentences.add(messages.get(
                "result.doubt.measured",
                line.n(),
                Figures.hundredths(line.exact()),
                Figures.hundredths(line.adjacent()),
                Figures.two(line.machineMedian().value()),
                Figures.two(line.machineMedian().low()),
                Figures.two(line.machineMedian().high())));
        sentences.add(messages.get("result.doubt.calibration", Figures.hundredths(line.calibrationError())));
        sentences.add(messages.get("result.doubt.reference"));
        sentences.add(messages.get(
                "result.doubt.in-sample",
                card.neverSeen().scorer(),
                Figures.two(card.neverSeen().kappa(line.criterion()))));
        if (!card.scorer().equals(scorer)) {
            sentences.add(messages.get("result.doubt.other-version", scorer, card.scorer()));
        }
    }
}
