package org.okrreadiness.service.marking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrreadiness.domain.marking.Place;
import org.okrreadiness.domain.rubric.ArtefactScore;
import org.okrreadiness.domain.rubric.Judgement;
import org.okrreadiness.domain.rubric.Mark;
import org.okrreadiness.domain.rubric.Route;
import org.okrreadiness.domain.rubric.TaskScore;

/** Where levels are given in an answer. */
final class Places {

    private Places() {}

    /** What the scorer gives in every place, in the order of the pieces and of their rubrics. */
    static Map<Place, Judgement> scorer(TaskScore task) {
        Map<Place, Judgement> given = new LinkedHashMap<>();
        task.artefacts()
                .forEach(piece -> piece.marks()
                        .forEach(mark -> given.put(new Place(piece.part(), mark.criterion()), mark.judgement())));
        return given;
    }

    /**
     * Where people are asked for a level: wherever somebody's words are judged. What the scorer reads off a choice, or off a field that was
     * left empty, is certain, and nobody's time is spent on it.
     */
    static List<Place> forPeople(TaskScore task) {
        return scorer(task).entrySet().stream()
                .filter(entry -> !isCertain(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    static Optional<Mark> mark(TaskScore task, Place place) {
        return task.artefacts().stream()
                .filter(piece -> piece.part().equals(place.part()))
                .flatMap((ArtefactScore piece) -> piece.mark(place.criterion()).stream())
                .findFirst();
    }

    private static boolean isCertain(Judgement judgement) {
        return judgement.confidence() >= 1 && judgement.route() == Route.AUTO;
    }
}
