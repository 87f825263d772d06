package org.okrreadiness.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.okrreadiness.content.ShippedAccuracyCard;
import org.okrreadiness.content.need.ShippedNeed;
import org.okrreadiness.export.feedback.FeedbackReport;
import org.okrreadiness.i18n.Messages;
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
                (owner, title, begin) -> Optional.of(fresh()));
    }

    private static Path fresh() {
        try {
            return Files.createTempDirectory("feedback");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
