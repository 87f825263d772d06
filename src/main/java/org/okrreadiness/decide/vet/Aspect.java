package org.okrreadiness.decide.vet;

import java.util.List;
import java.util.stream.Stream;
import org.okrreadiness.domain.assessment.Track;

/** One point of a criterion that can be looked up. All points of a criterion count the same. */
public enum Aspect {
    /** Participants write OKRs of their own in the course. */
    LIVE_WRITING(Criterion.APPLICATION),
    /** Somebody tells them what is right and wrong with what they wrote. */
    FEEDBACK(Criterion.APPLICATION),
    /** They challenge one another's OKRs while the course runs. */
    LIVE_CRITIQUE(Criterion.APPLICATION),
    /** They practise leading workshops, check-ins and reviews. */
    FACILITATION(Criterion.APPLICATION),

    /** It is said who will teach. */
    NAMED_TEACHER(Criterion.WHO_DELIVERS),
    /** Who teaches has run planning cycles. */
    RAN_CYCLES(Criterion.WHO_DELIVERS),
    /** Who teaches has dealt with resistance. */
    MET_RESISTANCE(Criterion.WHO_DELIVERS),
    /** Who teaches has coached leaders through a quarter. */
    COACHED_LEADERS(Criterion.WHO_DELIVERS),

    PLANNING(Criterion.WHOLE_CYCLE),
    CHECK_INS(Criterion.WHOLE_CYCLE),
    REVIEW(Criterion.WHOLE_CYCLE),
    RESET(Criterion.WHOLE_CYCLE),
    GOVERNANCE(Criterion.WHOLE_CYCLE),

    /** Passing takes judgement; memory does not do. */
    JUDGEMENT(Criterion.ASSESSMENT),
    /** What participants made themselves is marked. */
    OWN_WORK(Criterion.ASSESSMENT),
    /** Parts, points and pass mark are open to the buyer. */
    BLUEPRINT(Criterion.ASSESSMENT),

    /** People to ask, afterwards. */
    COMMUNITY(Criterion.AFTERWARDS),
    /** Coaching in one's own quarter. */
    COACHING(Criterion.AFTERWARDS),
    /** Somebody asks, weeks later, what became of it. */
    FOLLOW_UP(Criterion.AFTERWARDS),

    /** Leaders who agree and do otherwise. */
    SPONSORSHIP(Criterion.CHANGE_MANAGEMENT),
    /** OKRs taken for one more set of KPIs. */
    KPI_CONFUSION(Criterion.CHANGE_MANAGEMENT),
    /** Key results that track projects. */
    PROJECT_TRACKERS(Criterion.CHANGE_MANAGEMENT),
    /** Check-ins and reviews that survive a busy week. */
    PROTECTED_RHYTHM(Criterion.CHANGE_MANAGEMENT),

    /** As long as those it is for need, and no longer. */
    LENGTH(Criterion.FORMAT),
    /** It ends with an assessment. Not asked of courses for managers, who only take part in the cycle. */
    FORMALITY(Criterion.FORMAT);

    private final Criterion criterion;

    Aspect(Criterion criterion) {
        this.criterion = criterion;
    }

    public Criterion criterion() {
        return criterion;
    }

    /** Whether a vendor can be asked it in so many words; the others follow from the assessment and from the format. */
    public boolean isAnswered() {
        return this != BLUEPRINT && this != LENGTH && this != FORMALITY;
    }

    /** The points of a criterion that count for a need, in their order. */
    static List<Aspect> of(Criterion criterion, Need need) {
        return Stream.of(values())
                .filter(aspect -> aspect.criterion == criterion)
                .filter(aspect -> aspect != FORMALITY || need.track() != Track.MANAGER)
                .toList();
    }
}
