package org.okrreadiness.decide.vet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What is found about a programme for a need.
 *
 * @param programme which one
 * @param criteria the seven, in their order
 * @param figures what its figures come to
 */
public record ProgrammeFindings(Programme programme, List<CriterionFinding> criteria, Figures figures) {

    public ProgrammeFindings {
        Objects.requireNonNull(programme, "programme");
        criteria = List.copyOf(criteria);
        Objects.requireNonNull(figures, "figures");
    }

    public static ProgrammeFindings of(Programme programme, Need need) {
        FiguresAnswer figures = new FiguresAnswer(programme, need);
        List<CriterionFinding> criteria = Stream.of(Criterion.values())
                .map(criterion -> new CriterionFinding(
                        criterion,
                        Aspect.of(criterion, need).stream()
                                .map(aspect -> AspectFinding.of(
                                        aspect, programme.answer(aspect).and(figures.to(aspect))))
                                .toList()))
                .toList();
        return new ProgrammeFindings(programme, criteria, Figures.of(programme));
    }

    public CriterionFinding criterion(Criterion criterion) {
        return criteria.get(criterion.ordinal());
    }

    /** Every point that counts, in its order. */
    public List<AspectFinding> aspects() {
        return criteria.stream().flatMap(each -> each.aspects().stream()).toList();
    }

    public int count(Standing standing) {
        return criteria.stream().mapToInt(each -> each.count(standing)).sum();
    }

    /** What would make a buyer hesitate, worst first. */
    public List<Concern> concerns() {
        List<Concern> concerns = new ArrayList<>();
        if (programme.isNoCourse()) {
            concerns.add(Concern.NO_COURSE);
        }
        figures.recall().ifPresent(recall -> {
            if (recall.isEnoughToPass()) {
                concerns.add(Concern.PASSES_BY_RECALL);
            }
        });
        if (figures.live().filter(Range::isNone).isPresent()) {
            concerns.add(Concern.NO_LIVE_WORK);
        }
        figures.recall().ifPresent(recall -> {
            if (recall.mayBeEnoughToPass() && !recall.isEnoughToPass()) {
                concerns.add(Concern.MAY_PASS_BY_RECALL);
            }
        });
        if (figures.live().filter(live -> live.low() == 0 && !live.isNone()).isPresent()) {
            concerns.add(Concern.LIVE_WORK_OPEN);
        }
        if (figures.recall().isEmpty()) {
            concerns.add(Concern.NO_ASSESSMENT);
        }
        addIf(concerns, Concern.CONTRADICTIONS, Standing.CONTRADICTED);
        addIf(concerns, Concern.UNANSWERED, Standing.UNANSWERED);
        addIf(concerns, Concern.CLAIMS, Standing.CLAIMED);
        return concerns;
    }

    private void addIf(List<Concern> concerns, Concern concern, Standing standing) {
        if (count(standing) > 0) {
            concerns.add(concern);
        }
    }

    /** Whether something certain speaks against choosing it. */
    public boolean isRuledOut() {
        return concerns().stream().anyMatch(Concern::isGrave);
    }
}
