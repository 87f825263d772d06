package org.okrreadiness.ui.trainer;

import java.util.Optional;
import java.util.function.Supplier;
import org.okrreadiness.service.travel.SharedPost;

/**
 * Where packs for colleagues lie, if there is such a place.
 *
 * @param open empty where nobody shares the register; may take a moment or fail, and is not for the screen's own thread
 */
public record PostOffice(Optional<Supplier<SharedPost>> open) {

    /** Where the register is nobody else's. */
    public static final PostOffice NONE = new PostOffice(Optional.empty());

    public static PostOffice of(Supplier<SharedPost> open) {
        return new PostOffice(Optional.of(open));
    }
}
