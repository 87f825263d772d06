package org.okrreadiness.testing.ui;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.okrreadiness.domain.assessment.TransferCheck;
import org.okrreadiness.service.FollowUps;
import org.okrreadiness.testing.SampleChecks;
import org.okrreadiness.ui.shell.Navigator;

/** A check some weeks after an attempt. */
final class PictureFollowUp {

    private PictureFollowUp() {}

    static Stream<PictureSubjects.Subject> subjects() {
        PictureData full = PictureData.full();
        return Stream.of(
                new PictureSubjects.Subject("followup-1-begun", full, PictureFollowUp::toFollowUp, ui -> {}),
                new PictureSubjects.Subject(
                        "followup-2-observer", full, PictureFollowUp::toFollowUp, PictureActs.bringUp("#behaviours")));
    }

    private static void toFollowUp(Navigator go) {
        go.followUp(new FollowUps.Check(
                PictureData.full().attempts().get(0),
                TransferCheck.Due.DAY_30,
                LocalDate.of(2026, 11, 20),
                Optional.of(SampleChecks.check(PictureData.CLOCK.instant()))));
    }
}
