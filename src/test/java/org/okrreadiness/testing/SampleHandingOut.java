package org.okrreadiness.testing;

import java.time.Clock;
import java.util.Locale;
import org.okrreadiness.content.ShippedAccuracyCard;
import org.okrreadiness.export.feedback.FeedbackReport;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.ui.moderation.HandingOut;

/** Real reports, and a file manager nobody sees. */
public final class SampleHandingOut {

    private SampleHandingOut() {}

    public static HandingOut of() {
        return new HandingOut(
                new FeedbackReport(
                        new Messages(Locale.UK), SampleResults.scorer(), ShippedAccuracyCard.read(), Clock.systemUTC()),
                folder -> {});
    }
}
