package org.okrreadiness.decide.vet;

import java.util.List;

/** The four things a buyer asks each vendor outright, each with the points that answer it. */
public enum VendorQuestion {
    /** How much of the course goes into writing and critiquing live OKRs. */
    LIVE_WORK(Aspect.LIVE_WRITING, Aspect.LIVE_CRITIQUE),
    /** Whether those who teach have implemented OKRs. */
    EXPERIENCE(Aspect.RAN_CYCLES, Aspect.MET_RESISTANCE, Aspect.COACHED_LEADERS),
    /** Whether change management is covered. */
    ADOPTION(Aspect.SPONSORSHIP, Aspect.KPI_CONFUSION, Aspect.PROJECT_TRACKERS, Aspect.PROTECTED_RHYTHM),
    /** Whether participants are assessed on judgement. */
    JUDGEMENT(Aspect.JUDGEMENT);

    private final List<Aspect> aspects;

    VendorQuestion(Aspect... aspects) {
        this.aspects = List.of(aspects);
    }

    public List<Aspect> aspects() {
        return aspects;
    }

    /** How a programme answers it, by the points behind it. */
    public Standing standing(ProgrammeFindings findings) {
        List<AspectFinding> points = findings.aspects().stream()
                .filter(each -> aspects.contains(each.aspect()))
                .toList();
        return new CriterionFinding(aspects.get(0).criterion(), points).standing();
    }
}
