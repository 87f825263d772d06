package org.okrreadiness.testing.ui;

import org.okrreadiness.scoring.Scorer;
import org.okrreadiness.service.AttemptsWithSamples;
import org.okrreadiness.service.Samples;
import org.okrreadiness.testing.InMemoryAttempts;
import org.okrreadiness.testing.InMemorySamples;

/** Samples for screens that offer them. */
final class PictureSamples {

    private PictureSamples() {}

    /** Not added yet. */
    static Samples none(Scorer scorer) {
        return new Samples(
                PictureGrowth.assessments(),
                new AttemptsWithSamples(new InMemoryAttempts(PictureData.CLOCK)),
                new InMemorySamples(),
                scorer,
                PictureData.CLOCK);
    }
}
