package org.okrreadiness.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.okrreadiness.content.ShippedAccuracyCard;
import org.okrreadiness.content.need.ShippedNeed;
import org.okrreadiness.domain.marking.CohortId;
import org.okrreadiness.export.feedback.FeedbackReport;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.marking.EnteringReleased;
import org.okrreadiness.service.marking.Releases;
import org.okrreadiness.service.marking.TrainerDesk;
import org.okrreadiness.ui.moderation.HandingOut;

/** Real reports, and a file manager nobody sees, and a fresh folder whenever one is asked for. */
public final class SampleHandingOut {

    private SampleHandingOut() {}

    public static HandingOut of() {
        return new HandingOut(
                new FeedbackReport(
                        new Messages(Locale.UK),
                        SampleResults.scorer(),
                        ShippedAccuracyCard.read(),
                        ShippedNeed::read,
                        Clock.systemUTC()),
                folder -> {},
                (owner, title, begin) -> Optional.of(fresh()),
                SampleHandingOut::entered);
    }

    /** Every second person is in the register. */
    private static List<EnteringReleased.Line> entered(TrainerDesk desk, CohortId cohort) {
        List<EnteringReleased.Line> lines = new ArrayList<>();
        for (Releases.Candidate one : desk.cohorts().releases(cohort).all()) {
            boolean known = lines.size() % 2 == 0;
            EnteringReleased.Fate fate = known ? EnteringReleased.Fate.ENTERED : EnteringReleased.Fate.NOT_IN_REGISTER;
            lines.add(new EnteringReleased.Line(one.submission(), one.name(), fate, known ? 6 : 0));
        }
        return lines;
    }

    private static Path fresh() {
        try {
            return Files.createTempDirectory("feedback");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
