package org.okrreadiness.testing;

import java.time.Instant;
import java.util.Map;
import org.okrreadiness.domain.assessment.TransferCheck;
import org.okrreadiness.domain.assessment.TransferCheck.Behaviour;
import org.okrreadiness.domain.assessment.TransferCheck.Frequency;
import org.okrreadiness.domain.assessment.TransferCheck.Observation;

/** A transfer check somebody might give. */
public final class SampleChecks {

    private SampleChecks() {}

    public static TransferCheck check(Instant at) {
        return new TransferCheck(
                TransferCheck.Due.DAY_30,
                at,
                "Night shifts hand over without surprises\nCalls to the day team before nine from 14 to 4 a week",
                "Calls were at nine; we dropped the new form, it moved nothing.",
                "Head of ward",
                Map.of(
                        Behaviour.ASKS_FOR_CHANGE_FIRST,
                        new Observation(Frequency.REPEATEDLY, "Opened Tuesday's check-in with the calls."),
                        Behaviour.REVIEWS_ON_THE_DAY,
                        new Observation(Frequency.NO_OCCASION, "")),
                true);
    }
}
