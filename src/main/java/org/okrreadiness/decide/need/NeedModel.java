package org.okrreadiness.decide.need;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * From answers to causes, and from causes to help, as an author wrote it down.
 *
 * @param version of the model, such as {@code 1.0}
 * @param firmness what an advice has to reach to be called firm; every need, each once
 * @param causes every cause, each once
 * @param remedies every help, each once
 * @param otherwise what is said when no cause asks for help
 */
public record NeedModel(
        String version,
        Method method,
        List<Bar> firmness,
        Map<Cause, CauseNote> causes,
        List<Reading> readings,
        Map<Help, Remedy> remedies,
        Otherwise otherwise) {

    public NeedModel {
        causes = Collections.unmodifiableMap(new EnumMap<>(causes));
        remedies = Collections.unmodifiableMap(new EnumMap<>(remedies));
        readings = List.copyOf(readings);
        firmness = List.copyOf(firmness);
        if (causes.size() < Cause.values().length || remedies.size() < Help.values().length) {
            throw new IllegalArgumentException("A cause or a help is missing");
        }
    }

    /** What answers to each statement say, in the order of the model. */
    Map<StatementId, List<Reading.OfAnswer>> answers() {
        return readings.stream()
                .filter(Reading.OfAnswer.class::isInstance)
                .map(Reading.OfAnswer.class::cast)
                .collect(Collectors.groupingBy(Reading.OfAnswer::statement));
    }

    /**
     * @param prior decibans before anything is known
     * @param firstStep what to do about it first, in words to be shown
     */
    public record CauseNote(double prior, String firstStep) {}

    /**
     * @param nothingWrong what to do where nothing stands out
     * @param tooLittle what to do where too little is known
     */
    public record Otherwise(String nothingWrong, String tooLittle) {}
}
