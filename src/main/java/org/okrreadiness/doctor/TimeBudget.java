package org.okrreadiness.doctor;

import java.util.List;
import org.okrreadiness.domain.assessment.Assessment;

/** The pack asks for more than its time limit allows. */
final class TimeBudget implements PackCheck {

    @Override
    public List<Complaint> of(Assessment assessment) {
        long needed = Math.round(Effort.of(assessment));
        return assessment
                .sitting()
                .timeLimit()
                .filter(limit -> needed > limit.toMinutes())
                .map(limit -> Complaint.aboutPack(
                        Complaint.Rule.TIME_SHORT, Long.toString(needed), Long.toString(limit.toMinutes())))
                .stream()
                .toList();
    }
}
