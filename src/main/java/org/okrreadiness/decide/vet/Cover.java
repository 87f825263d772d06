package org.okrreadiness.decide.vet;

import java.util.Objects;
import java.util.Optional;

/**
 * How a programme covers one competency of our model.
 *
 * @param time the share of the course that teaches it; empty where there is no course
 * @param taught whether it is taught at all
 * @param points the share of the assessment's points that test it; empty where there is no assessment
 * @param tested whether it is tested at all
 */
public record Cover(Optional<Range> time, Known taught, Optional<Range> points, Known tested) {

    /** Whether something is so. */
    public enum Known {
        YES,
        NO,
        OPEN
    }

    public Cover {
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(taught, "taught");
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(tested, "tested");
    }

    static Known known(boolean has, Optional<Range> share) {
        if (has || share.filter(range -> range.low() > 0).isPresent()) {
            return Known.YES;
        }
        return share.isEmpty() || share.get().isNone() ? Known.NO : Known.OPEN;
    }
}
