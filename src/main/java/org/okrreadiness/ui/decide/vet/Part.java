package org.okrreadiness.ui.decide.vet;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.okrreadiness.decide.vet.Aspect;
import org.okrreadiness.decide.vet.Criterion;
import org.okrreadiness.decide.vet.VendorQuestion;

/** A part of a programme's page. What tells most comes first: whoever has a quarter of an hour stops where it ends. */
enum Part {
    /** The four questions every vendor is asked outright. */
    FIRST(null),
    TIMETABLE(null),
    EXAMINATION(null),
    APPLICATION(Criterion.APPLICATION),
    WHO_DELIVERS(Criterion.WHO_DELIVERS),
    WHOLE_CYCLE(Criterion.WHOLE_CYCLE),
    ASSESSMENT(Criterion.ASSESSMENT),
    AFTERWARDS(Criterion.AFTERWARDS),
    CHANGE_MANAGEMENT(Criterion.CHANGE_MANAGEMENT),
    /** Vendor, price, length and delivery: whether it fits the need. */
    OFFER(Criterion.FORMAT);

    private static final List<Aspect> ASKED_FIRST = Arrays.stream(VendorQuestion.values())
            .flatMap(question -> question.aspects().stream())
            .toList();

    /** The parts in which points are answered, and not only figures. */
    static final List<Part> POINTS =
            Stream.of(values()).filter(part -> !part.aspects().isEmpty()).toList();

    private final Criterion criterion;

    Part(Criterion criterion) {
        this.criterion = criterion;
    }

    /** The points that are answered here; each point has one place. */
    List<Aspect> aspects() {
        return this == FIRST ? ASKED_FIRST : ofCriterion();
    }

    private List<Aspect> ofCriterion() {
        return Stream.of(Aspect.values())
                .filter(aspect -> aspect.criterion() == criterion)
                .filter(Aspect::isAnswered)
                .filter(aspect -> !ASKED_FIRST.contains(aspect))
                .toList();
    }
}
